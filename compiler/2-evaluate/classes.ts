/**
 * Classes of the script. An instance is known: which one it is, and which class it has. Its
 * attributes are variables, so a method is a function that is specialised for its instance.
 */
import { nearest } from '../../runtime/values/nearest.js'
import type { Expression } from '../ir/expression.js'
import { read as readVariable } from './value.js'
import type { Definition, Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { type Site, Demand } from './demand.js'
import { describe } from './describe.js'
import type { Evaluator } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import { namedParameters } from './call-binding.js'
import { callFunction, functionValue } from './functions.js'
import type { Arguments } from './rows.js'
import { Scope } from './scope.js'
import { evaluateBlock } from './statements.js'
import {
  type ClassValue,
  type FunctionValue,
  type InstanceValue,
  type Known,
  none,
  residual,
  taintsOf,
  type Value,
} from './value.js'

type ClassStatement = Extract<Statement, { kind: 'class' }>

const known = (value: Known['value']): Known => ({
  kind: 'known',
  value,
  type: { kind: 'function' },
})

const rowName = (value: Value): string | undefined =>
  value.kind === 'known' && value.value.kind === 'row' ? value.value.row.name : undefined

export function defineClass(e: Evaluator, statement: ClassStatement): void {
  const { name, span } = statement
  const bases = statement.bases.flatMap((argument) => {
    if (argument.name) throw refused(e, argument.value.span, 'an argument of a class statement')
    const base = evaluateExpression(e, argument.value)
    if (rowName(base) === 'object') return []
    if (base.kind === 'known' && base.value.kind === 'class') return [base.value]
    throw refused(e, argument.value.span, `a class that extends ${describe(base)}`)
  })
  const decorators = statement.decorators.map((x) => evaluateExpression(e, x))
  const unknown = decorators.findIndex((decorator) => rowName(decorator) !== 'dataclass')
  if (unknown >= 0) throw refused(e, statement.decorators[unknown].span, 'a decorator of a class')
  const members = new Scope(e.scope, new Set(), (text) => e.newVariable(`${name}_${text}`, true))
  const made: ClassValue = { kind: 'class', name, bases, members, span }
  e.instances.push(members)
  const body = decorators.length > 0 ? [...statement.body, initOf(statement)] : statement.body
  for (const part of body) defineMember(e, made, part)
  e.scope.set(name, { value: known(made), maybeUnbound: false })
}

const refused = (e: Evaluator, span: Span, what: string) =>
  e.fault('statement', { span }, { what, instead: 'write a plain class, or functions' })

/** Functions see the names around the class, not those of the class. */
function defineMember(e: Evaluator, made: ClassValue, part: Statement): void {
  if (part.kind !== 'def') {
    const field = part.kind === 'annotated' && !part.value
    const plain = ['assign', 'annotated', 'pass', 'expression'].includes(part.kind)
    if (!plain) throw refused(e, part.span, 'this statement in a class')
    if (field) return
    const outer = e.scope
    e.scope = made.members
    evaluateBlock(e, [part])
    e.scope = outer
    return
  }
  const roles = part.decorators.map((x) => rowName(evaluateExpression(e, x)))
  const special = ['property', 'staticmethod', 'classmethod'] as const
  const role = special.find((word) => word === roles[0])
  if (roles.length > 1 || (roles.length === 1 && !role)) {
    throw refused(e, part.decorators[0].span, 'this decorator of a method')
  }
  const value = functionValue(e, part)
  e.owners.set(part, made)
  made.members.set(part.name, { value, maybeUnbound: false })
  if (role)
    made.members.set(`${part.name} role`, {
      value: known({ kind: 'module', name: role }),
      maybeUnbound: false,
    })
}

/** @dataclass: its fields are the parameters of __init__. */
function initOf({ body, span }: ClassStatement): Definition {
  const name = (text: string): Expression => ({ kind: 'name', name: text, span })
  const fields = body.flatMap((part) =>
    part.kind === 'annotated' && part.target.kind === 'name'
      ? [{ name: part.target.name, default: part.value }]
      : [],
  )
  const assign = (field: string): Statement => ({
    kind: 'assign',
    targets: [{ kind: 'attribute', object: name('self'), name: field, nameSpan: span, span }],
    value: name(field),
    span,
  })
  const parameters = [{ name: 'self', default: undefined }, ...fields]
  return {
    kind: 'def',
    name: '__init__',
    nameSpan: span,
    parameters: parameters.map((p) => ({ ...p, span, form: 'ordinary' })),
    decorators: [],
    body: fields.length > 0 ? fields.map((field) => assign(field.name)) : [{ kind: 'pass', span }],
    async: false,
    span,
  }
}

// ------------------------------------------------------------------ instances

/**
 * Class(...). Each instance has variables of its own, so a loop that makes instances is unrolled,
 * and a function that does is specialised at every call.
 */
export function instantiate(e: Evaluator, made: ClassValue, args: Arguments): Value {
  const loop: Site | undefined = e.turning.at(-1)
  if (loop !== undefined) throw new Demand([loop])
  for (const specialisation of e.active) {
    specialisation.fresh = true
    if (specialisation.recursive) throw recursion(e, args.span)
  }
  const newVariable = (text: string) => e.newVariable(`${made.name.toLowerCase()}_${text}`, true)
  const attributes = new Scope(undefined, new Set(), newVariable)
  e.instances.push(attributes)
  const self = known({ kind: 'instance', class: made, attributes })
  const init = memberOf(made, '__init__')
  if (init?.value.kind === 'known' && init.value.value.kind === 'function') {
    const result = callFunction(e, init.value.value, withSelf(self, args))
    if (result.code && result.type.kind !== 'none') {
      e.emit({ kind: 'evaluate', value: result.code, span: args.span })
    } else if (result.code?.kind === 'invoke') {
      e.emit({ kind: 'evaluate', value: result.code, span: args.span })
    }
  } else if (args.positional.length + args.keywords.size > 0) {
    const given = args.positional.length + args.keywords.size
    throw e.fault('too-many-arguments', { span: args.span }, { callee: made.name, most: 0, given })
  }
  return self
}

export const recursion = (e: Evaluator, span: Span) =>
  e.fault(
    'statement',
    { span },
    { what: 'a recursive function that makes instances', instead: 'make them in a loop' },
  )

const withSelf = (self: Value, args: Arguments): Arguments => ({
  ...args,
  positional: [{ value: self, span: args.calleeSpan }, ...args.positional],
})

/** The first class in the order of the bases that has the member. */
function memberOf(made: ClassValue, name: string): { value: Value; role?: string } | undefined {
  const binding = made.members.get(name)
  if (binding) {
    const role = made.members.get(`${name} role`)?.value
    return { value: binding.value, role: role && describe(role).match(/'(\w+)'/)?.[1] }
  }
  for (const base of made.bases) {
    const member = memberOf(base, name)
    if (member) return member
  }
  return undefined
}

function memberAbove(made: ClassValue, name: string) {
  for (const base of made.bases) {
    const member = memberOf(base, name)
    if (member) return member
  }
  return undefined
}

export const isKindOf = (made: ClassValue, wanted: ClassValue): boolean =>
  made === wanted || made.bases.some((base) => isKindOf(base, wanted))

/** object.name of an instance: its own attribute, or what its class has. */
export function instanceAttribute(
  e: Evaluator,
  object: Value,
  instance: InstanceValue,
  name: string,
  span: Span,
): Value {
  const { attributes, above } = instance
  const own = above ? undefined : attributes.get(name)
  if (own) {
    e.noteRead(name, own.value, attributes)
    if (!own.maybeUnbound || !own.value.code) return own.value
    return residual(
      readVariable(attributes.variable(name), true),
      own.value.type,
      taintsOf(own.value),
    )
  }
  const member = above ? memberAbove(above, name) : memberOf(instance.class, name)
  const self = above ? known({ kind: 'instance', class: instance.class, attributes }) : object
  if (member) return bound(e, member, self, span)
  if (above && name === '__init__')
    return known({ kind: 'row', row: { kind: 'special', name, call: () => none } })
  const names = [...attributes.names, ...instance.class.members.names]
  throw e.fault(
    'unknown-attribute',
    { span },
    { object: describe(object), name, nearest: nearest(name, names) },
  )
}

function bound(
  e: Evaluator,
  { value, role }: { value: Value; role?: string },
  self: Value,
  span: Span,
): Value {
  if (value.kind !== 'known' || value.value.kind !== 'function' || role === 'staticmethod') {
    return value
  }
  const f: FunctionValue = value.value
  if (role === 'property') {
    const args = { span, calleeSpan: span, positional: [], keywords: new Map() }
    return callFunction(e, f, withSelf(self, args))
  }
  const first =
    role === 'classmethod' && self.kind === 'known' && self.value.kind === 'instance'
      ? known(self.value.class)
      : self
  return known({ kind: 'bound', function: f, self: first })
}

/** Class.name */
export function classAttribute(e: Evaluator, made: ClassValue, name: string, span: Span): Value {
  const member = memberOf(made, name)
  if (name === '__name__') return e.text(made.name, span)
  if (!member) {
    const object = `the class '${made.name}'`
    throw e.fault('unknown-attribute', { span }, { object, name })
  }
  return member.role === 'classmethod' ? bound(e, member, known(made), span) : member.value
}

export function callBound(
  e: Evaluator,
  { function: f, self }: Extract<Known['value'], { kind: 'bound' }>,
  args: Arguments,
): Value {
  return callFunction(e, f, withSelf(self, args))
}

/** super() in a method. */
export function superOf(e: Evaluator, args: Arguments): Value {
  const definition = e.active.at(-1)?.definition
  const owner = definition && e.owners.get(definition)
  const first = definition && namedParameters(definition)[0]?.name
  const self = first === undefined ? undefined : e.scope.get(first)?.value
  if (!owner || self?.kind !== 'known' || self.value.kind !== 'instance') {
    throw refused(e, args.span, "'super()' outside of a method")
  }
  return known({ ...self.value, above: owner })
}
