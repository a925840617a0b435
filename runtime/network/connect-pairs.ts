/** S.connect(i=..., j=...): synapses between pairs of numbers. Semantics page 7.3. */
import { IntList } from '../synapses/int-list.js'
import { UniformBuffer } from '../synapses/sample.js'
import { numeric } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import { copies, failRange, probability } from './connect.js'
import type { Simulation } from './simulation.js'
import { subgroupIndex } from './subgroup.js'
import { requireMemory } from './synapse-memory.js'
import type { Synapses } from './synapses.js'

/**
 * `S.connect(i=..., j=...)`: pairs of numbers. Throws run/type for what is no integer, run/value
 * where lengths differ, run/index for neurons that do not exist.
 */
export function connectPairs(sim: Simulation, object: Value, options: Value): null {
  const synapses = object as Synapses
  const given = options as Map<Value, Value>
  const { pre, post } = synapses.neurons
  const i = indices(given.get('i') as Value, 'Presynaptic')
  const j = indices(given.get('j') as Value, 'Postsynaptic')
  const n = indices(given.get('n') ?? 1n, 'n')
  const lengths = [i, j, n].map((list) => list.length).filter((length) => length !== 1)
  const count = lengths[0] ?? 1
  if (lengths.some((length) => length !== count)) {
    const text = 'shape mismatch: objects cannot be broadcast to a single shape'
    const sizes = `i has ${i.length} and j has ${j.length} numbers`
    fail(
      'value',
      `${text}: ${sizes}${n.length > 1 ? `, and n ${n.length}` : ''}`,
      'give as many numbers in each, or a single number',
    )
  }
  requireRange(i, pre.N, 'source', pre.name)
  requireRange(j, post.N, 'target', post.name)
  const p = probability(given.get('p'))
  let all = 0
  for (let k = 0; k < n.length; k++) all += copies(n[k])
  requireMemory(synapses, (n.length === 1 ? all * count : all) * p)
  const [own, other] = [new IntList(count), new IntList(count)]
  const at = (list: ArrayLike<number>, k: number) => list[list.length === 1 ? 0 : k]
  const u = p === 1 ? undefined : new UniformBuffer(sim.random).next(count)
  for (let k = 0; k < count; k++) {
    if (u && !(u[k] < p)) continue
    const times = copies(at(n, k))
    own.fill(at(i, k), times)
    other.fill(at(j, k), times)
  }
  synapses.add(own.view(), other.view())
  return null
}

function indices(given: Value, what: string): ArrayLike<number> {
  const { value } = numeric(subgroupIndex(given))
  const dtype = value instanceof NDArray ? value.dtype : typeof value
  if (!['int32', 'int64', 'bigint'].includes(dtype)) {
    fail(
      'type',
      `${what} indices have to be given as integers, not as ${dtype}`,
      dtype === 'bool'
        ? 'give the numbers of the neurons: nonzero(mask)[0]'
        : 'round them: x.astype(int)',
    )
  }
  if (!(value instanceof NDArray)) return [Number(value)]
  if (value.shape.length > 1)
    fail('value', 'Can only use 1-dimensional indices', 'make them flat: i.flatten()')
  return value.data
}

function requireRange(list: ArrayLike<number>, n: number, side: string, group: string): void {
  for (let k = 0; k < list.length; k++) {
    if (list[k] >= 0 && list[k] < n) continue
    failRange(
      `The given ${side} indices contain values outside of the range [0, ${n - 1}] allowed for ` +
        `the ${side} group "${group}": ${list[k]}`,
      `neurons are numbered from 0 to ${n - 1}, and -1 is not the last one`,
    )
  }
}
