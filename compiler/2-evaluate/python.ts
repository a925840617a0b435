/** Python's built-in functions and names. */
import { shown } from './brian/equations.js'
import * as builtins from '../../runtime/values/builtins.js'
import { formatValue } from '../../runtime/values/percent-format.js'
import * as python from '../../runtime/values/python.js'
import { dimensionless } from '../../runtime/values/dimension.js'
import type { Value as Data } from '../../runtime/values/value.js'
import type { RuntimeName, Type } from '../ir/protocol.js'
import { locate } from '../ir/source.js'
import { bindArguments, callRuntime } from './calls.js'
import { superOf } from './classes.js'
import { callDict } from './dicts.js'
import type { Evaluator } from './evaluator.js'
import { exceptionRows } from './exceptions.js'
import { inspectionRows } from './inspection.js'
import { iterableRows } from './iterables.js'
import { fold } from './fold.js'
import type { Arguments, FunctionRow, Row } from './rows.js'
import { nextRows } from './next.js'
import { lengthLimit } from './sequences.js'
import { call } from './targets.js'
import { elementType } from './types.js'
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
  taintsOf,
  type Value,
} from './value.js'

const runtime = { ...python, ...builtins, formatValue }

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

const rows: readonly Row[] = [
  row('abs', 'pyAbs', ['x'], first),
  row('float', 'pyFloat', ['x'], always(numberType('float'))),
  row('bool', 'pyBool', ['x'], always(numberType('boolean'))),
  row('str', 'pyStr', ['object'], always(stringType)),
  row('repr', 'pyRepr', ['object'], always(stringType)),
  row('round', 'pyRound', ['number', 'ndigits?'], first),
  row('sum', 'pySum', ['iterable', 'start?'], ([a]) => elementType(a)),
  row('all', 'pyAll', ['iterable'], always(numberType('boolean'))),
  row('any', 'pyAny', ['iterable'], always(numberType('boolean'))),
  row('divmod', 'pyDivmod', ['x', 'y'], always(anyType), false),
  row('pow', 'pyPow', ['base', 'exp', 'mod?'], () => anyType),
  row('chr', 'pyChr', ['i'], always(stringType)),
  row('ord', 'pyOrd', ['c'], always(numberType('integer'))),
  row('bin', 'pyBin', ['number'], always(stringType)),
  row('oct', 'pyOct', ['number'], always(stringType)),
  row('hex', 'pyHex', ['number'], always(stringType)),
  row('ascii', 'pyRepr', ['object'], always(stringType)),
  row('format', 'formatValue', ['value', 'format_spec?'], always(stringType), false),
  ...exceptionRows,
  ...iterableRows,
  ...inspectionRows,
  ...nextRows,
  { kind: 'special', name: 'super', call: superOf },
  { kind: 'special', name: 'dict', call: callDict },
  { kind: 'special', name: 'set', call: set },
  { kind: 'special', name: 'int', call: int },
  { kind: 'special', name: 'range', call: range },
  { kind: 'special', name: 'print', call: print },
]

/** int(x), int(text, base) */
const wholeNumber = row('int', 'pyInt', ['x'], always(numberType('integer')))
const inBase = row('int', 'pyIntBase', ['x', 'base'], always(numberType('integer')))

function int(e: Evaluator, args: Arguments): Value {
  const count = args.positional.length + args.keywords.size
  if (count === 0) return knownData(0n, { kind: 'constant', value: 0n })
  return callRuntime(e, count === 1 ? wholeNumber : inBase, args)
}

function set(e: Evaluator, args: Arguments): Value {
  const x = bindArguments(e, 'set', ['iterable?'], args).get('iterable')
  const codes = x ? [e.code(x.value, x.span)] : []
  return residual(call('pySet', ...codes), { kind: 'set' }, x && taintsOf(x.value))
}

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
  const codes = args.positional.map((a) => e.code(shown(e, a.value, a.span), a.span))
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
  'bytearray',
  'bytes',
  'classmethod',
  'compile',
  'complex',
  'delattr',
  'dir',
  'eval',
  'exec',
  'exit',
  'frozenset',
  'globals',
  'hash',
  'help',
  'id',
  'input',
  'issubclass',
  'iter',
  'memoryview',
  'next',
  'object',
  'open',
  'property',
  'quit',
  'slice',
  'staticmethod',
  'vars',
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
