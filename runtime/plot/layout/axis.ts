/** Ticks and labels of an axis: where they are and how much room they take. */
import { lineHeight } from '../font.js'
import { type Features, feature } from '../features.js'
import type { AxisData } from '../figure-data.js'
import { labelExtent } from '../mathtext.js'
import { linearTicks, tickSpace } from '../ticks/linear.js'
import type { Tick } from '../ticks/nonsingular.js'
import { scalarLabels } from '../ticks/scalar-labels.js'

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

function allTicks(axis: AxisData, space: number, features: Features): AxisTicks {
  const { ticks, tickLabels, limits } = axis
  if (ticks && tickLabels) {
    const major = ticks.map((value, k) => ({ value, label: tickLabels[k] ?? '' }))
    return { major, minor: [], offset: '' }
  }
  if (axis.scale === 'log') {
    return { ...feature(features, 'logScale').ticks(limits, space, ticks), offset: '' }
  }
  return { ...scalar(axis, ticks ?? linearTicks(limits, space)), minor: [] }
}

function scalar(axis: AxisData, values: readonly number[]) {
  const { labels, offset } = scalarLabels(values, axis.limits)
  return { major: values.map((value, k) => ({ value, label: labels[k] })), offset }
}

/** Inside the limits, up to rounding. */
function isInside({ limits, scale }: AxisData, value: number): boolean {
  const low = Math.min(limits[0], limits[1])
  const high = Math.max(limits[0], limits[1])
  const slack = scale === 'log' ? 0 : (high - low) * 1e-10
  const stretch = scale === 'log' ? 1 + 1e-10 : 1
  return value >= low / stretch - slack && value <= high * stretch + slack
}

/** Width and height of a tick label, turned by the axis' rotation. */
export function tickExtent(axis: AxisData, label: string): { width: number; height: number } {
  const { width, height } = labelExtent(label, tickFont(axis))
  const sine = Math.abs(sineOfDegrees(axis.tickRotation ?? 0))
  const cosine = Math.abs(sineOfDegrees((axis.tickRotation ?? 0) + 90))
  return { width: width * cosine + height * sine, height: width * sine + height * cosine }
}

/** Depth of the tick labels below the axes, or their width beside it; ticks included. */
export function tickDepth(axis: AxisData, along: 'x' | 'y', ticks: AxisTicks): number {
  const labels = [...ticks.major, ...ticks.minor].filter(({ label }) => label !== '')
  if (!axis.labelled || labels.length === 0) return tickLength
  const sizes = labels.map(
    ({ label }) => tickExtent(axis, label)[along === 'x' ? 'height' : 'width'],
  )
  return tickLength + tickPad + Math.max(...sizes)
}

/** Depth of everything outside an axis: ticks, their labels, the offset, the axis' label. */
export function axisDepth(axis: AxisData, along: 'x' | 'y', ticks: AxisTicks): number {
  const depth = tickDepth(axis, along, ticks)
  const offset = along === 'x' && ticks.offset ? depth + offsetPad + 10 * lineHeight : depth
  if (!axis.label?.text) return offset
  return Math.max(offset, depth + labelPad + labelExtent(axis.label.text, axis.label.size).height)
}

/** Bhaskara's approximation, right to 0.002: enough for the room that a label takes. */
function sineOfDegrees(degrees: number): number {
  const turn = ((degrees % 360) + 360) % 360
  const half = turn % 180
  const product = half * (180 - half)
  return ((turn < 180 ? 4 : -4) * product) / (40500 - product)
}
