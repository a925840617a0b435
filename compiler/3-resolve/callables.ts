/** Calls of objects of the script: `stimulus(t)`, `stimulus(t, i)`, `count()`. Semantics 8.4. */
import { dimensionless, sameDimension, second } from '../../runtime/values/dimension.js'
import type { Checked, Expression, Located } from '../ir/expression.js'
import type { FrameValue } from '../ir/protocol.js'
import { at, type Context, type Result, refuse } from './context.js'
import { messages } from './messages.js'
import { checkPythonCall } from './python-function.js'
import { side, unitName } from './words.js'

type Call = Extract<Expression<Located>, { kind: 'call' }>
type Name = Extract<Expression<Located>, { kind: 'name' }>

/** Whether a TimedArray has columns, and so takes an index, is seen when the run starts. */
export function checkCallable(
  e: Call,
  callee: Name,
  value: FrameValue,
  values: readonly Result[],
  context: Context,
): Result {
  const { type } = value
  if (type.kind !== 'callable') return undefined
  const { name } = callee
  if (type.definition) {
    context.externals.set(name, value)
    return checkPythonCall(e, type.definition, values, context)
  }
  const [least, most] = type.of === 'TimedArray' ? [1, 2] : [0, 0]
  if (values.length < least || values.length > most) {
    const takes = values.length < least ? least : most
    const parameters = { function: name, takes, given: values.length }
    return refuse(context, messages.make('argument-count', at(e), parameters))
  }
  const args = values.filter((v) => v !== undefined)
  if (args.length < values.length) return undefined
  if (args.map((_, k) => argumentFits(e, k, args, context)).includes(false)) return undefined
  context.externals.set(name, value)
  const { dimension, of } = type
  const symbol = { kind: 'callable', name, of } as const
  return {
    ...e,
    callee: { ...callee, symbol, type: 'float', dimension },
    arguments: args.map((argument) => ({ value: argument })),
    type: 'float',
    dimension,
  }
}

function argumentFits(
  e: Call,
  k: number,
  args: readonly Expression<Checked>[],
  context: Context,
): boolean {
  const { value } = e.arguments[k]
  const { span } = value
  const name = e.callee.kind === 'name' ? e.callee.name : ''
  const expected = k === 0 ? second : dimensionless
  const { dimension, type } = args[k]
  if (!sameDimension(dimension, expected)) {
    const parameters = { function: name, position: k + 1, expected, found: side(value, dimension) }
    const place = { span, label: unitName(dimension) }
    refuse(context, messages.make('argument-dimension', place, parameters))
    return false
  }
  if (k === 0 || type !== 'float') return true
  refuse(
    context,
    messages.make('index-not-integer', { span }, { name, text: side(value, dimension).text }),
  )
  return false
}
