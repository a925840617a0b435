/** scatter */
import type { Value } from '../values/value.js'
import { broadcast, type Keywords, toVector } from './arguments.js'
import { placesOf } from './categories.js'
import { bind, Options } from './options.js'
import { toColors } from './colors.js'
import type { PointArtist } from './figure-data.js'
import * as faults from './messages.js'
import { type Axes, draw, handleOf, nextColor } from './state.js'
import { artistBase, baseKeywords, checkedMarker, ignoredKeywords } from './style.js'
import { pointMarks } from './svg/marks.js'

export const scatterNames = ['x', 'y', 's', 'c', 'marker']
const scatterStyles = /* @__PURE__ */ baseKeywords.concat(
  'color',
  'facecolor',
  'edgecolor',
  'linewidth',
)

/** `scatter(x, y, s=36, c=colour, marker='o')`: s is an area in square points. */
export function scatter(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const bound = bind('scatter', positional, keywords, scatterNames)
  // 'c' is an argument of its own here, not short for 'color'
  const { c = null, ...rest } = bound
  const known = [...scatterNames, ...scatterStyles]
  const ignored = [...ignoredKeywords, 'linestyle', 'plotnonfinite']
  const options = new Options('scatter', rest, known, ignored, axes.state)
  const x = toVector('scatter', placesOf(axes, 'x', options.get('x')))
  const y = toVector('scatter', placesOf(axes, 'y', options.get('y')))
  if (x.length !== y.length) throw faults.lengths('scatter', x.length, y.length)
  const areas = options.has('s') ? toVector('scatter', options.get('s')) : Float64Array.of(36)
  const shape = checkedMarker(options.text('marker', 'o'), options)
  const faces = faceColors(axes, options, c, x.length)
  const edges =
    options.has('edgecolor') && options.get('edgecolor') !== 'face'
      ? toColors('scatter', options.get('edgecolor'))
      : options.has('color')
        ? toColors('scatter', options.get('color'))
        : faces
  const artist: PointArtist = {
    kind: 'points',
    ...artistBase(options, 1),
    x,
    y,
    shape,
    areas: areas.length === 1 ? areas : broadcast('scatter', areas, x.length),
    faces,
    edges,
    edgeWidth: options.number('linewidth', lineOnly.includes(shape) ? 1.5 : 1),
  }
  return handleOf('PathCollection', axes, draw(axes, pointMarks, artist))
}

const lineOnly = '+x|_1234'

function faceColors(axes: Axes, options: Options, c: Value, n: number): string[] {
  const given = c ?? (options.has('facecolor') ? options.get('facecolor') : options.get('color'))
  if (given === null) return [nextColor(axes, 'patches')]
  try {
    return toColors('scatter', given)
  } catch (fault) {
    if (typeof given === 'string' || toVector('scatter', given).length !== n) throw fault
    throw faults.setting(
      'scatter',
      'numbers as colours (c=array)',
      "give one colour, or a list of colour names: ['C0' if x > 0 else 'C1' for x in v]",
    )
  }
}
