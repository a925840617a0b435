/** Calls that set up both axes at once: axis, margins, aspect, tick_params, locators. */
import { Tuple, type Value } from '../values/value.js'
import { isSequence, isTrue, type Keywords, toNumber, toVector } from './arguments.js'
import { toColor } from './colors.js'
import type { AxisFrame } from './figure-data.js'
import { changeFrame, useFrame } from './frames.js'
import { setAspect, setAspectByLimits } from './layout/aspect.js'
import { turnedSize } from './layout/turned.js'
import { bind, Options } from './options.js'
import { setLimits } from './plain.js'
import { type AxesCall, xlim, ylim } from './settings.js'
import type { Axes, Axis } from './state.js'
import { fontSize, rotationOf } from './style.js'
import { usePlainRules } from './ticks/rules.js'

/** `axis('off')`, `axis('equal')`, `axis([0, 1, 0, 2])`, `axis(xmin=0)`: gives the limits. */
export const axis: AxesCall = (axes, positional, keywords) => {
  const [value = null] = positional
  if (typeof value === 'string') axisWord(axes, value)
  else if (isSequence(value)) {
    const limits = toVector('axis', value)
    setLimits(axes.x, 'axis', [limits[0], limits[1]])
    setLimits(axes.y, 'axis', [limits[2], limits[3]])
  } else if (typeof value === 'boolean') axes.off = !value
  const { xmin, xmax, ymin, ymax } = keywords
  const given = (words: Keywords) =>
    Object.fromEntries(Object.entries(words).filter(([, x]) => x !== undefined))
  if (xmin !== undefined || xmax !== undefined) xlim(axes, [], given({ xmin, xmax }))
  if (ymin !== undefined || ymax !== undefined) ylim(axes, [], given({ ymin, ymax }))
  return new Tuple([...axes.x.limits, ...axes.y.limits])
}

function axisWord(axes: Axes, word: string): void {
  switch (word) {
    case 'off':
    case 'on':
      axes.off = word === 'off'
      return
    case 'equal':
      setAspectByLimits(axes, 1)
      return
    case 'scaled':
    case 'image':
    case 'square':
      freeze(axes, word === 'image')
      setAspect(axes, 1)
      return
    case 'tight':
      for (const { view } of [axes.x, axes.y]) {
        view.limits = undefined
        view.margin = { ...view.margin, share: 0 }
      }
      freeze(axes, false)
      return
    case 'auto':
      setAspect(axes, undefined)
      axes.x.view.limits = undefined
      axes.y.view.limits = undefined
      setAspectByLimits(axes, undefined)
      return
    default:
      axes.state.notes(`axis('${word}')`)
  }
}

/** The limits as they are now stay; `tight`: without margins. */
function freeze(axes: Axes, tight: boolean): void {
  for (const one of [axes.x, axes.y]) {
    if (tight) one.view.margin = { ...one.view.margin, share: 0 }
    one.view.limits = one.limits
  }
}

/** `set_aspect('equal')`, `set_aspect(2)`, `set_aspect('auto')` */
export const setAspectCall: AxesCall = (axes, positional, keywords) => {
  const names = ['aspect', 'adjustable', 'anchor', 'share']
  const bound = bind('set_aspect', positional, keywords, names)
  const options = new Options('set_aspect', bound, names, [], axes.state)
  const value = options.get('aspect')
  const ratio = value === 'equal' ? 1 : value === 'auto' ? undefined : toNumber('set_aspect', value)
  if (options.get('adjustable') === 'datalim') setAspectByLimits(axes, ratio)
  else setAspect(axes, ratio)
  return null
}

/** `margins(0.1)`, `margins(x=0, y=0.2)`: the share of the data beyond the data. */
export const margins: AxesCall = (axes, positional, keywords) => {
  const { x, y } = keywords
  const [first, second] = positional
  const set = (one: Axis, value: Value | undefined) => {
    if (value === undefined || value === null) return
    one.view.margin = { ...one.view.margin, share: toNumber('margins', value) }
    one.view.limits = undefined
  }
  set(axes.x, x ?? first)
  set(axes.y, y ?? (second === undefined ? first : second))
  return null
}

/** `autoscale(enable=True, axis='both', tight=None)` */
export const autoscale: AxesCall = (axes, positional, keywords) => {
  const names = ['enable', 'axis', 'tight']
  const options = new Options('autoscale', bind('autoscale', positional, keywords, names), names)
  for (const one of chosen(axes, options)) {
    if (options.flag('tight', false)) one.view.margin = { ...one.view.margin, share: 0 }
    one.view.limits = options.flag('enable', true) ? undefined : one.limits
  }
  return null
}

const chosen = (axes: Axes, options: Options): readonly Axis[] => {
  const word = options.word('axis', ['both', 'x', 'y'], 'both')
  return [axes.x, axes.y].filter(({ along }) => word === 'both' || word === along)
}

const tickWords = [
  'axis',
  'which',
  'reset',
  'direction',
  'length',
  'width',
  'color',
  'pad',
  'labelsize',
  'labelcolor',
  'colors',
  'bottom',
  'top',
  'left',
  'right',
  'labelbottom',
  'labeltop',
  'labelleft',
  'labelright',
  'labelrotation',
  'rotation',
]
const gridWords = ['grid_color', 'grid_alpha', 'grid_linewidth', 'grid_linestyle', 'zorder']

/** `tick_params(axis='both', which='major', direction=, length=, labelsize=, bottom=, ...)` */
export const tickParams: AxesCall = (axes, positional, keywords) => {
  const bound = bind('tick_params', positional, keywords, ['axis'])
  const { which: how = null, ...rest } = bound
  const { color, ...others } = rest
  const known = color === undefined ? others : { ...others, tick: color }
  const words = [...tickWords, 'tick']
  const options = new Options('tick_params', known, words, gridWords, axes.state)
  for (const one of chosen(axes, options)) {
    const frame = tickFrame(one, options, typeof how === 'string' ? how : 'major')
    if (Object.keys(frame).length > 0) changeFrame(axes, one, frame)
    const turn = options.has('labelrotation')
      ? options.get('labelrotation')
      : options.get('rotation')
    if (turn !== null) {
      one.tickRotation = rotationOf(options.with('rotation', turn))
      axes.figure.features.turned = turnedSize
    }
    if (options.has('labelsize') && how !== 'minor') {
      const size = options.get('labelsize')
      one.tickSize = fontSize('tick_params', size, axes.state.style.fontSize)
    }
  }
  return null
}

function tickFrame(one: Axis, options: Options, which: string): AxisFrame {
  const [near, far] = one.along === 'x' ? ['bottom', 'top'] : ['left', 'right']
  const found: Record<string, unknown> = {}
  const set = (key: keyof AxisFrame, value: unknown) => {
    if (value !== undefined) found[key] = value
  }
  const flag = (name: string) => (options.has(name) ? isTrue(options.get(name)) : undefined)
  const color = (name: string) =>
    options.has(name) ? toColor('tick_params', options.get(name)) : undefined
  const [major, minor] = [which !== 'minor', which !== 'major']
  if (major) {
    set('near', flag(near))
    set('far', flag(far))
    const labels = flag(`label${near}`)
    if (labels) one.labelled = true
    set('nearLabels', labels)
    if (flag(`label${far}`)) {
      if (!one.labelled) {
        one.labelled = true
        set('nearLabels', false)
      }
      set('farLabels', true)
    } else set('farLabels', flag(`label${far}`))
    set('length', options.number('length'))
    set('width', options.number('width'))
  }
  if (minor) {
    set('nearMinor', flag(near))
    set('farMinor', flag(far))
    set('minorLength', options.number('length'))
    set('minorWidth', options.number('width'))
  } else {
    // minor marks keep their sides
    const frame = one.frame ?? {}
    if (flag(near) !== undefined) set('nearMinor', frame.nearMinor ?? frame.near ?? true)
    if (flag(far) !== undefined) set('farMinor', frame.farMinor ?? frame.far ?? false)
  }
  set('direction', options.text('direction'))
  set('pad', options.number('pad'))
  set('color', color('tick') ?? color('color'))
  // the colour of ticks leaves that of labels alone
  set('labelColor', color('labelcolor') ?? color('color') ?? one.frame?.labelColor ?? '#000000')
  if (!color('labelcolor') && !color('color') && !color('tick')) delete found.labelColor
  return found as AxisFrame
}

/** `locator_params(axis='both', nbins=4, tight=None)` */
export const locatorParams: AxesCall = (axes, positional, keywords) => {
  const { axis: along, tight, ...rest } = bind('locator_params', positional, keywords, ['axis'])
  const options = new Options('locator_params', rest, ['nbins', 'integer', 'prune'], [], axes.state)
  const pick = new Options('locator_params', along === undefined ? {} : { axis: along }, ['axis'])
  for (const { view } of chosen(axes, pick)) {
    const old = view.places?.kind === 'most' ? view.places : { kind: 'most' as const, bins: 0 }
    view.places = {
      ...old,
      bins: options.number('nbins', old.bins),
      ...(options.has('integer') ? { integer: options.flag('integer', false) } : {}),
      ...(options.has('prune') ? { prune: options.text('prune') } : {}),
    }
    view.ticks = undefined
    view.tickLabels = undefined
  }
  usePlainRules(axes.figure)
  return null
}

/** `ticklabel_format(axis='both', style='sci', scilimits=(0, 0), useOffset=False)` */
export const ticklabelFormat: AxesCall = (axes, _, keywords) => {
  const known = ['axis', 'style', 'scilimits', 'useOffset']
  const ignored = ['useLocale', 'useMathText']
  const options = new Options('ticklabel_format', keywords, known, ignored, axes.state)
  for (const { view } of chosen(axes, options)) {
    const old = view.format?.kind === 'scalar' ? view.format : { kind: 'scalar' as const }
    const style = options.text('style')
    const limits = options.has('scilimits')
      ? toVector('ticklabel_format', options.get('scilimits'))
      : undefined
    const offset = options.get('useOffset')
    view.format = {
      ...old,
      ...(style === 'plain' ? { style } : {}),
      ...(style === 'sci' || style === 'scientific' ? { style: 'sci' as const } : {}),
      ...(limits ? { limits: [limits[0], limits[1]] as const } : {}),
      ...(typeof offset === 'boolean' ? { offset } : {}),
    }
  }
  usePlainRules(axes.figure)
  return null
}

/** `minorticks_on()`: ticks between the ticks */
export const minorTicksOn: AxesCall = (axes) => {
  for (const { view } of [axes.x, axes.y]) if (!view.log) view.minorPlaces = { kind: 'parts' }
  usePlainRules(axes.figure)
  return null
}

export const minorTicksOff: AxesCall = (axes) => {
  for (const { view } of [axes.x, axes.y]) view.minorPlaces = { kind: 'none' }
  usePlainRules(axes.figure)
  return null
}

/** The limits run from high to low; automatic ones stay automatic. */
export function invert(one: Axis, on: boolean): Value {
  const { view } = one
  if (view.limits) {
    const [from, to] = view.limits
    if (from > to !== on) view.limits = [to, from]
  } else view.reversed = on
  return null
}

/** `label_outer()`: only axes at the edges of a grid keep their labels. */
export const labelOuter: AxesCall = (axes) => {
  const { place } = axes
  if (!place) return null
  if (place.row[1] < place.rows) {
    axes.x.labelled = false
    axes.x.label = undefined
  }
  if (place.column[0] > 0) {
    axes.y.labelled = false
    axes.y.label = undefined
  }
  useFrame(axes)
  return null
}

/** `set_facecolor('lightgray')` */
export const setFacecolor: AxesCall = (axes, [color = null]) => {
  axes.face = toColor('set_facecolor', color)
  return null
}

/** `set_axisbelow(True)` */
export const setAxisbelow: AxesCall = (axes, [value = true]) => {
  axes.below = isTrue(value) && value !== 'line'
  return null
}
