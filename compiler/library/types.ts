/** Brian's three value types and how operators combine them. Semantics page 2.2. */
import type { ArithmeticOperator, BitOperator, ValueType } from '../ir/expression.js'

const rank = { boolean: 0, integer: 1, float: 2 } as const satisfies Record<ValueType, number>

/** The highest of some types; of none, float. */
export function highest(...types: readonly ValueType[]): ValueType {
  return (
    types.reduce<ValueType | undefined>(
      (a, b) => (a === undefined || rank[b] > rank[a] ? b : a),
      undefined,
    ) ?? 'float'
  )
}

/** Division is always a float; any other operator keeps the higher type. */
export function binaryType(
  operator: ArithmeticOperator | BitOperator,
  left: ValueType,
  right: ValueType,
): ValueType {
  return operator === '/' ? 'float' : highest(left, right)
}
