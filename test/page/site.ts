/** A web server on this machine, for pages that are not opened from a disk. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

export interface Site {
  /** of its root, with the slash */
  readonly address: string
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
}

/** `files`: text by path, HTML where the name says nothing else. `headers` come with each. */
export async function startSite(
  files: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const server = createServer(({ url = '' }, response) => {
    const text = files[url]
    const type = TYPES[extname(url)] ?? 'text/html'
    // browsers ask for an icon where a page names none
    response.writeHead(text === undefined ? 204 : 200, { ...headers, 'content-type': type })
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${port}/`, close }
}
