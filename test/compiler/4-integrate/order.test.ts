/** Orders of convergence, measured on problems whose solution is known. */
import { describe, expect, test } from 'vitest'
import { type Numbers, step, updated } from './step.js'

/** The slope of log(error) over log(dt). */
function order(errors: readonly number[]): number {
  const logs = errors.map(Math.log2)
  const middle = (logs.length - 1) / 2
  const mean = logs.reduce((a, b) => a + b) / logs.length
  const over = logs.map((y, k) => (middle - k) * (y - mean)).reduce((a, b) => a + b)
  const under = logs.map((_, k) => (middle - k) ** 2).reduce((a, b) => a + b)
  return over / under
}

const tau = 0.01

function solve(equations: string, method: string, start: Numbers, steps: number, end: number) {
  const update = updated(equations, method)
  let values = start
  const dt = end / steps
  for (let k = 0; k < steps; k++) values = step(update, values, { dt, t: k * dt })
  return values
}

describe('without noise', () => {
  const logistic = 'dv/dt = v*(1 - v)/tau : 1'
  const exactLogistic = 1 / (1 + 4 * Math.exp(-2))
  // x' = (cos(w*t) - x)/tau from 0, with w*tau = 2*pi*200*0.01
  const turn = 2 * Math.PI * 200
  const driven = 'dv/dt = (cos(2*pi*f*t) - v)/tau : 1'
  const forced = (t: number) => {
    const a = turn * tau
    const steady = (s: number) => (Math.cos(turn * s) + a * Math.sin(turn * s)) / (1 + a * a)
    return steady(t) - steady(0) * Math.exp(-t / tau)
  }
  const cases = [
    ['euler', 1, [64, 128, 256, 512]],
    ['heun', 1, [64, 128, 256, 512]],
    ['milstein', 1, [64, 128, 256, 512]],
    ['rk2', 2, [32, 64, 128, 256]],
    ['rk4', 4, [16, 32, 64, 128]],
  ] as const
  test.each(cases)('%s is of order %d on the logistic equation', (method, expected, steps) => {
    const errors = steps.map((n) =>
      Math.abs(solve(logistic, method, { v: 0.2 }, n, 2 * tau).v - exactLogistic),
    )
    expect(Math.abs(order(errors) / expected - 1)).toBeLessThan(0.1)
  })
  test.each(cases)('%s is of order %d on a driven equation', (method, expected, steps) => {
    const end = 0.013
    const errors = steps.map((n) =>
      Math.abs(solve(driven, method, { v: 0 }, n * 2, end).v - forced(end)),
    )
    expect(Math.abs(order(errors) / expected - 1)).toBeLessThan(0.1)
  })
  test('exponential_euler is of order 1 where the factors change', () => {
    const errors = [64, 128, 256, 512].map((n) =>
      Math.abs(solve(driven, 'exponential_euler', { v: 0 }, n, 0.013).v - forced(0.013)),
    )
    expect(Math.abs(order(errors) - 1)).toBeLessThan(0.1)
  })
})

/** Strong errors at the time 1*second, along paths that all step sizes share. */
function strongErrors(equations: string, method: string, exact: (w: number) => number): number[] {
  const update = updated(equations, method)
  const normal = generator(12345)
  const finest = 64
  const sizes = [8, 16, 32, 64]
  const sums = sizes.map(() => 0)
  const paths = 250
  for (let path = 0; path < paths; path++) {
    const increments = Array.from({ length: finest }, () => normal() / Math.sqrt(finest))
    const end = increments.reduce((a, b) => a + b)
    sizes.forEach((steps, s) => {
      const per = finest / steps
      let values: Numbers = { x: 1 }
      for (let k = 0; k < steps; k++) {
        const dW = increments.slice(k * per, (k + 1) * per).reduce((a, b) => a + b)
        const draws = [dW * Math.sqrt(steps)]
        values = step(update, values, { dt: 1 / steps, t: k / steps, draws })
      }
      sums[s] += Math.abs(values.x - exact(end))
    })
  }
  return sums.map((sum) => sum / paths)
}

/** Gaussian numbers from a small generator: the test is the same each time. */
function generator(seed: number): () => number {
  let state = seed
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}

describe('with noise, in the strong sense', () => {
  // dx = -x/2 dt + x/2 dW
  const geometric = 'dx/dt = -0.5*x/second + 0.5*x*xi/second**0.5 : 1'
  // with drift, Brian's support point x + dt*f + sqrt(dt)*g costs half an order: the measure is without
  test('milstein is of order 1 to the solution of Stratonovich, as in Brian', () => {
    const noise = 'dx/dt = 0.5*x*xi/second**0.5 : 1'
    const errors = strongErrors(noise, 'milstein', (w) => Math.exp(0.5 * w))
    expect(Math.abs(order(errors) - 1)).toBeLessThan(0.1)
  })
  test('heun, for one noise, is of order 1 to the solution of Stratonovich', () => {
    const errors = strongErrors(geometric, 'heun', (w) => Math.exp(-0.5 + 0.5 * w))
    expect(Math.abs(order(errors) - 1)).toBeLessThan(0.1)
  })
  test('I14: pure noise is summed', () => {
    for (const method of ['euler', 'heun', 'milstein']) {
      const errors = strongErrors('dx/dt = 0.7*xi/second**0.5 : 1', method, (w) => 1 + 0.7 * w)
      expect(Math.max(...errors)).toBeLessThan(1e-12)
    }
  })
})
