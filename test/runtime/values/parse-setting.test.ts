import { expect, test } from 'vitest'
import { valueRepr } from '../../../runtime/values/format.js'
import { parseSetting } from '../../../runtime/values/parse-setting.js'
import { ScriptError } from '../../../runtime/values/script-error.js'
import type { Quantity } from '../../../runtime/values/value.js'

test.each([
  ['20*ms', '20. * msecond'],
  ['3', '3'],
  ['3.0', '3.0'],
  ['3.', '3.0'],
  ['.5e-3', '0.0005'],
  ['1_000', '1000'],
  ['True', 'True'],
  ['-70*mV', '-70. * mvolt'],
  ['-2**2', '-4'],
  ['2**-1', '0.5'],
  ['2**3**2', '512'],
  ['7**0', '1'],
  ['(1 + 2)*3', '9'],
  ['7/2', '3.5'],
  ['10*mV/ms', '10. * metre ** 2 * kilogram * second ** -4 * amp ** -1'],
  ['5*nS/cm**2 * cm**2', '5. * nsiemens'],
  ['1 - -1', '2'],
  ['20*ms + 1*second', '1.02 * second'],
  ['umetre2', 'umetre2'],
  ['um**3', 'umetre * umetre * umetre'],
  ['(4*mV**2)**0.5', '2. * mvolt'],
  ['4**1.5', '8.0'],
  ['0.25**-0.5', '2.0'],
  ['20 ms', '20. * msecond'],
  ['20ms', '20. * msecond'],
  ['-70.5 mV', '-70.5 * mvolt'],
  ['1_000um', '1. * mmetre'],
  ['2e-3 volt', '2. * mvolt'],
  ['2e3ms', '2. * second'],
  ['5 nS/cm**2 * cm**2', '5. * nsiemens'],
  ['3 cm**2', '300. * mmetre2'],
  // a number and its unit are one value
  ['1/20 ms', '50. * hertz'],
  ['20 ms + 1 second', '1.02 * second'],
  ['2*(3 mV)', '6. * mvolt'],
])('%s is %s', (text, repr) => {
  expect(valueRepr(parseSetting(text))).toBe(repr)
})

test('powers of units are exact', () => {
  expect((parseSetting('um**3') as Quantity).value).toBe(1e-18)
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
  ['20 foo', "there is 'foo' where the value should end, at character 4 of '20 foo'"],
  ['(2) ms', "there is 'ms' where the value should end, at character 5 of '(2) ms'"],
  ['20 ms 3', "there is '3' where the value should end, at character 7 of '20 ms 3'"],
  ['2 mV ms', "there is 'ms' where the value should end, at character 6 of '2 mV ms'"],
  ['5 True', "there is 'True' where the value should end, at character 3 of '5 True'"],
  ['0x10', "there is 'x10' where the value should end, at character 2 of '0x10'"],
])("'%s' is refused", (text, message) => {
  expect(() => parseSetting(text)).toThrow(ScriptError)
  expect(() => parseSetting(text)).toThrow(message)
})

test.each([
  ['1*mV + 1*ms', 'units do not match'],
  ['1/0', 'division by zero'],
  ['2**0.3', 'an exponent must be a multiple of 0.5'],
  ['2**3 ms', 'an exponent must be a multiple of 0.5'],
  ['2**ms', 'an exponent must be a multiple of 0.5'],
])('%s cannot be computed', (text, message) => {
  expect(() => parseSetting(text)).toThrow(message)
})
