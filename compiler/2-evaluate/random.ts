/** numpy.random, the legacy functions: each draws from the simulation's one stream. */
import { dimensionless } from '../../runtime/values/dimension.js'
import type { RuntimeName, Type } from '../ir/protocol.js'
import type { FunctionRow } from './rows.js'
import { anyType, noneType, numberType } from './value.js'

/** A float without a size, an array with one. */
const drawn =
  (type: 'float' | 'integer', size: number) =>
  (types: readonly Type[]): Type => {
    const given = types.slice(size).some((t) => t.kind !== 'none')
    const spread = types.slice(0, size).some((t) => t.kind !== 'number' || t.shape !== 'scalar')
    const shape = given ? 'array' : spread ? 'unknown' : 'scalar'
    return numberType(type, dimensionless, shape)
  }

const row = (
  name: string,
  callee: RuntimeName,
  parameters: readonly string[],
  result: (types: readonly Type[]) => Type,
): FunctionRow => ({ kind: 'function', name, callee, parameters, simulation: true, result })

export const randomRows: readonly FunctionRow[] = [
  row('rand', 'randomRand', ['*dimensions'], drawn('float', 0)),
  row('randn', 'randomRandn', ['*dimensions'], drawn('float', 0)),
  row('random', 'randomRand', ['size?'], drawn('float', 0)),
  row('random_sample', 'randomRand', ['size?'], drawn('float', 0)),
  row('exponential', 'randomExponential', ['scale?', 'size?'], drawn('float', 1)),
  row('uniform', 'randomUniform', ['low?', 'high?', 'size?'], drawn('float', 2)),
  row('normal', 'randomNormal', ['loc?', 'scale?', 'size?'], drawn('float', 2)),
  row('randint', 'randomRandint', ['low', 'high?', 'size?'], drawn('integer', 2)),
  row('permutation', 'randomPermutation', ['x'], () => anyType),
  row('choice', 'randomChoice', ['a', 'size?', 'replace?'], () => anyType),
  row('shuffle', 'randomShuffle', ['x'], () => noneType),
  row('seed', 'randomSeed', ['seed?'], () => noneType),
]
