/** Methods of strings. */
import { truth } from './comparison.js'
import { iterate } from './items.js'
import { typeName } from './operand.js'
import type { Method } from './methods.js'
import { ScriptError } from './script-error.js'
import { pyFormat } from './text-format.js'
import { Tuple, type Value } from './value.js'

export const textMethods: Readonly<Record<string, Method<string>>> = {
  upper: { call: (s) => s.toUpperCase() },
  lower: { call: (s) => s.toLowerCase() },
  casefold: { call: (s) => s.toLowerCase().replace(/ß/g, 'ss') },
  swapcase: {
    call: (s) =>
      [...s].map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join(''),
  },
  capitalize: { call: (s) => s.charAt(0).toUpperCase() + s.slice(1).toLowerCase() },
  title: { call: (s) => s.toLowerCase().replace(/\p{L}+/gu, capitalized) },
  strip: { most: 1, call: (s, set) => stripped(stripped(s, set, 'start'), set, 'end') },
  lstrip: { most: 1, call: (s, set) => stripped(s, set, 'start') },
  rstrip: { most: 1, call: (s, set) => stripped(s, set, 'end') },
  removeprefix: { least: 1, call: (s, p) => (s.startsWith(text(p)) ? s.slice(text(p).length) : s) },
  removesuffix: {
    least: 1,
    call: (s, p) => (text(p) && s.endsWith(text(p)) ? s.slice(0, -text(p).length) : s),
  },
  split: { most: 2, call: split },
  rsplit: { most: 2, call: splitFromRight },
  splitlines: { most: 1, call: lines },
  partition: { least: 1, call: (s, part) => parted(s, text(part), s.indexOf(text(part))) },
  rpartition: {
    least: 1,
    call: (s, part) => {
      const k = s.lastIndexOf(text(part))
      return k < 0 ? new Tuple(['', '', s]) : parted(s, text(part), k)
    },
  },
  join: { least: 1, call: (s, items) => [...iterate(items)].map(joinable).join(s) },
  replace: { least: 2, most: 3, call: replaced },
  startswith: {
    least: 1,
    most: 3,
    call: (s, part, a, b) => choices(part).some((x) => ranged(s, a, b).startsWith(x)),
  },
  endswith: {
    least: 1,
    most: 3,
    call: (s, part, a, b) => choices(part).some((x) => ranged(s, a, b).endsWith(x)),
  },
  find: { least: 1, most: 3, call: (s, part, a, b) => found(s, part, a, b, 'indexOf') },
  rfind: { least: 1, most: 3, call: (s, part, a, b) => found(s, part, a, b, 'lastIndexOf') },
  index: { least: 1, most: 3, call: (s, part, a, b) => there(found(s, part, a, b, 'indexOf')) },
  rindex: {
    least: 1,
    most: 3,
    call: (s, part, a, b) => there(found(s, part, a, b, 'lastIndexOf')),
  },
  count: {
    least: 1,
    most: 3,
    call: (s, part, a, b) => {
      const searched = ranged(s, a, b)
      if (text(part) === '') return BigInt([...searched].length + 1)
      return BigInt(searched.split(text(part)).length - 1)
    },
  },
  zfill: {
    least: 1,
    call: (s, width) => {
      const sign = /^[-+]/.test(s) ? s[0] : ''
      return sign + s.slice(sign.length).padStart(Number(width) - sign.length, '0')
    },
  },
  ljust: { least: 1, most: 2, call: (s, width, fill) => s + padding(s, width, fill) },
  rjust: { least: 1, most: 2, call: (s, width, fill) => padding(s, width, fill) + s },
  center: {
    least: 1,
    most: 2,
    call: (s, width, fill) => {
      const all = padding(s, width, fill)
      const left = Math.floor(all.length / 2) + (all.length & Number(width) & 1)
      return all.slice(0, left) + s + all.slice(left)
    },
  },
  expandtabs: { most: 1, call: expanded },
  isdigit: { call: (s) => /^\p{Nd}+$/u.test(s) },
  isdecimal: { call: (s) => /^\p{Nd}+$/u.test(s) },
  isnumeric: { call: (s) => /^\p{N}+$/u.test(s) },
  isalpha: { call: (s) => /^\p{L}+$/u.test(s) },
  isalnum: { call: (s) => /^[\p{L}\p{N}]+$/u.test(s) },
  isspace: { call: (s) => /^\s+$/.test(s) },
  isupper: { call: (s) => s !== s.toLowerCase() && s === s.toUpperCase() },
  islower: { call: (s) => s !== s.toUpperCase() && s === s.toLowerCase() },
  istitle: {
    call: (s) => /\p{L}/u.test(s) && s === s.toLowerCase().replace(/\p{L}+/gu, capitalized),
  },
  isidentifier: { call: (s) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(s) },
  format: { most: Infinity, call: (s, ...values) => pyFormat(s, new Tuple(values)) },
}

const capitalized = (word: string) => word[0].toUpperCase() + word.slice(1)

/** `most` is the largest number of cuts; a negative one is no limit. */
function split(s: string, separator: Value = null, most: Value = -1n): Value[] {
  const limit = Number(most) < 0 ? Number.POSITIVE_INFINITY : Number(most)
  const parts = separator === null ? wordsOf(s) : cut(s, text(separator))
  if (parts.length <= limit + 1) return parts
  if (separator !== null) {
    return [...parts.slice(0, limit), parts.slice(limit).join(text(separator))]
  }
  let rest = s
  const words: string[] = []
  for (let k = 0; k < limit; k++) {
    const [all, word] = /^\s*(\S+)/.exec(rest) as RegExpExecArray
    words.push(word)
    rest = rest.slice(all.length)
  }
  return [...words, rest.trimStart()]
}

function splitFromRight(s: string, separator: Value = null, most: Value = -1n): Value[] {
  const backwards = (t: string) => [...t].reverse().join('')
  const turned = separator === null ? null : backwards(text(separator))
  return split(backwards(s), turned, most)
    .map((part) => backwards(part as string))
    .reverse()
}

const wordsOf = (s: string): string[] => s.split(/\s+/).filter((word) => word !== '')

function cut(s: string, separator: string): string[] {
  if (separator === '') throw new ScriptError('run/value', 'empty separator')
  return s.split(separator)
}

function lines(s: string, keep: Value = false): Value[] {
  const all = s.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  return all.map((line) => (truth(keep) ? line : line.replace(/(\r\n|\r|\n)$/, '')))
}

const parted = (s: string, part: string, k: number): Value => {
  if (part === '') throw new ScriptError('run/value', 'empty separator')
  return new Tuple(k < 0 ? [s, '', ''] : [s.slice(0, k), part, s.slice(k + part.length)])
}

function joinable(item: Value, k: number): string {
  if (typeof item === 'string') return item
  const message = `sequence item ${k}: expected str instance, ${typeName(item)} found`
  throw new ScriptError('run/type', message, 'convert the items: str(x) for x in ...')
}

function replaced(s: string, from: Value, to: Value, most: Value = -1n): string {
  if (Number(most) < 0) return s.split(text(from)).join(text(to))
  const parts = s.split(text(from))
  const limit = Math.min(Number(most), parts.length - 1)
  const head = parts.slice(0, limit + 1).join(text(to))
  return [head, ...parts.slice(limit + 1)].join(text(from))
}

const choices = (part: Value): string[] =>
  part instanceof Tuple ? part.items.map(text) : [text(part)]

function bounds(s: string, from: Value = null, to: Value = null): readonly [number, number] {
  const clip = (k: Value, otherwise: number) => {
    if (k === null) return otherwise
    return Math.max(0, Math.min(s.length, Number(k) < 0 ? Number(k) + s.length : Number(k)))
  }
  return [clip(from, 0), clip(to, s.length)]
}

const ranged = (s: string, from?: Value, to?: Value): string => s.slice(...bounds(s, from, to))

function found(
  s: string,
  part: Value,
  from: Value | undefined,
  to: Value | undefined,
  side: 'indexOf' | 'lastIndexOf',
): bigint {
  const k = ranged(s, from, to)[side](text(part))
  return BigInt(k < 0 ? -1 : k + bounds(s, from, to)[0])
}

function there(place: bigint): bigint {
  if (place >= 0n) return place
  throw new ScriptError('run/value', 'substring not found')
}

function padding(s: string, width: Value, fill: Value = ' '): string {
  if ([...text(fill)].length !== 1) {
    const message = 'The fill character must be exactly one character long'
    throw new ScriptError('run/type', message)
  }
  return text(fill).repeat(Math.max(0, Number(width) - [...s].length))
}

function expanded(s: string, size: Value = 8n): string {
  let column = 0
  let result = ''
  for (const c of s) {
    const width = c === '\t' ? Number(size) - (column % Number(size)) : 1
    result += c === '\t' ? ' '.repeat(width) : c
    column = c === '\n' ? 0 : column + width
  }
  return result
}

function stripped(s: string, set: Value | undefined, side: 'start' | 'end'): string {
  if (set === undefined || set === null) return side === 'start' ? s.trimStart() : s.trimEnd()
  const characters = [...s]
  const drop = new Set(text(set))
  while (characters.length > 0 && drop.has(characters.at(side === 'start' ? 0 : -1) ?? '')) {
    if (side === 'start') characters.shift()
    else characters.pop()
  }
  return characters.join('')
}

function text(value: Value): string {
  if (typeof value === 'string') return value
  throw new ScriptError('run/type', `expected a string, ${typeName(value)} found`)
}
