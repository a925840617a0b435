/** What plotting calls do once their arguments are understood: in plain calls and in all others. */
import type { Value } from '../values/value.js'
import { toNumber, toVector } from './arguments.js'
import { fitMargins, type Pads } from './layout/tight.js'
import * as faults from './messages.js'
import { figureData, shownAxes } from './results.js'
import type { Axis, Figure } from './state.js'

/** A width and a height in inches. */
export function toSize(value: Value): [number, number] {
  const [width, height, ...more] = toVector('figure', value)
  if (more.length === 0 && width > 0 && height > 0 && width < 1000 && height < 1000) {
    return [width, height]
  }
  throw faults.value('figure', 'figsize is a width and a height in inches', 'as in figsize=(6, 4)')
}

/** Throws run/value for limits that are not finite. */
export function setLimits(axis: Axis, call: string, given: readonly Value[]): void {
  const old = axis.limits
  const limits = given.map((value) => toNumber(call, value))
  if (!limits.every(Number.isFinite)) throw faults.value(call, 'limits cannot be NaN or infinite')
  // matplotlib warns and keeps the old limit where a log axis cannot show the new one
  const visible = limits.map((x, k) => (axis.view.log && x <= 0 ? old[k] : x))
  axis.setLimits([visible[0], visible[1]])
}

/** tight_layout: new margins, where there is room for the labels. */
export function fitFigure(figure: Figure, pads: Pads): void {
  const { features, margins } = figure
  const marginsFor = features.subplots?.fit ?? fitMargins
  Object.assign(margins, marginsFor(figureData(figure), shownAxes(figure), pads))
}
