/** The limit that stands for Brian's timestep(t - x, dt) >= steps: the same truth for every x. */
import { describe, expect, test } from 'vitest'
import { latestBefore } from '../../../runtime/math/latest-before.js'

const holds = (t: number, dt: number, steps: number, x: number) =>
  Math.trunc((t - x + 0.001 * dt) / dt) >= steps

/** The next double above. */
function above(x: number): number {
  const bits = new BigInt64Array(new Float64Array([x]).buffer)
  if (x === 0) return 5e-324
  bits[0] += x > 0 ? 1n : -1n
  return new Float64Array(bits.buffer)[0]
}

describe('latestBefore', () => {
  const dts = [1e-4, 1e-5, 2.5e-5, 1e-3, 0.1, 1 / 3]
  const steps = [0, 1, 2, 3, 20, 50, 1000]
  test.each(dts)('is the last double for which it holds, with steps of %d s', (dt) => {
    for (const k of [0, 1, 2, 7, 50, 51, 12345, 10_000_000]) {
      for (const n of steps) {
        const t = k * dt
        const limit = latestBefore(t, dt, n)
        expect(holds(t, dt, n, limit)).toBe(true)
        expect(holds(t, dt, n, above(limit))).toBe(false)
        // spikes of the steps around it, and those before all time
        for (const x of [-1e4, -Infinity, Infinity, Number.NaN, t, t - n * dt, t - (n - 1) * dt]) {
          expect(x <= limit).toBe(holds(t, dt, n, x))
        }
      }
    }
  })

  test('a period without end, or without meaning', () => {
    expect(latestBefore(1, 1e-4, Infinity)).toBe(-Infinity)
    expect(latestBefore(1, 1e-4, -Infinity)).toBe(Infinity)
    expect(latestBefore(1, 1e-4, Number.NaN)).toBeNaN()
  })
})
