/** The C library's functions that numpy's draws call: test/numbers/glibc-reference.py. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fused } from '../../../runtime/random/fused.js'
import { glibcExp } from '../../../runtime/random/glibc-exp.js'
import { glibcLog } from '../../../runtime/random/glibc-log.js'
import { glibcLog1p } from '../../../runtime/random/glibc-log1p.js'
import { glibcPow } from '../../../runtime/random/glibc-pow.js'
import { glibcCos, glibcSin } from '../../../runtime/random/glibc-sine.js'
import { RandomState } from '../../../runtime/random/random-state.js'

interface Recording {
  readonly function: string
  readonly points: string
  readonly sha256: string
  /** arguments and result, where another double lies nearer to the true value */
  readonly hard: readonly string[]
}

const file = new URL('../../numbers/random/glibc.json', import.meta.url)
const recordings = JSON.parse(readFileSync(file, 'utf8')) as Recording[]
const count = 100_000
const uniforms = new Float64Array(2 * count)
new RandomState(1).fillUniform(uniforms, 2 * count)

const functions: Readonly<Record<string, (x: number, y: number) => number>> = {
  log: glibcLog,
  log1p: glibcLog1p,
  exp: glibcExp,
  pow: glibcPow,
  sin: glibcSin,
  cos: glibcCos,
}

const points: Readonly<Record<string, (u: number, v: number) => [number, number]>> = {
  log: (u) => [u, 0],
  'log near 1': (u) => [0.9375 + 0.127 * u, 0],
  log1p: (u) => [-u, 0],
  exp: (u) => [20 * u - 15, 0],
  'exp far': (u) => [1400 * u - 700, 0],
  pow: (u, v) => [u, 4 * v],
  'pow far': (u, v) => [u, -200 * v],
  'pow above 1': (u, v) => [1 + 8 * u, 20 * v - 10],
  sin: (u) => [2 * Math.PI * u, 0],
  'sin far': (u) => [1e6 * u, 0],
  cos: (u) => [2 * Math.PI * u, 0],
  'cos near': (u) => [u * u * u, 0],
}

describe.each(recordings)('$points', (row) => {
  const f = functions[row.function]

  test('has all bits of glibc at 100,000 points', () => {
    const results = Float64Array.from({ length: count }, (_, k) =>
      f(...points[row.points](uniforms[k], uniforms[k + count])),
    )
    const digest = createHash('sha256').update(new Uint8Array(results.buffer)).digest('hex')
    expect(digest).toBe(row.sha256)
  })

  test.each(row.hard)('rounds to the other side as glibc does at %s', (text) => {
    const bytes = Buffer.from(text, 'hex')
    const at = Array.from({ length: bytes.length / 8 }, (_, k) => bytes.readDoubleBE(8 * k))
    expect(f(at[0], at[1])).toBe(at.at(-1))
  })
})

test('outside their domain they are those of C', () => {
  expect([glibcLog(0), glibcLog(-1), glibcLog(Infinity), glibcLog(1)]).toEqual([
    -Infinity,
    NaN,
    Infinity,
    0,
  ])
  expect([glibcExp(1000), glibcExp(-1000), glibcExp(NaN), glibcExp(0)]).toEqual([
    Infinity,
    0,
    NaN,
    1,
  ])
  expect([glibcPow(0, 2), glibcPow(2, Infinity), glibcPow(0.5, 5000), glibcPow(0.5, 0)]).toEqual([
    0,
    Infinity,
    0,
    1,
  ])
})

test('a fused multiply-add rounds once', () => {
  const near = 1 + 2 ** -30
  expect(fused(near, near, -1)).toBe(2 ** -29 + 2 ** -60)
  // just above and just below the middle of two doubles, as rounding twice does not see
  expect(fused(1 + 2 ** -27, 2 ** -53, 1)).toBe(1 + 2 ** -52)
  expect(fused(1 - 2 ** -27, 2 ** -53, 1)).toBe(1)
  expect(fused(1 - 2 ** -53, 1 + 2 ** -52, 2 ** -53)).toBe(1 + 2 ** -52)
})
