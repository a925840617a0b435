/** Whole numbers that follow from one uniform number each, the larger the larger that is. */
import type { NativeArray } from '../wasm/arena.js'
import type { NativeRandom } from './native-random.js'
import type { Law, Uniforms } from './poisson-law.js'
import type { RandomState } from './random-state.js'

export interface BoundTable {
  /** the largest uniform number of which 0, 1, 2 ... follows */
  readonly bounds: Float64Array
  /** for each 256th part of the uniform numbers the least number that follows from one of them */
  readonly guide: Int32Array
  /** beyond this number another uniform number is drawn */
  readonly last: number
}

const PARTS = 256
/** Uniform numbers are multiples of this. */
const UNIT = 1.1102230246251565e-16

/**
 * `follows(u, k)`: whether a number of at most k follows from u; at most `last` numbers follow.
 */
export function boundTable(follows: (u: number, k: number) => boolean, last: number): BoundTable {
  const bounds: number[] = []
  for (let k = 0; k <= last; k++) {
    let low = bounds.length === 0 ? 0 : bounds[bounds.length - 1] / UNIT
    if (!follows(low * UNIT, k)) {
      bounds.push(-1)
      continue
    }
    let high = 1 / UNIT
    while (high - low > 1) {
      const middle = low + Math.floor((high - low) / 2)
      if (follows(middle * UNIT, k)) low = middle
      else high = middle
    }
    bounds.push(low * UNIT)
  }
  const guide = Int32Array.from({ length: PARTS }, (_, part) => {
    const first = bounds.findIndex((bound) => bound >= part / PARTS)
    return first < 0 ? last + 1 : first
  })
  return { bounds: Float64Array.from(bounds), guide, last }
}

/** The next n numbers of the table into buffer[0..n). */
export function fillByTable(
  random: RandomState,
  buffer: Float64Array,
  n: number,
  table: BoundTable,
): void {
  if (random.native && fillNative(random.native, buffer, n, table)) return
  const law = tableLaw(table)
  for (let k = 0; k < n; k++) buffer[k] = law(random)
}

/** Where the tables of a simulation are in its memory. */
const placed = /* @__PURE__ */ new WeakMap<NativeRandom, Map<BoundTable, readonly NativeArray[]>>()

function fillNative(native: NativeRandom, buffer: Float64Array, n: number, table: BoundTable) {
  const { arena } = native
  const tables = placed.get(native) ?? new Map<BoundTable, readonly NativeArray[]>()
  placed.set(native, tables)
  const arrays = tables.get(table) ?? [arena.moved(table.bounds), arena.moved(table.guide)]
  tables.set(table, arrays)
  if (!arrays.every((array) => arena.holds(array))) return false
  const [bounds, guide] = arrays.map((array) => array.byteOffset)
  return native.fill('fill by table', buffer, n, bounds, guide, table.last)
}

/** The next number of the table. */
export function tableLaw(table: BoundTable): Law<Uniforms> {
  return (random) => {
    for (;;) {
      const found = followerOf(random.uniform(), table)
      if (found <= table.last) return found
    }
  }
}

/** The number that follows from a uniform one; beyond the last one where none does. */
export function followerOf(u: number, { bounds, guide, last }: BoundTable): number {
  let found = guide[Math.floor(u * PARTS)]
  while (found <= last && u > bounds[found]) found++
  return found
}
