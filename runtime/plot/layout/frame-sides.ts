/** The four sides of axes: what stands on each, and how far it reaches outward. */
import type { Features } from '../features.js'
import type { AxesData, AxisData, AxisFrame } from '../figure-data.js'
import { ascent, descent } from '../font.js'
import type { Tick } from '../ticks/nonsingular.js'
import {
  type AxisTicks,
  labelled,
  labelPad,
  minorLength,
  offsetHeight,
  tickExtent,
  tickFont,
  tickLength,
  tickPad,
} from './axis.js'
import { labelExtent } from './label.js'
import type { Projection } from './projection.js'

export interface Side {
  readonly name: 'left' | 'right' | 'top' | 'bottom'
  readonly along: 'x' | 'y'
  readonly far: boolean
  /** which way outward is on the page */
  readonly outward: 1 | -1
  readonly marks: boolean
  readonly minor: boolean
  readonly labels: boolean
  /** the label of the axis stands here, and what its tick labels leave out */
  readonly ownLabel: boolean
  readonly offset: boolean
}

export interface Look {
  readonly length: number
  readonly width: number
  readonly minorLength: number
  readonly minorWidth: number
  readonly direction: 'in' | 'out' | 'inout'
  readonly pad: number
  readonly labelPad: number
  readonly color: string
  readonly labelColor: string
}

export function sidesOf(axes: AxesData): readonly Side[] {
  return [
    side('bottom', axes.x, false, 1),
    side('top', axes.x, true, -1),
    side('left', axes.y, false, -1),
    side('right', axes.y, true, 1),
  ]
}

function side(name: Side['name'], axis: AxisData, far: boolean, outward: 1 | -1): Side {
  const frame: AxisFrame = axis.frame ?? {}
  const shown = !axis.hidden
  const marks = (far ? frame.far : frame.near) ?? !far
  const labels = (far ? frame.farLabels : frame.nearLabels) ?? !far
  const here = (frame.farLabel ?? false) === far
  return {
    name,
    along: name === 'bottom' || name === 'top' ? 'x' : 'y',
    far,
    outward,
    marks: shown && marks,
    minor: shown && ((far ? frame.farMinor : frame.nearMinor) ?? marks),
    labels: shown && labels && axis.labelled,
    ownLabel: shown && here,
    offset: shown && labels && axis.labelled,
  }
}

export function lookOf(axis: AxisData): Look {
  const { frame = {} } = axis
  const { color = '#000000' } = frame
  return {
    length: frame.length ?? tickLength,
    width: frame.width ?? 0.8,
    minorLength: frame.minorLength ?? minorLength,
    minorWidth: frame.minorWidth ?? 0.6,
    direction: frame.direction ?? 'out',
    pad: frame.pad ?? tickPad,
    labelPad: frame.labelPad ?? labelPad,
    color,
    labelColor: frame.labelColor ?? color,
  }
}

/** How far ticks stand out. */
export const outerLength = ({ direction, length }: Look): number =>
  direction === 'out' ? length : direction === 'in' ? 0 : length / 2

/** Where the line of a side runs on the page: y of a level one, x of an upright one. */
export function spineEdge({ name, outward, along }: Side, axes: AxesData, p: Projection): number {
  const { box } = p
  const edge = {
    bottom: box.top + box.height,
    top: box.top,
    left: box.left,
    right: box.left + box.width,
  }[name]
  const position = axes.spines?.[name]?.position
  if (!position) return edge
  const { kind, amount } = position
  if (kind === 'outward') return edge + outward * amount
  if (kind === 'data') return along === 'x' ? p.y(amount) : p.x(amount)
  return along === 'x' ? box.top + (1 - amount) * box.height : box.left + amount * box.width
}

/** The labels that stand on a side. */
export const labelsOn = (side: Side, axis: AxisData, ticks: AxisTicks): readonly Tick[] =>
  side.labels ? labelled(axis, ticks) : []

/** Depth of ticks and their labels, from the line of the side. */
export function depthOf(side: Side, axis: AxisData, ticks: AxisTicks, features: Features): number {
  const look = lookOf(axis)
  const of = side.along === 'x' ? 'height' : 'width'
  const sizes = labelsOn(side, axis, ticks).map(
    ({ label }) => tickExtent(features, axis, label)[of],
  )
  const marked = side.marks && ticks.major.length > 0
  return (
    (marked || sizes.length ? outerLength(look) : 0) +
    (sizes.length ? look.pad + Math.max(...sizes) : 0)
  )
}

export interface Reach {
  /** beyond the rectangle of the axes, across the side */
  readonly outward: number
  /** beyond its corners: left or above, and right or below */
  readonly before: number
  readonly behind: number
}

export function labelReach(
  side: Side,
  axes: AxesData,
  ticks: AxisTicks,
  projection: Projection,
): Reach {
  const { box, features } = projection
  const axis = axes[side.along]
  const usual = spineEdge(side, { ...axes, spines: undefined }, projection)
  const moved = side.outward * (spineEdge(side, axes, projection) - usual)
  const depth = depthOf(side, axis, ticks, features)
  const offset = side.along === 'x' && side.offset && ticks.offset ? offsetHeight : 0
  const label = side.ownLabel && axis.label?.text ? axis.label : undefined
  const own = label
    ? lookOf(axis).labelPad + labelExtent(features, label.text, label.size).height
    : 0
  const seen = depth > 0 || own > 0
  let [before, behind] = [0, 0]
  const font = tickFont(axis)
  for (const { value, label: text } of labelsOn(side, axis, ticks)) {
    const size = tickExtent(features, axis, text)
    if (side.along === 'x') {
      const left = { center: 0.5, right: 1, left: 0 }[axis.tickAlign ?? 'center'] * size.width
      before = Math.max(before, box.left - (projection.x(value) - left))
      behind = Math.max(behind, projection.x(value) - left + size.width - box.left - box.width)
    } else {
      const y = projection.y(value)
      before = Math.max(before, box.top - (y - (ascent / 2) * font))
      behind = Math.max(behind, y + (ascent / 2 + descent) * font - box.top - box.height)
    }
  }
  const outward = seen ? Math.max(0, moved + Math.max(depth + own, depth + offset)) : 0
  return { outward, before, behind }
}
