/**
 * Physical dimensions: seven exponents over metre, kilogram, second, ampere, kelvin, mole and
 * candela. Brian, "Physical units"; semantics page 11.1. Exponents may be fractional.
 */

export type Dimension = readonly [
  metre: number,
  kilogram: number,
  second: number,
  ampere: number,
  kelvin: number,
  mole: number,
  candela: number,
]

export const dimensionless: Dimension = [0, 0, 0, 0, 0, 0, 0]
export const second: Dimension = [0, 0, 1, 0, 0, 0, 0]
export const hertz: Dimension = [0, 0, -1, 0, 0, 0, 0]

const zip = (a: Dimension, b: Dimension, f: (x: number, y: number) => number): Dimension =>
  a.map((x, k) => f(x, b[k])) as unknown as Dimension

export const multiplyDimensions = (a: Dimension, b: Dimension): Dimension =>
  zip(a, b, (x, y) => x + y)

export const divideDimensions = (a: Dimension, b: Dimension): Dimension =>
  zip(a, b, (x, y) => x - y)

export const powerDimension = (a: Dimension, exponent: number): Dimension =>
  a.map((x) => (x === 0 ? 0 : x * exponent)) as unknown as Dimension

/** Exponents that differ by less than rounding (a cube root of a cube) count as equal. */
export const sameDimension = (a: Dimension, b: Dimension): boolean =>
  a.every((x, k) => Math.abs(x - b[k]) < 1e-9)

export const isDimensionless = (a: Dimension): boolean => sameDimension(a, dimensionless)
