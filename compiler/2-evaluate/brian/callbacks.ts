/**
 * Functions of the script that the time loop calls. They are evaluated where run() is called, as
 * Python looks their names up when they run, and again until what they know of the names holds
 * however often and in whatever order they are called.
 */
import { dimensionless, second } from '../../../runtime/values/dimension.js'
import type { Callback, Code, Type } from '../../ir/protocol.js'
import type { Span } from '../../ir/source.js'
import { callValue } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import { simulationCall } from './network.js'
import { numberType, read, residual, type Value } from '../value.js'

const time = numberType('float', second)

/** Looked at more often than this, two functions undo each other's knowledge for ever. */
const mostPasses = 8

/** A call of each network operation among the classes of objects of a run. */
export function operationCallbacks(
  e: Evaluator,
  classes: readonly string[],
  span: Span,
): Callback[] {
  const ids = [...new Set(classes)].filter((id) => e.within.operations.has(id))
  let before = ''
  for (let pass = 0; ; pass++) {
    const callbacks = ids.flatMap((id): Callback[] => {
      const operation = e.within.operations.get(id)
      if (!operation) return []
      const types = operation.takesTime ? [time] : []
      return [callback(e, id.slice(1), operation.function, types, span)]
    })
    const now = callbacks.map(({ code }) => (code.kind === 'invoke' ? code.procedure : -1)).join()
    if (now === before || ids.length === 0 || pass > mostPasses) return callbacks
    before = now
  }
}

const reported = [time, numberType('float', dimensionless), time, time]

/** `report=f`: f(elapsed, completed, start, duration). */
export const reportCallback = (e: Evaluator, report: Value, span: Span): Callback =>
  callback(e, 'report', report, reported, span)

/** `report='text'` */
export function textReport(e: Evaluator, span: Span): Callback {
  const parameters = reported.map((_, k) => e.scope.temporary(span.start, `report_${k}`))
  const codes = parameters.map((parameter) => read(parameter))
  return { name: 'report', parameters, code: simulationCall('reportText', codes) }
}

function callback(
  e: Evaluator,
  name: string,
  f: Value,
  types: readonly Type[],
  span: Span,
): Callback {
  const parameters = types.map((_, k) => e.scope.temporary(span.start, `${name}_${k}`))
  const positional = types.map((type, k) => ({ value: residual(read(parameters[k]), type), span }))
  const args = { span, calleeSpan: span, positional, keywords: new Map() }
  const outer = e.within.operating
  e.within.operating = true
  try {
    const { steps, result } = e.collect(() => callValue(e, f, args, undefined))
    // a function whose result is known is called in a statement of its own
    const called = steps.flatMap((step): Code[] => (step.kind === 'evaluate' ? [step.value] : []))
    const code = called[0] ?? result.code ?? { kind: 'constant', value: null }
    return { name, parameters, code }
  } finally {
    e.within.operating = outer
  }
}
