/** Parts of a group: `G[3:7]`, and such parts as an index. Brian, "Subgroups"; semantics 5.8. */
import type { Span } from '../../ir/source.js'
import type { Evaluator } from '../evaluator.js'
import { anyType, residual, taintsOf, type Value } from '../value.js'
import { classesOf } from './class-table.js'

const divided = new WeakMap<Evaluator, Set<string>>()

/** Whether the script takes parts of the groups of a class. */
export const isDivided = (e: Evaluator, id: string): boolean => divided.get(e)?.has(id) ?? false

export const isGroup = (e: Evaluator, { type }: Value): boolean =>
  type.kind === 'object' && classesOf(e, type.classes).some((c) => c.kind === 'NeuronGroup')

/** `G[key]`: an object of the class of G, whose arrays are windows into those of G. */
export function partOfGroup(e: Evaluator, group: Value, key: Value, span: Span): Value {
  const ids = divided.get(e) ?? new Set()
  for (const id of group.type.kind === 'object' ? group.type.classes : []) ids.add(id)
  divided.set(e, ids)
  const args = [e.code(group, span), e.code(key, span)]
  const code = {
    kind: 'call',
    callee: 'createSubgroup',
    simulation: true,
    arguments: args,
  } as const
  return residual(code, group.type, taintsOf(group, key))
}

/** The indices of the neurons of a part: `G.v[G[3:7]]`. */
export function placeOfPart(e: Evaluator, part: Value, span: Span): Value {
  const code = { kind: 'call', callee: 'subgroupIndex', simulation: false } as const
  return residual({ ...code, arguments: [e.code(part, span)] }, anyType, taintsOf(part))
}
