/** numpy's functions: signature and what is known of the result from its arguments' types. */
import * as runtime from '../../runtime/values/numpy.js'
import type { Value as Data } from '../../runtime/values/value.js'
import type { RuntimeName } from '../ir/protocol.js'
import type { FunctionRow } from './rows.js'
import {
  always,
  array,
  asArray,
  averaged,
  bare,
  counted,
  flags,
  joined,
  placed,
  pure,
  ranged,
  reduced,
  root,
  same,
  spaced,
  squared,
  toFloat,
  toInteger,
  totalled,
  unknown,
  type Rule,
} from './numpy-rules.js'
import { anyType, knownData, type Value } from './value.js'

type NumpyName = keyof typeof runtime & RuntimeName

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

const nothing: Rule = () => ({ kind: 'none' })
const changing = { fold: undefined, changes: 'argument' } as const

const elementwise = (rule: Rule, names: Readonly<Record<string, NumpyName>>): FunctionRow[] =>
  Object.entries(names).map(([name, callee]) => row(name, callee, ['x'], rule))

export const numpyRows: readonly FunctionRow[] = [
  ...creationRows(),
  ...shapeRows(),
  ...joinRows(),
  ...orderRows(),
  ...reductionRows(),
  ...signalRows(),
  ...pairRows(),
  row('round', 'npRound', ['a', 'decimals?'], same),
  row('round_', 'npRound', ['a', 'decimals?'], same),
  row('around', 'npRound', ['a', 'decimals?'], same),
  row('clip', 'npClip', ['a', 'a_min', 'a_max'], same),
  row('sqrt', 'npSqrt', ['x'], root),
  row('square', 'npSquare', ['x'], unknown),
  row('reciprocal', 'npReciprocal', ['x'], unknown),
  row('nan_to_num', 'npNanToNum', ['x', 'copy?', 'nan?'], same),
  row('isscalar', 'npIsscalar', ['element'], always('boolean')),
  row('float64', 'npFloat64', ['x?'], toFloat(same)),
  row('float_', 'npFloat64', ['x?'], toFloat(same)),
  row('double', 'npFloat64', ['x?'], toFloat(same)),
  row('int64', 'npInt64', ['x?'], toInteger),
  row('int_', 'npInt64', ['x?'], toInteger),
  row('int32', 'npInt32', ['x?'], toInteger),
  row('bool_', 'npBool', ['x?'], flags),
  ...elementwise(same, {
    abs: 'npAbs',
    absolute: 'npAbs',
    floor: 'npFloor',
    ceil: 'npCeil',
    rint: 'npRint',
    trunc: 'npTrunc',
    fix: 'npFix',
    negative: 'npNegative',
    real: 'npReal',
    conj: 'npReal',
    conjugate: 'npReal',
  }),
  ...elementwise(bare, { positive: 'npPositive', imag: 'npImag' }),
  ...elementwise(pure, {
    exp: 'npExp',
    exp2: 'npExp2',
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
    cbrt: 'npCbrt',
    fabs: 'npFabs',
    sinc: 'npSinc',
    deg2rad: 'npDeg2rad',
    radians: 'npDeg2rad',
    rad2deg: 'npRad2deg',
    degrees: 'npRad2deg',
  }),
  ...elementwise(flags, {
    isnan: 'npIsnan',
    isinf: 'npIsinf',
    isfinite: 'npIsfinite',
    logical_not: 'npLogicalNot',
    signbit: 'npSignbit',
  }),
]

function creationRows(): FunctionRow[] {
  const floats = array('float')
  const any = array('unknown')
  return [
    row('zeros', 'npZeros', ['shape', 'dtype?'], any),
    row('empty', 'npZeros', ['shape', 'dtype?'], any),
    row('ones', 'npOnes', ['shape', 'dtype?'], any),
    row('full', 'npFull', ['shape', 'fill_value', 'dtype?'], any),
    row('zeros_like', 'npZerosLike', ['a', 'dtype?'], any),
    row('empty_like', 'npZerosLike', ['a', 'dtype?'], any),
    row('ones_like', 'npOnesLike', ['a', 'dtype?'], any),
    row('full_like', 'npFullLike', ['a', 'fill_value', 'dtype?'], unknown),
    row('eye', 'npEye', ['N', 'M?', 'k?', 'dtype?'], any),
    row('identity', 'npIdentity', ['n', 'dtype?'], any),
    row('arange', 'npArange', ['start', 'stop?', 'step?', 'dtype?'], ranged),
    row(
      'linspace',
      'npLinspace',
      ['start', 'stop', 'num?', 'endpoint?', 'retstep?', 'dtype?'],
      (types) => (types.length > 4 ? anyType : toFloat(asArray)(types)),
    ),
    row('logspace', 'npLogspace', ['start', 'stop', 'num?', 'endpoint?', 'base?'], floats),
    row('geomspace', 'npGeomspace', ['start', 'stop', 'num?', 'endpoint?'], floats),
    row('array', 'npArray', ['object', 'dtype?'], bare),
    row('asarray', 'npAsarray', ['a', 'dtype?'], bare),
    row('ascontiguousarray', 'npAsarray', ['a', 'dtype?'], bare),
    row('asanyarray', 'npAsanyarray', ['a'], unknown),
    row('copy', 'npCopy', ['a'], bare),
    { ...row('r_', 'npRowOf', ['key'], joined), subscript: true },
    { ...row('c_', 'npColumnsOf', ['key'], joined), subscript: true },
    { ...row('mgrid', 'npGridOf', ['key'], array('unknown')), subscript: true },
    row('meshgrid', 'npMeshgrid', ['x1', 'x2', 'indexing?'], unknown),
    row('indices', 'npIndices', ['dimensions'], array('integer')),
  ]
}

function shapeRows(): FunctionRow[] {
  return [
    row('reshape', 'npReshape', ['a', 'newshape', 'order?'], asArray),
    row('ravel', 'npRavel', ['a', 'order?'], asArray),
    row('transpose', 'npTranspose', ['a', 'axes?'], same),
    row('swapaxes', 'npSwapaxes', ['a', 'axis1', 'axis2'], same),
    row('moveaxis', 'npMoveaxis', ['a', 'source', 'destination'], same),
    row('squeeze', 'npSqueeze', ['a', 'axis?'], unknown),
    row('expand_dims', 'npExpandDims', ['a', 'axis'], asArray),
    row('atleast_1d', 'npAtleast1d', ['a'], asArray),
    row('atleast_2d', 'npAtleast2d', ['a'], asArray),
    row('flip', 'npFlip', ['m', 'axis?'], same),
    row('fliplr', 'npFliplr', ['m'], same),
    row('flipud', 'npFlipud', ['m'], same),
    row('rot90', 'npRot90', ['m', 'k?'], same),
    row('diag', 'npDiag', ['v', 'k?'], unknown),
    { ...row('fill_diagonal', 'npFillDiagonal', ['a', 'val'], nothing), ...changing },
    row('diagonal', 'npDiagonal', ['a', 'offset?'], asArray),
    row('tril', 'npTril', ['m', 'k?'], bare),
    row('triu', 'npTriu', ['m', 'k?'], bare),
    row('shape', 'npShape', ['a'], unknown),
    row('size', 'npSize', ['a', 'axis?'], always('integer')),
    row('ndim', 'npNdim', ['a'], always('integer')),
  ]
}

function joinRows(): FunctionRow[] {
  return [
    row('concatenate', 'npConcatenate', ['arrays', 'axis?'], joined),
    row('hstack', 'npHstack', ['tup'], joined),
    row('vstack', 'npVstack', ['tup'], joined),
    row('row_stack', 'npVstack', ['tup'], joined),
    row('dstack', 'npDstack', ['tup'], joined),
    row('column_stack', 'npColumnStack', ['tup'], joined),
    row('stack', 'npStack', ['arrays', 'axis?'], joined),
    row('append', 'npAppend', ['arr', 'values', 'axis?'], joined),
    row('insert', 'npInsert', ['arr', 'obj', 'values', 'axis?'], bare),
    row('delete', 'npDelete', ['arr', 'obj', 'axis?'], bare),
    row('split', 'npSplit', ['ary', 'indices_or_sections', 'axis?'], unknown),
    row('array_split', 'npArraySplit', ['ary', 'indices_or_sections', 'axis?'], unknown),
    row('hsplit', 'npHsplit', ['ary', 'indices_or_sections'], unknown),
    row('vsplit', 'npVsplit', ['ary', 'indices_or_sections'], unknown),
    row('roll', 'npRoll', ['a', 'shift', 'axis?'], same),
    row('repeat', 'npRepeat', ['a', 'repeats', 'axis?'], asArray),
    row('tile', 'npTile', ['A', 'reps'], asArray),
  ]
}

function orderRows(): FunctionRow[] {
  return [
    row('sort', 'npSort', ['a', 'axis?'], asArray),
    row('argsort', 'npArgsort', ['a', 'axis?'], array('integer')),
    row(
      'unique',
      'npUnique',
      ['ar', 'return_index?', 'return_inverse?', 'return_counts?'],
      (types) => (types.length > 1 ? anyType : asArray(types)),
    ),
    row('searchsorted', 'npSearchsorted', ['a', 'v', 'side?'], placed),
    row('digitize', 'npDigitize', ['x', 'bins', 'right?'], unknown),
    row('where', 'npWhere', ['condition', 'x?', 'y?'], unknown),
    row('nonzero', 'npNonzero', ['a'], unknown),
    row('flatnonzero', 'npFlatnonzero', ['a'], array('integer')),
    row('argwhere', 'npArgwhere', ['a'], array('integer')),
    row('take', 'npTake', ['a', 'indices', 'axis?'], unknown),
    row('isin', 'npIsin', ['element', 'test_elements', 'invert?'], flags),
    row('in1d', 'npIn1d', ['ar1', 'ar2', 'invert?'], array('boolean')),
    row('intersect1d', 'npIntersect1d', ['ar1', 'ar2'], bare),
    row('union1d', 'npUnion1d', ['ar1', 'ar2'], array('unknown')),
    row('setdiff1d', 'npSetdiff1d', ['ar1', 'ar2'], asArray),
    row('setxor1d', 'npSetxor1d', ['ar1', 'ar2'], array('unknown')),
    row('bincount', 'npBincount', ['x', 'weights?', 'minlength?'], array('unknown')),
    row('histogram', 'npHistogram', ['a', 'bins?', 'range?', 'density?', 'weights?'], unknown),
    row(
      'histogram2d',
      'npHistogram2d',
      ['x', 'y', 'bins?', 'range?', 'density?', 'weights?'],
      unknown,
    ),
  ]
}

function reductionRows(): FunctionRow[] {
  const reduction = (rule: Rule, names: Readonly<Record<string, NumpyName>>, ...more: string[]) =>
    Object.entries(names).map(([name, callee]) =>
      row(name, callee, ['a', 'axis?', ...more, 'keepdims?'], rule),
    )
  return [
    row('sum', 'npSum', ['a', 'axis?', 'dtype?', 'keepdims?'], totalled),
    ...reduction(toFloat(reduced), {
      mean: 'npMean',
      median: 'npMedian',
      nanmean: 'npNanmean',
      nanmedian: 'npNanmedian',
    }),
    ...reduction(totalled, { nansum: 'npNansum' }),
    ...reduction(toFloat(reduced), { std: 'npStd', nanstd: 'npNanstd' }, 'ddof?'),
    ...reduction(squared, { var: 'npVar', nanvar: 'npNanvar' }, 'ddof?'),
    ...reduction(reduced, {
      min: 'npMin',
      max: 'npMax',
      amin: 'npMin',
      amax: 'npMax',
      ptp: 'npPtp',
      nanmin: 'npNanmin',
      nanmax: 'npNanmax',
    }),
    ...reduction(unknown, { prod: 'npProd', nanprod: 'npNanprod' }),
    ...reduction(counted('boolean'), { any: 'npAny', all: 'npAll' }),
    row('quantile', 'npQuantile', ['a', 'q', 'axis?', 'keepdims?'], unknown),
    row('percentile', 'npPercentile', ['a', 'q', 'axis?', 'keepdims?'], unknown),
    row('average', 'npAverage', ['a', 'axis?', 'weights?'], toFloat(averaged)),
    row('count_nonzero', 'npCountNonzero', ['a', 'axis?'], counted('integer')),
    row('argmin', 'npArgmin', ['a', 'axis?'], counted('integer')),
    row('argmax', 'npArgmax', ['a', 'axis?'], counted('integer')),
    row('nanargmin', 'npNanargmin', ['a', 'axis?'], counted('integer')),
    row('nanargmax', 'npNanargmax', ['a', 'axis?'], counted('integer')),
    row('cumsum', 'npCumsum', ['a', 'axis?'], asArray),
    row('nancumsum', 'npNancumsum', ['a', 'axis?'], asArray),
    row('cumprod', 'npCumprod', ['a', 'axis?'], asArray),
    row('trace', 'npTrace', ['a', 'offset?'], same),
  ]
}

function signalRows(): FunctionRow[] {
  return [
    row('diff', 'npDiff', ['a', 'n?', 'axis?'], asArray),
    row('ediff1d', 'npEdiff1d', ['ary'], asArray),
    row('gradient', 'npGradient', ['f', 'spacing?', 'axis?'], unknown),
    row('trapz', 'npTrapz', ['y', 'x?', 'dx?', 'axis?'], unknown),
    row('interp', 'npInterp', ['x', 'xp', 'fp', 'left?', 'right?'], pure),
    row('convolve', 'npConvolve', ['a', 'v', 'mode?'], array('unknown')),
    row('correlate', 'npCorrelate', ['a', 'v', 'mode?'], asArray),
    row('cov', 'npCov', ['m', 'y?', 'rowvar?', 'bias?', 'ddof?'], unknown),
    row('corrcoef', 'npCorrcoef', ['x', 'y?', 'rowvar?'], unknown),
    row('polyval', 'npPolyval', ['p', 'x'], unknown),
    row('polyfit', 'npPolyfit', ['x', 'y', 'deg'], array('float')),
    row('dot', 'npDot', ['a', 'b'], unknown),
    row('matmul', 'npMatmul', ['x1', 'x2'], unknown),
    row('inner', 'npInner', ['a', 'b'], unknown),
    row('vdot', 'npInner', ['a', 'b'], unknown),
    row('outer', 'npOuter', ['a', 'b'], array('unknown')),
    row('cross', 'npCross', ['a', 'b'], array('unknown')),
    row('kron', 'npKron', ['a', 'b'], unknown),
  ]
}

/** Functions of two arguments. */
function pairRows(): FunctionRow[] {
  const pairs = (rule: Rule, names: Readonly<Record<string, NumpyName>>) =>
    Object.entries(names).map(([name, callee]) => row(name, callee, ['x1', 'x2'], rule))
  return [
    ...pairs(unknown, {
      maximum: 'npMaximum',
      minimum: 'npMinimum',
      fmax: 'npFmax',
      fmin: 'npFmin',
      arctan2: 'npArctan2',
      hypot: 'npHypot',
      logaddexp: 'npLogaddexp',
      power: 'npPower',
      mod: 'npMod',
      remainder: 'npMod',
      fmod: 'npFmod',
      floor_divide: 'npFloorDivide',
      divmod: 'npDivmod',
      copysign: 'npCopysign',
      heaviside: 'npHeaviside',
      gcd: 'npGcd',
      add: 'npAdd',
      subtract: 'npSubtract',
      multiply: 'npMultiply',
      divide: 'npDivide',
      true_divide: 'npDivide',
      equal: 'npEqual',
      not_equal: 'npNotEqual',
      less: 'npLess',
      less_equal: 'npLessEqual',
      greater: 'npGreater',
      greater_equal: 'npGreaterEqual',
    }),
    ...pairs(unknown, {
      logical_and: 'npLogicalAnd',
      logical_or: 'npLogicalOr',
      logical_xor: 'npLogicalXor',
    }),
    row('isclose', 'npIsclose', ['a', 'b', 'rtol?', 'atol?', 'equal_nan?'], unknown),
    row('allclose', 'npAllclose', ['a', 'b', 'rtol?', 'atol?', 'equal_nan?'], always('boolean')),
    row('array_equal', 'npArrayEqual', ['a1', 'a2'], always('boolean')),
  ]
}

/** What `import numpy` gives in the place of functions that Brian has replaced. */
export const plainRows: readonly FunctionRow[] = [
  row('arange', 'npPlainArange', ['start', 'stop?', 'step?', 'dtype?'], array('unknown')),
  row('where', 'npPlainWhere', ['condition', 'x?', 'y?'], unknown),
  row('dot', 'npPlainDot', ['a', 'b'], unknown),
  row('zeros_like', 'npPlainZerosLike', ['a', 'dtype?'], same),
  row('ones_like', 'npPlainOnesLike', ['a', 'dtype?'], same),
  row(
    'linspace',
    'npPlainLinspace',
    ['start', 'stop', 'num?', 'endpoint?', 'retstep?', 'dtype?'],
    spaced,
  ),
]

/** numpy.linalg */
export const linearRows: readonly FunctionRow[] = [
  row('norm', 'npNorm', ['x', 'ord?', 'axis?', 'keepdims?'], counted('float')),
  row('solve', 'npSolve', ['a', 'b'], array('float')),
  row('inv', 'npInv', ['a'], array('float')),
  row('det', 'npDet', ['a'], always('float')),
]

/** Arguments of numpy's functions that are valid and have no part in any row. */
export const numpyArguments: ReadonlySet<string> = new Set(
  (
    'out where casting order subok like copy ndmin initial keepdims dtype kind side sorter ' +
    'weights density axis method interpolation edge_order period returned fweights aweights ' +
    'ddof endpoint base retstep prepend append mode w full cov rcond assume_unique ' +
    'return_indices invert equal_nan ord overwrite_input sparse indexing'
  ).split(' '),
)

export const constants: readonly (readonly [string, Value])[] = (
  [
    ['pi', Math.PI],
    ['e', Math.E],
    ['inf', Infinity],
    ['nan', Number.NaN],
    ['newaxis', null],
  ] as const
).map(([name, data]) => [name, knownData(data, { kind: 'constant', value: data })] as const)
