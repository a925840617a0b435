import { expect, test } from 'vitest'
import { describeDimension } from '../../../runtime/values/describe-dimension.js'
import { parseSetting } from '../../../runtime/values/parse-setting.js'
import { ScriptError } from '../../../runtime/values/script-error.js'

test.each([
  ['20*ms', 0.02, 'float', 'second'],
  ['3', 3, 'integer', '1'],
  ['3.0', 3, 'float', '1'],
  ['.5e-3', 0.0005, 'float', '1'],
  ['1_000', 1000, 'integer', '1'],
  ['True', 1, 'boolean', '1'],
  ['-70*mV', -0.07, 'float', 'volt'],
  ['-2**2', -4, 'integer', '1'],
  ['2**-1', 0.5, 'float', '1'],
  ['2**3**2', 512, 'integer', '1'],
  ['(1 + 2)*3', 9, 'integer', '1'],
  ['7/2', 3.5, 'float', '1'],
  ['6/2', 3, 'float', '1'],
  ['10*mV/ms', 10, 'float', 'volt/second'],
  ['5*nS/cm**2 * cm**2', 5e-9, 'float', 'siemens'],
  ['1 - -1', 2, 'integer', '1'],
  ['20*ms + 1*second', 1.02, 'float', 'second'],
  ['umetre2', 1e-12, 'unit', 'metre**2'],
  // as exact as the units that a script multiplies
  ['um**3', 1e-18, 'unit', 'metre**3'],
  ['um*um*um', 1e-18, 'unit', 'metre**3'],
  ['9*second**0.5', 9, 'float', 'second**0.5'],
  ['(4*mV**2)**0.5', 0.002, 'float', 'volt'],
] as const)('%s is %s', (text, value, kind, words) => {
  const setting = parseSetting(text)
  expect([setting.value, setting.kind]).toEqual([value, kind])
  expect(describeDimension(setting.dimension)).toBe(words)
})

test.each([
  ['', "the value is empty, at the end of ''"],
  ['20*', "a value is missing, at the end of '20*'"],
  ['20*foo', "'foo' is not a unit, at character 4 of '20*foo'"],
  ['(1', "a ')' is missing, at the end of '(1'"],
  ['1 2', "there is '2' where the value should end, at character 3 of '1 2'"],
  ['exp(1)', "'exp' is not a unit, at character 1 of 'exp(1)'"],
  ['1;2', "there is ';' where the value should end, at character 2 of '1;2'"],
  ['*2', "'*' cannot stand here, at character 1 of '*2'"],
  ['__proto__', "'__proto__' is not a unit, at character 1 of '__proto__'"],
  ['0x10', "there is 'x10' where the value should end, at character 2 of '0x10'"],
])("'%s' is refused", (text, message) => {
  expect(() => parseSetting(text)).toThrow(ScriptError)
  expect(() => parseSetting(text)).toThrow(message)
})

test.each([
  ['1*mV + 1*ms', 'units do not match'],
  ['1/0', 'division by zero'],
  ['2**0.3', 'an exponent must be a multiple of 0.5'],
  ['2**ms', 'an exponent must be a multiple of 0.5'],
])('%s cannot be computed', (text, message) => {
  expect(() => parseSetting(text)).toThrow(message)
})
