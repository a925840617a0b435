/** Brian's functions and constants of physical units as rows. Semantics 11. */
import { dimensionless } from '../../runtime/values/dimension.js'
import { divide, multiply, power } from '../../runtime/values/operators.js'
import type * as runtime from '../../runtime/values/unit-functions.js'
import { unit } from '../../runtime/values/unit-table.js'
import type { Quantity, Value as Data } from '../../runtime/values/value.js'
import type { Code, RuntimeName, Type } from '../ir/protocol.js'
import type { FunctionRow } from './rows.js'
import { anyType, numberType, stringType, type Value } from './value.js'

const row = (
  name: string,
  callee: keyof typeof runtime & RuntimeName,
  parameters: readonly string[],
  type: Type,
): FunctionRow => ({
  kind: 'function',
  name,
  callee,
  parameters,
  result: () => type,
})

const flag = numberType('boolean')

export const unitRows: readonly FunctionRow[] = [
  row('in_unit', 'npInUnit', ['x', 'u', 'precision?'], stringType),
  row('in_best_unit', 'npInBestUnit', ['x', 'precision?'], stringType),
  row('get_dimensions', 'unitGetDimensions', ['obj'], anyType),
  row('have_same_dimensions', 'unitHaveSame', ['obj1', 'obj2'], flag),
  row('is_dimensionless', 'unitIsDimensionless', ['obj'], flag),
  row('is_scalar_type', 'unitIsScalar', ['obj'], flag),
  { ...row('Quantity', 'unitQuantity', ['arr', 'dim?'], anyType), result: quantityType },
]

/** Names of brian2.units.fundamentalunits that `from brian2 import *` does not bring. */
export const fundamentalRows: readonly FunctionRow[] = [
  row('fail_for_dimension_mismatch', 'unitFail', ['obj1', 'obj2?', 'error_message?'], anyType),
  row('quantity_with_dimensions', 'unitQuantity', ['floatval', 'dims'], anyType),
]

/** Quantity(x) has the dimension of x; Quantity(x, dim) one that is known at run time. */
function quantityType(types: readonly Type[]): Type {
  const [x, dim] = types
  if (x?.kind === 'number' && !dim) return { ...x, type: 'float' }
  return anyType
}

type Factor = readonly [name: string, power: number]

/** brian2.units.constants: value and unit, as Brian 2.5.1 has them. */
const constants: Readonly<Record<string, readonly [number, ...Factor[]]>> = {
  avogadro_constant: [6.022140857e23, ['mole', -1]],
  boltzmann_constant: [1.38064852e-23, ['joule', 1], ['kelvin', -1]],
  electric_constant: [8.854187817e-12, ['farad', 1], ['meter', -1]],
  electron_mass: [9.10938356e-31, ['kilogram', 1]],
  elementary_charge: [1.6021766208e-19, ['coulomb', 1]],
  faraday_constant: [96485.33289, ['coulomb', 1], ['mole', -1]],
  gas_constant: [8.3144598, ['joule', 1], ['mole', -1], ['kelvin', -1]],
  magnetic_constant: [4 * Math.PI * 1e-7, ['newton', 1], ['amp', -2]],
  molar_mass_constant: [1, ['gram', 1], ['mole', -1]],
  zero_celsius: [273.15, ['kelvin', 1]],
}

/** The constants as values of the script. */
export function physicalConstants(): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(constants).map(([name, [value, ...factors]]) => {
      let data: Data = value
      let code: Code = { kind: 'constant', value }
      for (const [base, exponent] of factors) {
        const factor = unit(base) as Quantity
        const size = BigInt(Math.abs(exponent))
        const raised = size === 1n ? factor : power(factor, size)
        const raisedCode: Code =
          size === 1n
            ? { kind: 'unit', name: base }
            : call('power', { kind: 'unit', name: base }, { kind: 'constant', value: size })
        data = exponent > 0 ? multiply(data, raised) : divide(data, raised)
        code = call(exponent > 0 ? 'multiply' : 'divide', code, raisedCode)
      }
      const { dimension } = data as Quantity
      const type = numberType('float', dimension ?? dimensionless)
      return [name, { kind: 'known', value: { kind: 'data', data }, type, code }] as const
    }),
  )
}

const call = (callee: RuntimeName, ...args: Code[]): Code => ({
  kind: 'call',
  callee,
  simulation: false,
  arguments: args,
})
