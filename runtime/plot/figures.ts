/** Calls about whole figures: figure, subplot, subplots, tight_layout, savefig and so on. */
import { Tuple, type Value } from '../values/value.js'
import {
  bind,
  isSequence,
  type Keywords,
  Options,
  toNumber,
  toText,
  toVector,
} from './arguments.js'
import { toColor } from './colors.js'
import { fitMargins } from './layout/tight.js'
import { faults } from './messages.js'
import { figureData } from './results.js'
import {
  addFigure,
  Axes,
  currentAxes,
  currentFigure,
  type Figure,
  type GridPlace,
  nextNumber,
  type PlotHost,
  plotState,
} from './state.js'
import { ignoredTextKeywords, textKeywords, textLine } from './style.js'

type Call = (sim: PlotHost, positional: readonly Value[], keywords: Keywords) => Value

const figureNames = ['num', 'figsize', 'dpi', 'facecolor', 'edgecolor', 'frameon']
const figureIgnored = [
  'FigureClass',
  'clear',
  'edgecolor',
  'frameon',
  'constrained_layout',
  'layout',
]

/** `figure(num, figsize=(6.4, 4.8), dpi=100)`: a new figure, or the one of that number. */
export const pyplotFigure: Call = (sim, positional, keywords) => {
  const state = plotState(sim)
  const bound = bind('figure', positional, keywords, figureNames)
  const options = new Options('figure', bound, figureNames, figureIgnored)
  const num = options.get('num')
  const label = typeof num === 'string' ? num : undefined
  const open = state.figures.filter((figure) => !figure.closed)
  const found = open.find((figure) =>
    label === undefined ? num !== null && figure.number === Number(num) : figure.label === label,
  )
  if (found) {
    state.current = found
    return found
  }
  const number = num === null || label !== undefined ? nextNumber(state) : toNumber('figure', num)
  const figure = addFigure(state, number, label)
  if (options.has('figsize')) figure.size = sizeOf('figure', options.get('figsize'))
  figure.dpi = options.number('dpi', figure.dpi)
  if (options.has('facecolor')) figure.background = toColor('figure', options.get('facecolor'))
  return figure
}

function sizeOf(call: string, value: Value): [number, number] {
  const size = toVector(call, value)
  if (size.length !== 2 || !size.every((x) => x > 0 && x < 1000)) {
    throw faults.value(call, 'figsize is a width and a height in inches', 'as in figsize=(6, 4)')
  }
  return [size[0], size[1]]
}

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
  const same = figure.axes.find((axes) => samePlace(axes.place, place))
  if (same) {
    figure.current = same
    return same
  }
  removeOverlapping(figure, place)
  return figure.addAxes(place, {
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
  return figure.addAxes(placeOf(positional.length ? positional : [111n]), {
    x: sharedAxes(options, 'sharex')?.x,
    y: sharedAxes(options, 'sharey')?.y,
  })
}

/** `sharex=ax` */
const sharedAxes = (options: Options, name: string): Axes | undefined =>
  options.has(name) ? toAxes(options.call, options.get(name)) : undefined

function toAxes(call: string, value: Value): Axes {
  if (value instanceof Axes) return value
  throw faults.type(call, 'expects axes', 'such as those that subplot() gives')
}

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

/** pyplot.subplot of matplotlib 3.6 deletes axes that the new ones would cover. */
function removeOverlapping(figure: Figure, place: GridPlace): void {
  const overlap = (a: GridPlace, b: GridPlace, ends: 'row' | 'column', of: 'rows' | 'columns') =>
    a[ends][0] / a[of] < b[ends][1] / b[of] && b[ends][0] / b[of] < a[ends][1] / a[of]
  const kept = figure.axes.filter(
    (axes) =>
      !overlap(axes.place, place, 'row', 'rows') ||
      !overlap(axes.place, place, 'column', 'columns'),
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
  const figure = newFigure(sim, Object.fromEntries(others))
  const grid = gridAxes(figure, rows, columns, {
    x: sharing(options, 'sharex'),
    y: sharing(options, 'sharey'),
  })
  figure.current = grid.at(-1)?.at(-1)
  return new Tuple([figure, options.flag('squeeze', true) ? squeezed(grid) : grid])
}

const newFigure = (sim: PlotHost, keywords: Keywords): Figure =>
  pyplotFigure(sim, [], keywords) as Figure

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
      const axes = figure.addAxes(
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

export const pyplotGca: Call = (sim) => currentAxes(sim)
export const pyplotGcf: Call = (sim) => currentFigure(sim)

/** `sca(axes)` */
export const pyplotSca: Call = (sim, [value = null]) => {
  const axes = toAxes('sca', value)
  axes.figure.current = axes
  plotState(sim).current = axes.figure
  return null
}

export const pyplotSuptitle: Call = (sim, ...call) => suptitle(currentFigure(sim), ...call)

/** `suptitle(text)`: a title over the whole figure */
export function suptitle(figure: Figure, positional: readonly Value[], keywords: Keywords): Value {
  const bound = bind('suptitle', positional, keywords, ['t'])
  const ignored = [...ignoredTextKeywords, 'x', 'y', 'horizontalalignment', 'verticalalignment']
  const options = new Options('suptitle', bound, ['t', ...textKeywords], ignored)
  figure.title = textLine(options, toText('suptitle', options.get('t')), 12)
  return null
}

export const pyplotTightLayout: Call = (sim, ...call) => tightLayout(currentFigure(sim), ...call)

/** `tight_layout(pad=1.08)`: moves the margins so that labels fit, once, as matplotlib does. */
export function tightLayout(
  figure: Figure,
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const names = ['pad', 'h_pad', 'w_pad', 'rect']
  const options = new Options(
    'tight_layout',
    bind('tight_layout', positional.slice(0, 1), keywords, names.slice(0, 1)),
    names,
  )
  if (options.has('rect')) throw faults.setting('tight_layout', "'rect'", "leave 'rect' out")
  const pad = options.number('pad', 1.08)
  const fitted = fitMargins(
    figureData(figure),
    figure.axes.map((axes) => axes.place),
    {
      pad: pad * 10,
      rowPad: options.number('h_pad', pad) * 10,
      columnPad: options.number('w_pad', pad) * 10,
    },
  )
  if (fitted) Object.assign(figure.margins, fitted)
  return null
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
  const margins = { ...figure.margins }
  for (const name of names) margins[name] = options.number(name, margins[name])
  if (margins.left >= margins.right || margins.bottom >= margins.top) {
    throw faults.value('subplots_adjust', 'left must be below right, and bottom below top')
  }
  Object.assign(figure.margins, margins)
  return null
}

/** `show()` shows nothing by itself: figures are part of the result. */
export const pyplotShow: Call = (sim) => {
  for (const figure of plotState(sim).figures) figure.closed = true
  plotState(sim).current = undefined
  return null
}

/** `savefig(name)` names the file of the figure; nothing is written here. */
export const pyplotSavefig: Call = (sim, ...call) => savefig(currentFigure(sim), ...call)

export function savefig(figure: Figure, positional: readonly Value[], keywords: Keywords): Value {
  const name = positional[0] ?? keywords.fname ?? null
  if (typeof name !== 'string') {
    throw faults.type('savefig', 'expects a file name', "write savefig('figure.png')")
  }
  figure.name = name
  return null
}

/** `close()`, `close(1)`, `close(figure)`, `close('all')`: closed figures stay in the result. */
export const pyplotClose: Call = (sim, [which = null]) => {
  const state = plotState(sim)
  const chosen = (figure: Figure) =>
    which === 'all' ||
    (which === null && figure === state.current) ||
    which === figure ||
    (typeof which === 'string' ? figure.label === which : figure.number === Number(which))
  for (const figure of state.figures) if (chosen(figure)) figure.closed = true
  if (state.current?.closed) state.current = state.figures.filter((f) => !f.closed).at(-1)
  return null
}
