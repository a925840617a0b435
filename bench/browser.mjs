/** Opens a page of a server on this machine in a browser, and waits for what it sends back. */
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'

/**
 * `answer`: gives type and text of an address, as far as there is such; the page is at `/`. The text
 * that it posts to `/found` is the result. `scratch`: a folder for the browser's profile.
 */
export function askBrowser(path, { answer, scratch, patience }) {
  const profile = mkdtempSync(join(scratch, 'profile-'))
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        const [type, text] = answer(request.url) ?? ['text/plain', '']
        response.setHeader('content-type', type)
        response.end(text)
        if (request.url === '/found') finish(() => resolve(body))
      })
    })
    let browser
    const timer = setTimeout(() => finish(() => reject(new Error('no answer'))), patience)
    const finish = (settle) => {
      clearTimeout(timer)
      server.close()
      server.closeAllConnections()
      browser?.once('exit', settle)
      browser?.kill('SIGKILL')
    }
    server.listen(0, '127.0.0.1', () => {
      const address = `http://127.0.0.1:${server.address().port}/`
      browser = spawn(path, [...flags(path, profile), address], { stdio: 'ignore' })
    })
  })
}

/** Flags that keep a browser from windows, from other hosts and from the user's profile. */
function flags(path, profile) {
  return basename(path).includes('firefox')
    ? ['--headless', '--no-remote', '--profile', profile]
    : [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        `--user-data-dir=${profile}`,
      ]
}
