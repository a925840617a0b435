/** itertools on known items: the same function, applied to their places. */
import * as runtime from '../../runtime/values/itertools.js'
import { Tuple, type Value as Data } from '../../runtime/values/value.js'
import type { RuntimeName, Type } from '../ir/protocol.js'
import { type BoundArgument, bindArguments } from './calls.js'
import type { Evaluator } from './evaluator.js'
import { derived, knownItems } from './iterables.js'
import { foldable } from './fold.js'
import type { Arguments, FunctionRow, Row, SpecialRow } from './rows.js'
import { knownSequence } from './sequences.js'
import { call } from './targets.js'
import { elementType } from './types.js'
import { anyType, currentType, knownData, none, residual, taintsOf, type Value } from './value.js'

type Name = keyof typeof runtime & RuntimeName

/** `fixed` arguments that are numbers follow the iterable. */
function row(name: string, callee: Name, fixed: readonly string[]): SpecialRow {
  return {
    kind: 'special',
    name,
    call: (e, args) => {
      const bound = bindArguments(e, name, ['iterable', ...fixed], args)
      const x = bound.get('iterable') as BoundArgument
      const numbers = fixed.flatMap((p) => bound.get(p.replace('?', '')) ?? [])
      return chosen(e, callee, [x], numbers, args)
    },
  }
}

function chosen(
  e: Evaluator,
  callee: Name,
  iterables: readonly BoundArgument[],
  numbers: readonly BoundArgument[],
  args: Arguments,
): Value {
  const columns = iterables.map((x) => knownItems(e, x))
  const fixed = numbers.map(({ value }) => (value.kind === 'known' ? foldable(value) : undefined))
  const values = iterables.map((x) => x.value)
  const extra = numbers.map((a) => e.code(a.value, a.span))
  if (columns.every((c) => c !== undefined) && fixed.every((n) => n !== undefined)) {
    const flat = columns.flat()
    let first = 0
    const places = columns.map((column): Data => column.map(() => BigInt(first++)))
    const f = runtime[callee] as (...values: Data[]) => Data[]
    const rows = e.attempt(() => f(...places, ...(fixed as Data[])), args.span)
    const items = rows.map((place) =>
      place instanceof Tuple
        ? knownSequence(
            'tuple',
            place.items.map((k) => flat[Number(k)]),
            e.sequences++,
          )
        : flat[Number(place)],
    )
    return derived(e, 'list', items, values, callee, extra)
  }
  const codes = iterables.map((x) => e.code(x.value, x.span))
  const type: Type = { kind: 'list', element: anyType }
  return residual(call(callee, ...codes, ...extra), type, taintsOf(...values))
}

function product(e: Evaluator, args: Arguments): Value {
  const { repeat, ...wrong } = Object.fromEntries(args.keywords)
  bindArguments(e, 'product', ['*iterables'], { ...args, keywords: new Map(Object.entries(wrong)) })
  const times = repeat
    ? e.force(repeat.value, repeat.span, 'how often product() repeats')
    : undefined
  const count = times?.kind === 'data' ? Number(times.data) : 1
  const all = Array.from({ length: count }, () => args.positional).flat()
  return chosen(e, 'pyProduct', all, [], args)
}

export const itertoolsRows: readonly Row[] = [
  { kind: 'special', name: 'product', call: product },
  {
    kind: 'special',
    name: 'chain',
    call: (e, args) =>
      chosen(e, 'pyChain', bindArguments(e, 'chain', ['*iterables'], args).rest ?? [], [], args),
  },
  row('combinations', 'pyCombinations', ['r']),
  row('combinations_with_replacement', 'pyCombinationsWithReplacement', ['r']),
  row('permutations', 'pyPermutations', ['r?']),
  row('islice', 'pyIslice', ['start', 'stop?', 'step?']),
  {
    kind: 'function',
    name: 'accumulate',
    callee: 'pyAccumulate',
    parameters: ['iterable'],
    result: ([a]) => ({ kind: 'list', element: elementType(a) }),
    fold: undefined,
  } satisfies FunctionRow,
  {
    kind: 'special',
    name: 'zip_longest',
    call: (e, args) => {
      const fill = args.keywords.get('fillvalue')?.value ?? none
      const codes = args.positional.map((a) => e.code(a.value, a.span))
      const type: Type = { kind: 'list', element: anyType }
      return residual(call('pyZipLongest', e.code(fill, args.span), ...codes), type)
    },
  },
  {
    kind: 'special',
    name: 'repeat',
    call: (e, args) => {
      const bound = bindArguments(e, 'repeat', ['object', 'times'], args)
      const codes = ['object', 'times'].map((name) => {
        const { value, span } = bound.get(name) as BoundArgument
        return e.code(value, span)
      })
      const element = currentType(bound.get('object')?.value ?? knownData(null))
      return residual(call('pyRepeat', ...codes), { kind: 'list', element })
    },
  },
]
