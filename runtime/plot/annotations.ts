/** text and annotate: words on the axes, with a box around them or an arrow to what they mean. */
import { Tuple, type Value } from '../values/value.js'
import { isSequence, type Keywords, toNumber, toText, toVector } from './arguments.js'
import { placesOf } from './categories.js'
import { toColor } from './colors.js'
import type { ArrowData, TextArtist, TextBox } from './figure-data.js'
import { useMathtext } from './mathtext.js'
import { bind, Options } from './options.js'
import { type Axes, draw, handleOf, Transform } from './state.js'
import {
  artistBase,
  ignoredTextKeywords,
  rotationOf,
  stroke,
  textKeywords,
  textLine,
} from './style.js'
import { textElements } from './svg/annotation.js'

const placing = [
  'horizontalalignment',
  'verticalalignment',
  'multialignment',
  'rotation',
  'rotation_mode',
  'transform',
  'backgroundcolor',
  'bbox',
  'zorder',
  'clip_on',
  'visible',
  'label',
]

const ignored = /* @__PURE__ */ ignoredTextKeywords.filter((name) => name !== 'rotation_mode')

/** `text(x, y, s)` at data coordinates, or those of `transform`. */
export function text(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const names = ['x', 'y', 's']
  const known = [...names, ...placing, ...textKeywords]
  const bound = bind('text', positional, keywords, [...names, 'fontdict'])
  const options = new Options('text', bound, known, ignored, axes.state)
  // coordinates of the figure belong on its canvas
  const transform = options.get('transform')
  if (transform instanceof Transform && transform.ofFigure && axes.figure.canvas) {
    const { canvas } = axes.figure
    if (canvas !== axes) return text(canvas, positional, keywords)
  }
  const [x, y] = [placesOf(axes, 'x', options.get('x')), placesOf(axes, 'y', options.get('y'))]
  const at = [
    toNumber('text', isSequence(x) ? toVector('text', x)[0] : x),
    toNumber('text', isSequence(y) ? toVector('text', y)[0] : y),
  ]
  return addText(axes, options, toText('text', options.get('s')), { x: at[0], y: at[1] })
}

/** `annotate(text, xy, xytext, arrowprops=dict(arrowstyle='->'))` */
export function annotate(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const names = ['text', 'xy', 'xytext', 'xycoords', 'textcoords', 'arrowprops', 'annotation_clip']
  const { s, ...rest } = keywords
  const bound = bind('annotate', positional, s === undefined ? rest : { ...rest, text: s }, names)
  const known = [...names, ...placing, ...textKeywords]
  const options = new Options('annotate', bound, known, ignored, axes.state)
  const [x, y] = toVector('annotate', options.get('xy'))
  const from = coordinates(options, options.get('xycoords') ?? 'data')
  const own = options.has('textcoords') ? coordinates(options, options.get('textcoords')) : from
  const [textX, textY] = options.has('xytext')
    ? toVector('annotate', options.get('xytext'))
    : [x, y]
  const shifted = own === 'points'
  const fraction = shifted ? from : own
  const place = {
    ...(shifted ? { x, y, shift: [textX, textY] as const } : { x: textX, y: textY }),
    ...(fraction === 'axes' ? { fraction: 'both' as const } : {}),
  }
  const size = textLine(options, '', axes.state.style.fontSize ?? 10).size
  const arrow = options.has('arrowprops')
    ? { arrow: arrowOf(options, { x, y, ...(from === 'axes' ? { fraction: 'both' } : {}) }, size) }
    : {}
  return addText(axes, options, toText('annotate', options.get('text')), { ...place, ...arrow })
}

/** Which coordinates a word means; those that are not drawn count as data. */
function coordinates(options: Options, value: Value): 'data' | 'axes' | 'points' {
  if (value instanceof Tuple) return coordinates(options, value.items[0])
  if (value === 'offset points' || value === 'offset pixels') return 'points'
  if (value === 'axes fraction') return 'axes'
  if (value !== 'data') options.ignore(typeof value === 'string' ? value : 'coordinates')
  return 'data'
}

type Place = Pick<TextArtist, 'x' | 'y' | 'shift' | 'fraction' | 'arrow'>

function addText(axes: Axes, options: Options, words: string, place: Place): Value {
  const { call } = options
  const vertical = options.word(
    'verticalalignment',
    ['top', 'center', 'baseline', 'bottom', 'center_baseline'],
    'baseline',
  )
  const horizontal = options.word('horizontalalignment', ['left', 'center', 'right'], 'left')
  const lines = options.text('multialignment')
  const box = options.get('bbox')
  const artist: TextArtist = {
    kind: 'text',
    ...artistBase(options, 3),
    clip: options.flag('clip_on', false),
    ...place,
    line: textLine(options, words, axes.state.style.fontSize ?? 10),
    horizontal: horizontal as TextArtist['horizontal'],
    vertical: (vertical === 'center_baseline' ? 'center' : vertical) as TextArtist['vertical'],
    rotation: rotationOf(options),
    ...(options.get('rotation_mode') === 'anchor' ? { anchored: true } : {}),
    ...(lines === 'left' || lines === 'center' || lines === 'right' ? { lines } : {}),
    ...(options.has('backgroundcolor')
      ? { background: toColor(call, options.get('backgroundcolor')) }
      : {}),
    ...(box instanceof Map ? { box: boxOf(call, box) } : {}),
  }
  useMathtext(axes.figure)
  return handleOf('Text', axes, draw(axes, textElements, artist))
}

/** A dict of Python as options that forgive what is not drawn. */
function dictOptions(call: string, dict: Map<Value, Value>, known: readonly string[]): Options {
  const words: Keywords = {}
  for (const [name, value] of dict) if (typeof name === 'string') words[name] = value
  const ignored = Object.keys(words).filter((name) => !known.includes(name) && !short.has(name))
  return new Options(call, words, known, ignored)
}

const short = new Set(['fc', 'ec', 'lw', 'ls', 'c'])

/** `bbox=dict(boxstyle='round', facecolor='wheat', alpha=0.5)` */
function boxOf(call: string, dict: Map<Value, Value>): TextBox {
  const known = [
    'boxstyle',
    'facecolor',
    'edgecolor',
    'color',
    'alpha',
    'linewidth',
    'pad',
    'linestyle',
  ]
  const options = dictOptions(call, dict, known)
  const color = (name: string, fallback: string) => {
    const value = options.has('color') ? options.get('color') : options.get(name)
    return value === null ? fallback : toColor(call, value)
  }
  const style = options.text('boxstyle', 'square')
  const round = style.startsWith('round')
  const pad = /pad=([\d.]+)/.exec(style)?.[1]
  const edge = color('edgecolor', '#000000')
  const line = options.has('linestyle') ? options.get('linestyle') : '-'
  return {
    face: color('facecolor', '#1f77b4'),
    edge: edge === 'none' ? undefined : stroke(call, line, edge, options.number('linewidth', 1)),
    // without a style, the pad counts in points; see Text.set_bbox
    pad:
      pad !== undefined
        ? Number(pad)
        : options.has('boxstyle')
          ? 0.3
          : options.number('pad', 4) / 10,
    round,
    ...(options.has('alpha') ? { alpha: options.number('alpha') } : {}),
  }
}

/** `arrowprops=dict(arrowstyle='->', color='r')`, or dict(width=4, headwidth=12, shrink=0.05) */
function arrowOf(
  options: Options,
  place: Pick<ArrowData, 'x' | 'y' | 'fraction'>,
  size: number,
): ArrowData {
  const { call } = options
  const dict = options.get('arrowprops')
  const known = [
    'arrowstyle',
    'color',
    'facecolor',
    'edgecolor',
    'linewidth',
    'linestyle',
    'shrink',
    'width',
    'headwidth',
    'headlength',
    'shrinkA',
    'shrinkB',
    'connectionstyle',
    'mutation_scale',
  ]
  const props = dictOptions(call, dict instanceof Map ? dict : new Map(), known)
  const color = (name: string, fallback: string) => {
    const value = props.has('color') ? props.get('color') : props.get(name)
    return value === null ? fallback : toColor(call, value)
  }
  const edge = color('edgecolor', '#000000')
  const width = props.number('linewidth', 1)
  const line = props.has('linestyle') ? props.get('linestyle') : '-'
  const wide = !props.has('arrowstyle')
  const bend = /^arc3.*rad=(-?[\d.]+)/.exec(props.text('connectionstyle', ''))?.[1]
  return {
    ...place,
    style: props.text('arrowstyle', 'simple'),
    stroke: stroke(call, line, edge, width) ?? { color: 'none', width: 0 },
    face: color('facecolor', wide || props.has('color') ? '#1f77b4' : '#1f77b4'),
    size: props.number('mutation_scale', size),
    bend: bend === undefined ? 0 : Number(bend),
    shrink: wide
      ? [props.number('shrink', 0), props.number('shrink', 0)]
      : [props.number('shrinkA', 2), props.number('shrinkB', 2)],
    ...(wide
      ? {
          wide: [
            props.number('width', 4),
            props.number('headwidth', 12),
            props.number('headlength', 12),
          ] as const,
        }
      : {}),
  }
}
