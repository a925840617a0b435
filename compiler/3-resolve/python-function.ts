/** Calls of Python functions that the script gives units. Brian, "Functions"; semantics 2.4. */
import { type Dimension, dimensionless, sameDimension } from '../../runtime/values/dimension.js'
import type { Checked, Expression, Located, ValueType } from '../ir/expression.js'
import type { FrameValue } from '../ir/protocol.js'
import type { PythonFunction, UnitRule } from '../ir/python-function.js'
import { check } from './check.js'
import { at, type Context, type Result, refuse } from './context.js'
import { messages } from './messages.js'
import type { Meaning } from './scope.js'
import { side, unitName } from './words.js'

type Call = Extract<Expression<Located>, { kind: 'call' }>
type C = Expression<Checked>

/** The body is checked for each call, with the types and dimensions of its arguments. */
export function checkPythonCall(
  e: Call,
  f: PythonFunction,
  values: readonly Result[],
  context: Context,
): Result {
  const { name, parameters, problem } = f
  if (values.length !== parameters.length) {
    const counts = { function: name, takes: parameters.length, given: values.length }
    return refuse(context, messages.make('argument-count', at(e), counts))
  }
  const args = values.filter((v) => v !== undefined)
  if (args.length < values.length) return undefined
  if (args.map((_, k) => argumentFits(e, f, k, args, context)).includes(false)) return undefined
  if (problem) {
    const related = [{ span: problem.span, message: 'here' }]
    const place = { span: e.callee.span, related }
    return refuse(
      context,
      messages.make('function-not-compiled', place, { name, what: problem.what }),
    )
  }
  const body = checkBody(f, args, context)
  if (body === undefined) return undefined
  const dimension = resultDimension(f, args, body)
  if (!f.discardsUnits && !sameDimension(body.dimension, dimension)) {
    const parts = { name, expected: dimension, found: body.dimension }
    return refuse(context, messages.make('function-result', { span: f.span }, parts))
  }
  const type: ValueType = f.result === 'boolean' ? 'boolean' : 'float'
  const formula = { parameters: parameters.map((p) => p.name), body }
  const symbol = { kind: 'callable', name, of: 'Function', formula } as const
  return {
    ...e,
    callee: { kind: 'name', name, span: e.callee.span, symbol, type, dimension },
    arguments: args.map((value) => ({ value })),
    type,
    dimension,
  }
}

/** In the body the names of the script come first, and the group's own do not count. */
function checkBody(f: PythonFunction, args: readonly C[], context: Context): Result {
  const members = new Map<string, Meaning>()
  f.parameters.forEach(({ name }, k) => {
    const { type, dimension } = args[k]
    const own = f.discardsUnits ? dimensionless : dimension
    members.set(name, { symbol: { kind: 'local', name }, type, dimension: own })
  })
  const externals = new Map<string, FrameValue>()
  const body = f.discardsUnits ? 'numbers' : 'quantities'
  const scope = { ...context.scope, members, locals: new Map(), body } as const
  const inner: Context = {
    ...context,
    scope,
    symbolic: false,
    noise: false,
    externals,
    memo: new Map(),
  }
  const checked = check(f.body, inner)
  const { name } = f
  for (const [key, value] of externals) {
    const taken = context.scope.members.has(key) || context.scope.locals.has(key)
    if (taken && definitionOf(value) === undefined) {
      const what = `reads '${key}' of the script, which is also a variable of the group`
      return refuse(context, messages.make('function-not-compiled', at(f), { name, what }))
    }
    context.externals.set(key, value)
  }
  return checked
}

/** The function of the script behind a name: it has no value at run time. */
export const definitionOf = ({ type }: FrameValue): PythonFunction | undefined =>
  type.kind === 'callable' ? type.definition : undefined

/**
 * The same in all parts, places included: functions that it calls are part of its formula. Pairs
 * seen before are not entered again, because equal parts of a formula are one object.
 */
export function sameParts(a: unknown, b: unknown, seen = new Map<unknown, unknown>()): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b)
  }
  if (a === b || seen.get(a) === b) return true
  seen.set(a, b)
  const [left, right] = [Object.entries(a), Object.entries(b)]
  const others = new Map<string, unknown>(right)
  return (
    left.length === right.length &&
    left.every(([key, value]) => others.has(key) && sameParts(value, others.get(key), seen))
  )
}

function resultDimension({ result, parameters }: PythonFunction, args: readonly C[], body: C) {
  if (result === 'any') return body.dimension
  if (result === 'boolean') return dimensionless
  if (!('sameAs' in result)) return result
  const k = parameters.findIndex(({ name }) => name === result.sameAs)
  return args[k]?.dimension ?? body.dimension
}

function argumentFits(
  e: Call,
  { name, parameters }: PythonFunction,
  k: number,
  args: readonly C[],
  context: Context,
): boolean {
  const expected = expectedOf(parameters[k].rule, parameters, args)
  const { dimension } = args[k]
  if (expected === undefined || sameDimension(dimension, expected)) return true
  const { value } = e.arguments[k]
  const found = side(value, dimension)
  const place = { span: value.span, label: unitName(dimension) }
  const words = { function: name, position: k + 1, expected, found }
  refuse(context, messages.make('argument-dimension', place, words))
  return false
}

function expectedOf(
  rule: UnitRule,
  parameters: PythonFunction['parameters'],
  args: readonly C[],
): Dimension | undefined {
  if (rule === 'any') return undefined
  if (rule === 'boolean') return dimensionless
  if (!('sameAs' in rule)) return rule
  const k = parameters.findIndex(({ name }) => name === rule.sameAs)
  return args[k]?.dimension
}
