/** The frame of axes: ticks, tick labels, axis labels, title. */
import type { AxesData, AxisData } from '../figure-data.js'
import {
  type AxisTicks,
  labelled,
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
import { at, pen, rectangle, strokedPath } from './numbers.js'
import { hangBaseline, hangBottom, hangCenter, hangHalf, hangTop, textElement } from './text.js'

export interface FrameTicks {
  readonly x: AxisTicks
  readonly y: AxisTicks
}

export function ticksElement(ticks: FrameTicks, { box, x, y }: Projection): string {
  const foot = box.top + box.height
  const marks = (of: 'major' | 'minor', length: number, width: number) =>
    strokedPath(
      ticks.x[of].map(({ value }) => `M${at(x(value), foot)}v${length}`).join('') +
        ticks.y[of].map(({ value }) => `M${at(box.left, y(value))}h-${length}`).join(''),
      pen('#000000', width),
    )
  return marks('major', tickLength, 0.8) + marks('minor', minorLength, 0.6)
}

export const spinesElement = (box: Box): string =>
  `<rect${rectangle(box)} fill="none"${pen('#000000', 0.8)}/>\n`

/** Everything written around axes. */
export function labelElements(axes: AxesData, ticks: FrameTicks, projection: Projection): string {
  const { box, features } = projection
  const middle = box.left + box.width / 2
  const title = axes.title
    ? textElement(features, axes.title, middle, box.top - titlePad, 'middle', hangBaseline)
    : ''
  return xLabels(axes.x, ticks.x, projection) + yLabels(axes.y, ticks.y, projection) + title
}

function xLabels(axis: AxisData, ticks: AxisTicks, { box, x, features }: Projection): string {
  const foot = box.top + box.height
  const depth = foot + tickDepth(features, axis, 'height', ticks)
  const turn = axis.tickRotation
  let drawn = ''
  for (const { value, label } of labelled(axis, ticks)) {
    // a turned label turns about its middle, and its bounding box hangs from the tick
    const down = turn ? tickExtent(features, axis, label).height / 2 : 0
    const y = foot + tickLength + tickPad + down
    const hang = turn ? hangCenter : hangTop
    drawn += textElement(features, tickLine(axis, label), x(value), y, 'middle', hang, turn)
  }
  if (axis.labelled && ticks.offset) {
    const line = tickLine(axis, ticks.offset)
    drawn += textElement(features, line, box.left + box.width, depth + offsetPad, 'end', hangTop)
  }
  const { label } = axis
  if (!label) return drawn
  const middle = box.left + box.width / 2
  return drawn + textElement(features, label, middle, depth + labelPad, 'middle', hangTop)
}

function yLabels(axis: AxisData, ticks: AxisTicks, { box, y, features }: Projection): string {
  const edge = box.left - tickLength - tickPad
  let drawn = ''
  for (const { value, label } of labelled(axis, ticks)) {
    const line = tickLine(axis, label)
    drawn += textElement(features, line, edge, y(value), 'end', hangHalf, axis.tickRotation)
  }
  if (axis.labelled && ticks.offset) {
    const line = tickLine(axis, ticks.offset)
    drawn += textElement(features, line, box.left, box.top - offsetPad, '', hangBaseline)
  }
  const { label } = axis
  if (!label) return drawn
  const x = box.left - tickDepth(features, axis, 'width', ticks) - labelPad
  return drawn + textElement(features, label, x, box.top + box.height / 2, 'middle', hangBottom, 90)
}

const tickLine = (axis: AxisData, text: string) => ({
  text,
  size: tickFont(axis),
  color: '#000000',
})
