/** More of Python's built-in functions on dynamic values. */
import { add, floorDivide, modulo } from './arithmetic.js'
import { truth } from './comparison.js'
import { iterate } from './items.js'
import { typeName } from './operand.js'
import { power } from './power.js'
import { order, pyInt } from './python.js'
import { fail } from './script-error.js'
import { Tuple, type Value } from './value.js'

export const pyAll = (iterable: Value): boolean => [...iterate(iterable)].every(truth)
export const pyAny = (iterable: Value): boolean => [...iterate(iterable)].some(truth)

export const pyDivmod = (a: Value, b: Value): Value => new Tuple([floorDivide(a, b), modulo(a, b)])

/** pow(a, b) is a**b; with three integers the power modulo the third. Throws run/value, run/type. */
export function pyPow(base: Value, exponent: Value, modulus: Value = null): Value {
  if (modulus === null) return power(base, exponent)
  if ([base, exponent, modulus].some((x) => typeof x !== 'bigint')) {
    fail('type', 'pow() 3rd argument not allowed unless all arguments are integers')
  }
  let [x, n, m] = [base, exponent, modulus] as bigint[]
  if (m === 0n) fail('value', 'pow() 3rd argument cannot be 0')
  if (n < 0n) fail('value', 'base is not invertible for the given modulus')
  let result = 1n
  for (x = modulo(x, m) as bigint; n > 0n; n >>= 1n) {
    if (n & 1n) result = (result * x) % m
    x = (x * x) % m
  }
  return modulo(result, m)
}

export function pyChr(code: Value): string {
  const k = whole(code)
  if (k < 0n || k > 0x10ffffn) fail('value', 'chr() arg not in range(0x110000)')
  return String.fromCodePoint(Number(k))
}

export function pyOrd(text: Value): bigint {
  const characters = typeof text === 'string' ? [...text] : []
  if (characters.length === 1) return BigInt(characters[0].codePointAt(0) as number)
  const found = typeof text === 'string' ? `string of length ${characters.length}` : typeName(text)
  fail('type', `ord() expected a character, but ${found} found`)
}

export const pyBin = (value: Value): string => inBase(value, 2, '0b')
export const pyOct = (value: Value): string => inBase(value, 8, '0o')
export const pyHex = (value: Value): string => inBase(value, 16, '0x')

function inBase(value: Value, base: number, prefix: string): string {
  const x = whole(value)
  return x < 0n ? `-${prefix}${(-x).toString(base)}` : prefix + x.toString(base)
}

/** int(text, base). Throws run/value for a text that is no number in that base. */
export function pyIntBase(text: Value, base: Value): bigint {
  const radix = Number(whole(base))
  if (radix === 10) return pyInt(text)
  if (typeof text !== 'string') fail('type', "int() can't convert non-string with explicit base")
  const prefixes: Record<number, string> = { 2: '0b', 8: '0o', 16: '0x' }
  const [, sign, all] = /^([-+]?)(.*)$/s.exec(text.trim().toLowerCase()) as RegExpExecArray
  const prefix = prefixes[radix]
  const digits = prefix && all.startsWith(prefix) ? all.slice(2) : all
  let result = 0n
  for (const c of digits) {
    const k = Number.parseInt(c, 36)
    if (!(k < radix)) return notInBase(text, radix)
    result = result * BigInt(radix) + BigInt(k)
  }
  if (digits === '') return notInBase(text, radix)
  return sign === '-' ? -result : result
}

const notInBase = (text: string, radix: number): never =>
  fail('value', `invalid literal for int() with base ${radix}: '${text}'`)

/** The iterable, or a list of `otherwise` alone where it is empty: min(..., default=x). */
export function orDefault(iterable: Value, otherwise: Value): Value[] {
  const items = [...iterate(iterable)]
  return items.length > 0 ? items : [otherwise]
}

/** sorted(iterable, key=..., reverse=...): `keys` holds the key of each item. */
export function pySortedBy(iterable: Value, keys: Value, reverse: Value = false): Value[] {
  const items = [...iterate(iterable)]
  const by = [...iterate(keys)]
  const backwards = truth(reverse)
  const places = items.map((_, k) => k)
  // equal items keep their order in both directions
  places.sort((i, j) => (backwards ? order(by[j], by[i]) : order(by[i], by[j])))
  return places.map((k) => items[k])
}

/** list.sort(key=..., reverse=...) */
export function sortInPlace(list: Value, keys: Value, reverse: Value = false): null {
  if (!Array.isArray(list)) fail('attribute', `'${typeName(list)}' object has no attribute 'sort'`)
  list.splice(0, list.length, ...pySortedBy([...list], keys, reverse))
  return null
}

/** The item whose key is the smallest or the largest; the first of several. */
export const pyMinBy = (items: Value, keys: Value): Value => extreme('min', items, keys, -1)
export const pyMaxBy = (items: Value, keys: Value): Value => extreme('max', items, keys, 1)

function extreme(name: string, iterable: Value, keys: Value, sign: number): Value {
  const items = [...iterate(iterable)]
  const by = [...iterate(keys)]
  if (items.length === 0) fail('value', `${name}() arg is an empty sequence`)
  let best = 0
  for (let k = 1; k < items.length; k++) if (order(by[k], by[best]) === sign) best = k
  return items[best]
}

/** The items for which the test, asked before, was true. */
export function pyFilter(iterable: Value, tests: Value): Value[] {
  const kept = [...iterate(tests)]
  return [...iterate(iterable)].filter((_, k) => truth(kept[k]))
}

/** a, *rest, b = value: `before` items, a list of what is left, `after` items. */
export function unpackStar(value: Value, before: Value, after: Value): Value[] {
  const items = [...iterate(value)]
  const [first, last] = [Number(before), Number(after)]
  if (items.length < first + last) {
    const wanted = `at least ${first + last}, got ${items.length}`
    fail('value', `not enough values to unpack (expected ${wanted})`)
  }
  const end = items.length - last
  return [...items.slice(0, first), items.slice(first, end), ...items.slice(end)]
}

/** The running total of an iterable. */
export function pyAccumulate(iterable: Value): Value[] {
  const result: Value[] = []
  for (const item of iterate(iterable)) {
    const last = result.at(-1)
    result.push(last === undefined ? item : add(last, item))
  }
  return result
}

const whole = (value: Value): bigint => {
  if (typeof value === 'bigint' || typeof value === 'boolean') return BigInt(value)
  return fail('type', `'${typeName(value)}' object cannot be interpreted as an integer`)
}
