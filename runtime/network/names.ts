/**
 * Automatic names of objects, and which objects still live. Brian names an object when it is
 * made, with the first free of base, base_1, base_2, ...; a name is free again once its object
 * is gone. Names break ties in the schedule, so they matter. Semantics page 6.4.
 */
import { isNetworkObject, type NetworkObject } from '../spikes/network-object.js'
import { itemsOf, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'

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
export function freeName(base: string, live: readonly NetworkObject[]): string {
  const taken = new Set(live.map((object) => object.name))
  let name = base
  for (let k = 1; taken.has(name); k++) name = `${base}_${k}`
  return name
}

/** A name that the script gives; with a star at its end it is a base. Throws run/value, run/type. */
export function givenName(name: Value, live: readonly NetworkObject[]): string {
  if (typeof name !== 'string')
    fail('type', `'name' argument has to be a string, not ${typeName(name)}`)
  if (/^[A-Za-z_]\w*$/.test(name)) return name
  if (/^[A-Za-z_]\w*\*$/.test(name)) return freeName(name.slice(0, -1), live)
  const help = 'a name consists of letters, digits and underscores'
  return fail('value', `'${name}' cannot be the name of an object`, help)
}

/** Adds every Brian object that a value holds, through lists, dicts and other objects. */
export function reach(value: Value | undefined, found: Set<NetworkObject>): void {
  if (value === undefined) return
  const items = value instanceof Map ? [...value].flat() : itemsOf(value)
  for (const item of items ?? []) reach(item, found)
  if (!isNetworkObject(value) || found.has(value)) return
  found.add(value)
  for (const dependency of value.dependencies) reach(dependency, found)
}
