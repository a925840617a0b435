/** From data to points on the page; y runs down, as in SVG. */
import { type Features, feature } from '../features.js'
import type { AxesData, Artist, AxisData, FigureData } from '../figure-data.js'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Projection {
  /** the rectangle of the axes, in points */
  readonly box: Box
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  /** drawing code of the figure */
  readonly features: Features
  /** in data coordinates, where this one counts in fractions */
  readonly base?: Projection
}

/** `axes` on the page of a figure. */
export function project({ size }: FigureData, axes: AxesData, features: Features): Projection {
  const [left, bottom, width, height] = axes.position
  const [pageWidth, pageHeight] = size.map((inches) => inches * 72)
  const box = {
    left: left * pageWidth,
    top: (1 - bottom - height) * pageHeight,
    width: width * pageWidth,
    height: height * pageHeight,
  }
  return onBox(box, toUnit(axes.x, features), toUnit(axes.y, features), features)
}

/** The projection of an artist: one of its axes may count in fractions of the rectangle. */
export function projectArtist(projection: Projection, { fraction }: Artist): Projection {
  const { box, x, y, features } = projection
  if (!fraction) return projection
  const whole = onBox(
    box,
    (value) => value,
    (value) => value,
    features,
  )
  return {
    ...whole,
    base: projection,
    x: fraction === 'y' ? x : whole.x,
    y: fraction === 'x' ? y : whole.y,
  }
}

type Scaling = (value: number) => number

/** Values that `x` and `y` take to 0 and 1 lie on opposite sides of the box. */
const onBox = (box: Box, x: Scaling, y: Scaling, features: Features): Projection => ({
  box,
  x: (value) => box.left + x(value) * box.width,
  y: (value) => box.top + (1 - y(value)) * box.height,
  features,
})

/** 0 at the first limit and 1 at the second. */
function toUnit({ limits, scale, threshold = 1 }: AxisData, features: Features): Scaling {
  if (scale === 'log') return feature(features, 'logScale').toUnit(limits)
  if (scale === 'symlog') return feature(features, 'symlog')(threshold).toUnit(limits)
  const [from, to] = limits
  return (value) => (value - from) / (to - from)
}
