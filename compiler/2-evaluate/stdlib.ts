/** Modules of Python's standard library that scripts use. */
import * as itertools from '../../runtime/values/itertools.js'
import * as math from '../../runtime/values/math-module.js'
import * as paths from '../../runtime/values/paths.js'
import type { Value as Data } from '../../runtime/values/value.js'
import type { Code, RuntimeName, Type } from '../ir/protocol.js'
import { at } from '../ir/source.js'
import { bindArguments } from './calls.js'
import { callDict } from './dicts.js'
import { functionRows } from './function-tools.js'
import { itertoolsRows } from './itertools.js'
import type { FunctionRow, Row, SpecialRow } from './rows.js'
import { knownSequence } from './sequences.js'
import { call } from './targets.js'
import {
  anyType,
  collectionOf,
  knownData,
  knownRow,
  knownString,
  none,
  numberType,
  stringType,
  type Value,
} from './value.js'

const float = numberType('float')
const integer = numberType('integer')
const boolean = numberType('boolean')

type Functions = typeof math & typeof itertools & typeof paths
type Name = keyof Functions & RuntimeName

const functions = { ...math, ...itertools, ...paths }

function pure(name: string, callee: Name, parameters: readonly string[], type: Type): FunctionRow {
  const fold = functions[callee] as unknown as (...values: Data[]) => Data
  return { kind: 'function', name, callee, parameters, result: () => type, fold }
}

const special = (name: string, evaluate: SpecialRow['call']): SpecialRow => ({
  kind: 'special',
  name,
  call: evaluate,
})

/** What has no meaning for a standalone program and does no harm: its arguments are evaluated. */
const ignored = (name: string): SpecialRow => special(name, () => none)

const unary = (
  [
    ['sqrt', 'mathSqrt'],
    ['exp', 'mathExp'],
    ['expm1', 'mathExpm1'],
    ['log1p', 'mathLog1p'],
    ['log10', 'mathLog10'],
    ['log2', 'mathLog2'],
    ['sin', 'mathSin'],
    ['cos', 'mathCos'],
    ['tan', 'mathTan'],
    ['asin', 'mathAsin'],
    ['acos', 'mathAcos'],
    ['atan', 'mathAtan'],
    ['sinh', 'mathSinh'],
    ['cosh', 'mathCosh'],
    ['tanh', 'mathTanh'],
    ['asinh', 'mathAsinh'],
    ['acosh', 'mathAcosh'],
    ['atanh', 'mathAtanh'],
    ['fabs', 'mathFabs'],
    ['degrees', 'mathDegrees'],
    ['radians', 'mathRadians'],
  ] as const
).map(([name, callee]) => pure(name, callee, ['x'], float))

const mathRows: readonly Row[] = [
  ...unary,
  pure('log', 'mathLog', ['x', 'base?'], float),
  pure('pow', 'mathPow', ['x', 'y'], float),
  pure('fmod', 'mathFmod', ['x', 'y'], float),
  pure('atan2', 'mathAtan2', ['y', 'x'], float),
  pure('hypot', 'mathHypot', ['*coordinates'], float),
  pure('copysign', 'mathCopysign', ['x', 'y'], float),
  pure('floor', 'mathFloor', ['x'], integer),
  pure('ceil', 'mathCeil', ['x'], integer),
  pure('trunc', 'mathTrunc', ['x'], integer),
  pure('isnan', 'mathIsnan', ['x'], boolean),
  pure('isinf', 'mathIsinf', ['x'], boolean),
  pure('isfinite', 'mathIsfinite', ['x'], boolean),
  pure('isclose', 'mathIsclose', ['a', 'b', 'rel_tol?', 'abs_tol?'], boolean),
  pure('factorial', 'mathFactorial', ['n'], integer),
  pure('comb', 'mathComb', ['n', 'k'], integer),
  pure('perm', 'mathPerm', ['n', 'k?'], integer),
  pure('gcd', 'mathGcd', ['*integers'], integer),
  pure('isqrt', 'mathIsqrt', ['n'], integer),
  pure('prod', 'mathProd', ['iterable', 'start?'], anyType),
  pure('fsum', 'mathFsum', ['iterable'], float),
]

const number = (name: string, value: number): [string, Value] => [
  name,
  knownData(value, { kind: 'constant', value }),
]

const clock = (name: string): FunctionRow => ({
  kind: 'function',
  name,
  callee: 'pyTime',
  parameters: [],
  simulation: true,
  result: () => float,
})

const exists = (name: string): SpecialRow =>
  special(name, () => knownData(false, { kind: 'constant', value: false }))

const text = (value: string): Value => knownString(at(value, { start: 0, end: 0 }))

const table = (
  module: string,
  rows: readonly Row[],
  unbuilt = '',
  values: readonly (readonly [string, Value])[] = [],
): ReadonlyMap<string, Value> =>
  new Map<string, Value>([
    ...unbuilt
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => [name, knownRow({ kind: 'unsupported', name, module })] as const),
    ...rows.map((row) => [row.name, knownRow(row)] as const),
    ...values,
  ])

/** By the module's name; a name that is missing here does not exist in Python either. */
export const standardModules: Readonly<Record<string, () => ReadonlyMap<string, Value>>> = {
  math: () =>
    table(
      'of math',
      mathRows,
      'gamma lgamma erf erfc ldexp frexp modf remainder dist lcm cbrt exp2',
      [
        number('pi', Math.PI),
        number('e', Math.E),
        number('tau', 2 * Math.PI),
        number('inf', Infinity),
        number('nan', Number.NaN),
      ],
    ),
  time: () =>
    table(
      'of time',
      [
        ...['time', 'perf_counter', 'process_time', 'monotonic', 'clock'].map(clock),
        ignored('sleep'),
      ],
      'strftime ctime localtime gmtime asctime mktime time_ns perf_counter_ns',
    ),
  sys: () =>
    table(
      'of sys',
      [ignored('setrecursionlimit')],
      'exit stdout stderr stdin version version_info platform maxsize modules executable path',
      [['argv', knownSequence('list', [text('script.py')], -1)]],
    ),
  os: () =>
    table(
      'of os',
      [...['makedirs', 'mkdir', 'chdir'].map(ignored)],
      'getcwd listdir environ system remove rename getenv walk popen cpu_count getpid name',
      [
        ['sep', text('/')],
        ['linesep', text('\n')],
      ],
    ),
  'os.path': () =>
    table(
      'of os.path',
      [
        pure('join', 'pathJoin', ['path', '*paths'], stringType),
        pure('basename', 'pathBasename', ['p'], stringType),
        pure('dirname', 'pathDirname', ['p'], stringType),
        pure('split', 'pathSplit', ['p'], anyType),
        pure('splitext', 'pathSplitext', ['p'], anyType),
        ...['exists', 'isfile', 'isdir'].map(exists),
      ],
      'abspath realpath expanduser getsize getmtime normpath relpath isabs',
    ),
  itertools: () =>
    table(
      'of itertools',
      itertoolsRows,
      'count cycle groupby starmap takewhile dropwhile tee pairwise',
    ),
  functools: () => table('of functools', functionRows, 'cmp_to_key singledispatch total_ordering'),
  collections: () =>
    table(
      'of collections',
      [special('OrderedDict', callDict)],
      'defaultdict namedtuple Counter deque ChainMap UserDict abc',
    ),
  copy: () =>
    table('of copy', [
      special('copy', (e, args) => copy(e, 'pyCopy', args)),
      special('deepcopy', (e, args) => copy(e, 'pyDeepcopy', args)),
    ]),
  dataclasses: () =>
    table('of dataclasses', [ignored('dataclass')], 'field asdict astuple replace'),
  warnings: () =>
    table(
      'of warnings',
      ['filterwarnings', 'simplefilter', 'warn', 'resetwarnings'].map(ignored),
      'catch_warnings showwarning',
    ),
}

function copy(
  e: Parameters<SpecialRow['call']>[0],
  callee: 'pyCopy' | 'pyDeepcopy',
  args: Parameters<SpecialRow['call']>[1],
): Value {
  const x = bindArguments(e, callee.slice(2).toLowerCase(), ['x'], args).get('x')
  const value = x?.value ?? none
  if (value.type.kind === 'object') {
    throw e.fault(
      'argument',
      { span: x?.span ?? args.span },
      {
        callee: callee.slice(2).toLowerCase(),
        name: 'x',
        instead: 'create the Brian object again: objects of Brian are not copied',
      },
    )
  }
  return copied(e, value, (code) => call(callee, code))
}

/** A list or dict again, its inner ones too, with the same things known of it. */
function copied(
  e: Parameters<SpecialRow['call']>[0],
  value: Value,
  again: (code: Code) => Code,
): Value {
  const collection = collectionOf(value)
  const code = value.code && !collection?.partial ? again(value.code) : undefined
  if (value.kind !== 'known' || !collection?.items) {
    return code ? ({ ...value, code } as Value) : value
  }
  const items = collection.items.map((item) => copied(e, item, (inner) => inner))
  const sequence = { ...collection, items, born: e.sequences++ }
  return { ...value, value: { kind: 'sequence', sequence }, code }
}
