/**
 * Runs the self-test of runtime/math on several engines and prints the hash of each.
 *
 *   node bench/libm/engines.mjs [PATH ...]
 *
 * A path is an executable of Node, Chromium or Firefox; without any it is this Node. Browsers load
 * a page from a server on this machine, and the page asks for an address with the hash in it.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'
import { askBrowser } from '../browser.mjs'

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

function browserHash(path, text) {
  const page = `<!doctype html><script>${text}
    fetch('/found', { method: 'POST', body: libm.selfTest() })</script>`
  const answer = (place) => (place === '/' ? ['text/html', page] : undefined)
  return askBrowser(path, { answer, scratch, patience: PATIENCE })
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
