/**
 * Arithmetic of numbers is done by the compiler, in the order in which it is written, and neutral
 * factors vanish: changes no bit. What decides types or operations is no part of it but a rule of
 * lowering: sums and products of whole literals, the exponent of a power.
 */
import type { Kernel, LoweredExpression } from '../../ir/kernel.js'
import { constantOf, literal } from '../arithmetic.js'
import { isLeaf, mapOperands } from '../names-in.js'
import { mapValues } from './map-values.js'

type E = LoweredExpression

export function fold(kernel: Kernel): Kernel {
  const known = new Map<string, E>()
  const folded = (e: E): E => {
    if (e.kind === 'name') return known.get(e.name) ?? e
    if (isLeaf(e)) return e
    const inner = mapOperands(e, folded)
    const value = inner.type === 'boolean' ? undefined : constantOf(inner)
    return value === undefined ? withoutOne(inner) : asLiteral(value, inner)
  }
  const body = kernel.body.flatMap((statement) => {
    const own = mapValues(statement, folded)
    if (own.kind !== 'let' || own.text !== undefined || !isLeaf(own.value)) return [own]
    // a part that got a name because it was no number
    known.set(own.local, own.value)
    return []
  })
  const draws = kernel.draws.map((draw) =>
    draw.mean ? { ...draw, mean: folded(draw.mean) } : draw,
  )
  return { ...kernel, draws, body }
}

const asLiteral = (value: number, { type, span }: E): E =>
  literal(value, type === 'integer' ? 'integer' : 'float', span)

/** Exact for every float, NaN included: a unit such as Hz or second is 1. */
function withoutOne(e: E): E {
  if (e.kind !== 'binary' || e.type !== 'float') return e
  const { operator, left, right } = e
  if ((operator === '*' || operator === '/') && isOne(right)) return left
  return operator === '*' && isOne(left) ? right : e
}

const isOne = (e: E): boolean => e.kind === 'number' && e.value === 1
