import { expect, test } from 'vitest'
import * as math from '../../../runtime/math/index.js'

const inf = Infinity
const nan = Number.NaN

const functions: Record<string, (x: number) => number> = { ...math } as never

type Name = Exclude<keyof typeof math, 'pow' | 'atan2' | 'floorDivide' | 'floorModulo'>

/** The values at -inf, -0, 0, inf; NaN always gives NaN. C, Annex F. */
const ends: Record<Name, readonly [number, number, number, number]> = {
  exp: [0, 1, 1, inf],
  expm1: [-1, -0, 0, inf],
  exprel: [0, 1, 1, inf],
  log: [nan, -inf, -inf, inf],
  log2: [nan, -inf, -inf, inf],
  log10: [nan, -inf, -inf, inf],
  log1p: [nan, -0, 0, inf],
  sin: [nan, -0, 0, nan],
  cos: [nan, 1, 1, nan],
  tan: [nan, -0, 0, nan],
  asin: [nan, -0, 0, nan],
  acos: [nan, Math.PI / 2, Math.PI / 2, nan],
  atan: [-Math.PI / 2, -0, 0, Math.PI / 2],
  sinh: [-inf, -0, 0, inf],
  cosh: [inf, 1, 1, inf],
  tanh: [-1, -0, 0, 1],
  asinh: [-inf, -0, 0, inf],
  acosh: [nan, nan, nan, inf],
  atanh: [nan, -0, 0, nan],
  cbrt: [-inf, -0, 0, inf],
  erf: [-1, -0, 0, 1],
  gamma: [nan, -inf, inf, inf],
}

test.each(Object.entries(ends))('%s at its ends', (name, values) => {
  const f = functions[name]
  expect([-inf, -0, 0, inf].map((x) => f(x))).toEqual(values)
  expect(f(nan)).toBeNaN()
})

test('overflow and underflow', () => {
  expect(math.exp(709.782712893384)).toBe(1.7976931348622732e308)
  expect(math.exp(709.782712893385)).toBe(inf)
  expect(math.exp(-745.1332191019411)).toBe(5e-324)
  expect(math.exp(-745.14)).toBe(0)
  expect(math.sinh(711)).toBe(inf)
  expect(math.cosh(710.4758600739439)).toBe(1.7976931348621744e308)
  expect(math.pow(2, 1024)).toBe(inf)
  expect(math.pow(2, -1074)).toBe(5e-324)
  expect(math.pow(2, -1076)).toBe(0)
  expect(math.exprel(718)).toBe(inf)
  expect(math.exprel(709.7)).toBe(2.3319487497256083e305)
  expect(math.gamma(171.62437695630271)).toBe(1.7976931348622299e308)
  expect(math.gamma(171.63)).toBe(inf)
  expect(math.gamma(-184.5)).toBe(-0)
})

test('exprel is expm1(x)/x, 1 at 0 and infinite above 717, as Brian defines it', () => {
  for (let k = -4000; k <= 4000; k++) {
    for (const x of [k / 97, k * 1e-6, k * 1e-17]) {
      expect(math.exprel(x)).toBe(Math.abs(x) < 1e-16 ? 1 : math.expm1(x) / x)
    }
  }
  expect(math.exprel(-1e4)).toBe(1e-4)
  expect(math.exprel(5e-324)).toBe(1)
  expect(math.exprel(715)).toBe(inf)
  expect(math.exprel(nan)).toBeNaN()
})

test('exact results', () => {
  for (let n = -22; n <= 22; n++) expect(math.pow(10, n)).toBe(Number(`1e${n}`))
  for (let n = 0; n <= 22; n++) expect(math.log10(Number(`1e${n}`))).toBe(n)
  for (let n = -1074; n <= 1023; n += 3) expect(math.log2(math.pow(2, n))).toBe(n)
  for (let n = 1; n <= 60; n++) expect(math.cbrt(n * n * n)).toBe(n)
  expect(math.pow(3, 33)).toBe(5559060566555523)
  expect(math.log(1)).toBe(0)
  let factorial = 1
  for (let n = 1; n <= 22; n++) {
    expect(math.gamma(n)).toBe(factorial)
    expect(math.gamma(-n)).toBeNaN()
    factorial *= n
  }
  expect(math.atanh(1)).toBe(inf)
})

/** C, F.9.4.4 */
test.each([
  [nan, 0, 1],
  [1, nan, 1],
  [nan, 1, nan],
  [2, nan, nan],
  [0, -1, inf],
  [-0, -1, -inf],
  [-0, -2, inf],
  [-0, 3, -0],
  [-0, 2.5, 0],
  [-1, inf, 1],
  [0.5, inf, 0],
  [0.5, -inf, inf],
  [2, -inf, 0],
  [-inf, 3, -inf],
  [-inf, -3, -0],
  [-inf, 0.5, inf],
  [inf, -1, 0],
  [-2, 3, -8],
  [-2, 2, 4],
  [-2, 0.5, nan],
  [-1, 1e300, 1],
  [4, 0.5, 2],
])('pow(%d, %d) = %d', (x, y, expected) => {
  expect(math.pow(x, y)).toBe(expected)
})

test.each([
  [0, 0, 0],
  [-0, 0, -0],
  [0, -0, Math.PI],
  [-0, -1, -Math.PI],
  [0, 1, 0],
  [1, 0, Math.PI / 2],
  [-1, -0, -Math.PI / 2],
  [inf, inf, Math.PI / 4],
  [inf, -inf, (3 * Math.PI) / 4],
  [1, inf, 0],
  [-1, -inf, -Math.PI],
  [-inf, 1, -Math.PI / 2],
  [nan, 1, nan],
])('atan2(%d, %d) = %d', (y, x, expected) => {
  expect(math.atan2(y, x)).toBe(expected)
})

/** CPython 3.11 */
test.each([
  [-7, 3, 2, -3],
  [7, -3, -2, -3],
  [5.5, 2, 1.5, 2],
  [-5.5, 2, 0.5, -3],
  [6, 3, 0, 2],
  [6, -3, -0, -2],
  [-0, 3, 0, -0],
  [1, 0.1, 0.09999999999999995, 9],
  [1e300, 1e-300, 4.891554850853602e-301, inf],
  [3, inf, 3, 0],
  [-3, inf, inf, -1],
  [1, 0, nan, inf],
])('%d modulo %d', (x, y, remainder, quotient) => {
  expect(math.floorModulo(x, y)).toBe(remainder)
  expect(math.floorDivide(x, y)).toBe(quotient)
})
