/** Tick positions of a linear axis: matplotlib's AutoLocator (MaxNLocator, 'auto' bins). */
import { decade, nonsingular, powerOfTen, type Range } from './nonsingular.js'

/**
 * Ticks inside the limits, ascending.
 * @param space how many tick labels fit on the axis, see `tickSpace`
 */
export function linearTicks(limits: Range, space: number): number[] {
  const [low, high] = nonsingular(limits, 1e-13, 1e-14)
  return rawTicks(low, high, Math.min(Math.max(space, 1), 9))
}

/** Labels that fit: matplotlib takes one for 3 font sizes along x and for 2 along y. */
export function tickSpace(length: number, size: number, along: 'x' | 'y'): number {
  return Math.floor(length / (size * (along === 'x' ? 3 : 2)) + 1e-9)
}

// one decade of nice steps with the steps below and above it, as MaxNLocator._staircase
const staircase = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20]

function rawTicks(low: number, high: number, bins: number): number[] {
  const { scale, offset } = scaleRange(low, high, bins)
  const from = low - offset
  const to = high - offset
  const steps = staircase.map((step) => step * scale)
  const largest = steps.findIndex((step) => step >= (to - from) / bins)
  let ticks: number[] = []
  for (let k = largest < 0 ? steps.length - 1 : largest; k >= 0; k--) {
    const step = steps[k]
    const first = Math.floor(from / step) * step
    const start = multipleBelow(from - first, step, offset)
    const stop = multipleAbove(to - first, step, offset)
    ticks = []
    for (let n = start; n <= stop; n++) ticks.push(n * step + first)
    if (ticks.filter((tick) => tick >= from && tick <= to).length >= 2) break
  }
  return ticks.map((tick) => tick + offset)
}

/** The power of ten of a step, and the power of ten that a far-off narrow range is seen from. */
function scaleRange(low: number, high: number, bins: number) {
  const width = Math.abs(high - low)
  const middle = (high + low) / 2
  const far = Math.abs(middle) / width >= 100
  return {
    offset: far ? Math.sign(middle) * powerOfTen(decade(middle)) : 0,
    scale: powerOfTen(decade(width / bins)),
  }
}

/** The largest n with n*step <= x, forgiving rounding. */
function multipleBelow(x: number, step: number, offset: number): number {
  const n = Math.floor(x / step)
  return isClose(x / step - n, 1, step, offset) ? n + 1 : n
}

/** The smallest n with n*step >= x, forgiving rounding. */
function multipleAbove(x: number, step: number, offset: number): number {
  const n = Math.floor(x / step)
  return isClose(x / step - n, 0, step, offset) ? n : n + 1
}

function isClose(fraction: number, edge: number, step: number, offset: number): boolean {
  const slack = offset === 0 ? 1e-10 : Math.max(1e-10, Math.abs(offset / step) * 1e-12)
  return Math.abs(fraction - edge) < Math.min(0.4999, slack)
}
