/** Values in fields: what is shown, and what a person may write. */
import { describe, expect, test } from 'vitest'
import type { ModelParameter } from '../../../runtime/results/program.js'
import { checkSetting } from '../../../runtime/page/check-setting.js'
import {
  notation,
  numberText,
  settingText,
  shownSetting,
  unitText,
  valueText,
} from '../../../runtime/page/ui/quantity-text.js'

const pure: ModelParameter = { name: 'N', value: 1, unit: '', dimension: '1', type: 'float' }
const time: ModelParameter = {
  ...pure,
  name: 'tau',
  value: 0.02,
  unit: 's',
  dimension: 'second',
  shown: { unit: 'ms', scale: 1e-3 },
}
const density: ModelParameter = {
  ...pure,
  name: 'g',
  value: 3e-5,
  unit: 'S/m^2',
  dimension: 'siemens/metre**2',
  shown: { unit: 'nS/cm**2', scale: 1e-5 },
}
const model = (...parameters: ModelParameter[]) => ({
  file: '',
  source: '',
  version: '',
  sha256: '',
  parameters,
})

describe('what a field shows', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [0.07 / 1e-3, '70'],
    [1 / 3, '0.333333'],
    [-0, '0'],
    [123456789, '123457000'],
    [1e-7, '1e-7'],
    [2e21, '2e+21'],
    [Infinity, 'Infinity'],
  ])('%d is %s', (x, text) => {
    expect(numberText(x)).toBe(text)
  })

  test('a value in the unit of the script, an integer with all its digits', () => {
    expect(valueText(time, 0.02)).toBe('20')
    expect(valueText(time, 0.0157)).toBe('15.7')
    expect(valueText(density, 3e-5)).toBe('3')
    expect(valueText({ ...pure, type: 'integer' }, 2147483647)).toBe('2147483647')
    expect(valueText({ ...pure, type: 'boolean' }, true)).toBe('True')
  })

  test.each([
    ['ms', 'ms'],
    ['second', 's'],
    ['Mohm', 'MΩ'],
    ['uS', 'µS'],
    ['usecond', 'µs'],
    ['mvolt', 'mV'],
    ['nS/cm**2', 'nS/cm²'],
    ['amp', 'A'],
    ['namp*second**-1', 'nA·s⁻¹'],
    ['metre**2', 'm²'],
    ['hertz', 'Hz'],
    ['mmolar', 'mM'],
    ['umole', 'µmol'],
  ])('the unit %s as %s', (unit, symbol) => {
    expect(unitText({ ...time, shown: { unit, scale: 1 } })).toBe(symbol)
  })

  test('the SI unit where the script shows none', () => {
    expect(unitText({ ...density, shown: undefined })).toBe('S/m²')
    expect(unitText(pure)).toBe('')
  })
})

describe('what a person writes', () => {
  test.each([
    ['20', '20*ms', 0.02],
    [' 2.5e1 ', '2.5e1*ms', 0.025],
    ['.5', '.5*ms', 0.0005],
    ['20 ms', '20*ms', 0.02],
    ['20ms', '20*ms', 0.02],
    ['25 us', '25*us', 25e-6],
    ['25 µs', '25*us', 25e-6],
    ['1e-3 second', '1e-3*second', 1e-3],
    ['20*ms', '20*ms', 0.02],
    ['2*(5*ms + 5*ms)', '2*(5*ms + 5*ms)', 0.02],
    ['−5', '-5*ms', -0.005],
  ])('%s in a field of ms is %s', (written, text, value) => {
    expect(settingText(time, written)).toBe(text)
    const checked = checkSetting(model(time), 'tau', text)
    expect('value' in checked && checked.value).toBeCloseTo(value, 12)
  })

  test('numbers of a compound unit, of no unit, of the SI unit', () => {
    expect(settingText(density, '3')).toBe('3*(nS/cm**2)')
    const { value } = checkSetting(model(density), 'g', '3*(nS/cm**2)') as { value: number }
    expect(value).toBeCloseTo(3e-5, 16)
    expect(settingText(pure, '3')).toBe('3')
    expect(settingText({ ...time, shown: undefined }, '3')).toBe('3*second')
  })

  test('a number with an exponent is no number with a unit', () => {
    expect(notation('1e3')).toBe('1e3')
    expect(notation('10E-3')).toBe('10E-3')
    expect(notation('5 eV')).toBe('5*eV')
    expect(notation('4 MΩ')).toBe('4*Mohm')
  })

  test('symbols that the page shows are units, though Brian has no s', () => {
    expect(settingText(time, '0.5 s')).toBe('0.5*second')
    expect(notation('2e-3V')).toBe('2e-3*volt')
    expect(notation('10 nS/cm²')).toBe('10*nS/cm**2')
    expect(notation('1 s*ms/s')).toBe('1*second*ms/second')
  })

  test.each(['20 mV', 'foo', '20 *', '1/0', '', '<img>', '20,5', 'tau', '2*tau'])(
    '%j is refused in words',
    (written) => {
      const checked = checkSetting(model(time), 'tau', settingText(time, written))
      expect(checked).toHaveProperty('message', expect.stringContaining('tau'))
    },
  )

  test('a position of a slider is written in the unit, an integer with all its digits', () => {
    expect(shownSetting(time, 0.1 + 0.2)).toBe('0.3*ms')
    expect(shownSetting(density, 2)).toBe('2*(nS/cm**2)')
    expect(shownSetting({ ...pure, type: 'integer' }, 12345678)).toBe('12345678')
  })
})
