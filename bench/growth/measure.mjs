/**
 * How the cost of a step grows: with the number of neurons (neurons.eqs) and with the number of
 * synaptic events (synapses.eqs), for both back ends, which take turns. Prints a table and the slopes of
 * log(time) against log(size), writes them to growth.md in the folder `out` and draws growth.svg there.
 *
 *   node bench/growth/measure.mjs [--quick] [--runs 5] [--out docs] [--brianc FOLDER]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    out: { type: 'string', default: resolve(here, '../../docs') },
    brianc: { type: 'string', default: resolve(here, '../..') },
  },
})
const runs = Number(options.runs ?? (options.quick ? 1 : 5))
const cli = join(options.brianc, 'dist/cli.js')
const targets = ['wasm', 'js']
const DT = 1e-4
/** elements that one run goes over, in all of its steps: a second or two */
const WORK = options.quick ? 2e7 : 2e8
/** the events of so many steps are what the figure shows */
const STEPS = 100
/** sizes from here on count for the slope: below, a step costs the same whatever is in it */
const LARGE = 1e4

const scratch = mkdtempSync(join(tmpdir(), 'growth-'))
try {
  main()
} finally {
  rmSync(scratch, { recursive: true })
}

function main() {
  const [first, last] = options.quick ? [3, 5] : [3, 6]
  const sizes = halfDecades(first, last)
  const neurons = sizes.map((N) => measured('neurons', N, [`N=${N}`]))
  const sources = 100
  const synapses = sizes.map((events) => measured('synapses', events, [`each=${events / sources}`]))
  const report = [
    `${cpus()[0].model.trim()}, Node ${process.versions.node}; medians of ${runs}, taking turns. ${caches()}`,
    '',
    ...table(['neurons', 'ns for each neuron'], neurons, ({ size }) => [count(size)]),
    '',
    ...table(
      ['events in a step', `in ${STEPS} steps`, 'ns for each event'],
      synapses,
      ({ size }) => [count(size), count(STEPS * size)],
    ),
    '',
    ...slopes({ neurons, 'synaptic events': synapses }),
    '',
  ].join('\n')
  process.stdout.write(report)
  mkdirSync(options.out, { recursive: true })
  writeFileSync(join(options.out, 'growth.md'), `# How the cost of a step grows\n\n${report}`)
  draw(neurons, synapses)
}

/** 1, 3, 10, 30 ... from 10**first to 10**last. */
function halfDecades(first, last) {
  const decades = Array.from({ length: last - first }, (_, k) => 10 ** (first + k))
  return [...decades.flatMap((size) => [size, 3 * size]), 10 ** last]
}

/** Seconds of a step, the median of the runs of each back end. */
function measured(model, size, set) {
  const steps = Math.max(STEPS, Math.round(WORK / size))
  const times = Object.fromEntries(targets.map((target) => [target, []]))
  for (let run = 0; run < runs; run++) {
    for (const target of targets) times[target].push(runTime(model, target, steps, set) / steps)
  }
  const seconds = targets.map((target) => median(times[target]))
  process.stderr.write(`${model} ${size}: ${seconds.map(micro).join(', ')} us for a step\n`)
  return { size, steps, seconds }
}

function runTime(model, target, steps, set) {
  const args = [`duration=${steps * DT}*second`, ...set].flatMap((one) => ['--set', one])
  const flags = ['--seed', '1', '--timings', '--no-progress']
  const { stderr, status } = spawnSync(
    process.execPath,
    [module(model, target), ...args, ...flags],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stderr.split('\n').find((line) => line.startsWith('{"'))).run_s
}

/** Compiled when it is needed first. */
function module(model, target) {
  const name = `${model}-${target}.mjs`
  if (!readdirSync(scratch).includes(name)) {
    const script = join(here, `${model}.eqs`)
    execFileSync(process.execPath, [cli, script, '-o', join(scratch, name), '--target', target])
  }
  return join(scratch, name)
}

function table(titles, rows, cells) {
  const each = titles.at(-1)
  const columns = targets.flatMap((target) => [`${target}: us for a step`, each])
  const head = [...titles.slice(0, -1), 'steps', ...columns]
  const line = (row) => `| ${row.join(' | ')} |`
  return [
    line(head),
    line(head.map(() => '---:')),
    ...rows.map((row) => {
      const times = row.seconds.flatMap((s) => [micro(s), ((1e9 * s) / row.size).toFixed(2)])
      return line([...cells(row), count(row.steps), ...times])
    }),
  ]
}

function slopes(tables) {
  return Object.entries(tables).map(([name, rows]) => {
    const large = rows.filter(({ size }) => size >= LARGE)
    const found = targets.map((target, k) => {
      const slope = slopeOf(large.map(({ size, seconds }) => [size, seconds[k]].map(Math.log)))
      return `${target} ${slope.toFixed(2)}`
    })
    return `Slope for ${name}, from ${count(LARGE)} in a step on: ${found.join(', ')}.`
  })
}

/** Of the straight line with the least squares. */
function slopeOf(points) {
  const mean = (k) => points.reduce((sum, point) => sum + point[k], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const up = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return up / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}

function draw(neurons, synapses) {
  const text = (rows, scale) =>
    rows.map(({ size, seconds }) => [scale * size, ...seconds.map(micro)].join(' ')).join('\n')
  writeFileSync(join(scratch, 'neurons.txt'), `${text(neurons, 1)}\n`)
  writeFileSync(join(scratch, 'synapses.txt'), `${text(synapses, STEPS)}\n`)
  copyFileSync(join(here, 'plot.eqs'), join(scratch, 'plot.eqs'))
  const figures = join(scratch, 'figures')
  execFileSync(process.execPath, [
    cli,
    'run',
    join(scratch, 'plot.eqs'),
    '--quiet',
    '--figures',
    figures,
  ])
  const [drawn] = readdirSync(figures).filter((file) => file.endsWith('.svg'))
  copyFileSync(join(figures, drawn), join(options.out, 'growth.svg'))
}

/** Of one core, as Linux tells them. */
function caches() {
  const folder = '/sys/devices/system/cpu/cpu0/cache'
  if (!existsSync(folder)) return ''
  const read = (index, name) => readFileSync(join(folder, index, name), 'utf8').trim()
  const data = readdirSync(folder).filter(
    (index) => /^index/.test(index) && read(index, 'type') !== 'Instruction',
  )
  return `Caches: ${data.map((index) => `L${read(index, 'level')} ${read(index, 'size')}`).join(', ')}.`
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1]
}

function micro(seconds) {
  return String(Number((1e6 * seconds).toPrecision(4)))
}

function count(n) {
  return n.toLocaleString('en-US')
}
