/** Places of subplots, and axes that stand in them. */
import type { Value } from '../values/value.js'
import { isSequence, toNumber, toVector } from './arguments.js'
import { positionInGrid, wholeFigure } from './layout/grid.js'
import { fitGrid } from './layout/tight-grid.js'
import * as faults from './messages.js'
import { addAxes, type Axes, type Axis, type Figure, type GridPlace } from './state.js'

/** 211, '211', (2, 1, 1) or (2, 1, (1, 2)) */
export function numberedPlace(positional: readonly Value[]): GridPlace {
  let parts = positional
  if (parts.length === 1) {
    const digits = typeof parts[0] === 'string' ? parts[0] : String(toNumber('subplot', parts[0]))
    if (!/^\d{3}$/.test(digits)) {
      throw faults.value('subplot', `${digits} does not name a place`, 'use three digits as in 211')
    }
    parts = Array.from(digits, Number)
  }
  if (parts.length !== 3) throw faults.type('subplot', 'takes rows, columns and a number')
  const [rows, columns] = parts.slice(0, 2).map((part) => toNumber('subplot', part))
  const range = isSequence(parts[2])
    ? toVector('subplot', parts[2])
    : [toNumber('subplot', parts[2])]
  const [first, last] = [range[0] - 1, range[range.length - 1] - 1]
  if (first < 0 || last >= rows * columns || first > last) {
    throw faults.value('subplot', `number ${range[0]} is not in 1 to ${rows * columns}`)
  }
  const row = (n: number) => Math.floor(n / columns)
  return {
    rows,
    columns,
    row: [row(first), row(last) + 1],
    column: [first % columns, (last % columns) + 1],
  }
}

const samePlace = (a: GridPlace, b: GridPlace): boolean => JSON.stringify(a) === JSON.stringify(b)

const placeIn = (axes: Axes): GridPlace => axes.place ?? wholeFigure

/** pyplot.subplot of matplotlib 3.6 deletes axes that the new ones would cover. */
export function removeOverlapping(figure: Figure, place: GridPlace): void {
  const overlap = (a: GridPlace, b: GridPlace, ends: 'row' | 'column', of: 'rows' | 'columns') =>
    a[ends][0] / a[of] < b[ends][1] / b[of] && b[ends][0] / b[of] < a[ends][1] / a[of]
  const kept = figure.axes.filter(
    (axes) =>
      !overlap(placeIn(axes), place, 'row', 'rows') ||
      !overlap(placeIn(axes), place, 'column', 'columns'),
  )
  figure.axes.splice(0, figure.axes.length, ...kept)
}

/** Axes that `subplot` gives back instead of making some. */
export const axesAt = (figure: Figure, place: GridPlace): Axes | undefined =>
  figure.axes.find((axes) => samePlace(placeIn(axes), place) && !axes.twin)

/** Axes in a grid; the figure then stands and fits its axes as a grid. */
export function addToGrid(
  figure: Figure,
  place: GridPlace,
  share: { x?: Axis; y?: Axis } = {},
): Axes {
  figure.features.subplots = { position: positionInGrid, fit: fitGrid }
  return addAxes(figure, place, share)
}
