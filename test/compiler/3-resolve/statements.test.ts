import { describe, expect, test } from 'vitest'
import { accepted, frame, resolved } from './fixture.js'

describe('types', () => {
  test.each([
    ['x = int(a and a > 0) : 1', 'not-a-condition'],
    ['x = -(a > 0) : 1', 'sign-of-condition'],
    ['x = a*(a > 0) : 1', 'condition-in-arithmetic'],
    ['x = a*(not (a > 0)) : 1', 'condition-in-arithmetic'],
    ['x = exp(a > 0) : 1', 'condition-in-arithmetic'],
    ['c = a > 0 : 1\nx = c/2 : 1', 'condition-in-arithmetic'],
    ['b : boolean\nx = b + b : 1', 'condition-arithmetic'],
    ['x = a + 1 : boolean', 'declared-boolean'],
    ['x = rand() : 1', 'random-subexpression'],
    ['dx/dt = (rand() + rand())/ms : 1', 'random-twice'],
  ])('%s: %s', (equation, word) => {
    expect(resolved({ equations: `${equation}\na : 1` }).codes).toEqual([`resolve/${word}`])
  })
  test('a subexpression has the type of its expression', () => {
    const { group } = accepted({ equations: 'k : integer\nx = k*2 : 1\ny = x/2 : 1' })
    const subexpressions = group.equations.equations.filter((e) => e.kind === 'subexpression')
    expect(subexpressions.map((e) => e.expression.type)).toEqual(['integer', 'float'])
  })
})

describe('the threshold', () => {
  test.each([['v'], ['v + 1'], ['rand()']])('%s is no condition', (threshold) => {
    expect(resolved({ equations: 'v : 1', threshold }).codes).toEqual([
      'resolve/threshold-not-condition',
    ])
  })
  const drawn = 'rand() < 0.5 and rand() < 0.3'
  test.each(['v > 1', 'not v', 'b', 'on', 'True', drawn, 'v*(v > 0) > 1'])(
    '%s is one',
    (threshold) => {
      accepted({ equations: 'v : 1\nb : boolean', threshold, frames: [frame({ on: 'boolean' })] })
    },
  )
})

describe('the reset', () => {
  const equations = 'v : volt\nw : 1\nk : integer\nb : boolean\ns = 2*w : 1'
  const group = { equations, threshold: 'w > 1' }
  test.each([
    ['v = 0', 'assigned-dimension', '0'],
    ['v *= mV', 'assigned-dimension', 'mV'],
    ['v += 1', 'assigned-dimension', '1'],
    ['s = 1', 'write-subexpression', 's'],
    ['t = 1*ms', 'write-shared', 't'],
    ['N = 1', 'write-shared', 'N'],
    ['i = 3', 'write-index', 'i'],
    ['q += 1', 'update-unknown', 'q'],
    ['w **= 2', 'operator-not-known', 'w **= 2'],
    ['w = q\nq = 1', 'unknown-name', 'q'],
    ['k += 0.5', 'float-into-integer', 'k += 0.5'],
    ['k /= 2', 'float-into-integer', 'k /= 2'],
    ['b += True', 'update-condition', 'b += True'],
    ['q = 1\nq = q*0.5', 'temporary-type-changes', 'q = q*0.5'],
    ['q = 1*mV\nq = 1', 'assigned-dimension', '1'],
    ['w = rand() + rand()', 'random-twice', 'rand()'],
    ['w = w*(w > 0)', 'condition-in-arithmetic', 'w > 0'],
  ])('%s: %s', (reset, word, marked) => {
    const result = resolved({ ...group, reset })
    expect(result.codes).toEqual([`resolve/${word}`])
    expect(result.marked).toEqual([marked])
  })
  test.each([
    'v = 0*mV',
    'v *= 2',
    'v /= w',
    'k = 2.7',
    'k += 1',
    'k *= True',
    'b = w',
    'b = 3.5',
    'w = b',
    'w += w*(w > 0)',
    'w += rand() + rand()',
    'q = rand()\nw = q',
    'q = 0.5\nq = 1',
    'q = 1*mV; v = q',
    'w %= 2',
    'w = s',
    '',
  ])('%s is fine', (reset) => {
    accepted({ ...group, reset })
  })
  test('says what it writes', () => {
    const { group: checked } = accepted({ ...group, reset: 'q = 2\nk = q*1.5' })
    expect(checked.reset).toMatchObject([
      { target: 'q', declares: true, type: 'integer' },
      { target: 'k', declares: false, type: 'integer', value: { type: 'float' } },
    ])
  })
})
