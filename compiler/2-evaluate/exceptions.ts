/** try, raise and assert: decided at run time. */
import { exceptionNames } from '../../runtime/values/exceptions.js'
import type { Expression } from '../ir/expression.js'
import type { Code, Step, Variable } from '../ir/protocol.js'
import type { Handler, Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { boundNames } from './bindings.js'
import { branchSite, type Site } from './demand.js'
import type { Completion, Evaluator, State } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import { joinStates } from './join.js'
import type { SpecialRow } from './rows.js'
import { evaluateBlock } from './statements.js'
import { call } from './targets.js'
import { anyType, isPoison, read, residual, sequenceOf, type Value } from './value.js'

type S<K extends Statement['kind']> = Extract<Statement, { kind: K }>

export const exceptionRows: readonly SpecialRow[] = exceptionNames().map((name) => ({
  kind: 'special',
  name,
  call: (e, args) => {
    const values = args.positional.map((a) => e.code(a.value, a.span))
    return residual(call('newException', { kind: 'constant', value: name }, ...values), anyType)
  },
}))

const names: ReadonlySet<string> = new Set(exceptionNames())

/** The class behind a name; an exception of a module that is not built has its name. */
function className(value: Value): string | undefined {
  const row = value.kind === 'known' && value.value.kind === 'row' ? value.value.row : undefined
  return row && (names.has(row.name) || row.kind === 'unsupported') ? row.name : undefined
}

export function evaluateRaise(e: Evaluator, statement: S<'raise'>): Completion {
  const { span } = statement
  const code = statement.value ? raised(e, statement.value) : e.handling.at(-1)
  if (!code) {
    throw e.fault('outside-except', { span }, {})
  }
  e.emit({ kind: 'evaluate', value: call('raise', code), span })
  return 'jump'
}

function raised(e: Evaluator, x: Expression): Code {
  const value = evaluateExpression(e, x)
  const name = className(value)
  return name && names.has(name)
    ? call('newException', { kind: 'constant', value: name })
    : e.code(value, x.span)
}

/** assert test, message */
export function evaluateAssert(e: Evaluator, statement: S<'assert'>): Completion {
  const { span, test, message } = statement
  const name: Expression = { kind: 'name', name: 'AssertionError', span }
  const value: Expression = message
    ? { kind: 'call', callee: name, arguments: [{ value: message }], span }
    : name
  const failed: Expression = { kind: 'unary', operator: 'not', operand: test, span: test.span }
  const body: Statement[] = [{ kind: 'raise', value, span }]
  return evaluateBlock(e, [{ kind: 'if', branches: [{ test: failed, body }], span }])
}

/**
 * Whatever the body changes may have any of its values where a handler begins: it is forgotten
 * there. The paths meet after the statement.
 */
export function evaluateTry(e: Evaluator, statement: S<'try'>): Completion {
  const site = branchSite(statement.span.start)
  const level = { depth: e.depth, topLevel: e.topLevel }
  const before = e.state()
  const mutations = e.mutations
  e.depth++
  e.topLevel = false
  e.trying++
  const body = e.collect(() => evaluateBlock(e, statement.body))
  e.trying--
  const ends: State[] = []
  const bodyEnd = e.state()
  for (const list of e.mutatedSince(mutations)) e.mutate(list, undefined, site)
  const disturbed = disturbedBy(e, statement.body, before, bodyEnd, site)
  const otherwise =
    body.result === 'normal'
      ? e.collect(() => evaluateBlock(e, statement.otherwise ?? []))
      : undefined
  if (otherwise?.result === 'normal') ends.push(e.state())
  const error = e.scope.temporary(statement.span.start, 'error')
  const handler = e.collect(() => handlers(e, statement, error, disturbed, ends)).steps
  for (const list of e.mutatedSince(mutations)) e.mutate(list, undefined, site)
  e.setState(ends.length > 0 ? joinStates(ends, site) : disturbed)
  const last = e.collect(() => evaluateBlock(e, statement.finally ?? []))
  Object.assign(e, level)
  const flag = statement.otherwise?.length
    ? e.scope.temporary(statement.span.start, 'passed')
    : undefined
  emitTry(e, statement, body.steps, otherwise?.steps ?? [], error, handler, last.steps, flag)
  return ends.length > 0 && last.result === 'normal' ? 'normal' : 'jump'
}

/** The else block runs outside the protection of the handlers, so behind a flag. */
function emitTry(
  e: Evaluator,
  { span, handlers: given, finally: final }: S<'try'>,
  body: readonly Step[],
  otherwise: readonly Step[],
  error: Variable,
  handler: readonly Step[],
  last: readonly Step[],
  flag: Variable | undefined,
): void {
  const set = (value: boolean): Step[] =>
    flag ? [{ kind: 'assign', variable: flag, value: { kind: 'constant', value }, span }] : []
  const inner: Step[] =
    given.length === 0
      ? [...body]
      : [
          ...set(false),
          { kind: 'try', body: [...body, ...set(true)], error, handler, last: [], span },
          ...(flag
            ? [{ kind: 'if', test: read(flag), then: otherwise, otherwise: [], span } as const]
            : []),
        ]
  if (!final) for (const step of inner) e.emit(step)
  else e.emit({ kind: 'try', body: inner, last, span })
}

function handlers(
  e: Evaluator,
  statement: S<'try'>,
  error: Variable,
  disturbed: State,
  ends: State[],
  from = 0,
): void {
  const handler = statement.handlers[from]
  const { span } = statement
  if (!handler) {
    e.emit({ kind: 'evaluate', value: call('raise', read(error)), span })
    return
  }
  e.setState(disturbed)
  const test = testOf(e, handler, error)
  e.handling.push(read(error))
  const then = e.collect(() => {
    if (handler.name) {
      e.bind(handler.name, residual(read(error), anyType), handlerSpan(handler, span))
    }
    return evaluateBlock(e, handler.body)
  })
  e.handling.pop()
  if (then.result === 'normal') ends.push(e.state())
  if (!test) {
    for (const step of then.steps) e.emit(step)
    return
  }
  const rest = e.collect(() => handlers(e, statement, error, disturbed, ends, from + 1))
  e.emit({
    kind: 'if',
    test,
    then: then.steps,
    otherwise: rest.steps,
    span: handlerSpan(handler, span),
  })
}

const handlerSpan = (handler: Handler, otherwise: Span): Span =>
  handler.type?.span ?? handler.body[0]?.span ?? otherwise

function testOf(e: Evaluator, handler: Handler, error: Variable): Code | undefined {
  if (!handler.type) return undefined
  const { span } = handler.type
  const value = evaluateExpression(e, handler.type)
  if (isPoison(value)) return undefined
  const classes = (sequenceOf(value)?.items ?? [value]).map((one): Code => {
    const name = className(one)
    if (name) return { kind: 'constant', value: name }
    const expected = 'an exception class'
    throw e.fault(
      'wrong-type',
      { span },
      { what: 'what except catches', expected, actual: 'not one' },
    )
  })
  return call('isException', read(error), ...classes)
}

/** The state in which a handler begins: of what the body binds only the variable is known. */
function disturbedBy(
  e: Evaluator,
  body: readonly Statement[],
  before: State,
  after: State,
  site: Site,
): State {
  const joined = joinStates([before, after], site)
  const bound = boundNames(body)
  const state = new Map(joined)
  for (const [scope, bindings] of joined) {
    const old = before.get(scope)
    const changed = new Map(bindings)
    for (const [name, binding] of bindings) {
      const own = scope === e.scope && bound.has(name)
      const was = old?.get(name)
      if (!binding.value.code || (!own && was?.value === binding.value)) continue
      const value = residual(read(scope.variable(name)), anyType, new Set([site]))
      changed.set(name, { value, maybeUnbound: binding.maybeUnbound || !was })
    }
    state.set(scope, changed)
  }
  return state
}
