/** Calls that draw lines through points: plot, step, the log plots. */
import { Tuple, type Value } from '../values/value.js'
import { isSequence, isTrue, type Keywords, linesOf, toList, toVector } from './arguments.js'
import { placesOf } from './categories.js'
import { colorCycle, toColor } from './colors.js'
import type { LineArtist, MarkEvery } from './figure-data.js'
import { type Format, parseFormat } from './format-string.js'
import { useLogScale } from './log-scale.js'
import { Options } from './options.js'
import {
  type ArtistHandle,
  type Axes,
  type CycleEntry,
  draw,
  handleOf,
  nextEntry,
} from './state.js'
import type { Where } from './steps.js'
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
  const { scaley = true, scalex = true, ...rest } = keywords
  const options = new Options(call, rest, lineKeywords, ignoredKeywords, axes.state)
  if (!isTrue(scaley) || !isTrue(scalex)) options.ignore('scalex, scaley')
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
  const y = placesOf(axes, 'y', data[data.length - 1])
  const x = data.length > 1 ? placesOf(axes, 'x', data[0]) : undefined
  const labels = options.get('label')
  return linesOf(call, y, x).map((line, k) => {
    const own = isSequence(labels)
      ? options.with('label', toList(call, labels)[k] ?? null)
      : options
    return handleOf('Line2D', axes, makeLine(axes, own, format, line.x, line.y))
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
  const given = options.has('color')
    ? toColor(options.call, options.get('color'), axes.state.style)
    : format.color
  const entry: CycleEntry = given === undefined ? nextEntry(axes, 'lines') : {}
  const color = given ?? entry.color ?? colorCycle[0]
  const cycled = {
    ...format,
    linestyle: format.linestyle ?? (entry.linestyle as string | undefined),
    marker: format.marker ?? entry.marker,
  }
  const styles = ['default', 'steps', 'steps-pre', 'steps-post', 'steps-mid']
  const style = options.word('drawstyle', styles, 'default')
  const steps = style === 'steps' ? 'pre' : style.slice(6)
  const stroke = lineStroke(options, cycled, color, entry.linewidth)
  const marker = lineMarker(options, cycled, color)
  const every = options.has('markevery') ? markEvery(options, x.length) : undefined
  return draw<LineArtist>(axes, lineElements, {
    kind: 'line',
    ...artistBase(options, zorder),
    x,
    y,
    ...(style === 'default' ? {} : { steps: steps as Where }),
    ...(stroke ? { stroke } : {}),
    ...(marker ? { marker } : {}),
    ...(every ? { every } : {}),
  })
}

/** `markevery=5`, `(start, step)`, a list of indices or a mask. */
function markEvery(options: Options, n: number): MarkEvery | undefined {
  const { call } = options
  const value = options.get('markevery')
  if (typeof value === 'bigint') return { from: 0, step: Math.max(1, Number(value)) }
  if (value instanceof Tuple && value.items.length === 2) {
    const [from, step] = toVector(call, value)
    if (Number.isInteger(from) && Number.isInteger(step)) return { from, step: Math.max(1, step) }
  }
  if (!isSequence(value)) {
    options.ignore('markevery')
    return undefined
  }
  const items = toList(call, value)
  if (items.length === n && items.every((item) => typeof item === 'boolean')) {
    return items.flatMap((item, k) => (item ? [k] : []))
  }
  return Array.from(toVector(call, value), (k) => (k < 0 ? k + n : k))
}
