/** Affine forms: a*x + b, found by collecting powers of x and expanding products and powers. */
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
  const terms = polynomial(e, x.name)
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

function polynomial(e: E, x: string): Polynomial | undefined {
  if (!mentions(e, x)) return [e]
  if (e.kind === 'name') return [undefined, number(1, e.span)]
  if (e.kind === 'unary') {
    const inner = polynomial(e.operand, x)
    if (e.operator === '+') return inner
    return e.operator === '-' ? inner?.map((term) => tidy(term && negate(term))) : undefined
  }
  if (e.kind !== 'binary') return undefined
  const left = polynomial(e.left, x)
  if (left === undefined) return undefined
  if (e.operator === '**') return raise(left, e.right)
  if (e.operator === '/') {
    if (mentions(e.right, x)) return undefined
    return left.map((term) => tidy(term && divide(term, e.right)))
  }
  const right = polynomial(e.right, x)
  if (right === undefined) return undefined
  if (e.operator === '+' || e.operator === '-') return combine(left, right, e.operator)
  return e.operator === '*' ? expand(left, right) : undefined
}

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
