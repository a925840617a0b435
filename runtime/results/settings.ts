/** `simulate({ set })` and `--set`: parameters that replace the script's own values. */
import { nearest } from '../values/nearest.js'
import { describeDimension } from '../values/describe-dimension.js'
import { type Dimension, isDimensionless, sameDimension } from '../values/dimension.js'
import { operand } from '../values/operand.js'
import { parseSetting } from '../values/parse-setting.js'
import { NDArray, quantity, type Value } from '../values/value.js'
import { SettingError } from './faults.js'
import type { ParameterDefinition } from './program.js'

type Setting = number | boolean | string

/**
 * The values that the script's parameters get. Numbers are SI; text is in Brian's notation.
 * Throws SettingError: set/unknown, set/pinned, set/value, set/dimension, set/integer.
 */
export function settings(
  parameters: readonly ParameterDefinition[],
  set: Readonly<Record<string, Setting>>,
): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(set).map(([name, setting]) => {
      const parameter = parameters.find((p) => p.name === name)
      if (parameter === undefined) throw unknown(name, parameters)
      if (parameter.pinned !== undefined) throw pinned(parameter)
      return [name, settingValue(parameter, setting)]
    }),
  )
}

function settingValue(parameter: ParameterDefinition, setting: Setting): Value {
  const { name, type, dimension } = parameter
  const given =
    typeof setting === 'string' ? parsed(name, setting) : { value: setting, dimension }
  const { value } = given
  if (!sameDimension(given.dimension, dimension)) {
    throw mismatch(parameter, setting, given.dimension)
  }
  if (type === 'boolean') {
    if (typeof value === 'boolean') return value
    throw new SettingError('set/value', `${name} is True or False, not ${setting}`)
  }
  if (typeof value === 'boolean') {
    throw new SettingError('set/value', `${name} needs a number, not ${setting}`)
  }
  if (type === 'float') return quantity(Number(value), dimension)
  if (typeof value === 'bigint') return value
  if (typeof setting === 'number' && Number.isSafeInteger(setting)) return BigInt(setting)
  throw new SettingError(
    'set/integer',
    `${name} needs an integer, because its default ${parameter.value} is one: not ${setting}`,
  )
}

function parsed(
  name: string,
  text: string,
): { readonly value: boolean | bigint | number; readonly dimension: Dimension } {
  try {
    const x = operand(parseSetting(text))
    if (x !== undefined && !(x.value instanceof NDArray)) {
      return { value: x.value, dimension: x.dimension }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SettingError(
      'set/value',
      `${name}: '${text}' is not a value: ${reason}`,
      'write a number, with a unit where it has one: 10*ms',
    )
  }
  throw new SettingError('set/value', `${name}: '${text}' is not a number`)
}

function unknown(name: string, parameters: readonly ParameterDefinition[]): SettingError {
  const names = parameters.map((parameter) => parameter.name)
  const near = nearest(name, names)
  const list = names.length === 0 ? 'it has no parameters' : `there are ${names.join(', ')}`
  return new SettingError(
    'set/unknown',
    `the script has no parameter '${name}'`,
    near === undefined ? list : `did you mean '${near}'?`,
  )
}

function pinned({ name, pinned: line }: ParameterDefinition): SettingError {
  return new SettingError(
    'set/pinned',
    `${name} cannot be set: line ${line} uses its value to decide what the model is made of, ` +
      'so it is part of the compiled program',
    `change ${name} in the script and compile it again`,
  )
}

function mismatch(
  { name, dimension }: ParameterDefinition,
  setting: Setting,
  given: Dimension,
): SettingError {
  const describe = (d: Dimension) =>
    isDimensionless(d) ? 'no unit' : `units of ${describeDimension(d)}`
  return new SettingError(
    'set/dimension',
    `${name} has ${describe(dimension)}, but ${setting} has ${describe(given)}`,
    isDimensionless(dimension)
      ? 'leave the unit out'
      : `give it a unit of ${describeDimension(dimension)}`,
  )
}
