/** Attributes and methods: of modules, Brian objects, arrays and lists. */
import { dimensionless } from '../../runtime/values/dimension.js'
import { nearest } from '../../runtime/values/nearest.js'
import type { Expression } from '../ir/expression.js'
import type { Type } from '../ir/protocol.js'
import { at } from '../ir/source.js'
import { attributesOf } from './brian/class-attributes.js'
import type { Attribute } from './brian/equation-attributes.js'
import { clockAttributes } from './brian/index.js'
import { classesOf } from './brian/class-table.js'
import { equationNames } from './brian/equation-names.js'
import { equationsOf, substituteMethod } from './brian/equations.js'
import { groupMethods } from './brian/group-methods.js'
import { networkAttribute, networkMethod } from './brian/network.js'
import { objectAttribute } from './brian/object-attributes.js'
import { settingMember } from './brian/settings.js'
import { monitorMethodType } from './brian/monitor-attributes.js'
import { valueOfSubexpression } from './brian/state-code.js'
import {
  isSynapses,
  pathwayAttribute,
  pathwayOf,
  synapsesMethods,
  synapticName,
} from './brian/synapse-attributes.js'
import { isGroup } from './brian/subgroup.js'
import { classAttribute, instanceAttribute } from './classes.js'
import { callRuntimeMethod } from './calls.js'
import { callDictMethod } from './dicts.js'
import { callListMethod } from './list-calls.js'
import { callTextMethod } from './text-calls.js'
import { describe } from './describe.js'
import type { Evaluator } from './evaluator.js'
import { locatedMethod } from './located-text.js'
import { moduleMember } from './modules.js'
import { callRandomMethod, isRandomState, requireRandomMethod } from './random-state.js'
import type { Arguments } from './rows.js'
import { call } from './targets.js'
import { joinAll } from './types.js'
import {
  anyType,
  isPoison,
  type Known,
  knownString,
  numberType,
  poison,
  residual,
  taintsOf,
  type Value,
} from './value.js'

type AttributeExpression = Extract<Expression, { kind: 'attribute' }>

export function attributeOf(
  e: Evaluator,
  object: Value,
  target: AttributeExpression,
  access: 'read' | 'write' = 'read',
): Value {
  if (object.kind === 'known' && object.value.kind === 'module') {
    return memberOf(e, object.value.name, target)
  }
  if (object.kind === 'known' && object.value.kind === 'row') {
    const { row } = object.value
    if (row.kind === 'unsupported') throw e.fault('not-built', { span: target.object.span }, row)
  }
  if (object.kind === 'known' && object.value.kind === 'instance') {
    return instanceAttribute(e, object, object.value, target.name, target.nameSpan)
  }
  if (object.kind === 'known' && object.value.kind === 'class') {
    return classAttribute(e, object.value, target.name, target.nameSpan)
  }
  const ownName = target.name === '__name__' ? functionName(object) : undefined
  if (ownName !== undefined) return knownString(at(ownName, target.nameSpan))
  if (equationsOf(object) && target.name === 'substitute') return method(object, target.name)
  const names = equationNames(e, object, target.name)
  if (names) return names
  const { name, nameSpan } = target
  if (object.kind === 'residual' && object.pathway) {
    return pathwayAttribute(e, object, object.pathway, name, nameSpan, access)
  }
  const common =
    networkAttribute(e, object, name, nameSpan, access) ??
    objectAttribute(e, object, name, nameSpan, access)
  if (common) return common === 'method' ? method(object, name) : common
  const pathway = pathwayOf(e, object, name, nameSpan)
  if (pathway) return pathway
  const attribute = find(e, object, target)
  if (attribute === 'method') return method(object, target.name)
  if (access === 'write' && attribute.readOnly) {
    throw e.fault('read-only', { span: target.nameSpan }, { name: target.name })
  }
  if (attribute.computed) {
    const state = { object, name: variableName(target.name) }
    const value = valueOfSubexpression(e, state, attribute.type, target.nameSpan)
    if (value.kind !== 'residual') return value
    if (state.name === target.name) return { ...value, state }
    return { ...value, code: call('withoutUnits', value.code), state: { ...state, plain: true } }
  }
  const callee =
    object.type.kind === 'object'
      ? 'getAttribute'
      : partsOfAxes.has(target.name)
        ? 'plotAttribute'
        : 'anyAttribute'
  const code = call(callee, e.code(object, target.object.span), {
    kind: 'constant',
    value: target.name,
  })
  const value = residual(code, attribute.type, taintsOf(object))
  const ofSynapses = isSynapses(e, object)
  const ofState = attribute.type.kind === 'number' && !name.startsWith('_')
  if (!ofState || (!ofSynapses && !isGroup(e, object))) return value
  const { linked, ofNeurons } = attribute
  const own = variableName(name)
  const variable = ofSynapses ? synapticName(own) : own
  return { ...value, state: { object, name: variable, linked, ofNeurons, plain: own !== name } }
}

function functionName(value: Value): string | undefined {
  if (value.kind !== 'known') return undefined
  if (value.value.kind === 'row') return value.value.row.name
  if (value.value.kind !== 'function') return undefined
  const { definition } = value.value
  return definition.name === 'lambda' ? '<lambda>' : definition.name
}

/** `v_` is v without units. */
const variableName = (attribute: string): string => attribute.replace(/(?<=.)_$/, '')

/** Attributes of axes that come with more code than others. */
const partsOfAxes: ReadonlySet<string> = new Set(
  'spines xaxis yaxis patch lines patches collections texts title'.split(' '),
)

function memberOf(e: Evaluator, module: string, target: AttributeExpression): Value {
  const local = e.modules.get(module)
  const binding = local?.get(target.name)
  if (local && binding) {
    e.noteRead(target.name, binding.value, local)
    return binding.value
  }
  const member = local
    ? undefined
    : (settingMember(e, module, target.name, target.nameSpan) ?? moduleMember(module, target.name))
  if (member) return member
  throw e.fault(
    'unknown-attribute',
    { span: target.nameSpan },
    {
      object: `the module '${module}'`,
      name: target.name,
    },
  )
}

const method = (object: Value, name: string): Known => ({
  kind: 'known',
  value: { kind: 'method', object, name },
  type: { kind: 'function' },
})

function find(e: Evaluator, object: Value, target: AttributeExpression): Attribute | 'method' {
  const { type } = object
  if (isRandomState(type)) {
    requireRandomMethod(e, target.name, target.nameSpan)
    return 'method'
  }
  if (type.kind === 'object') return ofObject(e, object, type.classes, target)
  const { name } = target
  if (type.kind === 'number') {
    const integer = numberType('integer')
    if (name === 'size' || name === 'ndim') return { type: integer, readOnly: true }
    if (name === 'T') return { type, readOnly: true }
    if (name === 'shape') return { type: { kind: 'tuple', items: [integer] }, readOnly: true }
    if (valueAttributes.has(name)) return { type: anyType, readOnly: true }
    return 'method'
  }
  if (type.kind === 'any' || type.kind === 'callable') return { type: anyType }
  if (type.kind === 'function') {
    throw e.fault(
      'unknown-attribute',
      { span: target.nameSpan },
      { object: describe(object), name },
    )
  }
  return 'method'
}

const valueAttributes: ReadonlySet<string> = new Set(
  'dtype nbytes itemsize real dim dimensions is_dimensionless name dispname'.split(' '),
)

/** An attribute of a Brian object must be the same in every class that it may have. */
function ofObject(
  e: Evaluator,
  object: Value,
  ids: readonly string[],
  target: AttributeExpression,
): Attribute | 'method' {
  const tables = ids.includes('defaultclock')
    ? [Object.entries(clockAttributes).map(([name, type]) => [name, { type }] as const)]
    : classesOf(e, ids).map((c) => attributesOf(e, c))
  const found = tables.map((table) => new Map<string, Attribute | 'method'>(table).get(target.name))
  const missing = found.indexOf(undefined)
  if (missing >= 0) {
    // a script may keep what it likes under a name with an underscore in front
    if (target.name.startsWith('_')) return { type: anyType }
    e.demand(object)
    refuseUnbuilt(e, ids[missing], target)
    const names = tables[missing].map(([name]) => name)
    throw e.fault(
      'unknown-attribute',
      { span: target.nameSpan },
      {
        object: ids[missing] === 'defaultclock' ? 'defaultclock' : `'${ids[missing]}'`,
        name: target.name,
        nearest: nearest(target.name, names),
      },
    )
  }
  if (found.some((attribute) => attribute === 'method')) return 'method'
  const attributes = found as Attribute[]
  if (attributes.some((attribute) => attribute.unbuilt)) {
    const instead = 'read the variables themselves, such as S.w'
    throw e.fault(
      'expression',
      { span: target.nameSpan },
      { what: `'${target.name}' of synapses`, instead },
    )
  }
  const readOnly = attributes.some((attribute) => attribute.readOnly)
  const computed = attributes.some((attribute) => attribute.computed)
  const linked = attributes.some((attribute) => attribute.linked)
  const ofNeurons = attributes.some((attribute) => attribute.ofNeurons)
  return {
    type: joinAll(attributes.map((attribute) => attribute.type)),
    readOnly,
    computed,
    linked,
    ofNeurons,
  }
}

/** Attributes of groups that Brian has, and the ways round. */
const unbuilt: ReadonlyMap<string, string> = new Map([
  ['namespace', 'change the dict that was given as namespace=: the next run() reads it again'],
  ['equations', 'keep the equations in a variable of their own: eqs = Equations(...)'],
  ['user_equations', 'keep the equations in a variable of their own: eqs = Equations(...)'],
])

function refuseUnbuilt(e: Evaluator, id: string, { name, nameSpan }: AttributeExpression): void {
  const instead = unbuilt.get(name)
  if (!instead || e.classes.get(id)?.kind !== 'NeuronGroup') return
  throw e.fault('not-built', { span: nameSpan }, { name, module: 'of groups', instead })
}

// ------------------------------------------------------------------ methods

export function callMethod(e: Evaluator, object: Value, name: string, args: Arguments): Value {
  if (isPoison(object) || args.positional.some((a) => isPoison(a.value))) return poison
  if (isRandomState(object.type)) return callRandomMethod(e, object, name, args)
  const equations = equationsOf(object)
  if (equations) return substituteMethod(e, equations, args)
  const own =
    networkMethod(object, name) ??
    (isGroup(e, object) ? groupMethods.get(name) : undefined) ??
    (isSynapses(e, object) ? synapsesMethods.get(name) : undefined)
  if (own) return own(e, object, args)
  const text = e.attempt(() => locatedMethod(object, name, args), args.span)
  if (text) return text
  if (object.type.kind === 'dict') return callDictMethod(e, object, name, args)
  if (object.type.kind === 'string') return callTextMethod(e, object, name, args)
  if (object.type.kind === 'list') return callListMethod(e, object, name, args)
  e.forget(object)
  return callRuntimeMethod(e, object, name, args, methodType(object.type, name))
}

/** Methods of arrays that reduce them to one number, or keep their kind. */
function methodType(type: Type, name: string): Type {
  if (type.kind === 'object') return monitorMethodType(name)
  if (type.kind !== 'number') return anyType
  switch (name) {
    case 'sum':
    case 'min':
    case 'max':
      return { ...type, shape: 'unknown' }
    case 'mean':
    case 'std':
      return { ...type, type: 'float', shape: 'unknown' }
    case 'argmin':
    case 'argmax':
      return numberType('integer', dimensionless, 'unknown')
    case 'any':
    case 'all':
      return numberType('boolean', dimensionless, 'unknown')
    case 'copy':
    case 'transpose':
    case 'round':
    case 'clip':
      return type
    case 'flatten':
    case 'ravel':
    case 'reshape':
    case 'repeat':
    case 'cumsum':
      return { ...type, shape: 'array' }
    case 'astype':
      return { ...type, type: 'unknown' }
    default:
      return anyType
  }
}
