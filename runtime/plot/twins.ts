/** twinx and twiny: axes over others that share one axis with them. */
import type { Value } from '../values/value.js'
import { changeFrame } from './frames.js'
import { addAxes, type Axes } from './state.js'

/** `twinx()`: the same x, and a y axis of its own at the right. */
export function twinx(axes: Axes): Value {
  const twin = over(axes, { x: axes.x })
  twin.x.hidden = true
  toTheFarSide(twin, 'y')
  changeFrame(axes, axes.y, { near: true, far: false })
  return twin
}

/** `twiny()`: the same y, and an x axis of its own at the top. */
export function twiny(axes: Axes): Value {
  const twin = over(axes, { y: axes.y })
  twin.y.hidden = true
  toTheFarSide(twin, 'x')
  changeFrame(axes, axes.x, { near: true, far: false })
  return twin
}

/** Ticks, labels and the axis' label at the right, or at the top. */
export function toTheFarSide(axes: Axes, along: 'x' | 'y'): void {
  changeFrame(axes, axes[along], {
    near: false,
    far: true,
    nearLabels: false,
    farLabels: true,
    farLabel: true,
  })
}

const sides = ['left', 'right', 'top', 'bottom'] as const

/** Whether a twin draws the same line of the frame as the axes below. */
function covers(twin: Axes, side: (typeof sides)[number], below: Axes): boolean {
  if (twin.off || twin.invisible || !twin.figure.axes.includes(twin)) return false
  const { hidden, color, position, bounds, width = 0.8 } = twin.spines?.[side] ?? {}
  if (hidden || color === 'none' || position || bounds) return false
  return width >= (below.spines?.[side]?.width ?? 0.8)
}

function over(axes: Axes, share: { x?: Axes['x']; y?: Axes['y'] }): Axes {
  const { figure, cuts, shape } = axes
  const twin = addAxes(figure, axes.place, share)
  twin.cuts = cuts
  twin.shape = shape
  twin.face = 'none'
  twin.twin = true
  const before = axes.covered
  axes.covered = () => [...(before?.() ?? []), ...sides.filter((side) => covers(twin, side, axes))]
  twin.free = axes.free
  return twin
}
