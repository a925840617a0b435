/** What every Brian object has beside its own: active, when, order, clock. Semantics page 6.2. */
import type { Code, RuntimeName, Type } from '../../ir/protocol.js'
import type { Span } from '../../ir/source.js'
import type { Evaluator } from '../evaluator.js'
import { numberType, residual, stringType, type Value } from '../value.js'
import { isNetwork, simulationCall } from './network.js'

const attributes: Readonly<Record<string, Type>> = {
  active: numberType('boolean'),
  when: stringType,
  order: numberType('integer'),
  name: stringType,
  clock: { kind: 'object', classes: ['defaultclock'] },
}

/** Nothing where the object is another one, or has the name for itself. */
export function objectAttribute(
  e: Evaluator,
  object: Value,
  name: string,
  span: Span,
  access: 'read' | 'write',
): Value | undefined {
  const { type } = object
  if (type.kind !== 'object' || isNetwork(type) || type.classes.includes('defaultclock')) {
    return undefined
  }
  if (!Object.hasOwn(attributes, name)) return undefined
  if (type.classes.some((id) => declares(e, id, name))) return undefined
  if (access === 'write' && name !== 'active') throw e.fault('read-only', { span }, { name })
  const key: Code = { kind: 'constant', value: name }
  return residual(simulationCall('objectAttribute', [e.code(object, span), key]), attributes[name])
}

/** What sets an attribute that was read: `G.active = False`, `net.schedule = [...]`. */
export function settingOf({ code }: Value): RuntimeName | undefined {
  const callee = code?.kind === 'call' ? code.callee : undefined
  if (callee === 'objectAttribute') return 'setActive'
  return callee === 'networkAttribute' ? 'setSchedule' : undefined
}

/** A variable of the equations comes first. */
function declares(e: Evaluator, id: string, name: string): boolean {
  const c = e.classes.get(id)
  if (c?.kind !== 'NeuronGroup' && c?.kind !== 'Synapses') return false
  return c.equations.equations.some((equation) => equation.name === name)
}
