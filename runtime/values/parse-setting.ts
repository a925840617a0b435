/**
 * The notation of `--set tau=10*ms`: numbers, units, + - * / **, brackets. Contract, section 1.
 * A unit right behind its number needs no sign: `10 ms`, `10ms`; they are one value, as in
 * `1/10 ms`.
 * Powers are computed here, because those of the script bring logarithm and exponential along.
 */
import { add, divide, multiply } from './arithmetic.js'
import { isDimensionless, powerDimension } from './dimension.js'
import { type Operand, operand } from './operand.js'
import { fail } from './script-error.js'
import { unit } from './unit-table.js'
import { type Value, quantity } from './value.js'

/** The value of a text such as `20*ms` or `2e-3*volt`. Throws run/setting with the place. */
export function parseSetting(text: string): Value {
  const pattern = /\*\*|[A-Za-z_]\w*|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|\S/gu
  const tokens = [...text.matchAll(pattern)]
  let next = 0
  const token = () => tokens[next]?.[0] ?? ''
  const accept = (wanted: string) => token() === wanted && ++next > 0

  const fault = (message: string): never => {
    const place = tokens[next] ? `at character ${tokens[next].index + 1}` : 'at the end'
    fail(
      'setting',
      `${message}, ${place} of '${text}'`,
      'write numbers, True, False, units, + - * / ** and brackets, as in 20*ms',
    )
  }

  const sum = (): Value => {
    let value = term()
    for (;;) {
      if (accept('+')) value = add(value, term())
      else if (accept('-')) value = add(value, multiply(-1n, term()))
      else return value
    }
  }
  const term = (): Value => {
    let value = factor()
    for (;;) {
      if (accept('*')) value = multiply(value, factor())
      else if (accept('/')) value = divide(value, factor())
      else return value
    }
  }
  const factor = (): Value => {
    if (accept('-')) return multiply(-1n, factor())
    if (accept('+')) return multiply(1n, factor())
    const base = atom()
    if (!accept('**')) return base
    return power(base, factor()) ?? fault('an exponent must be a multiple of 0.5')
  }
  const atom = (): Value => {
    const word = token()
    if (accept('(')) {
      const value = sum()
      return accept(')') ? value : fault("a ')' is missing")
    }
    if (!word) fault(next === 0 ? 'the value is empty' : 'a value is missing')
    const reason = /^\w/.test(word) ? 'is not a unit' : 'cannot stand here'
    const found = read(word) ?? fault(`'${word}' ${reason}`)
    next++
    return /^[\d.]/.test(word) && unit(token()) ? multiply(found, factor()) : found
  }

  const value = sum()
  return token() ? fault(`there is '${token()}' where the value should end`) : value
}

/** A number, True, False or a unit. */
function read(word: string): Value | undefined {
  if (word === 'True' || word === 'False') return word === 'True'
  const digits = word.replaceAll('_', '')
  if (/^\d+$/.test(digits)) return BigInt(digits)
  return /^[\d.]+./.test(digits) ? Number(digits) : unit(word)
}

/** Whole and half exponents only. */
function power(base: Value, exponent: Value): Value | undefined {
  const { value, dimension } = operand(base) as Operand
  const by = operand(exponent) as Operand
  const size = Math.abs(Number(by.value))
  if (!isDimensionless(by.dimension) || (2 * size) % 1 !== 0 || size > 1000) return undefined
  const root = quantity(Math.sqrt(Number(value)), powerDimension(dimension, 0.5))
  let result = size % 1 !== 0 ? root : size === 0 ? 1n : base
  // starts with the base itself, because products of units are exact
  for (let k = 1.5; k <= size; k++) result = multiply(result, base)
  return Number(by.value) < 0 ? divide(1n, result) : result
}
