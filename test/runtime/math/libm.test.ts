import { expect, test } from 'vitest'
import * as math from '../../../runtime/math/index.js'
import { worst } from './ulp.js'

const functions: Record<string, (...x: number[]) => number> = { ...math }

/** The bound of each function in units of the last place. */
const bounds = {
  exp: 0.52,
  expm1: 0.51,
  // Brian's definition: a quotient of a rounded number, rounded again
  exprel: 1.52,
  log: 0.501,
  log1p: 0.501,
  log2: 0.501,
  log10: 0.501,
  pow: 0.51,
  sin: 0.51,
  cos: 0.51,
  tan: 0.51,
  asin: 0.65,
  acos: 0.65,
  atan: 0.65,
  atan2: 0.65,
  sinh: 0.51,
  cosh: 0.51,
  tanh: 0.51,
  asinh: 0.51,
  acosh: 0.51,
  atanh: 0.51,
  cbrt: 0.51,
  erf: 0.75,
  gamma: 0.6,
} as const

test.each(Object.entries(bounds))('%s stays within %d ulp', (name, bound) => {
  const { ulp, at } = worst(name, functions[name])
  expect(ulp, `at ${at.join(', ')}`).toBeLessThan(bound)
})
