/** Draws of kernels that are more than a buffer of uniforms or normals. Semantics page 12.2. */
import { fillNormalOf } from '../random/box-muller.js'
import { fillByLaw } from '../random/element-counts.js'
import { fillNormal, standardNormal } from '../random/normal-law.js'
import { type Law, poissonLaw, type Uniforms } from '../random/poisson-law.js'
import { fail } from '../values/script-error.js'
import type { Step } from './step.js'

/** The next n standard normals of the simulation's stream, in buffer number `slot`. */
export function drawNormal(step: Step, slot: number, n: number): Float64Array {
  const buffer = step.buffer('randn', slot, n)
  const elements = step.stream?.of(step, slot, 1)
  if (elements) fillNormalOf(elements, buffer, n)
  else fillNormal(step.random, buffer, n)
  return buffer
}

/**
 * `poisson(lam)` for `n` elements, in buffer number `slot`: `mean` gives lam of each. Throws
 * run/value for a negative mean.
 */
export function drawPoisson(
  step: Step,
  slot: number,
  n: number,
  mean: (k: number) => number,
): Float64Array {
  const buffer = step.buffer('poisson', slot, n)
  let last = Number.NaN
  let law: Law<Uniforms> = () => 0
  const lawOf = (k: number) => {
    const lambda = mean(k)
    if (lambda !== last) {
      if (!(lambda >= 0)) fail('value', 'lam < 0 or lam contains NaNs')
      law = poissonLaw(lambda)
      last = lambda
    }
    return law
  }
  const elements = step.stream?.of(step, slot, 2)
  if (elements) fillByLaw(elements, buffer, n, lawOf)
  else for (let k = 0; k < n; k++) buffer[k] = lawOf(k)(step.random)
  return buffer
}

/**
 * Numbers for the elements with a true value alone: `draw` gives as many as it is asked for, the
 * result has them at the places of their elements, and is meaningless elsewhere.
 */
export function drawWhere(
  step: Step,
  slot: number,
  mask: Uint8Array,
  draw: (count: number) => Float64Array,
): Float64Array {
  if (step.stream) return draw(mask.length)
  const spread = step.buffer('where', slot, mask.length)
  const { arena } = step
  const native = step.native && arena?.holds(mask) ? arena.exports : undefined
  if (native?.['count where']) {
    const drawn = draw(native['count where'](mask.byteOffset, mask.length))
    if (step.nativeWith(drawn)) {
      native['spread where'](mask.byteOffset, mask.length, drawn.byteOffset, spread.byteOffset)
      return spread
    }
    return spreadOut(spread, mask, drawn)
  }
  let count = 0
  for (const value of mask) if (value !== 0) count++
  return spreadOut(spread, mask, draw(count))
}

function spreadOut(spread: Float64Array, mask: Uint8Array, drawn: Float64Array): Float64Array {
  let count = 0
  for (let k = 0; k < mask.length; k++) if (mask[k] !== 0) spread[k] = drawn[count++]
  return spread
}

/**
 * For each of `n` elements as many numbers as `kinds` has letters, one element after the other:
 * `u` uniform, `n` normal.
 */
export function drawRows(step: Step, kinds: string, n: number): Float64Array {
  const { random } = step
  const each = kinds.length
  const buffer = step.buffer('rows', 0, each * n)
  if (step.stream) {
    for (let place = 0; place < each; place++) {
      const column = kinds[place] === 'u' ? step.rand(place, n) : drawNormal(step, place, n)
      for (let k = 0; k < n; k++) buffer[each * k + place] = column[k]
    }
    return buffer
  }
  if (!kinds.includes('n')) random.fillUniform(buffer, each * n)
  else {
    for (let k = 0; k < each * n; k++) {
      buffer[k] = kinds[k % each] === 'u' ? random.uniform() : standardNormal(random)
    }
  }
  return buffer
}
