/** Derivatives. */
import { divideDimensions } from '../../runtime/values/dimension.js'
import type { Checked, Expression } from '../ir/expression.js'
import { functions, isFunctionName } from '../library/functions.js'
import {
  add,
  binary,
  builder,
  call,
  divide,
  multiply,
  negate,
  number,
  subtract,
  zero,
} from './build.js'
import { mentions } from './facts.js'
import type { Unknown } from './linear.js'
import { simplify } from './simplify.js'

type E = Expression<Checked>

/**
 * d e / d x, simplified; its dimension is that of e over that of x. Nothing where e has jumps in
 * x or is not known to be smooth: comparisons, // and %, int, floor, clip.
 */
export function differentiate(e: E, x: Unknown): E | undefined {
  const result = derive(e, x)
  return result && simplify(result)
}

function derive(e: E, x: Unknown): E | undefined {
  const { span } = e
  const dimension = divideDimensions(e.dimension, x.dimension)
  if (!mentions(e, x.name)) return zero({ type: 'integer', dimension, span })
  switch (e.kind) {
    case 'name':
      return number(1, span, dimension)
    case 'unary': {
      const inner = derive(e.operand, x)
      if (e.operator === '+') return inner
      return e.operator === '-' && inner !== undefined ? negate(inner) : undefined
    }
    case 'binary':
      return deriveBinary(e, x)
    case 'call':
      return deriveCall(e, x)
    default:
      return undefined
  }
}

function deriveBinary(e: Extract<E, { kind: 'binary' }>, x: Unknown): E | undefined {
  const { left: a, right: b } = e
  const da = derive(a, x)
  const db = derive(b, x)
  if (da === undefined || db === undefined) return undefined
  switch (e.operator) {
    case '+':
      return add(da, db)
    case '-':
      return subtract(da, db)
    case '*':
      return add(multiply(da, b), multiply(a, db))
    case '/':
      if (!mentions(b, x.name)) return divide(da, b)
      return subtract(divide(da, b), divide(multiply(a, db), multiply(b, b)))
    case '**':
      return derivePower(e, da, db, x)
    default:
      return undefined
  }
}

function derivePower(e: Extract<E, { kind: 'binary' }>, da: E, db: E, x: Unknown): E {
  const { left: a, right: b } = e
  const less = simplify(subtract(b, number(1, b.span)))
  const alongBase = multiply(multiply(b, binary('**', a, less)), da)
  if (!mentions(b, x.name)) return alongBase
  const alongExponent = multiply(multiply(e, call('log', [a], a.span)), db)
  return mentions(a, x.name) ? add(alongBase, alongExponent) : alongExponent
}

/** The chain rule, for functions of one argument. */
function deriveCall(e: Extract<E, { kind: 'call' }>, x: Unknown): E | undefined {
  if (e.callee.kind !== 'name' || !isFunctionName(e.callee.name)) return undefined
  const { derivative } = functions[e.callee.name]
  const argument = e.arguments[0].value
  const inner = derive(argument, x)
  if (derivative === undefined || inner === undefined) return undefined
  return multiply(derivative(argument, builder(e.span)), inner)
}
