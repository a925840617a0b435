/**
 * Prints the largest error of each function of runtime/math in units of the last place, and the
 * time of a call beside that of the host's function.
 *
 *   node bench/libm/measure.mjs [NAME ...] [--points 1000000] [--no-time]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'
import { points, ranges } from './points.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    points: { type: 'string', default: '1000000' },
    'no-time': { type: 'boolean', default: false },
    'no-error': { type: 'boolean', default: false },
  },
})
const here = new URL('.', import.meta.url).pathname
const scratch = mkdtempSync(join(tmpdir(), 'libm-'))
const program = join(scratch, 'reference')
const bundle = join(scratch, 'math.mjs')
async function measure(names) {
  const compile = ['-O2', '-std=gnu++17', join(here, 'reference.cpp'), '-lquadmath', '-o', program]
  if (!options['no-error']) execFileSync('g++', compile)
  const entry = join(here, '../../runtime/math/index.ts')
  buildSync({ entryPoints: [entry], bundle: true, format: 'esm', outfile: bundle })
  const math = await import(pathToFileURL(bundle).href)
  console.log('function      ulp        at                                  ns   host ns')
  for (const name of names) {
    if (math[name] === undefined) continue
    const worst = options['no-error'] ? { ulp: 0, at: [] } : largestError(name, math[name])
    const [own, host] = options['no-time']
      ? ['', '']
      : [math[name], Math[name]].map((f) => (f === undefined ? '' : time(name, f).toFixed(1)))
    const place = worst.at.join(', ').padEnd(42)
    console.log(
      `${name.padEnd(8)} ${worst.ulp.toFixed(4).padStart(8)}  ${place} ${own.padStart(6)} ${host.padStart(6)}`,
    )
  }
}

function largestError(name, f) {
  const { arity, values } = points(name, Number(options.points), 20)
  const input = Buffer.from(values.buffer)
  const output = execFileSync(program, [name], { input, maxBuffer: 1 << 30 })
  const rows = new Float64Array(output.buffer.slice(output.byteOffset), 0, output.length / 8)
  let worst = { ulp: 0, at: [] }
  for (let k = 0; k < values.length / arity; k++) {
    const at = [...values.subarray(k * arity, (k + 1) * arity)]
    const ulp = error(f(...at), rows[2 * k], rows[2 * k + 1])
    if (!(ulp <= worst.ulp)) worst = { ulp, at }
    if (Number.isNaN(ulp)) break
  }
  return worst
}

function error(actual, expected, rest) {
  if (Object.is(actual, expected) || (Number.isNaN(actual) && Number.isNaN(expected))) {
    return Math.abs(rest)
  }
  if (!Number.isFinite(expected)) return Infinity
  return Math.abs((actual - expected) / unit(expected) - rest)
}

/** The unit of the last place of x. */
function unit(x) {
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, x)
  const exponent = Math.max(1, (bits.getUint32(0) >>> 20) & 0x7ff)
  return 2 ** (exponent - 1075)
}

/** Usual arguments, as a simulation has them. */
const usual = {
  exp: [-20, 5],
  expm1: [-3, 3],
  exprel: [-3, 3],
  log: [0.01, 100],
  log1p: [-0.9, 10],
  log2: [0.01, 100],
  log10: [0.01, 100],
  pow: [0.1, 3],
  sin: [-10, 10],
  cos: [-10, 10],
  tan: [-10, 10],
  asin: [-1, 1],
  acos: [-1, 1],
  atan: [-3, 3],
  atan2: [-3, 3],
  sinh: [-3, 3],
  cosh: [-3, 3],
  tanh: [-3, 3],
  asinh: [-3, 3],
  acosh: [1, 5],
  atanh: [-1, 1],
  cbrt: [-5, 5],
  erf: [-3, 3],
  erfc: [-3, 3],
  gamma: [0.1, 20],
}

/** Nanoseconds a call, the best of several rounds; each f has a loop of its own. */
function time(name, f) {
  const [low, high] = usual[name]
  const count = 4096
  const xs = Float64Array.from(
    { length: count + 1 },
    (_, k) => low + ((high - low) * ((k * 2654435761) % 4093)) / 4093,
  )
  const body = f.length === 2 ? 'f(xs[k], xs[k + 1])' : 'f(xs[k])'
  const loop = new Function(
    'f',
    'xs',
    'n',
    `let sum = 0; for (let k = 0; k < n; k++) sum += ${body}; return sum`,
  )
  let best = Infinity
  for (let round = 0; round < 60; round++) {
    const start = performance.now()
    for (let k = 0; k < 8; k++) loop(f, xs, count)
    best = Math.min(best, performance.now() - start)
  }
  return (best * 1e6) / (8 * count)
}

try {
  await measure(positionals.length > 0 ? positionals : Object.keys(ranges))
} finally {
  rmSync(scratch, { recursive: true })
}
