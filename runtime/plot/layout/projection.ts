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
  readonly box: Box
  readonly x: (value: number) => number
  readonly y: (value: number) => number
}

/** Where axes stand on the page, in points. */
export function boxOf(figure: FigureData, axes: AxesData): Box {
  const [left, bottom, width, height] = axes.position
  const [pageWidth, pageHeight] = figure.size.map((inches) => inches * 72)
  return {
    left: left * pageWidth,
    top: (1 - bottom - height) * pageHeight,
    width: width * pageWidth,
    height: height * pageHeight,
  }
}

export function project(figure: FigureData, axes: AxesData, features: Features): Projection {
  const box = boxOf(figure, axes)
  const x = toUnit(axes.x, features)
  const y = toUnit(axes.y, features)
  return {
    box,
    x: (value) => box.left + x(value) * box.width,
    y: (value) => box.top + (1 - y(value)) * box.height,
  }
}

/** The projection of an artist: one of its axes may count in fractions of the rectangle. */
export function projectArtist({ box, x, y }: Projection, artist: Artist): Projection {
  const { fraction } = artist
  return {
    box,
    x: fraction === 'x' || fraction === 'both' ? (value) => box.left + value * box.width : x,
    y: fraction === 'y' || fraction === 'both' ? (value) => box.top + (1 - value) * box.height : y,
  }
}

/** 0 at the first limit and 1 at the second. */
function toUnit({ limits, scale }: AxisData, features: Features): (value: number) => number {
  if (scale === 'log') return feature(features, 'logScale').toUnit(limits)
  const [from, to] = limits
  return (value) => (value - from) / (to - from)
}
