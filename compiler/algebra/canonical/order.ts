/** The order in which sympy prints summands and factors. */
import { pow } from '../../../runtime/math/pow.js'
import { asPower, power, product } from './evaluate.js'
import {
  coefficient,
  type Form,
  isConstant,
  isE,
  isInteger,
  isNegative,
  isNumeric,
  isOne,
  members,
  type Numeric,
  one,
  partsOf,
  rational,
  numberOf,
} from './form.js'

type Key = number | string | readonly Key[]

const known = new WeakMap<Form, Key>()

/** Kind, operands, exponent and coefficient, in this order. */
export function sortKey(e: Form): Key {
  let key = known.get(e)
  if (key === undefined) {
    key = computeKey(e)
    known.set(e, key)
  }
  return key
}

const numberKey = (e: Numeric): Key => [[1, 0, 'Number'], [0, []], [], numberOf(e)]
const oneKey = numberKey(one)

function computeKey(e: Form): Key {
  if (isNumeric(e)) return numberKey(e)
  const { number, rest } = coefficient(e)
  const exponential = rest.kind === 'power' && isE(rest.base)
  if (exponential) {
    return [[4, 10, 'exp'], [1, [sortKey(rest.exponent)]], oneKey, numberOf(number)]
  }
  const { base, exponent } = asPower(rest)
  return [kindKey(base), operandsKey(base), sortKey(exponent), numberOf(number)]
}

function operandsKey(e: Form): Key {
  if (isNumeric(e)) return [1, [e.kind === 'float' ? String(e.value) : String(e.p / e.q)]]
  if (e.kind === 'name') return [1, [e.sorted]]
  if (e.kind === 'constant') return [1, [e.name]]
  const parts = e.kind === 'sum' ? summands(e) : e.kind === 'product' ? factorsOf(e) : partsOf(e)
  return [parts.length, parts.map(sortKey)]
}

function kindKey(e: Form): Key {
  switch (e.kind) {
    case 'rational':
    case 'float':
      return [1, 0, 'Number']
    case 'name':
      return [2, 0, 'Symbol']
    case 'constant':
      return [2, 0, e.name === 'pi' ? 'Pi' : 'Exp1']
    case 'product':
      return [3, 0, 'Mul']
    case 'sum':
      return [3, 1, 'Add']
    case 'power':
      return [3, 2, 'Pow']
    case 'applied':
      return functionKey(e.name)
  }
}

/** Functions whose name sympy and Brian share have a rank of their own. */
const shared = new Set('sin cos tan sinh cosh tanh log10 expm1 log1p exprel floor sign'.split(' '))

const functionKey = (name: string): Key => {
  if (name === 'log') return [4, 11, name]
  if (/^[^A-Za-z_]/.test(name)) return [5, 0, name]
  return [4, shared.has(name) ? 10000 : 0, name]
}

export function compare(a: Key, b: Key): number {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let k = 0; k < Math.min(a.length, b.length); k++) {
      const order = compare(a[k], b[k])
      if (order !== 0) return order
    }
    return a.length - b.length
  }
  return a < b ? -1 : a > b ? 1 : 0
}

const bySortKey = (a: Form, b: Form): number => compare(sortKey(a), sortKey(b))

export const factorsOf = (e: Form): readonly Form[] => [...members(e, 'product')].sort(bySortKey)

/** By descending powers of the first base that differs, the bases in the order of their keys. */
export function summands(e: Form): readonly Form[] {
  const terms = members(e, 'sum')
  if (isNumberMinus(terms)) return terms
  const bases = new Map<string, Form>()
  const monomials = terms.map((term) => {
    const powers = new Map<string, number>()
    let number = 1
    for (const factor of members(term, 'product')) {
      if (isConstant(factor)) {
        number *= approximate(factor)
        continue
      }
      const { base, exponent } = decompose(factor)
      bases.set(base.key, base)
      powers.set(base.key, exponent)
    }
    return { term, powers, number }
  })
  const order = [...bases.values()].sort(bySortKey)
  const keyed = monomials.map(({ term, powers, number }) => ({
    term,
    key: [order.map((base) => -(powers.get(base.key) ?? 0)), number],
  }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ term }) => term)
}

/** 1 - 2*x stays in this order. */
function isNumberMinus(terms: readonly Form[]): boolean {
  if (terms.length !== 2) return false
  const [first, second] = terms
  const positive = isConstant(first) && (isNumeric(first) || first.kind === 'constant')
  if (!positive || isNegative(first) || second.kind !== 'product') return false
  return second.parts.length === 2 && isNegative(second.parts[0])
}

/** A factor as a whole power of a base: x**(2*y/3) is (x**(y/3))**2. */
export function decompose(e: Form): { base: Form; exponent: number } {
  const { base, exponent } = asPower(e)
  if (exponent.kind === 'float') return { base: e, exponent: 1 }
  if (exponent.kind === 'rational') {
    if (isInteger(exponent)) return { base, exponent: exponent.p }
    return { base: power(base, rational(1, exponent.q)), exponent: exponent.p }
  }
  const { number, rest } = coefficient(exponent)
  if (number.kind === 'float' || isOne(number)) return { base: e, exponent: 1 }
  const tail = number.q === 1 ? rest : product(rational(1, number.q), rest)
  return { base: power(base, tail), exponent: number.p }
}

function approximate(e: Form): number {
  if (isNumeric(e)) return numberOf(e)
  if (e.kind === 'constant') return e.name === 'pi' ? Math.PI : Math.E
  if (e.kind === 'power') return pow(approximate(e.base), approximate(e.exponent))
  const values = partsOf(e).map(approximate)
  return values.reduce((a, b) => (e.kind === 'sum' ? a + b : a * b))
}

/** Whether sympy takes the minus sign out of the argument of an odd or even function. */
export function leansNegative(e: Form): boolean {
  if (isNumeric(e)) return numberOf(e) < 0
  if (e.kind === 'product') return isNegative(e.parts[0])
  if (e.kind !== 'sum') return false
  const below = e.parts.filter(leansNegative).length
  if (below * 2 !== e.parts.length) return below * 2 > e.parts.length
  return compare(sortKey(e), sortKey(product(rational(-1), e))) < 0
}
