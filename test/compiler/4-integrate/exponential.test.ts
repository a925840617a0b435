/** 'exact' against the exponential of the matrix, computed here in another way. */
import { describe, expect, test } from 'vitest'
import { expMean, expmEntry } from '../../../runtime/math/matrix-exponential.js'
import { evaluate } from '../algebra/evaluate.js'
import { constants, type Numbers, step, updated } from './step.js'

type Matrix = readonly (readonly number[])[]

const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => b[0].map((_, j) => row.reduce((sum, x, k) => sum + x * b[k][j], 0)))

/** e**A by halving the matrix until it is tiny, a long series, and squaring e**A - 1 back. */
function exponential(a: Matrix): Matrix {
  const halvings = 12
  const small = a.map((row) => row.map((x) => x / 2 ** halvings))
  let term: Matrix = small
  let sum: Matrix = small
  for (let k = 2; k < 25; k++) {
    term = times(term, small).map((row) => row.map((x) => x / k))
    sum = plus(sum, term)
  }
  // (1 + s)**2 - 1 = 2*s + s*s keeps the digits of what is near 0
  for (let k = 0; k < halvings; k++) sum = plus(plus(sum, sum), times(sum, sum))
  return sum.map((row, i) => row.map((x, j) => (i === j ? 1 + x : x)))
}

const plus = (a: Matrix, b: Matrix): Matrix => a.map((row, i) => row.map((x, j) => x + b[i][j]))

/** The new values of x' = M*x + b, from the exponential of the matrix with b beside it. */
function reference(names: readonly string[], m: Matrix, b: readonly number[], start: Numbers) {
  const dt = 1e-4
  const wide = [
    ...m.map((row, k) => [...row, b[k]].map((x) => x * dt)),
    [...names, ''].map(() => 0),
  ]
  const e = exponential(wide)
  const x = [...names.map((name) => start[name]), 1]
  return Object.fromEntries(
    names.map((name, i) => [name, e[i].reduce((s, y, j) => s + y * x[j], 0)]),
  )
}

const { tau, f } = constants
const slow = 1 / tau

const systems: readonly (readonly [
  string,
  string,
  readonly string[],
  Matrix,
  readonly number[],
])[] = [
  [
    'a chain of five with equal time constants',
    'dp/dt=-p/tau:1\ndq/dt=(p-q)/tau:1\ndr/dt=(q-r)/tau:1\nds/dt=(r-s+1)/tau:1\ndu/dt=(s-u)*f:1',
    ['p', 'q', 'r', 's', 'u'],
    [
      [-slow, 0, 0, 0, 0],
      [slow, -slow, 0, 0, 0],
      [0, slow, -slow, 0, 0],
      [0, 0, slow, -slow, 0],
      [0, 0, 0, f, -f],
    ],
    [0, 0, 0, slow, 0],
  ],
  [
    'five variables that all depend on each other',
    'dp/dt=(u-2*p+1)/tau:1\ndq/dt=(p-2*q)/tau:1\ndr/dt=(q-2*r)*f:1\nds/dt=(r-3*s)/tau:1\n' +
      'du/dt=(s-2*u)/tau:1',
    ['p', 'q', 'r', 's', 'u'],
    [
      [-2 * slow, 0, 0, 0, slow],
      [slow, -2 * slow, 0, 0, 0],
      [0, f, -2 * f, 0, 0],
      [0, 0, slow, -3 * slow, 0],
      [0, 0, 0, slow, -2 * slow],
    ],
    [slow, 0, 0, 0, 0],
  ],
  [
    'a circle that drives a chain',
    'dp/dt=(q-2*p)/tau:1\ndq/dt=(p-3*q+2)*f:1\ndr/dt=(p-r)/tau:1',
    ['p', 'q', 'r'],
    [
      [-2 * slow, slow, 0],
      [f, -3 * f, 0],
      [slow, 0, -slow],
    ],
    [0, 2 * f, 0],
  ],
]

describe('I16: exact agrees with the exponential of the matrix', () => {
  const start = { p: 0.5, q: -0.3, r: 0.9, s: 0.2, u: -0.7 }
  test.each(systems)('for %s', (_, equations, names, m, b) => {
    const found = step(updated(equations, 'exact'), start, { dt: 1e-4, t: 0 })
    for (const [name, value] of Object.entries(reference(names, m, b, start))) {
      expect(Math.abs(found[name] / value - 1), name).toBeLessThan(1e-12)
    }
  })

  test('I15: of time constants of neurons that happen to be equal, where Brian gives NaN', () => {
    const equations = 'dv/dt=(g-v)/T:1\ndg/dt=-g/tau:1\nT:second'
    const x = 1e-4 / tau
    const near = step(updated(equations, 'exact'), { v: 0.5, g: 0.7, T: tau }, { dt: 1e-4, t: 0 })
    expect(near.v).toBeCloseTo((0.5 + 0.7 * x) * Math.exp(-x), 15)
  })
})

describe('expmEntry', () => {
  test('is exact for matrices without a spectrum', () => {
    const m = [0, 3, 5, 0, 0, 7, 0, 0, 0]
    expect(expmEntry(0, 2, 3, ...m)).toBe(5 + 21 / 2)
    expect(expmEntry(2, 0, 3, ...m)).toBe(0)
  })
  test('follows oscillations and large rates', () => {
    expect(Math.abs(expmEntry(0, 1, 2, 0, 20, -20, 0) - Math.sin(20))).toBeLessThan(1e-12)
    expect(Math.abs(expmEntry(0, 0, 2, -300, 0, 1, -1) / Math.exp(-300) - 1)).toBeLessThan(1e-12)
  })
  test('does not depend on the units of the variables', () => {
    const one = expmEntry(0, 2, 3, -0.1, 0.02, 0, 0, -0.5, 0.3, 0.01, 0, -0.2)
    const u = 2 ** 60
    const other = expmEntry(0, 2, 3, -0.1, 0.02 * u, 0, 0, -0.5, 0.3 / u, 0.01, 0, -0.2)
    expect(other).toBe(one)
  })
  test('is NaN where the matrix is none', () => {
    expect(expmEntry(0, 0, 1, Number.NaN)).toBeNaN()
    expect(expmEntry(0, 0, 1, Infinity)).toBeNaN()
  })
})

test('expMean has its limit, keeps its digits near it, and does not overflow', () => {
  expect(expMean(-0.3, -0.3)).toBe(expMean(-0.3, -0.3 - 1e-17))
  expect(expMean(1e-9, 0)).toBeCloseTo(1 + 5e-10, 16)
  expect(expMean(-0.01, -2000)).toBeCloseTo(Math.exp(-0.01) / 1999.99, 15)
  expect(expMean(-2000, -0.01)).toBe(expMean(-0.01, -2000))
})

test('what brings in a constant of another variable is written once for all neurons', () => {
  const update = updated('dv/dt=(g-v)/tau:1\ndg/dt=(k-g)*f:1', 'exact')
  const value = (dt: number) =>
    evaluate(update.assignments[1].value, { ...constants, v: 0, g: 0, dt })
  // k*f*integral of e**(-f*s) over the chain: zero at first, then quadratic in dt
  const dt = 1e-5
  const cubic = 1 - ((f + slow) * dt) / 3
  expect(value(dt) / (0.3 * f * slow * 0.5 * dt * dt * cubic)).toBeCloseTo(1, 5)
})
