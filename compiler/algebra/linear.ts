/** Forms a*x + b, found by collecting powers of x and expanding products and powers. */
import { divideDimensions, powerDimension } from '../../runtime/values/dimension.js'
import type { Dimension } from '../../runtime/values/dimension.js'
import type { Checked, Expression } from '../ir/expression.js'
import { add, divide, multiply, negate, number, subtract, zero } from './build.js'
import { mentions } from './facts.js'
import { isZero, simplify } from './simplify.js'

type E = Expression<Checked>

export interface Linear {
  /** free of the variable; a literal 0 where the variable cancels */
  readonly coefficient: E
  /** free of the variable; a literal 0 where nothing else remains */
  readonly constant: E
}

export interface Unknown {
  readonly name: string
  readonly dimension: Dimension
}

/** The expression as coefficient*x + constant, both free of x and simplified, or nothing. */
export function asLinear(e: E, x: Unknown): Linear | undefined {
  return linear(e, x, polynomial(e, x.name, false))
}

/**
 * As asLinear, but a and b may contain x inside functions, denominators and powers of sums, which
 * stand still together with what else they contain. There is a term with the factor x, unless all
 * is free of x; x in another power is none.
 */
export function asConditionallyLinear(e: E, x: Unknown): Linear | undefined {
  const found = linear(e, x, polynomial(e, x.name, true))
  return found && isZero(found.coefficient) && mentions(found.constant, x.name) ? undefined : found
}

function linear(e: E, x: Unknown, terms: Polynomial | undefined): Linear | undefined {
  if (terms === undefined || terms.slice(2).some((term) => term !== undefined)) return undefined
  const part = (k: number): E => {
    const dimension = divideDimensions(e.dimension, powerDimension(x.dimension, k))
    return terms[k] ?? zero({ type: 'float', dimension, span: e.span })
  }
  return { coefficient: part(1), constant: part(0) }
}

/** Coefficients by power of x; an absent one is zero. Higher powers may cancel each other. */
type Polynomial = readonly (E | undefined)[]

/** Expanding beyond this degree is no longer worth it: the result would not be affine anyway. */
const highestDegree = 6

/** `still`: what is no polynomial counts as if it were free of x. */
function polynomial(e: E, x: string, still: boolean): Polynomial | undefined {
  if (!mentions(e, x)) return [e]
  if (e.kind === 'name') return [undefined, number(1, e.span)]
  if (e.kind === 'unary') {
    const inner = polynomial(e.operand, x, still)
    if (e.operator === '+') return inner
    return e.operator === '-' ? inner?.map((term) => tidy(term && negate(term))) : undefined
  }
  const whole = still ? [e] : undefined
  if (e.kind !== 'binary') return whole
  const left = polynomial(e.left, x, still)
  if (left === undefined) return undefined
  if (e.operator === '**') {
    return raise(left, e.right) ?? (isPower(left) ? undefined : whole)
  }
  if (e.operator === '/') {
    if (mentions(e.right, x) && (!still || isPower(polynomial(e.right, x, still)))) return undefined
    return left.map((term) => tidy(term && divide(term, e.right)))
  }
  const right = polynomial(e.right, x, still)
  if (right === undefined) return undefined
  if (e.operator === '+' || e.operator === '-') return combine(left, right, e.operator)
  return e.operator === '*' ? expand(left, right) : whole
}

/** c*x**k with k > 0: its powers and inverse are powers of x too. */
const isPower = (terms: Polynomial | undefined): boolean =>
  terms?.[0] === undefined && terms?.filter((term) => term !== undefined).length === 1

function combine(a: Polynomial, b: Polynomial, operator: '+' | '-'): Polynomial {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, k) => {
    const [x, y] = [a[k], b[k]]
    if (y === undefined) return x
    if (x === undefined) return operator === '+' ? y : tidy(negate(y))
    return tidy(operator === '+' ? add(x, y) : subtract(x, y))
  })
}

function expand(a: Polynomial, b: Polynomial): Polynomial | undefined {
  const result: (E | undefined)[] = new Array(a.length + b.length - 1).fill(undefined)
  if (result.length > highestDegree + 1) return undefined
  a.forEach((x, j) => {
    b.forEach((y, k) => {
      if (x === undefined || y === undefined) return
      const term = multiply(x, y)
      const sum = result[j + k]
      result[j + k] = tidy(sum === undefined ? term : add(sum, term))
    })
  })
  return result
}

function raise(base: Polynomial, exponent: E): Polynomial | undefined {
  if (exponent.kind !== 'number' || !Number.isInteger(exponent.value) || exponent.value < 1) {
    return undefined
  }
  let result: Polynomial | undefined = base
  for (let k = 1; k < exponent.value && result !== undefined; k++) result = expand(result, base)
  return result
}

function tidy(term: E | undefined): E | undefined {
  const simpler = term && simplify(term)
  return simpler === undefined || isZero(simpler) ? undefined : simpler
}
