import { describe, expect, test } from 'vitest'
import { condition, equations, statements } from './support.js'

/** source, code, the text under the caret, the equations that are left */
type Row = readonly [source: string, code: string, at: string, left: string]

const rows: readonly Row[] = [
  ['dv/dt = -v/tau\nx : 1', 'missing-unit', 'dv/dt = -v/tau', 'x'],
  ['a : 1\ndv/dt = -v/tau  # no unit', 'missing-unit', 'dv/dt = -v/tau', 'a'],
  ['dv/dt = -v/tau\n dw / dt = 1 : 1', 'missing-unit', 'dv/dt = -v/tau', 'w'],
  ['dv/dt = -v/tau\nx = 3 : 1', 'missing-unit', 'dv/dt = -v/tau', 'x'],
  ['v\nw : 1', 'missing-unit', 'v', 'w'],
  ['x = 3 volt\ny : 1', 'unit-colon', 'volt', 'y'],
  ['x :', 'empty-unit', ':', ''],
  ['x :\ny : 1', 'empty-unit', ':', 'y'],
  ['x : mV', 'scaled-unit', 'mV', ''],
  ['x : amp/cm**2', 'scaled-unit', 'cm', ''],
  ['x : gram', 'scaled-unit', 'gram', ''],
  ['x : furlong', 'unknown-unit', 'furlong', ''],
  ['x : constructor', 'unknown-unit', 'constructor', ''],
  ['x : bool', 'unit-bool', 'bool', ''],
  ['x : int', 'unit-bool', 'int', ''],
  ['x : volt*2', 'unit-quantity', 'volt*2', ''],
  ['x : 1.0', 'unit-quantity', '1.0', ''],
  ['x : amp/(metre**2)', 'unit-form', 'amp/(metre**2)', ''],
  ['x : volt^2', 'unit-form', 'volt^2', ''],
  ['x : volt*', 'unit-form', 'volt*', ''],
  ['dn/dt = 1 : integer', 'differential-type', 'integer', 'n'],
  ['x, y : volt\nz : 1', 'several-names', 'x, y', 'x z'],
  ['x : 1; y : 1\nz : 1', 'separator', ';', 'x z'],
  ['x = a*\n dv/dt = 1 : 1', 'unfinished-equation', 'dv', 'v'],
  ['x : 1 ()', 'empty-flags', '(', 'x'],
  ['v : 1 (constant, )', 'unexpected', ',', 'v'],
  ['dv/dx = 1 : 1', 'equation-form', 'dv/dx', 'v'],
  ['dv/dt : 1\ny : 1', 'equation-form', 'v', 'y'],
  ['3 = x : 1\ny : 1', 'equation-form', '3 = x : 1', 'y'],
  ['lambda : 1\ny : 1', 'keyword-name', 'lambda', 'y'],
  ['x = (3 + 4 : 1', 'unclosed-bracket', '(', ''],
  ['x = 3) : 1\ny : 1', 'unmatched-bracket', ')', 'y'],
  ['x = 2 ms : second\ny : 1', 'missing-product', '2 ms', 'y'],
  ['x = a + : 1\ny : 1', 'missing-operand', ':', 'y'],
  ['x = $a : 1', 'invalid-character', '$', 'x'],
  ['\u03bd : volt', 'non-ascii-name', '\u03bd', '\u03bd'],
]

describe('equations', () => {
  test.each(rows)('%j', (source, code, at, left) => {
    const { list, faults } = equations(source)
    expect(faults.map((fault) => [fault.code, fault.at])).toEqual([[code, at]])
    expect(faults[0].help).toBeTruthy()
    expect(list.map((equation) => equation.name).join(' ')).toBe(left)
  })

  test('several faults at once', () => {
    const { faults } = equations('dv/dt = -v\nx : mV\ny = 1 2 : 1\nz : furlong\nw : 1')
    const codes = faults.map((fault) => fault.code)
    expect(codes).toEqual(['missing-unit', 'scaled-unit', 'missing-operator', 'unknown-unit'])
  })

  test('what to write instead', () => {
    expect(equations('x : mV').faults[0].message).toBe("'mV' is not a base unit; use volt")
    expect(equations('x : gram').faults[0].message).toMatch(/use kilogram/)
    expect(equations('x : meter2').faults[0].message).toMatch(/use metre\*\*2/)
    expect(equations('x : vlot').faults[0].help).toBe("did you mean 'volt'?")
    expect(equations('dv/dt = 1').faults[0].help).toMatch(/add ': volt' \(or ': 1'/)
    expect(equations('\u03bd : 1').faults[0].help).toMatch(/write 'v'/)
    expect(equations('\u0441\u0430t : 1').faults[0].help).toMatch(/write 'cat'/)
  })
})

describe('conditions', () => {
  test.each([
    ['v = 3', 'equals-in-condition', '='],
    ['', 'empty-expression', ''],
    ['  # nothing\n', 'empty-expression', '  # nothing\n'],
    ['v > ', 'missing-operand', ''],
    ['v > 3 w', 'missing-product', '3 w'],
    ['(v > 1', 'unclosed-bracket', '('],
    ['v > 3; w', 'unexpected', ';'],
    ['v && w', 'foreign-operator', '&&'],
  ])('%j', (source, code, at) => {
    const { value, faults } = condition(source)
    expect(value).toBeUndefined()
    expect(faults.map((fault) => [fault.code, fault.at])).toEqual([[code, at]])
  })
})

describe('statements', () => {
  test.each([
    ['v', 'statement-form', 'v'],
    ['v == 1', 'statement-form', 'v == 1'],
    ['v[0] = 1', 'statement-target', 'v[0]'],
    ['a, b = 1', 'statement-target', 'a, b'],
    ['v |= 1', 'statement-operator', '|='],
    ['v = ', 'missing-operand', ''],
    ['v++', 'foreign-operator', '++'],
  ])('%j', (source, code, at) => {
    const { list, faults } = statements(source)
    expect(list).toEqual([])
    expect(faults.map((fault) => [fault.code, fault.at])).toEqual([[code, at]])
  })

  test('each reports its own', () => {
    const { list, faults } = statements('v = 1 2; w = 3; x\ny = 4')
    expect(faults.map((fault) => fault.at)).toEqual(['1 2', 'x'])
    expect(list.map((statement) => statement.target)).toEqual(['w', 'y'])
  })
})
