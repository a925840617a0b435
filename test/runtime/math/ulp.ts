/** Errors in units of the last place against test/numbers/libm.json. */
import { readFileSync } from 'node:fs'

type Row = readonly [...hex: string[], rest: number]

const table = JSON.parse(readFileSync('test/numbers/libm.json', 'utf8')) as Record<string, Row[]>

export function fromHex(hex: string): number {
  return new DataView(Uint8Array.from(Buffer.from(hex, 'hex')).buffer).getFloat64(0)
}

/** The largest error of f over the recorded points, and where. */
export function worst(name: string, f: (...x: number[]) => number): { ulp: number; at: number[] } {
  let result = { ulp: 0, at: [] as number[] }
  for (const row of table[name]) {
    const numbers = row.slice(0, -1).map((hex) => fromHex(hex as string))
    const expected = numbers.pop() as number
    const ulp = error(f(...numbers), expected, row.at(-1) as number)
    if (!(ulp <= result.ulp)) result = { ulp, at: numbers }
  }
  return result
}

function error(actual: number, expected: number, rest: number): number {
  if (Object.is(actual, expected)) return Math.abs(rest)
  if (!Number.isFinite(expected)) return Infinity
  const exponent = Math.max(-1022, Math.floor(Math.log2(Math.abs(expected))))
  let ulp = 2 ** (exponent - 52)
  if (Math.abs(expected) < 2 ** exponent) ulp /= 2
  return Math.abs((actual - expected) / ulp - rest)
}
