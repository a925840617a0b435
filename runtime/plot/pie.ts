/** `pie(x, labels=..., autopct='%1.1f%%', explode=..., startangle=0)`. matplotlib 3.6, Axes.pie. */
import { cos, sin } from '../math/index.js'
import { percentFormat } from '../values/percent-format.js'
import { Tuple, type Value } from '../values/value.js'
import { text } from './annotations.js'
import { isTrue, type Keywords, toList, toText, toVector } from './arguments.js'
import { toColors } from './colors.js'
import type { PolygonArtist } from './figure-data.js'
import { changeSpine } from './frames.js'
import { setAspect } from './layout/aspect.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { wedge } from './shapes.js'
import { type Axes, draw, handleOf, nextColor } from './state.js'
import { ignoredKeywords, patchKeywords, patchStyle } from './style.js'
import { polygonsElement } from './svg/polygons.js'

const names = [
  'x',
  'explode',
  'labels',
  'colors',
  'autopct',
  'pctdistance',
  'shadow',
  'labeldistance',
  'startangle',
  'radius',
  'counterclock',
  'wedgeprops',
  'textprops',
  'center',
  'frame',
  'rotatelabels',
]

/** Slices counter-clockwise from the right. Gives the wedges, the texts and, with autopct, those. */
export function pie(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const bound = bind('pie', positional, keywords, names)
  const options = new Options('pie', bound, [...names, 'normalize'], [], axes.state)
  for (const name of ['shadow', 'rotatelabels']) {
    if (options.flag(name, false)) options.ignore(name)
  }
  const shares = sharesOf(options)
  const listed = (name: string) =>
    options.has(name) ? toList('pie', options.get(name)) : undefined
  const labels = listed('labels')?.map((label) => toText('pie', label))
  const explode = options.has('explode') ? toVector('pie', options.get('explode')) : undefined
  for (const [name, list] of Object.entries({ labels, explode })) {
    if (list && list.length !== shares.length) {
      throw faults.value('pie', `'${name}' has ${list.length} elements, x has ${shares.length}`)
    }
  }
  const colors = options.has('colors') ? toColors('pie', options.get('colors')) : undefined
  const [x, y] = options.has('center') ? toVector('pie', options.get('center')) : [0, 0]
  const pie: Pie = {
    axes,
    options,
    radius: options.number('radius', 1),
    turn: options.flag('counterclock', true) ? 1 : -1,
    words: wordsOf(options.get('textprops')),
    hidden: bound.labeldistance === null,
  }
  const drawn: Record<'wedges' | 'texts' | 'percents', Value[]> = {
    wedges: [],
    texts: [],
    percents: [],
  }
  let from = options.number('startangle', 0) / 360
  shares.forEach((share, k) => {
    const to = from + pie.turn * share
    const middle = Math.PI * (from + to)
    const off = explode?.[k] ?? 0
    const hub = [x + off * cos(middle), y + off * sin(middle)] as const
    const slice = { from, to, middle, hub, label: labels?.[k] ?? '' }
    const color = colors ? colors[k % colors.length] : nextColor(axes, 'patches')
    drawn.wedges.push(
      handleOf('Wedge', axes, draw(axes, polygonsElement, wedgeOf(pie, slice, color))),
    )
    drawn.texts.push(...labelOf(pie, slice))
    drawn.percents.push(...percentOf(pie, slice, share))
    from = to
  })
  frameOf(pie, x, y)
  const { wedges, texts, percents } = drawn
  return new Tuple(options.has('autopct') ? [wedges, texts, percents] : [wedges, texts])
}

interface Pie {
  readonly axes: Axes
  readonly options: Options
  readonly radius: number
  readonly turn: 1 | -1
  /** textprops */
  readonly words: Keywords
  /** labeldistance=None: the labels are for a legend only */
  readonly hidden: boolean
}

interface Slice {
  /** in turns */
  readonly from: number
  readonly to: number
  /** in radians */
  readonly middle: number
  readonly hub: readonly [number, number]
  readonly label: string
}

/** In single precision, as matplotlib takes them. */
function sharesOf(options: Options): number[] {
  const x = Array.from(toVector('pie', options.get('x')), Math.fround)
  if (x.some((size) => size < 0)) throw faults.value('pie', 'the sizes must not be negative')
  const sum = x.reduce((a, b) => Math.fround(a + b), 0)
  if (options.flag('normalize', true)) return x.map((size) => Math.fround(size / sum))
  if (sum > 1) throw faults.value('pie', 'the sum of x is above 1', 'leave normalize=False out')
  return x
}

function wordsOf(dict: Value): Keywords {
  const words: Keywords = {}
  if (!(dict instanceof Map)) return words
  for (const [name, value] of dict) if (typeof name === 'string') words[name] = value
  return words
}

function wedgeOf(pie: Pie, { from, to, hub, label }: Slice, color: string): PolygonArtist {
  const { options, radius } = pie
  const { width, ...props } = wordsOf(options.get('wedgeprops'))
  const known = [...patchKeywords, 'width']
  const given = { ...props, ...(width === undefined ? {} : { width }) }
  const look = new Options('pie', given, known, ignoredKeywords, options.state)
  const [low, high] = [360 * Math.min(from, to), 360 * Math.max(from, to)]
  return {
    kind: 'polygons',
    zorder: 1,
    clip: false,
    ...(label && !label.startsWith('_') ? { label } : {}),
    ...(look.has('alpha') ? { alpha: look.number('alpha') } : {}),
    polygons: [wedge(...hub, radius, low, high, look.number('width'))],
    ...patchStyle(look, () => color),
    closed: true,
  }
}

function labelOf({ axes, options, radius, words, hidden }: Pie, slice: Slice): Value[] {
  if (hidden) return []
  const distance = options.number('labeldistance', 1.1) * radius
  const { hub, middle, label } = slice
  const [x, y] = [hub[0] + distance * cos(middle), hub[1] + distance * sin(middle)]
  const place = { horizontalalignment: x > 0 ? 'left' : 'right', verticalalignment: 'center' }
  return [text(axes, [x, y, label], { ...place, ...words })]
}

function percentOf({ axes, options, radius, words }: Pie, slice: Slice, share: number): Value[] {
  if (!options.has('autopct')) return []
  const template = options.get('autopct')
  if (typeof template !== 'string') {
    options.ignore('autopct')
    return []
  }
  const distance = options.number('pctdistance', 0.6) * radius
  const { hub, middle } = slice
  const [x, y] = [hub[0] + distance * cos(middle), hub[1] + distance * sin(middle)]
  const place = { horizontalalignment: 'center', verticalalignment: 'center' }
  return [text(axes, [x, y, percentFormat(template, 100 * share)], { ...place, ...words })]
}

/** Without a frame, and as wide as it is high. */
function frameOf({ axes, options }: Pie, x: number, y: number): void {
  setAspect(axes, 1)
  if (options.has('frame') && isTrue(options.get('frame'))) return
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    changeSpine(axes, side, { hidden: true })
  }
  axes.face = 'none'
  axes.x.view.ticks = []
  axes.y.view.ticks = []
  axes.x.view.limits = [x - 1.25, x + 1.25]
  axes.y.view.limits = [y - 1.25, y + 1.25]
}
