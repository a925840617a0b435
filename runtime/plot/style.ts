/** Style keywords: lines and dashes, markers, filled shapes, text. */
import type { Value } from '../values/value.js'
import { isSequence, toNumber, toVector } from './arguments.js'
import type { Options } from './options.js'
import { toColor } from './colors.js'
import type { Marker, Stroke, TextLine } from './figure-data.js'
import { type Format, isMarker } from './format-string.js'
import * as faults from './messages.js'

/** Keywords of `Line2D` that are drawn. */
export const lineKeywords = [
  'color',
  'linewidth',
  'linestyle',
  'marker',
  'markersize',
  'markerfacecolor',
  'markeredgecolor',
  'markeredgewidth',
  'fillstyle',
  'drawstyle',
  'alpha',
  'label',
  'zorder',
  'clip_on',
]

/** Keywords of any artist that change nothing here. */
export const ignoredKeywords = [
  'antialiased',
  'rasterized',
  'picker',
  'pickradius',
  'gid',
  'url',
  'snap',
  'animated',
  'solid_capstyle',
  'solid_joinstyle',
  'dash_capstyle',
  'dash_joinstyle',
  'capstyle',
  'joinstyle',
  'scalex',
  'scaley',
]

/** The line of a plot, undefined where there is none. */
export function lineStroke(options: Options, format: Format, color: string): Stroke | undefined {
  const style = options.has('linestyle') ? options.get('linestyle') : (format.linestyle ?? '-')
  return stroke(options.call, style, color, options.number('linewidth', 1.5))
}

/** A stroke of a line style: '-', '--', 'dashed', (0, (5, 1)), ... */
export function stroke(
  call: string,
  style: Value,
  color: string,
  width: number,
): Stroke | undefined {
  const dash = dashes(call, style)
  if (dash === 'none' || width === 0) return undefined
  if (dash.length === 0) return { color, width }
  // as matplotlib's lines.scale_dashes
  return { color, width, dash: dash.map((length) => length * width) }
}

function dashes(call: string, style: Value): readonly number[] | 'none' {
  if (isSequence(style)) {
    const parts = Array.isArray(style) ? style : 'items' in style ? style.items : []
    if (parts.length === 2) return parts[1] === null ? [] : Array.from(toVector(call, parts[1]))
    throw faults.value(call, 'this is not a line style', "use '-', '--', '-.' or ':'")
  }
  switch (style) {
    case '-':
    case 'solid':
      return []
    case '--':
    case 'dashed':
      return [3.7, 1.6]
    case '-.':
    case 'dashdot':
      return [6.4, 1.6, 1, 1.6]
    case ':':
    case 'dotted':
      return [1, 1.65]
    case 'None':
    case 'none':
    case ' ':
    case '':
      return 'none'
    default:
      throw faults.value(call, `'${style}' is not a line style`, "use '-', '--', '-.' or ':'")
  }
}

/** The marker of a plot, undefined where there is none. */
export function lineMarker(options: Options, format: Format, color: string): Marker | undefined {
  const shape = options.text('marker', format.marker ?? 'None')
  if (['None', 'none', '', ' '].includes(shape)) return undefined
  const { call } = options
  const hollow = options.word('fillstyle', ['full', 'none'], 'full') === 'none'
  const own = (name: string, fallback: string) => {
    const value = options.get(name)
    return value === null || value === 'auto' ? fallback : toColor(call, value)
  }
  return {
    shape: checkedMarker(shape),
    size: options.number('markersize', 6),
    face: hollow ? 'none' : own('markerfacecolor', color),
    edge: own('markeredgecolor', color),
    edgeWidth: options.number('markeredgewidth', 1),
  }
}

export function checkedMarker(shape: string): string {
  if (!isMarker(shape)) throw faults.marker(shape)
  return shape
}

/** What every artist may have. */
export function artistBase(options: Options, zorder: number) {
  const label = options.text('label')
  return {
    ...(label === undefined || label.startsWith('_') ? {} : { label }),
    zorder: options.number('zorder', zorder),
    ...(options.has('alpha') ? { alpha: options.number('alpha') } : {}),
    ...(options.flag('clip_on', true) ? {} : { clip: false }),
  }
}

/** Keywords of filled shapes that are drawn. */
export const patchKeywords = [
  'color',
  'facecolor',
  'edgecolor',
  'linewidth',
  'linestyle',
  'fill',
  'alpha',
  'label',
  'zorder',
  'clip_on',
]

/**
 * Face and edge of a filled shape; an edge only where one is asked for, as in matplotlib.
 * @param colorsEdge whether the keyword `color` paints the edge too: in fill, not in bar
 */
export function patchStyle(options: Options, nextColor: () => string, colorsEdge = true) {
  const { call } = options
  const read = (name: string) => (options.has(name) ? toColor(call, options.get(name)) : undefined)
  const both = read('color')
  const filled = options.flag('fill', true)
  const own = both ?? read('facecolor')
  const face = filled ? (own ?? nextColor()) : 'none'
  const edge =
    (colorsEdge ? both : undefined) ?? read('edgecolor') ?? (filled ? undefined : '#000000')
  const style = options.has('linestyle') ? options.get('linestyle') : '-'
  const drawn =
    edge === undefined || edge === 'none'
      ? undefined
      : stroke(call, style, edge, options.number('linewidth', 1))
  return { face, ...(drawn ? { edge: drawn } : {}) }
}

/** Keywords of a text that are drawn. */
export const textKeywords = ['fontsize', 'color', 'fontweight']

export const ignoredTextKeywords = [
  ...ignoredKeywords,
  'fontfamily',
  'fontname',
  'fontstyle',
  'fontproperties',
  'wrap',
]

/** A line of text with its font. */
export function textLine(options: Options, text: string, size: number): TextLine {
  const weight = options.get('fontweight')
  const bold = weight === 'bold' || weight === 'heavy' || weight === 'black'
  return {
    text,
    size: options.has('fontsize') ? fontSize(options.call, options.get('fontsize')) : size,
    color: options.has('color') ? toColor(options.call, options.get('color')) : '#000000',
    ...(bold ? { bold } : {}),
  }
}

/** A font size in points, or a word relative to 10. */
export function fontSize(call: string, value: Value): number {
  if (typeof value === 'string') {
    const scale = relativeSizes[value]
    if (scale === undefined) throw faults.value(call, `'${value}' is not a font size`)
    return 10 * scale
  }
  return toVector(call, value)[0]
}

/** In degrees; 'vertical' is 90. */
export function rotationOf(options: Options): number {
  const value = options.get('rotation')
  if (value === 'vertical') return 90
  return value === null || value === 'horizontal' ? 0 : toNumber(options.call, value)
}

const relativeSizes: Record<string, number> = {
  'xx-small': 0.579,
  'x-small': 0.694,
  small: 0.833,
  smaller: 0.833,
  medium: 1,
  large: 1.2,
  larger: 1.2,
  'x-large': 1.44,
  'xx-large': 1.728,
}
