/** Grids of subplots: subplot, subplots, add_subplot, subplots_adjust. */
import { Tuple, type Value } from '../values/value.js'
import { type Keywords, toVector } from './arguments.js'
import { ObjectArray } from './axes-array.js'
import { toColor } from './colors.js'
import { pyplotFigure, toAxes } from './figures.js'
import { type GridSpec, makeGrid, SubplotSpec } from './grid-spec.js'
import { defaultGaps } from './layout/grid.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { rectangleOf } from './results.js'
import { type AxesCall, title, xlabel, xlim, xticks, ylabel, ylim, yticks } from './settings.js'
import { addToGrid, axesAt, numberedPlace, removeOverlapping } from './subplot-place.js'
import {
  addAxes,
  Axes,
  currentFigure,
  type Figure,
  type GridPlace,
  type PlotHost,
  plotState,
} from './state.js'

type Call = (sim: PlotHost, positional: readonly Value[], keywords: Keywords) => Value

const subplotNames = ['sharex', 'sharey', 'projection', 'polar', 'label', 'frameon']

/** `subplot(211)`, `subplot(2, 1, 1)`: axes in a grid; those that are there already come back. */
export const pyplotSubplot: Call = (sim, positional, keywords) => {
  const [own, others] = parted(keywords)
  const options = new Options('subplot', own, subplotNames)
  const figure = currentFigure(sim)
  const place = placeOf(positional.length ? positional : [111n])
  const same = axesAt(figure, place)
  const plain = !options.has('sharex') && !options.has('sharey')
  if (same && plain) {
    figure.current = same
    return same
  }
  removeOverlapping(figure, place)
  return placed(figure, place, options, others)
}

/** `add_subplot` of a figure */
export function addSubplot(
  figure: Figure,
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const [own, others] = parted(keywords)
  const options = new Options('add_subplot', own, subplotNames)
  return placed(figure, placeOf(positional.length ? positional : [111n]), options, others)
}

/** Keywords of the call itself, and those that set up the axes: `ylabel='mV'`. */
function parted(keywords: Keywords): [Keywords, Keywords] {
  const entries = Object.entries(keywords)
  return [
    Object.fromEntries(entries.filter(([name]) => subplotNames.includes(name))),
    Object.fromEntries(entries.filter(([name]) => !subplotNames.includes(name))),
  ]
}

function placed(figure: Figure, place: GridPlace, options: Options, others: Keywords): Axes {
  const projection = options.text('projection', 'rectilinear')
  if (projection !== 'rectilinear' || options.flag('polar', false)) {
    figure.state.notes('projection', `the projection '${projection}' is drawn with straight axes`)
  }
  const axes = addToGrid(figure, place, {
    x: sharedAxes(options, 'sharex')?.x,
    y: sharedAxes(options, 'sharey')?.y,
  })
  if (!options.flag('frameon', true)) axes.off = true
  setUp(axes, others)
  return axes
}

/** `subplot2grid((3, 3), (0, 1), rowspan=1, colspan=2)` */
export const pyplotSubplot2grid: Call = (sim, positional, keywords) => {
  const [own, others] = parted(keywords)
  const names = ['shape', 'loc', 'rowspan', 'colspan', 'fig']
  const bound = bind('subplot2grid', positional, { ...others, ...own }, names)
  const known = [...names, ...subplotNames]
  const options = new Options('subplot2grid', bound, known, [], plotState(sim))
  const [rows, columns] = toVector('subplot2grid', options.get('shape'))
  const [row, column] = toVector('subplot2grid', options.get('loc'))
  const place: GridPlace = {
    rows,
    columns,
    row: [row, row + options.number('rowspan', 1)],
    column: [column, column + options.number('colspan', 1)],
  }
  const figure = currentFigure(sim)
  removeOverlapping(figure, place)
  return placed(figure, place, options, {})
}

/** `axes([left, bottom, width, height])`: anywhere on the figure, in fractions of it. */
export const pyplotAxes: Call = (sim, positional, keywords) => {
  const [value = keywords.arg ?? null] = positional
  const { arg: _, ...rest } = keywords
  if (value === null) return pyplotSubplot(sim, [], rest)
  if (value instanceof Axes) {
    value.figure.current = value
    plotState(sim).current = value.figure
    return value
  }
  return addFreeAxes(currentFigure(sim), [value], rest)
}

/** `fig.add_axes([left, bottom, width, height])` */
export function addFreeAxes(
  figure: Figure,
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const { rect = positional[0] ?? null, ...rest } = keywords
  if (rect instanceof Axes) return rect
  const [own, others] = parted(rest)
  const { facecolor, ...settings } = others
  const options = new Options('axes', own, subplotNames)
  const [left, bottom, width, height] = toVector('axes', rect)
  const axes = addAxes(figure, undefined, {
    x: sharedAxes(options, 'sharex')?.x,
    y: sharedAxes(options, 'sharey')?.y,
  })
  axes.cuts = [() => [left, bottom, width, height]]
  axes.free = true
  if (facecolor !== undefined) axes.face = toColor('axes', facecolor)
  if (!options.flag('frameon', true)) axes.off = true
  setUp(axes, settings)
  return axes
}

/** `ax.inset_axes([0.6, 0.6, 0.3, 0.3])`: in fractions of the axes */
export const insetAxes: AxesCall = (axes, positional, keywords) => {
  const bound = bind('inset_axes', positional, keywords, ['bounds'])
  const options = new Options('inset_axes', bound, ['bounds'], [], axes.state)
  const [left, bottom, width, height] = toVector('inset_axes', options.get('bounds'))
  const { figure } = axes
  const old = figure.current
  const inset = addAxes(figure)
  figure.current = old
  inset.cuts = [
    () => {
      const [x, y, w, h] = rectangleOf(axes)
      return [x + left * w, y + bottom * h, width * w, height * h]
    },
  ]
  inset.free = true
  inset.order = (axes.order ?? 0) + 0.5
  return inset
}

/** What `subplot(211, title='a')` says of its axes: as `ax.set`. */
function setUp(axes: Axes, keywords: Keywords): void {
  const { setMany } = axes.figure.features
  if (Object.keys(keywords).length === 0) return
  if (setMany) setMany(axes, [], keywords)
  else settings(axes, keywords)
}

function settings(axes: Axes, keywords: Keywords): void {
  const calls: Record<string, AxesCall> = { title, xlabel, ylabel, xlim, ylim, xticks, yticks }
  for (const [name, value] of Object.entries(keywords)) {
    if (Object.hasOwn(calls, name)) calls[name](axes, [value], {})
    else if (name === 'facecolor') axes.face = toColor('subplot', value)
    else axes.state.notes(`subplot(${name})`, `subplot(): '${name}' is not drawn`)
  }
}

/** A part of a grid, or numbers. */
const placeOf = (positional: readonly Value[]): GridPlace =>
  positional[0] instanceof SubplotSpec ? positional[0].place : numberedPlace(positional)

/** `sharex=ax` */
const sharedAxes = (options: Options, name: string): Axes | undefined =>
  options.has(name) ? toAxes(options.call, options.get(name)) : undefined

/**
 * `subplots(rows, columns, sharex=, sharey=, figsize=)`: a figure and its axes: one axes, or an
 * array of them.
 */
export const pyplotSubplots: Call = (sim, positional, keywords) => {
  const own = ['nrows', 'ncols', ...sharingNames, ...ratioNames, 'gridspec_kw', 'subplot_kw']
  const entries = Object.entries(keywords)
  const mine = Object.fromEntries(entries.filter(([name]) => own.includes(name)))
  const others = Object.fromEntries(entries.filter(([name]) => !own.includes(name)))
  const figure = pyplotFigure(sim, [], others) as Figure
  const bound = bind('subplots', positional, mine, ['nrows', 'ncols', ...sharingNames])
  return new Tuple([figure, figureSubplots(figure, [], bound)])
}

const sharingNames = ['sharex', 'sharey', 'squeeze']
const ratioNames = ['width_ratios', 'height_ratios']

/** Each takes about a millisecond and would be smaller than a pixel. */
const mostAxes = 2_500

/** `fig.subplots(2, 2)` */
export function figureSubplots(
  figure: Figure,
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const order = ['nrows', 'ncols', ...sharingNames]
  const known = [...order, ...ratioNames, 'gridspec_kw', 'subplot_kw']
  const bound = bind('subplots', positional, keywords, order)
  const options = new Options('subplots', bound, known, [], figure.state)
  const rows = options.number('nrows', 1)
  const columns = options.number('ncols', 1)
  if (!(Number.isInteger(rows) && Number.isInteger(columns) && rows > 0 && columns > 0)) {
    throw faults.value('subplots', `cannot make ${rows} rows and ${columns} columns`)
  }
  if (rows * columns > mostAxes) {
    const help = 'make fewer, or show the values as an image: imshow(values)'
    throw faults.value('subplots', `${rows * columns} axes are too many to draw`, help)
  }
  const ratios = Object.fromEntries(
    ratioNames.filter((name) => options.has(name)).map((name) => [name, options.get(name)]),
  )
  figure.features.gridAxesOf = gridSubplots
  const grid = makeGrid(
    figure.state,
    [BigInt(rows), BigInt(columns)],
    { ...ratios, ...words(options.get('gridspec_kw')) },
    figure,
  )
  return fill(figure, grid, options)
}

/** `gs.subplots(sharex=True)` */
export const gridSubplots = (figure: Figure, grid: GridSpec, keywords: Keywords): Value =>
  fill(
    figure,
    grid,
    new Options('subplots', keywords, [...sharingNames, 'subplot_kw'], [], figure.state),
  )

/** A dict of Python as keywords. */
function words(value: Value): Keywords {
  const found: Keywords = {}
  if (!(value instanceof Map)) return found
  for (const [name, item] of value) if (typeof name === 'string') found[name] = item
  return found
}

function fill(figure: Figure, grid: GridSpec, options: Options): Value {
  const axes = gridAxes(
    figure,
    grid,
    { x: sharing(options, 'sharex'), y: sharing(options, 'sharey') },
    words(options.get('subplot_kw')),
  )
  const { rows, columns } = grid
  figure.current = axes.at(-1)
  if (!options.flag('squeeze', true)) return new ObjectArray(axes, [rows, columns])
  if (axes.length === 1) return axes[0]
  return new ObjectArray(axes, rows > 1 && columns > 1 ? [rows, columns] : [axes.length])
}

type Sharing = 'none' | 'all' | 'row' | 'col'

function sharing(options: Options, name: string): Sharing {
  const value = options.get(name)
  if (typeof value !== 'string') return options.flag(name, false) ? 'all' : 'none'
  return options.word(name, ['none', 'all', 'row', 'col'], 'none') as Sharing
}

function gridAxes(
  figure: Figure,
  { rows, columns, shape }: GridSpec,
  share: { x: Sharing; y: Sharing },
  keywords: Keywords,
): Axes[] {
  const grid: Axes[] = []
  const partner = (how: Sharing, r: number, c: number): Axes | undefined =>
    ({ none: undefined, all: grid[0], row: grid[r * columns], col: grid[c] })[how]
  const spec = Object.keys(shape).length > 0 ? { spec: shape } : {}
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const place = { rows, columns, row: [r, r + 1], column: [c, c + 1], ...spec } as const
      const axes = addToGrid(figure, place, {
        x: partner(share.x, r, c)?.x,
        y: partner(share.y, r, c)?.y,
      })
      // only the outer axes of a shared grid have tick labels
      axes.x.labelled = !(share.x === 'all' || share.x === 'col') || r === rows - 1
      axes.y.labelled = !(share.y === 'all' || share.y === 'row') || c === 0
      grid.push(axes)
      const { projection, polar, ...others } = keywords
      if (projection !== undefined || polar !== undefined) {
        figure.state.notes('projection', 'polar and 3d axes are drawn with straight axes')
      }
      setUp(axes, others)
    }
  }
  return grid
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
