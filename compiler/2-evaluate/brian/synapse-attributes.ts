/** Attributes and methods of synapses, and of their pathways: `S.w`, `S.pre.delay`. Semantics 7. */
import { type Dimension, dimensionless, second } from '../../../runtime/values/dimension.js'
import { nearest } from '../../../runtime/values/nearest.js'
import type { Located } from '../../ir/expression.js'
import type { NeuronGroupClass, SynapsesClass } from '../../ir/model.js'
import type { Type } from '../../ir/protocol.js'
import type { Span } from '../../ir/source.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { call } from '../targets.js'
import { anyType, numberType, residual, stringType, taintsOf, type Value } from '../value.js'
import { classesOf } from './class-table.js'
import { connect } from './connect.js'
import { type Attribute, equationAttributes } from './equation-attributes.js'
import { groupMethods } from './group-methods.js'
import { ownVariables, recordedVariable } from './recorded.js'
import { getSynapsesStates, setSynapsesStates } from './synapses-states.js'

type Entry = readonly [string, Attribute | 'method']
type Method = (e: Evaluator, synapses: Value, args: Arguments) => Value

export const synapsesMethods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['connect', connect],
  ['get_states', getSynapsesStates],
  ['set_states', setSynapsesStates],
  ['run_regularly', groupMethods.get('run_regularly') as Method],
])

export const isSynapses = (e: Evaluator, { type }: Value): boolean =>
  type.kind === 'object' && classesOf(e, type.classes).some((c) => c.kind === 'Synapses')

export function synapsesAttributes(e: Evaluator, c: SynapsesClass<Located>): readonly Entry[] {
  const numbers = numberType('integer', dimensionless, 'array')
  const fixed = (name: string, type: Type): Entry => [name, { type, readOnly: true }]
  const times = (name: string): readonly Entry[] => [
    [name, { type: numberType('float', second, 'array') }],
    [`${name}_`, { type: numberType('float', dimensionless, 'array') }],
  ]
  return [
    ...c.equations.equations
      .filter(({ flags }) => !flags.some((flag) => flag.name === 'summed'))
      .flatMap((equation): readonly Entry[] => equationAttributes(equation)),
    ...(isEventDriven(c) ? times('lastupdate') : []),
    ...(c.multisynaptic ? [fixed(c.multisynaptic, numbers)] : []),
    ...(c.pathways.some(({ name }) => name === 'pre') ? times('delay') : []),
    ...[...synapsesMethods.keys()].map((name): Entry => [name, 'method']),
    fixed('name', stringType),
    fixed('N', numberType('integer')),
    ...['i', 'j', 'i_', 'j_', 'N_incoming', 'N_outgoing', 'N_incoming_post', 'N_outgoing_pre'].map(
      (name) => fixed(name, numbers),
    ),
    fixed('N_pre', numberType('integer')),
    fixed('N_post', numberType('integer')),
    fixed('t', numberType('float', second)),
    fixed('dt', numberType('float', second)),
    fixed('source', { kind: 'object', classes: [c.pre] }),
    fixed('target', { kind: 'object', classes: [c.post] }),
    ...(['pre', 'post'] as const).flatMap((side) => endAttributes(e, c[side], side)),
    ...unbuilt.map((name): Entry => [name, { type: anyType, unbuilt: true }]),
  ]
}

/** Attributes that are valid and not built. */
const unbuilt = ['events', 'equations', 'variables', 'indices']

/** `S.v_post`: what the neurons, or the synapses there, have under that name. */
function endAttributes(e: Evaluator, id: string, side: 'pre' | 'post'): Entry[] {
  const [found] = classesOf(e, [id])
  if (found?.kind !== 'NeuronGroup' && found?.kind !== 'Synapses') return []
  const readOnly = found.kind === 'Synapses' ? synapticIndices(found) : []
  const names = [...ownVariables(found), ...readOnly]
  return names.flatMap((name): Entry[] => {
    const variable = recordedVariable(found, name)
    if (!variable) return []
    const computed = isComputed(found, name)
    const fixed = { readOnly: computed || readOnly.includes(name), computed }
    const attribute = (dimension: Dimension) => {
      const type = numberType(variable.type, dimension, 'array')
      return { type, ofNeurons: true, ...fixed }
    }
    return [
      [`${name}_${side}`, attribute(variable.dimension)],
      [`${name}_${side}_`, attribute(dimensionless)],
    ]
  })
}

/** Whether it is a subexpression, which no array holds. */
const isComputed = (
  { equations }: NeuronGroupClass<Located> | SynapsesClass<Located>,
  own: string,
) =>
  equations.equations.some(({ name, kind, flags }) => {
    const isStored = flags.some((flag) => flag.name === 'constant over dt')
    return name === own && kind === 'subexpression' && !isStored
  })

const synapticIndices = ({ multisynaptic }: SynapsesClass<Located>): readonly string[] => [
  'i',
  'j',
  ...(multisynaptic ? [multisynaptic] : []),
]

const isEventDriven = ({ equations }: SynapsesClass<Located>): boolean =>
  equations.equations.some(({ flags }) => flags.some((flag) => flag.name === 'event-driven'))

/** The variable of the synapses that an attribute stands for. */
export const synapticName = (attribute: string): string =>
  attribute === 'delay' ? '_delay_pre' : attribute

/** `S.pre`: nothing where the synapses have no such pathway. */
export function pathwayOf(
  e: Evaluator,
  object: Value,
  name: string,
  span: Span,
): Value | undefined {
  const classes = object.type.kind === 'object' ? classesOf(e, object.type.classes) : []
  const has = classes.some((c) => c.kind === 'Synapses' && c.pathways.some((p) => p.name === name))
  if (!has) return undefined
  const code = call('getAttribute', e.code(object, span), { kind: 'constant', value: name })
  return { ...residual(code, anyType, taintsOf(object)), pathway: { object, name } }
}

const pathwayAttributes: ReadonlyMap<string, Attribute> = new Map<string, Attribute>([
  ['delay', { type: numberType('float', second, 'unknown') }],
  ['delay_', { type: numberType('float', dimensionless, 'unknown') }],
  ['order', { type: numberType('integer') }],
  ['when', { type: stringType }],
  ['active', { type: numberType('boolean') }],
  ['name', { type: stringType, readOnly: true }],
  ['N', { type: numberType('integer'), readOnly: true }],
])

/** `S.pre.delay` */
export function pathwayAttribute(
  e: Evaluator,
  object: Value,
  { object: synapses, name: pathway }: { readonly object: Value; readonly name: string },
  name: string,
  span: Span,
  access: 'read' | 'write',
): Value {
  const attribute = pathwayAttributes.get(name)
  if (!attribute) {
    const found = nearest(name, [...pathwayAttributes.keys()])
    const parameters = { object: `the pathway '${pathway}'`, name, nearest: found }
    throw e.fault('unknown-attribute', { span }, parameters)
  }
  if (access === 'write' && attribute.readOnly) throw e.fault('read-only', { span }, { name })
  const code = call('getAttribute', e.code(object, span), { kind: 'constant', value: name })
  const value = residual(code, attribute.type, taintsOf(object))
  if (!name.startsWith('delay')) return value
  const state = { object: synapses, name: `_delay_${pathway}`, plain: name === 'delay_' }
  return { ...value, state }
}
