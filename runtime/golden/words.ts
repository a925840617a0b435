/** Numbers and times as explanations show them. */

/** Shortest digits that read back to the same double. */
export const numberText = (x: number | boolean): string => (Object.is(x, -0) ? '-0.0' : `${x}`)

/** Three digits are enough for the size of a difference. */
export const sizeText = (x: number): string => `${Number(x.toPrecision(3))}`

/** 23.4 ms, 1.5 s: without what rounding leaves at the end. */
export function timeText(seconds: number): string {
  const digits = (x: number) => `${Number(x.toPrecision(12))}`
  return Math.abs(seconds) < 1 ? `${digits(seconds * 1e3)} ms` : `${digits(seconds)} s`
}

/** `1 spike`, `2 spikes`; large numbers with commas. */
export const counted = (count: number, word: string): string =>
  `${grouped(count)} ${word}${count === 1 ? '' : 's'}`

export const grouped = (count: number): string => `${count}`.replace(/\B(?=(\d{3})+$)/g, ',')

/** Units in the last place between two doubles of the same sign, as far as these are few. */
export function ulpsBetween(a: number, b: number): number | undefined {
  if (!Number.isFinite(a) || !Number.isFinite(b) || a < 0 !== b < 0) return undefined
  const bits = new BigInt64Array(Float64Array.of(a, b).buffer)
  const distance = Number(bits[0] > bits[1] ? bits[0] - bits[1] : bits[1] - bits[0])
  return distance <= 1e6 ? distance : undefined
}
