/** The notation of `--set tau=10*ms`: numbers, units, + - * / **, brackets. Contract, section 1. */
import { add, divide, multiply, negative, positive, subtract } from './arithmetic.js'
import { power } from './power.js'
import { ScriptError } from './script-error.js'
import { unit } from './unit-table.js'
import type { Value } from './value.js'

/** The value of a text such as `20*ms` or `2e-3*volt`. Throws run/setting with the place. */
export function parseSetting(text: string): Value {
  const tokens = tokenize(text)
  const reader: Reader = { text, tokens, next: 0 }
  const value = sum(reader)
  const rest = reader.tokens[reader.next]
  if (rest.text !== '') throw fault(reader, `there is '${rest.text}' where the value should end`)
  return value
}

interface Token {
  readonly text: string
  readonly start: number
}

interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  next: number
}

function sum(r: Reader): Value {
  let value = term(r)
  for (;;) {
    if (accept(r, '+')) value = add(value, term(r))
    else if (accept(r, '-')) value = subtract(value, term(r))
    else return value
  }
}

function term(r: Reader): Value {
  let value = factor(r)
  for (;;) {
    if (accept(r, '*')) value = multiply(value, factor(r))
    else if (accept(r, '/')) value = divide(value, factor(r))
    else return value
  }
}

function factor(r: Reader): Value {
  if (accept(r, '-')) return negative(factor(r))
  if (accept(r, '+')) return positive(factor(r))
  const base = atom(r)
  return accept(r, '**') ? power(base, factor(r)) : base
}

function atom(r: Reader): Value {
  const { text } = r.tokens[r.next]
  if (accept(r, '(')) {
    const value = sum(r)
    if (!accept(r, ')')) throw fault(r, "a ')' is missing")
    return value
  }
  if (text === '') throw fault(r, r.next === 0 ? 'the value is empty' : 'a value is missing')
  if (/^[\d.]/.test(text)) {
    r.next++
    const digits = text.replaceAll('_', '')
    return /^\d+$/.test(digits) ? BigInt(digits) : Number(digits)
  }
  if (text === 'True' || text === 'False') {
    r.next++
    return text === 'True'
  }
  if (!/^[A-Za-z_]/.test(text)) throw fault(r, `'${text}' cannot stand here`)
  const known = unit(text)
  if (known === undefined) throw fault(r, `'${text}' is not a unit`)
  r.next++
  return known
}

function accept(r: Reader, text: string): boolean {
  if (r.tokens[r.next].text !== text) return false
  r.next++
  return true
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const pattern = /\s+|\*\*|[-+*/()]|[A-Za-z_]\w*|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex
    const match = pattern.exec(text)
    if (match === null) {
      const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
      const here = { text, tokens: [{ text: character, start }], next: 0 }
      throw fault(here, `'${character}' is not allowed`)
    }
    if (match[0].trim() !== '') tokens.push({ text: match[0], start })
  }
  return [...tokens, { text: '', start: text.length }]
}

function fault({ text, tokens, next }: Reader, message: string): ScriptError {
  const { start } = tokens[next]
  const place = start >= text.length ? 'at the end' : `at character ${start + 1}`
  return new ScriptError(
    'run/setting',
    `${message}, ${place} of '${text}'`,
    'write numbers, True, False, units, + - * / ** and brackets, as in 20*ms',
  )
}
