/** From an expression to its canonical form as Brian reads it into sympy, and back as it prints it. */
import type { Checked, Expression } from '../../ir/expression.js'
import type { Span } from '../../ir/source.js'
import { children, mapChildren } from '../../ir/walk.js'
import { binary, call, negate, number } from '../build.js'
import { functionOf } from './functions.js'
import { inverse, negative, power, product, sum } from './evaluate.js'
import {
  applied,
  coefficient,
  constant,
  float,
  type Form,
  half,
  isE,
  isNegative,
  minusOne,
  multiplyNumbers,
  type Power,
  rational,
} from './form.js'
import { factorsOf, summands } from './order.js'

type E = Expression<Checked>

export function formOf(e: E): Form {
  switch (e.kind) {
    case 'number':
      return e.integer && Number.isSafeInteger(e.value) ? rational(e.value) : float(e.value)
    case 'name':
      return formOfName(e)
    case 'unary':
      if (e.operator === '+') return formOf(e.operand)
      return e.operator === '-' ? negative(formOf(e.operand)) : opaque(e, e.operator)
    case 'binary':
      return formOfBinary(e)
    case 'call':
      return formOfCall(e)
    default:
      return opaque(e, `<${e.kind}>`)
  }
}

export function formOfName(e: Extract<E, { kind: 'name' }>, sorted = e.name): Form {
  const { symbol, name } = e
  if (symbol.kind === 'constant' && (name === 'pi' || name === 'e')) return constant(name)
  const positive = symbol.kind === 'builtin' && (name === 't' || name === 'dt')
  return { kind: 'name', key: name, name, node: e, sorted, positive }
}

function formOfBinary(e: Extract<E, { kind: 'binary' }>): Form {
  switch (e.operator) {
    case '+':
      return sum(formOf(e.left), formOf(e.right))
    case '-':
      return sum(formOf(e.left), negative(formOf(e.right)))
    case '*':
      return product(formOf(e.left), formOf(e.right))
    case '/':
      return product(formOf(e.left), inverse(formOf(e.right)))
    case '**':
      return power(formOf(e.left), formOf(e.right))
    default:
      return opaque(e, e.operator)
  }
}

function formOfCall(e: Extract<E, { kind: 'call' }>): Form {
  const parts = e.arguments.map(({ value }) => formOf(value))
  const callee = e.callee.kind === 'name' ? e.callee : undefined
  const name = callee?.name ?? '<call>'
  return callee?.symbol.kind === 'function' ? functionOf(name, parts, e) : applied(name, parts, e)
}

/** What arithmetic does not look into; its operands are in their own canonical form. */
const opaque = (e: E, name: string): Form => {
  const text = e.kind === 'compare' ? `<${e.operators.join(' ')}` : `<${name}`
  const word = e.kind === 'boolean' ? `<${e.value}` : text
  return applied(word, children(e).map(formOf), e)
}

/** The expression that Python reads where sympy prints the form. */
export function expressionOf(e: Form, span: Span): E {
  const write = (part: Form) => expressionOf(part, span)
  switch (e.kind) {
    case 'rational': {
      const above = number(Math.abs(e.p), span)
      const signed = e.p < 0 ? negate(above) : above
      return e.q === 1 ? signed : binary('/', signed, number(e.q, span))
    }
    case 'float':
      return floatLiteral(e.value, span)
    case 'name':
      return e.node
    case 'constant':
      return constantName(e.name, span)
    case 'sum':
      return writeSum(summands(e), span)
    case 'product':
      return writeProduct(e, span)
    case 'power':
      return writePower(e, span)
    case 'applied': {
      if (e.name === 'abs' && e.node.kind !== 'call') return call('abs', e.parts.map(write), span)
      const operands = [...e.parts]
      if (e.node.kind === 'call') {
        const given = e.parts.map((part) => ({ value: write(part) }))
        return { ...e.node, arguments: given }
      }
      return mapChildren(e.node, (child) => {
        const part = operands.shift()
        return part === undefined ? child : write(part)
      })
    }
  }
}

function writeSum(terms: readonly Form[], span: Span): E {
  const [first, ...others] = terms
  return others.reduce(
    (left, term) => {
      const below = isNegative(coefficient(term).number)
      const magnitude = below ? negative(term) : term
      return binary(below ? '-' : '+', left, expressionOf(magnitude, span))
    },
    expressionOf(first, span),
  )
}

function writeProduct(e: Form, span: Span): E {
  const { number: factor, rest } = coefficient(e)
  const magnitude = isNegative(factor) ? multiplyNumbers(minusOne, factor) : factor
  const above: E[] = []
  const below: E[] = []
  if (magnitude.kind === 'float') above.push(floatLiteral(magnitude.value, span))
  else {
    if (magnitude.p !== 1) above.push(number(magnitude.p, span))
    if (magnitude.q !== 1) below.push(number(magnitude.q, span))
  }
  for (const part of factorsOf(rest)) {
    const under = part.kind === 'power' && !isE(part.base) && underOf(part)
    if (under) below.push(expressionOf(under, span))
    else above.push(expressionOf(part, span))
  }
  if (above.length === 0) above.push(number(1, span))
  if (isNegative(factor)) above[0] = negate(above[0])
  const times = (a: E, b: E) => binary('*', a, b)
  const top = above.reduce(times)
  return below.length === 0 ? top : binary('/', top, below.reduce(times))
}

/** What stands in the denominator for a power with a negative exponent. */
function underOf({ base, exponent }: Power): Form | undefined {
  if (!isNegative(coefficient(exponent).number)) return undefined
  return power(base, negative(exponent))
}

function writePower({ base, exponent }: Power, span: Span): E {
  const write = (part: Form) => expressionOf(part, span)
  if (isE(base)) return call('exp', [write(exponent)], span)
  if (exponent.key === half.key) return call('sqrt', [write(base)], span)
  if (exponent.key === rational(-1, 2).key) {
    return binary('/', number(1, span), call('sqrt', [write(base)], span))
  }
  if (exponent.key === minusOne.key) return binary('/', number(1, span), write(base))
  return binary('**', write(base), write(exponent))
}

/** Fifteen digits are printed, and read again. */
function floatLiteral(value: number, span: Span): E {
  const magnitude = Number(Math.abs(value).toPrecision(15))
  const literal: E = { ...number(1, span), kind: 'number', value: magnitude, integer: false } as E
  const float: E = { ...literal, text: decimal(magnitude), type: 'float' } as E
  return value < 0 ? negate(float) : float
}

const decimal = (value: number): string =>
  Number.isInteger(value) && value < 1e21 ? `${value}.0` : String(value)

const constantName = (name: 'pi' | 'e', span: Span): E => ({
  kind: 'name',
  name,
  span,
  symbol: { kind: 'constant', name, value: name === 'pi' ? Math.PI : Math.E },
  type: 'float',
  dimension: number(1, span).dimension,
})
