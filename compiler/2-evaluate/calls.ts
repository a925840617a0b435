/** Calls: rows of the tables, functions of the script, methods. */
import { isDimensionless } from '../../runtime/values/dimension.js'
import { methodParameters } from '../../runtime/values/method-parameters.js'
import { nearest } from '../../runtime/values/nearest.js'
import type { Code, Type } from '../ir/protocol.js'
import { locate, type Span } from '../ir/source.js'
import { callCallable } from './brian/timed-array.js'
import { callMethod } from './attributes.js'
import { equationsOf, shown } from './brian/equations.js'
import { isMonitor } from './brian/recorded.js'
import { callBound, instanceAttribute, instantiate } from './classes.js'
import { describe } from './describe.js'
import type { Evaluator } from './evaluator.js'
import { callFunction } from './functions.js'
import { fold } from './fold.js'
import { numpyArguments } from './numpy.js'
import { methodCallee, plotCall } from './pyplot.js'
import type { Arguments, FunctionRow, PlotRow, Row } from './rows.js'
import { call } from './targets.js'
import {
  anyType,
  isPoison,
  knownString,
  none,
  poison,
  residual,
  sequenceOf,
  taintsOf,
  type Value,
} from './value.js'
import { wayRound } from './ways-round.js'

export function callValue(
  e: Evaluator,
  callee: Value,
  args: Arguments,
  hint: string | undefined,
): Value {
  if (isPoison(callee)) return poison
  if (callee.type.kind === 'callable') return callCallable(e, callee, callee.type, args)
  if (callee.kind !== 'known') {
    if (callee.type.kind === 'any') return callUnknown(e, callee, args)
    throw e.fault('not-callable', { span: args.calleeSpan }, { what: describe(callee) })
  }
  refuseSpread(e, callee, args)
  const { value } = callee
  if (value.kind === 'row') return callRow(e, value.row, args, hint)
  if (value.kind === 'function') return callFunction(e, value, args)
  if (value.kind === 'class') return instantiate(e, value, args)
  if (value.kind === 'bound') return callBound(e, value, args)
  if (value.kind === 'instance') {
    const target = '__call__'
    const method = instanceAttribute(e, callee, value, target, args.calleeSpan)
    return callValue(e, method, args, hint)
  }
  if (value.kind === 'method') return callMethod(e, value.object, value.name, args)
  throw e.fault('not-callable', { span: args.calleeSpan }, { what: describe(callee) })
}

/** f(*values) with a number of values that only run time knows. */
function refuseSpread(e: Evaluator, callee: Value, args: Arguments): void {
  const spread = args.positional.find(({ value }) => value.code?.kind === 'spread')
  if (!spread) return
  const row = callee.kind === 'known' && callee.value.kind === 'row' ? callee.value.row : undefined
  const anyNumber =
    row?.kind === 'plot' ||
    row?.name === 'print' ||
    (row?.kind === 'function' && row.parameters[0].startsWith('*'))
  if (anyNumber) return
  e.demand(spread.value)
  throw e.fault(
    'expression',
    { span: spread.span },
    {
      what: "unpacking with '*' of a list whose length only run time knows",
      instead: 'write the items one by one: f(x[0], x[1])',
    },
  )
}

function callRow(e: Evaluator, row: Row, args: Arguments, hint: string | undefined): Value {
  if (anyPoison(args)) return poison
  switch (row.kind) {
    case 'function':
      if (row.name === 'str' && equationsOf(args.positional[0]?.value)) {
        return shown(e, args.positional[0].value, args.span)
      }
      return callRuntime(e, row, args)
    case 'plot':
      return callPlot(e, row, args)
    case 'special':
      return row.call(e, args, hint)
    case 'unsupported':
      throw e.fault('not-built', { span: args.calleeSpan }, { ...row, instead: wayRound(row) })
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

/** `stream`: what it draws from where it is a method of an object with a stream of its own. */
export function callRuntime(e: Evaluator, row: FunctionRow, args: Arguments, stream?: Code): Value {
  refuseArguments(e, row, args)
  const bound = bindArguments(e, row.name, row.parameters, withTypes(e, row, args))
  const ordered: (BoundArgument | undefined)[] = row.parameters
    .filter((p) => !p.startsWith('*'))
    .map((p) => bound.get(p.replace('?', '')))
  while (ordered.length > 0 && !ordered.at(-1)) ordered.pop()
  const given = [
    ...ordered.map((a) => a ?? { value: none, span: args.span }),
    ...(bound.rest ?? []),
  ]
  const values = given.map((a) => a.value)
  const type = row.result(values.map((value) => seenType(row, value)))
  if (!row.simulation) return fold(e, row, type, values, args.span)
  const code: Code = {
    kind: 'call',
    callee: row.callee,
    simulation: !stream,
    arguments: [...(stream ? [stream] : []), ...given.map((a) => e.code(a.value, a.span))],
  }
  const taints = taintsOf(...values)
  if (row.changes === 'argument') e.forget(values[0])
  if (row.changes === 'items') for (const item of sequenceOf(values[0])?.items ?? []) e.forget(item)
  return residual(code, type, taints)
}

/** Functions that take the unit from `G.v`, and keep it of `G.v[:]`. */
const unitless: ReadonlySet<string> = new Set(
  'sum mean min max amin amax ptp cumsum repeat take reshape round round_ around std var'.split(
    ' ',
  ),
)

/** Where a value may be a state variable itself, such functions leave its dimension open. */
function seenType({ name, callee }: FunctionRow, value: Value): Type {
  const { type, code } = value
  if (!callee.startsWith('np') || !unitless.has(name) || value.kind !== 'residual') return type
  if (type.kind !== 'number' || type.dimension === 'unknown') return type
  if (type.shape === 'scalar' || isDimensionless(type.dimension)) return type
  const view = code?.kind === 'read' || (code?.kind === 'call' && code.callee === 'getAttribute')
  return view ? { ...type, dimension: 'unknown' } : type
}

/** Arguments that numpy's function has and ours has not are unsupported, not unknown. */
function refuseArguments(e: Evaluator, row: FunctionRow, args: Arguments): void {
  if (!row.callee.startsWith('np')) return
  const own = new Set(row.parameters.map((parameter) => parameter.replace('?', '')))
  for (const [name, { nameSpan: span }] of args.keywords) {
    if (own.has(name) || !numpyArguments.has(name)) continue
    const instead = 'leave it out, or compute its effect with other functions'
    throw e.fault('argument', { span }, { callee: row.name, name, instead })
  }
}

/** An element type such as `int` or `np.int32` is passed on by its name. */
function withTypes(
  e: Evaluator,
  { name: callee, parameters }: Pick<FunctionRow, 'name' | 'parameters'>,
  args: Arguments,
): Arguments {
  const place = parameters.findIndex((p) => p.startsWith('dtype'))
  if (place < 0) return args
  const named = <T extends BoundArgument>(argument: T): T => {
    const { value, span } = argument
    if (value.kind !== 'known' || value.value.kind !== 'row') return argument
    const { name } = value.value.row
    if (!elementTypes.has(name)) {
      const instead = `'${name}' is no element type here: use float, int, np.int32 or bool`
      throw e.fault('argument', { span }, { callee, name: 'dtype', instead })
    }
    return { ...argument, value: knownString(locate(name, span.start)) }
  }
  return {
    ...args,
    positional: args.positional.map((a, k) => (k === place ? named(a) : a)),
    keywords: new Map(
      [...args.keywords].map(([key, a]) => [key, key === 'dtype' ? named(a) : a] as const),
    ),
  }
}

const elementTypes: ReadonlySet<string> = new Set(
  'int float bool float64 float_ double int64 int_ int32 bool_ intp intc'.split(' '),
)

function callPlot(e: Evaluator, row: PlotRow, args: Arguments): Value {
  const codes = {
    arguments: args.positional.map((a) => e.code(a.value, a.span)),
    keywords: [...args.keywords].map(([name, a]) => [name, e.code(a.value, a.span)] as const),
  }
  const code: Code = { kind: 'call', simulation: true, ...plotCall(row, args, codes) }
  return residual(code, anyType)
}

/** A value of which compile time knows nothing: a colour map. */
function callUnknown(e: Evaluator, callee: Value, args: Arguments): Value {
  if (anyPoison(args)) return poison
  const code: Code = {
    kind: 'call',
    callee: 'callMap',
    simulation: false,
    arguments: [
      e.code(callee, args.calleeSpan),
      ...args.positional.map((a) => e.code(a.value, a.span)),
    ],
    keywords: [...args.keywords].map(([key, a]) => [key, e.code(a.value, a.span)] as const),
  }
  return residual(code, anyType, taintsOf(callee))
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
    callee: methodCallee(name, args),
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

/** A method of a run-time value that the compiler does not follow. */
export function callRuntimeMethod(
  e: Evaluator,
  object: Value,
  name: string,
  args: Arguments,
  type = anyType,
): Value {
  const positional = methodArguments(e, name, args)
  const codes = positional.map((a) => e.code(a.value, a.span))
  const method: Code = { kind: 'constant', value: name }
  const callee = isMonitor(e, object.type) ? 'callMonitorMethod' : 'callMethod'
  const code = call(callee, e.code(object, args.calleeSpan), method, ...codes)
  return residual(code, type, taintsOf(object, ...positional.map((a) => a.value)))
}

/** The arguments of a method in the order of its parameters. */
export function methodArguments(
  e: Evaluator,
  name: string,
  args: Arguments,
): { readonly value: Value; readonly span: Span }[] {
  const parameters = methodParameters[name] ?? []
  const given = withTypes(e, { name, parameters }, args)
  const positional: BoundArgument[] = [...given.positional]
  for (const [keyword, argument] of given.keywords) {
    const place = parameters.indexOf(keyword)
    if (place < 0 || (place < positional.length && positional[place].value !== none)) {
      const instead = 'pass it by position, or use the function of numpy with that name'
      throw e.fault('argument', { span: argument.span }, { callee: name, name: keyword, instead })
    }
    while (positional.length < place) positional.push({ value: none, span: args.span })
    positional[place] = argument
  }
  return positional
}
