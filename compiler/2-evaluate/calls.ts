/** Calls: rows of the tables, functions of the script, methods. */
import { nearest } from '../../runtime/values/nearest.js'
import type { Code } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import { callMethod } from './attributes.js'
import { describe, type Evaluator } from './evaluator.js'
import { callFunction } from './functions.js'
import { fold } from './operators.js'
import { plotCall } from './pyplot.js'
import type { Arguments, FunctionRow, PlotRow, Row } from './rows.js'
import { call } from './targets.js'
import { anyType, isPoison, none, poison, residual, taintsOf, type Value } from './value.js'

export function callValue(
  e: Evaluator,
  callee: Value,
  args: Arguments,
  hint: string | undefined,
): Value {
  if (isPoison(callee)) return poison
  if (callee.kind !== 'known') {
    throw e.fault('not-callable', { span: args.calleeSpan }, { what: describe(callee) })
  }
  const { value } = callee
  if (value.kind === 'row') return callRow(e, value.row, args, hint)
  if (value.kind === 'function') return callFunction(e, value, args)
  if (value.kind === 'method') return callMethod(e, value.object, value.name, args)
  throw e.fault('not-callable', { span: args.calleeSpan }, { what: describe(callee) })
}

function callRow(e: Evaluator, row: Row, args: Arguments, hint: string | undefined): Value {
  if (anyPoison(args)) return poison
  switch (row.kind) {
    case 'function':
      return callRuntime(e, row, args)
    case 'plot':
      return callPlot(e, row, args)
    case 'special':
      return row.call(e, args, hint)
    case 'unsupported':
      throw e.fault('not-built', { span: args.calleeSpan }, row)
    case 'value':
      throw e.fault('not-callable', { span: args.calleeSpan }, { what: `'${row.name}'` })
  }
}

const anyPoison = (args: Arguments): boolean =>
  args.positional.some((a) => isPoison(a.value)) ||
  [...args.keywords.values()].some((a) => isPoison(a.value))

export interface BoundArgument {
  readonly value: Value
  readonly span: Span
}

/**
 * Arguments in the order of a signature: 'a', 'axis?' (optional), '*rest'. Faults name the
 * callee and the argument.
 */
export function bindArguments(
  e: Evaluator,
  callee: string,
  parameters: readonly string[],
  args: Arguments,
): ReadonlyMap<string, BoundArgument> & { readonly rest?: readonly BoundArgument[] } {
  const bound = new Map<string, BoundArgument>()
  const names = parameters.filter((p) => !p.startsWith('*')).map((p) => p.replace('?', ''))
  const variadic = parameters.some((p) => p.startsWith('*'))
  if (!variadic && args.positional.length > names.length) {
    const given = args.positional.length
    const span = args.positional[names.length].span
    throw e.fault('too-many-arguments', { span }, { callee, most: names.length, given })
  }
  args.positional.slice(0, names.length).forEach((argument, k) => {
    bound.set(names[k], argument)
  })
  for (const [name, argument] of args.keywords) {
    const { nameSpan: span } = argument
    if (!names.includes(name)) {
      throw e.fault('unknown-argument', { span }, { callee, name, nearest: nearest(name, names) })
    }
    if (bound.has(name)) throw e.fault('argument-twice', { span }, { callee, name })
    bound.set(name, argument)
  }
  for (const parameter of parameters) {
    if (parameter.startsWith('*') || parameter.endsWith('?') || bound.has(parameter)) continue
    throw e.fault('missing-argument', { span: args.span }, { callee, parameter })
  }
  return Object.assign(bound, { rest: args.positional.slice(names.length) })
}

function callRuntime(e: Evaluator, row: FunctionRow, args: Arguments): Value {
  const bound = bindArguments(e, row.name, row.parameters, args)
  const ordered: (BoundArgument | undefined)[] = row.parameters
    .filter((p) => !p.startsWith('*'))
    .map((p) => bound.get(p.replace('?', '')))
  while (ordered.length > 0 && !ordered.at(-1)) ordered.pop()
  const given = [
    ...ordered.map((a) => a ?? { value: none, span: args.span }),
    ...(bound.rest ?? []),
  ]
  const values = given.map((a) => a.value)
  const type = row.result(values.map((value) => value.type))
  if (!row.simulation) return fold(e, row, type, values, args.span)
  const code: Code = {
    kind: 'call',
    callee: row.callee,
    simulation: true,
    arguments: given.map((a) => e.code(a.value, a.span)),
  }
  return residual(code, type, taintsOf(...values))
}

function callPlot(e: Evaluator, row: PlotRow, args: Arguments): Value {
  const codes = {
    arguments: [
      ...(row.leading === undefined ? [] : [{ kind: 'constant', value: row.leading } as const]),
      ...args.positional.map((a) => e.code(a.value, a.span)),
    ],
    keywords: [...args.keywords].map(([name, a]) => [name, e.code(a.value, a.span)] as const),
  }
  const code: Code = { kind: 'call', simulation: true, ...plotCall(row, args, codes) }
  return residual(code, anyType)
}

/** A method of a value of which compile time knows nothing: a figure, its axes. */
export function callUnknownMethod(
  e: Evaluator,
  object: Value,
  name: string,
  args: Arguments,
): Value {
  if (isPoison(object) || anyPoison(args)) return poison
  const code: Code = {
    kind: 'call',
    callee: 'callObjectMethod',
    simulation: false,
    arguments: [
      e.code(object, args.calleeSpan),
      { kind: 'constant', value: name },
      ...args.positional.map((a) => e.code(a.value, a.span)),
    ],
    keywords: [...args.keywords].map(([key, a]) => [key, e.code(a.value, a.span)] as const),
  }
  return residual(code, anyType, taintsOf(object))
}

/** The parameters of array methods that scripts name. */
const axisOnly = ['axis']
const methodParameters: Readonly<Record<string, readonly string[] | undefined>> = {
  sum: axisOnly,
  mean: axisOnly,
  std: axisOnly,
  var: axisOnly,
  min: axisOnly,
  max: axisOnly,
  prod: axisOnly,
  ptp: axisOnly,
  any: axisOnly,
  all: axisOnly,
  argmin: axisOnly,
  argmax: axisOnly,
  cumsum: axisOnly,
  cumprod: axisOnly,
  round: ['decimals'],
  repeat: ['repeats'],
}

/** A method of a run-time value that the compiler does not follow. */
export function callRuntimeMethod(
  e: Evaluator,
  object: Value,
  name: string,
  args: Arguments,
  type = anyType,
): Value {
  const positional = [...args.positional]
  for (const [keyword, argument] of args.keywords) {
    if (methodParameters[name]?.[positional.length] === keyword) {
      positional.push(argument)
      continue
    }
    throw e.fault(
      'argument',
      { span: argument.span },
      {
        callee: name,
        name: keyword,
        instead: 'pass it by position, or use the function of numpy with that name',
      },
    )
  }
  const codes = positional.map((a) => e.code(a.value, a.span))
  const method: Code = { kind: 'constant', value: name }
  const code = call('callMethod', e.code(object, args.calleeSpan), method, ...codes)
  return residual(code, type, taintsOf(object))
}
