/** runtime/math as WebAssembly: the same bits as in TypeScript, for doubles and for pairs. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  constantText,
  hasMathFunction,
  type MathTable,
  mathTables,
  mathText,
} from '../../../../compiler/6-emit/wasm/math-functions.js'
import * as math from '../../../../runtime/math/index.js'
import { expMean } from '../../../../runtime/math/matrix-exponential.js'
import { fromHex } from '../../../runtime/math/ulp.js'
import { assembleMath, tableOf } from './assembled-math.js'

const { gamma: _, ...elementary } = { ...math, expMean }
const functions: Record<string, (...x: number[]) => number> = elementary
const arity = Object.fromEntries(Object.entries(functions).map(([name, f]) => [name, f.length]))
const assembled = await assembleMath(arity)

/** Where functions change their way, and the ends of the doubles. */
const edges = [
  0,
  5e-324,
  1e-310,
  2.2250738585072014e-308,
  8.900295434028806e-308,
  1e-300,
  1e-290,
  1e-150,
  1e-17,
  1e-16,
  5.6e-17,
  1e-9,
  0.00541521,
  0.0054153,
  0.0078125,
  0.015625,
  0.4375,
  0.5,
  0.6875,
  0.9999999999999999,
  1,
  1.0000000000000002,
  1.1875,
  2,
  2.4375,
  3,
  6,
  10,
  20.999999999999996,
  21,
  22,
  35.99999999999999,
  36,
  40,
  60,
  87,
  88,
  100,
  708.4,
  709.78,
  709.79,
  710,
  711,
  745.13,
  745.14,
  746,
  800,
  1e5,
  1e9,
  4503599627370497,
  9007199254740992,
  1e17,
  1e20,
  1e22,
  1e150,
  1e300,
  1.3e308,
  1.7976931348623157e308,
  Infinity,
  Number.NaN,
].flatMap((x) => [x, -x])

let state = 1n
/** 64 bits of Knuth's generator; the upper ones are good. */
function next(): bigint {
  state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
  return state
}
const uniform = () => Number(next() >> 11n) / 2 ** 53
const anyBits = () => {
  const bits = BigUint64Array.of((next() & 0xffffffff00000000n) | (next() >> 32n))
  return new Float64Array(bits.buffer)[0]
}

/** Usual and special values in no order: both lanes alike, and lanes that part. */
const kinds = [
  anyBits,
  () => edges[Math.floor(uniform() * edges.length)],
  () => 4 * uniform() - 2,
  () => 200 * uniform() - 100,
  () => 1600 * uniform() - 800,
  () => Math.floor(50 * uniform()) - 25,
  () => (uniform() - 0.5) * 2 ** (120 * uniform() - 60),
  () => 1 + (uniform() - 0.5) * 2 ** (-50 * uniform()),
]
const points = (length: number) =>
  Float64Array.from({ length }, (_, k) => {
    const kind = k % 16 < 8 ? Math.floor(uniform() * kinds.length) : Math.floor(k / 16) % 8
    return kinds[kind]()
  })

const recorded = JSON.parse(readFileSync('test/numbers/libm.json', 'utf8')) as Record<
  string,
  (string | number)[][]
>

function recordedColumns(name: string): Float64Array[] {
  const rows = (recorded[name] ?? []).map((row) => row.slice(0, -2).map((hex) => fromHex(`${hex}`)))
  const even = rows.slice(0, rows.length - (rows.length % 2))
  return Array.from({ length: arity[name] }, (_, k) => Float64Array.from(even, (row) => row[k]))
}

const edgePairs = (count: number): Float64Array[] =>
  count === 1
    ? [Float64Array.from(edges)]
    : [edges.flatMap((x) => edges.map(() => x)), edges.flatMap(() => edges)].map((values) =>
        Float64Array.from(values.slice(0, 8000)),
      )

describe.each(Object.keys(functions))('%s', (name) => {
  const count = arity[name]
  const samples: [string, Float64Array[]][] = [
    ['edges', edgePairs(count)],
    ['any values', Array.from({ length: count }, () => points(8000))],
    ['recorded points', recordedColumns(name)],
  ]

  test('of doubles has the same bits', () => {
    const wrong = samples.flatMap(([, columns]) => differences(name, columns, undefined))
    expect(wrong).toEqual([])
  })

  test('of pairs has the same bits', () => {
    const wrong = samples.flatMap(([, columns]) =>
      columns[0].length === 0 ? [] : differences(name, columns, assembled.vector(name, columns)),
    )
    expect(wrong).toEqual([])
  })

  test('written out has the same bits', () => {
    const [, [, columns]] = samples
    expect(differences(name, columns, assembled.inlined(name, columns))).toEqual([])
  })
})

/** At most three arguments for which they differ, with both results. */
function differences(
  name: string,
  columns: readonly Float64Array[],
  results: Float64Array | undefined,
): number[][] {
  const wrong: number[][] = []
  for (let k = 0; k < columns[0].length && wrong.length < 3; k++) {
    const args = columns.map((column) => column[k])
    const wanted = functions[name](...args)
    const result = results ? results[k] : assembled.scalar(name, ...args)
    if (!Object.is(result, wanted)) wrong.push([...args, result, wanted])
  }
  return wrong
}

describe('the text', () => {
  test('is up to date with runtime/math', () => {
    const command = ['build/math-to-wasm/index.mjs', '--check']
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test('holds what is needed and nothing else', () => {
    const { text, tables } = mathText([{ name: 'exp', vector: false }])
    expect(text.match(/\(func \$\w+/g)).toEqual(['(func $exp', '(func $expOf', '(func $scalePair'])
    expect(text).not.toContain('v128')
    expect(tables).toEqual(['powersOfTwo'])
  })

  test('of pairs brings the functions of doubles', () => {
    const { text, tables } = mathText([{ name: 'floorModulo', vector: true }])
    expect(text.match(/\(func \$\w+/g)).toEqual(
      ['floorModulo', 'floorModulo_v', 'floorModulo_lanes', 'remainder', 'scaled'].map(
        (name) => `(func $${name}`,
      ),
    )
    expect(tables).toEqual([])
  })

  test('does not depend on the order of uses', () => {
    const uses = ['tanh', 'log', 'sin'].map((name) => ({ name, vector: true }))
    expect(mathText(uses.toReversed())).toEqual(mathText(uses))
    expect(mathText(uses).tables).toEqual(['powersOfTwo', 'negativeLogs', 'sines', 'twoOverPi'])
  })

  test('defines the constants of kernels as well', () => {
    const values = [0, -0, 0.5, -2.5e-300, 1e21, Infinity, -Infinity, Number.NaN]
    const kernels = values.flatMap((x) => [constantText(x, false), constantText(x, true)]).join(' ')
    const { text, tables } = mathText([], `${kernels} (global.get $sines) (global.get $n)`)
    expect(tables).toEqual([])
    expect(text.split('\n')).toEqual([
      '(global $-0 f64 (f64.const -0))',
      '(global $-0_v v128 (v128.const f64x2 -0 -0))',
      '(global $-2.5e-300 f64 (f64.const -2.5e-300))',
      '(global $-2.5e-300_v v128 (v128.const f64x2 -2.5e-300 -2.5e-300))',
      '(global $-inf f64 (f64.const -inf))',
      '(global $-inf_v v128 (v128.const f64x2 -inf -inf))',
      '(global $0.5 f64 (f64.const 0.5))',
      '(global $0.5_v v128 (v128.const f64x2 0.5 0.5))',
      '(global $0_v v128 (v128.const f64x2 0 0))',
      '(global $1e+21 f64 (f64.const 1e+21))',
      '(global $1e+21_v v128 (v128.const f64x2 1e+21 1e+21))',
      '(global $inf f64 (f64.const inf))',
      '(global $inf_v v128 (v128.const f64x2 inf inf))',
      '(global $nan f64 (f64.const nan))',
      '(global $nan_v v128 (v128.const f64x2 nan nan))',
    ])
  })

  test('there is none of gamma', () => {
    expect(hasMathFunction('gamma')).toBe(false)
    expect(hasMathFunction('expMean')).toBe(true)
    expect(hasMathFunction('expOf'), 'a helper').toBe(false)
    expect(() => mathText([{ name: 'gamma', vector: false }])).toThrow('no WebAssembly for gamma')
  })

  test.each(Object.entries(mathTables))('the table %s has %i numbers', (name, length) => {
    expect(tableOf[name as MathTable]().length).toBe(length)
  })
})
