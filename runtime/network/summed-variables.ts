/** Which synapses sum into which variables in a run: no two into the same. Semantics page 7.8. */
import { fail } from '../values/script-error.js'
import type { EndDefinition, Synapses } from './synapses.js'

interface Claims {
  /** what the run hands to all of its objects */
  readonly run: object
  readonly parts: { readonly start: number; readonly stop: number }[]
}

/** Bytes by the memory that they are in: a part of a group has those of the whole. */
const claims = /* @__PURE__ */ new WeakMap<object, Claims>()

/** Before a run. Throws run/value where other synapses of the run sum into the same variable. */
export function claimSum({ neurons }: Synapses, { side, of }: EndDefinition, run: object): void {
  const group = neurons[side]
  const array = group.arrays?.[of]
  if (!array) return
  const start = array.byteOffset
  const stop = start + array.byteLength
  const known = claims.get(array.buffer)
  const parts = known?.run === run ? known.parts : []
  if (parts.some((other) => other.start < stop && start < other.stop)) {
    fail(
      'value',
      `Multiple 'summed variables' target the variable '${of}' in group '${group.name}'.`,
      'use several variables in the target group, and add them there',
    )
  }
  claims.set(array.buffer, { run, parts: [...parts, { start, stop }] })
}
