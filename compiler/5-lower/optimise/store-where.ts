/**
 * `x = condition ? value : x` writes only where the condition holds: changes no bit. What is
 * `unless refractory` is lowered that way. Not for the elements of other objects, which several
 * elements of a loop may share: there the condition is part of what the statement means, and what
 * is written does not ask for it again.
 */
import type { Kernel, LoweredExpression, Store } from '../../ir/kernel.js'
import { keyOf } from './hoist.js'

type E = LoweredExpression

export function storeWhere(kernel: Kernel): Kernel {
  const lets = new Map<string, E>()
  // the local that holds what the element of an array is at this place
  const current = new Map<string, string>()
  for (const { array, through, access, local } of kernel.loads) {
    if (through === undefined && access !== 'uniform') current.set(array, local)
  }
  const body = kernel.body.map((s) => {
    if (s.kind === 'let') lets.set(s.local, s.value)
    if (s.kind === 'event') current.clear()
    if (s.kind !== 'store') return s
    const own = conditional(s, lets, current)
    // arrays of other objects may be any of these
    if (s.through !== undefined) current.clear()
    else if (s.value.kind === 'name' && !s.when) current.set(s.array, s.value.name)
    else current.delete(s.array)
    return { ...s, ...own }
  })
  return { ...kernel, body }
}

function conditional(
  { array, through, access, value, when }: Store,
  lets: ReadonlyMap<string, E>,
  current: ReadonlyMap<string, string>,
): Partial<Store> {
  if (when) {
    const known = value.kind === 'conditional' && keyOf(value.test) === keyOf(when)
    return known ? { value: value.then } : {}
  }
  if (through !== undefined || access === 'uniform') return {}
  const choice = value.kind === 'name' ? lets.get(value.name) : value
  if (choice?.kind !== 'conditional' || choice.otherwise.kind !== 'name') return {}
  if (choice.otherwise.name !== current.get(array)) return {}
  return { when: choice.test, value: choice === value ? choice.then : value }
}
