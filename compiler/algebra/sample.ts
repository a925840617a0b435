/** Values at random points: whether an expression is the same as zero whatever its names stand for. */
import type { Checked, Expression } from '../ir/expression.js'
import { printExpression } from '../ir/print/expression.js'
import { operate } from './constant.js'

type E = Expression<Checked>

/**
 * The value at one of endlessly many points. Each name that is not a constant, and each call, has
 * a value of its own, of either sign and near 1 in size, the same wherever it stands. The name
 * `negated` has the opposite sign.
 */
export function sample(e: E, point: number, negated?: string): number {
  switch (e.kind) {
    case 'number':
      return e.value
    case 'boolean':
      return e.value ? 1 : 0
    case 'name':
      return (
        (e.symbol.kind === 'constant' ? e.symbol.value : arbitrary(e.name, point)) *
        (e.name === negated ? -1 : 1)
      )
    case 'unary': {
      if (e.operator !== '-' && e.operator !== '+') return arbitrary(printExpression(e), point)
      const value = sample(e.operand, point, negated)
      return e.operator === '-' ? -value : value
    }
    case 'binary': {
      const [a, b] = [sample(e.left, point, negated), sample(e.right, point, negated)]
      // a jump, or the power of a negative number, has no value that could tell
      const smooth =
        e.operator === '**' ? Number.isInteger(b) || a > 0 : '+-*/'.includes(e.operator)
      const value = smooth ? operate(e.operator, a, b) : undefined
      return value ?? arbitrary(printExpression(e), point)
    }
    default:
      return arbitrary(printExpression(e), point)
  }
}

/** FNV-1a of the text and the point, spread over -2..-0.5 and 0.5..2. */
function arbitrary(text: string, point: number): number {
  let hash = 2166136261
  for (const c of `${text} ${point}`) hash = Math.imul(hash ^ (c.codePointAt(0) ?? 0), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917)
  const unit = ((hash ^ (hash >>> 16)) >>> 1) / 2147483648
  return (hash & 1 ? -1 : 1) * (0.5 + 1.5 * unit)
}
