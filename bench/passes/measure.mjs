/**
 * Leaves out one optimiser pass after the other. First every shipped script is run with each, in
 * both back ends: not a bit of a result may change. Then the models of bench/models tell what each
 * pass is worth: run time without it over run time with all of them, the programs taking turns.
 *
 *   node bench/passes/measure.mjs [SCRIPT.eqs ...] [--pass NAME,NAME] [--no-bits] [--no-times]
 *                                 [--runs 5] [--set duration=0.2*second] [--out FILE.md]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { transform } from 'esbuild'

const root = resolve(new URL('.', import.meta.url).pathname, '../..')
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pass: { type: 'string' },
    'no-bits': { type: 'boolean' },
    'no-times': { type: 'boolean' },
    runs: { type: 'string', default: '5' },
    set: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
  },
})
const { compile, passes } = await import(pathToFileURL(join(root, 'dist/index.js')).href)
const runtime = pathToFileURL(join(root, 'dist/runtime.js')).href
const names = options.pass?.split(',') ?? passes.map(({ name }) => name)
const scratch = mkdtempSync(join(tmpdir(), 'passes-'))

/** Long runs are cut short: a step does the same as any other. */
const short = JSON.parse(readFileSync(join(root, 'bench/models/short.json'), 'utf8'))

const models = shipped('bench/models')
const everything = [...models, ...shipped('examples'), ...shipped('test/scripts')]
const given = positionals.map((path) => resolve(path))
let differences = 0
let modules = 0
const report = []
if (!options['no-bits']) report.push(...(await bits(given.length > 0 ? given : everything)), '')
if (!options['no-times']) report.push(...times(given.length > 0 ? given : models), '')
rmSync(scratch, { recursive: true })
process.stdout.write(report.join('\n'))
if (options.out) writeFileSync(options.out, report.join('\n'))
process.exitCode = differences > 0 ? 1 : 0

function shipped(folder) {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.eqs'))
  return files.map((file) => join(root, folder, file))
}

// ------------------------------------------------------------------ bits

async function bits(paths) {
  const changed = Object.fromEntries([...names, 'all'].map((name) => [name, 0]))
  const found = []
  for (const path of paths) {
    const whole = await emitted(path, [])
    if (whole === undefined) continue
    const expected = await results(path, whole)
    for (const name of [...names, 'all']) {
      const module = await emitted(path, name === 'all' ? names : [name])
      if (module === whole) continue
      changed[name]++
      const got = await results(path, module)
      for (const target of ['js', 'wasm']) {
        if (got[target] === expected[target]) continue
        found.push(`DIFFERENT: ${path} without ${name}, ${target}: ${got[target]}`)
        process.stderr.write(`${found.at(-1)}\n`)
      }
    }
    if (expected.js !== expected.wasm) found.push(`DIFFERENT: ${path}, js and wasm`)
    process.stderr.write(`${basename(path)}\n`)
  }
  differences = found.length
  const rows = Object.entries(changed).map(([name, count]) => [name, `${count}`])
  return [
    `${paths.length} scripts, seed 1; of so many a pass changes the emitted code:`,
    '',
    ...table(['left out', 'scripts that are other code'], rows),
    '',
    differences > 0 ? found.join('\n') : 'No bit of any result changes.',
  ]
}

/** The emitted module; nothing where the script has faults. */
async function emitted(path, without) {
  const beside = readdirSync(dirname(path)).filter((file) => /\.(py|csv|txt|np[yz])$/.test(file))
  const files = Object.fromEntries(
    beside.map((file) => [file, readFileSync(join(dirname(path), file))]),
  )
  const compiled = await compile(readFileSync(path, 'utf8'), {
    path: basename(path),
    files,
    without,
  })
  return compiled.files?.typescript
}

/** A hash of the result in each back end, or what the simulation says where it fails. */
async function results(path, typescript) {
  const source = typescript
    .replace(/^runAsCommand.*$/m, '')
    .replaceAll("'brianc/runtime'", JSON.stringify(runtime))
  const { code } = await transform(source, { loader: 'ts', format: 'esm' })
  const file = join(scratch, `${modules++}.mjs`)
  writeFileSync(file, code)
  const { simulate } = await import(pathToFileURL(file).href)
  const set = short[basename(path, '.eqs')]
  const run = async (target) => {
    try {
      const { timings, memory, ...result } = await simulate({ seed: 1, target, set })
      const hash = createHash('sha256')
      feed(hash, result)
      return hash.digest('hex')
    } catch (error) {
      return `${error.message}`
    }
  }
  return { js: await run('js'), wasm: await run('wasm') }
}

function feed(hash, value) {
  if (ArrayBuffer.isView(value)) {
    hash.update(value)
  } else if (typeof value === 'number') {
    hash.update(Object.is(value, -0) ? '-0' : `${value}`)
  } else if (value !== null && typeof value === 'object') {
    for (const [name, field] of Object.entries(value)) {
      hash.update(`${name}:`)
      feed(hash, field)
    }
  } else hash.update(`${typeof value} ${value}`)
}

// ------------------------------------------------------------------ times

/** Each module runs in a process of its own, as a user runs it. */
function times(paths) {
  const variants = ['', ...names]
  const rows = paths.map((path) => {
    const files = new Map()
    for (const name of variants) {
      const file = join(scratch, `${basename(path, '.eqs')}-${name || 'all'}.mjs`)
      const left = name === '' ? [] : ['--no-pass', name]
      execFileSync('node', [join(root, 'dist/cli.js'), path, '-o', file, ...left])
      files.set(name, { file, seconds: [] })
    }
    const first = readFileSync(files.get('').file, 'utf8')
    for (const [name, { file }] of files) {
      if (name !== '' && readFileSync(file, 'utf8') === first) files.delete(name)
    }
    for (let turn = 0; turn < Number(options.runs); turn++) {
      for (const one of files.values()) one.seconds.push(runTime(one.file))
    }
    process.stderr.write(`${basename(path)}\n`)
    const median = (name) => files.get(name)?.seconds.sort((a, b) => a - b)[options.runs >> 1]
    const base = median('')
    const ratios = names.map((name) => (files.has(name) ? (median(name) / base).toFixed(2) : '='))
    return [basename(path, '.eqs'), base.toFixed(3), ...ratios]
  })
  return [
    `Run time without a pass over run time with all; medians of ${options.runs}; =: the same code.`,
    '',
    ...table(['model', 'run s', ...names], rows),
  ]
}

function runTime(file) {
  const set = options.set.flatMap((item) => ['--set', item])
  const args = [file, '--seed', '1', '--timings', '--no-progress', ...set]
  const said = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 2 ** 28 }).stderr
  return JSON.parse(said.split('\n').find((line) => line.startsWith('{"'))).run_s
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
