/** Parts of a group: `G[3:7]`. Brian, "Subgroups"; semantics page 5.8. */
import type { EventList } from '../spikes/event-list.js'
import type { VariableReader } from '../spikes/network-object.js'
import { itemsOf, numeric, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { Slice, sliceRange } from '../values/slice.js'
import { NDArray, Tuple, type Value } from '../values/value.js'
import { NeuronGroup, type StateArray } from './neuron-group.js'
import type { Simulation } from './simulation.js'
import { Step } from './step.js'
import { commonReader, sourceReader, variableReader } from './variable-readers.js'

/**
 * Contiguous neurons of a group, which keep their state there: its arrays are windows into those
 * of the group, and its indices start at 0.
 */
export class Subgroup extends NeuronGroup {
  override readonly whole: NeuronGroup
  readonly start: number

  constructor(name: string, whole: NeuronGroup, start: number, stop: number) {
    const { definition, clock, order, step } = whole
    const arrays: Record<string, StateArray> = {}
    for (const [key, { size, linked }] of Object.entries(definition.variables)) {
      const array = whole.arrays[key]
      if (linked) followLink(arrays, whole.arrays, key, start, stop)
      else arrays[key] = size === 'one' ? array : array.subarray(start, stop)
    }
    const own = new Step(
      stop - start,
      step.random,
      { start, total: whole.N },
      undefined,
      step.stream,
    )
    const idle = { ...definition, runners: [], events: [] }
    super(name, idle, stop - start, clock, own, order, 'Subgroup', arrays)
    this.whole = whole
    this.start = start
  }

  override readonly invalidates = false
  override get dependencies() {
    return [this.whole]
  }
  override namespaceFor(read: readonly string[]) {
    return this.whole.namespaceFor(read)
  }
  override get externals() {
    return this.whole.externals
  }

  get stop(): number {
    return this.start + this.N
  }

  /** Its own events with its own indices, found anew whenever they are asked for. */
  override eventList(event: string): EventList | undefined {
    const list = this.whole.eventList(event)
    return list && new PartOfEvents(list, this.start, this.stop)
  }

  /** Brian looks behind the thresholds of all groups with the same order. */
  override detector(event: string): { readonly slot: string; readonly order: number } {
    const { slot, order } = this.whole.detector(event)
    return { slot, order: order + 1 }
  }

  /** What is computed, is computed as for the whole group: its equations count its neurons. */
  reader(name: string): VariableReader | undefined {
    const variable = this.definition.variables[name]
    const isOwn = (variable && !variable.linked) || commonReader(this.clock, name)
    if (isOwn) return variableReader(this, name)
    const reader = sourceReader(this.whole, name)
    if (!reader) return undefined
    const { start } = this
    let moved = new Int32Array(0)
    return {
      ...reader,
      read: (time, indices, count, target, at) => {
        if (moved.length < count) moved = new Int32Array(count)
        for (let k = 0; k < count; k++) moved[k] = indices[k] + start
        reader.read(time, moved, count, target, at)
      },
    }
  }

  override window(all: NDArray): NDArray {
    if (all.shape.length === 0) return all
    return new NDArray(all.data.subarray(this.start, this.stop), all.dtype, [this.N])
  }

  override getAttribute(name: string): Value | undefined {
    switch (name) {
      case 'start':
      case 'stop':
        return BigInt(this[name])
      case 'source':
        return this.whole
      case 'indices':
        return fail(
          'unsupported',
          'the indices of a subgroup are relative with a condition and absolute without',
          'use G.indices of the whole group, or S.i, and start and stop of the subgroup',
        )
      case 'spikes':
        return this.whole.getAttribute(name)
    }
    return super.getAttribute(name)
  }

  groupResult() {
    const { N, start, stop } = this
    return { kind: 'Subgroup', N, start, stop, state: {} } as const
  }

  toRepr(): string {
    const { name, whole, start, stop } = this
    return `<Subgroup '${name}' of '${whole.name}' from ${start} to ${stop}>`
  }
}

/** What is linked may be linked anew: the arrays of the whole group are looked up each time. */
function followLink(
  arrays: Record<string, StateArray>,
  whole: Readonly<Record<string, StateArray>>,
  name: string,
  start: number,
  stop: number,
): void {
  const index = `_${name}_index`
  const look = (get: () => StateArray) => ({ get, enumerable: true })
  Object.defineProperty(
    arrays,
    name,
    look(() => whole[name]),
  )
  Object.defineProperty(
    arrays,
    index,
    look(() => whole[index].subarray(start, stop)),
  )
}

class PartOfEvents implements EventList {
  #found = new Int32Array(0)

  constructor(
    readonly list: EventList,
    readonly start: number,
    readonly stop: number,
  ) {}

  get indices(): Int32Array {
    this.count
    return this.#found
  }

  get count(): number {
    const { list, start, stop } = this
    if (this.#found.length < list.count) this.#found = new Int32Array(list.count)
    let count = 0
    for (let k = 0; k < list.count; k++) {
      const i = list.indices[k]
      if (i >= start && i < stop) this.#found[count++] = i - start
    }
    return count
  }
}

/**
 * `G[3:7]`, `G[5]`, `G[[3, 4, 5]]`: of a NeuronGroup; of others a slice only. Throws run/type for
 * other keys, run/index for neurons that are not contiguous or not there.
 */
export function createSubgroup(sim: Simulation, object: Value, key: Value): Subgroup {
  if (!(object instanceof NeuronGroup)) {
    fail('type', `'${typeName(object)}' object is not subscriptable`)
  }
  const whole = object instanceof Subgroup ? object.whole : object
  const offset = object instanceof Subgroup ? object.start : 0
  const { start, stop } = range(object, key)
  const make = (name: string) => new Subgroup(name, whole, offset + start, offset + stop)
  return sim.register(`${whole.name}_subgroup`, make)
}

/** Where a subgroup lies in its group, as an index of the group's variables. Throws run/type. */
export function subgroupIndex(key: Value): Value {
  if (!(key instanceof NeuronGroup)) return key
  const [start, stop] = key instanceof Subgroup ? [key.start, key.stop] : [0, key.N]
  return new NDArray(
    Int32Array.from({ length: stop - start }, (_, k) => start + k),
    'int32',
    [stop - start],
  )
}

interface Range {
  readonly start: number
  readonly stop: number
}

function range(group: NeuronGroup, key: Value): Range {
  const { start, stop } = keyRange(group, key)
  const { N } = group
  if (start >= stop) fail('index', `Illegal start/end values for subgroup, ${start}>=${stop}`)
  if (start >= N) fail('index', `Illegal start value for subgroup, ${start}>=${N}`)
  if (stop > N) fail('index', `Illegal stop value for subgroup, ${stop}>${N}`)
  if (start < 0) fail('index', 'Indices have to be positive.', 'count from the start of the group')
  return { start, stop }
}

function keyRange(group: NeuronGroup, key: Value): Range {
  if (key instanceof Slice) {
    const { start, step, count } = sliceRange(key, group.N)
    if (step !== 1) {
      const help = 'take slices without a step, such as G[3:7]'
      fail('index', 'Subgroups have to be contiguous', help)
    }
    if (count > 0) return { start, stop: start + count }
    return { start, stop: sliceRange(new Slice(null, key.stop, null), group.N).count }
  }
  if (group.typeName !== 'NeuronGroup') {
    fail('type', 'Subgroups can only be constructed using slicing syntax', 'write G[3:7] or G[3:4]')
  }
  if (typeof key === 'bigint' || typeof key === 'boolean') {
    return { start: Number(key), stop: Number(key) + 1 }
  }
  return contiguous(key)
}

/** Indices one after the other, in a list, a tuple or an array. */
function contiguous(key: Value): Range {
  const isList = Array.isArray(key) || key instanceof Tuple || key instanceof NDArray
  if (!isList) {
    fail(
      'type',
      'Subgroups can only be constructed using slicing syntax, a single index, or an array of ' +
        'contiguous indices.',
      'for neurons that a condition holds for, index their variables: G.v["i < 5"]',
    )
  }
  if (itemsOf(key)?.some((item) => item instanceof Slice)) refuseValues()
  const { value } = itemsOf(key)?.length === 0 ? { value: 0 } : numeric(key)
  const indices = value instanceof NDArray ? [...value.data] : []
  if (indices.length === 0 || indices.some((i, k) => k > 0 && i - indices[k - 1] !== 1)) {
    fail('index', 'Subgroups can only be constructed using contiguous indices.')
  }
  if (value instanceof NDArray && !/^int/.test(value.dtype)) refuseValues()
  return { start: indices[0], stop: indices[indices.length - 1] + 1 }
}

const refuseValues = (): never =>
  fail('type', 'Subgroups can only be constructed using integer values.')
