/** `brianc dev model.eqs`: the page on this machine, made anew whenever the script is saved. */
import { existsSync, type FSWatcher, watch } from 'node:fs'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, resolve } from 'node:path'
import { Refused, Usage } from './usage.js'

/** What came of a compilation. */
export interface Made {
  /** the page, or one that says what is wrong with the script */
  readonly html: string
  /** that as text for people, where something is wrong */
  readonly faults?: string
  /** files beside the script that were read, by their path from its folder */
  readonly beside: readonly string[]
}

export interface DevOptions {
  /** the script, which is watched with the files that it reads */
  readonly path: string
  readonly port: number
  readonly make: () => Promise<Made>
  readonly say: (text: string) => void
  /** aborted when the server has to end */
  readonly signal: AbortSignal
}

/** Milliseconds: editors write a file in several steps. */
const QUIET = 60

/** Serves until the signal is aborted. Rejects with Refused where the port cannot be had. */
export async function serve({ path, port, make, say, signal }: DevOptions): Promise<void> {
  const listeners = new Set<ServerResponse>()
  let made = await make()

  const server = createServer((request, response) => {
    if (!isOurs(request)) return void response.writeHead(403).end()
    if (request.method !== 'GET') return void response.writeHead(405).end()
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/events') return listen(response)
    if (pathname !== '/') return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(made.html)
  })

  /** What the page hears: that there is a new one, or what is wrong with the script now. */
  const tell = (response: ServerResponse) => {
    const { faults = '' } = made
    response.write(`event: ${faults ? 'faults' : 'page'}\ndata: ${JSON.stringify(faults)}\n\n`)
  }

  const listen = (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': here\n\n')
    if (made.faults) tell(response)
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  }

  const remake = async () => {
    const before = made
    made = await make()
    watchAll()
    if (made.html === before.html && made.faults === before.faults) return
    say(made.faults ?? `${basename(path)} is compiled again\n`)
    for (const response of listeners) tell(response)
  }
  const watchers = new Map<string, FSWatcher>()
  const changed = afterQuiet(() =>
    remake().catch((error: Error) => say(`${basename(path)} is not compiled: ${error.message}\n`)),
  )
  /** Folders rather than files: editors put a new file in the place of the old one. */
  const watchAll = () => {
    for (const file of [basename(path), ...made.beside]) {
      const folder = dirname(resolve(dirname(path), file))
      if (watchers.has(folder) || !existsSync(folder)) continue
      watchers.set(folder, watch(folder, changed))
    }
  }
  watchAll()

  await new Promise<void>((done, fail) => {
    server.on('error', (error) => fail(portFault(error, port)))
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = server.address() as AddressInfo
      if (made.faults) say(made.faults)
      say(`${basename(path)} is at http://localhost:${actual}/ (Ctrl-C ends this)\n`)
    })
    signal.addEventListener('abort', () => {
      server.close()
      server.closeAllConnections()
      done()
    })
  }).finally(() => {
    for (const watcher of watchers.values()) watcher.close()
  })
}

/** Calls `work` once nothing has called for a moment, one time after the other. */
function afterQuiet(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      working = working.then(work)
    }, QUIET)
  }
}

/** Pages of other sites may reach this machine by a name of theirs; they get nothing. */
const isOurs = ({ headers }: IncomingMessage): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? '')

/** The port that is asked for; 8000 by default. */
export function portIn(text = '8000'): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new Usage(`--port takes a number from 0 to 65535, not '${text}'`)
}

function portFault(error: NodeJS.ErrnoException, port: number): Error {
  const other = '--port 0 takes one that is free'
  if (error.code === 'EADDRINUSE') {
    return new Refused(`port ${port} is in use, by another brianc dev perhaps: ${other}`)
  }
  if (error.code === 'EACCES') {
    return new Refused(`port ${port} is not for programs of this user: ${other}`)
  }
  return error
}
