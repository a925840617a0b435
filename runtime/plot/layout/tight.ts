/** `tight_layout`: margins from the room that labels take; see _tight_layout.py. */
import { ownFrame } from '../features.js'
import type { AxesData, FigureData } from '../figure-data.js'
import { ascent, descent } from '../font.js'
import type { Axes, Margins } from '../state.js'
import { axisDepth, labelled, offsetHeight, tickExtent, tickFont, ticksOf } from './axis.js'
import { labelExtent } from './label.js'
import type { FrameTicks } from '../svg/axes.js'
import { type Projection, project } from './projection.js'

export interface Pads {
  /** around the figure, in points */
  readonly pad: number
  /** between rows and between columns, in points */
  readonly rowPad: number
  readonly columnPad: number
}

export interface Overhang {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Margins in which all labels of lone axes fit, or undefined where there is no room. */
export function fitMargins(
  figure: FigureData,
  _: readonly Axes[],
  { pad }: Pads,
): Margins | undefined {
  const [axes] = figure.axes
  return axes && marginsAround(figure, overhang(figure, axes), pad)
}

/** Margins of `pad` points and what labels take, as fractions of the figure. */
export function marginsAround(
  figure: FigureData,
  over: Overhang,
  pad: number,
): Margins | undefined {
  const [width, height] = figure.size.map((inches) => inches * 72)
  const { title, features = {} } = figure
  const head = title ? labelExtent(features, title.text, title.size).height + pad : 0
  const left = (over.left + pad) / width
  const right = 1 - (over.right + pad) / width
  const top = 1 - (over.top + pad + head) / height
  const bottom = (over.bottom + pad) / height
  return left < right && bottom < top ? { left, right, top, bottom } : undefined
}

/**
 * How far axes of one cell, such as an image and its colour bar, reach beyond what they have of
 * it; less than zero where their aspect leaves room.
 */
export function overhangOfCell(figure: FigureData, group: readonly AxesData[]): Overhang {
  const { features = {} } = figure
  const reach = group.map((axes) => {
    const { box } = project(figure, axes, features)
    const cell = axes.cell ? project(figure, { ...axes, position: axes.cell }, features).box : box
    return { over: overhang(figure, axes), box, cell }
  })
  const least = (of: (one: (typeof reach)[number]) => number) => Math.min(...reach.map(of))
  const most = (of: (one: (typeof reach)[number]) => number) => Math.max(...reach.map(of))
  return {
    left: least(({ cell }) => cell.left) - least(({ box, over }) => box.left - over.left),
    top: least(({ cell }) => cell.top) - least(({ box, over }) => box.top - over.top),
    right:
      most(({ box, over }) => box.left + box.width + over.right) -
      most(({ cell }) => cell.left + cell.width),
    bottom:
      most(({ box, over }) => box.top + box.height + over.bottom) -
      most(({ cell }) => cell.top + cell.height),
  }
}

/** How far labels reach beyond the rectangle of axes, in points. */
export function overhang(figure: FigureData, axes: AxesData): Overhang {
  const { features = {} } = figure
  const projection = project(figure, axes, features)
  const { box } = projection
  const ticks = {
    x: ticksOf(axes.x, 'x', box.width, features),
    y: ticksOf(axes.y, 'y', box.height, features),
  }
  const frame = ownFrame(axes, features) ?? features.frame
  return frame ? frame.overhang(axes, ticks, projection) : usualOverhang(axes, ticks, projection)
}

/** That of labels below and left of axes. */
export function usualOverhang(
  axes: AxesData,
  { x: xTicks, y: yTicks }: FrameTicks,
  { box, x, y, features }: Projection,
): Overhang {
  let [left, right, top, bottom] = [0, 0, 0, 0]
  for (const { value, label } of labelled(axes.x, xTicks)) {
    const half = tickExtent(features, axes.x, label).width / 2
    left = Math.max(left, box.left - (x(value) - half))
    right = Math.max(right, x(value) + half - box.left - box.width)
  }
  const font = tickFont(axes.y)
  for (const { value } of labelled(axes.y, yTicks)) {
    top = Math.max(top, box.top - (y(value) - (ascent / 2) * font))
    bottom = Math.max(bottom, y(value) + (ascent / 2 + descent) * font - box.top - box.height)
  }
  const { title } = axes
  if (title?.text) {
    const { height } = labelExtent(features, title.text, title.size)
    top = Math.max(top, titlePad + height - descent * title.size)
  }
  return {
    left: Math.max(left, axisDepth(features, axes.y, 'width', yTicks)),
    right,
    top: Math.max(top, yTicks.offset ? offsetHeight : 0),
    bottom: Math.max(bottom, axisDepth(features, axes.x, 'height', xTicks)),
  }
}

export const titlePad = 6
