/** Calls about whole figures: figure, tight_layout, savefig and so on. */
import type { Value } from '../values/value.js'
import { type Keywords, toNumber, toText } from './arguments.js'
import { toColor } from './colors.js'
import { useMathtext } from './mathtext.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { fitFigure, toSize } from './plain.js'
import {
  addFigure,
  Axes,
  currentAxes,
  currentFigure,
  type Figure,
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
  const number = num === null || label !== undefined ? undefined : toNumber('figure', num)
  const figure = addFigure(state, number, label)
  if (options.has('figsize')) figure.size = toSize(options.get('figsize'))
  figure.dpi = options.number('dpi', figure.dpi)
  if (options.has('facecolor')) figure.background = toColor('figure', options.get('facecolor'))
  return figure
}

export function toAxes(call: string, value: Value): Axes {
  if (value instanceof Axes) return value
  throw faults.type(call, 'expects axes', 'such as those that subplot() gives')
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
  useMathtext(figure)
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
  fitFigure(figure, {
    pad: pad * 10,
    rowPad: options.number('h_pad', pad) * 10,
    columnPad: options.number('w_pad', pad) * 10,
  })
  return null
}

/** `show()` shows nothing by itself: figures are part of the result. */
export const pyplotShow: Call = (sim) => {
  for (const figure of plotState(sim).figures) figure.closed = true
  plotState(sim).current = undefined
  return null
}

/** `savefig(name, dpi='figure')` names the file of the figure; nothing is written here. */
export const pyplotSavefig: Call = (sim, ...call) => savefig(currentFigure(sim), ...call)

export function savefig(figure: Figure, positional: readonly Value[], keywords: Keywords): Value {
  const name = positional[0] ?? keywords.fname ?? null
  if (typeof name !== 'string') {
    throw faults.type('savefig', 'expects a file name', "write savefig('figure.png')")
  }
  figure.name = name
  const { dpi = 'figure' } = keywords
  if (typeof dpi !== 'string' && dpi !== null) figure.fileDpi = toNumber('savefig', dpi)
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
