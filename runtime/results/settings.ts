/** `simulate({ set })` and `--set`: parameters that replace the script's own values. */
import { describeDimension } from '../values/describe-dimension.js'
import { type Dimension, isDimensionless, sameDimension } from '../values/dimension.js'
import { nearest } from '../values/nearest.js'
import { type Operand, operand, type Scalar } from '../values/operand.js'
import { parseSetting } from '../values/parse-setting.js'
import { quantity, type Value } from '../values/value.js'
import { refuse } from './faults.js'
import type { ParameterDefinition } from './program.js'

type Given = number | boolean | string

/**
 * The values that the script's parameters get. Numbers are SI; text is in Brian's notation.
 * Throws SettingError: set/unknown, set/pinned, set/value, set/dimension, set/integer.
 */
export function settings(
  parameters: readonly ParameterDefinition[],
  set: Readonly<Record<string, Given>>,
  lineName = (line: number) => `line ${line}`,
): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(set).map(([name, given]) => {
      const parameter = parameters.find((p) => p.name === name)
      if (!parameter) return refuseUnknown(name, parameters)
      const { pinned } = parameter
      if (pinned !== undefined) {
        refuse(
          'set/pinned',
          `${name} cannot be set: ${lineName(pinned)} uses its value to decide what the model is made of`,
          `change ${name} in the script and compile it again`,
        )
      }
      return [name, settingValue(parameter, given)]
    }),
  )
}

function settingValue(parameter: ParameterDefinition, given: Given): Value {
  const { name, type, dimension } = parameter
  const setting = typeof given === 'string' ? parse(name, given) : { value: given, dimension }
  const { value } = setting
  if (!sameDimension(setting.dimension, dimension)) {
    const bare = isDimensionless(dimension)
    refuse(
      'set/dimension',
      `${name} has ${unitsOf(parameter)}, but ${given} has ${unitsOf(setting)}`,
      bare ? 'leave the unit out' : `give it a unit of ${describeDimension(dimension)}`,
    )
  }
  if ((type === 'boolean') !== (typeof value === 'boolean')) {
    const wanted = type === 'boolean' ? 'is True or False' : 'needs a number'
    refuse('set/value', `${name} ${wanted}, not ${given}`)
  }
  if (typeof value === 'boolean') return value
  if (type === 'float') return quantity(Number(value), dimension)
  if (typeof value === 'bigint') return value
  if (value === given && Number.isSafeInteger(value)) return BigInt(value)
  refuse('set/integer', `${name} needs an integer, as its default is one, not ${given}`)
}

function parse(name: string, text: string): { value: Scalar; dimension: Dimension } {
  try {
    return operand(parseSetting(text)) as Operand & { value: Scalar }
  } catch (error) {
    refuse(
      'set/value',
      `${name}: '${text}' is not a value: ${(error as Error).message}`,
      'write a number, with a unit where it has one: 10*ms',
    )
  }
}

const unitsOf = ({ dimension }: { dimension: Dimension }): string =>
  isDimensionless(dimension) ? 'no unit' : `units of ${describeDimension(dimension)}`

function refuseUnknown(name: string, parameters: readonly ParameterDefinition[]): never {
  const names = parameters.map((parameter) => parameter.name)
  const near = nearest(name, names)
  refuse(
    'set/unknown',
    `the script has no parameter '${name}'`,
    near ? `did you mean '${near}'?` : `there are ${names.join(', ') || 'none'}`,
  )
}
