/** The commonest fault: two operands of different dimensions. Contract, section 2. */
import type { Checked, Expression, Located } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import { type Context, refuse } from './context.js'
import { messages } from './messages.js'
import { side, unitName } from './words.js'

/** Two sides that must agree: a label with the unit under each. */
export function refuseMismatch(
  span: Span,
  operator: string,
  operands: readonly Expression<Located>[],
  checked: readonly Expression<Checked>[],
  context: Context,
): undefined {
  const labels = operands.map((operand, k) => ({
    span: operand.span,
    text: unitName(checked[k].dimension),
  }))
  const [left, right] = operands.map((operand, k) => side(operand, checked[k].dimension))
  const parameters = { operator, left, right }
  return refuse(context, messages.make('dimension-mismatch', { span, labels }, parameters))
}
