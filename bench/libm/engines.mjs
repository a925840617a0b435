/**
 * Runs the self-test of runtime/math on several engines and prints the hash of each.
 *
 *   node bench/libm/engines.mjs [PATH ...]
 *
 * A path is an executable of Node, Chromium or Firefox; without any it is this Node. Browsers load
 * a page from a server on this machine, and the page asks for an address with the hash in it.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'

const PATIENCE = 120_000
const here = new URL('.', import.meta.url).pathname
const scratch = mkdtempSync(join(tmpdir(), 'libm-engines-'))
const script = join(scratch, 'self-test.cjs')

function bundle() {
  const { outputFiles } = buildSync({
    entryPoints: [join(here, '../../test/runtime/math/self-test.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'libm',
    write: false,
  })
  return outputFiles[0].text
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

function browserHash(path, text) {
  const profile = mkdtempSync(join(scratch, 'profile-'))
  return new Promise((resolve, reject) => {
    const page = `<!doctype html><script>${text}
      fetch('/hash?' + libm.selfTest())</script>`
    const server = createServer((request, response) => {
      const [place, hash] = request.url.split('?')
      response.setHeader('content-type', 'text/html')
      response.end(place === '/' ? page : '')
      if (place === '/hash') finish(() => resolve(hash))
    })
    let browser
    const timer = setTimeout(() => finish(() => reject(new Error('no answer'))), PATIENCE)
    const finish = (settle) => {
      clearTimeout(timer)
      server.close()
      server.closeAllConnections()
      browser?.once('exit', settle)
      browser?.kill()
    }
    server.listen(0, '127.0.0.1', () => {
      const address = `http://127.0.0.1:${server.address().port}/`
      browser = spawn(path, [...flags(path, profile), address], { stdio: 'ignore' })
    })
  })
}

async function hash(path, text) {
  if (/chrom|firefox/.test(basename(path))) return browserHash(path, text)
  return execFileSync(path, [script], { encoding: 'utf8' }).trim()
}

function version(path) {
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim()
}

try {
  const text = bundle()
  writeFileSync(script, `${text}\nconsole.log(libm.selfTest())\n`)
  const paths = process.argv.slice(2)
  for (const path of paths.length > 0 ? paths : [process.execPath]) {
    console.log(`${await hash(path, text)}  ${version(path)}`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
}
