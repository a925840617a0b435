/** The attributes of the objects of each class. Semantics pages 5.8, 7.4 and 8. */
import { dimensionless, hertz, second } from '../../../runtime/values/dimension.js'
import type { Located } from '../../ir/expression.js'
import type { NeuronGroupClass, ObjectClass } from '../../ir/model.js'
import type { Type } from '../../ir/protocol.js'
import type { Evaluator } from '../evaluator.js'
import { joinAll } from '../types.js'
import { anyType, numberType } from '../value.js'
import { type Attribute, equationAttributes } from './equation-attributes.js'
import { groupMethods } from './group-methods.js'
import { monitorAttributes } from './monitor-attributes.js'
import { synapsesAttributes } from './synapse-attributes.js'

export function attributesOf(
  e: Evaluator,
  c: ObjectClass<Located>,
): readonly (readonly [string, Attribute | 'method'])[] {
  if (c.kind === 'SpikeGenerator') return generatorAttributes
  if (c.kind === 'PoissonInput') return inputAttributes
  if (c.kind === 'Synapses') return synapsesAttributes(e, c)
  return c.kind === 'NeuronGroup' ? groupAttributes(c) : monitorAttributes(e, c)
}

function groupAttributes(
  c: NeuronGroupClass<Located>,
): (readonly [string, Attribute | 'method'])[] {
  const fixed = (type: Type) => ({ type, readOnly: true })
  return [
    ...c.equations.equations.flatMap(equationAttributes),
    ...(c.refractory
      ? ([
          ['not_refractory', { type: numberType('boolean', dimensionless, 'array') }],
          ['lastspike', { type: numberType('float', second, 'array') }],
          ['lastspike_', { type: numberType('float', dimensionless, 'array') }],
          ['not_refractory_', { type: numberType('boolean', dimensionless, 'array') }],
        ] as const)
      : []),
    ...[...groupMethods.keys()].map((name) => [name, 'method'] as const),
    ['name', fixed({ kind: 'string' })],
    ['N', fixed(numberType('integer'))],
    ['i', fixed(numberType('integer', dimensionless, 'array'))],
    ['t', fixed(numberType('float', second))],
    ['dt', fixed(numberType('float', second))],
    ['t_', fixed(numberType('float', dimensionless))],
    ['dt_', fixed(numberType('float', dimensionless))],
    ['i_', fixed(numberType('integer', dimensionless, 'array'))],
    ['indices', fixed(numberType('integer', dimensionless, 'array'))],
    ['spikes', fixed(numberType('integer', dimensionless, 'array'))],
    ...['start', 'stop'].map((name) => [name, fixed(numberType('integer'))] as const),
    ['source', fixed({ kind: 'object', classes: [c.id] })],
    ...(c.ownNamespace ? [['namespace', fixed(namespaceType(c))] as const] : []),
  ]
}

/** Each value may be set; what equations read of it keeps its dimension. */
const namespaceType = ({ namespace = [] }: NeuronGroupClass<Located>): Type => ({
  kind: 'dict',
  element: joinAll(namespace.map(({ type }) => type)),
})

const inputAttributes: (readonly [string, Attribute | 'method'])[] = [
  ['N', { type: anyType, readOnly: true }],
  ['rate', { type: numberType('float', hertz), readOnly: true }],
  ['name', { type: { kind: 'string' }, readOnly: true }],
]

const generatorAttributes: (readonly [string, Attribute | 'method'])[] = [
  ['spike_time', { type: numberType('float', second, 'array'), readOnly: true }],
  ['neuron_index', { type: numberType('integer', dimensionless, 'array'), readOnly: true }],
  ['period', { type: numberType('float', second), readOnly: true }],
  ['spikes', { type: numberType('integer', dimensionless, 'array'), readOnly: true }],
  ['i', { type: numberType('integer', dimensionless, 'array'), readOnly: true }],
  ['t', { type: numberType('float', second), readOnly: true }],
  ['dt', { type: numberType('float', second), readOnly: true }],
  ['N', { type: numberType('integer'), readOnly: true }],
  ['name', { type: { kind: 'string' }, readOnly: true }],
  ['set_spikes', 'method'],
]
