/**
 * Prints a table of build time, run time and memory of the models in this folder, brianc's beside
 * those of Brian 2 where that is installed (C++ standalone and numpy). The programs take turns, so
 * that what else the machine does meets all of them; figures are medians of the runs.
 *
 *   node bench/models/measure.mjs [MODEL ...] [--runs 5] [--with js,cpp,numpy] [--out FILE.md]
 *                                 [--set duration=0.2*second] [--brianc FOLDER]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const here = new URL('.', import.meta.url).pathname
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    with: { type: 'string', default: 'js,cpp,numpy' },
    set: { type: 'string', multiple: true, default: [] },
    brianc: { type: 'string', default: resolve(here, '../..') },
    out: { type: 'string' },
  },
})
const overrides = options.set.flatMap((item) => ['--set', item])
const scratch = mkdtempSync(join(tmpdir(), 'models-'))

const programs = options.with.split(',').filter((name) => !isBrian(name) || brianIsThere())
const models = positionals.length > 0 ? positionals : shippedModels()
const rows = models.map((model) => measured(basename(model, '.eqs'), modelFile(model)))
const report = [...machine(), '', ...table(rows), '', ...ratios(rows), ''].join('\n')
rmSync(scratch, { recursive: true })
process.stdout.write(report)
if (options.out) writeFileSync(options.out, report)

function shippedModels() {
  return readdirSync(here).filter((file) => file.endsWith('.eqs'))
}

function modelFile(model) {
  return model.includes('/') ? model : join(here, model.replace(/(\.eqs)?$/, '.eqs'))
}

function isBrian(program) {
  return program === 'cpp' || program === 'numpy'
}

function brianIsThere() {
  return spawnSync('/usr/bin/python3', ['-c', 'import brian2']).status === 0
}

/** All runs of a model: its row for each program, with the medians of what was measured. */
function measured(model, file) {
  const results = Object.fromEntries(programs.map((name) => [name, []]))
  for (let turn = 0; turn < Number(options.runs); turn++) {
    for (const name of programs) {
      results[name].push(isBrian(name) ? brian(name, file) : brianc(name, file))
      process.stderr.write(
        `${model} ${turn + 1} ${name} ${results[name].at(-1).run_s.toFixed(3)}\n`,
      )
    }
  }
  return { model, results: Object.fromEntries(programs.map((n) => [n, medians(results[n])])) }
}

/** Compiled and run by two processes, as a user who ships the module does. */
function brianc(target, file) {
  const cli = join(options.brianc, 'dist/cli.js')
  const module = join(scratch, 'sim.mjs')
  const build = seconds(() => execFileSync('node', [cli, file, '-o', module, '--target', target]))
  const args = [module, '--seed', '1', '--timings', '--no-progress', ...overrides]
  let said = ''
  const run = seconds(() => {
    said = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 2 ** 28 }).stderr
  })
  const timings = JSON.parse(said.split('\n').find((line) => line.startsWith('{"')))
  return {
    build_s: build,
    setup_s: timings.setup_s,
    run_s: timings.run_s,
    wall_s: build + run,
    peak_MB: timings.memory.peak / 1e6,
  }
}

function brian(target, file) {
  const args = ['-W', 'ignore', join(here, 'peer.py'), file, '--target', target, ...overrides]
  const said = execFileSync('/usr/bin/python3', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(said.trim().split('\n').at(-1))
}

function seconds(work) {
  const before = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - before) / 1e9
}

function medians(results) {
  const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]
  const names = ['build_s', 'setup_s', 'run_s', 'wall_s', 'peak_MB']
  return Object.fromEntries(names.map((name) => [name, middle(results.map((r) => r[name]))]))
}

function table(rows) {
  const head = ['model', 'program', 'build s', 'set-up s', 'run s', 'source to result s', 'peak MB']
  const lines = rows.flatMap(({ model, results }) =>
    Object.entries(results).map(([name, r]) => [
      model,
      label(name),
      fixed(r.build_s, 2),
      fixed(r.setup_s, 3),
      fixed(r.run_s, 3),
      fixed(r.wall_s, 2),
      fixed(r.peak_MB, 0),
    ]),
  )
  return markdown(head, lines)
}

/** brianc over Brian: below 1 brianc is the faster one or the smaller one. */
function ratios(rows) {
  const ours = programs.filter((name) => !isBrian(name))
  const theirs = programs.filter(isBrian)
  const pairs = ours.flatMap((a) => theirs.map((b) => [a, b]))
  if (pairs.length === 0) return []
  const head = ['model', ...pairs.flatMap(([a, b]) => ratioTitles(a, b))]
  const numbers = rows.map(({ model, results }) => [
    model,
    ...pairs.flatMap(([a, b]) => ratioOf(results[a], results[b])),
  ])
  const means = head.slice(1).map((_, k) => geometricMean(numbers.map((row) => row[k + 1])))
  const lines = [...numbers, ['geometric mean', ...means]]
  return markdown(
    head,
    lines.map(([name, ...values]) => [name, ...values.map((value) => fixed(value, 2))]),
  )
}

function ratioTitles(a, b) {
  const pair = `${label(a)} / ${label(b)}`
  return [`run: ${pair}`, `source to result`, `peak memory`]
}

function ratioOf(a, b) {
  return [a.run_s / b.run_s, a.wall_s / b.wall_s, a.peak_MB / b.peak_MB]
}

function geometricMean(numbers) {
  return Math.exp(numbers.reduce((sum, x) => sum + Math.log(x), 0) / numbers.length)
}

function label(program) {
  return { cpp: 'Brian C++', numpy: 'Brian numpy' }[program] ?? `brianc ${program}`
}

function fixed(value, digits) {
  return value === undefined ? '' : value.toFixed(digits)
}

function markdown(head, lines) {
  const row = (cells) => `| ${cells.join(' | ')} |`
  const align = head.map((_, k) => (k < 1 || head[k] === 'program' ? '---' : '---:'))
  return [row(head), row(align), ...lines.map(row)]
}

function machine() {
  const { model } = cpus()[0]
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const said = `${model.trim()}, ${cpus().length} cores, ${memory}, Node ${process.versions.node}`
  const brianVersion = programs.some(isBrian) ? `, Brian ${versionOfBrian()}` : ''
  return [`${said}${brianVersion}; medians of ${options.runs}, taking turns.`]
}

function versionOfBrian() {
  const code = 'import brian2; print(brian2.__version__)'
  return execFileSync('/usr/bin/python3', ['-W', 'ignore', '-c', code], { encoding: 'utf8' }).trim()
}
