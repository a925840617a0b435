/** Integers where floats were drawn. */
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import { drawFrom } from './draw.js'
import type { Law } from './poisson-law.js'
import type { RandomState } from './random-state.js'

/**
 * int64 draws, one law for each pair of parameters; `check` sees each pair before any draw.
 * Throws run/unsupported for numbers beyond 2**53.
 */
export function drawCounts(
  random: RandomState,
  parameters: readonly Value[],
  size: Value | undefined,
  check: (a: number, b: number) => void,
  lawOf: (a: number, b: number) => Law,
): bigint | NDArray {
  let law: Law | undefined
  let [lastA, lastB] = [0, 0]
  const drawn = drawFrom(parameters, size, check, (a, b) => {
    if (!law || a !== lastA || b !== lastB) law = lawOf(a, b)
    lastA = a
    lastB = b
    const count = law(random)
    if (Number.isSafeInteger(count)) return count
    return fail('unsupported', 'random integers beyond 2**53 are not supported yet')
  })
  if (drawn instanceof NDArray) return new NDArray(drawn.data, 'int64', drawn.shape)
  return BigInt(drawn)
}
