import { describe, expect, test } from 'vitest'
import { constants } from '../../../compiler/library/constants.js'
import { functions, isFunctionName, substitutes } from '../../../compiler/library/functions.js'
import { reservedReason } from '../../../compiler/library/reserved.js'
import { slotPosition } from '../../../compiler/library/slots.js'
import { binaryType, highest } from '../../../compiler/library/types.js'

describe('functions', () => {
  // sorted(brian2.core.functions.DEFAULT_FUNCTIONS) of Brian 2.5.1
  test('are those of Brian', () => {
    expect(Object.keys(functions).sort()).toEqual([
      'abs',
      'arccos',
      'arcsin',
      'arctan',
      'ceil',
      'clip',
      'cos',
      'cosh',
      'exp',
      'expm1',
      'exprel',
      'floor',
      'int',
      'log',
      'log10',
      'log1p',
      'poisson',
      'rand',
      'randn',
      'sign',
      'sin',
      'sinh',
      'sqrt',
      'tan',
      'tanh',
      'timestep',
    ])
  })
  test('three of them draw random numbers', () => {
    const drawing = Object.entries(functions).filter(([, row]) => row.stateful)
    expect(drawing.map(([name]) => name)).toEqual(['rand', 'randn', 'poisson'])
  })
  test('a square root halves the exponents', () => {
    expect(functions.sqrt.dimension([2, 0, -2, 0, 0, 0, 0])).toEqual([1, 0, -1, 0, 0, 0, 0])
  })
  test('names of JavaScript objects are no functions', () => {
    expect(['toString', 'constructor', '__proto__'].some(isFunctionName)).toBe(false)
  })
  test('no substitute is offered for what exists', () => {
    expect([...substitutes.keys()].filter(isFunctionName)).toEqual([])
  })
})

describe('names that a model may not define', () => {
  test.each([
    ['lambda', 'Python'],
    ['_x', "'_'"],
    ['t', 'every group'],
    ['xi', 'noise'],
    ['xi_1', 'noise'],
    ['refractory', 'refractoriness'],
    ['clip', 'function'],
    ['inf', 'constant'],
    ['us', 'unit'],
    ['gray', 'unit'],
    ['second2', 'unit'],
    ['v_pre', 'synapses'],
  ])('%s', (name, reason) => expect(reservedReason(name)).toContain(reason))

  test.each(['v', 'j', 'lastspike', 'x_i', 'Xi', 'constructor', 'post', 'mS'])('but %s', (name) => {
    expect(reservedReason(name)).toBeUndefined()
  })
})

test('slots stand in the order of the schedule', () => {
  const names = [
    'before_start',
    'start',
    'after_start',
    'before_groups',
    'groups',
    'after_groups',
    'thresholds',
    'after_thresholds',
    'synapses',
    'resets',
    'end',
    'after_end',
  ]
  const positions = names.map((name) => slotPosition(name) ?? Number.NaN)
  expect(positions).toEqual([0, 1, 2, 3, 4, 5, 7, 8, 10, 13, 16, 17])
  expect(slotPosition('middle')).toBeUndefined()
  expect(slotPosition('before_')).toBeUndefined()
})

test('types: division is a float, all else keeps the higher type', () => {
  expect(binaryType('/', 'integer', 'integer')).toBe('float')
  expect(binaryType('//', 'integer', 'integer')).toBe('integer')
  expect(binaryType('+', 'boolean', 'integer')).toBe('integer')
  expect(highest('integer', 'float', 'boolean')).toBe('float')
})

test('constants are doubles', () => {
  const text = Object.entries(constants).map(([name, value]) => `${name} ${value}`)
  expect(text).toEqual(['pi 3.141592653589793', 'e 2.718281828459045', 'inf Infinity'])
})
