/** Arithmetic on types: what is known of a result from what is known of its operands. */
import {
  type Dimension,
  dimensionless,
  divideDimensions,
  isDimensionless,
  multiplyDimensions,
  sameDimension,
} from '../../runtime/values/dimension.js'
import type { ArithmeticOperator } from '../ir/expression.js'
import type { NumberType, Type } from '../ir/protocol.js'
import { anyType, numberType } from './value.js'

export type { NumberType }

const numeric = (type: Type): NumberType | undefined => (type.kind === 'number' ? type : undefined)

/** Two dimensions that a sum or a comparison must share, and do not. */
export interface Mismatch {
  readonly mismatch: readonly [Dimension, Dimension]
}

type Shape = NumberType['shape']

const shapeOf = (a: Shape, b: Shape): Shape =>
  a === 'array' || b === 'array' ? 'array' : a === 'scalar' && b === 'scalar' ? 'scalar' : 'unknown'

const rank = { boolean: 0, integer: 1, float: 2, unknown: 3 } as const

function widest(a: NumberType, b: NumberType): NumberType['type'] {
  if (a.type === 'unknown' || b.type === 'unknown') return 'unknown'
  const type = rank[a.type] > rank[b.type] ? a.type : b.type
  return type === 'boolean' ? 'integer' : type
}

/** Of a list of numbers, as arithmetic with a quantity sees it: an array. */
export function asNumber(type: Type): NumberType | undefined {
  if (type.kind !== 'list' && type.kind !== 'tuple') return numeric(type)
  const element = type.kind === 'list' ? type.element : joinAll(type.items)
  const inner = asNumber(element)
  return inner && { ...inner, shape: 'array' }
}

/**
 * The type of `a operator b`. `exponent` is the value of b where it is known, `free` tells that
 * an operand is a literal 0, inf or nan, which fit any dimension (semantics 11.4).
 */
export function arithmetic(
  operator: ArithmeticOperator,
  left: Type,
  right: Type,
  exponent: number | undefined,
  free: { readonly left: boolean; readonly right: boolean },
): Type | Mismatch {
  if (left.kind === 'string' && operator === (right.kind === 'string' ? '+' : '%')) return left
  const lists = [left, right].some((t) => t.kind === 'list' || t.kind === 'tuple')
  const quantities = [left, right].some((t) => t.kind === 'number' && t.type === 'float')
  if (lists && !quantities) return listArithmetic(operator, left, right)
  const a = asNumber(left)
  const b = asNumber(right)
  if (!a || !b) return anyType
  const shape = shapeOf(a.shape, b.shape)
  const type = operator === '/' ? 'float' : widest(a, b)
  if (operator === '+' || operator === '-' || operator === '%') {
    const dimension = common(a, b, free)
    return typeof dimension === 'object' && 'mismatch' in dimension
      ? dimension
      : numberType(type, dimension, shape)
  }
  if (operator === '**') return numberType(type, powered(a, b, exponent), shape)
  if (a.dimension === 'unknown' || b.dimension === 'unknown') {
    return numberType(type, 'unknown', shape)
  }
  const combine = operator === '*' ? multiplyDimensions : divideDimensions
  return numberType(type, combine(a.dimension, b.dimension), shape)
}

/** `[1, 2]*3` and `[1] + [2.5]`. */
function listArithmetic(operator: ArithmeticOperator, left: Type, right: Type): Type {
  if (operator === '+') return left.kind === 'list' ? joinTypes(left, right) : anyType
  const [list, count] = left.kind === 'list' ? [left, right] : [right, left]
  const whole = count.kind === 'number' && count.shape === 'scalar' && count.type === 'integer'
  return operator === '*' && list.kind === 'list' && whole ? list : anyType
}

/** The type of a comparison, or the two dimensions that do not agree. */
export function comparison(
  left: Type,
  right: Type,
  free: { readonly left: boolean; readonly right: boolean },
): Type | Mismatch {
  const a = asNumber(left)
  const b = asNumber(right)
  if (!a || !b) return numberType('boolean', dimensionless, 'unknown')
  const dimension = common(a, b, free)
  if (typeof dimension === 'object' && 'mismatch' in dimension) return dimension
  return numberType('boolean', dimensionless, shapeOf(a.shape, b.shape))
}

function common(
  a: NumberType,
  b: NumberType,
  free: { readonly left: boolean; readonly right: boolean },
): NumberType['dimension'] | Mismatch {
  if (a.dimension === 'unknown' || b.dimension === 'unknown') {
    return a.dimension === 'unknown' ? b.dimension : a.dimension
  }
  if (sameDimension(a.dimension, b.dimension)) return a.dimension
  if (free.left) return b.dimension
  if (free.right) return a.dimension
  return { mismatch: [a.dimension, b.dimension] }
}

function powered(a: NumberType, b: NumberType, exponent: number | undefined) {
  if (a.dimension === 'unknown') return 'unknown' as const
  if (isDimensionless(a.dimension)) return dimensionless
  if (exponent === undefined || b.dimension === 'unknown') return 'unknown' as const
  return a.dimension.map((x) => (x === 0 ? 0 : x * exponent)) as unknown as Dimension
}

/** What is known of a value that is either of two. */
export function joinTypes(a: Type, b: Type): Type {
  if (a === b) return a
  if (a.kind === 'number' && b.kind === 'number') {
    const known = a.dimension !== 'unknown' && b.dimension !== 'unknown'
    const same = known && sameDimension(a.dimension as Dimension, b.dimension as Dimension)
    return numberType(
      a.type === b.type ? a.type : 'unknown',
      same ? a.dimension : 'unknown',
      a.shape === b.shape ? a.shape : 'unknown',
    )
  }
  if (a.kind === 'object' && b.kind === 'object') {
    return { kind: 'object', classes: [...new Set([...a.classes, ...b.classes])] }
  }
  if (a.kind === 'list' && b.kind === 'list') {
    return { kind: 'list', element: joinTypes(a.element, b.element) }
  }
  if (a.kind === 'dict' && b.kind === 'dict') {
    return { kind: 'dict', element: joinTypes(a.element, b.element) }
  }
  if (a.kind === 'tuple' && b.kind === 'tuple' && a.items.length === b.items.length) {
    return { kind: 'tuple', items: a.items.map((item, k) => joinTypes(item, b.items[k])) }
  }
  if (a.kind === 'callable' && b.kind === 'callable') {
    return a.of === b.of && sameDimension(a.dimension, b.dimension) ? a : anyType
  }
  return a.kind === b.kind && a.kind !== 'tuple' && a.kind !== 'any' ? a : joinWithNone(a, b)
}

/** `best = None` before a loop that makes it a number: what is known of that number stays. */
function joinWithNone(a: Type, b: Type): Type {
  const parts = [a, b].map((type) => (type.kind === 'any' ? type.number : type))
  const [left, right] = parts
  if (left?.kind === 'none' && right?.kind === 'none') return left
  const numbers = parts.filter((part) => part?.kind === 'number')
  const others = parts.filter((part) => part?.kind !== 'none' && part?.kind !== 'number')
  if (others.length > 0 || numbers.length === 0) return anyType
  return { kind: 'any', number: numbers.reduce((x, y) => joinTypes(x, y) as NumberType) }
}

export function joinAll(types: readonly Type[]): Type {
  return types.length === 0 ? anyType : types.reduce(joinTypes)
}

/** Structural equality: has a second look at a loop learned anything? */
export function sameType(a: Type, b: Type): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What iterating over a value of this type gives. */
export function elementType(type: Type): Type {
  if (type.kind === 'list') return type.element
  if (type.kind === 'tuple') return joinAll(type.items)
  if (type.kind === 'string') return type
  if (type.kind === 'number' && type.shape !== 'scalar') {
    return numberType(type.type, type.dimension, 'unknown')
  }
  return anyType
}
