/** numpy.random.RandomState objects: the functions of numpy.random as methods. */
import { nearest } from '../../runtime/values/nearest.js'
import type { Type } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import { callRuntime } from './calls.js'
import type { Evaluator } from './evaluator.js'
import { moduleMember, moduleNames } from './modules.js'
import { randomStateClass } from './random.js'
import type { Arguments, FunctionRow } from './rows.js'
import { call } from './targets.js'
import type { Value } from './value.js'

export const isRandomState = (type: Type): boolean =>
  type.kind === 'object' && type.classes.every((name) => name === randomStateClass)

/** Throws where numpy has no such method, or where it is not built. */
export function requireRandomMethod(e: Evaluator, name: string, span: Span): void {
  const names = [...moduleNames('numpy.random').keys()]
  if (!names.includes(name)) {
    const near = nearest(name, names)
    throw e.fault('unknown-attribute', { span }, { object: 'a RandomState', name, nearest: near })
  }
}

export function callRandomMethod(
  e: Evaluator,
  object: Value,
  name: string,
  args: Arguments,
): Value {
  const member = moduleMember('numpy.random', name)
  const row = member?.kind === 'known' && member.value.kind === 'row' ? member.value.row : undefined
  if (row?.kind === 'unsupported') throw e.fault('not-built', { span: args.calleeSpan }, row)
  const stream = call('ownStream', e.code(object, args.calleeSpan))
  return callRuntime(e, row as FunctionRow, args, stream)
}
