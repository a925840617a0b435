/** Methods of strings. */
import { iterate } from './items.js'
import { typeName } from './operand.js'
import type { Method } from './methods.js'
import { formatValue } from './percent-format.js'
import { ScriptError } from './script-error.js'
import type { Value } from './value.js'

export const textMethods: Readonly<Record<string, Method<string>>> = {
  upper: { call: (s) => s.toUpperCase() },
  lower: { call: (s) => s.toLowerCase() },
  capitalize: { call: (s) => s.charAt(0).toUpperCase() + s.slice(1).toLowerCase() },
  title: { call: (s) => s.toLowerCase().replace(/\p{L}+/gu, capitalized) },
  strip: { most: 1, call: (s, set) => stripped(stripped(s, set, 'start'), set, 'end') },
  lstrip: { most: 1, call: (s, set) => stripped(s, set, 'start') },
  rstrip: { most: 1, call: (s, set) => stripped(s, set, 'end') },
  split: { most: 1, call: split },
  splitlines: { call: (s) => (s === '' ? [] : s.replace(lineEnd, '').split(/\r\n|\r|\n/)) },
  join: { least: 1, call: (s, items) => [...iterate(items)].map(text).join(s) },
  replace: { least: 2, call: (s, a, b) => s.split(text(a)).join(text(b)) },
  startswith: { least: 1, call: (s, part) => s.startsWith(text(part)) },
  endswith: { least: 1, call: (s, part) => s.endsWith(text(part)) },
  find: { least: 1, call: (s, part) => BigInt(s.indexOf(text(part))) },
  count: { least: 1, call: (s, part) => BigInt(s.split(text(part)).length - 1) },
  zfill: {
    least: 1,
    call: (s, width) => {
      const sign = /^[-+]/.test(s) ? s[0] : ''
      return sign + s.slice(sign.length).padStart(Number(width) - sign.length, '0')
    },
  },
  ljust: { least: 1, call: (s, width) => s.padEnd(Number(width)) },
  rjust: { least: 1, call: (s, width) => s.padStart(Number(width)) },
  center: {
    least: 1,
    call: (s, width) => {
      const missing = Math.max(0, Number(width) - s.length)
      const left = Math.floor(missing / 2) + (missing & Number(width) & 1)
      return ' '.repeat(left) + s + ' '.repeat(missing - left)
    },
  },
  isdigit: { call: (s) => /^\d+$/.test(s) },
  isalpha: { call: (s) => /^\p{L}+$/u.test(s) },
  format: { most: Infinity, call: filled },
}

const lineEnd = /(\r\n|\r|\n)$/

const capitalized = (word: string) => word[0].toUpperCase() + word.slice(1)

/** '{} of {0:.2f}'.format(...) with positional fields. */
function filled(template: string, ...values: Value[]): string {
  let next = 0
  const field = /\{\{|\}\}|\{(\d*)(?::([^{}]*))?\}/g
  return template.replace(field, (all, index, spec) => {
    if (all === '{{' || all === '}}') return all[0]
    const k = index === '' ? next++ : Number(index)
    if (k < values.length) return formatValue(values[k], spec)
    const message = `Replacement index ${k} out of range for positional args tuple`
    throw new ScriptError('run/index', message)
  })
}

function split(s: string, separator: Value = null): Value[] {
  if (separator === null) return s.split(/\s+/).filter((word) => word !== '')
  if (text(separator) === '') throw new ScriptError('run/value', 'empty separator')
  return s.split(text(separator))
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
