/** Products, quotients and powers of units are units again, with a name: mV/ms. Semantics 11.1. */
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
    a.exponent + b.exponent,
    multiplyDimensions(a.dimension, b.dimension),
    `${a.name} * ${b.name}`,
    `${a.displayName} ${b.displayName}`,
    scaleOf(a.exponent + b.exponent, a.scale * b.scale),
  )

/** `a` is a unit or the number 1. */
export function divideUnits(a: Unit | 1 | 1n, b: Unit): Value {
  if (!(a instanceof Unit)) return raised(b, -1, '-1', decimal(-b.exponent))
  return compound(
    a.exponent - b.exponent,
    divideDimensions(a.dimension, b.dimension),
    `${bracketed(a, a.name)} / ${bracketed(b, b.name)}`,
    `${bracketed(a, a.displayName)}/${bracketed(b, b.displayName)}`,
    scaleOf(a.exponent - b.exponent, a.scale / b.scale),
  )
}

export function powerUnit(a: Unit, exponent: bigint | number): Value {
  const n = Number(exponent)
  const text = typeof exponent === 'number' && n % 1 === 0 ? `${n}.0` : `${exponent}`
  const power = a.exponent * n
  return raised(a, n, text, Number.isInteger(power) ? decimal(power) : pow(10, power))
}

/** Apart, because few scripts need pow() for units. */
const raised = (a: Unit, n: number, text: string, scale: number): Value =>
  compound(
    a.exponent * n,
    powerDimension(a.dimension, n),
    `${bracketed(a, a.name)} ** ${text}`,
    `${bracketed(a, a.displayName)}^${text}`,
    scale,
  )

const decimal = (exponent: number): number => Number(`1e${exponent}`)

function compound(
  exponent: number,
  dimension: Unit['dimension'],
  name: string,
  displayName: string,
  scale: number,
): Value {
  if (isDimensionless(dimension)) return scale
  return registerUnit(new Unit(scale, dimension, name, displayName, exponent))
}

/** Of whole powers of ten exact. */
const scaleOf = (exponent: number, otherwise: number): number =>
  Number.isInteger(exponent) ? decimal(exponent) : otherwise

/** A compound unit is bracketed inside another one; its name shows that it is one. */
const bracketed = ({ name }: Unit, text: string) => (name.includes(' ') ? `(${text})` : text)
