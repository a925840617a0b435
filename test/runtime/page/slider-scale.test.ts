/** Positions of sliders and the values that they stand for. */
import { describe, expect, test } from 'vitest'
import { sliderScale } from '../../../runtime/page/ui/slider-scale.js'

describe('equal steps', () => {
  test('those of the script, without the dust of floats', () => {
    const { last, valueAt, positionOf } = sliderScale(
      { min: 0.005, max: 0.05, step: 0.001 },
      1e-3,
      false,
    )
    expect(last).toBe(45)
    expect([0, 1, 2, 44, 45].map(valueAt)).toEqual([5, 6, 7, 49, 50])
    expect(positionOf(20)).toBe(15)
    expect(sliderScale({ min: 0, max: 1, step: 0.1 }, 1, false).valueAt(3)).toBe(0.3)
  })

  test('round ones where the script says none', () => {
    const { last, valueAt } = sliderScale({ min: 0.005, max: 0.05 }, 1e-3, false)
    expect(valueAt(1) - valueAt(0)).toBe(0.5)
    expect(valueAt(last)).toBe(50)
    const around = sliderScale({ min: -1, max: 1 }, 1, false)
    expect(around.valueAt(around.positionOf(0))).toBe(0)
  })

  test('the last one does not pass the end of the range', () => {
    const { last, valueAt } = sliderScale({ min: 0, max: 10, step: 3 }, 1, false)
    expect(valueAt(last)).toBe(9)
  })

  test('integers have whole steps', () => {
    const { last, valueAt } = sliderScale({ min: 1, max: 5 }, 1, true)
    expect(Array.from({ length: last + 1 }, (_, k) => valueAt(k))).toEqual([1, 2, 3, 4, 5])
  })

  test('values outside lie at the ends', () => {
    const { last, positionOf } = sliderScale({ min: 1, max: 5, step: 1 }, 1, false)
    expect([-10, 0, 99].map(positionOf)).toEqual([0, 0, last])
  })
})

describe('equal factors, where the range spans two decades', () => {
  test('the middle is the geometric mean, the ends are those of the range', () => {
    const { last, valueAt } = sliderScale({ min: 1e-4, max: 1 }, 1e-3, false)
    expect(valueAt(0)).toBe(0.1)
    expect(valueAt(last)).toBe(1000)
    expect(valueAt(last / 2)).toBe(10)
    expect(valueAt(last / 4)).toBe(1)
  })

  test('three digits', () => {
    const { valueAt } = sliderScale({ min: 1, max: 1000 }, 1, false)
    for (let k = 0; k < 256; k++) expect(String(valueAt(k)).length).toBeLessThanOrEqual(4)
  })

  test('every position is a value of its own, and finds itself again', () => {
    const ranges = [
      { min: 1, max: 1000, step: 1 },
      { min: 1, max: 100, step: 1 },
      { min: 0.001, max: 1000 },
      { min: 2e-3, max: 2, step: 1e-3 },
    ]
    for (const range of ranges) {
      const { last, valueAt, positionOf } = sliderScale(range, 1, false)
      for (let k = 0; k <= last; k++) {
        expect(positionOf(valueAt(k))).toBe(k)
        if (k > 0) expect(valueAt(k)).toBeGreaterThan(valueAt(k - 1))
      }
      expect(valueAt(last)).toBe(range.max)
    }
  })

  test('values outside lie at the ends', () => {
    const { last, positionOf } = sliderScale({ min: 1, max: 1000 }, 1, false)
    expect([-5, 0, 1e9].map(positionOf)).toEqual([0, 0, last])
  })

  test('not below zero, nor with zero as an end', () => {
    expect(sliderScale({ min: 0, max: 1000, step: 1 }, 1, false).last).toBe(1000)
    expect(sliderScale({ min: -1000, max: -1, step: 1 }, 1, false).last).toBe(999)
  })
})
