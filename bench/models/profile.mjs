/**
 * Prints where the time loop of each model spends its time, as V8's sampling profiler sees it:
 * functions by their own time, those of WebAssembly by their names in `--print wat`.
 *
 *   node bench/models/profile.mjs [MODEL ...] [--set duration=3*second] [--top 8]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const here = new URL('.', import.meta.url).pathname
const cli = resolve(here, '../../dist/cli.js')
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', multiple: true, default: [] },
    top: { type: 'string', default: '8' },
  },
})
const shipped = readdirSync(here).filter((file) => file.endsWith('.eqs'))
const models = positionals.length > 0 ? positionals : shipped.map((file) => file.slice(0, -4))
for (const model of models) console.log(`${profiled(model)}\n`)

function profiled(model) {
  const scratch = mkdtempSync(join(tmpdir(), 'profile-'))
  const [file, module] = [join(here, `${model}.eqs`), join(scratch, 'sim.mjs')]
  execFileSync('node', [cli, file, '-o', module, '--no-minify'])
  const wat = execFileSync('node', [cli, file, '--print', 'wat'], { encoding: 'utf8' })
  const set = options.set.flatMap((item) => ['--set', item])
  const args = ['--cpu-prof', '--cpu-prof-interval', '200', '--cpu-prof-dir', scratch, module]
  spawnSync('node', [...args, '--seed', '1', '--quiet', '--no-progress', ...set])
  const profile = readdirSync(scratch).find((name) => name.endsWith('.cpuprofile'))
  const shares = sharesOf(
    JSON.parse(readFileSync(join(scratch, profile), 'utf8')),
    functionsOf(wat),
  )
  rmSync(scratch, { recursive: true })
  return [model, ...shares].join('\n')
}

/** Names in the order of their numbers: imports come first. */
function functionsOf(wat) {
  const named = (pattern) => [...wat.matchAll(pattern)].map((match) => match[1])
  const imports = named(/\(import [^\n]*\(func \$(\S+)/g)
  const own = wat.replaceAll(/\(import [^\n]*/g, '')
  const found = [...own.matchAll(/\(func (?:\$(\S+?)|\(export "([^"]+)"\))[\s)]/g)]
  return [...imports, ...found.map(([, name, exported]) => name ?? exported)]
}

/** Of what runs inside the loop over time. */
function sharesOf({ nodes, samples, timeDeltas }, functions) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])))
  const inLoop = (id) => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      if (byId.get(at).callFrame.functionName === 'timeLoop') return true
    }
    return false
  }
  const own = new Map()
  let all = 0
  samples.forEach((id, k) => {
    if (!inLoop(id)) return
    const name = nameOf(byId.get(id).callFrame.functionName, functions)
    own.set(name, (own.get(name) ?? 0) + timeDeltas[k])
    all += timeDeltas[k]
  })
  const sorted = [...own].sort((a, b) => b[1] - a[1]).slice(0, Number(options.top))
  return sorted.map(([name, time]) => `${((100 * time) / all).toFixed(1).padStart(6)} %  ${name}`)
}

function nameOf(name, functions) {
  const number = /^wasm-function\[(\d+)\]$/.exec(name)?.[1]
  return number === undefined
    ? `${name || 'a function without a name'} (JavaScript)`
    : functions[number]
}
