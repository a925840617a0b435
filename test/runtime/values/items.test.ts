import { describe, expect, test } from 'vitest'
import { valueRepr } from '../../../runtime/values/format.js'
import {
  callMethod,
  getAttribute,
  getItem,
  iterate,
  length,
  setAttribute,
  setItem,
  slice,
  unpack,
} from '../../../runtime/values/items.js'
import { npArange, npReshape } from '../../../runtime/values/numpy.js'
import { add, multiply } from '../../../runtime/values/operators.js'
import { unit } from '../../../runtime/values/unit-table.js'
import { type ObjectValue, Tuple, type Value } from '../../../runtime/values/value.js'

const mV = unit('mV') ?? null
const all = slice(null, null, null)

/** x after `x[key] = value`. */
function stored(x: Value, key: Value, value: Value): string {
  setItem(x, key, value)
  return valueRepr(x)
}

describe('assignment to items', () => {
  test.each<[string, Value, Value, string]>([
    ['an index', 1n, 7n, 'array([0, 7, 2, 3, 4])'],
    ['a negative index', -1n, 2.9, 'array([0, 1, 2, 3, 2])'],
    ['a slice', slice(1n, 3n, null), 9n, 'array([0, 9, 9, 3, 4])'],
    ['a slice with values', slice(null, null, 2n), [5n, 6n, 7n], 'array([5, 1, 6, 3, 7])'],
    ['an index list', [0n, 4n], [8n, 9n], 'array([8, 1, 2, 3, 9])'],
    ['a mask', [true, false, false, false, true], 0n, 'array([0, 1, 2, 3, 0])'],
  ])('by %s', (_, key, value, expected) => {
    expect(stored(npArange(5n), key, value)).toBe(expected)
  })

  test('of a row and a column', () => {
    const matrix = npReshape(npArange(6n), new Tuple([2n, 3n]))
    setItem(matrix, 0n, 7n)
    expect(stored(matrix, new Tuple([all, 1n]), [1n, 2n])).toBe(
      'array([[7, 1, 7],\n       [3, 2, 5]])',
    )
  })

  test('of quantities needs their dimension, except for 0', () => {
    const x = multiply(npArange(3n), mV)
    expect(stored(x, 0n, multiply(5n, mV))).toBe('array([5., 1., 2.]) * mvolt')
    expect(stored(x, 1n, 0n)).toBe('array([5., 0., 2.]) * mvolt')
    expect(() => setItem(x, 0n, 1n)).toThrow(
      'Inconsistent units in assignment (units are volt and 1)',
    )
  })

  test('of lists and dicts', () => {
    expect(stored([1n, 2n, 3n], slice(1n, null, null), ['a'])).toBe("[1, 'a']")
    expect(stored([1n, 2n], -1n, null)).toBe('[1, None]')
    const dict: Value = new Map<Value, Value>([[1n, 'a']])
    expect(stored(dict, 1, 'b')).toBe("{1: 'b'}")
    const key = new Tuple([1n, 'x'])
    setItem(dict, key, 5n)
    expect(getItem(dict, new Tuple([1n, 'x']))).toBe(5n)
  })

  test.each<[string, Value, Value, Value, string]>([
    ['tuples', new Tuple([1n]), 0n, 2n, "'tuple' object does not support item assignment"],
    ['strings', 'abc', 0n, 'x', "'str' object does not support item assignment"],
    ['lists out of range', [1n], 1n, 2n, 'list assignment index out of range'],
    ['arrays out of range', npArange(3n), 3n, 1n, 'index 3 is out of bounds for axis 0'],
    ['wrong lengths', npArange(3n), all, [1n, 2n], 'could not broadcast input array from shape'],
    ['extended slices', [1n, 2n], slice(null, null, 2n), [1n, 2n], 'assign sequence of size 2'],
    ['list keys', new Map(), [1n], 1n, "unhashable type: 'list'"],
    ['lists in keys', new Map(), new Tuple([1n, [2n]]), 1n, "unhashable type: 'list'"],
    ['quantities as keys', new Map(), multiply(3n, mV), 1n, "unhashable type: 'Quantity'"],
  ])('to %s is refused', (_, object, key, value, message) => {
    expect(() => setItem(object, key, value)).toThrow(message)
  })
})

test('slices and rows share memory, index arrays do not', () => {
  const x = npArange(6n)
  setItem(getItem(x, slice(2n, 4n, null)), all, 9n)
  setItem(getItem(x, [0n, 1n]), all, 8n)
  expect(valueRepr(x)).toBe('array([0, 1, 9, 9, 4, 5])')
  const matrix = npReshape(x, new Tuple([2n, 3n]))
  setItem(getItem(matrix, 0n), 0n, 7n)
  expect(valueRepr(x)).toBe('array([7, 1, 9, 9, 4, 5])')
})

describe('methods that change their object', () => {
  test.each<[string, Value, [string, ...Value[]], string, string]>([
    ['append', [1n], ['append', 2n], 'None', '[1, 2]'],
    ['extend', [1n], ['extend', 'ab'], 'None', "[1, 'a', 'b']"],
    ['insert', [1n, 2n], ['insert', 0n, 0n], 'None', '[0, 1, 2]'],
    ['pop', [1n, 2n], ['pop'], '2', '[1]'],
    ['pop at', [1n, 2n], ['pop', 0n], '1', '[2]'],
    ['remove', [1n, 2n, 1n], ['remove', 1n], 'None', '[2, 1]'],
    ['reverse', [1n, 2n], ['reverse'], 'None', '[2, 1]'],
    ['sort', [3n, 1n, 2.5], ['sort'], 'None', '[1, 2.5, 3]'],
    ['clear', [3n], ['clear'], 'None', '[]'],
    ['setdefault', new Map(), ['setdefault', 'a', 1n], '1', "{'a': 1}"],
    ['update', new Map(), ['update', new Map([['b', 2n]])], 'None', "{'b': 2}"],
    ['dict pop', new Map([['b', 2n]]), ['pop', 'b'], '2', '{}'],
    ['array sort', npArange(3n, -1n, -1n), ['sort'], 'None', 'array([0, 1, 2, 3])'],
    ['array fill', npArange(2n), ['fill', 7n], 'None', 'array([7, 7])'],
  ])('%s', (_, object, [name, ...args], result, after) => {
    expect(valueRepr(callMethod(object, name, ...args))).toBe(result)
    expect(valueRepr(object)).toBe(after)
  })

  test('unknown ones and wrong numbers of arguments are refused', () => {
    expect(() => callMethod([], 'push', 1n)).toThrow("'list' object has no attribute 'push'")
    expect(() => callMethod([], 'constructor')).toThrow("no attribute 'constructor'")
    expect(() => callMethod([], 'append')).toThrow('append() takes 1 argument (0 given)')
    expect(() => callMethod(3n, 'push')).toThrow("'int' object has no attribute 'push'")
  })
})

test('iteration and length', () => {
  expect([...iterate('aé𝄞')]).toEqual(['a', 'é', '𝄞'])
  expect([...iterate(new Map([['k', 1n]]))]).toEqual(['k'])
  expect([...iterate(multiply([1n, 2n], mV))].map(valueRepr)).toEqual(['1. * mvolt', '2. * mvolt'])
  expect(length('aé𝄞')).toBe(3)
  expect(() => iterate(3n)).toThrow("'int' object is not iterable")
})

test('unpacking', () => {
  expect(unpack(new Tuple([1n, 2n]), 2n)).toEqual([1n, 2n])
  expect(() => unpack([1n], 2)).toThrow('not enough values to unpack (expected 2, got 1)')
  expect(() => unpack('abc', 2)).toThrow('too many values to unpack (expected 2)')
  expect(() => unpack(null, 2)).toThrow('cannot unpack non-iterable NoneType object')
})

test('objects of Brian answer for themselves and act as arrays', () => {
  const array = npArange(3n) as ReturnType<NonNullable<ObjectValue['toArray']>>
  const names: string[] = []
  const view: ObjectValue = {
    typeName: 'VariableView',
    getAttribute: (name) => name.toUpperCase(),
    setAttribute: (name) => void names.push(name),
    getItem: () => 42n,
    toArray: () => array,
  }
  expect(valueRepr(add(view, 1n))).toBe('array([1, 2, 3])')
  expect(getItem(view, 0n)).toBe(42n)
  expect(getAttribute(view, 'x')).toBe('X')
  setAttribute(view, 'y', 1n)
  expect(names).toEqual(['y'])
  expect(callMethod(view, 'sum')).toBe(3n)
  expect(() => setAttribute([], 'y', 1n)).toThrow("attribute 'y' of 'list' cannot be set")
})
