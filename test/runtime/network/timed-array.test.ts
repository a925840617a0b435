import { describe, expect, it } from 'vitest'
import { createTimedArray } from '../../../runtime/network/timed-array.js'
import { callCallable } from '../../../runtime/network/script.js'
import type { Value } from '../../../runtime/values/value.js'
import { codeOf, seconds, simulation } from './tiny.js'

const sim = simulation()
const line = (dt: number, ...values: number[]) => createTimedArray(sim, values, seconds(dt))
const grid = () =>
  createTimedArray(
    sim,
    [
      [1n, 2n],
      [3n, 4n],
    ],
    seconds(1e-3),
  )
const call = (f: Value, ...args: Value[]) => callCallable(sim, f, ...args)

describe('a TimedArray', () => {
  it('goes on with its last value, and starts with its first', () => {
    const f = line(1e-3, 1, 2, 3)
    expect([-1, 0, 0.9e-3, 1e-3, 2.5e-3, 1].map((t) => call(f, seconds(t)))).toEqual([
      1, 1, 1, 2, 3, 3,
    ])
  })

  // recorded: TimedArray(arange(5), dt=0.25*ms)(t) in Brian 2.5.1, dt = 0.1 ms
  it('rounds by fractions of dt', () => {
    const f = line(0.25e-3, 0, 1, 2, 3, 4)
    const times = [0.24e-3, 0.2499e-3, 0.2421875e-3, 0.2422e-3, 0.495e-3]
    expect(times.map((t) => call(f, seconds(t)))).toEqual([0, 1, 0, 0, 1])
  })

  it('has rows in time and columns by index, from the end for negative ones', () => {
    expect(call(grid(), seconds(1e-3), 0n)).toBe(3)
    expect(call(grid(), seconds(0), -1n)).toBe(2)
    expect(codeOf(() => call(grid(), seconds(0), 2n))).toBe('run/index')
  })

  it('refuses other arguments and other shapes', () => {
    expect(codeOf(() => call(line(1e-3, 1), 1n))).toBe('run/dimension-mismatch')
    expect(codeOf(() => call(line(1e-3, 1), seconds(1), 1n))).toBe('run/type')
    expect(codeOf(() => call(grid(), seconds(1)))).toBe('run/type')
    expect(codeOf(() => createTimedArray(sim, 3, seconds(1)))).toBe('run/value')
    expect(codeOf(() => createTimedArray(sim, [1, 2], 1))).toBe('run/dimension-mismatch')
    expect(codeOf(() => call(3n))).toBe('run/type')
  })

  it('is called by equations with as many arguments as it has dimensions', () => {
    expect(codeOf(() => line(1e-3, 1).inEquations('f', 1e-4, { takes: 2 }))).toBe('run/type')
    expect(codeOf(() => grid().inEquations('f', 1e-4, { takes: 1 }))).toBe('run/type')
  })

  it('must not change within a step where an exact solution relies on it', () => {
    const use = { takes: 1, steady: true }
    expect(line(1e-3, 1, 2).inEquations('f', 1e-4, use)(1e-3)).toBe(2)
    expect(codeOf(() => line(0.25e-3, 1, 2).inEquations('f', 1e-4, use))).toBe('run/unsupported')
    expect(codeOf(() => line(1e-5, 1, 2).inEquations('f', 1e-4, use))).toBe('run/unsupported')
  })
})
