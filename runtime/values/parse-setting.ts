/**
 * The notation of `--set tau=10*ms`: numbers, units, + - * / **, brackets. Contract, section 1.
 * It computes on its own: the script's operators would bring far more into every program.
 */
import {
  type Dimension,
  dimensionless,
  divideDimensions,
  isDimensionless,
  multiplyDimensions,
  powerDimension,
  sameDimension,
} from './dimension.js'
import { fail } from './script-error.js'
import { unit } from './unit-table.js'

export interface Setting {
  /** in SI units; True is 1 */
  readonly value: number
  readonly dimension: Dimension
  /** a unit is a power of ten, which products of units keep exactly */
  readonly kind: 'boolean' | 'integer' | 'float' | 'unit'
}

/** The value of a text such as `20*ms` or `2e-3*volt`. Throws run/setting with the place. */
export function parseSetting(text: string): Setting {
  const pattern = /\*\*|[A-Za-z_]\w*|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|\S/gu
  const tokens = [...text.matchAll(pattern)]
  let next = 0
  const token = () => tokens[next]?.[0] ?? ''
  const accept = (wanted: RegExp) => (wanted.test(token()) ? tokens[next++][0] : '')

  const fault: Fault = (message) => {
    const place = tokens[next] ? `at character ${tokens[next].index + 1}` : 'at the end'
    fail(
      'run/setting',
      `${message}, ${place} of '${text}'`,
      'write numbers, True, False, units, + - * / ** and brackets, as in 20*ms',
    )
  }

  /** Operands of one precedence, from the left. */
  const chain = (operators: RegExp, operand: () => Setting): Setting => {
    let value = operand()
    for (;;) {
      const operator = accept(operators)
      if (!operator) return value
      value = compute(operator, value, operand(), fault)
    }
  }
  const sum = (): Setting => chain(/^[-+]$/, () => chain(/^[*/]$/, factor))
  const factor = (): Setting => {
    const sign = accept(/^[-+]$/)
    if (sign) return compute('*', plain(Number(`${sign}1`), 'integer'), factor(), fault)
    const base = atom()
    return accept(/^\*\*$/) ? power(base, factor(), fault) : base
  }
  const atom = (): Setting => {
    const word = token()
    if (accept(/^\($/)) {
      const value = sum()
      return accept(/^\)$/) ? value : fault("a ')' is missing")
    }
    if (!word) fault(next === 0 ? 'the value is empty' : 'a value is missing')
    const found = read(word)
    if (!found) fault(`'${word}' ${/^\w/.test(word) ? 'is not a unit' : 'cannot stand here'}`)
    next++
    return found
  }

  const value = sum()
  return token() ? fault(`there is '${token()}' where the value should end`) : value
}

type Fault = (message: string) => never

const plain = (value: number, kind: Setting['kind']): Setting => ({
  value,
  dimension: dimensionless,
  kind,
})

/** A number, True, False or a unit. */
function read(word: string): Setting | undefined {
  if (word === 'True' || word === 'False') return plain(Number(word === 'True'), 'boolean')
  const number = Number(word.replaceAll('_', ''))
  if (!Number.isNaN(number)) return plain(number, /^[\d_]+$/.test(word) ? 'integer' : 'float')
  const found = unit(word)
  return found && { value: found.scale, dimension: found.dimension, kind: 'unit' }
}

function compute(operator: string, a: Setting, b: Setting, fault: Fault): Setting {
  const result = (value: number, dimension = a.dimension): Setting => {
    if (a.kind === 'float' || a.kind !== b.kind || (operator === '/' && a.kind !== 'unit')) {
      return { value, dimension, kind: 'float' }
    }
    if (a.kind !== 'unit') return { value, dimension, kind: 'integer' }
    return { value: Number(value.toPrecision(14)), dimension, kind: 'unit' }
  }
  if (operator === '*') return result(a.value * b.value, multiplyDimensions(a.dimension, b.dimension))
  if (operator === '/') {
    if (b.value === 0) fault('division by zero')
    return result(a.value / b.value, divideDimensions(a.dimension, b.dimension))
  }
  if (!sameDimension(a.dimension, b.dimension)) fault('units do not match')
  return result(operator === '+' ? a.value + b.value : a.value - b.value)
}

/** Whole and half exponents only. */
function power(a: Setting, b: Setting, fault: Fault): Setting {
  const exponent = b.value
  const size = Math.abs(exponent)
  if (!isDimensionless(b.dimension) || !Number.isInteger(2 * size) || size > 1000) {
    fault('an exponent must be a multiple of 0.5')
  }
  let value = Number.isInteger(size) ? 1 : Math.sqrt(a.value)
  for (let k = 1; k <= size; k++) value *= a.value
  if (exponent < 0) value = 1 / value
  if (a.kind === 'unit') value = Number(value.toPrecision(14))
  const kind = b.kind === 'float' || exponent < 0 ? 'float' : a.kind
  return { value, dimension: powerDimension(a.dimension, exponent), kind }
}
