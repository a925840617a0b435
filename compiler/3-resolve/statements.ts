/** The statements of a reset: what they assign, temporaries, types. Semantics page 3. */
import { type Dimension, sameDimension } from '../../runtime/values/dimension.js'
import { binary } from '../algebra/build.js'
import { statefulCalls } from '../algebra/facts.js'
import type { CodeStatement } from '../ir/equations.js'
import type {
  ArithmeticOperator,
  Checked,
  Expression,
  Located,
  ValueType,
} from '../ir/expression.js'
import { check } from './check.js'
import { at, type Context, type Result, refuse } from './context.js'
import { messages } from './messages.js'
import { type Meaning, memberOf } from './scope.js'
import { checkSharedWrite, type Place, vectorName } from './shared.js'
import { likely, quote, side, unitName } from './words.js'

type Statement = CodeStatement<Located>
type C = Expression<Checked>

/** The statements in order, each with the temporaries of those before it; or nothing. */
export function checkStatements(
  statements: readonly Statement[],
  context: Context,
  place: Place,
): readonly CodeStatement<Checked>[] | undefined {
  const locals = new Map<string, Meaning>()
  const inner = { ...context, scope: { ...context.scope, locals } }
  const checked: CodeStatement<Checked>[] = []
  for (const statement of statements) {
    const result = checkStatement(statement, inner, locals)
    const target = memberOf(inner.scope, statement.target)
    const fits = result && (!target || checkSharedWrite(result, target, checked, place, inner))
    if (result && fits) checked.push(result)
  }
  return checked.length === statements.length ? checked : undefined
}

function checkStatement(
  s: Statement,
  context: Context,
  locals: Map<string, Meaning>,
): CodeStatement<Checked> | undefined {
  const target = context.scope.locals.get(s.target) ?? memberOf(context.scope, s.target)
  // a plain assignment to a variable is rewritten symbolically by Brian, all else is not
  const symbolic = s.operator === '=' && target !== undefined && target.type !== 'boolean'
  const inner = { ...context, symbolic }
  const value = check(s.value, inner)
  if (symbolic && value !== undefined) checkDraws(value, context)
  if (!checkTarget(s, target, context)) return undefined
  if (target === undefined) return declare(s, value, context, locals)
  if (value === undefined || !checkValue(s, target, value, context)) return undefined
  // the variable may have another name in the model than in the statement
  const { name } = target.symbol
  const written = name === s.target ? {} : { written: s.target }
  return { ...s, target: name, value, declares: false, type: target.type, ...written }
}

/** A name that nothing else has is a new temporary; it lives from here to the end. */
function declare(
  s: Statement,
  value: Result,
  context: Context,
  locals: Map<string, Meaning>,
): CodeStatement<Checked> | undefined {
  if (value === undefined) return undefined
  const { type, dimension } = value
  const shared = vectorName(value, context.scope) === undefined
  locals.set(s.target, { symbol: { kind: 'local', name: s.target }, type, dimension, shared })
  return { ...s, value, declares: true, type }
}

/** Brian draws once per call and refuses two calls where sympy might merge them. Semantics 2.4. */
export function checkDraws(value: C, context: Context): boolean {
  const seen = new Set<string>()
  for (const call of statefulCalls(value)) {
    const name = call.callee.kind === 'name' ? call.callee.name : ''
    if (seen.has(name)) {
      refuse(context, messages.make('random-twice', at(call), { name }))
      return false
    }
    seen.add(name)
  }
  return true
}

/** Whether the target can be assigned at all, and by this operator. */
function checkTarget(s: Statement, target: Meaning | undefined, context: Context): boolean {
  const place = { span: s.targetSpan }
  const name = s.target
  if (s.operator === '//=' || s.operator === '**=') {
    const parameters = { operator: s.operator, target: name, value: quote(s.value) }
    refuse(context, messages.make('operator-not-known', { span: s.span }, parameters))
    return false
  }
  if (name === 't_in_timesteps' && !context.scope.locals.has(name)) {
    refuse(context, messages.make('write-shared', place, { name }))
    return false
  }
  if (target === undefined) {
    if (s.operator === '=') return true
    const { members, locals, aliases } = context.scope
    const end = aliases && /_(pre|post)$/.exec(name)?.[1]
    const own = [...members].filter(([one, { readOnly, symbol }]) => {
      return !end || (one.endsWith(`_${end}`) && !readOnly && symbol.kind === 'variable')
    })
    const names = [...own.map(([one]) => one), ...locals.keys()]
    const parameters = { name, operator: s.operator, nearest: likely(name, names), end }
    refuse(context, messages.make('update-unknown', place, parameters))
    return false
  }
  const { symbol } = target
  if (symbol.kind === 'subexpression') {
    refuse(context, messages.make('write-subexpression', place, { name }))
    return false
  }
  if (symbol.kind === 'builtin' || target.readOnly) {
    const word = /^(i|j|[ij]_.*)$/.test(name) ? 'write-index' : 'write-shared'
    refuse(context, messages.make(word, place, { name }))
    return false
  }
  return true
}

function checkValue(s: Statement, target: Meaning, value: C, context: Context): boolean {
  const dimension = assignedDimension(s, target, value)
  if (!sameDimension(dimension, target.dimension)) {
    const place = { span: s.value.span, label: unitName(value.dimension) }
    const parameters = {
      name: s.target,
      expected: target.dimension,
      found: side(s.value, dimension),
      statement: s.text,
    }
    refuse(context, messages.make('assigned-dimension', place, parameters))
    return false
  }
  return checkType(s, target, value, context)
}

/** What the statement would write: `v *= mV` makes a volt of a plain v. */
function assignedDimension(s: Statement, target: Meaning, value: C): Dimension {
  if (s.operator !== '*=' && s.operator !== '/=') return value.dimension
  const operator = s.operator.slice(0, -1) as ArithmeticOperator
  return binary(operator, nameOf(s, target), value).dimension
}

const nameOf = (s: Statement, { symbol, type, dimension }: Meaning): C => ({
  kind: 'name',
  name: s.target,
  span: s.targetSpan,
  symbol,
  type,
  dimension,
})

function checkType(s: Statement, target: Meaning, value: C, context: Context): boolean {
  const place = { span: s.span }
  const name = s.target
  if (s.operator === '=') {
    const local = target.symbol.kind === 'local'
    if (!local || fits(value.type, target.type)) return true
    const parameters = { name, before: target.type, now: value.type }
    refuse(context, messages.make('temporary-type-changes', place, parameters))
    return false
  }
  if (target.type === 'boolean') {
    const parameters = { name, operator: s.operator }
    refuse(context, messages.make('update-condition', place, parameters))
    return false
  }
  if (target.type === 'float') return true
  if (value.type !== 'float' && s.operator !== '/=') return true
  const parameters = { name, operator: s.operator, value: quote(s.value) }
  refuse(context, messages.make('float-into-integer', place, parameters))
  return false
}

/** A float holds an integer; nothing else holds another type. */
const fits = (from: ValueType, to: ValueType): boolean =>
  from === to || (from === 'integer' && to === 'float')
