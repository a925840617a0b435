/** The log scale of an axis, base 10. */
import { log10, pow } from '../math/index.js'
import type { LogScale } from './features.js'
import { useMathtext } from './mathtext.js'
import type { Axes, Axis } from './state.js'
import { logLabels, logTicks } from './ticks/logarithmic.js'
import { decade, powerOfTen, type Range } from './ticks/nonsingular.js'

/** Makes an axis logarithmic; its labels are powers of ten. */
export function useLogScale(axes: Axes, axis: Axis): void {
  axis.view.log = logScale
  axes.figure.features.logScale = logScale
  useMathtext(axes.figure)
}

export const logScale: LogScale = {
  /** 5 % margins on the page. Without positive data 1 to 10. */
  limits({ low, high, smallestPositive, sticky }, { share = 0.05 } = {}) {
    const positive = low <= high && high > 0
    let from = positive ? (low <= 0 ? smallestPositive : low) : 1
    let to = positive ? high : 10
    if (from === to) {
      from = powerOfTen(from === powerOfTen(decade(from)) ? decade(from) - 1 : decade(from))
      to = powerOfTen(decade(to) + 1)
    }
    const margin = (log10(to) - log10(from)) * share
    const tolerance = 1e-5 * to
    const below = sticky.filter((x) => x > 0 && x < from + tolerance)
    const above = sticky.filter((x) => x > 0 && x >= to - tolerance)
    return [
      Math.max(pow(10, log10(from) - margin), ...below),
      Math.min(pow(10, log10(to) + margin), ...above),
    ]
  },

  visible([from, to], extent) {
    if (from > 0 && to > 0) return [from, to]
    const automatic = logScale.limits(extent)
    const [low, high] = from > to ? [automatic[1], automatic[0]] : automatic
    return [from > 0 ? from : low, to > 0 ? to : high]
  },

  toUnit(limits: Range) {
    const [from, to] = limits.map(log10)
    return (value) => ((value > 0 ? log10(value) : -1000) - from) / (to - from)
  },

  ticks(limits, space, fixed) {
    const { major, minor } = fixed ? { major: fixed, minor: [] } : logTicks(limits, space)
    const label = (values: readonly number[], isMinor: boolean) => {
      const labels = logLabels(values, limits, isMinor)
      return values.map((value, k) => ({ value, label: labels[k] }))
    }
    return { major: label(major, false), minor: label(minor, true) }
  },
}
