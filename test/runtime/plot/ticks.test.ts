import { describe, expect, it } from 'vitest'
import { ticksOf } from '../../../runtime/plot/layout/axis.js'
import type { AxisData } from '../../../runtime/plot/figure-data.js'
import { logScale } from '../../../runtime/plot/log-scale.js'
import { tickSpace } from '../../../runtime/plot/ticks/linear.js'
import { scalarLabels } from '../../../runtime/plot/ticks/scalar-labels.js'
import { linear, logarithmic } from './recorded-ticks.js'

const axis = (limits: readonly [number, number], scale: AxisData['scale']): AxisData => ({
  limits,
  scale,
  labelled: true,
})

function expectClose(found: readonly number[], recorded: readonly number[]): void {
  const span = Math.max(...recorded.map(Math.abs), 0)
  expect(found).toHaveLength(recorded.length)
  found.forEach((x, k) => {
    expect(Math.abs(x - recorded[k])).toBeLessThanOrEqual(1e-12 * span)
  })
}

describe('linear ticks as matplotlib 3.6 chooses them', () => {
  it.each(linear)(
    '%s axis of %d points, limits %o',
    (along, length, limits, ticks, labels, offset) => {
      const found = ticksOf(axis(limits, 'linear'), along, length, {})
      expectClose(
        found.major.map(({ value }) => value),
        ticks,
      )
      expect(found.major.map(({ label }) => label)).toEqual(labels)
      expect(found.offset).toBe(offset)
    },
  )

  it('counts the labels that fit', () => {
    expect(tickSpace(357.12, 10, 'x')).toBe(11)
    expect(tickSpace(266.11, 10, 'y')).toBe(13)
  })
})

describe('log ticks as matplotlib 3.6 chooses them', () => {
  it.each(logarithmic)('limits %o', (limits, major, majorLabels, minor, minorLabels) => {
    const found = ticksOf(axis(limits, 'log'), 'x', 357.12, { logScale })
    const relative = (values: readonly number[], recorded: readonly number[]) => {
      expect(values).toHaveLength(recorded.length)
      values.forEach((x, k) => {
        expect(x / recorded[k]).toBeCloseTo(1, 12)
      })
    }
    const sorted = found.minor.toSorted((a, b) => a.value - b.value)
    const order = minor.map((value, k) => ({ value, label: minorLabels[k] }))
    order.sort((a, b) => a.value - b.value)
    relative(
      found.major.map(({ value }) => value),
      major,
    )
    relative(
      sorted.map(({ value }) => value),
      order.map(({ value }) => value),
    )
    expect(found.major.map(({ label }) => label)).toEqual(majorLabels)
    expect(sorted.map(({ label }) => label)).toEqual(order.map(({ label }) => label))
  })
})

describe('labels of fixed ticks', () => {
  it('takes as many decimals as the ticks need', () => {
    expect(scalarLabels([0, 0.25, 1], [0, 1]).labels).toEqual(['0.00', '0.25', '1.00'])
    expect(scalarLabels([-1, 0, 1], [-1, 1]).labels).toEqual(['−1', '0', '1'])
  })

  it('does not hang on ticks at the edge of the number range', () => {
    expect(scalarLabels([5e-324, 1e-323], [0, 1]).labels).toHaveLength(2)
  })

  it('has nothing to say without ticks', () => {
    expect(scalarLabels([], [0, 1])).toEqual({ labels: [], offset: '' })
  })
})
