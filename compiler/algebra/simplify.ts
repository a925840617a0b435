/**
 * Simplification that changes no value: neutral elements, signs, exact arithmetic of whole
 * numbers. `0*x` becomes 0 as in Brian's sympy layer (although x could be infinite), unless x
 * draws a random number. Semantics page 4.9.
 */
import type { Checked, Expression } from '../ir/expression.js'
import { mapChildren } from '../ir/walk.js'
import { add, divide, multiply, negate, number, subtract, zero } from './build.js'
import { equal, isStateful } from './facts.js'

type E = Expression<Checked>
type Binary = Extract<E, { kind: 'binary' }>

export function simplify(e: E): E {
  const inner = mapChildren(e, simplify)
  if (inner.kind === 'unary') return simplifyUnary(inner)
  if (inner.kind === 'binary') return simplifyBinary(inner)
  return inner
}

export const isZero = (e: E): boolean => e.kind === 'number' && e.value === 0
export const isOne = (e: E): boolean => e.kind === 'number' && e.value === 1

function simplifyUnary(e: Extract<E, { kind: 'unary' }>): E {
  const { operator, operand } = e
  if (operator === '+') return operand
  if (operator !== '-') return e
  if (isZero(operand)) return operand
  return negated(operand) ?? e
}

function simplifyBinary(e: Binary): E {
  const folded = fold(e)
  if (folded !== undefined) return folded
  switch (e.operator) {
    case '+':
      return simplifySum(e)
    case '-':
      return simplifyDifference(e)
    case '*':
      return simplifyProduct(e)
    case '/':
      return simplifyQuotient(e)
    case '**':
      return simplifyPower(e)
    default:
      return e
  }
}

function simplifySum(e: Binary): E {
  const { left, right } = e
  if (isZero(left)) return typed(right, e)
  if (isZero(right)) return typed(left, e)
  const minusRight = negated(right)
  if (minusRight !== undefined) return simplifyBinary(subtract(left, minusRight) as Binary)
  const minusLeft = negated(left)
  if (minusLeft !== undefined) return simplifyBinary(subtract(right, minusLeft) as Binary)
  return e
}

function simplifyDifference(e: Binary): E {
  const { left, right } = e
  if (isZero(right)) return typed(left, e)
  if (isZero(left)) return typed(negated(right) ?? negate(right), e)
  if (equal(left, right) && !isStateful(left)) return zero(e)
  const minusRight = negated(right)
  return minusRight === undefined ? e : simplifyBinary(add(left, minusRight) as Binary)
}

function simplifyProduct(e: Binary): E {
  const { left, right } = e
  if ((isZero(left) && !isStateful(right)) || (isZero(right) && !isStateful(left))) return zero(e)
  if (isOne(left)) return typed(right, e)
  if (isOne(right)) return typed(left, e)
  return withSign(left, right, multiply) ?? e
}

function simplifyQuotient(e: Binary): E {
  const { left, right } = e
  if (isZero(left) && !isZero(right) && !isStateful(right)) return zero(e)
  if (isOne(right)) return typed(left, e)
  return withSign(left, right, divide) ?? e
}

function simplifyPower(e: Binary): E {
  if (isOne(e.right)) return typed(e.left, e)
  if (isZero(e.right) && !isStateful(e.left)) return number(1, e.span)
  return e
}

/** Signs move outwards: (-a)*b is -(a*b). */
function withSign(left: E, right: E, build: (a: E, b: E) => E): E | undefined {
  const minusLeft = negated(left)
  const minusRight = negated(right)
  if (minusLeft === undefined && minusRight === undefined) return undefined
  const inner = simplifyBinary(build(minusLeft ?? left, minusRight ?? right) as Binary)
  return minusLeft !== undefined && minusRight !== undefined ? inner : minus(inner)
}

const minus = (e: E): E => (isZero(e) ? e : (negated(e) ?? negate(e)))

/** What stands behind a minus sign. */
const negated = (e: E): E | undefined =>
  e.kind === 'unary' && e.operator === '-' ? e.operand : undefined

/** A rule that would turn 1*b into a boolean or k/1 into an integer is not applied. */
const typed = (simpler: E, e: E): E => (simpler.type === e.type ? simpler : e)

/** + - * of whole numbers, and whole quotients, while they are exact. */
function fold(e: Binary): E | undefined {
  const a = signed(e.left)
  const b = signed(e.right)
  if (a === undefined || b === undefined) return undefined
  const value = exact(e.operator, a, b)
  if (value === undefined || Math.abs(value) > 2147483647) return undefined
  const magnitude = number(Math.abs(value), e.span, e.dimension)
  return value < 0 ? negate(magnitude) : magnitude
}

function exact(operator: Binary['operator'], a: number, b: number): number | undefined {
  if (operator === '+') return a + b
  if (operator === '-') return a - b
  if (operator === '*') return a * b
  return undefined
}

function signed(e: E): number | undefined {
  const inner = negated(e)
  if (inner !== undefined) {
    return inner.kind === 'number' && inner.integer ? -inner.value : undefined
  }
  return e.kind === 'number' && e.integer ? e.value : undefined
}
