/** Ticks and labels of an axis: where they are and how much room they take. */
import { type Features, feature } from '../features.js'
import type { AxisData } from '../figure-data.js'
import { lineHeight } from '../font.js'
import { linearTicks, tickSpace } from '../ticks/linear.js'
import type { Tick } from '../ticks/nonsingular.js'
import { scalarLabels } from '../ticks/scalar-labels.js'
import { labelExtent, type Size } from './label.js'

export interface AxisTicks {
  readonly major: readonly Tick[]
  readonly minor: readonly Tick[]
  /** what the labels leave out: '1e6' */
  readonly offset: string
}

/** matplotlib's tick lengths and gaps, in points. */
export const tickLength = 3.5
export const minorLength = 2
export const tickPad = 3.5
export const labelPad = 4
export const offsetPad = 3
/** the height of an offset text with its gap */
export const offsetHeight = offsetPad + 10 * lineHeight

export const tickFont = (axis: AxisData): number => axis.tickSize ?? 10

/** The ticks that can be seen. `length` is the axis' length in points. */
export function ticksOf(
  axis: AxisData,
  along: 'x' | 'y',
  length: number,
  features: Features,
): AxisTicks {
  const ticks = allTicks(axis, tickSpace(length, tickFont(axis), along), features)
  const shown = (tick: Tick) => isInside(axis, tick.value)
  return { ...ticks, major: ticks.major.filter(shown), minor: ticks.minor.filter(shown) }
}

/** Those within the limits, and some beyond. */
export function allTicks(axis: AxisData, space: number, features: Features): AxisTicks {
  const { ticks, tickLabels, limits, places, minorPlaces, format } = axis
  if (axis.hidden) return { major: [], minor: [], offset: '' }
  if (places || minorPlaces || format) {
    return feature(features, 'tickRules').ticks(axis, space, features)
  }
  if (axis.scale !== 'linear' && !tickLabels) {
    return { ...scaledTicks(axis, space, features), offset: '' }
  }
  const values = ticks ?? linearTicks(limits, space)
  const { labels, offset } = tickLabels
    ? { labels: tickLabels, offset: '' }
    : scalarLabels(values, limits)
  const major = values.map((value, k) => ({ value, label: labels[k] ?? '' }))
  return { major, minor: [], offset }
}

/** Those of a log axis, or of one like it. */
export function scaledTicks(axis: AxisData, space: number, features: Features) {
  const { limits, scale, ticks, threshold = 1 } = axis
  if (scale === 'log') return feature(features, 'logScale').ticks(limits, space, ticks)
  return feature(features, 'symlog')(threshold).ticks(limits, ticks)
}

/** Inside the limits, up to rounding. */
function isInside({ limits, scale }: AxisData, value: number): boolean {
  const low = Math.min(...limits)
  const high = Math.max(...limits)
  const slack = 1e-10 * (scale === 'log' ? value : high - low)
  return value >= low - slack && value <= high + slack
}

/** What the labels of an axis are made for; none on the inner axes of a shared grid. */
export const labelled = (axis: AxisData, { major, minor }: AxisTicks): readonly Tick[] =>
  axis.labelled ? [...major, ...minor].filter(({ label }) => label) : []

/** Width and height of a tick label, turned by the axis' rotation. */
export function tickExtent(features: Features, axis: AxisData, label: string): Size {
  const size = labelExtent(features, label, tickFont(axis))
  return axis.tickRotation ? feature(features, 'turned')(size, axis.tickRotation) : size
}

/** Depth of the tick labels below the axes, or their width beside it; ticks included. */
export function tickDepth(
  features: Features,
  axis: AxisData,
  side: 'width' | 'height',
  ticks: AxisTicks,
): number {
  const sizes = labelled(axis, ticks).map(({ label }) => tickExtent(features, axis, label)[side])
  return tickLength + (sizes.length ? tickPad + Math.max(...sizes) : 0)
}

/** Depth of everything outside an axis: ticks, their labels, the offset, the axis' label. */
export function axisDepth(
  features: Features,
  axis: AxisData,
  side: 'width' | 'height',
  ticks: AxisTicks,
): number {
  const depth = tickDepth(features, axis, side, ticks)
  const offset = side === 'height' && ticks.offset ? depth + offsetHeight : depth
  const { label } = axis
  if (!label?.text) return offset
  return Math.max(offset, depth + labelPad + labelExtent(features, label.text, label.size).height)
}
