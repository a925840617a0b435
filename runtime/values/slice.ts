/** Python's slice objects: the `a:b:c` of a subscript. */
import { ScriptError } from './script-error.js'
import type { ObjectValue, Value } from './value.js'

/** Each part is an integer or None. */
export class Slice implements ObjectValue {
  readonly typeName = 'slice'

  constructor(
    readonly start: Value,
    readonly stop: Value,
    readonly step: Value,
  ) {}

  getAttribute(name: string): Value | undefined {
    return name === 'start' || name === 'stop' || name === 'step' ? this[name] : undefined
  }
}

export const slice = (start: Value, stop: Value, step: Value): Slice => new Slice(start, stop, step)

/** The positions that a slice takes out of `length` items. CPython, PySlice_AdjustIndices. */
export function sliceRange(
  { start, stop, step }: Slice,
  length: number,
): { readonly start: number; readonly step: number; readonly count: number } {
  const by = step === null ? 1 : whole(step)
  if (by === 0) throw new ScriptError('run/value', 'slice step cannot be zero')
  const clip = (part: Value, otherwise: number) => {
    if (part === null) return otherwise
    const k = whole(part) < 0 ? whole(part) + length : whole(part)
    return by > 0 ? Math.min(Math.max(k, 0), length) : Math.min(Math.max(k, -1), length - 1)
  }
  const first = clip(start, by > 0 ? 0 : length - 1)
  const last = clip(stop, by > 0 ? length : -1)
  return { start: first, step: by, count: Math.max(0, Math.ceil((last - first) / by)) }
}

function whole(part: Value): number {
  if (typeof part === 'bigint' || typeof part === 'boolean') return Number(part)
  throw new ScriptError(
    'run/type',
    'slice indices must be integers or None or have an __index__ method',
    'convert the index with int(...)',
  )
}
