/** The frame of axes whose look a script has changed: spines, ticks and labels on any side. */
import type { FramePainter } from '../features.js'
import type { AxesData, AxisData, SpineData } from '../figure-data.js'
import { descent } from '../font.js'
import type { AxisTicks } from '../layout/axis.js'
import { offsetHeight, offsetPad, tickExtent, tickFont } from '../layout/axis.js'
import {
  depthOf,
  labelReach,
  labelsOn,
  type Look,
  lookOf,
  outerLength,
  type Side,
  sidesOf,
  spineEdge,
} from '../layout/frame-sides.js'
import { labelExtent, type Size } from '../layout/label.js'
import type { Projection } from '../layout/projection.js'
import { titlePad } from '../layout/tight.js'
import type { FrameTicks } from './axes.js'
import { at, pen, short, strokedPath } from './numbers.js'
import { hangBaseline, hangBottom, hangCenter, hangHalf, hangTop, textElement } from './text.js'

export const framePainter: FramePainter = {
  ticks(axes, ticks, projection) {
    return sidesOf(axes)
      .map((side) => marksOn(side, axes, ticks[side.along], projection))
      .join('')
  },

  spines(axes, projection) {
    return sidesOf(axes)
      .filter(({ name }) => !axes.covered?.includes(name))
      .map((side) => spineElement(side, axes, axes.spines?.[side.name] ?? {}, projection))
      .join('')
  },

  labels(axes, ticks, projection) {
    return (
      sidesOf(axes)
        .map((side) => labelsOf(side, axes, ticks[side.along], projection))
        .join('') + titles(axes, ticks, projection)
    )
  },

  overhang(axes, ticks, projection) {
    const over = { left: 0, right: 0, top: 0, bottom: 0 }
    if (axes.off) return over
    for (const side of sidesOf(axes)) {
      const own = ticks[side.along]
      const reach = labelReach(side, axes, own, projection)
      over[side.name] = Math.max(over[side.name], reach.outward)
      const [before, behind] =
        side.along === 'x' ? (['left', 'right'] as const) : (['top', 'bottom'] as const)
      over[before] = Math.max(over[before], reach.before)
      over[behind] = Math.max(over[behind], reach.behind)
      if (side.along === 'y' && own.offset && side.offset) {
        over.top = Math.max(over.top, offsetHeight)
      }
    }
    const heads = [axes.title, axes.sideTitles?.left, axes.sideTitles?.right]
    for (const title of heads) {
      if (!title?.text) continue
      const { height } = labelExtent(projection.features, title.text, title.size)
      const base = titleBase(axes, ticks, projection)
      over.top = Math.max(over.top, base + height - descent * title.size)
    }
    return over
  },
}

/** From the top of the axes to the baseline of the title: above the labels that stand there. */
function titleBase(axes: AxesData, ticks: FrameTicks, projection: Projection): number {
  const top = sidesOf(axes).find(({ name }) => name === 'top')
  const raised = top && (top.labels || top.ownLabel)
  const reach = raised ? labelReach(top, axes, ticks.x, projection).outward : 0
  return (axes.titlePad ?? titlePad) + Math.max(0, reach)
}

function titles(axes: AxesData, ticks: FrameTicks, projection: Projection): string {
  const { box, features } = projection
  const y = box.top - titleBase(axes, ticks, projection)
  const { title, sideTitles } = axes
  const draw = (line: typeof title, x: number, anchor: '' | 'middle' | 'end') =>
    line ? textElement(features, line, x, y, anchor, hangBaseline) : ''
  return (
    draw(title, box.left + box.width / 2, 'middle') +
    draw(sideTitles?.left, box.left, '') +
    draw(sideTitles?.right, box.left + box.width, 'end')
  )
}

/** A tick's line: from its inner end, outward. */
function marksOn(side: Side, axes: AxesData, ticks: AxisTicks, projection: Projection): string {
  const look = lookOf(axes[side.along])
  const edge = spineEdge(side, axes, projection)
  const draw = (values: AxisTicks['major'], length: number, width: number) => {
    const inner = look.direction === 'out' ? 0 : look.direction === 'in' ? length : length / 2
    const start = edge - side.outward * inner
    const path = values.map(({ value }) =>
      side.along === 'x'
        ? `M${at(projection.x(value), start)}v${short(side.outward * length)}`
        : `M${at(start, projection.y(value))}h${short(side.outward * length)}`,
    )
    return length > 0 && width > 0 ? strokedPath(path.join(''), pen(look.color, width)) : ''
  }
  return (
    (side.marks ? draw(ticks.major, look.length, look.width) : '') +
    (side.minor ? draw(ticks.minor, look.minorLength, look.minorWidth) : '')
  )
}

function spineElement(
  side: Side,
  axes: AxesData,
  { hidden, color = '#000000', width = 0.8, bounds }: SpineData,
  projection: Projection,
): string {
  if (hidden || width === 0 || color === 'none') return ''
  const { box } = projection
  const edge = spineEdge(side, axes, projection)
  const [from, to] =
    side.along === 'x' ? [box.left, box.left + box.width] : [box.top, box.top + box.height]
  const [start, end] = bounds ? bounds.map(projection[side.along]) : [from, to]
  const path =
    side.along === 'x' ? `M${at(start, edge)}H${short(end)}` : `M${at(edge, start)}V${short(end)}`
  return strokedPath(path, `${pen(color, width)} stroke-linecap="square"`)
}

function labelsOf(side: Side, axes: AxesData, ticks: AxisTicks, projection: Projection): string {
  const axis = axes[side.along]
  const look = lookOf(axis)
  const edge = spineEdge(side, axes, projection)
  const start = edge + side.outward * (outerLength(look) + look.pad)
  let drawn = ''
  for (const { value, label } of labelsOn(side, axis, ticks)) {
    drawn +=
      side.along === 'x'
        ? levelLabel(side, axis, look, label, projection.x(value), start, projection)
        : besideLabel(side, axis, look, label, start, projection.y(value), projection)
  }
  if (side.offset && ticks.offset) drawn += offsetElement(side, axes, ticks, projection)
  return drawn + (side.ownLabel ? axisLabel(side, axes, ticks, projection) : '')
}

/** Under or over the axes; a turned label turns about its middle, its box hangs from the tick. */
function levelLabel(
  side: Side,
  axis: AxisData,
  look: Look,
  label: string,
  x: number,
  y: number,
  { features }: Projection,
): string {
  const turn = axis.tickRotation
  const line = { text: label, size: tickFont(axis), color: look.labelColor }
  const hang = side.far ? hangBottom : hangTop
  const align = axis.tickAlign ?? 'center'
  if (!turn) return textElement(features, line, x, y, anchors[align], hang)
  const size = tickExtent(features, axis, label)
  const shift = { center: 0, right: -size.width / 2, left: size.width / 2 }[align]
  const middle = y + (side.outward * size.height) / 2
  return textElement(features, line, x + shift, middle, 'middle', hangCenter, turn)
}

const anchors = { left: '', center: 'middle', right: 'end' } as const

function besideLabel(
  side: Side,
  axis: AxisData,
  look: Look,
  label: string,
  x: number,
  y: number,
  { features }: Projection,
): string {
  const line = { text: label, size: tickFont(axis), color: look.labelColor }
  const turn = axis.tickRotation
  if (!turn) return textElement(features, line, x, y, side.far ? '' : 'end', hangHalf)
  const size: Size = tickExtent(features, axis, label)
  const middle = x + (side.outward * size.width) / 2
  return textElement(features, line, middle, y, 'middle', hangCenter, turn)
}

/** '1e6' at the end of an axis. */
function offsetElement(
  side: Side,
  axes: AxesData,
  ticks: AxisTicks,
  projection: Projection,
): string {
  const { box, features } = projection
  const axis = axes[side.along]
  const line = { text: ticks.offset, size: tickFont(axis), color: lookOf(axis).labelColor }
  if (side.along === 'y') {
    const x = side.far ? box.left + box.width : box.left
    return textElement(features, line, x, box.top - offsetPad, side.far ? 'end' : '', hangBaseline)
  }
  const y =
    spineEdge(side, axes, projection) +
    side.outward * (depthOf(side, axis, ticks, features) + offsetPad)
  return textElement(
    features,
    line,
    box.left + box.width,
    y,
    'end',
    side.far ? hangBottom : hangTop,
  )
}

function axisLabel(side: Side, axes: AxesData, ticks: AxisTicks, projection: Projection): string {
  const { box, features } = projection
  const axis = axes[side.along]
  if (!axis.label) return ''
  const look = lookOf(axis)
  const edge = spineEdge(side, axes, projection)
  const place = edge + side.outward * (depthOf(side, axis, ticks, features) + look.labelPad)
  const share = axis.frame?.labelPlace ?? 0.5
  const anchor = share === 0.5 ? 'middle' : share < 0.5 ? '' : 'end'
  if (side.along === 'x') {
    const x = box.left + box.width * share
    return textElement(features, axis.label, x, place, anchor, side.far ? hangBottom : hangTop)
  }
  const y = box.top + box.height * (1 - share)
  const hang = side.far ? hangTop : hangBottom
  const { labelTurn = 90 } = axis.frame ?? {}
  if (labelTurn === 90) return textElement(features, axis.label, place, y, anchor, hang, 90)
  if (labelTurn === 270) {
    const other = side.far ? hangBottom : hangTop
    return textElement(features, axis.label, place, y, anchor, other, 270)
  }
  return textElement(features, axis.label, place, y, side.far ? '' : 'end', hangBaseline)
}
