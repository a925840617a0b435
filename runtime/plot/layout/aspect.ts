/** Axes whose units have a fixed ratio: matplotlib's apply_aspect with adjustable 'box'. */
import type { AxesData } from '../figure-data.js'
import type { Axes } from '../state.js'

export type Position = AxesData['position']

/** One unit of y is as long as `ratio` units of x; undefined: the axes fill their place. */
export function setAspect(axes: Axes, ratio: number | undefined): void {
  axes.shape =
    ratio === undefined
      ? undefined
      : (cell) => {
          const [x, y] = [axes.x.limits, axes.y.limits].map(([from, to]) => Math.abs(to - from))
          return shrunk(axes, cell, (ratio * y) / x)
        }
}

/** The largest rectangle of `height / width` within a cell, at the axes' anchor. */
export function shrunk(
  { figure, anchor }: Axes,
  [left, bottom, width, height]: Position,
  ratio: number,
): Position {
  const page = figure.size[1] / figure.size[0]
  const high = (width * ratio) / page
  const [w, h] = high <= height ? [width, high] : [(height * page) / ratio, height]
  return [left + anchor[0] * (width - w), bottom + anchor[1] * (height - h), w, h]
}

/** The size in inches of a figure for something `ratio` times as high as wide: `figaspect`. */
export function figureAspect(ratio: number): [number, number] {
  const size = [4.8 / ratio, 4.8]
  const grow = Math.min(1, size[0] / 4, size[1] / 2)
  const shrink = Math.max(1, size[0] / grow / 16, size[1] / grow / 16)
  const [width, height] = size.map((inches) => inches / grow / shrink)
  return [Math.min(Math.max(width, 4), 16), Math.min(Math.max(height, 2), 16)]
}
