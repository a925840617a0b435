/** Code strings that the script runs on a group at once. Semantics pages 5.8 and 12.2. */
import type { Externals } from '../spikes/network-object.js'
import { describeDimension } from '../values/describe-dimension.js'
import { dimensionless, sameDimension } from '../values/dimension.js'
import { getItem } from '../values/indexing.js'
import { setItem } from '../values/items.js'
import { newArray, numeric } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { VariableView, refuseIndex } from '../values/state-variable.js'
import { NDArray, type Value } from '../values/value.js'
import { externalValues } from './externals.js'
import type { Link } from './link.js'
import type {
  BlockDefinition,
  ComputedDefinition,
  NeuronGroup,
  VariableDefinition,
} from './neuron-group.js'
import { shortened } from './shortened.js'
import { dtypes } from './variable-readers.js'

/** So many elements at once, where nothing asks for all: what is listed and drawn for them is little. */
const PART = 1 << 16

/**
 * `G.v = 'rand()'`, `G.v[index] = 'i*mV'`: all values are computed before they are written. What
 * is `unless refractory` is set only where the neuron is not. Throws run/name for names without
 * a value, run/index and run/type for what is no index.
 */
export function assignState(object: Value, id: string, frame: Externals, index?: Value): void {
  const group = object as NeuronGroup
  const block = group.definition.blocks?.[id] as BlockDefinition
  const { variables } = group.definition
  const target: VariableDefinition | undefined = variables[block.target as keyof typeof variables]
  group.checkWrite(String(block.target))
  // what synapses set at their neurons is no variable of their own
  const elements = target?.size === 'one' ? 1 : group.N
  if (target?.size === 'one' && index !== undefined) refuseIndex(String(block.target), index)
  if (target?.linked) requireWritable(group.link(String(block.target)), index)
  if (block.inParts && target?.size === 'N' && index === undefined && elements > PART) {
    const list = elementsOf(PART, undefined)
    for (let from = 0; from < elements; from += PART) {
      for (let k = 0; k < PART; k++) list[k] = from + k
      run(group, block, frame, list.subarray(0, Math.min(PART, elements - from)))
    }
    return
  }
  let indices = elementsOf(elements, index && group.place(index))
  if (target?.guarded) indices = indices.filter((i) => group.arrays.not_refractory[i] !== 0)
  run(group, block, frame, indices)
}

/** `G.v['i < 5']`: the indices of the elements that the condition holds for, ascending. */
export function selectState(object: Value, id: string, frame: Externals): Value {
  const group = object as NeuronGroup
  const block = group.definition.blocks?.[id] as BlockDefinition
  const indices = new Int32Array(group.N)
  const count = run(group, block, frame, indices, false)
  return new NDArray(indices.slice(0, count), 'int32', [count])
}

/**
 * `G.y` of a subexpression: a view that computes its values, in this frame, when it is looked at.
 * Throws run/name then for names without a value.
 */
export function computedState(object: Value, id: string, frame: Externals): VariableView {
  const asked = object as NeuronGroup
  // the equations count the neurons of the whole group
  const group = asked.whole ?? asked
  const block = group.definition.blocks?.[id] as BlockDefinition & ComputedDefinition
  const { type, dimension, size } = block
  const array = () => {
    const n = size === 'N' ? asked.N : 1
    const { step } = group
    if (step.values.length < n) step.values = new Float64Array(n)
    const first = size === 'N' ? asked.step.start : 0
    run(
      group,
      block,
      frame,
      elementsOf(n, undefined).map((i) => i + first),
    )
    const values = newArray(dtypes[type], size === 'N' ? [n] : [])
    values.data.set(step.values.subarray(0, n))
    return values
  }
  const name = String(block.target)
  const shown = readsTheScript(group, block) ? unread(name) : undefined
  return new VariableView({ owner: asked.name, name, dimension, readOnly: true, shown, array })
}

function readsTheScript(group: NeuronGroup, { externals, callables }: BlockDefinition): boolean {
  const own = group.namespaceFor(externals)
  return callables !== undefined || externals.some((name) => !Object.hasOwn(own, name))
}

/** What Brian shows, which looks for no values of the script where it prints. */
const unread = (name: string): string =>
  `[Subexpression refers to external parameters. Use 'group.${name}[:]']`

/**
 * `G.v['i < 5'] = value`: a number, which Brian writes into its code as it is shown. What is
 * `unless refractory` is set only where the neuron is not. Throws run/type for arrays, run/dimension-mismatch, also for a bare 0.
 */
export function setWhere(owner: Value, object: Value, chosen: Value, value: Value): void {
  const x = numeric(value)
  if (x.value instanceof NDArray && x.value.data.length !== 1) {
    fail(
      'type',
      'When setting a variable based on a string index, the value has to be a string or a scalar.',
      'index with a boolean array instead: G.v[G.i > 3] = ...',
    )
  }
  if (!(object instanceof VariableView)) {
    setItem(object, chosen, value)
    return
  }
  const { variable, units } = object
  if (units && !sameDimension(x.dimension, variable.dimension)) {
    const wanted = describeDimension(variable.dimension)
    const text = `${variable.name} needs a value in ${wanted}, not in ${describeDimension(x.dimension)}`
    fail('dimension-mismatch', text, `write 0 with its unit too`)
  }
  const { arrays, definition } = owner as NeuronGroup
  const own = definition.variables[variable.name as never] as VariableDefinition | undefined
  const free = (i: number) => !own?.guarded || arrays.not_refractory[i] !== 0
  const indices = (chosen as NDArray).data.filter(free)
  const place = new NDArray(indices, 'int32', [indices.length])
  setItem(new VariableView(variable, false), place, shortened(value) ?? null)
}

/** `G.y_` */
export const withoutUnits = (view: Value): Value =>
  view instanceof VariableView
    ? new VariableView({ ...view.variable, dimension: dimensionless })
    : view

/** Of what is linked, elements can be set where they are stored. */
function requireWritable({ writable }: Link, index: Value | undefined): void {
  if (index === undefined) {
    fail(
      'value',
      "Cannot set a linked variable directly, link it to another variable using 'linked_var'.",
    )
  }
  if (writable !== true) fail('type', writable)
}

function elementsOf(n: number, index: Value | undefined): Int32Array {
  const all = new Int32Array(n)
  for (let k = 0; k < n; k++) all[k] = k
  if (index === undefined) return all
  const chosen = getItem(new NDArray(all, 'int32', [n]), index)
  return chosen instanceof NDArray ? Int32Array.from(chosen.data) : Int32Array.of(Number(chosen))
}

function run(
  group: NeuronGroup,
  { externals, callables, links, kernel }: BlockDefinition,
  frame: Externals,
  indices: Int32Array,
  listed = true,
): number {
  const { step, arrays, name, clock } = group
  group.follow(links)
  const names = { ...frame, ...group.namespaceFor(externals) }
  step.t = clock.t
  step.dt = clock.dt
  step.events = indices
  step.count = indices.length
  step.stream?.beginCode(listed)
  const read = {
    ...externalValues(name, externals, names),
    ...callables?.(name, clock.dt, names),
  }
  return Number(kernel(arrays, read, step) ?? 0)
}
