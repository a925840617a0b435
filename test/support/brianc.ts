/** Runs the built command line, and generated modules, as a user would. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = new URL('../..', import.meta.url).pathname
export const cli = join(root, 'dist/cli.js')

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  /** called with the child while it runs */
  readonly during?: (kill: (signal: NodeJS.Signals) => void, stderr: () => string) => void
}

export function node(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const env = { ...process.env, CI: 'true', NO_COLOR: '1', NODE_OPTIONS: '' }
    const child = spawn(process.execPath, args, { cwd: options.cwd ?? root, env })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (data) => {
      stdout += data
    })
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.on('error', fail)
    child.on('close', (code) => done({ code, stdout, stderr }))
    child.stdin.end(options.input ?? '')
    options.during?.(
      (signal) => child.kill(signal),
      () => stderr,
    )
  })
}

export const brianc = (args: readonly string[], options?: RunOptions): Promise<Outcome> =>
  node([cli, ...args], options)

/** A new folder, removed when the callback is done. */
export async function inScratch<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'brianc-test-'))
  try {
    return await body(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
