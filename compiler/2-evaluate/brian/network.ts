/** Network(...): a set of objects with a time of its own. Semantics pages 6.2, 6.3, 6.5 and 6.7. */
import { dimensionless, second } from '../../../runtime/values/dimension.js'
import { nearest } from '../../../runtime/values/nearest.js'
import type { Code, RuntimeName, Type } from '../../ir/protocol.js'
import type { Span } from '../../ir/source.js'
import { bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import {
  anyType,
  collectionOf,
  currentType,
  dataOf,
  none,
  numberType,
  residual,
  stringType,
  type Value,
} from '../value.js'
import { frameObjects, run, runOf } from './run.js'

/** Not an identifier, so that no object has a class of this name. */
const prefix = 'Network '
export const magicNetwork = `${prefix}magic`

export const isNetwork = (type: Type): boolean =>
  type.kind === 'object' && type.classes.length > 0 && type.classes.every(isNetworkClass)

const isNetworkClass = (id: string): boolean => id.startsWith(prefix)

export function createNetwork(e: Evaluator, args: Arguments): Value {
  const named = bindArguments(e, 'Network', ['name?'], { ...args, positional: [] }).get('name')
  const id = `${prefix}${args.span.start}`
  const members = e.within.networks.get(id) ?? new Set<string>()
  e.within.networks.set(id, members)
  for (const { value } of args.positional) for (const c of classesIn(e, value)) members.add(c)
  const name: Code = named ? e.code(named.value, named.span) : { kind: 'constant', value: null }
  const codes = [name, ...args.positional.map(({ value, span }) => e.code(value, span))]
  return residual(simulationCall('createNetwork', codes), { kind: 'object', classes: [id] })
}

/** The classes of the Brian objects that a value is or holds. */
function classesIn(e: Evaluator, value: Value): readonly string[] {
  const items = collectionOf(value)?.items
  return items ? items.flatMap((item) => classesIn(e, item)) : classesOfType(e, currentType(value))
}

function classesOfType(e: Evaluator, type: Type): readonly string[] {
  switch (type.kind) {
    case 'object':
      return type.classes
    case 'list':
    case 'dict':
      return classesOfType(e, type.element)
    case 'tuple':
      return type.items.flatMap((item) => classesOfType(e, item))
    case 'any':
    case 'set':
      return [...e.classes.keys(), ...e.within.operations.keys()]
    default:
      return []
  }
}

type Method = (e: Evaluator, network: Value, args: Arguments) => Value

/** An effect of the running program that gives None. */
function effect(callee: RuntimeName, parameters: readonly string[]): Method {
  return (e, network, args) => {
    const bound = bindArguments(e, callee, parameters, args)
    const codes = parameters.map((p): Code => {
      const argument = bound.get(p.replace('?', ''))
      return argument ? e.code(argument.value, argument.span) : (none.code as Code)
    })
    return residual(simulationCall(callee, [e.code(network, args.calleeSpan), ...codes]), none.type)
  }
}

const methods: Readonly<Record<string, Method>> = {
  run: runNetwork,
  add: addObjects,
  remove: (e, network, args) => {
    const codes = args.positional.map(({ value, span }) => e.code(value, span))
    const code = simulationCall('removeObjects', [e.code(network, args.calleeSpan), ...codes])
    return residual(code, none.type)
  },
  stop: effect('stopNetwork', []),
  store: (e, network, args) => snapshot(e, 'storeNetwork', storeParameters, network, args),
  restore: (e, network, args) => snapshot(e, 'restoreNetwork', restoreParameters, network, args),
  scheduling_summary: (e, network, args) => schedulingSummary(e, network, args),
  get_profiling_info: (e, network, args) =>
    residual(simulationCall('profilingInfo', [e.code(network, args.calleeSpan)]), anyType),
}

const attributes: Readonly<Record<string, { readonly type: Type; readonly writable?: boolean }>> = {
  t: { type: numberType('float', second) },
  t_: { type: numberType('float', dimensionless) },
  name: { type: stringType },
  objects: { type: anyType },
  schedule: { type: anyType, writable: true },
}

/** Nothing where the object is no Network. */
export function networkMethod(object: Value, name: string): Method | undefined {
  return isNetwork(object.type) && Object.hasOwn(methods, name) ? methods[name] : undefined
}

/** `net.t`, or 'method'; nothing where the object is no Network. */
export function networkAttribute(
  e: Evaluator,
  object: Value,
  name: string,
  span: Span,
  access: 'read' | 'write',
): Value | 'method' | undefined {
  if (!isNetwork(object.type)) return undefined
  if (Object.hasOwn(methods, name)) return 'method'
  if (name === 'profiling_info') {
    return residual(simulationCall('profilingInfo', [e.code(object, span)]), anyType)
  }
  if (!Object.hasOwn(attributes, name)) {
    const known = [...Object.keys(methods), ...Object.keys(attributes)]
    const what = { object: 'a Network', name, nearest: nearest(name, known) }
    throw e.fault('unknown-attribute', { span }, what)
  }
  if (name === 'schedule') e.within.ownSchedule = true
  const { writable } = attributes[name]
  const type = name === 'objects' ? objectsType(e, object) : attributes[name].type
  if (access === 'write' && !writable) throw e.fault('read-only', { span }, { name })
  const key: Code = { kind: 'constant', value: name }
  return residual(simulationCall('networkAttribute', [e.code(object, span), key]), type)
}

/** A list of what the network may hold. */
function objectsType(e: Evaluator, network: Value): Type {
  const classes = classesOf(network).flatMap((id) => [...(e.within.networks.get(id) ?? [])])
  return classes.length === 0 ? anyType : { kind: 'list', element: { kind: 'object', classes } }
}

function runNetwork(e: Evaluator, network: Value, args: Arguments): Value {
  const ids = classesOf(network)
  if (ids.includes(magicNetwork)) return run(e, args)
  // what a loop or a function adds later may be in it at the next turn
  const growing = e.turning.length > 0 || e.active.length > 0
  const [first, ...others] = ids.map((id) => e.within.networks.get(id) ?? new Set<string>())
  const live = growing && others.length === 0
  const classes = live ? first : new Set([...first, ...others.flatMap((more) => [...more])])
  return runOf(e, args, { code: e.code(network, args.calleeSpan), classes })
}

function addObjects(e: Evaluator, network: Value, args: Arguments): Value {
  for (const id of classesOf(network)) {
    const members = e.within.networks.get(id)
    for (const { value } of args.positional) {
      for (const c of classesIn(e, value)) members?.add(c)
    }
  }
  const codes = args.positional.map(({ value, span }) => e.code(value, span))
  const code = simulationCall('addObjects', [e.code(network, args.calleeSpan), ...codes])
  return residual(code, none.type)
}

const classesOf = ({ type }: Value): readonly string[] =>
  type.kind === 'object' && isNetwork(type) ? type.classes : []

export const simulationCall = (callee: RuntimeName, args: readonly Code[]): Code => ({
  kind: 'call',
  callee,
  simulation: true,
  arguments: args,
})

// ------------------------------------------------------------------ the magic network

/** `collect()`: the objects that run() would run. Brian gives a set, this is a list. */
export function collect(e: Evaluator, args: Arguments): Value {
  const level = bindArguments(e, 'collect', ['level?'], args).get('level')
  if (level && dataOf(level.value) !== 0n) {
    const instead = 'call collect() where the objects are visible'
    throw e.fault('argument', { span: level.span }, { callee: 'collect', name: 'level', instead })
  }
  const { code, classes } = frameObjects(e)
  const element: Type = { kind: 'object', classes }
  return residual(simulationCall('collectObjects', [code]), { kind: 'list', element })
}

const storeParameters = ['name?', 'filename?']
const restoreParameters = ['name?', 'filename?', 'restore_random_state?']

/** store() and restore() of the magic network, which is assembled for it. */
export const store = (e: Evaluator, args: Arguments): Value =>
  snapshot(e, 'storeNetwork', storeParameters, undefined, args)

export const restore = (e: Evaluator, args: Arguments): Value =>
  snapshot(e, 'restoreNetwork', restoreParameters, undefined, args)

function snapshot(
  e: Evaluator,
  callee: 'storeNetwork' | 'restoreNetwork',
  parameters: readonly string[],
  network: Value | undefined,
  args: Arguments,
): Value {
  const word = callee === 'storeNetwork' ? 'store' : 'restore'
  const bound = bindArguments(e, word, parameters, args)
  const code = (name: string): Code => {
    const argument = bound.get(name)
    return argument ? e.code(argument.value, argument.span) : (none.code as Code)
  }
  const random = word === 'restore' ? [code('restore_random_state')] : []
  const file = bound.has('filename') ? [code('filename')] : []
  const target = networkCodes(e, network, args.calleeSpan)
  return residual(simulationCall(callee, [...target, code('name'), ...random, ...file]), none.type)
}

/** The network, None for the magic one, and what the frame binds. */
function networkCodes(e: Evaluator, network: Value | undefined, span: Span): readonly Code[] {
  const magic = network === undefined || classesOf(network).includes(magicNetwork)
  if (magic) return [none.code as Code, frameObjects(e).code]
  return [e.code(network, span), { kind: 'list', items: [] }]
}

export function schedulingSummary(
  e: Evaluator,
  network: Value | undefined,
  args: Arguments,
): Value {
  const target = networkCodes(e, network, args.calleeSpan)
  return residual(simulationCall('schedulingSummary', target), anyType)
}

/** `scheduling_summary(net=None)`: a table that print() shows. */
export function schedulingSummaryOf(e: Evaluator, args: Arguments): Value {
  const net = bindArguments(e, 'scheduling_summary', ['net?'], args).get('net')
  return schedulingSummary(e, net && dataOf(net.value) !== null ? net.value : undefined, args)
}
