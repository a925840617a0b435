/** How monitors read the variables of a group. */
import type { RecordSource, StepClock, VariableReader } from '../spikes/network-object.js'
import { dimensionless, second } from '../values/dimension.js'
import type { NeuronGroup, StateArray } from './neuron-group.js'

type Read = VariableReader['read']

/** Of a variable of any object that has some; nothing where there is no such one. */
export const sourceReader = (source: RecordSource, name: string): VariableReader | undefined =>
  source.reader ? source.reader(name) : variableReader(source as NeuronGroup, name)

/** A stored variable, a recorded subexpression, i, t or dt; nothing where there is no such one. */
export function variableReader(group: NeuronGroup, name: string): VariableReader | undefined {
  const { arrays, definition } = group
  if (Object.hasOwn(definition.variables, name)) {
    const { type, dimension, size, linked } = definition.variables[name]
    if (linked) return group.link(name).reader
    const shared = size === 'one'
    const array = arrays[name]
    const read = shared ? readShared(() => array[0]) : readElements(array)
    return { dtype: dtypes[type], dimension, shared, read }
  }
  const computed = definition.computed?.[name]
  if (computed) {
    const { type, dimension, size } = computed
    const read = computed.read(group, computed)
    return { dtype: dtypes[type], dimension, shared: size === 'one', read }
  }
  return commonReader(group.clock, name)
}

/** What every group has: i, t and dt. */
export function commonReader(clock: StepClock, name: string): VariableReader | undefined {
  const time = { dtype: 'float64', dimension: second, shared: true } as const
  switch (name) {
    case 'i':
      return { dtype: 'int32', dimension: dimensionless, shared: false, read: readIndices }
    case 't':
      return { ...time, read: readShared(() => clock.t) }
    case 'dt':
      return { ...time, read: readShared(() => clock.dt) }
  }
  return undefined
}

export const dtypes = { float: 'float64', integer: 'int32', boolean: 'bool' } as const

const readElements =
  (array: StateArray): Read =>
  (_time, indices, count, target, at) => {
    for (let k = 0; k < count; k++) target[at + k] = array[indices[k]]
  }

const readShared =
  (value: () => number): Read =>
  (_time, _indices, count, target, at) => {
    target.fill(value(), at, at + count)
  }

const readIndices: Read = (_time, indices, count, target, at) => {
  for (let k = 0; k < count; k++) target[at + k] = indices[k]
}
