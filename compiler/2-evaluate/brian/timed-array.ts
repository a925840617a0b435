/** TimedArray(values, dt). Brian, "Input stimuli"; semantics page 8.4. */
import { dimensionless, second } from '../../../runtime/values/dimension.js'
import type { Code, Type } from '../../ir/protocol.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { checkDimension } from '../targets.js'
import { asNumber } from '../types.js'
import { currentType, numberType, residual, taintsOf, type Value } from '../value.js'

type Callable = Extract<Type, { kind: 'callable' }>

export function createTimedArray(e: Evaluator, args: Arguments): Value {
  // its name= has no effect: equations call it by the name of its variable
  const bound = bindArguments(e, 'TimedArray', ['values', 'dt', 'name?'], args)
  const values = bound.get('values') as BoundArgument
  const dt = bound.get('dt') as BoundArgument
  checkDimension(e, dt.value, second, 'the time step of a TimedArray', dt.span)
  const code: Code = {
    kind: 'call',
    callee: 'createTimedArray',
    simulation: true,
    arguments: [values, dt].map(({ value, span }) => e.code(value, span)),
  }
  const dimension = dimensionOf(e, values)
  return residual(code, { kind: 'callable', of: 'TimedArray', dimension })
}

/** Equations must know the unit of what a TimedArray gives. */
function dimensionOf(e: Evaluator, { value, span }: BoundArgument) {
  const type = asNumber(currentType(value))
  if (type !== undefined && type.dimension !== 'unknown') return type.dimension
  e.demand(value)
  const purpose = 'the unit of the values of a TimedArray'
  throw e.fault('structure-at-run-time', { span }, { purpose })
}

/** `stimulus(5*ms)`, `stimulus(5*ms, 2)`: what equations call can be called by the script too. */
export function callCallable(e: Evaluator, callee: Value, type: Callable, args: Arguments): Value {
  for (const [name, { nameSpan: span }] of args.keywords) {
    throw e.fault('unknown-argument', { span }, { callee: type.of, name })
  }
  const names = type.of === 'TimedArray' ? ['t', 'i?'] : []
  const bound = bindArguments(e, type.of, names, args)
  const t = bound.get('t')
  const i = bound.get('i')
  if (t) checkDimension(e, t.value, second, 'the time', t.span)
  if (i) checkDimension(e, i.value, dimensionless, 'the index', i.span)
  const given = [t, i].filter((argument) => argument !== undefined)
  const codes = given.map((argument) => e.code(argument.value, argument.span))
  const code: Code = {
    kind: 'call',
    callee: 'callCallable',
    simulation: true,
    arguments: [e.code(callee, args.calleeSpan), ...codes],
  }
  const shapes = given.map(({ value }) => value.type)
  const scalar = shapes.every((s) => s.kind === 'number' && s.shape === 'scalar')
  const result = numberType('float', type.dimension, scalar ? 'scalar' : 'unknown')
  return residual(code, result, taintsOf(callee, ...given.map(({ value }) => value)))
}
