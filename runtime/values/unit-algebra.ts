/** Products, quotients and powers of units are units again, with a name: mV/ms. Semantics 11.1. */
import { log10 } from '../math/log.js'
import { pow } from '../math/pow.js'
import {
  divideDimensions,
  isDimensionless,
  multiplyDimensions,
  powerDimension,
} from './dimension.js'
import { registerUnit } from './user-units.js'
import { Unit, type Value } from './value.js'

export const multiplyUnits = (a: Unit, b: Unit): Value =>
  compound(
    powerOfTen(a) + powerOfTen(b),
    multiplyDimensions(a.dimension, b.dimension),
    `${a.name} * ${b.name}`,
    `${a.displayName} ${b.displayName}`,
  )

/** `a` is a unit or the number 1. */
export function divideUnits(a: Unit | 1 | 1n, b: Unit): Value {
  if (!(a instanceof Unit)) return powerUnit(b, -1n)
  return compound(
    powerOfTen(a) - powerOfTen(b),
    divideDimensions(a.dimension, b.dimension),
    `${bracketed(a, a.name)} / ${bracketed(b, b.name)}`,
    `${bracketed(a, a.displayName)}/${bracketed(b, b.displayName)}`,
  )
}

export function powerUnit(a: Unit, exponent: bigint | number): Value {
  const n = Number(exponent)
  const text = typeof exponent === 'number' && n % 1 === 0 ? `${n}.0` : exponent
  return compound(
    powerOfTen(a) * n,
    powerDimension(a.dimension, n),
    `${bracketed(a, a.name)} ** ${text}`,
    `${bracketed(a, a.displayName)}^${text}`,
  )
}

function compound(
  exponent: number,
  dimension: Unit['dimension'],
  name: string,
  displayName: string,
): Value {
  const scale = Number.isInteger(exponent) ? Number(`1e${exponent}`) : pow(10, exponent)
  if (isDimensionless(dimension)) return scale
  return registerUnit(new Unit(scale, dimension, name, displayName))
}

/** The power of ten that a unit stands for: -3 for mV. */
export function powerOfTen({ scale }: Unit): number {
  const [mantissa, exponent] = scale.toExponential().split('e')
  // of ms**0.5 it is a fraction, and the logarithm has it to some digits
  return mantissa === '1' ? Number(exponent) : Number(log10(scale).toFixed(9))
}

/** A compound unit is bracketed inside another one; its name shows that it is one. */
const bracketed = ({ name }: Unit, text: string) => (name.includes(' ') ? `(${text})` : text)
