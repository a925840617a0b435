/** Calls that change the frame of axes bring the code that draws any frame. */
import type { AxisFrame, SpineData } from './figure-data.js'
import type { Axes, Axis, Side } from './state.js'
import { framePainter } from './svg/frame.js'

export function useFrame({ figure }: Axes): void {
  figure.features.frame = framePainter
}

/** Changes the look of an axis' ticks and labels. */
export function changeFrame(axes: Axes, axis: Axis, changes: AxisFrame): void {
  axis.frame = { ...axis.frame, ...changes }
  useFrame(axes)
}

export function changeSpine(axes: Axes, side: Side, changes: SpineData): void {
  axes.spines = { ...axes.spines, [side]: { ...axes.spines?.[side], ...changes } }
  useFrame(axes)
}
