/** Calls that draw lines through points: plot, step, the log plots. */
import type { Value } from '../values/value.js'
import { type Keywords, type Numbers, Options, toNumbers } from './arguments.js'
import { toColor } from './colors.js'
import type { LineArtist } from './figure-data.js'
import { type Format, parseFormat } from './format-string.js'
import { logScale } from './log-scale.js'
import { faults } from './messages.js'
import { ArtistHandle, type Axes } from './state.js'
import { steps, type Where } from './steps.js'
import { artistBase, ignoredKeywords, lineKeywords, lineMarker, lineStroke } from './style.js'

type Call = (axes: Axes, positional: readonly Value[], keywords: Keywords) => Value

/**
 * `plot([x], y, [format], ...)`: one line for each column of y. Gives the list of its lines.
 * Throws run/value where x and y differ in length.
 */
export const plot: Call = (axes, positional, keywords) =>
  plotLines(axes, 'plot', positional, keywords)

/** `step(x, y, [format], where='pre')` */
export const step: Call = (axes, positional, { where = null, ...keywords }) => {
  const wheres = ['pre', 'post', 'mid']
  const word = new Options('step', { where }, ['where']).word('where', wheres, 'pre')
  return plotLines(axes, 'step', positional, { ...keywords, drawstyle: `steps-${word}` })
}

/** plot() with a log x axis */
export const semilogx: Call = (axes, positional, keywords) => {
  axes.setScale(axes.x, logScale)
  return plotLines(axes, 'semilogx', positional, keywords)
}

/** plot() with a log y axis */
export const semilogy: Call = (axes, positional, keywords) => {
  axes.setScale(axes.y, logScale)
  return plotLines(axes, 'semilogy', positional, keywords)
}

/** plot() with two log axes */
export const loglog: Call = (axes, positional, keywords) => {
  axes.setScale(axes.x, logScale)
  axes.setScale(axes.y, logScale)
  return plotLines(axes, 'loglog', positional, keywords)
}

/** Lines of one call, in the order of its arguments. */
export function plotLines(
  axes: Axes,
  call: string,
  positional: readonly Value[],
  keywords: Keywords,
): ArtistHandle[] {
  const options = new Options(call, keywords, lineKeywords, ignoredKeywords)
  const drawn: ArtistHandle[] = []
  for (let at = 0; at < positional.length; ) {
    let end = Math.min(at + 2, positional.length)
    const second = positional[at + 1]
    if (typeof second === 'string') end = at + 2
    else if (typeof positional[at + 2] === 'string') end = at + 3
    drawn.push(...plotGroup(axes, options, positional.slice(at, end)))
    at = end
  }
  return drawn
}

function plotGroup(axes: Axes, options: Options, group: readonly Value[]): ArtistHandle[] {
  const { call } = options
  const last = group.at(-1)
  const format = group.length > 1 && typeof last === 'string' ? parseFormat(last) : {}
  const data = typeof last === 'string' && group.length > 1 ? group.slice(0, -1) : group
  const y = asColumns(call, data[data.length - 1])
  const x = data.length > 1 ? asColumns(call, data[0]) : undefined
  // a matrix without columns has no line
  if (y.length === 0 || x?.length === 0) return []
  const rows = y[0].length
  if (x && x[0].length !== rows) throw faults.lengths(call, x[0].length, rows)
  const count = Math.max(y.length, x?.length ?? 1)
  if (x && x.length > 1 && y.length > 1 && x.length !== y.length) {
    throw faults.value(call, `x has ${x.length} columns and y has ${y.length}`)
  }
  return Array.from({ length: count }, (_, k) => {
    const xs = x ? x[k % x.length] : Float64Array.from({ length: rows }, (_, n) => n)
    return new ArtistHandle('Line2D', makeLine(axes, options, format, xs, y[k % y.length]))
  })
}

/** Adds one line; `zorder` as matplotlib's lines unless the keywords say otherwise. */
export function makeLine(
  axes: Axes,
  options: Options,
  format: Format,
  x: Float64Array,
  y: Float64Array,
  zorder = 2,
): LineArtist {
  const color = options.has('color')
    ? toColor(options.call, options.get('color'))
    : (format.color ?? axes.nextColor('lines'))
  const line = followStyle(options, x, y)
  const stroke = lineStroke(options, format, color)
  const marker = lineMarker(options, format, color)
  return axes.add({
    kind: 'line',
    ...artistBase(options, zorder),
    ...line,
    ...(stroke ? { stroke } : {}),
    ...(marker ? { marker } : {}),
  })
}

function followStyle(options: Options, x: Float64Array, y: Float64Array) {
  const styles = ['default', 'steps', 'steps-pre', 'steps-post', 'steps-mid']
  const style = options.word('drawstyle', styles, 'default')
  if (style === 'default') return { x, y }
  return steps({ x, y }, (style === 'steps' ? 'pre' : style.slice(6)) as Where)
}

/** Vectors of a value: itself, or the columns of a matrix. */
function asColumns(call: string, value: Value): Float64Array[] {
  const { data, shape }: Numbers = toNumbers(call, value)
  if (shape.length <= 1) return [Float64Array.from(data)]
  if (shape.length > 2) throw faults.value(call, 'draws at most two-dimensional data')
  const [rows, columns] = shape
  return Array.from({ length: columns }, (_, j) =>
    Float64Array.from({ length: rows }, (_, i) => data[i * columns + j]),
  )
}
