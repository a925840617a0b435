/** Style keywords: lines and dashes, markers, filled shapes, text. */
import { Tuple, type Value } from '../values/value.js'
import { isSequence, toNumber, toVector } from './arguments.js'
import { Options } from './options.js'
import { toColor } from './colors.js'
import type { Marker, Stroke, TextLine } from './figure-data.js'
import { type Format, isMarker } from './format-string.js'
import * as faults from './messages.js'
import { Transform } from './state.js'

/** Keywords of every artist. */
export const baseKeywords = ['alpha', 'label', 'zorder', 'clip_on', 'transform', 'visible']

/** Keywords of `Line2D` that are drawn. */
export const lineKeywords = /* @__PURE__ */ baseKeywords.concat(
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
  'markevery',
  'dashes',
)

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
]

/** The line of a plot, undefined where there is none. */
export function lineStroke(
  options: Options,
  format: Format,
  color: string,
  width?: number,
): Stroke | undefined {
  const own = options.state?.style ?? {}
  const style = options.has('dashes')
    ? new Tuple([0n, options.get('dashes')])
    : options.has('linestyle')
      ? options.get('linestyle')
      : (format.linestyle ?? own.lineStyle ?? '-')
  return stroke(
    options.call,
    style,
    color,
    options.number('linewidth', width ?? own.lineWidth ?? 1.5),
  )
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
  const own = options.state?.style ?? {}
  const shape = options.text('marker', format.marker ?? own.marker ?? 'None')
  if (['None', 'none', '', ' '].includes(shape)) return undefined
  const { call } = options
  const filling = options.text('fillstyle', 'full')
  const hollow = filling === 'none'
  if (!hollow && filling !== 'full') options.ignore(`fillstyle='${filling}'`)
  const colored = (name: string, fallback: string) => {
    const value = options.get(name)
    return value === null || value === 'auto' ? fallback : toColor(call, value)
  }
  return {
    shape: checkedMarker(shape, options),
    size: options.number('markersize', own.markerSize ?? 6),
    face: hollow ? 'none' : colored('markerfacecolor', color),
    edge: colored('markeredgecolor', color),
    edgeWidth: options.number('markeredgewidth', 1),
  }
}

/** A marker that is not drawn is noted, and drawn as a circle. */
export function checkedMarker(shape: string, options?: Options): string {
  if (isMarker(shape)) return shape
  const drawable = /^\$.+\$$|^\d+$|^\(/.test(shape)
  if (!drawable || !options?.state) throw faults.marker(shape)
  options.ignore(`marker='${shape}'`)
  return 'o'
}

/** What every artist may have. */
export function artistBase(options: Options, zorder: number) {
  const label = options.text('label')
  return {
    ...(label === undefined || label.startsWith('_') ? {} : { label }),
    zorder: options.number('zorder', zorder),
    ...(options.has('alpha') ? { alpha: options.number('alpha') } : {}),
    ...(options.flag('clip_on', true) ? {} : { clip: false }),
    ...(options.flag('visible', true) ? {} : { hidden: true as const }),
    ...coordinatesOf(options),
  }
}

/** `transform=`: fractions of the axes, along one axis or both. */
function coordinatesOf(options: Options): { fraction?: 'x' | 'y' | 'both' } {
  const transform = options.get('transform')
  const { fraction } = transform instanceof Transform ? transform : {}
  if (transform !== null && !(transform instanceof Transform)) options.ignore('transform')
  return fraction ? { fraction } : {}
}

/** Keywords of filled shapes that are drawn. */
export const patchKeywords = /* @__PURE__ */ baseKeywords.concat(
  'color',
  'facecolor',
  'edgecolor',
  'linewidth',
  'linestyle',
  'fill',
  'hatch',
)

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
  if (options.has('hatch')) options.ignore('hatch')
  return { face, ...(drawn ? { edge: drawn } : {}) }
}

/** Keywords of a text that are drawn. */
export const textKeywords = [
  'fontsize',
  'color',
  'fontweight',
  'fontfamily',
  'fontstyle',
  'fontdict',
  'fontproperties',
  'alpha',
]

export const ignoredTextKeywords = /* @__PURE__ */ ignoredKeywords.concat(
  'wrap',
  'usetex',
  'fontvariant',
  'fontstretch',
  'rotation_mode',
  'linespacing',
)

/** A line of text with its font. */
export function textLine(
  given: Options,
  text: string,
  size: number,
  look: { readonly color?: string; readonly bold?: boolean } = {},
): TextLine {
  const options = withFont(given)
  const weight = options.get('fontweight')
  const heavy = typeof weight === 'string' ? heavyWeights.includes(weight) : Number(weight) >= 600
  const bold = weight === null ? look.bold : heavy
  const slanted = ['italic', 'oblique'].includes(options.text('fontstyle', ''))
  const family = options.get('fontfamily')
  const mono = typeof family === 'string' && /mono|courier|consolas/i.test(family)
  const { style = {} } = options.state ?? {}
  const usual = look.color ?? style.textColor ?? '#000000'
  const base = style.fontSize ?? 10
  const color = options.has('color') ? toColor(options.call, options.get('color')) : usual
  return {
    text,
    size: options.has('fontsize') ? fontSize(options.call, options.get('fontsize'), base) : size,
    color: options.has('alpha') ? shaded(color, options.number('alpha', 1)) : color,
    ...(bold ? { bold: true } : {}),
    ...(slanted ? { italic: true } : {}),
    ...(mono ? { mono: true } : {}),
  }
}

const heavyWeights = ['bold', 'heavy', 'black', 'semibold', 'demibold', 'demi', 'extra bold']

/** `fontdict={'size': 12}` gives what the keywords leave out. */
function withFont(options: Options): Options {
  const font = options.get('fontdict')
  if (!(font instanceof Map)) return options
  const words: Record<string, Value> = {}
  for (const [name, value] of font) if (typeof name === 'string') words[name] = value
  const known = textKeywords.filter((name) => name !== 'fontdict')
  const placing = ['horizontalalignment', 'verticalalignment', 'rotation']
  const inner = new Options(
    options.call,
    words,
    known,
    [...ignoredTextKeywords, ...placing],
    options.state,
  )
  const merged: Record<string, Value> = {}
  for (const name of known) {
    const value = options.has(name) ? options.get(name) : inner.get(name)
    if (value !== null) merged[name] = value
  }
  return new Options(options.call, merged, known, [], options.state)
}

function shaded(color: string, alpha: number): string {
  const level = Math.round(alpha * 255)
  return color === 'none' ? color : color.slice(0, 7) + level.toString(16).padStart(2, '0')
}

/** A font size in points, or a word relative to 10. */
export function fontSize(call: string, value: Value, base = 10): number {
  if (typeof value === 'string') {
    const scale = relativeSizes[value]
    if (scale === undefined) throw faults.value(call, `'${value}' is not a font size`)
    return base * scale
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
