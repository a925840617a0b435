import { expect, test } from 'vitest'
import * as math from '../../../runtime/math/index.js'
import { worst } from './ulp.js'

const functions: Record<string, (...x: number[]) => number> = { ...math }

/** The bound of each function in units of the last place. */
const bounds = {
  exp: 0.51,
  expm1: 0.55,
  exprel: 1.5,
  log: 0.501,
  log1p: 0.501,
  log2: 0.501,
  log10: 0.501,
  pow: 0.53,
  sin: 0.65,
  cos: 0.65,
  tan: 0.8,
  asin: 0.65,
  acos: 0.65,
  atan: 0.65,
  atan2: 0.65,
  sinh: 0.6,
  cosh: 0.6,
  tanh: 0.6,
  asinh: 0.51,
  acosh: 0.51,
  atanh: 0.51,
  cbrt: 0.51,
} as const

test.each(Object.entries(bounds))('%s stays within %d ulp', (name, bound) => {
  const { ulp, at } = worst(name, functions[name])
  expect(ulp, `at ${at.join(', ')}`).toBeLessThan(bound)
})
