/** Python's built-in functions and names. */
import * as runtime from '../../runtime/values/python.js'
import { dimensionless } from '../../runtime/values/dimension.js'
import type { Value as Data } from '../../runtime/values/value.js'
import type { RuntimeName, Type } from '../ir/protocol.js'
import { locate } from '../ir/source.js'
import { bindArguments } from './calls.js'
import type { Evaluator } from './evaluator.js'
import { fold } from './operators.js'
import type { Arguments, FunctionRow, Row } from './rows.js'
import { lengthLimit } from './sequences.js'
import { elementType, joinAll } from './types.js'
import {
  anyType,
  dataOf,
  knownData,
  knownRow,
  knownString,
  none,
  noneType,
  numberType,
  parametersOf,
  residual,
  stringType,
  type Value,
} from './value.js'

type PythonName = keyof typeof runtime & RuntimeName
type Rule = (types: readonly Type[]) => Type

const row = (
  name: string,
  callee: PythonName,
  parameters: readonly string[],
  result: Rule,
  pure = true,
): FunctionRow => ({
  kind: 'function',
  name,
  callee,
  parameters,
  result,
  fold: pure ? (runtime[callee] as unknown as (...values: Data[]) => Data) : undefined,
})

const always =
  (type: Type): Rule =>
  () =>
    type
const first: Rule = ([a]) => (a.kind === 'number' ? a : anyType)
/** min(a, b) takes several values, min(x) one sequence of them. */
const smallest: Rule = (types) => (types.length === 1 ? elementType(types[0]) : joinAll(types))
const listOf: Rule = ([a]) => ({ kind: 'list', element: a ? elementType(a) : anyType })

const rows: readonly Row[] = [
  row('len', 'pyLen', ['x'], always(numberType('integer')), false),
  row('abs', 'pyAbs', ['x'], first),
  row('int', 'pyInt', ['x'], always(numberType('integer'))),
  row('float', 'pyFloat', ['x'], always(numberType('float'))),
  row('bool', 'pyBool', ['x'], always(numberType('boolean'))),
  row('str', 'pyStr', ['x'], always(stringType), false),
  row('repr', 'pyRepr', ['x'], always(stringType), false),
  row('round', 'pyRound', ['number', 'ndigits?'], first),
  row('min', 'pyMin', ['*values'], smallest),
  row('max', 'pyMax', ['*values'], smallest),
  row('sum', 'pySum', ['iterable'], ([a]) => elementType(a)),
  row('sorted', 'pySorted', ['iterable'], listOf, false),
  row('reversed', 'pyReversed', ['sequence'], listOf, false),
  row('list', 'pyList', ['iterable?'], listOf, false),
  row('tuple', 'pyTuple', ['iterable?'], always(anyType), false),
  row(
    'enumerate',
    'pyEnumerate',
    ['iterable', 'start?'],
    ([a]) => ({
      kind: 'list',
      element: { kind: 'tuple', items: [numberType('integer'), elementType(a)] },
    }),
    false,
  ),
  row(
    'zip',
    'pyZip',
    ['*iterables'],
    (types) => ({
      kind: 'list',
      element: { kind: 'tuple', items: types.map(elementType) },
    }),
    false,
  ),
  { kind: 'special', name: 'range', call: range },
  { kind: 'special', name: 'print', call: print },
]

/** A range of known bounds can be unrolled; its code is the same in any case. */
function range(e: Evaluator, args: Arguments): Value {
  const bound = bindArguments(e, 'range', ['start', 'stop?', 'step?'], args)
  const values = ['start', 'stop', 'step'].flatMap((name) => bound.get(name)?.value ?? [])
  const type: Type = { kind: 'list', element: numberType('integer', dimensionless) }
  const value = fold(e, { callee: 'pyRange' }, type, values, args.span)
  const data = values.map(dataOf)
  if (!value.code || data.some((x) => typeof x !== 'bigint')) return value
  const [a, b, step = 1n] = data as bigint[]
  const [start, stop] = b === undefined ? [0n, a] : [a, b]
  const length = step === 0n ? 0 : Number((stop - start + step - (step > 0n ? 1n : -1n)) / step)
  if (length > lengthLimit && value.kind === 'residual') return { ...value, tooLong: true }
  if (length > lengthLimit) return value
  const lengthParameters = parametersOf(...values)
  const items = Array.from({ length: Math.max(0, length) }, (_, k) => {
    const item = start + step * BigInt(k)
    return withParameters(knownData(item, { kind: 'constant', value: item }), lengthParameters)
  })
  const sequence = { of: 'list', items, lengthParameters, born: e.sequences++ } as const
  return { kind: 'known', value: { kind: 'sequence', sequence }, type, code: value.code }
}

/** Numbers of a range depend on the parameters that its bounds depend on. */
function withParameters(item: Value, parameters: ReadonlySet<string>): Value {
  const data = dataOf(item)
  if (parameters.size === 0 || data === undefined || !item.code) return item
  return { kind: 'tunable', value: data, type: item.type, parameters, code: item.code }
}

function print(e: Evaluator, args: Arguments): Value {
  const codes = args.positional.map((a) => e.code(a.value, a.span))
  // when the text is passed on is the host's affair
  const keywords = [...args.keywords].filter(([name]) => name !== 'flush')
  for (const [name, { nameSpan: span }] of keywords) {
    if (name === 'sep' || name === 'end') continue
    if (name !== 'file') throw e.fault('unknown-argument', { span }, { callee: 'print', name })
    throw e.fault(
      'argument',
      { span },
      {
        callee: 'print',
        name,
        instead: 'leave it out: the text goes to standard output',
      },
    )
  }
  const named = keywords.map(([name, a]) => [name, e.code(a.value, a.span)] as const)
  const plain = { kind: 'call', simulation: true, arguments: codes } as const
  return residual(
    named.length > 0
      ? { ...plain, callee: 'pyPrintWith', keywords: named }
      : { ...plain, callee: 'pyPrint' },
    noneType,
  )
}

/** Names of Python that are valid and not built: refused by name where they are used. */
const missing = [
  'all',
  'any',
  'ascii',
  'bin',
  'bytearray',
  'bytes',
  'callable',
  'chr',
  'classmethod',
  'compile',
  'complex',
  'delattr',
  'dict',
  'dir',
  'divmod',
  'eval',
  'exec',
  'exit',
  'filter',
  'format',
  'frozenset',
  'getattr',
  'globals',
  'hasattr',
  'hash',
  'help',
  'hex',
  'id',
  'input',
  'isinstance',
  'issubclass',
  'iter',
  'locals',
  'map',
  'memoryview',
  'next',
  'object',
  'oct',
  'open',
  'ord',
  'pow',
  'property',
  'quit',
  'set',
  'setattr',
  'slice',
  'staticmethod',
  'super',
  'type',
  'vars',
  'Exception',
  'ValueError',
  'TypeError',
  'KeyError',
  'IndexError',
  'RuntimeError',
  'NotImplementedError',
  'ImportError',
  'AssertionError',
  'StopIteration',
  'KeyboardInterrupt',
]

export function pythonNames(): ReadonlyMap<string, Value> {
  const names = new Map<string, Value>()
  for (const name of missing) {
    names.set(name, knownRow({ kind: 'unsupported', name, module: 'of Python' }))
  }
  for (const r of rows) names.set(r.name, knownRow(r))
  names.set('None', none)
  names.set('__name__', knownString(locate('__main__', 0)))
  return names
}
