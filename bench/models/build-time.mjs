/**
 * Prints where the time of a build goes, from the start of the command to its end: a row for each model
 * in this folder, of the fastest of its runs, which other work on the machine disturbed least. What no
 * phase has is the start of Node before its clock, writing the file, and the end of the process.
 *
 *   node bench/models/build-time.mjs [MODEL ...] [--runs 15] [--brianc FOLDER] [--out FILE.md]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '15' },
    brianc: { type: 'string', default: resolve(here, '../..') },
    out: { type: 'string' },
  },
})
const phases = ['start', 'parse', 'evaluate', 'resolve', 'integrate', 'lower', 'emit', 'bundle']
const shipped = readdirSync(here).filter((file) => file.endsWith('.eqs'))
const models = positionals.length > 0 ? positionals.map((name) => `${name}.eqs`) : shipped

const scratch = mkdtempSync(join(tmpdir(), 'build-time-'))
const columns = ['wall', ...phases, 'processor']
const rows = models.map((model) => {
  const runs = Array.from({ length: Number(options.runs) }, () => measured(model))
  const fastest = runs.reduce((a, b) => (b.wall < a.wall ? b : a))
  const cells = columns.map((name) => (1000 * fastest[name]).toFixed(0))
  return [model.replace('.eqs', ''), ...cells]
})
rmSync(scratch, { recursive: true })

const line = (cells) => `| ${cells.join(' | ')} |`
const report = [
  `${cpus()[0].model.trim()}, Node ${process.versions.node}; milliseconds, the fastest of ${options.runs} runs.`,
  '',
  line(['model', ...columns]),
  line(['---', ...columns.map(() => '---:')]),
  ...rows.map(line),
  '',
].join('\n')
process.stdout.write(report)
if (options.out) writeFileSync(options.out, report)

/** Seconds: of the wall clock, in each phase, and of all processors together. */
function measured(model) {
  const cli = join(options.brianc, 'dist/cli.js')
  const args = [cli, join(here, model), '-o', join(scratch, 'sim.mjs'), '--timings']
  const busy = childTime()
  const before = process.hrtime.bigint()
  const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const wall = Number(process.hrtime.bigint() - before) / 1e9
  if (status !== 0) throw new Error(stderr)
  const said = JSON.parse(stderr.split('\n').find((text) => text.startsWith('{"')))
  return { wall, processor: childTime() - busy, ...said.phases }
}

/** Seconds that the children of this process have used, where /proc tells. */
function childTime() {
  if (!existsSync('/proc/self/stat')) return Number.NaN
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}
