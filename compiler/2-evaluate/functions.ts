/**
 * Functions of the script, specialised at their calls: what structure needs of the arguments is
 * known in the specialisation, the rest are its run-time parameters. Recursion stays residual.
 */
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
import { evaluateBlock } from './statements.js'
import { joinAll, sameType } from './types.js'
import {
  anyType,
  type FunctionValue,
  isPoison,
  none,
  poison,
  read,
  residual,
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
  readonly returns: Value[]
  done: boolean
}

export function define(e: Evaluator, definition: Definition): void {
  if (definition.decorators.length > 0) {
    const { span } = definition.decorators[0]
    throw e.fault('statement', { span }, {
      what: 'a decorator',
      instead: 'leave it out, or call the function explicitly',
    })
  }
  if (definition.async) {
    throw e.fault('statement', { span: definition.nameSpan }, {
      what: "'async def'",
      instead: 'write a plain def: a function that runs the model is awaited by itself',
    })
  }
  const value: FunctionValue = { kind: 'function', definition, scope: e.scope }
  e.scope.set(definition.name, {
    value: { kind: 'known', value, type: { kind: 'function' } },
    maybeUnbound: false,
  })
}

export function evaluateReturn(
  e: Evaluator,
  statement: Extract<Statement, { kind: 'return' }>,
): 'jump' {
  const specialisation = e.active.at(-1)
  if (!specialisation) throw e.fault('outside-function', { span: statement.span }, {})
  const value = statement.value ? evaluateExpression(e, statement.value) : none
  specialisation.returns.push(value)
  if (value.code) e.emit({ kind: 'return', value: value.code, span: statement.span })
  return 'jump'
}

export function callFunction(e: Evaluator, callee: FunctionValue, args: Arguments): Value {
  const { definition } = callee
  const values = bindParameters(e, definition, args)
  if (values.some(isPoison)) return poison
  for (const value of values) e.forget(value)
  const specialised = values.map((value, k) => generalise(e, definition, k, value))
  const found = e.specialisations.find(
    (s) => s.definition === definition && s.done && fits(s, specialised),
  )
  const running = e.active.find(
    (s) => s.definition === definition && sameArguments(s.arguments, specialised),
  )
  const used = found ?? running ?? specialise(e, callee, specialised, args.span)
  if (found) for (const name of found.writes) rebind(e, name, found)
  return resultOf(e, used, values, args.span)
}

/** The arguments in the order of the parameters, defaults evaluated where they are missing. */
function bindParameters(e: Evaluator, definition: Definition, args: Arguments): Value[] {
  const callee = definition.name
  const given = new Map<string, Value>()
  const names = definition.parameters.map((p) => p.name)
  for (const parameter of definition.parameters) {
    if (parameter.form !== 'ordinary') {
      throw e.fault('statement', { span: parameter.span }, {
        what: `a parameter written with '${parameter.form}'`,
        instead: 'give every parameter a name',
      })
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
  return definition.parameters.map((parameter) => {
    const value = given.get(parameter.name)
    if (value) return value
    if (parameter.default) return evaluateExpression(e, parameter.default)
    throw e.fault('missing-argument', { span: args.span }, { callee, parameter: parameter.name })
  })
}

/** A number or a list becomes a run-time parameter, until structure asks for its value. */
function generalise(e: Evaluator, definition: Definition, k: number, value: Value): Value {
  const site = argumentSite(definition.span.start, definition.parameters[k].name)
  const plain =
    value.kind !== 'known' ||
    value.value.kind === 'sequence' ||
    (value.value.kind === 'data' && typeof value.value.data !== 'boolean' && value.value.data !== null)
  if (!plain || !value.code || e.decisions.has(site)) return value
  return residual(value.code, value.type, new Set([site]))
}

function sameArguments(a: readonly Value[], b: readonly Value[]): boolean {
  return a.every((value, k) => sameValue(value, b[k]))
}

function fits(s: Specialisation, values: readonly Value[]): boolean {
  if (!sameArguments(s.arguments, values)) return false
  return [...s.reads].every(([name, { scope, value }]) => {
    const now = scope.get(name)?.value
    return now !== undefined && sameValue(now, value)
  })
}

function specialise(
  e: Evaluator,
  callee: FunctionValue,
  values: readonly Value[],
  span: Span,
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
  void span
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

/** A module name that the function assigns: known no more after another call. */
function rebind(e: Evaluator, name: string, s: Specialisation): void {
  const current = e.module.get(name)
  if (!current?.value.code) return
  void s
  const value = residual(read(e.module.variable(name)), current.value.type)
  e.module.set(name, { value, maybeUnbound: false })
}

function resultOf(
  e: Evaluator,
  s: Specialisation,
  values: readonly Value[],
  span: Span,
): Value {
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
  const missing = s.returns.find((value) => !value.code)
  if (missing) throw e.fault('no-run-time-value', { span }, { what: describe(missing) })
  const type = joinAll(s.returns.map((value) => value.type))
  const same = s.returns.every((value) => sameType(value.type, first.type))
  return residual(code, same ? first.type : type)
}

const isQuiet = (step: Step): boolean =>
  (step.kind === 'assign' || step.kind === 'evaluate' || step.kind === 'return') &&
  isPure(step.value)
