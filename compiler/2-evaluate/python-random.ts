/** Python's `random` module: its functions draw from a stream of their own. */
import { sameDimension } from '../../runtime/values/dimension.js'
import type { RuntimeName, Type } from '../ir/protocol.js'
import type { FunctionRow, Row } from './rows.js'
import { elementType } from './types.js'
import { anyType, noneType, numberType } from './value.js'

type Rule = (types: readonly Type[]) => Type

const float: Rule = () => numberType('float')
const integer: Rule = () => numberType('integer')

/** A float in the unit that all arguments share. */
const inUnit: Rule = ([first, ...others]) => {
  if (!first) return numberType('float')
  const agree = others.every((type) => unitOf(type) && sameUnit(type, first))
  const unit = unitOf(first)
  return agree && unit ? numberType('float', unit) : anyType
}

const unitOf = (type: Type) =>
  type.kind === 'number' && type.shape === 'scalar' && type.dimension !== 'unknown'
    ? type.dimension
    : undefined

function sameUnit(a: Type, b: Type): boolean {
  const [x, y] = [unitOf(a), unitOf(b)]
  return x !== undefined && y !== undefined && sameDimension(x, y)
}

const anItem: Rule = ([sequence]) => elementType(sequence)
const items: Rule = ([sequence]) => ({ kind: 'list', element: elementType(sequence) })

const row = (
  name: string,
  callee: RuntimeName,
  parameters: readonly string[],
  result: Rule,
  changes?: FunctionRow['changes'],
): FunctionRow => ({
  kind: 'function',
  name,
  callee,
  parameters,
  simulation: true,
  result,
  changes,
})

const refused = (name: string, instead: string): Row => ({
  kind: 'unsupported',
  name,
  module: "of Python's random",
  instead,
})

const noState = 'seed the stream again with random.seed(...) to repeat its numbers'
const oneStream = 'call random.seed(...) and the functions of the module'

export const pythonRandomRows: readonly Row[] = [
  row('seed', 'pythonRandomSeed', ['a?'], () => noneType),
  row('random', 'pythonRandomRandom', [], float),
  row('uniform', 'pythonRandomUniform', ['a', 'b'], inUnit),
  row('gauss', 'pythonRandomGauss', ['mu?', 'sigma?'], inUnit),
  row('normalvariate', 'pythonRandomNormalvariate', ['mu?', 'sigma?'], inUnit),
  row('lognormvariate', 'pythonRandomLognormvariate', ['mu', 'sigma'], float),
  row('expovariate', 'pythonRandomExpovariate', ['lambd'], () => anyType),
  row('triangular', 'pythonRandomTriangular', ['low?', 'high?', 'mode?'], () => anyType),
  row('gammavariate', 'pythonRandomGammavariate', ['alpha', 'beta'], () => anyType),
  row('betavariate', 'pythonRandomBetavariate', ['alpha', 'beta'], float),
  row('paretovariate', 'pythonRandomParetovariate', ['alpha'], float),
  row('weibullvariate', 'pythonRandomWeibullvariate', ['alpha', 'beta'], () => anyType),
  row('vonmisesvariate', 'pythonRandomVonmisesvariate', ['mu', 'kappa'], float),
  row('randint', 'pythonRandomRandint', ['a', 'b'], integer),
  row('randrange', 'pythonRandomRandrange', ['start', 'stop?', 'step?'], integer),
  row('getrandbits', 'pythonRandomGetrandbits', ['k'], integer),
  row('choice', 'pythonRandomChoice', ['seq'], anItem, 'items'),
  row(
    'choices',
    'pythonRandomChoices',
    ['population', 'weights?', 'cum_weights?', 'k?'],
    items,
    'items',
  ),
  row('sample', 'pythonRandomSample', ['population', 'k', 'counts?'], items, 'items'),
  row('shuffle', 'pythonRandomShuffle', ['x'], () => noneType, 'argument'),
  refused('getstate', noState),
  refused('setstate', noState),
  refused('randbytes', 'draw integers with random.randrange(256)'),
  refused('Random', oneStream),
  refused('SystemRandom', oneStream),
]
