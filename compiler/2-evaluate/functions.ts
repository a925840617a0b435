/**
 * Functions of the script, specialised at their calls: what structure needs of the arguments is
 * known in the specialisation, the rest are its run-time parameters. Recursion stays residual.
 */
import { invariant } from '../diagnostics/bug.js'
import type { Expression } from '../ir/expression.js'
import type { Code, Procedure, Step, Variable } from '../ir/protocol.js'
import type { Definition, Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { localNames } from './bindings.js'
import { argumentSite } from './demand.js'
import { describe, type Evaluator } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import { sameValue } from './join.js'
import { isPure } from './purity.js'
import type { Arguments } from './rows.js'
import { Scope } from './scope.js'
import { knownSequence } from './sequences.js'
import { evaluateBlock } from './statements.js'
import { joinAll, sameType } from './types.js'
import {
  anyType,
  currentType,
  type FunctionValue,
  isPoison,
  none,
  poison,
  read,
  residual,
  sequenceOf,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

export interface Specialisation {
  readonly definition: Definition
  readonly scope: Scope
  readonly arguments: readonly Value[]
  readonly procedure: number
  /** names of outer scopes that it has read, and what they were */
  readonly reads: Map<string, { readonly scope: Scope; readonly value: Value }>
  /** module names that it assigns */
  readonly writes: Set<string>
  /** all names of the module, where a run() inside sees them */
  frame: string | undefined
  readonly returns: Value[]
  done: boolean
}

/** A lambda is a function whose body is one return. */
export function lambda(e: Evaluator, x: Extract<Expression, { kind: 'lambda' }>): Value {
  const { span, parameters, body } = x
  const definition = e.definitionFor(x, () => ({
    kind: 'def',
    name: 'lambda',
    nameSpan: span,
    parameters,
    decorators: [],
    body: [{ kind: 'return', value: body, span: body.span }],
    async: false,
    span,
  }))
  return functionValue(e, definition)
}

function functionValue(e: Evaluator, definition: Definition): Value {
  const defaults = definition.parameters.map(
    (parameter) => parameter.default && held(e, parameter.name, parameter.default),
  )
  const value: FunctionValue = { kind: 'function', definition, scope: e.scope, defaults }
  return { kind: 'known', value, type: { kind: 'function' } }
}

export function define(e: Evaluator, definition: Definition): void {
  if (definition.decorators.length > 0) {
    const { span } = definition.decorators[0]
    throw e.fault(
      'statement',
      { span },
      {
        what: 'a decorator',
        instead: 'leave it out, or call the function explicitly',
      },
    )
  }
  if (definition.async) {
    throw e.fault(
      'statement',
      { span: definition.nameSpan },
      {
        what: "'async def'",
        instead: 'write a plain def: a function that runs the model is awaited by itself',
      },
    )
  }
  e.scope.set(definition.name, { value: functionValue(e, definition), maybeUnbound: false })
}

/** A default is computed when the function is defined, and kept. */
function held(e: Evaluator, name: string, expression: Expression): Value {
  const value = evaluateExpression(e, expression)
  if (!value.code || value.code.kind === 'constant' || value.code.kind === 'unit') return value
  const variable = e.scope.temporary(expression.span.start, `${name}_default`)
  e.emit({ kind: 'assign', variable, value: value.code, span: expression.span })
  return { ...value, code: read(variable) } as Value
}

export function evaluateReturn(
  e: Evaluator,
  statement: Extract<Statement, { kind: 'return' }>,
): 'jump' {
  const specialisation = e.active.at(-1)
  invariant(specialisation, '1-parse refuses a return outside a function')
  const value = statement.value ? evaluateExpression(e, statement.value) : none
  specialisation.returns.push(value)
  if (value.code) e.emit({ kind: 'return', value: value.code, span: statement.span })
  return 'jump'
}

export function callFunction(e: Evaluator, callee: FunctionValue, args: Arguments): Value {
  const { definition } = callee
  const values = bindParameters(e, callee, args)
  if (values.some(isPoison)) return poison
  for (const value of values) e.forget(value)
  const specialised = values.map((value, k) => generalise(e, definition, k, value))
  const found = e.specialisations.find(
    (s) =>
      s.scope.parent === callee.scope && s.definition === definition && fits(e, s, specialised),
  )
  const running = e.active.find(
    (s) => s.definition === definition && sameArguments(s.arguments, specialised),
  )
  const used = found ?? running ?? specialise(e, callee, specialised)
  if (found) repeatEffects(e, found)
  return resultOf(e, used, values, args.span)
}

/** The arguments in the order of the parameters, defaults where they are missing. */
function bindParameters(e: Evaluator, f: FunctionValue, args: Arguments): Value[] {
  const { definition } = f
  const callee = definition.name
  const given = new Map<string, Value>()
  const names = definition.parameters.map((p) => p.name)
  for (const parameter of definition.parameters) {
    if (parameter.form !== 'ordinary') {
      throw e.fault(
        'statement',
        { span: parameter.span },
        {
          what: `a parameter written with '${parameter.form}'`,
          instead: 'give every parameter a name',
        },
      )
    }
  }
  args.positional.forEach((argument, k) => {
    if (k >= names.length) {
      const counts = { most: names.length, given: args.positional.length }
      throw e.fault('too-many-arguments', { span: argument.span }, { callee, ...counts })
    }
    given.set(names[k], argument.value)
  })
  for (const [name, argument] of args.keywords) {
    const { nameSpan: span } = argument
    if (!names.includes(name)) throw e.fault('unknown-argument', { span }, { callee, name })
    if (given.has(name)) throw e.fault('argument-twice', { span }, { callee, name })
    given.set(name, argument.value)
  }
  return definition.parameters.map((parameter, k) => {
    const value = given.get(parameter.name) ?? f.defaults[k]
    if (value) return value
    throw e.fault('missing-argument', { span: args.span }, { callee, parameter: parameter.name })
  })
}

/** A number or a list becomes a run-time parameter, until structure asks for its value. */
function generalise(e: Evaluator, definition: Definition, k: number, value: Value): Value {
  const site = argumentSite(definition.span.start, definition.parameters[k].name)
  const plain =
    value.kind !== 'known' ||
    value.value.kind === 'sequence' ||
    (value.value.kind === 'data' &&
      typeof value.value.data !== 'boolean' &&
      value.value.data !== null)
  if (!plain || !value.code || e.decisions.has(site)) return value
  return residual(value.code, value.type, new Set([site]))
}

function sameArguments(a: readonly Value[], b: readonly Value[]): boolean {
  return a.every((value, k) => sameValue(value, b[k]))
}

/** Whether a specialisation holds for a call now: it assumed no more than is known. */
function fits(e: Evaluator, s: Specialisation, values: readonly Value[]): boolean {
  if (!s.done || !sameArguments(s.arguments, values)) return false
  if (s.frame !== undefined && s.frame !== e.frameNames()) return false
  return [...s.reads].every(([name, { scope, value }]) => {
    const now = scope.get(name)?.value
    if (now === undefined || !e.reaches(scope)) return false
    const general = value.kind === 'residual' && now.code && sameType(now.type, value.type)
    return general || sameValue(now, value)
  })
}

/**
 * Evaluates the body for these arguments. Like a loop, it may be entered again: what the body
 * changes outside itself (module names, lists) is forgotten first, and the body looked at again.
 */
function specialise(e: Evaluator, callee: FunctionValue, values: readonly Value[]): Specialisation {
  for (;;) {
    const rollback = e.mark()
    const mutations = e.mutations
    const newest = e.sequences
    const before = e.module.snapshot()
    const specialisation = evaluateBody(e, callee, values)
    const lists = e.mutatedSince(mutations).filter((sequence) => sequence.born < newest)
    const names = [...specialisation.writes].filter((name) => {
      const value = before.get(name)?.value
      return value?.code && value.kind !== 'residual'
    })
    if (lists.length === 0 && names.length === 0) return specialisation
    rollback()
    for (const sequence of lists) e.mutate(sequence, undefined)
    for (const name of names) rebind(e, name)
  }
}

function evaluateBody(
  e: Evaluator,
  callee: FunctionValue,
  values: readonly Value[],
): Specialisation {
  const { definition } = callee
  const locals = localNames(definition.body)
  for (const parameter of definition.parameters) locals.add(parameter.name)
  const scope = new Scope(callee.scope, locals, e.newVariable)
  const id = e.procedures.length
  const placeholder = { id, name: definition.name, span: definition.span } as Procedure
  e.procedures.push(placeholder)
  const specialisation: Specialisation = {
    definition,
    scope,
    arguments: values,
    procedure: id,
    reads: new Map(),
    writes: new Set(),
    frame: undefined,
    returns: [],
    done: false,
  }
  e.specialisations.push(specialisation)
  const parameters = bindInside(scope, definition, values)
  const body = inside(e, specialisation, () => {
    if (evaluateBlock(e, definition.body) !== 'jump') specialisation.returns.push(none)
  })
  specialisation.done = true
  e.procedures[id] = {
    ...placeholder,
    parameters,
    locals: scope.variables.filter((v) => !parameters.includes(v)),
    body,
    async: false,
  }
  return specialisation
}

function bindInside(scope: Scope, definition: Definition, values: readonly Value[]): Variable[] {
  const parameters: Variable[] = []
  values.forEach((value, k) => {
    const { name } = definition.parameters[k]
    const variable = value.code ? scope.variable(name) : undefined
    if (variable) parameters.push(variable)
    const held = variable ? ({ ...value, code: read(variable) } as Value) : value
    scope.set(name, { value: held, maybeUnbound: false })
  })
  return parameters
}

/** Evaluates in the scope of a specialisation, outside all loops and branches of the caller. */
function inside(e: Evaluator, specialisation: Specialisation, body: () => void): Step[] {
  const outer = { scope: e.scope, loops: e.loops, depth: e.depth, topLevel: e.topLevel }
  e.scope = specialisation.scope
  e.loops = []
  e.depth = 0
  e.topLevel = false
  e.active.push(specialisation)
  try {
    return e.collect(body).steps
  } finally {
    e.active.pop()
    Object.assign(e, outer)
  }
}

/** What another call of a specialisation does to what is known, and what it has relied on. */
function repeatEffects(e: Evaluator, s: Specialisation): void {
  for (const name of s.writes) {
    rebind(e, name)
    for (const active of e.active) active.writes.add(name)
  }
  for (const [name, { scope, value }] of s.reads) e.noteRead(name, value, scope)
  if (s.frame !== undefined) e.noteFrame()
}

/** A module name that a function assigns: only its type is known from then on. */
function rebind(e: Evaluator, name: string): void {
  const current = e.module.get(name)
  if (!current?.value.code) return
  const value = residual(read(e.module.variable(name)), current.value.type)
  e.module.set(name, { value, maybeUnbound: false })
}

function resultOf(e: Evaluator, s: Specialisation, values: readonly Value[], span: Span): Value {
  const codes = values.filter((value) => value.code).map((value) => value.code as Code)
  const code: Code = { kind: 'invoke', procedure: s.procedure, arguments: codes }
  if (!s.done) return residual(code, anyType)
  const [first, ...others] = s.returns
  const single = others.every((value) => sameValue(value, first))
  const compileTime = first.kind === 'known' && (!first.code || first.value.kind === 'string')
  if (single && first.kind === 'known' && compileTime) {
    const pure = e.procedures[s.procedure].body.every((step) => isQuiet(step))
    if (!pure) e.emit({ kind: 'evaluate', value: code, span })
    return first
  }
  const literal = single ? sequenceOf(first) : undefined
  if (literal?.items?.every(isLiteral)) {
    const { type, value } = knownSequence(literal.of, literal.items, e.sequences++)
    return { kind: 'known', value, type, code }
  }
  const missing = s.returns.find((value) => !value.code)
  if (missing) throw e.fault('no-run-time-value', { span }, { what: describe(missing) })
  const type = joinAll(s.returns.map(currentType))
  return residual(code, type, taintsOf(...s.returns))
}

/** An item that is itself wherever it is used: text, or a number as written. */
const isLiteral = (item: Value): boolean =>
  textOf(item) !== undefined || (item.kind === 'known' && item.code?.kind === 'constant')

const isQuiet = (step: Step): boolean =>
  (step.kind === 'assign' || step.kind === 'evaluate' || step.kind === 'return') &&
  isPure(step.value)
