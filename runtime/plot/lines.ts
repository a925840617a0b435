/** Calls that draw lines through points: plot, step, the log plots. */
import type { Value } from '../values/value.js'
import { type Keywords, linesOf } from './arguments.js'
import { Options } from './options.js'
import { toColor } from './colors.js'
import type { LineArtist } from './figure-data.js'
import { type Format, parseFormat } from './format-string.js'
import { useLogScale } from './log-scale.js'
import { ArtistHandle, type Axes, draw, nextColor } from './state.js'
import { steps, type Where } from './steps.js'
import { artistBase, ignoredKeywords, lineKeywords, lineMarker, lineStroke } from './style.js'
import { lineElements } from './svg/lines.js'

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
  useLogScale(axes, axes.x)
  return plotLines(axes, 'semilogx', positional, keywords)
}

/** plot() with a log y axis */
export const semilogy: Call = (axes, positional, keywords) => {
  useLogScale(axes, axes.y)
  return plotLines(axes, 'semilogy', positional, keywords)
}

/** plot() with two log axes */
export const loglog: Call = (axes, positional, keywords) => {
  useLogScale(axes, axes.x)
  useLogScale(axes, axes.y)
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
  return linesOf(call, data[data.length - 1], data.length > 1 ? data[0] : undefined).map(
    ({ x, y }) => new ArtistHandle('Line2D', makeLine(axes, options, format, x, y)),
  )
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
    : (format.color ?? nextColor(axes, 'lines'))
  const line = followStyle(options, x, y)
  const stroke = lineStroke(options, format, color)
  const marker = lineMarker(options, format, color)
  return draw<LineArtist>(axes, lineElements, {
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
