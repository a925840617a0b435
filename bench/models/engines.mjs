/**
 * Runs scripts in Node and in browsers, with WebAssembly and without, and compares what they give
 * to the last bit: SHA-256 of the result file without its timings.
 *
 *   node bench/models/engines.mjs [--browser PATH] [--set duration=0.1*second] [FILE.eqs | FOLDER ...]
 *
 * Without a path: the models of this folder, cut short, and the examples. Browsers load
 * a page from a server on this machine; by default /usr/bin/chromium, as often as --browser is given.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'
import { askBrowser } from '../browser.mjs'

const here = new URL('.', import.meta.url).pathname
const root = resolve(here, '../..')
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', multiple: true, default: ['/usr/bin/chromium'] },
    set: { type: 'string', multiple: true, default: [] },
  },
})
const short = JSON.parse(readFileSync(join(here, 'short.json'), 'utf8'))
const PATIENCE = 300_000
const scratch = mkdtempSync(join(tmpdir(), 'engines-'))
const shipped = [here, join(root, 'examples')]
const scripts = (positionals.length > 0 ? positionals : shipped).flatMap(scriptsIn)
buildSync({
  entryPoints: [join(root, 'runtime/results/json.ts')],
  format: 'esm',
  bundle: true,
  outfile: join(scratch, 'json.mjs'),
})
const modules = scripts.map(compiled).filter((module) => module !== undefined)

/** The same text runs everywhere; `load` imports a file of this machine. */
const hashes = `async (name, set, load) => {
  const { simulate } = await load(name)
  const { resultJson } = await load('json.mjs')
  const found = {}
  for (const target of ['wasm', 'js']) {
    let text
    try {
      const result = await simulate({ seed: 1, target, set })
      text = resultJson(result)
    } catch (error) {
      found[target] = 'error: ' + error
      continue
    }
    const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    found[target] = Array.from(new Uint8Array(sum), (b) => b.toString(16).padStart(2, '0')).join('')
  }
  return found
}`

const engines = [
  ['Node', inNode],
  ...options.browser.map((path) => [basename(path), inBrowser(path)]),
]
const results = []
for (const [name, run] of engines) results.push([name, await run()])
rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })

let different = 0
for (const { name } of modules) {
  const all = results.flatMap(([engine, found]) =>
    ['wasm', 'js'].map((target) => [`${engine} ${target}`, found[name]?.[target] ?? 'no answer']),
  )
  const same = all.every(([, hash]) => hash === all[0][1])
  if (!same) different++
  const shown = same
    ? all[0][1].slice(0, all[0][1].startsWith('error') ? 100 : 16)
    : all.map((pair) => pair.join(' ')).join(', ')
  console.log(`${same ? 'same' : 'DIFFERENT'}  ${name}  ${shown}`)
}
const where = results.map(([engine]) => engine).join(', ')
console.log(
  `${modules.length - different} of ${modules.length} the same in ${where}, both back ends`,
)
process.exit(different > 0 ? 1 : 0)

function scriptsIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  const files = readdirSync(path).filter((file) => /\.(eqs|py)$/.test(file))
  return files.filter((file) => file !== 'peer.py').map((file) => join(path, file))
}

function compiled(script, k) {
  const name = `${basename(script).replace(/\.\w+$/, '')}-${k}`
  const file = join(scratch, `${name}.mjs`)
  try {
    execFileSync('node', [join(root, 'dist/cli.js'), script, '-o', file, '--quiet'], {
      stdio: 'pipe',
    })
  } catch {
    console.log(`not compiled  ${script}`)
    return undefined
  }
  const own = positionals.length === 0 ? short[basename(script, '.eqs')] : undefined
  const set = options.set.map((text) => text.split(/=(.*)/s).slice(0, 2))
  return { name, file, set: { ...own, ...Object.fromEntries(set) } }
}

async function inNode() {
  const run = new Function(`return ${hashes}`)()
  const found = {}
  for (const { name, file, set } of modules) {
    const load = (what) => import(pathToFileURL(what === name ? file : join(scratch, what)))
    found[name] = await run(name, set, load)
  }
  return found
}

function inBrowser(path) {
  const page = `<!doctype html><script type="module">
    const run = ${hashes}
    const found = {}
    for (const { name, set } of ${JSON.stringify(modules)})
      found[name] = await run(name, set, (what) => import('/' + what))
    await fetch('/found', { method: 'POST', body: JSON.stringify(found) })</script>`
  const files = new Map(modules.map(({ name, file }) => [`/${name}`, file]))
  files.set('/json.mjs', join(scratch, 'json.mjs'))
  const answer = (url) => {
    if (url === '/') return ['text/html', page]
    return files.has(url) ? ['text/javascript', readFileSync(files.get(url))] : undefined
  }
  return async () => JSON.parse(await askBrowser(path, { answer, scratch, patience: PATIENCE }))
}
