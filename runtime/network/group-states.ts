/** `G.get_states()` and `G.set_states({...})`. Semantics page 5.8. */
import { setItem } from '../values/items.js'
import { itemsOf } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { Slice } from '../values/slice.js'
import { VariableView } from '../values/state-variable.js'
import { NDArray, quantity, Quantity, type Value } from '../values/value.js'
import type { NeuronGroup } from './neuron-group.js'

/**
 * A dict of copies: of the variables that `vars` lists, with `common` behind those that every
 * group has. `computed` has the views of those subexpressions that are wanted. Throws run/key for
 * an unknown name.
 */
export function getStates(
  object: Value,
  vars: Value,
  units: Value,
  common: Value,
  computed: Value,
): Value {
  const group = object as NeuronGroup
  const views = computed as Map<string, Value>
  const names = [...(common === false ? [] : commonNames(group)), ...(itemsOf(vars) ?? [vars])]
  const state = (name: string): Value => {
    const value = views.get(name) ?? variable(group, name)
    return value instanceof VariableView ? copyOf(value, units !== false) : value
  }
  return new Map(names.map((name): [Value, Value] => [name, state(String(name))]))
}

/** As many values as there are elements, or one for all. Throws run/key, run/type, run/value. */
export function setStates(object: Value, values: Value, units: Value): null {
  if (!(values instanceof Map)) {
    fail('type', 'set_states needs a dict', "write G.set_states({'v': ...})")
  }
  for (const [name, value] of values) {
    const group = object as NeuronGroup
    const computed = group.definition.computed?.[String(name)] ?? blockOf(group, String(name))
    const view = computed ? null : variable(group, String(name))
    if (!(view instanceof VariableView)) fail('type', `Variable ${name} is read-only.`)
    setItem(new VariableView(view.variable, units !== false), everything, value)
  }
  return null
}

/** A subexpression that the script reads has code under its name. */
const blockOf = ({ definition }: NeuronGroup, name: string) =>
  !Object.hasOwn(definition.variables, name) &&
  Object.values(definition.blocks ?? {}).some(({ target }) => target === name)

const everything = /* @__PURE__ */ new Slice(null, null, null)

/** The i of a part is computed from that of its group, so that Brian leaves it out. */
function commonNames(group: NeuronGroup): readonly string[] {
  const { start = 0 } = group as { readonly start?: number }
  return ['N', ...(start > 0 ? [] : ['i']), 't', 'dt', 't_in_timesteps']
}

function variable(group: NeuronGroup, name: string): Value {
  if (name === 't_in_timesteps') return scalar(group.clock.timestep)
  if (name === 'N') return scalar(group.N)
  const value = name.endsWith('_') ? undefined : group.getAttribute(name)
  return value instanceof VariableView ? value : fail('key', `'${name}'`)
}

export const scalar = (value: number) => new NDArray(Float64Array.of(value), 'int64', [])

export function copyOf(view: VariableView, units: boolean): Value {
  const { variable } = view
  const { data, dtype, shape } = variable.array()
  const array = new NDArray(data.slice(), dtype, shape)
  const value = units ? quantity(array, variable.dimension) : array
  return value instanceof Quantity && shape.length === 0
    ? new Quantity(Number(data[0]), variable.dimension)
    : value
}
