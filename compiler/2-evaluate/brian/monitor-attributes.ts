/** The attributes and methods of monitors, with what is known of them. Semantics page 9. */
import { type Dimension, dimensionless, hertz, second } from '../../../runtime/values/dimension.js'
import type { Located, ValueType } from '../../ir/expression.js'
import type { MonitorClass, ObjectClass } from '../../ir/model.js'
import type { Type } from '../../ir/protocol.js'
import type { Evaluator } from '../evaluator.js'
import { anyType, numberType, stringType } from '../value.js'
import { classesOf } from './class-table.js'
import { recordedVariable, type SourceClass } from './recorded.js'

type Entry = readonly [string, { readonly type: Type; readonly readOnly: true } | 'method']

export function monitorAttributes(e: Evaluator, c: MonitorClass): readonly Entry[] {
  const common = [
    fixed('N', counts),
    fixed('name', stringType),
    fixed('source', { kind: 'object', classes: [c.source] }),
    method('get_states'),
  ]
  const times = array('t', 'float', second)
  switch (c.kind) {
    case 'SpikeMonitor':
    case 'EventMonitor':
      return [
        ...times,
        ...array('i', 'integer', dimensionless),
        ...variablesOf(e, c),
        ...array('count', 'integer', dimensionless),
        fixed(c.kind === 'SpikeMonitor' ? 'num_spikes' : 'num_events', integer),
        fixed('it', { kind: 'tuple', items: [counts, seconds] }),
        fixed('it_', {
          kind: 'tuple',
          items: [counts, numberType('float', dimensionless, 'array')],
        }),
        fixed('event', stringType),
        fixed('record', anyType),
        method(c.kind === 'SpikeMonitor' ? 'spike_trains' : 'event_trains'),
        ...(c.kind === 'SpikeMonitor' ? [method('event_trains')] : []),
        method('values'),
        method('all_values'),
        ...common,
      ]
    case 'StateMonitor':
      return [
        ...times,
        ...variablesOf(e, c),
        fixed('record', counts),
        fixed('n_indices', integer),
        fixed('clock', { kind: 'object', classes: ['defaultclock'] }),
        fixed('record_variables', { kind: 'list', element: stringType }),
        method('record_single_timestep'),
        ...common,
      ]
    case 'PopulationRateMonitor':
      return [...times, ...array('rate', 'float', hertz), method('smooth_rate'), ...common]
  }
}

const integer = numberType('integer')
const counts = numberType('integer', dimensionless, 'array')
const seconds = numberType('float', second, 'array')

const fixed = (name: string, type: Type): Entry => [name, { type, readOnly: true }]
const method = (name: string): Entry => [name, 'method']

/** With its unit, and as `name_` without. */
const array = (name: string, type: ValueType, dimension: Dimension): readonly Entry[] => [
  fixed(name, numberType(type, dimension, 'array')),
  fixed(`${name}_`, numberType(type, dimensionless, 'array')),
]

function variablesOf(
  e: Evaluator,
  { source, variables }: Extract<MonitorClass, { variables: readonly string[] }>,
): readonly Entry[] {
  const [group] = classesOf(e, [source]) as readonly ObjectClass<Located>[]
  return variables.flatMap((name) => {
    const variable = recordedVariable(group as SourceClass, name)
    return variable ? array(name, variable.type, variable.dimension) : [fixed(name, anyType)]
  })
}

/** The result of a method: what is known of it. */
export function monitorMethodType(name: string): Type {
  return name === 'smooth_rate' ? numberType('float', hertz, 'array') : anyType
}
