/** Data files that a script reads: loadtxt, genfromtxt and load, at compile time. */
import { readNpy, readTable, type TableOptions } from '../../runtime/values/data-file.js'
import type { NDArray } from '../../runtime/values/value.js'
import type { Code } from '../ir/protocol.js'
import { type BoundArgument, bindArguments } from './calls.js'
import type { Evaluator } from './evaluator.js'
import { foldable } from './fold.js'
import type { Arguments, SpecialRow } from './rows.js'
import { call } from './targets.js'
import { dataOf, numberType, residual, textOf, typeOf, type Value } from './value.js'

/** What a compiled script may hold of data, in numbers. */
const sizeLimit = 200_000

const textParameters = (skip: string) => [
  'fname',
  'dtype?',
  'comments?',
  'delimiter?',
  ...(skip === 'skiprows' ? ['converters?', 'skiprows?'] : ['skip_header?']),
  'usecols?',
  'unpack?',
  'ndmin?',
  'encoding?',
  'max_rows?',
]

export const dataFileRows: readonly SpecialRow[] = [
  { kind: 'special', name: 'loadtxt', call: (e, args) => table(e, 'loadtxt', 'skiprows', args) },
  {
    kind: 'special',
    name: 'genfromtxt',
    call: (e, args) => table(e, 'genfromtxt', 'skip_header', args),
  },
  { kind: 'special', name: 'load', call: load },
]

function table(e: Evaluator, name: string, skip: string, args: Arguments): Value {
  const bound = bindArguments(e, name, textParameters(skip), args)
  const option = (key: string) => {
    const argument = bound.get(key)
    if (!argument) return undefined
    const value = foldable(argument.value)
    if (value !== undefined) {
      e.pin(argument.value, argument.span)
      return value
    }
    e.force(argument.value, argument.span, `the argument '${key}' of ${name}()`)
    throw refusal(e, name, key, argument)
  }
  for (const key of ['converters', 'dtype'] as const) {
    const argument = bound.get(key)
    const float = argument?.value.kind === 'known' && argument.value.value.kind === 'row'
    const isFloat = float && JSON.stringify(argument.value.value).includes('"name":"float"')
    if (argument && !isFloat && dataOf(argument.value) !== null)
      throw refusal(e, name, key, argument)
  }
  const options: TableOptions = {
    delimiter: option('delimiter') ?? null,
    comments: option('comments') ?? '#',
    skip: option(skip) ?? 0n,
    columns: option('usecols') ?? null,
    unpack: option('unpack') ?? false,
    least: option('ndmin') ?? 0n,
    rows: option('max_rows') ?? null,
    missing: name === 'genfromtxt',
  }
  const file = bound.get('fname') as BoundArgument
  const text = new TextDecoder('utf-8').decode(bytesOf(e, name, file))
  return embedded(
    e,
    e.attempt(() => readTable(text, options), file.span),
    file,
  )
}

function load(e: Evaluator, args: Arguments): Value {
  const names = ['file', 'mmap_mode?', 'allow_pickle?', 'fix_imports?', 'encoding?']
  const bound = bindArguments(e, 'load', names, args)
  const file = bound.get('file') as BoundArgument
  const bytes = bytesOf(e, 'load', file)
  return embedded(
    e,
    e.attempt(() => readNpy(bytes, sizeLimit), file.span),
    file,
  )
}

function refusal(e: Evaluator, callee: string, name: string, argument: BoundArgument) {
  const instead = 'leave it out: numbers are read as float'
  return e.fault('argument', { span: argument.span }, { callee, name, instead })
}

function bytesOf(e: Evaluator, callee: string, { value, span }: BoundArgument): Uint8Array {
  const known = textOf(value) ?? e.force(value, span, `the file that ${callee}() reads`)
  const path = 'text' in known && typeof known.text === 'string' ? known.text : undefined
  if (path === undefined) {
    const expected = 'a file name'
    throw e.fault('wrong-type', { span }, { what: 'the file', expected, actual: 'no string' })
  }
  const bytes = e.files.readFile?.(path)
  if (bytes && typeof bytes !== 'string') return bytes
  const why = e.files.readFile ? (bytes ?? 'there is no such file') : 'no files are at hand here'
  throw e.fault('data-file', { span }, { path, why })
}

/** The array becomes part of the program. */
function embedded(e: Evaluator, array: NDArray, { span }: BoundArgument): Value {
  if (array.data.length > sizeLimit) {
    const why = `it holds ${array.data.length} numbers; at most ${sizeLimit} fit into a program`
    throw e.fault('data-file', { span }, { path: 'the file', why })
  }
  const bytes = new Uint8Array(Float64Array.from(array.data).buffer)
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const shape: Code = {
    kind: 'tuple',
    items: array.shape.map((n) => ({ kind: 'constant', value: BigInt(n) })),
  }
  const constant = (value: string): Code => ({ kind: 'constant', value })
  const code = call('embeddedArray', constant(btoa(binary)), constant(array.dtype), shape)
  const type = array.shape.length === 0 ? numberType('float') : typeOf(array)
  return residual(code, type)
}
