/** numpy's functions: signature and what is known of the result from its arguments' types. */
import { type Dimension, dimensionless, powerDimension } from '../../runtime/values/dimension.js'
import * as runtime from '../../runtime/values/numpy.js'
import type { Value as Data } from '../../runtime/values/value.js'
import type { RuntimeName, Type } from '../ir/protocol.js'
import type { FunctionRow } from './rows.js'
import { elementType, type NumberType } from './types.js'
import { anyType, knownData, numberType, type Value } from './value.js'

type Rule = (types: readonly Type[]) => Type
type NumpyName = keyof typeof runtime & RuntimeName

const numberOf = (type: Type | undefined): NumberType | undefined => {
  if (type?.kind === 'list' || type?.kind === 'tuple') {
    const inner = numberOf(elementType(type))
    // numpy takes the numbers of a list and leaves their units behind
    return inner && { ...inner, dimension: dimensionless, shape: 'array' }
  }
  return type?.kind === 'number' ? type : undefined
}

/** Same dimension and shape as the first argument. */
const same: Rule = ([a]) => numberOf(a) ?? anyType
/** Same dimension, one number for the whole array unless an axis is given. */
const reduced: Rule = ([a, axis]) => {
  const number = numberOf(a)
  const shape = axis && axis.kind !== 'none' ? 'unknown' : 'scalar'
  return number ? { ...number, shape } : anyType
}
const toFloat =
  (rule: Rule): Rule =>
  (types) => {
    const type = rule(types)
    return type.kind === 'number' ? { ...type, type: 'float' } : type
  }
const squared: Rule = (types) => {
  const type = toFloat(reduced)(types)
  return type.kind === 'number' && type.dimension !== 'unknown'
    ? { ...type, dimension: powerDimension(type.dimension as Dimension, 2) }
    : type
}
const root: Rule = ([a]) => {
  const number = numberOf(a)
  if (!number) return anyType
  const { dimension } = number
  return numberType(
    'float',
    dimension === 'unknown' ? dimension : powerDimension(dimension, 0.5),
    number.shape,
  )
}
/** A pure number in, a pure number out, element by element. */
const pure: Rule = ([a]) => numberType('float', dimensionless, numberOf(a)?.shape ?? 'unknown')
const array =
  (type: NumberType['type']): Rule =>
  () =>
    numberType(type, dimensionless, 'array')
const asArray: Rule = ([a]) => {
  const number = numberOf(a)
  return number ? { ...number, shape: 'array' } : anyType
}
/** numpy's own array functions drop the unit of a quantity. */
const bare: Rule = ([a]) => numberType(numberOf(a)?.type ?? 'unknown', dimensionless, 'array')
const flags: Rule = ([a]) => numberType('boolean', dimensionless, numberOf(a)?.shape ?? 'unknown')
const unknown: Rule = () => anyType

const row = (
  name: string,
  callee: NumpyName,
  parameters: readonly string[],
  result: Rule,
): FunctionRow => ({
  kind: 'function',
  name,
  callee,
  parameters,
  result,
  fold: runtime[callee] as (...values: Data[]) => Data,
})

const elementwise = (rule: Rule, names: Readonly<Record<string, NumpyName>>): FunctionRow[] =>
  Object.entries(names).map(([name, callee]) => row(name, callee, ['x'], rule))

export const numpyRows: readonly FunctionRow[] = [
  row('zeros', 'npZeros', ['shape'], array('float')),
  row('ones', 'npOnes', ['shape'], array('float')),
  row('zeros_like', 'npZerosLike', ['a'], array('float')),
  row('ones_like', 'npOnesLike', ['a'], array('float')),
  row('eye', 'npEye', ['N', 'M?'], array('float')),
  row('full', 'npFull', ['shape', 'fill_value'], array('unknown')),
  row('arange', 'npArange', ['start', 'stop?', 'step?'], ([a]) => asArray([a])),
  row('linspace', 'npLinspace', ['start', 'stop', 'num?', 'endpoint?'], toFloat(asArray)),
  row('array', 'npArray', ['object'], bare),
  row('asarray', 'npArray', ['a'], bare),
  row('repeat', 'npRepeat', ['a', 'repeats'], asArray),
  row('tile', 'npTile', ['A', 'reps'], asArray),
  row('concatenate', 'npConcatenate', ['arrays', 'axis?'], unknown),
  row('reshape', 'npReshape', ['a', 'newshape'], same),
  row('ravel', 'npRavel', ['a'], same),
  row('transpose', 'npTranspose', ['a'], same),
  row('histogram', 'npHistogram', ['a', 'bins?', 'range?'], unknown),
  row('searchsorted', 'npSearchsorted', ['a', 'v', 'side?'], unknown),
  row('flatnonzero', 'npFlatnonzero', ['a'], array('integer')),
  row('count_nonzero', 'npCountNonzero', ['a'], () => numberType('integer')),
  row('where', 'npWhere', ['condition', 'x?', 'y?'], unknown),
  row('sum', 'npSum', ['a', 'axis?'], reduced),
  row('mean', 'npMean', ['a', 'axis?'], toFloat(reduced)),
  row('median', 'npMedian', ['a'], toFloat(reduced)),
  row('round', 'npRound', ['a', 'decimals?'], same),
  row('std', 'npStd', ['a', 'axis?'], toFloat(reduced)),
  row('var', 'npVar', ['a', 'axis?'], squared),
  row('min', 'npMin', ['a', 'axis?'], reduced),
  row('max', 'npMax', ['a', 'axis?'], reduced),
  row('ptp', 'npPtp', ['a', 'axis?'], reduced),
  row('prod', 'npProd', ['a', 'axis?'], unknown),
  row('amin', 'npMin', ['a', 'axis?'], reduced),
  row('amax', 'npMax', ['a', 'axis?'], reduced),
  row('argmin', 'npArgmin', ['a'], () => numberType('integer')),
  row('argmax', 'npArgmax', ['a'], () => numberType('integer')),
  row('cumsum', 'npCumsum', ['a', 'axis?'], same),
  row('cumprod', 'npCumprod', ['a', 'axis?'], same),
  row('maximum', 'npMaximum', ['x1', 'x2'], unknown),
  row('minimum', 'npMinimum', ['x1', 'x2'], unknown),
  row('arctan2', 'npArctan2', ['x1', 'x2'], unknown),
  row('logical_and', 'npLogicalAnd', ['x1', 'x2'], flags),
  row('logical_or', 'npLogicalOr', ['x1', 'x2'], flags),
  row('logical_not', 'npLogicalNot', ['x'], flags),
  row('square', 'npSquare', ['x'], unknown),
  row('diff', 'npDiff', ['a'], same),
  row('sort', 'npSort', ['a', 'axis?'], same),
  row('argsort', 'npArgsort', ['a', 'axis?'], array('integer')),
  row('unique', 'npUnique', ['ar'], same),
  row('clip', 'npClip', ['a', 'a_min', 'a_max'], same),
  row('mod', 'npMod', ['x1', 'x2'], same),
  row('dot', 'npDot', ['a', 'b'], unknown),
  row('nonzero', 'npNonzero', ['a'], unknown),
  row('any', 'npAny', ['a'], () => numberType('boolean')),
  row('all', 'npAll', ['a'], () => numberType('boolean')),
  row('round_', 'npRound', ['a', 'decimals?'], same),
  row('around', 'npRound', ['a', 'decimals?'], same),
  row('sqrt', 'npSqrt', ['x'], root),
  ...elementwise(same, {
    abs: 'npAbs',
    absolute: 'npAbs',
    floor: 'npFloor',
    ceil: 'npCeil',
    rint: 'npRint',
    trunc: 'npTrunc',
  }),
  ...elementwise(pure, {
    exp: 'npExp',
    expm1: 'npExpm1',
    exprel: 'npExprel',
    log: 'npLog',
    log1p: 'npLog1p',
    log2: 'npLog2',
    sinh: 'npSinh',
    cosh: 'npCosh',
    arcsinh: 'npArcsinh',
    arccosh: 'npArccosh',
    arctanh: 'npArctanh',
    log10: 'npLog10',
    sin: 'npSin',
    cos: 'npCos',
    tan: 'npTan',
    tanh: 'npTanh',
    arcsin: 'npArcsin',
    arccos: 'npArccos',
    arctan: 'npArctan',
    sign: 'npSign',
  }),
  ...elementwise(flags, { isnan: 'npIsnan', isinf: 'npIsinf', isfinite: 'npIsfinite' }),
]

export const constants: readonly (readonly [string, Value])[] = (
  [
    ['pi', Math.PI],
    ['e', Math.E],
    ['inf', Infinity],
    ['nan', Number.NaN],
    ['newaxis', null],
  ] as const
).map(([name, data]) => [name, knownData(data, { kind: 'constant', value: data })] as const)
