/** Calls about whole figures: figure, tight_layout, savefig and so on. */
import type { Value } from '../values/value.js'
import { text } from './annotations.js'
import { type Keywords, toNumber, toText, toVector } from './arguments.js'
import { toColor } from './colors.js'
import { figureLegend } from './legends.js'
import { useMathtext } from './mathtext.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { fitFigure, toSize } from './plain.js'
import {
  addFigure,
  Axes,
  canvasOf,
  currentAxes,
  currentFigure,
  type Figure,
  type PlotHost,
  plotState,
} from './state.js'
import { sideLabelElements } from './svg/side-labels.js'
import { ignoredTextKeywords, textKeywords, textLine } from './style.js'
import { twinx, twiny } from './twins.js'

type Call = (sim: PlotHost, positional: readonly Value[], keywords: Keywords) => Value

const figureNames = ['num', 'figsize', 'dpi', 'facecolor', 'edgecolor', 'frameon']
const figureIgnored = ['FigureClass', 'edgecolor', 'frameon', 'linewidth']
const layoutNames = ['constrained_layout', 'layout', 'tight_layout', 'clear']

/** `figure(num, figsize=(6.4, 4.8), dpi=100)`: a new figure, or the one of that number. */
export const pyplotFigure: Call = (sim, positional, keywords) => {
  const state = plotState(sim)
  const bound = bind('figure', positional, keywords, figureNames)
  const options = new Options(
    'figure',
    bound,
    [...figureNames, ...layoutNames],
    figureIgnored,
    state,
  )
  const num = options.get('num')
  const label = typeof num === 'string' ? num : undefined
  const open = state.figures.filter((figure) => !figure.closed)
  const found = open.find((figure) =>
    label === undefined ? num !== null && figure.number === Number(num) : figure.label === label,
  )
  if (found) {
    state.current = found
    if (options.flag('clear', false)) clearFigure(found)
    return found
  }
  const number = num === null || label !== undefined ? undefined : toNumber('figure', num)
  const figure = addFigure(state, number, label)
  if (options.has('figsize')) figure.size = toSize(options.get('figsize'))
  figure.dpi = options.number('dpi', figure.dpi)
  if (options.has('facecolor')) figure.background = toColor('figure', options.get('facecolor'))
  arrangeLater(figure, options)
  return figure
}

/** `constrained_layout=True`, `layout='tight'`: the margins are found when all is drawn. */
function arrangeLater(figure: Figure, options: Options): void {
  const layout = options.text('layout', '')
  const constrained = layout === 'constrained' || layout === 'compressed'
  const tight =
    layout === 'tight' || options.flag('tight_layout', figure.state.style.tightLayout ?? false)
  if (constrained || options.flag('constrained_layout', false)) constrain(figure)
  else if (tight)
    figure.arrange = () => fitLater(figure, { pad: 10.8, rowPad: 10.8, columnPad: 10.8 })
}

/** Three points around all that belongs to axes. */
export function constrain(figure: Figure): void {
  figure.arrange = () => fitLater(figure, { pad: 3, rowPad: 6, columnPad: 6 })
}

function fitLater(figure: Figure, pads: Parameters<typeof fitFigure>[1]): void {
  const { arrange } = figure
  figure.arrange = undefined
  fitFigure(figure, pads)
  figure.arrange = arrange
}

export const pyplotClf: Call = (sim) => {
  clearFigure(currentFigure(sim))
  return null
}

/** `clf()`: nothing stays on the figure. */
export function clearFigure(figure: Figure): void {
  figure.axes.length = 0
  figure.current = undefined
  figure.title = undefined
  figure.canvas = undefined
  figure.legend = undefined
  figure.sideLabels = undefined
}

export const pyplotCla: Call = (sim) => clearAxes(currentAxes(sim))

/** `cla()`: axes as if they were new. */
export function clearAxes(axes: Axes): Value {
  const blank = {
    title: undefined,
    legend: undefined,
    sideTitles: undefined,
    off: undefined,
    shape: undefined,
  }
  Object.assign(axes, blank)
  axes.artists.length = 0
  axes.used.lines = 0
  axes.used.patches = 0
  for (const axis of [axes.x, axes.y]) {
    Object.assign(axis, { label: undefined, grid: undefined, minorGrid: undefined })
    const { members } = axis.view
    for (const name of Object.keys(axis.view)) {
      if (name !== 'members') delete (axis.view as unknown as Record<string, unknown>)[name]
    }
    if (members.length === 0) members.push(axes)
  }
  return null
}

export const pyplotDelaxes: Call = (sim, [value = null]) =>
  removeAxes(value === null ? currentAxes(sim) : toAxes('delaxes', value))

export function removeAxes(axes: Axes): Value {
  const { figure } = axes
  const at = figure.axes.indexOf(axes)
  if (at >= 0) figure.axes.splice(at, 1)
  for (const { view } of [axes.x, axes.y]) {
    const own = view.members.indexOf(axes)
    if (own >= 0) view.members.splice(own, 1)
  }
  if (figure.current === axes) figure.current = figure.axes.at(-1)
  return null
}

/** Calls that have no effect on a figure that is drawn at the end: draw, pause, ion. */
export const pyplotNothing: Call = () => null

export const pyplotFignumExists: Call = (sim, [num = null]) =>
  plotState(sim).figures.some((figure) => !figure.closed && figure.number === Number(num))

export const pyplotGetFignums: Call = (sim) =>
  plotState(sim)
    .figures.filter((figure) => !figure.closed)
    .map((figure) => BigInt(figure.number))

/** `figtext(x, y, s)`: at fractions of the figure */
export const pyplotFigtext: Call = (sim, ...call) => text(canvasOf(currentFigure(sim)), ...call)

export const pyplotFiglegend: Call = (sim, ...call) => figureLegend(currentFigure(sim), ...call)

export const pyplotTwinx: Call = (sim, [ax = null]) =>
  twinx(ax === null ? currentAxes(sim) : toAxes('twinx', ax))
export const pyplotTwiny: Call = (sim, [ax = null]) =>
  twiny(ax === null ? currentAxes(sim) : toAxes('twiny', ax))

export const supxlabel = /* @__PURE__ */ sideLabel('x')
export const supylabel = /* @__PURE__ */ sideLabel('y')

function sideLabel(along: 'x' | 'y') {
  return (figure: Figure, positional: readonly Value[], keywords: Keywords): Value => {
    const call = `sup${along}label`
    const ignored = [...ignoredTextKeywords, 'x', 'y', 'horizontalalignment', 'verticalalignment']
    const bound = bind(call, positional, keywords, ['t'])
    const options = new Options(call, bound, ['t', ...textKeywords], ignored, figure.state)
    useMathtext(figure)
    const line = textLine(options, toText(call, options.get('t')), 12)
    figure.features.sideLabels = sideLabelElements
    figure.sideLabels = { ...figure.sideLabels, [along]: line }
    return null
  }
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
  const options = new Options('suptitle', bound, ['t', ...textKeywords], ignored, figure.state)
  useMathtext(figure)
  const { suptitleSize, fontSize = 10 } = figure.state.style
  const size = suptitleSize ?? 1.2 * fontSize
  figure.title = textLine(options, toText('suptitle', options.get('t')), size)
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
    [],
    figure.state,
  )
  const pad = options.number('pad', 1.08)
  const size = figure.state.style.fontSize ?? 10
  fitFigure(figure, {
    pad: pad * size,
    rowPad: options.number('h_pad', pad) * size,
    columnPad: options.number('w_pad', pad) * size,
  })
  if (options.has('rect')) squeeze(figure, toVector('tight_layout', options.get('rect')))
  return null
}

/** `rect=[left, bottom, right, top]`: the margins within a part of the figure. */
function squeeze({ margins }: Figure, [left, bottom, right, top]: Float64Array): void {
  margins.left += left
  margins.bottom += bottom
  margins.right -= 1 - right
  margins.top -= 1 - top
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
