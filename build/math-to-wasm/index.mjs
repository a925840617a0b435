/**
 * Makes compiler/6-emit/wasm/math/ from runtime/math: each function as WebAssembly text, for one
 * double and for two. `npm run math-to-wasm` writes, with `--check` it says what is out of date.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedFiles } from './files.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const target = join(root, 'compiler/6-emit/wasm/math')

const files = generatedFiles(join(root, 'runtime/math'))
mkdirSync(target, { recursive: true })
const changed = [...files].filter(([name, text]) => existing(name) !== text).map(([name]) => name)
const stale = readdirSync(target).filter((name) => !files.has(name))
if (process.argv.includes('--check')) {
  for (const name of [...changed, ...stale]) console.error(`${join(target, name)} is out of date`)
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0
} else {
  for (const name of changed) writeFileSync(join(target, name), files.get(name))
  for (const name of stale) rmSync(join(target, name))
}

function existing(name) {
  try {
    return readFileSync(join(target, name), 'utf8')
  } catch {
    return undefined
  }
}
