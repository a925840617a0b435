/**
 * The canonical form of expressions that sympy gives them: sums and products without order, powers
 * instead of quotients, numbers exact as long as no float takes part. Brian sends its equations
 * through sympy, and rounding depends on what comes out. Forms are built by the functions of
 * evaluate.ts only; equal keys, equal forms.
 */
import type { Checked, Expression } from '../../ir/expression.js'

type E = Expression<Checked>

export interface Rational {
  readonly kind: 'rational'
  readonly key: string
  readonly p: number
  /** positive, without a common factor with `p` */
  readonly q: number
}

export interface Float {
  readonly kind: 'float'
  readonly key: string
  readonly value: number
}

export type Numeric = Rational | Float

/** `node` is any place where the name stands. */
export interface Named {
  readonly kind: 'name'
  readonly key: string
  readonly name: string
  readonly node: E
  /** the name by which it is sorted: Brian's own for a value that Brian names */
  readonly sorted: string
  readonly positive: boolean
}

/** pi or e; the base of exponentials is e. */
export interface Constant {
  readonly kind: 'constant'
  readonly key: string
  readonly name: 'pi' | 'e'
}

/** A sum or a product of two or more; a number, if there is one, comes first. */
export interface Several {
  readonly kind: 'sum' | 'product'
  readonly key: string
  readonly parts: readonly Form[]
}

export interface Power {
  readonly kind: 'power'
  readonly key: string
  readonly base: Form
  readonly exponent: Form
}

/** A call, or anything else that arithmetic does not look into; `node` says what it is. */
export interface Applied {
  readonly kind: 'applied'
  readonly key: string
  readonly name: string
  readonly parts: readonly Form[]
  readonly node: E
}

export type Form = Rational | Float | Named | Constant | Several | Power | Applied

/** p/q, or as a float where sympy's whole numbers are beyond doubles. `q` is not zero. */
export function ratio(p: number, q: number): Numeric {
  const whole = Number.isSafeInteger(p) && Number.isSafeInteger(q)
  return whole ? rational(p, q) : float(p / q)
}

export function rational(p: number, q = 1): Rational {
  const divisor = gcd(Math.abs(p), Math.abs(q)) * Math.sign(q)
  const [a, b] = [p / divisor + 0, q / divisor]
  return { kind: 'rational', key: `${a}/${b}`, p: a, q: b }
}

export function float(value: number): Float {
  return { kind: 'float', key: `f${value}`, value: value + 0 }
}

export const zero = rational(0)
export const one = rational(1)
export const minusOne = rational(-1)
export const half = rational(1, 2)

export const constant = (name: 'pi' | 'e'): Constant => ({
  kind: 'constant',
  key: `=${name}`,
  name,
})

export const isNumeric = (e: Form): e is Numeric => e.kind === 'rational' || e.kind === 'float'
export const isInteger = (e: Form): e is Rational & { readonly q: 1 } =>
  e.kind === 'rational' && e.q === 1
export const numberOf = (e: Numeric): number => (e.kind === 'float' ? e.value : e.p / e.q)
export const isOne = (e: Form): boolean => e.key === one.key
export const isNothing = (e: Form): boolean => isNumeric(e) && numberOf(e) === 0
export const isNegative = (e: Form): boolean => isNumeric(e) && numberOf(e) < 0
export const isE = (e: Form): boolean => e.kind === 'constant' && e.name === 'e'

/** Built of numbers and constants only. */
export function isConstant(e: Form): boolean {
  if (isNumeric(e) || e.kind === 'constant') return true
  if (e.kind === 'name' || e.kind === 'applied') return false
  return partsOf(e).every(isConstant)
}

export const partsOf = (e: Form): readonly Form[] => {
  if (e.kind === 'power') return [e.base, e.exponent]
  return 'parts' in e ? e.parts : []
}

/** The direct summands or factors. */
export const members = (e: Form, of: 'sum' | 'product'): readonly Form[] =>
  e.kind === of ? e.parts : [e]

export function addNumbers(a: Numeric, b: Numeric): Numeric {
  return a.kind === 'rational' && b.kind === 'rational'
    ? ratio(a.p * b.q + b.p * a.q, a.q * b.q)
    : float(numberOf(a) + numberOf(b))
}

export function multiplyNumbers(a: Numeric, b: Numeric): Numeric {
  if (a.kind === 'rational' && b.kind === 'rational') return ratio(a.p * b.p, a.q * b.q)
  return float(numberOf(a) * numberOf(b))
}

/** The number in front, and the rest: 1 where there is none. */
export function coefficient(e: Form): { number: Numeric; rest: Form } {
  if (isNumeric(e)) return { number: e, rest: one }
  if (e.kind !== 'product' || !isNumeric(e.parts[0])) return { number: one, rest: e }
  const [number, ...others] = e.parts
  return { number, rest: others.length === 1 ? others[0] : several('product', others) }
}

/** As it is: without evaluation. */
export function several(kind: 'sum' | 'product', parts: readonly Form[]): Several {
  const keys = parts.map((part) => part.key).sort()
  return { kind, key: `${kind === 'sum' ? '+' : '*'}(${keys.join(' ')})`, parts }
}

export const rawPower = (base: Form, exponent: Form): Power => ({
  kind: 'power',
  key: `^(${base.key} ${exponent.key})`,
  base,
  exponent,
})

export function applied(name: string, parts: readonly Form[], node: E): Applied {
  return {
    kind: 'applied',
    key: `${name}(${parts.map((part) => part.key).join(' ')})`,
    name,
    parts,
    node,
  }
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
