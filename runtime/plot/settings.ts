/** Calls that set up axes: labels, limits, ticks, scales, grid. */
import { Tuple, type Value, vector } from '../values/value.js'
import { isSequence, isTrue, type Keywords, toList, toText, toVector } from './arguments.js'
import { bind, Options } from './options.js'
import { toColor } from './colors.js'
import { turnedSize } from './layout/turned.js'
import { useLogScale } from './log-scale.js'
import { useMathtext } from './mathtext.js'
import { changeFrame, useFrame } from './frames.js'
import { setLimits } from './plain.js'
import * as faults from './messages.js'
import { ArtistHandle, type Axes, type Axis, type TextChange } from './state.js'
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
import { useSymlogScale } from './symlog-scale.js'
import { usePlainRules } from './ticks/rules.js'
import { linearTicks } from './ticks/linear.js'

export type AxesCall = (axes: Axes, positional: readonly Value[], keywords: Keywords) => Value

export const xlabel: AxesCall = (axes, ...call) => setLabel(axes, axes.x, 'xlabel', ...call)
export const ylabel: AxesCall = (axes, ...call) => setLabel(axes, axes.y, 'ylabel', ...call)

/** `title(text)`, above the axes, in 12 points; loc='left' and 'right' are titles of their own */
export const title: AxesCall = (axes, positional, keywords) => {
  const bound = bind('title', positional, keywords, ['label', 'fontdict', 'loc', 'pad', 'y'])
  const known = ['label', 'loc', 'pad', ...textKeywords]
  const ignored = [...ignoredTextKeywords, 'y', 'x', 'horizontalalignment', 'verticalalignment']
  const options = new Options('title', bound, known, ignored, axes.state)
  const place = options.word('loc', ['left', 'center', 'right'], 'center')
  const { style } = axes.state
  const size = style.titleSize ?? 1.2 * (style.fontSize ?? 10)
  const line = textLine(options, toText('title', options.get('label')), size, {
    bold: style.titleBold,
  })
  useMathtext(axes.figure)
  if (place === 'center') axes.title = line
  else axes.sideTitles = { ...axes.sideTitles, [place]: line }
  if (options.has('pad')) axes.titlePad = options.number('pad')
  if (place !== 'center' || options.has('pad')) useFrame(axes)
  return textHandle(axes, (change) => {
    if (place === 'center') axes.title = change(axes.title ?? line)
  })
}

function setLabel(
  axes: Axes,
  axis: Axis,
  call: string,
  positional: readonly Value[],
  keywords: Keywords,
) {
  const bound = bind(call, positional, keywords, [call, 'fontdict', 'labelpad'])
  const aligned = ['horizontalalignment', 'verticalalignment']
  const ignored = [...ignoredTextKeywords, 'x', 'y', ...aligned]
  const known = [call, 'labelpad', 'loc', 'rotation', ...textKeywords]
  const options = new Options(call, bound, known, ignored, axes.state)
  const { style } = axes.state
  const base = style.fontSize ?? 10
  useMathtext(axes.figure)
  const look = { color: style.labelColor, bold: style.labelBold }
  const text = toText(call, options.get(call))
  axis.label = textLine(options, text, style.labelSize ?? base, look)
  if (options.has('labelpad')) changeFrame(axes, axis, { labelPad: options.number('labelpad') })
  if (options.has('loc')) {
    const loc = options.text('loc', 'center')
    const labelPlace = { left: 0, bottom: 0, center: 0.5, right: 1, top: 1 }[loc]
    changeFrame(axes, axis, { labelPlace })
  }
  if (options.has('rotation') && axis.along === 'y') {
    const labelTurn = ((rotationOf(options) % 360) + 360) % 360
    if (labelTurn !== 90) changeFrame(axes, axis, { labelTurn })
  }
  return textHandle(axes, (change) => {
    if (axis.label) axis.label = change(axis.label)
  })
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
  const known = ['value', 'linthresh', 'base']
  const ignored = ['nonpositive', 'subs', 'linscale']
  const options = new Options(call, bound, known, ignored, axes.state)
  const scale = options.text('value', '')
  const { view } = axis
  if (options.has('base') && options.number('base') !== 10) options.ignore('base')
  view.log = undefined
  view.symlog = undefined
  if (scale === 'log') useLogScale(axes, axis)
  else if (scale === 'symlog') useSymlogScale(axes, axis, options.number('linthresh', 2))
  else if (scale !== 'linear') {
    if (scale !== 'logit' && scale !== 'function' && scale !== 'asinh') {
      throw faults.value(call, `the scale '${scale}' is unknown`, "use 'linear' or 'log'")
    }
    options.ignore(`'${scale}'`)
  }
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
  const aligned = ['horizontalalignment', 'verticalalignment', 'rotation_mode']
  const known = [...names, 'rotation', 'minor', ...aligned, ...textKeywords]
  const { minor = null, ...rest } = keywords
  const bound = bind(call, positional, rest, names)
  const options = new Options(call, bound, known, ignoredTextKeywords, axes.state)
  const { view } = axis
  const { figure } = axes
  if (isTrue(minor)) {
    const values = Array.from(toVector(call, options.get('ticks') ?? []))
    view.minorPlaces = { kind: 'fixed', values }
    usePlainRules(figure)
    return new Tuple([vector(Float64Array.from(values)), []])
  }
  if (options.has('ticks')) placeTicks(axis, toVector(call, options.get('ticks')))
  if (options.has('labels')) {
    const given = options.get('labels')
    const labels = toList(call, given).map((label) => tickText(call, label))
    const ticks = view.ticks ?? visibleTicks(axis)
    if (labels.length > 0 && labels.length !== ticks.length) {
      throw faults.value(call, `${labels.length} labels for ${ticks.length} ticks`)
    }
    view.ticks = ticks
    view.tickLabels = labels
    view.format = undefined
    useMathtext(figure)
  }
  styleTicks(axes, axis, options)
  const places = view.ticks ?? visibleTicks(axis)
  return new Tuple([vector(Float64Array.from(places)), [...(view.tickLabels ?? [])]])
}

/** Labels as matplotlib writes them: numbers as Python prints them. */
function tickText(call: string, label: Value): string {
  return label === null ? '' : toText(call, label)
}

function styleTicks(axes: Axes, axis: Axis, options: Options): void {
  const { figure, state } = axes
  if (options.has('rotation')) {
    axis.tickRotation = rotationOf(options)
    figure.features.turned = turnedSize
  }
  const align = options.text('horizontalalignment')
  if (align === 'left' || align === 'center' || align === 'right') {
    axis.tickAlign = align
    useFrame(axes)
  }
  if (options.has('fontsize')) {
    axis.tickSize = fontSize(options.call, options.get('fontsize'), state.style.fontSize)
  }
  if (options.has('color')) {
    changeFrame(axes, axis, { labelColor: toColor(options.call, options.get('color')) })
  }
  for (const name of ['fontweight', 'fontstyle', 'fontfamily', 'alpha']) {
    if (options.has(name)) options.ignore(name)
  }
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

/** `grid(True, which='major', axis='x', color=..., ...)`; without an argument: on or off. */
export const grid: AxesCall = (axes, positional, keywords) => {
  const bound = bind('grid', positional, keywords, ['visible', 'which', 'axis'])
  const known = ['visible', 'which', 'axis', 'b', ...lineKeywords]
  const options = new Options('grid', bound, known, ignoredKeywords, axes.state)
  const along = options.word('axis', ['both', 'x', 'y'], 'both')
  const which = options.word('which', ['major', 'minor', 'both'], 'major')
  const styled = ['color', 'linewidth', 'linestyle', 'alpha'].some((name) => options.has(name))
  const given = options.has('visible') ? options.get('visible') : options.get('b')
  axes.figure.features.grid = gridElement
  for (const axis of [axes.x, axes.y]) {
    if (along !== 'both' && along !== axis.along) continue
    for (const part of ['grid', 'minorGrid'] as const) {
      if (which !== 'both' && (which === 'major') !== (part === 'grid')) continue
      const on = given === null ? styled || !axis[part] : isTrue(given)
      axis[part] = on ? gridStroke(axes, options) : undefined
    }
  }
  return null
}

function gridStroke(axes: Axes, options: Options) {
  const usual = axes.state.style.gridStroke ?? { color: '#b0b0b0', width: 0.8 }
  const alpha = Math.round(options.number('alpha', 1) * 255)
  const color = options.has('color') ? toColor('grid', options.get('color')) : usual.color
  const shade = alpha < 255 ? color.slice(0, 7) + alpha.toString(16).padStart(2, '0') : color
  const width = options.number('linewidth', usual.width)
  if (!options.has('linestyle')) return { ...usual, color: shade, width }
  return stroke('grid', options.get('linestyle'), shade, width)
}

/** A text of axes that later calls may change: `ax.set_title('a').set_color('r')`. */
function textHandle(axes: Axes, replace: (change: TextChange) => void): ArtistHandle {
  const handle = new ArtistHandle('Text')
  handle.axes = axes
  handle.replaceText = replace
  return handle
}
