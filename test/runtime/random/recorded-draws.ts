/** Recordings of test/numbers/random-reference.py and what they are compared with. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Value } from '../../../runtime/values/value.js'

type Argument = number | string | boolean | null | readonly Argument[]

export interface Recording {
  readonly function: string
  readonly arguments: readonly Argument[]
  /** of a draw that has not all bits: what it is added to in the end, in size */
  readonly largest?: number
  readonly seeds: Readonly<Record<string, Draws>>
}

interface Draws {
  /** of all draws, as doubles */
  readonly sha256?: string
  /** of every 1,666th draw */
  readonly bits?: string
  /** the generator's next 32-bit word */
  readonly word: number
}

export function recordings(name: string): Recording[] {
  const file = new URL(`../../numbers/random/${name}`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Recording[]
}

/** Integers are written as strings. */
export function toValue(argument: Argument): Value {
  if (Array.isArray(argument)) return argument.map(toValue)
  return typeof argument === 'string' && /^-?\d+$/.test(argument)
    ? BigInt(argument)
    : (argument as Value)
}

/** All bits of all draws, or where they cannot be had 2 ulp of the largest summand. */
export function expectDraws(data: Float64Array, word: number, row: Recording, seed: number): void {
  const expected = row.seeds[seed]
  expect(word).toBe(expected.word)
  if (expected.sha256) {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(expected.sha256)
    return
  }
  const bytes = Buffer.from(expected.bits ?? '', 'hex')
  expect(bytes.length / 8).toBe(Math.ceil(data.length / 1666))
  for (let k = 0; k < bytes.length / 8; k++) {
    const draw = bytes.readDoubleBE(k * 8)
    const size = Math.max(Math.abs(draw), row.largest ?? 0)
    expect(Math.abs(data[k * 1666] - draw)).toBeLessThanOrEqual(2 * ulp(size))
  }
}

/** The step from x > 0 to the next double. */
function ulp(x: number): number {
  const bits = new BigInt64Array(Float64Array.of(x).buffer)
  bits[0]++
  return new Float64Array(bits.buffer)[0] - x
}
