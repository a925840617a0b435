/** scatter, and text on the axes. */
import type { Value } from '../values/value.js'
import { broadcast, type Keywords, toNumber, toText, toVector } from './arguments.js'
import { bind, Options } from './options.js'
import { toColor, toColors } from './colors.js'
import type { PointArtist, TextArtist } from './figure-data.js'
import { useMathtext } from './mathtext.js'
import * as faults from './messages.js'
import { ArtistHandle, type Axes, AxesTransform, draw, nextColor } from './state.js'
import {
  artistBase,
  checkedMarker,
  ignoredKeywords,
  ignoredTextKeywords,
  rotationOf,
  textKeywords,
  textLine,
} from './style.js'
import { textElements } from './svg/annotation.js'
import { pointMarks } from './svg/marks.js'

export const scatterNames = ['x', 'y', 's', 'c', 'marker']
const scatterStyles = ['color', 'facecolor', 'edgecolor', 'linewidth', 'alpha', 'label', 'zorder']

/** `scatter(x, y, s=36, c=colour, marker='o')`: s is an area in square points. */
export function scatter(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const bound = bind('scatter', positional, keywords, scatterNames)
  // 'c' is an argument of its own here, not short for 'color'
  const { c = null, ...rest } = bound
  const known = [...scatterNames, ...scatterStyles, 'clip_on']
  const ignored = [...ignoredKeywords, 'linestyle', 'plotnonfinite']
  const options = new Options('scatter', rest, known, ignored)
  const x = toVector('scatter', options.get('x'))
  const y = toVector('scatter', options.get('y'))
  if (x.length !== y.length) throw faults.lengths('scatter', x.length, y.length)
  const areas = options.has('s') ? toVector('scatter', options.get('s')) : Float64Array.of(36)
  const shape = checkedMarker(options.text('marker', 'o'))
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
  return new ArtistHandle('PathCollection', draw(axes, pointMarks, artist))
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

/** `text(x, y, s)` at data coordinates. */
export function text(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const names = ['x', 'y', 's']
  const placing = ['horizontalalignment', 'verticalalignment', 'rotation', 'transform']
  const known = [
    ...names,
    ...placing,
    ...textKeywords,
    'backgroundcolor',
    'alpha',
    'zorder',
    'clip_on',
  ]
  const bound = bind('text', positional, keywords, names)
  const options = new Options('text', bound, known, ignoredTextKeywords)
  const transform = options.get('transform')
  if (transform !== null && !(transform instanceof AxesTransform)) {
    throw faults.setting('text', "this 'transform'", 'use data coordinates or ax.transAxes')
  }
  const vertical = options.word(
    'verticalalignment',
    ['top', 'center', 'baseline', 'bottom', 'center_baseline'],
    'baseline',
  )
  const artist: TextArtist = {
    kind: 'text',
    ...artistBase(options, 3),
    clip: options.flag('clip_on', false),
    x: toNumber('text', options.get('x')),
    y: toNumber('text', options.get('y')),
    line: textLine(options, toText('text', options.get('s')), 10),
    horizontal: options.word(
      'horizontalalignment',
      ['left', 'center', 'right'],
      'left',
    ) as TextArtist['horizontal'],
    vertical: (vertical === 'center_baseline' ? 'center' : vertical) as TextArtist['vertical'],
    rotation: rotationOf(options),
    ...(options.has('backgroundcolor')
      ? { background: toColor('text', options.get('backgroundcolor')) }
      : {}),
    ...(transform ? { fraction: 'both' } : {}),
  }
  useMathtext(axes.figure)
  return new ArtistHandle('Text', draw(axes, textElements, artist))
}
