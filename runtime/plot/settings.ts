/** Calls that set up axes: labels, limits, ticks, scales, grid. */
import { Tuple, type Value, vector } from '../values/value.js'
import { isSequence, isTrue, type Keywords, toList, toText, toVector } from './arguments.js'
import { bind, Options } from './options.js'
import { toColor } from './colors.js'
import { turnedSize } from './layout/turned.js'
import { useLogScale } from './log-scale.js'
import { useMathtext } from './mathtext.js'
import { setLimits } from './plain.js'
import * as faults from './messages.js'
import { ArtistHandle, type Axes, type Axis } from './state.js'
import {
  fontSize,
  ignoredKeywords,
  ignoredTextKeywords,
  lineKeywords,
  rotationOf,
  stroke,
  textKeywords,
  textLine,
} from './style.js'
import { gridElement } from './svg/grid.js'
import { linearTicks } from './ticks/linear.js'

export type AxesCall = (axes: Axes, positional: readonly Value[], keywords: Keywords) => Value

export const xlabel: AxesCall = (axes, ...call) => setLabel(axes, axes.x, 'xlabel', ...call)
export const ylabel: AxesCall = (axes, ...call) => setLabel(axes, axes.y, 'ylabel', ...call)

/** `title(text)`, above the axes, in 12 points */
export const title: AxesCall = (axes, positional, keywords) => {
  const bound = bind('title', positional, keywords, ['label'])
  const ignored = [...ignoredTextKeywords, 'pad', 'y']
  const options = new Options('title', bound, ['label', 'loc', ...textKeywords], ignored)
  if (options.word('loc', ['left', 'center', 'right'], 'center') !== 'center') {
    throw faults.setting('title', `loc='${options.text('loc')}'`, "leave 'loc' out")
  }
  useMathtext(axes.figure)
  axes.title = textLine(options, toText('title', options.get('label')), 12)
  return new ArtistHandle('Text')
}

function setLabel(
  axes: Axes,
  axis: Axis,
  call: string,
  positional: readonly Value[],
  keywords: Keywords,
) {
  const bound = bind(call, positional, keywords, [call])
  const ignored = [
    ...ignoredTextKeywords,
    'labelpad',
    'loc',
    'rotation',
    'horizontalalignment',
    'verticalalignment',
  ]
  const options = new Options(call, bound, [call, ...textKeywords], ignored)
  useMathtext(axes.figure)
  axis.label = textLine(options, toText(call, options.get(call)), 10)
  return new ArtistHandle('Text')
}

/** `xlim()` gives the limits; `xlim(0, 1)`, `xlim((0, 1))`, `xlim(right=1)` set them. */
export const xlim: AxesCall = (axes, ...call) => readLimits(axes.x, 'xlim', ...call)
export const ylim: AxesCall = (axes, ...call) => readLimits(axes.y, 'ylim', ...call)

function readLimits(axis: Axis, call: string, positional: readonly Value[], keywords: Keywords) {
  const [low, high] = axis.along === 'x' ? ['left', 'right'] : ['bottom', 'top']
  const bound = bind(call, positional, keywords, [low, high])
  const { along } = axis
  const known = [low, high, `${along}min`, `${along}max`]
  const options = new Options(call, bound, known, ['emit', 'auto'])
  const pair = options.has(low) && isSequence(options.get(low))
  const given = pair
    ? toList(call, options.get(low))
    : [low, high].map((name, k) => options.get(options.has(name) ? name : known[k + 2]))
  if (given.length !== 2) throw faults.value(call, 'limits are two numbers')
  if (given.some((value) => value !== null)) {
    const old = axis.limits
    setLimits(
      axis,
      call,
      given.map((value, k) => value ?? old[k]),
    )
  }
  return new Tuple([...axis.limits])
}

export const xscale: AxesCall = (axes, ...call) => setScale(axes, axes.x, 'xscale', ...call)
export const yscale: AxesCall = (axes, ...call) => setScale(axes, axes.y, 'yscale', ...call)

function setScale(
  axes: Axes,
  axis: Axis,
  call: string,
  positional: readonly Value[],
  keywords: Keywords,
) {
  const bound = bind(call, positional, keywords, ['value'])
  const scale = new Options(call, bound, ['value'], ['nonpositive']).text('value', '')
  if (scale !== 'linear' && scale !== 'log') {
    throw faults.setting(call, `'${scale}'`, "use 'linear' or 'log'")
  }
  if (scale === 'log') useLogScale(axes, axis)
  else axis.view.log = undefined
  return null
}

/** `xticks()` gives places and labels; `xticks(places, labels, rotation=...)` sets them. */
export const xticks: AxesCall = (axes, ...call) => setTicks(axes, axes.x, 'xticks', ...call)
export const yticks: AxesCall = (axes, ...call) => setTicks(axes, axes.y, 'yticks', ...call)

function setTicks(
  axes: Axes,
  axis: Axis,
  call: string,
  positional: readonly Value[],
  keywords: Keywords,
) {
  const names = ['ticks', 'labels']
  const known = [...names, 'rotation', 'fontsize']
  const ignored = [...ignoredTextKeywords, 'horizontalalignment', 'verticalalignment']
  const options = new Options(call, bind(call, positional, keywords, names), known, ignored)
  const { view } = axis
  const { figure } = axes
  if (options.has('ticks')) placeTicks(axis, toVector(call, options.get('ticks')))
  if (options.has('labels')) {
    const labels = toList(call, options.get('labels')).map((label) => toText(call, label))
    const ticks = view.ticks ?? visibleTicks(axis)
    if (labels.length > 0 && labels.length !== ticks.length) {
      throw faults.value(call, `${labels.length} labels for ${ticks.length} ticks`)
    }
    view.ticks = ticks
    view.tickLabels = labels
    useMathtext(figure)
  }
  if (options.has('rotation')) {
    axis.tickRotation = rotationOf(options)
    figure.features.turned = turnedSize
  }
  if (options.has('fontsize')) axis.tickSize = fontSize(call, options.get('fontsize'))
  const places = view.ticks ?? visibleTicks(axis)
  return new Tuple([vector(Float64Array.from(places)), [...(view.tickLabels ?? [])]])
}

/** Fixed ticks stay in view: the limits grow to hold them. */
function placeTicks({ view, limits }: Axis, ticks: Float64Array): void {
  view.ticks = Array.from(ticks)
  view.tickLabels = undefined
  if (ticks.length === 0) return
  const low = Math.min(...ticks)
  const high = Math.max(...ticks)
  if (low >= Math.min(...limits) && high <= Math.max(...limits)) return
  view.widen = ([from, to]) =>
    from > to
      ? [Math.max(from, high), Math.min(to, low)]
      : [Math.min(from, low), Math.max(to, high)]
}

function visibleTicks(axis: Axis): number[] {
  const [low, high] = axis.limits.toSorted((a, b) => a - b)
  const ticks =
    axis.view.log?.ticks([low, high], 9).major.map(({ value }) => value) ??
    linearTicks([low, high], 9)
  return ticks.filter((tick) => tick >= low && tick <= high)
}

/** `grid(True, axis='x', color=..., ...)`; without an argument it turns the grid on or off. */
export const grid: AxesCall = (axes, positional, keywords) => {
  const bound = bind('grid', positional, keywords, ['visible', 'which', 'axis'])
  const known = ['visible', 'which', 'axis', 'b', ...lineKeywords]
  const options = new Options('grid', bound, known, ignoredKeywords)
  const which = options.word('axis', ['both', 'x', 'y'], 'both')
  const styled = ['color', 'linewidth', 'linestyle', 'alpha'].some((name) => options.has(name))
  const given = options.has('visible') ? options.get('visible') : options.get('b')
  const alpha = Math.round(options.number('alpha', 1) * 255)
  for (const axis of [axes.x, axes.y]) {
    if (which !== 'both' && which !== axis.along) continue
    const on = given === null ? styled || !axis.grid : isTrue(given)
    const color = options.has('color') ? toColor('grid', options.get('color')) : '#b0b0b0'
    const shade = alpha < 255 ? color.slice(0, 7) + alpha.toString(16).padStart(2, '0') : color
    const style = options.has('linestyle') ? options.get('linestyle') : '-'
    axes.figure.features.grid = gridElement
    axis.grid = on ? stroke('grid', style, shade, options.number('linewidth', 0.8)) : undefined
  }
  return null
}
