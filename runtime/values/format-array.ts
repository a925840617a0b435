/** numpy's str() and repr() of arrays. numpy 1.24, core/arrayprint.py with default options. */
import { fixedDigits, scientificDigits, specialText } from './format-float.js'
import { sizeOf } from './operand.js'
import { NDArray } from './value.js'

export interface ArrayStyle {
  /** arrays with more elements are summarised */
  readonly threshold: number
  /** how many items each end then shows */
  readonly edge: number
  readonly precision: number
}

export const arrayStyle: ArrayStyle = { threshold: 1000, edge: 3, precision: 8 }

/** `[1.  2.5]` */
export function arrayText(array: NDArray, style = arrayStyle): string {
  if (array.shape.length === 0) return inner(array, style).replace(/\.$/, '.0').replace('.e', 'e')
  return array.data.length === 0 ? '[]' : layout(array, style, ' ', '', 75)
}

/** `array([1. , 2.5])` */
export function arrayRepr(array: NDArray, style = arrayStyle): string {
  const { dtype, shape, data } = array
  const implied = dtype !== 'int32' && data.length > 0
  const end = implied ? ')' : ','
  const items =
    shape.length === 0
      ? inner(array, style)
      : data.length > 0
        ? layout(array, style, ', ', 'array(', 75 - end.length)
        : shape.length === 1
          ? '[]'
          : `[], shape=(${shape.join(', ')})`
  const text = `array(${items}${end}`
  if (implied) return text
  const note = `dtype=${dtype})`
  const last = text.length - (text.lastIndexOf('\n') + 1)
  return text + (last + note.length + 1 > 75 ? `\n${' '.repeat(6)}` : ' ') + note
}

/** The one element of an array of rank 0, as it stands in brackets. */
const inner = ({ data, dtype }: NDArray, style: ArrayStyle): string =>
  layout(new NDArray(data, dtype, [1]), style, ', ', '', 75).slice(1, -1)

/** The indices along each axis that a summary shows. */
export function shownIndices(shape: readonly number[], style: ArrayStyle): number[][] {
  const summary = sizeOf(shape) > style.threshold
  return shape.map((n) => {
    const all = Array.from({ length: n }, (_, k) => k)
    if (!summary || n <= 2 * style.edge) return all
    return [...all.slice(0, style.edge), ...all.slice(n - style.edge)]
  })
}

/** The elements that a summary shows, in order. */
export function shownElements(array: NDArray, style = arrayStyle): number[] {
  let offsets = [0]
  shownIndices(array.shape, style).forEach((indices, axis) => {
    const stride = sizeOf(array.shape.slice(axis + 1))
    offsets = offsets.flatMap((offset) => indices.map((k) => offset + k * stride))
  })
  return offsets.map((k) => array.data[k])
}

function layout(
  array: NDArray,
  style: ArrayStyle,
  separator: string,
  prefix: string,
  width: number,
): string {
  const format = formatter(array, shownElements(array, style), style.precision)
  const kept = shownIndices(array.shape, style)
  const rank = array.shape.length

  const axis = (depth: number, offset: number, indent: string, room: number): string => {
    const stride = sizeOf(array.shape.slice(depth + 1))
    const gap = kept[depth].length < array.shape[depth] ? style.edge : -1
    const inner = (k: number) =>
      depth === rank - 1
        ? format(array.data[offset + k])
        : axis(depth + 1, offset + k * stride, `${indent} `, room - 1)
    const words = kept[depth].map(inner)
    if (gap >= 0) words.splice(gap, 0, '...')
    if (depth < rank - 1) {
      const breaks = separator.trimEnd() + '\n'.repeat(rank - depth - 1)
      return `[${words
        .map((word) => indent + word)
        .join(breaks)
        .slice(indent.length)}]`
    }
    return `[${wrapped(words, separator, indent, room).slice(indent.length)}]`
  }
  return axis(0, 0, ` ${' '.repeat(prefix.length)}`, width)
}

/** Words in lines of limited width, each line after `indent`. */
export function wrapped(
  words: readonly string[],
  separator: string,
  indent: string,
  room: number,
): string {
  const width = room - Math.max(separator.trimEnd().length, 1)
  let done = ''
  let line = indent
  words.forEach((word, k) => {
    if (line.length + word.length > width && line.length > indent.length) {
      done += `${line.trimEnd()}\n`
      line = indent
    }
    line += k < words.length - 1 ? word + separator : word
  })
  return done + line
}

type Format = (x: number) => string

function formatter({ dtype }: NDArray, shown: readonly number[], precision: number): Format {
  if (dtype === 'bool') return (x) => (x === 0 ? 'False' : ' True')
  if (dtype === 'float64') return floatFormatter(shown, precision)
  const width = Math.max(...shown.map((x) => `${x}`.length))
  return (x) => `${x}`.padStart(width)
}

function floatFormatter(shown: readonly number[], precision: number): Format {
  const finite = shown.filter(Number.isFinite)
  const sizes = finite.filter((x) => x !== 0).map(Math.abs)
  const [most, least] = [Math.max(...sizes), Math.min(...sizes)]
  const scientific = sizes.length > 0 && (most >= 1e8 || least < 0.0001 || most / least > 1000)
  const split = (x: number) => (scientific ? scientificDigits : fixedDigits)(x, precision)
  const parts = finite.map((x) => split(x).split(/[.e]/))
  const longest = (k: number) => Math.max(0, ...parts.map((part) => part[k].length))
  const decimals = longest(1)
  const exponent = scientific ? longest(2) - 1 : -1
  const right = scientific ? exponent + 2 + decimals : decimals
  const left = Math.max(longest(0), ...specials(shown).map((text) => text.length - right - 1))
  return (x) => {
    if (!Number.isFinite(x)) return specialText(x).padStart(left + right + 1)
    const [whole, rest, power] = split(x).split(/[.e]/)
    if (!scientific) return `${whole.padStart(left)}.${rest.padEnd(decimals)}`
    const digits = power.slice(1).padStart(exponent, '0')
    return `${whole.padStart(left)}.${rest.padEnd(decimals, '0')}e${power[0]}${digits}`
  }
}

/** numpy reserves room for both kinds as soon as one occurs. */
const specials = (shown: readonly number[]): string[] =>
  shown.every(Number.isFinite) ? [] : ['nan', shown.includes(-Infinity) ? '-inf' : 'inf']
