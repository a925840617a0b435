import { describe, expect, it } from 'vitest'
import { callMonitorMethod } from '../../../runtime/monitors/methods.js'
import { createPopulationRateMonitor } from '../../../runtime/monitors/rate-monitor.js'
import { smoothRate } from '../../../runtime/monitors/smooth-rate.js'
import { runNetwork } from '../../../runtime/network/run-network.js'
import { NDArray, type Quantity, type Value, vector } from '../../../runtime/values/value.js'
import { codeOf, seconds, simulation, tinyGroup } from '../network/tiny.js'

const numbers = (value: Value): number[] => [...((value as Quantity).value as NDArray).data]

describe('PopulationRateMonitor', () => {
  it('M8 gives the spikes of each step per neuron and time', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    const R = createPopulationRateMonitor(sim, { id: 'R', line: 1 }, { source: G })
    await runNetwork(sim, seconds(4e-4), { objects: { G, R }, externals: { gain: 1 } })
    const { rate, t } = R.monitorResult()
    expect([...rate].map((x) => Math.round(x * 3e-4))).toEqual([1, 2, 2, 2])
    expect([...t].map((x) => Math.round(x / 1e-4))).toEqual([0, 1, 2, 3])
    expect(numbers(callMonitorMethod(R, 'smooth_rate', 'flat', seconds(1e-4)))).toEqual([...rate])
  })
})

// recorded from Brian 2.5.1 with a rate of 0, 0, 10, 0, 0, 0, 20, 0 Hz at steps of 0.1 ms
describe('smooth_rate', () => {
  const rates = [0, 0, 10, 0, 0, 0, 20, 0]
  const smooth = (window?: Value, width?: Value) => numbers(smoothRate(rates, 1e-4, window, width))
  const close = (actual: number[], expected: number[]) => {
    expect(actual.length).toBe(expected.length)
    actual.forEach((x, k) => {
      expect(Math.abs(x - expected[k])).toBeLessThan(1e-12 * 20)
    })
  }

  it.each(recorded())('M8 %s of %d steps', (window, steps, expected) => {
    close(smooth(window, seconds(steps * 1e-4)), expected)
  })

  it('takes a window of odd length', () => {
    const window = new NDArray(Int32Array.of(1, 2, 1), 'int32', [3])
    expect(smooth(window)).toEqual([0, 2.5, 5, 2.5, 0, 5, 10, 5])
  })

  it('refuses other windows', () => {
    expect(codeOf(() => smooth('gaussian'))).toBe('run/type')
    expect(codeOf(() => smooth('flat', 3))).toBe('run/dimension-mismatch')
    expect(codeOf(() => smooth('hamming', seconds(1e-3)))).toBe('run/value')
    expect(codeOf(() => smooth(vector(Float64Array.of(1, 1))))).toBe('run/type')
    expect(codeOf(() => smooth(vector(Float64Array.of(1)), seconds(1)))).toBe('run/type')
    expect(codeOf(() => smoothRate([], 1e-4, 'flat', seconds(1e-4)))).toBe('run/value')
  })
})

function recorded(): [string, number, number[]][] {
  return [
    [
      'gaussian',
      1,
      [
        0.5448868454964293, 2.442013420032333, 4.026199468942474, 2.442013420032333,
        1.6346605364892879, 4.884026840064666, 8.052398937884949, 4.884026840064666,
      ],
    ],
    [
      'gaussian',
      0.6,
      [
        0.0, 1.6637851056992243, 6.67242978860155, 1.6637851056992243, 0.0, 3.3275702113984487,
        13.3448595772031, 3.3275702113984487,
      ],
    ],
    [
      'gaussian',
      3,
      [
        0.34166941943227747, 0.5633176393657594, 0.8310853927786038, 1.4680733756946722,
        1.9795191459598263, 2.4968634435737735, 2.958351092652479, 3.2915788263577537,
        3.4234460069691464, 3.3037739690502694, 2.93403003362282, 2.379826101026213,
        1.6621707855572077,
      ],
    ],
    [
      'flat',
      3.5,
      [
        0.0, 3.333333333333333, 3.333333333333333, 3.333333333333333, 0.0, 6.666666666666666,
        6.666666666666666, 6.666666666666666,
      ],
    ],
    ['flat', 1.9, [0.0, 0.0, 10.0, 0.0, 0.0, 0.0, 20.0, 0.0]],
    [
      'flat',
      12.2,
      [
        0.7692307692307693, 0.7692307692307693, 0.7692307692307693, 2.307692307692308,
        2.307692307692308, 2.307692307692308, 2.307692307692308, 2.307692307692308,
        2.307692307692308, 2.307692307692308, 2.307692307692308, 2.307692307692308,
        1.5384615384615385,
      ],
    ],
  ]
}
