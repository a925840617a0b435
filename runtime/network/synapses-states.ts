/** `S.get_states()` and `S.set_states({...})` of synapses, with the neurons at their ends. */
import { setItem } from '../values/items.js'
import { itemsOf } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { Slice } from '../values/slice.js'
import { VariableView } from '../values/state-variable.js'
import type { Value } from '../values/value.js'
import { endView } from './end-view.js'
import { copyOf, scalar } from './group-states.js'
import type { NeuronGroup } from './neuron-group.js'
import { setEnd } from './set-end.js'
import type { Synapses } from './synapses.js'

/** A dict of copies. `computed`: those of subexpressions. Throws run/key for an unknown name. */
export function getSynapsesStates(
  object: Value,
  vars: Value,
  units: Value,
  computed: Value,
): Value {
  const names = itemsOf(vars) ?? [vars]
  const state = (name: string): Value => {
    const value = (computed as Map<string, Value>).get(name) ?? read(object as Synapses, name)
    return value instanceof VariableView ? copyOf(value, units !== false) : value
  }
  return new Map(names.map((name): [Value, Value] => [name, state(String(name))]))
}

/** As many values as there are synapses, or one for all. Throws run/key, run/type, run/value. */
export function setSynapsesStates(object: Value, values: Value, units: Value): null {
  const synapses = object as Synapses
  if (!(values instanceof Map)) {
    fail('type', 'set_states needs a dict', "write S.set_states({'w': ...})")
  }
  for (const [key, value] of values) {
    const name = String(key)
    const end = [name, `${name}_post`].find((one) => endView(synapses, one))
    if (end) setEnd(synapses, units === false ? `${end}_` : end, value)
    else {
      const view = read(synapses, name)
      if (!(view instanceof VariableView)) fail('type', `Variable ${name} is read-only.`)
      synapses.checkWrite(name)
      setItem(new VariableView(view.variable, units !== false), everything, value)
    }
  }
  return null
}

const everything = /* @__PURE__ */ new Slice(null, null, null)

/** `t_post` is the time of the target, `v` its v_post. */
function read(synapses: Synapses, name: string): Value {
  if (name === 't_in_timesteps') return scalar(synapses.clock.timestep)
  const [, of, side] = /^(N|i|t|dt|t_in_timesteps)_(pre|post)$/.exec(name) ?? []
  if (of) {
    const neurons = synapses.neurons[side as 'pre'] as NeuronGroup
    if (of === 'N') return scalar(neurons.N)
    if (of === 't_in_timesteps') return scalar(neurons.clock.timestep)
    const value = of === 'i' ? synapses.getAttribute(side === 'pre' ? 'i' : 'j') : undefined
    return value ?? neurons.getAttribute(of) ?? fail('key', `'${name}'`)
  }
  const value = name.endsWith('_') ? undefined : synapses.getAttribute(name)
  return value ?? endView(synapses, `${name}_post`) ?? fail('key', `'${name}'`)
}
