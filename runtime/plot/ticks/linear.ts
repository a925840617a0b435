/** Tick positions of a linear axis: matplotlib's AutoLocator (MaxNLocator, 'auto' bins). */
import { decade, nonsingular, powerOfTen, type Range } from './nonsingular.js'

/** Labels that fit: matplotlib takes one for 3 font sizes along x and for 2 along y. */
export const tickSpace = (length: number, size: number, along: 'x' | 'y'): number =>
  Math.floor(length / (size * (along === 'x' ? 3 : 2)) + 1e-9)

// one decade of nice steps with the steps below and above it, as MaxNLocator._staircase
const staircase = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20]

/** MaxNLocator's own steps, finer than those of automatic ticks. */
export const manySteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** What MaxNLocator can be told. */
export interface Stairs {
  /** steps from 1 to 10; absent: those of AutoLocator */
  readonly steps?: readonly number[]
  readonly integer?: boolean
  /** how many intervals at most; absent: 9 */
  readonly most?: number
}

/**
 * Ticks inside the limits, and one on each side of them; ascending.
 * @param space how many tick labels fit on the axis, see `tickSpace`
 */
export function linearTicks(limits: Range, space: number, stairs: Stairs = {}): number[] {
  const [low, high] = nonsingular(limits, 1e-13, 1e-14)
  const bins = Math.min(Math.max(space, 1), stairs.most ?? 9)
  const middle = (high + low) / 2
  // a narrow range far from zero is seen from a power of ten nearby
  const far = Math.abs(middle) / (high - low) >= 100
  const offset = far ? Math.sign(middle) * powerOfTen(decade(middle)) : 0
  const from = low - offset
  const to = high - offset
  const scale = powerOfTen(decade((high - low) / bins))
  const whole = Math.floor(to) - Math.ceil(from) >= 1
  const steps = extended(stairs.steps)
    .map((step) => step * scale)
    .filter((x) => !stairs.integer || x < 1 || Math.abs(x - Math.round(x)) < 0.001)
  const largest = steps.findIndex((step) => step >= (to - from) / bins)
  let ticks: number[] = []
  for (let k = largest < 0 ? steps.length - 1 : largest; k >= 0; k--) {
    const step = stairs.integer && whole ? Math.max(1, steps[k]) : steps[k]
    const first = Math.floor(from / step) * step
    // a limit that is a tick up to rounding counts as one
    const slack = Math.min(0.4999, Math.max(1e-10, Math.abs(offset / step) * 1e-12))
    const start = Math.floor((from - first) / step + slack)
    const stop = Math.ceil((to - first) / step - slack)
    ticks = []
    for (let n = start; n <= stop; n++) ticks.push(n * step + first)
    if (ticks.filter((tick) => tick >= from && tick <= to).length >= 2) break
  }
  return ticks.map((tick) => tick + offset)
}

/** A decade of steps with the steps below and above it. */
const extended = (steps?: readonly number[]): readonly number[] =>
  steps ? [...steps.slice(0, -1).map((step) => step / 10), ...steps, 10 * steps[1]] : staircase
