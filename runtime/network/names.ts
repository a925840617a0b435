/**
 * Automatic names of objects, and which objects still live. Brian names an object when it is
 * made, with the first free of base, base_1, base_2, ...; a name is free again once its object
 * is gone. Names break ties in the schedule, so they matter. Semantics page 6.4.
 */
import { isNetworkObject, type NetworkObject } from '../spikes/network-object.js'
import { Tuple, type Value } from '../values/value.js'

/** The values that some names hold at this moment; unbound ones are undefined. */
export type Names = () => Readonly<Record<string, Value | undefined>>
export type Locals = () => readonly (Value | undefined)[]

/** A running function of the script, or its top level. */
export interface Frame {
  readonly locals: Locals
  /** objects of the running statement, which no name holds yet */
  temporaries: Set<NetworkObject>
  /** the line of the call, to return to */
  readonly line: number
}

/** The first of base, base_1, base_2, ... that no live object has. */
export function freeName(base: string, live: ReadonlySet<NetworkObject>): string {
  const taken = new Set<string>()
  for (const object of live) taken.add(object.name)
  if (!taken.has(base)) return base
  let k = 1
  while (taken.has(`${base}_${k}`)) k++
  return `${base}_${k}`
}

/** Adds every Brian object that a value holds, through lists, dicts and other objects. */
export function reach(value: Value | undefined, found: Set<NetworkObject>): void {
  if (typeof value !== 'object' || value === null) return
  if (isNetworkObject(value)) {
    if (found.has(value)) return
    found.add(value)
    for (const dependency of value.dependencies) reach(dependency, found)
  } else if (Array.isArray(value)) {
    for (const item of value) reach(item, found)
  } else if (value instanceof Tuple) {
    for (const item of value.items) reach(item, found)
  } else if (value instanceof Map) {
    for (const [key, item] of value) {
      reach(key, found)
      reach(item, found)
    }
  }
}
