/** Grids of subplots: subplot, subplots, add_subplot, subplots_adjust. */
import { Tuple, type Value } from '../values/value.js'
import { isSequence, type Keywords, toNumber, toVector } from './arguments.js'
import { pyplotFigure, toAxes } from './figures.js'
import { defaultGaps, positionInGrid, wholeFigure } from './layout/grid.js'
import { fitGrid } from './layout/tight-grid.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import {
  addAxes,
  type Axes,
  type Axis,
  currentFigure,
  type Figure,
  type GridPlace,
  type PlotHost,
} from './state.js'

type Call = (sim: PlotHost, positional: readonly Value[], keywords: Keywords) => Value

/** `subplot(211)`, `subplot(2, 1, 1)`: axes in a grid; those that are there already come back. */
export const pyplotSubplot: Call = (sim, positional, keywords) => {
  const options = new Options('subplot', keywords, [
    'sharex',
    'sharey',
    'title',
    'xlabel',
    'ylabel',
  ])
  for (const name of ['title', 'xlabel', 'ylabel']) {
    if (options.has(name)) throw faults.setting('subplot', `'${name}'`, `call ${name}() after it`)
  }
  const figure = currentFigure(sim)
  const place = placeOf(positional.length ? positional : [111n])
  const same = figure.axes.find((axes) => samePlace(placeIn(axes), place))
  if (same) {
    figure.current = same
    return same
  }
  removeOverlapping(figure, place)
  return addToGrid(figure, place, {
    x: sharedAxes(options, 'sharex')?.x,
    y: sharedAxes(options, 'sharey')?.y,
  })
}

/** `add_subplot` of a figure */
export function addSubplot(
  figure: Figure,
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const options = new Options('add_subplot', keywords, ['sharex', 'sharey'])
  return addToGrid(figure, placeOf(positional.length ? positional : [111n]), {
    x: sharedAxes(options, 'sharex')?.x,
    y: sharedAxes(options, 'sharey')?.y,
  })
}

/** `sharex=ax` */
const sharedAxes = (options: Options, name: string): Axes | undefined =>
  options.has(name) ? toAxes(options.call, options.get(name)) : undefined

/** 211, '211', (2, 1, 1) or (2, 1, (1, 2)) */
function placeOf(positional: readonly Value[]): GridPlace {
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
function removeOverlapping(figure: Figure, place: GridPlace): void {
  const overlap = (a: GridPlace, b: GridPlace, ends: 'row' | 'column', of: 'rows' | 'columns') =>
    a[ends][0] / a[of] < b[ends][1] / b[of] && b[ends][0] / b[of] < a[ends][1] / a[of]
  const kept = figure.axes.filter(
    (axes) =>
      !overlap(placeIn(axes), place, 'row', 'rows') ||
      !overlap(placeIn(axes), place, 'column', 'columns'),
  )
  figure.axes.splice(0, figure.axes.length, ...kept)
}

/**
 * `subplots(rows, columns, sharex=, sharey=, figsize=)`: a figure and its axes; one axes, a list,
 * or a list of rows.
 */
export const pyplotSubplots: Call = (sim, positional, keywords) => {
  const names = ['nrows', 'ncols', 'sharex', 'sharey', 'squeeze']
  const { gridspec_kw = null, subplot_kw = null, ...rest } = keywords
  const own = Object.fromEntries(Object.entries(rest).filter(([name]) => names.includes(name)))
  const others = Object.entries(rest).filter(([name]) => !names.includes(name))
  const bound = bind('subplots', positional, own, names)
  const options = new Options('subplots', bound, names)
  if (gridspec_kw !== null || subplot_kw !== null) {
    const word = gridspec_kw !== null ? 'gridspec_kw' : 'subplot_kw'
    throw faults.setting('subplots', `'${word}'`, 'leave it out: the axes are then of equal size')
  }
  const rows = options.number('nrows', 1)
  const columns = options.number('ncols', 1)
  if (!(Number.isInteger(rows) && Number.isInteger(columns) && rows > 0 && columns > 0)) {
    throw faults.value('subplots', `cannot make ${rows} rows and ${columns} columns`)
  }
  const figure = pyplotFigure(sim, [], Object.fromEntries(others)) as Figure
  const grid = gridAxes(figure, rows, columns, {
    x: sharing(options, 'sharex'),
    y: sharing(options, 'sharey'),
  })
  figure.current = grid.at(-1)?.at(-1)
  return new Tuple([figure, options.flag('squeeze', true) ? squeezed(grid) : grid])
}

type Sharing = 'none' | 'all' | 'row' | 'col'

function sharing(options: Options, name: string): Sharing {
  const value = options.get(name)
  if (typeof value !== 'string') return options.flag(name, false) ? 'all' : 'none'
  return options.word(name, ['none', 'all', 'row', 'col'], 'none') as Sharing
}

function gridAxes(
  figure: Figure,
  rows: number,
  columns: number,
  share: { x: Sharing; y: Sharing },
): Axes[][] {
  const grid: Axes[][] = []
  const partner = (how: Sharing, r: number, c: number): Axes | undefined =>
    ({ none: undefined, all: grid[0]?.[0], row: grid[r]?.[0], col: grid[0]?.[c] })[how]
  for (let r = 0; r < rows; r++) {
    grid.push([])
    for (let c = 0; c < columns; c++) {
      const axes = addToGrid(
        figure,
        { rows, columns, row: [r, r + 1], column: [c, c + 1] },
        { x: partner(share.x, r, c)?.x, y: partner(share.y, r, c)?.y },
      )
      // only the outer axes of a shared grid have tick labels
      axes.x.labelled = !(share.x === 'all' || share.x === 'col') || r === rows - 1
      axes.y.labelled = !(share.y === 'all' || share.y === 'row') || c === 0
      grid[r].push(axes)
    }
  }
  return grid
}

function squeezed(grid: Axes[][]): Value {
  if (grid.length === 1) return grid[0].length === 1 ? grid[0][0] : grid[0]
  return grid[0].length === 1 ? grid.map((row) => row[0]) : grid
}

/** Axes in a grid; the figure then stands and fits its axes as a grid. */
function addToGrid(figure: Figure, place: GridPlace, share: { x?: Axis; y?: Axis }): Axes {
  figure.features.subplots = { position: positionInGrid, fit: fitGrid }
  return addAxes(figure, place, share)
}

export const pyplotSubplotsAdjust: Call = (sim, ...call) =>
  subplotsAdjust(currentFigure(sim), ...call)

/** `subplots_adjust(left, bottom, right, top, wspace, hspace)` */
export function subplotsAdjust(
  figure: Figure,
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const names = ['left', 'bottom', 'right', 'top', 'wspace', 'hspace'] as const
  const bound = bind('subplots_adjust', positional, keywords, names)
  const options = new Options('subplots_adjust', bound, names)
  const margins = { ...defaultGaps, ...figure.margins }
  for (const name of names) margins[name] = options.number(name, margins[name])
  if (margins.left >= margins.right || margins.bottom >= margins.top) {
    throw faults.value('subplots_adjust', 'left must be below right, and bottom below top')
  }
  Object.assign(figure.margins, margins)
  return null
}
