/** The final state of a simulation under the names of the script. Contract, section 4. */
import { SpikeMonitor } from '../monitors/spike-monitor.js'
import { NeuronGroup } from '../network/neuron-group.js'
import { VariableView } from '../spikes/variable-view.js'
import { valueRepr } from '../values/format.js'
import { NDArray, Quantity, Tuple, Unit, type Value } from '../values/value.js'
import type { GroupResult, Plain, SpikeMonitorResult, StateResult } from './result.js'

type Names = Readonly<Record<string, Value | undefined>>

export interface Collected {
  readonly monitors: Record<string, SpikeMonitorResult>
  readonly groups: Record<string, GroupResult>
  readonly scalars: Record<string, Plain>
}

/** Longer arrays and lists do not count as scalars. */
const MAX_SCALARS = 2000
const MAX_DEPTH = 3

/** Names that start with an underscore are left out. */
export function collect(names: Names): Collected {
  const collected: Collected = { monitors: {}, groups: {}, scalars: {} }
  for (const [name, value] of Object.entries(names)) {
    if (value === undefined || name.startsWith('_')) continue
    visit(name, value, 0, collected)
    const plain = plainOf(value)
    if (plain !== undefined) collected.scalars[name] = plain
  }
  return collected
}

/** Objects, also as items of lists and dicts: `mons[0]`, `pops['slow']`. */
function visit(name: string, value: Value, depth: number, into: Collected): void {
  if (value instanceof SpikeMonitor) into.monitors[name] = spikeMonitorResult(value)
  else if (value instanceof NeuronGroup) into.groups[name] = groupResult(value)
  else if (depth === MAX_DEPTH) return
  else if (Array.isArray(value) || value instanceof Tuple) {
    const items = Array.isArray(value) ? value : value.items
    items.forEach((item, k) => {
      visit(`${name}[${k}]`, item, depth + 1, into)
    })
  } else if (value instanceof Map) {
    for (const [key, item] of value) {
      if (typeof key === 'string' || typeof key === 'bigint' || typeof key === 'boolean') {
        visit(`${name}[${valueRepr(key)}]`, item, depth + 1, into)
      }
    }
  }
}

function spikeMonitorResult(monitor: SpikeMonitor): SpikeMonitorResult {
  const { record, source, event } = monitor
  return {
    kind: 'SpikeMonitor',
    dt: source.clock.dt,
    event,
    N: record.length,
    count: monitor.count.slice(),
    t: record.times().slice(),
    i: record.indices().slice(),
  }
}

function groupResult(group: NeuronGroup): GroupResult {
  const state: Record<string, StateResult> = {}
  for (const [name, { size, type }] of Object.entries(group.definition.variables)) {
    const data = group.arrays[name]
    const isBoolean = type === 'boolean'
    if (size === 'one') state[name] = isBoolean ? data[0] !== 0 : data[0]
    else if (data instanceof Uint8Array) state[name] = Array.from(data, (x) => x !== 0)
    else state[name] = data.slice()
  }
  return { kind: 'NeuronGroup', N: group.N, state }
}

/** A number, boolean, quantity, short array or list of these; undefined for all else. */
function plainOf(value: Value): Plain | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Unit) return undefined
  if (value instanceof Quantity) return plainOf(value.value)
  if (value instanceof NDArray) return plainArray(value)
  if (value instanceof VariableView) return plainOf(value.toArray())
  if (Array.isArray(value)) return plainList(value)
  return value instanceof Tuple ? plainList(value.items) : undefined
}

function plainList(items: readonly Value[]): readonly Plain[] | undefined {
  if (items.length === 0 || items.length > MAX_SCALARS) return undefined
  const plain = items.map(plainOf)
  return plain.includes(undefined) ? undefined : (plain as Plain[])
}

function plainArray(array: NDArray): Plain | undefined {
  if (array.data.length > MAX_SCALARS) return undefined
  let k = 0
  const next = (axis: number): Plain => {
    if (axis < array.shape.length) {
      return Array.from({ length: array.shape[axis] }, () => next(axis + 1))
    }
    const x = array.data[k++]
    return array.dtype === 'bool' ? x !== 0 : x
  }
  return next(0)
}
