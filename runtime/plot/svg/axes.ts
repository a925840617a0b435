/** The frame of axes: grid, ticks, tick labels, axis labels, title. */
import type { AxesData, AxisData } from '../figure-data.js'
import {
  type AxisTicks,
  labelPad,
  minorLength,
  offsetPad,
  tickDepth,
  tickExtent,
  tickFont,
  tickLength,
  tickPad,
} from '../layout/axis.js'
import type { Box, Projection } from '../layout/projection.js'
import { titlePad } from '../layout/tight.js'
import type { Tick } from '../ticks/nonsingular.js'
import { strokeAttributes } from './lines.js'
import { rectangle, short } from './numbers.js'
import { textElement } from './text.js'

export interface FrameTicks {
  readonly x: AxisTicks
  readonly y: AxisTicks
}

/** Lines at the major ticks, where a grid is on. */
export function gridElement(axes: AxesData, ticks: FrameTicks, { box, x, y }: Projection): string {
  const rules = (axis: AxisData, path: string) =>
    axis.grid && path
      ? `<path d="${path}" fill="none"${strokeAttributes(axis.grid)} stroke-linecap="square"/>\n`
      : ''
  const down = ticks.x.major.map(
    ({ value }) => `M${short(x(value))} ${short(box.top)}v${short(box.height)}`,
  )
  const across = ticks.y.major.map(
    ({ value }) => `M${short(box.left)} ${short(y(value))}h${short(box.width)}`,
  )
  return rules(axes.x, down.join('')) + rules(axes.y, across.join(''))
}

export function ticksElement(ticks: FrameTicks, { box, x, y }: Projection): string {
  const foot = short(box.top + box.height)
  const left = short(box.left)
  const marks = (of: 'major' | 'minor', length: number) =>
    ticks.x[of].map(({ value }) => `M${short(x(value))} ${foot}v${length}`).join('') +
    ticks.y[of].map(({ value }) => `M${left} ${short(y(value))}h-${length}`).join('')
  const path = (d: string, width: number) =>
    d && `<path d="${d}" fill="none" stroke="#000000" stroke-width="${width}"/>\n`
  return path(marks('major', tickLength), 0.8) + path(marks('minor', minorLength), 0.6)
}

export const spinesElement = (box: Box): string =>
  `<rect${rectangle(box)} fill="none" stroke="#000000" stroke-width="0.8"/>
`

/** Everything written around axes. */
export function labelElements(axes: AxesData, ticks: FrameTicks, projection: Projection): string {
  const { box } = projection
  const title = axes.title
    ? textElement(axes.title, {
        x: box.left + box.width / 2,
        y: box.top - titlePad,
        horizontal: 'center',
        vertical: 'baseline',
      })
    : ''
  return xLabels(axes.x, ticks.x, projection) + yLabels(axes.y, ticks.y, projection) + title
}

function xLabels(axis: AxisData, ticks: AxisTicks, { box, x }: Projection): string {
  const foot = box.top + box.height
  const depth = tickDepth(axis, 'x', ticks)
  let drawn = ''
  for (const { value, label } of labelled(axis, ticks)) {
    const place = { x: x(value), y: foot + tickLength + tickPad } as const
    drawn += axis.tickRotation
      ? turnedLabel(axis, label, place.x, place.y)
      : textElement(tickLine(axis, label), { ...place, horizontal: 'center', vertical: 'top' })
  }
  if (axis.labelled && ticks.offset) {
    const place = { x: box.left + box.width, y: foot + depth + offsetPad } as const
    drawn += textElement(tickLine(axis, ticks.offset), {
      ...place,
      horizontal: 'right',
      vertical: 'top',
    })
  }
  if (!axis.label) return drawn
  const middle = { x: box.left + box.width / 2, y: foot + depth + labelPad } as const
  return drawn + textElement(axis.label, { ...middle, horizontal: 'center', vertical: 'top' })
}

/** Turned about its middle, its bounding box hanging from y. */
function turnedLabel(axis: AxisData, label: string, x: number, y: number): string {
  const middle = y + tickExtent(axis, label).height / 2
  return textElement(tickLine(axis, label), {
    x,
    y: middle,
    horizontal: 'center',
    vertical: 'center',
    rotation: axis.tickRotation,
  })
}

function yLabels(axis: AxisData, ticks: AxisTicks, { box, y }: Projection): string {
  let drawn = ''
  for (const { value, label } of labelled(axis, ticks)) {
    drawn += textElement(tickLine(axis, label), {
      x: box.left - tickLength - tickPad,
      y: y(value),
      horizontal: 'right',
      vertical: 'half',
      rotation: axis.tickRotation,
    })
  }
  if (axis.labelled && ticks.offset) {
    const place = { x: box.left, y: box.top - offsetPad } as const
    drawn += textElement(tickLine(axis, ticks.offset), {
      ...place,
      horizontal: 'left',
      vertical: 'baseline',
    })
  }
  if (!axis.label) return drawn
  const place = {
    x: box.left - tickDepth(axis, 'y', ticks) - labelPad,
    y: box.top + box.height / 2,
  } as const
  const upright = { horizontal: 'center', vertical: 'bottom', rotation: 90 } as const
  return drawn + textElement(axis.label, { ...place, ...upright })
}

const labelled = (axis: AxisData, ticks: AxisTicks): readonly Tick[] =>
  axis.labelled ? [...ticks.major, ...ticks.minor].filter(({ label }) => label !== '') : []

const tickLine = (axis: AxisData, text: string) => ({
  text,
  size: tickFont(axis),
  color: '#000000',
})
