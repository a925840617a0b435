import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dimensionless } from '../../../runtime/values/dimension.js'
import {
  baseUnit,
  baseUnitNames,
  describeDimension,
  equationUnit,
  exportedUnits,
  isExportedUnit,
  unit,
} from '../../../runtime/values/unit-table.js'

type Row = [value: number, exponents: number[], name: string, symbol: string]

const brian = JSON.parse(readFileSync('test/numbers/units.json', 'utf8')) as {
  all: Record<string, Row>
  exported: string[]
  notInEquations: string[]
  declarations: string[]
}

test('every unit of Brian has its exact scale, dimension, name and symbol', () => {
  expect(Object.keys(brian.all)).toHaveLength(2095)
  for (const [name, row] of Object.entries(brian.all)) {
    const found = unit(name)
    const exponents = found?.dimension.map((x) => x + 0)
    expect([found?.value, exponents, found?.name, found?.displayName], name).toEqual(row)
  }
})

test('the star import gives the units that it gives in Brian', () => {
  expect(exportedUnits().sort()).toEqual(brian.exported)
  expect(isExportedUnit('newton')).toBe(false)
  expect(isExportedUnit('mS')).toBe(true)
})

test('equation strings know what they know in Brian', () => {
  const unknown = Object.keys(brian.all).filter((name) => equationUnit(name) === undefined)
  expect(unknown.sort()).toEqual(brian.notInEquations)
})

test('unit declarations take what they take in Brian', () => {
  expect(baseUnitNames().sort()).toEqual([...brian.declarations].sort())
  expect(baseUnit('volt')).toEqual([2, 1, -3, -1, 0, 0, 0])
  expect(baseUnit('radian')).toEqual(dimensionless)
  expect(baseUnit('mvolt')).toBeUndefined()
})

const strangers = ['constructor', 'toString', '__proto__', 'furlong', 'mkelvin', 'litre2', '', 'm']

test.each(strangers)("'%s' is no unit", (name) => {
  expect(unit(name)).toBeUndefined()
  expect(baseUnit(name)).toBeUndefined()
})

describe('a dimension is described by', () => {
  test.each([
    ['1', [0, 0, 0, 0, 0, 0, 0]],
    ['volt', [2, 1, -3, -1, 0, 0, 0]],
    ['volt/second', [2, 1, -4, -1, 0, 0, 0]],
    ['hertz', [0, 0, -1, 0, 0, 0, 0]],
    ['1/second**2', [0, 0, -2, 0, 0, 0, 0]],
    ['second**0.5', [0, 0, 0.5, 0, 0, 0, 0]],
    ['1/second**0.5', [0, 0, -0.5, 0, 0, 0, 0]],
    ['volt/second**0.5', [2, 1, -3.5, -1, 0, 0, 0]],
    ['amp/metre**2', [-2, 0, 0, 1, 0, 0, 0]],
    ['siemens/metre**2', [-4, -1, 3, 2, 0, 0, 0]],
    ['farad/metre**2', [-4, -1, 4, 2, 0, 0, 0]],
    ['volt*second', [2, 1, -2, -1, 0, 0, 0]],
    ['mole/metre**3', [-3, 0, 0, 0, 0, 1, 0]],
    ['metre/second', [1, 0, -1, 0, 0, 0, 0]],
    ['metre**2/second', [2, 0, -1, 0, 0, 0, 0]],
    ['volt**2', [4, 2, -6, -2, 0, 0, 0]],
    ['siemens/volt', [-4, -2, 6, 3, 0, 0, 0]],
    ['metre**5*kilogram*second**3*candle', [5, 1, 3, 0, 0, 0, 1]],
    ['kelvin/mole/candle**2', [0, 0, 0, 0, 1, -1, -2]],
  ] as const)('%s', (text, dimension) => {
    expect(describeDimension(dimension as unknown as typeof dimensionless)).toBe(text)
  })
})
