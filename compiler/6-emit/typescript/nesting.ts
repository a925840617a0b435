/** In which function of the emitted script another one has to stand to see what it uses. */
import type { Procedure, Protocol } from '../../ir/protocol.js'
import { codeIn } from '../../ir/walk-protocol.js'
import { assignsIn, readsIn } from './flow.js'

/** By procedure: the procedure around it, or nothing where the script itself is. */
export function hostsOf({ procedures }: Protocol): ReadonlyMap<number, number | undefined> {
  const owners = new Map<number, number>()
  for (const { id, parameters, locals } of procedures) {
    for (const variable of [...parameters, ...locals]) owners.set(variable.id, id)
  }
  const hosts = new Map<number, number | undefined>(procedures.map((p) => [p.id, undefined]))
  // a host moves inwards only, so this ends
  for (let changed = true; changed; ) {
    changed = false
    for (const procedure of procedures) {
      for (const needed of neededBy(procedure, owners, hosts)) {
        if (needed === procedure.id || isInside(hosts.get(procedure.id), needed, hosts)) continue
        if (isInside(needed, procedure.id, hosts)) continue
        hosts.set(procedure.id, needed)
        changed = true
      }
    }
  }
  return hosts
}

/** Procedures whose variables, or whose inner functions, a procedure uses. */
function* neededBy(
  procedure: Procedure,
  owners: ReadonlyMap<number, number>,
  hosts: ReadonlyMap<number, number | undefined>,
): Generator<number> {
  for (const id of [...readsIn(procedure.body), ...assignsIn(procedure.body)]) {
    const owner = owners.get(id)
    if (owner !== undefined) yield owner
  }
  for (const code of codeIn(procedure.body)) {
    const host = code.kind === 'invoke' ? hosts.get(code.procedure) : undefined
    if (host !== undefined) yield host
  }
}

/** Whether `inner` is `outer` or stands somewhere in it. */
function isInside(
  inner: number | undefined,
  outer: number,
  hosts: ReadonlyMap<number, number | undefined>,
): boolean {
  for (let at = inner; at !== undefined; at = hosts.get(at)) if (at === outer) return true
  return false
}
