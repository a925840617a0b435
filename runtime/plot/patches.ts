/** Filled shapes: fill, fill_between, axhspan and axvspan. */
import type { Value } from '../values/value.js'
import { broadcast, isTrue, type Keywords, toList, toVector } from './arguments.js'
import { bind, Options } from './options.js'
import { findColor, toColor } from './colors.js'
import type { PolygonArtist } from './figure-data.js'
import * as faults from './messages.js'
import { type ArtistHandle, type Axes, draw, handleOf, nextColor } from './state.js'
import { type Polyline, steps, type Where } from './steps.js'
import { artistBase, ignoredKeywords, patchKeywords, patchStyle } from './style.js'
import { polygonsElement } from './svg/polygons.js'

type Call = (axes: Axes, positional: readonly Value[], keywords: Keywords) => Value

/** `fill(x, y, [color], ...)`: closed polygons, several of them in one call. */
export const fill: Call = (axes, positional, keywords) => {
  const options = new Options('fill', keywords, patchKeywords, ignoredKeywords, axes.state)
  const drawn: ArtistHandle[] = []
  for (let at = 0; at < positional.length; ) {
    const [first, second, third] = positional.slice(at, at + 3)
    if (second === undefined) throw faults.type('fill', 'x comes without y')
    const x = toVector('fill', first)
    const y = toVector('fill', second)
    if (x.length !== y.length) throw faults.lengths('fill', x.length, y.length)
    const named = typeof third === 'string'
    const next = () => (named ? fillColor(third) : nextColor(axes, 'patches'))
    const polygon: PolygonArtist = {
      kind: 'polygons',
      ...artistBase(options, 1),
      polygons: [{ x, y }],
      ...patchStyle(options, next),
      closed: true,
    }
    drawn.push(handleOf('Polygon', axes, draw(axes, polygonsElement, polygon)))
    at += named ? 3 : 2
  }
  return drawn
}

/** The colour of a format: 'lightblue', 'b', also 'b-'. */
function fillColor(format: string): string {
  const color = findColor(format) ?? findColor(format.replace(/[-.:]+/g, ''))
  if (color === undefined) throw faults.color(format)
  return color
}

/** `fill_between(x, y1, y2=0, where=None)`: the area between two curves. */
export const fillBetween: Call = (axes, positional, keywords) =>
  areaBetween(axes, 'fill_between', ['x', 'y1', 'y2'], positional, keywords)

/** `fill_betweenx(y, x1, x2=0, where=None)`: the area between two upright curves. */
export const fillBetweenx: Call = (axes, positional, keywords) =>
  areaBetween(axes, 'fill_betweenx', ['y', 'x1', 'x2'], positional, keywords)

function areaBetween(
  axes: Axes,
  call: string,
  order: readonly [along: string, first: string, second: string],
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const names = [...order, 'where', 'interpolate', 'step']
  const bound = bind(call, positional, keywords, names)
  const known = [...names, ...patchKeywords]
  const options = new Options(call, bound, known, ignoredKeywords, axes.state)
  const [along, one, two] = order
  const x = toVector(call, options.get(along))
  const y1 = broadcast(call, toVector(call, options.get(one)), x.length)
  const y2 = broadcast(call, toVector(call, options.has(two) ? options.get(two) : 0), x.length)
  const where = options.has('where') ? flags(call, options.get('where'), x.length) : undefined
  const shown = (k: number) =>
    (where?.[k] ?? true) && [x[k], y1[k], y2[k]].every((value) => Number.isFinite(value))
  const word = options.has('step') ? options.word('step', ['pre', 'post', 'mid'], 'pre') : undefined
  const crossing = options.flag('interpolate', false) && where !== undefined
  const polygons = regions(x.length, shown).map(([from, to]) => {
    const part = (data: Float64Array) => data.slice(from, to)
    const area = between(part(x), part(y1), part(y2), word as Where | undefined)
    return crossing ? withCrossings(area, x, y1, y2, from, to) : area
  })
  const artist: PolygonArtist = {
    kind: 'polygons',
    ...artistBase(options, 1),
    polygons:
      along === 'x' ? polygons : polygons.map((polygon) => ({ x: polygon.y, y: polygon.x })),
    ...patchStyle(options, () => nextColor(axes, 'patches')),
    closed: true,
    collection: true,
  }
  return handleOf('PolyCollection', axes, draw(axes, polygonsElement, artist))
}

function flags(call: string, value: Value, n: number): boolean[] {
  const given = toList(call, value).map(isTrue)
  if (given.length === n) return given
  if (given.length === 1) return Array.from({ length: n }, () => given[0])
  throw faults.value(call, `'where' has ${given.length} elements and x has ${n}`)
}

/** `interpolate=True`: the area reaches to where the curves meet beyond its ends. */
function withCrossings(
  area: Polyline,
  x: Float64Array,
  y1: Float64Array,
  y2: Float64Array,
  from: number,
  to: number,
): Polyline {
  const meet = (k: number): [number, number] | undefined => {
    if (k < 0 || k + 1 >= x.length) return undefined
    const [a, b] = [y1[k] - y2[k], y1[k + 1] - y2[k + 1]]
    if (!(a * b < 0)) return undefined
    const share = a / (a - b)
    return [x[k] + share * (x[k + 1] - x[k]), y1[k] + share * (y1[k + 1] - y1[k])]
  }
  const [start, end] = [meet(from - 1), meet(to - 1)]
  const half = area.x.length / 2
  const join = (data: Float64Array, of: 0 | 1) =>
    Float64Array.of(
      ...(start ? [start[of]] : []),
      ...data.slice(0, half),
      ...(end ? [end[of]] : []),
      ...data.slice(half),
    )
  return { x: join(area.x, 0), y: join(area.y, 1) }
}

/** Runs of indices that are shown; ends are exclusive. */
function regions(n: number, shown: (k: number) => boolean): [number, number][] {
  const found: [number, number][] = []
  for (let k = 0; k < n; k++) {
    if (!shown(k)) continue
    const last = found.at(-1)
    if (last && last[1] === k) last[1]++
    else found.push([k, k + 1])
  }
  return found
}

function between(x: Float64Array, y1: Float64Array, y2: Float64Array, where?: Where) {
  const up = where ? steps({ x, y: y1 }, where) : { x, y: y1 }
  const down = where ? steps({ x, y: y2 }, where) : { x, y: y2 }
  return { x: thereAndBack(up.x, down.x), y: thereAndBack(up.y, down.y) }
}

function thereAndBack(there: Float64Array, back: Float64Array): Float64Array {
  const joined = new Float64Array(there.length + back.length)
  joined.set(there)
  joined.set(back.toReversed(), there.length)
  return joined
}

/** `axhspan(ymin, ymax, xmin=0, xmax=1)`: xmin and xmax count in widths of the axes. */
export const axhspan: Call = (axes, positional, keywords) =>
  spanAxes(axes, 'axhspan', 'x', bind('axhspan', positional, keywords, spanNames('y', 'x')))

/** `axvspan(xmin, xmax, ymin=0, ymax=1)` */
export const axvspan: Call = (axes, positional, keywords) =>
  spanAxes(axes, 'axvspan', 'y', bind('axvspan', positional, keywords, spanNames('x', 'y')))

const spanNames = (across: string, along: string): string[] => [
  `${across}min`,
  `${across}max`,
  `${along}min`,
  `${along}max`,
]

function spanAxes(axes: Axes, call: string, along: 'x' | 'y', keywords: Keywords): Value {
  const names = spanNames(along === 'x' ? 'y' : 'x', along)
  const options = new Options(
    call,
    keywords,
    [...names, ...patchKeywords],
    ignoredKeywords,
    axes.state,
  )
  if (!options.has(names[0]) || !options.has(names[1])) {
    throw faults.type(call, `needs ${names[0]} and ${names[1]}`)
  }
  const low = options.number(names[0], 0)
  const high = options.number(names[1], 0)
  const from = options.number(names[2], 0)
  const to = options.number(names[3], 1)
  const across = Float64Array.of(low, high, high, low)
  const over = Float64Array.of(from, from, to, to)
  // axes' spans take the first colour and do not advance the cycle
  const artist: PolygonArtist = {
    kind: 'polygons',
    ...artistBase(options, 1),
    polygons: [{ x: along === 'x' ? over : across, y: along === 'x' ? across : over }],
    ...spanStyle(options),
    closed: true,
    fraction: along,
  }
  return handleOf('Polygon', axes, draw(axes, polygonsElement, artist))
}

const spanStyle = (options: Options) => patchStyle(options, () => toColor(options.call, 'C0'))
