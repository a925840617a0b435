/** Axes whose units have a fixed ratio: matplotlib's apply_aspect with adjustable 'box'. */
import type { AxesData, AxisData } from '../figure-data.js'
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

/** One unit of y gets as long as `ratio` of x, by wider limits and not by a smaller box. */
export function setAspectByLimits(axes: Axes, ratio: number | undefined): void {
  axes.stretch = ratio === undefined ? undefined : stretched
  function stretched(x: AxisData, y: AxisData, cell: AxesData['position']) {
    const [wide, high] = [cell[2] * axes.figure.size[0], cell[3] * axes.figure.size[1]]
    const span = ({ limits: [from, to] }: AxisData) => Math.abs(to - from)
    // points per unit that both can have
    const scale = Math.min(wide / span(x), high / (span(y) * Number(ratio)))
    const grown = (axis: AxisData, length: number): AxisData => {
      const { limits } = axis
      const sign = limits[1] < limits[0] ? -1 : 1
      const more = (sign * (length - span(axis))) / 2
      return { ...axis, limits: [limits[0] - more, limits[1] + more] }
    }
    return { x: grown(x, wide / scale), y: grown(y, high / scale / Number(ratio)) }
  }
}
