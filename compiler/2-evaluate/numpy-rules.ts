/** What is known of the results of numpy's functions from the types of their arguments. */
import {
  type Dimension,
  dimensionless,
  isDimensionless,
  powerDimension,
} from '../../runtime/values/dimension.js'
import type { Type } from '../ir/protocol.js'
import { elementType, type NumberType } from './types.js'
import { anyType, numberType } from './value.js'

export type Rule = (types: readonly Type[]) => Type

export const numberOf = (type: Type | undefined): NumberType | undefined => {
  if (type?.kind === 'list' || type?.kind === 'tuple') {
    const inner = numberOf(elementType(type))
    // numpy takes the numbers of a list and leaves their units behind
    return inner && { ...inner, dimension: dimensionless, shape: 'array' }
  }
  return type?.kind === 'number' ? type : undefined
}

/** Same dimension and shape as the first argument. */
export const same: Rule = ([a]) => numberOf(a) ?? anyType
/** Same dimension, one number for the whole array unless an axis is given. */
export const reduced: Rule = (types) => {
  const number = numberOf(types[0])
  return number ? { ...number, shape: reducedShape(types) } : anyType
}
/** The shape of a reduction: an axis or keepdims leave an array. */
export const reducedShape = ([, ...options]: readonly Type[]): NumberType['shape'] =>
  options.every(({ kind }) => kind === 'none') ? 'scalar' : 'unknown'
/** As `reduced`, without dimension: counts, places, truth values. */
export const counted =
  (type: NumberType['type']): Rule =>
  (types) =>
    numberType(type, dimensionless, reducedShape(types))
export const always =
  (type: NumberType['type'], shape: NumberType['shape'] = 'scalar'): Rule =>
  () =>
    numberType(type, dimensionless, shape)
export const toFloat =
  (rule: Rule): Rule =>
  (types) => {
    const type = rule(types)
    return type.kind === 'number' ? { ...type, type: 'float' } : type
  }
export const squared: Rule = (types) => {
  const type = toFloat(reduced)(types)
  return type.kind === 'number' && type.dimension !== 'unknown'
    ? { ...type, dimension: powerDimension(type.dimension as Dimension, 2) }
    : type
}
export const root: Rule = ([a]) => {
  const number = numberOf(a)
  if (!number) return anyType
  const { dimension } = number
  return numberType(
    'float',
    dimension === 'unknown' ? dimension : powerDimension(dimension, 0.5),
    number.shape,
  )
}
/** A pure number in, a pure number out, element by element. */
export const pure: Rule = ([a]) =>
  numberType('float', dimensionless, numberOf(a)?.shape ?? 'unknown')
export const array =
  (type: NumberType['type']): Rule =>
  () =>
    numberType(type, dimensionless, 'array')
export const asArray: Rule = ([a]) => {
  const number = numberOf(a)
  return number ? { ...number, shape: 'array' } : anyType
}
/** numpy's own array functions drop the unit of a quantity. */
export const bare: Rule = ([a]) =>
  numberType(numberOf(a)?.type ?? 'unknown', dimensionless, 'array')
export const flags: Rule = ([a]) =>
  numberType('boolean', dimensionless, numberOf(a)?.shape ?? 'unknown')
export const unknown: Rule = () => anyType

export const toInteger: Rule = ([a]) =>
  numberType('integer', numberOf(a)?.dimension ?? 'unknown', numberOf(a)?.shape ?? 'unknown')
/** sum() counts truth values. */
export const totalled: Rule = (types) => {
  const type = reduced(types)
  return type.kind === 'number' && type.type === 'boolean' ? { ...type, type: 'integer' } : type
}
export const averaged: Rule = ([a, axis, weights]) => {
  const number = numberOf(a)
  if (!number || weights === undefined) return reduced(axis === undefined ? [a] : [a, axis])
  return { ...number, shape: 'unknown' }
}
/** linspace(0, 3*mV) of numpy's own: the end with a unit decides. */
export const spaced: Rule = ([a, b, , , step]) => {
  const [from, to] = [numberOf(a), numberOf(b)]
  if (!from || !to || step) return anyType
  const bare = from.dimension !== 'unknown' && isDimensionless(from.dimension)
  return numberType('float', bare ? to.dimension : from.dimension, 'array')
}
/** Joined arrays lose their units, as in Brian. */
export const joined: Rule = () => numberType('unknown', dimensionless, 'array')
export const ranged: Rule = ([a, ...others]) => {
  const type = asArray([a])
  if (type.kind !== 'number') return type
  // arange(0, 1.5) has floats, whatever its start is
  const kinds = [a, ...others].map((t) => (t.kind === 'number' ? t.type : t.kind))
  if (kinds.includes('float')) return { ...type, type: 'float' }
  return kinds.every((kind) => kind === 'integer') ? type : { ...type, type: 'unknown' }
}
export const placed: Rule = ([, v]) =>
  numberType('integer', dimensionless, numberOf(v)?.shape ?? 'unknown')
