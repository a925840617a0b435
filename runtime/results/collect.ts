/** The final state of a simulation under the names of the script. Contract, section 4. */
import type { MonitorResult } from '../monitors/results.js'
import { NeuronGroup } from '../network/neuron-group.js'
import type { Dimension } from '../values/dimension.js'
import { itemsOf, operand } from '../values/operand.js'
import { isObject, NDArray, Unit, type Value } from '../values/value.js'
import type { GroupResult, Plain, StateResult, SynapsesResult } from './result.js'

type Names = Readonly<Record<string, Value | undefined>>

export interface Collected {
  readonly monitors: Record<string, MonitorResult>
  readonly groups: Record<string, GroupResult>
  readonly synapses: Record<string, SynapsesResult>
  readonly scalars: Record<string, Plain>
}

/** Longer arrays and lists do not count as scalars. */
const MAX_SCALARS = 2000
const MAX_DEPTH = 3

/** Names that start with an underscore are left out. */
export function collect(names: Names): Collected {
  const monitors: Record<string, MonitorResult> = {}
  const groups: Record<string, GroupResult> = {}
  const synapses: Record<string, SynapsesResult> = {}
  const scalars: Record<string, Plain> = {}
  // by the method that gives the result: a class would bring all kinds of objects into every program
  const kinds = { monitorResult: monitors, synapsesResult: synapses, groupResult: groups }

  /** Objects, also as items of lists and dicts: `mons[0]`, `pops['slow']`. */
  const visit = (name: string, value: Value, depth: number) => {
    const methods = Object.keys(kinds) as (keyof typeof kinds)[]
    const method = isObject(value) && methods.find((k) => k in value)
    if (method) {
      const make = (value as unknown as Record<string, () => object>)[method].bind(value)
      whenAsked(kinds[method], name, value, make)
    } else if (value instanceof NeuronGroup)
      whenAsked(groups, name, value, () => groupResult(value))
    else if (depth < MAX_DEPTH) {
      itemsOf(value)?.forEach((item, k) => {
        visit(`${name}[${k}]`, item, depth + 1)
      })
      for (const [key, item] of value instanceof Map ? value : []) {
        const text = keyText(key)
        if (text) visit(`${name}[${text}]`, item, depth + 1)
      }
    }
  }

  for (const [name, value] of Object.entries(names)) {
    if (value === undefined || name.startsWith('_')) continue
    visit(name, value, 0)
    const plain = plainOf(value)
    if (plain !== undefined) scalars[name] = plain
  }
  return { monitors, groups, synapses, scalars }
}

/** Results are copies: of what nobody asks for none is made. The simulation is over, nothing changes. */
function whenAsked(
  results: Readonly<Record<string, object>>,
  name: string,
  object: Value,
  make: () => object,
): void {
  const [enumerable, configurable] = [true, true]
  const get = () => {
    // for files that say units
    const value = Object.defineProperty(make(), 'dimensions', { value: dimensionsOf(object) })
    Object.defineProperty(results, name, { value, enumerable, configurable, writable: true })
    return value
  }
  Object.defineProperty(results, name, { get, enumerable, configurable })
}

/** Of the columns of a monitor, of the variables of a group. */
function dimensionsOf(value: Value) {
  const { columns, recordings, definition } = value as unknown as Described
  const all = [...(columns ?? recordings ?? Object.entries(definition?.variables ?? {}))]
  return Object.fromEntries(all.map(([name, one]) => [name, (one.column ?? one).dimension]))
}

type Variable = { readonly dimension: Dimension; readonly column?: Variable }

interface Described {
  readonly columns?: ReadonlyMap<string, Variable>
  readonly recordings?: ReadonlyMap<string, Variable>
  readonly definition?: { readonly variables: Readonly<Record<string, Variable>> }
}

/** Python's repr of a string, an integer or a boolean. */
function keyText(key: Value): string | undefined {
  if (typeof key === 'string') return key.includes("'") ? `"${key}"` : `'${key}'`
  if (typeof key === 'bigint') return `${key}`
  return typeof key === 'boolean' ? (key ? 'True' : 'False') : undefined
}

function groupResult({ definition, arrays, N, typeName }: NeuronGroup): GroupResult {
  const state: Record<string, StateResult> = {}
  for (const [name, { size, type, linked }] of Object.entries(definition.variables)) {
    // Brian's own bookkeeping, such as a refractory period; what another group has
    if (name.startsWith('_') || linked) continue
    const data = arrays[name]
    const values = type === 'boolean' ? Array.from(data, Boolean) : data.slice()
    state[name] = (size === 'one' ? values[0] : values) as StateResult
  }
  return { kind: typeName as GroupResult['kind'], N, state }
}

/** A number, boolean, quantity, short array or list of these; undefined for all else. */
function plainOf(value: Value): Plain | undefined {
  const items = itemsOf(value)
  if (items) {
    if (items.length === 0 || items.length > MAX_SCALARS) return undefined
    const plain = items.map(plainOf)
    return plain.includes(undefined) ? undefined : (plain as Plain[])
  }
  const x = value instanceof Unit ? undefined : operand(value)?.value
  if (x instanceof NDArray) return x.data.length > MAX_SCALARS ? undefined : plainArray(x)
  return x === undefined || typeof x === 'boolean' ? x : Number(x)
}

function plainArray({ data, dtype, shape }: NDArray): Plain {
  let k = 0
  const next = (axis: number): Plain => {
    if (axis < shape.length) return Array.from({ length: shape[axis] }, () => next(axis + 1))
    const x = data[k++]
    return dtype === 'bool' ? x !== 0 : x
  }
  return next(0)
}
