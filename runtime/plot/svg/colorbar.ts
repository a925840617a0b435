/** What stands around a colour bar: ticks and labels along its long side. */
import type { OwnFrame } from '../features.js'
import type { AxesData, AxisData } from '../figure-data.js'
import {
  axisDepth,
  type AxisTicks,
  labelled,
  labelPad,
  minorLength,
  offsetHeight,
  offsetPad,
  tickDepth,
  tickExtent,
  tickFont,
  tickLength,
  tickPad,
} from '../layout/axis.js'
import type { Projection } from '../layout/projection.js'
import { titlePad } from '../layout/tight.js'
import type { FrameTicks } from './axes.js'
import { at, pen, strokedPath } from './numbers.js'
import { hangBaseline, hangBottom, hangHalf, hangTop, textElement } from './text.js'

export const colorbarFrame: OwnFrame = {
  ticks(axes, ticks, projection) {
    const { major, minor } = longTicks(axes, ticks)
    const draw = (marks: AxisTicks['major'], length: number, width: number) =>
      strokedPath(
        marks.map(({ value }) => tickPath(axes, projection, value, length)).join(''),
        pen('#000000', width),
      )
    return draw(major, tickLength, 0.8) + draw(minor, minorLength, 0.6)
  },

  labels(axes, ticks, projection) {
    const { box, features } = projection
    const title = axes.title
      ? textElement(
          features,
          axes.title,
          box.left + box.width / 2,
          box.top - titlePad,
          'middle',
          hangBaseline,
        )
      : ''
    const [axis, own] = [longAxis(axes), longTicks(axes, ticks)]
    const along = isUpright(axes)
      ? besideLabels(axes, axis, own, projection)
      : levelLabels(axes, axis, own, projection)
    return along + title
  },

  overhang(axes, ticks, projection) {
    const [axis, own] = [longAxis(axes), longTicks(axes, ticks)]
    const { features, box } = projection
    const none = { left: 0, right: 0, top: 0, bottom: 0 }
    const depth = axisDepth(features, axis, isUpright(axes) ? 'width' : 'height', own)
    const ends = labelled(axis, own).map(({ value, label }) => {
      const { width, height } = tickExtent(features, axis, label)
      return isUpright(axes)
        ? [projection.y(value) - height / 2 - box.top, projection.y(value) + height / 2 - box.top]
        : [projection.x(value) - width / 2 - box.left, projection.x(value) + width / 2 - box.left]
    })
    const before = Math.max(0, ...ends.map(([from]) => -from))
    const length = isUpright(axes) ? box.height : box.width
    const behind = Math.max(0, ...ends.map(([, to]) => to - length))
    return isUpright(axes)
      ? { ...none, top: own.offset ? offsetHeight : before, bottom: behind, [sideOf(axes)]: depth }
      : { ...none, left: before, right: behind, [sideOf(axes)]: depth }
  },
}

const sideOf = ({ colorbar }: AxesData) => colorbar?.side ?? 'right'

const isUpright = (axes: AxesData): boolean => sideOf(axes) === 'right' || sideOf(axes) === 'left'

const longAxis = (axes: AxesData): AxisData => (isUpright(axes) ? axes.y : axes.x)

const longTicks = (axes: AxesData, ticks: FrameTicks): AxisTicks =>
  isUpright(axes) ? ticks.y : ticks.x

function tickPath(axes: AxesData, { box, x, y }: Projection, value: number, length: number) {
  switch (sideOf(axes)) {
    case 'right':
      return `M${at(box.left + box.width, y(value))}h${length}`
    case 'left':
      return `M${at(box.left, y(value))}h-${length}`
    case 'bottom':
      return `M${at(x(value), box.top + box.height)}v${length}`
    case 'top':
      return `M${at(x(value), box.top)}v-${length}`
  }
}

const tickLine = (axis: AxisData, text: string) => ({
  text,
  size: tickFont(axis),
  color: '#000000',
})

/** Left or right of an upright bar. */
function besideLabels(
  axes: AxesData,
  axis: AxisData,
  ticks: AxisTicks,
  { box, y, features }: Projection,
): string {
  const right = sideOf(axes) === 'right'
  const outward = (by: number) => (right ? box.left + box.width + by : box.left - by)
  const anchor = right ? '' : 'end'
  let drawn = ''
  for (const { value, label } of labelled(axis, ticks)) {
    const line = tickLine(axis, label)
    drawn += textElement(features, line, outward(tickLength + tickPad), y(value), anchor, hangHalf)
  }
  if (ticks.offset) {
    const line = tickLine(axis, ticks.offset)
    drawn += textElement(features, line, box.left, box.top - offsetPad, '', hangBaseline)
  }
  if (!axis.label) return drawn
  const depth = tickDepth(features, axis, 'width', ticks) + labelPad
  const hang = right ? hangTop : hangBottom
  const middle = box.top + box.height / 2
  return drawn + textElement(features, axis.label, outward(depth), middle, 'middle', hang, 90)
}

/** Above or below a level bar. */
function levelLabels(
  axes: AxesData,
  axis: AxisData,
  ticks: AxisTicks,
  { box, x, features }: Projection,
): string {
  const below = sideOf(axes) === 'bottom'
  const outward = (by: number) => (below ? box.top + box.height + by : box.top - by)
  const hang = below ? hangTop : hangBottom
  let drawn = ''
  for (const { value, label } of labelled(axis, ticks)) {
    const line = tickLine(axis, label)
    drawn += textElement(features, line, x(value), outward(tickLength + tickPad), 'middle', hang)
  }
  const depth = tickDepth(features, axis, 'height', ticks)
  if (ticks.offset) {
    const line = tickLine(axis, ticks.offset)
    const edge = box.left + box.width
    drawn += textElement(features, line, edge, outward(depth + offsetPad), 'end', hang)
  }
  if (!axis.label) return drawn
  const middle = box.left + box.width / 2
  return (
    drawn + textElement(features, axis.label, middle, outward(depth + labelPad), 'middle', hang)
  )
}
