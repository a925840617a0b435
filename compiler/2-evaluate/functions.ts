/**
 * Functions of the script, specialised at their calls: what structure needs of the arguments is
 * known in the specialisation, the rest are its run-time parameters. Recursion stays residual.
 */
import { invariant } from '../diagnostics/bug.js'
import type { Expression } from '../ir/expression.js'
import type { Procedure, Step, Type, Variable } from '../ir/protocol.js'
import type { Definition, Statement } from '../ir/script.js'
import { localNames } from './bindings.js'
import { bindParameters, contentsOf, namedParameters } from './call-binding.js'
import { callValue } from './calls.js'
import { recursion } from './classes.js'
import { argumentSite, closureSite, Demand, type Site } from './demand.js'
import type { Evaluator } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import { sameValue } from './join.js'
import { codesOf, resultOf, returnedCode } from './returned.js'
import type { Arguments } from './rows.js'
import { Scope } from './scope.js'
import { evaluateBlock } from './statements.js'
import { joinTypes, sameType } from './types.js'
import {
  anyType,
  collectionOf,
  type FunctionValue,
  isPoison,
  none,
  poison,
  read,
  residual,
  type Sequence,
  type Value,
} from './value.js'

export interface Specialisation {
  readonly definition: Definition
  readonly scope: Scope
  readonly arguments: readonly Value[]
  readonly procedure: number
  /** names of outer scopes that it has read, and what they were */
  readonly reads: Map<string, { readonly scope: Scope; name: string; readonly value: Value }>
  /** names outside of it that it assigns: globals, of functions around it, attributes */
  readonly writes: Map<string, { readonly scope: Scope; readonly name: string }>
  /** makes instances: no other call may use it */
  fresh?: boolean
  recursive?: boolean
  /** all names of the module, where a run() inside sees them */
  frame: string | undefined
  readonly returns: Value[]
  /** the branches and loops that decide which of them a call gives */
  readonly choices: Set<Site>
  /** the lists that it knows by their items, as they were */
  readonly contents: Map<Sequence, Sequence['items']>
  /** how many lists the script had made before it */
  readonly born: number
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

export function functionValue(e: Evaluator, definition: Definition): Value {
  const defaults = namedParameters(definition).map(
    (parameter) => parameter.default && held(e, parameter.name, parameter.default),
  )
  const value: FunctionValue = { kind: 'function', definition, scope: e.scope, defaults }
  return { kind: 'known', value, type: { kind: 'function' } }
}

/** A decorated function is what its decorators, the nearest first, make of it. */
export function define(e: Evaluator, definition: Definition): void {
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
  const decorators = definition.decorators.map((x) => [evaluateExpression(e, x), x.span] as const)
  const value = decorators.reduceRight<Value>(
    (f, [decorator, span]) => {
      const positional = [{ value: f, span: definition.nameSpan }]
      const args = { span, calleeSpan: span, positional, keywords: new Map() }
      return callValue(e, decorator, args, undefined)
    },
    functionValue(e, definition),
  )
  if (value.code) e.bind(definition.name, value, definition.nameSpan)
  else e.scope.set(definition.name, { value, maybeUnbound: false })
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
  const code = returnedCode(value)
  if (code) e.emit({ kind: 'return', value: code, span: statement.span })
  return 'jump'
}

export function callFunction(e: Evaluator, callee: FunctionValue, args: Arguments): Value {
  const { definition } = callee
  const values = bindParameters(e, callee, args)
  if (values.some(isPoison)) return poison
  const specialised = values.map((value, k) => generalise(e, definition, k, value))
  const found = e.specialisations.find(
    (s) =>
      s.scope.parent === callee.scope && s.definition === definition && fits(e, s, specialised),
  )
  const running = e.active.find(
    (s) => s.definition === definition && sameArguments(s.arguments, specialised),
  )
  if (running && !found) {
    running.recursive = true
    if (running.fresh) throw recursion(e, args.span)
  }
  const used = found ?? running ?? specialise(e, callee, specialised)
  if (found) repeatEffects(e, found)
  const codes = values.flatMap(codesOf)
  return resultOf(e, used, codes, args.span)
}

/**
 * A number or a list becomes a run-time parameter, until structure asks for its value. A list
 * that the function may change unseen is forgotten.
 */
function generalise(e: Evaluator, definition: Definition, k: number, value: Value): Value {
  const { name, form } = namedParameters(definition)[k]
  const site = argumentSite(definition.span.start, name)
  if (form === '**') return value
  const plain =
    value.kind !== 'known' ||
    value.value.kind === 'sequence' ||
    (value.value.kind === 'data' &&
      typeof value.value.data !== 'boolean' &&
      value.value.data !== null)
  if (!plain || !value.code || collectionOf(value)?.partial || e.decisions.has(site)) return value
  e.forget(value, site)
  return residual(value.code, value.type, new Set([site]))
}

function sameArguments(a: readonly Value[], b: readonly Value[]): boolean {
  return a.every((value, k) => sameValue(value, b[k]))
}

/** Whether a specialisation holds for a call now: it assumed no more than is known. */
function fits(e: Evaluator, s: Specialisation, values: readonly Value[]): boolean {
  if (!s.done || s.fresh || !sameArguments(s.arguments, values)) return false
  if ([...s.contents].some(([collection, items]) => collection.items !== items)) return false
  if (s.frame !== undefined && s.frame !== e.frameNames()) return false
  return [...s.reads.values()].every(({ name, scope, value }) => {
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
    const before = e.state()
    const specialisation = evaluateBody(e, callee, values)
    const lists = e.mutatedSince(mutations).filter((sequence) => sequence.born < newest)
    const names = [...specialisation.writes.values()].flatMap(({ scope, name }) => {
      const old = before.get(scope)?.get(name)?.value
      if (!old?.code || old.kind === 'residual') return []
      const type = joinTypes(old.type, scope.get(name)?.value.type ?? anyType)
      return [{ scope, name, type }]
    })
    if (lists.length === 0 && names.length === 0) return specialisation
    rollback()
    for (const sequence of lists) e.mutate(sequence, undefined)
    for (const { scope, name, type } of names) rebind(scope, name, type)
  }
}

function evaluateBody(
  e: Evaluator,
  callee: FunctionValue,
  values: readonly Value[],
): Specialisation {
  const { definition } = callee
  const locals = localNames(definition.body)
  for (const parameter of namedParameters(definition)) locals.add(parameter.name)
  const scope = new Scope(callee.scope, locals, e.newVariable, definition.span.start)
  const id = e.procedures.length
  const placeholder = { id, name: definition.name, span: definition.span } as Procedure
  e.procedures.push(placeholder)
  const specialisation: Specialisation = {
    definition,
    scope,
    arguments: values,
    procedure: id,
    reads: new Map(),
    writes: new Map(),
    frame: undefined,
    returns: [],
    choices: new Set(),
    contents: new Map(values.flatMap(contentsOf)),
    born: e.sequences,
    done: false,
  }
  e.specialisations.push(specialisation)
  const escapes = e.decisions.has(closureSite(definition.span.start))
  if (escapes) {
    specialisation.fresh = true
    e.instances.push(scope)
    const loop = e.turning.at(-1)
    if (loop !== undefined) throw new Demand([loop])
  }
  const parameters = bindInside(e, scope, definition, values)
  const body = inside(e, specialisation, () => {
    if (escapes) keepParameters(e, scope, definition, parameters)
    if (evaluateBlock(e, definition.body) !== 'jump') specialisation.returns.push(none)
  })
  specialisation.done = true
  e.procedures[id] = {
    ...placeholder,
    parameters,
    locals: escapes ? [] : scope.variables.filter((v) => !parameters.includes(v)),
    body,
    async: false,
  }
  return specialisation
}

function bindInside(
  e: Evaluator,
  scope: Scope,
  definition: Definition,
  values: readonly Value[],
): Variable[] {
  const parameters: Variable[] = []
  values.forEach((value, k) => {
    const { name } = namedParameters(definition)[k]
    const held = carried(e, scope, name, value, parameters)
    scope.set(name, { value: held, maybeUnbound: false })
  })
  return parameters
}

/** Functions that outlive the call read its names: these are variables of the program then. */
function keepParameters(
  e: Evaluator,
  scope: Scope,
  definition: Definition,
  parameters: Variable[],
): void {
  for (const [k, parameter] of parameters.entries()) {
    const given = e.newVariable(parameter.name, true)
    parameters[k] = given
    e.emit({ kind: 'assign', variable: parameter, value: read(given), span: definition.nameSpan })
  }
  scope.escapes = true
}

/** A list of functions has no run-time value of its own: what its items have is passed. */
function carried(
  e: Evaluator,
  scope: Scope,
  name: string,
  value: Value,
  parameters: Variable[],
): Value {
  if (value.code) {
    const variable = scope.variable(name)
    parameters.push(variable)
    return { ...value, code: read(variable) } as Value
  }
  const collection = collectionOf(value)
  if (!collection?.items || codesOf(value).length === 0 || value.kind !== 'known') return value
  const items = collection.items.map((item, k) =>
    carried(e, scope, `${name} ${k}`, item, parameters),
  )
  const sequence = { ...collection, items, born: e.sequences++ }
  return { ...value, value: { kind: 'sequence', sequence } }
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
  for (const [key, { scope, name }] of s.writes) {
    rebind(scope, name)
    for (const active of e.active) {
      if (active.scope !== scope) active.writes.set(key, { scope, name })
    }
  }
  for (const { scope, name, value } of s.reads.values()) e.noteRead(name, value, scope)
  if (s.frame !== undefined) e.noteFrame()
}

/** A name that a function outside of its scope assigns: only its type is known from then on. */
function rebind(scope: Scope, name: string, type?: Type): void {
  const current = scope.get(name)
  if (!current?.value.code) return
  const value = residual(read(scope.variable(name)), type ?? current.value.type)
  scope.set(name, { value, maybeUnbound: false })
}
