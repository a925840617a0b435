/** The symlog scale of an axis: logarithmic, but linear from -threshold to threshold. */
import { log, log10, pow } from '../math/index.js'
import type { SymlogScale } from './features.js'
import { automaticLimits } from './limits.js'
import { useMathtext } from './mathtext.js'
import type { Axes, Axis } from './state.js'
import { decade, powerOfTen, type Tick } from './ticks/nonsingular.js'

/** Makes an axis symlog. matplotlib 3.6, SymmetricalLogTransform with base 10 and linscale 1. */
export function useSymlogScale(axes: Axes, axis: Axis, threshold: number): void {
  axis.view.symlog = symlogScale(threshold)
  axes.figure.features.symlog = symlogScale
  useMathtext(axes.figure)
}

export const symlogScale = (threshold: number): SymlogScale => {
  // 1 / (1 - base ** -linscale)
  const slope = 1 / 0.9
  const transform = (x: number): number => {
    const size = Math.abs(x)
    if (size <= threshold) return x * slope
    return Math.sign(x) * threshold * (slope + log10(size / threshold))
  }
  const inverse = (y: number): number => {
    if (Math.abs(y) <= threshold * slope) return y / slope
    const exponent = Math.abs(y) / threshold - slope
    return Math.sign(y) * threshold * pow(10, exponent)
  }
  return {
    threshold,
    limits(extent, margin) {
      const warped = {
        ...extent,
        low: transform(extent.low),
        high: transform(extent.high),
        sticky: extent.sticky.map(transform),
      }
      const [low, high] = automaticLimits(warped, margin)
      return [inverse(low), inverse(high)]
    },
    toUnit(limits) {
      const [from, to] = limits.map(transform)
      return (value) => (transform(value) - from) / (to - from)
    },
    ticks(limits, fixed) {
      const values = fixed ?? symlogTicks(limits, threshold)
      return { major: values.map(labelled), minor: [] }
    },
  }
}

const labelled = (value: number): Tick => {
  if (value === 0) return { value, label: '$0$' }
  const exponent = decade(value)
  const front = Math.round(Math.abs(value) / powerOfTen(exponent))
  const sign = value < 0 ? '-' : ''
  const label = front === 1 ? `$${sign}10^{${exponent}}$` : ''
  return { value, label }
}

/** Powers of ten about and beyond the threshold on both sides, and zero: SymmetricalLogLocator. */
function symlogTicks(limits: readonly [number, number], threshold: number): number[] {
  const [low, high] = [...limits].sort((a, b) => a - b)
  if (-threshold < low && high < threshold) return [low, high]
  const [below, above] = [low < -threshold, high > threshold]
  const negative = below ? exponents(-Math.min(-threshold, high), -low + 1) : []
  const positive = above ? exponents(Math.max(threshold, low), high + 1) : []
  const zero = (below && high > -threshold) || (above && low < threshold)
  const total = negative.length + positive.length + (zero ? 1 : 0)
  const stride = Math.max(1, Math.floor(total / 14))
  const strided = (all: readonly number[]) => all.filter((_, k) => k % stride === 0)
  return [
    ...strided(negative)
      .map((k) => -powerOfTen(k))
      .reverse(),
    ...(zero ? [0] : []),
    ...strided(positive).map(powerOfTen),
  ]
}

function exponents(from: number, to: number): number[] {
  const first = Math.floor(log(from) / Math.LN10)
  const end = Math.ceil(log(to) / Math.LN10)
  return Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k)
}
