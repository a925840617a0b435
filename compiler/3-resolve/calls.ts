/** Calls of functions. Semantics page 2.4. */
import { type Dimension, dimensionless, sameDimension } from '../../runtime/values/dimension.js'
import { call } from '../algebra/build.js'
import { invariant } from '../diagnostics/bug.js'
import type { Checked, Expression, Located } from '../ir/expression.js'
import {
  type FunctionName,
  type FunctionRow,
  functions,
  substitutes,
} from '../library/functions.js'
import { at, type Context, type Result, refuse } from './context.js'
import { checkCallable } from './callables.js'
import { messages } from './messages.js'
import { warnOfDefault } from './names.js'
import { lookUp } from './scope.js'
import { isPlain } from './syntax.js'
import { likely, quote, side, unitName } from './words.js'

type Call = Extract<Expression<Located>, { kind: 'call' }>
type Name = Extract<Expression<Located>, { kind: 'name' }>
type C = Expression<Checked>

/** `values` are the checked arguments, in order; the callee is resolved here. */
export function checkCall(e: Call, values: readonly Result[], context: Context): Result {
  if (e.callee.kind !== 'name' || !e.arguments.every(isPlain)) return undefined
  const found = lookUp(context.scope, e.callee.name)
  if (found.kind === 'external' && found.value.type.kind === 'callable') {
    return checkCallable(e, e.callee, found.value, values, context)
  }
  const name = functionNamed(e, e.callee, context)
  if (name === undefined) return undefined
  const row: FunctionRow = functions[name]
  if (values.length !== row.arguments.length) {
    const parameters = { function: name, takes: row.arguments.length, given: values.length }
    return refuse(context, messages.make('argument-count', at(e), parameters))
  }
  if (!values.every((v) => v !== undefined)) return undefined
  const agree = row.arguments.map((_, k) => checkArgument(e, name, k, values, context))
  if (agree.includes(false)) return undefined
  if (context.symbolic && name !== 'int' && values.some(isCondition)) {
    const k = values.findIndex(isCondition)
    const parameters = { text: quote(e.arguments[k].value) }
    return refuse(context, messages.make('condition-in-arithmetic', at(values[k]), parameters))
  }
  const built = call(name, values, e.span)
  invariant(built.kind === 'call', 'a call is built')
  return { ...built, callee: { ...built.callee, span: e.callee.span } }
}

const isCondition = (e: C) => e.type === 'boolean' && e.kind !== 'name'

function functionNamed(e: Call, callee: Name, context: Context): FunctionName | undefined {
  const { name } = callee
  const found = lookUp(context.scope, name)
  if (found.kind === 'function') {
    warnOfDefault(name, 'the function', at(callee), context)
    return name as FunctionName
  }
  if (found.kind === 'script-function') {
    return refuse(context, messages.make('function-of-script', at(callee), { name }))
  }
  if (found.kind === 'value' || found.kind === 'external') return refuseProduct(e, name, context)
  const instead = importedNotBuilt.get(name)
  if (instead !== undefined) {
    return refuse(context, messages.make('function-not-built', at(callee), { name, instead }))
  }
  return refuseUnknown(callee, context)
}

/** Unit-aware functions of numpy that `from brian2 import *` makes known to equations. */
const importedNotBuilt: ReadonlyMap<string, string> = new Map([
  ['arcsinh', 'write log(x + sqrt(x**2 + 1))'],
  ['arccosh', 'write log(x + sqrt(x**2 - 1))'],
  ['arctanh', 'write 0.5*log((1 + x)/(1 - x))'],
])

/** k(v-Vr): the sign between a value and a bracket is missing. */
function refuseProduct(e: Call, name: string, context: Context): undefined {
  const [only] = e.arguments
  const product = e.arguments.length === 1 ? { product: `${name}*(${quote(only.value)})` } : {}
  return refuse(context, messages.make('not-a-function', at(e), { text: name, ...product }))
}

function refuseUnknown({ name, span }: Name, context: Context): undefined {
  const like = likely(name, Object.keys(functions))
  const instead = substitutes.get(name) ?? (like && `did you mean '${like}'?`)
  return refuse(context, messages.make('unknown-function', { span }, { name, instead }))
}

function checkArgument(
  e: Call,
  name: FunctionName,
  k: number,
  values: readonly C[],
  context: Context,
): boolean {
  const rule = functions[name].arguments[k]
  if (rule === 'any') return true
  const like = 'sameAs' in rule ? rule.sameAs : undefined
  const expected = like === undefined ? (rule as Dimension) : values[like].dimension
  const found = values[k].dimension ?? dimensionless
  if (sameDimension(found, expected)) return true
  const argument = e.arguments[k].value
  const parameters = {
    function: name,
    position: k + 1,
    expected,
    found: side(argument, found),
    ...(like === undefined ? {} : { like: like + 1 }),
  }
  const place = { span: argument.span, label: unitName(found) }
  refuse(context, messages.make('argument-dimension', place, parameters))
  return false
}
