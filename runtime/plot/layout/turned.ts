/** The room that a turned label takes. */
import type { Size } from './label.js'

export function turnedSize({ width, height }: Size, degrees: number): Size {
  const sine = Math.abs(sineOfDegrees(degrees))
  const cosine = Math.abs(sineOfDegrees(degrees + 90))
  return { width: width * cosine + height * sine, height: width * sine + height * cosine }
}

/** Bhaskara's approximation, right to 0.002: enough for the room that a label takes. */
export function sineOfDegrees(degrees: number): number {
  const turn = ((degrees % 360) + 360) % 360
  const half = turn % 180
  const product = half * (180 - half)
  return ((turn < 180 ? 4 : -4) * product) / (40500 - product)
}
