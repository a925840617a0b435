/** matplotlib's colours as '#rrggbb' or '#rrggbbaa'. */
import { Tuple, type Value } from '../values/value.js'
import { isSequence, toNumbers } from './arguments.js'
import * as faults from './messages.js'
import { namedColors } from './named-colors.js'

/** The property cycle: 'C0' to 'C9', also the colours of Tableau. */
export const colorCycle: readonly string[] = [
  '#1f77b4',
  '#ff7f0e',
  '#2ca02c',
  '#d62728',
  '#9467bd',
  '#8c564b',
  '#e377c2',
  '#7f7f7f',
  '#bcbd22',
  '#17becf',
]

/** One-letter colours; g, c, m and y are matplotlib's darker ones. */
export const colorLetters: Readonly<Record<string, string>> = {
  b: '#0000ff',
  g: '#008000',
  r: '#ff0000',
  c: '#00bfbf',
  m: '#bf00bf',
  y: '#bfbf00',
  k: '#000000',
  w: '#ffffff',
}

const tableau = 'blue orange green red purple brown pink gray olive cyan'

/** The colour that a word names, or undefined. */
export function findColor(
  text: string,
  cycle?: readonly { readonly color?: string }[],
): string | undefined {
  if (/^#[\da-f]{6}([\da-f]{2})?$/i.test(text)) return text.toLowerCase()
  if (/^#[\da-f]{3,4}$/i.test(text)) return text.toLowerCase().replace(/[\da-f]/g, '$&$&')
  if (/^C\d+$/.test(text)) {
    const k = Number(text.slice(1))
    return cycle ? cycle[k % cycle.length].color : colorCycle[k % 10]
  }
  if (text.length === 1 && text in colorLetters) return colorLetters[text]
  const lower = text.toLowerCase()
  if (lower === 'none') return 'none'
  if (lower.startsWith('tab:')) {
    return colorCycle[tableau.split(' ').indexOf(lower.slice(4).replace('grey', 'gray'))]
  }
  if (Object.hasOwn(namedColors, lower)) return `#${namedColors[lower]}`
  if (/^(\d+\.?\d*|\.\d+)(e-?\d+)?$/.test(text)) {
    const level = Number(text)
    if (level <= 1) return fromChannels([level, level, level])
  }
  return undefined
}

/**
 * The colour of a value: a word, or a tuple or list of three or four numbers from 0 to 1.
 * Throws run/value for anything else.
 */
export function toColor(
  call: string,
  value: Value,
  { cycle }: { readonly cycle?: readonly { readonly color?: string }[] } = {},
): string {
  if (typeof value === 'string') {
    const color = findColor(value, cycle)
    if (color === undefined) throw faults.color(value)
    return color
  }
  if (isSequence(value)) {
    const items = value instanceof Tuple ? value.items : Array.isArray(value) ? value : undefined
    if (items?.length === 2 && typeof items[0] === 'string') {
      return withAlpha(toColor(call, items[0]), toNumbers(call, items[1]).data[0])
    }
    const { data, shape } = toNumbers(call, value)
    const inRange = data.every((x) => x >= 0 && x <= 1)
    if (shape.length === 1 && (data.length === 3 || data.length === 4) && inRange) {
      return fromChannels(Array.from(data))
    }
  }
  throw faults.value(call, 'this is not a colour', 'use a name, or (r, g, b) from 0 to 1')
}

/** The colours of a value that may hold one for each point. */
export function toColors(call: string, value: Value): string[] {
  const list = Array.isArray(value) ? value : value instanceof Tuple ? value.items : undefined
  const many = list?.length && list.every((item) => typeof item === 'string' || isSequence(item))
  return many ? (list as Value[]).map((item) => toColor(call, item)) : [toColor(call, value)]
}

function withAlpha(color: string, alpha: number): string {
  return color === 'none' ? color : color.slice(0, 7) + byte(alpha)
}

const fromChannels = (channels: readonly number[]): string => `#${channels.map(byte).join('')}`

/** As matplotlib's to_hex: halves go to the even neighbour. */
function byte(level: number): string {
  const x = level * 255
  const floor = Math.floor(x)
  const rounded = x - floor === 0.5 ? floor + (floor % 2) : Math.round(x)
  return rounded.toString(16).padStart(2, '0')
}
