/** Pure functions of the runtime, computed at compile time where their operands are known. */
import { ScriptError } from '../../runtime/values/script-error.js'
import { Quantity, Tuple, type Value as Data } from '../../runtime/values/value.js'
import type { Code, RuntimeName, Type } from '../ir/protocol.js'
import { at, type Span } from '../ir/source.js'
import type { Evaluator } from './evaluator.js'
import {
  dataOf,
  dictOf,
  knownData,
  knownString,
  parametersOf,
  residual,
  sequenceOf,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

/** A text that is longer is made when the script runs: it is no equations, and no literal either. */
const longestText = 10_000_000

export type Fold = (...operands: Data[]) => Data

/** The value of a pure function of the runtime: known, tunable or residual as its operands are. */
export function fold(
  e: Evaluator,
  row: { readonly callee: RuntimeName; readonly fold?: Fold },
  type: Type,
  operands: readonly Value[],
  span: Span,
  instead?: Code,
): Value {
  const code: Code = instead ?? {
    kind: 'call',
    callee: row.callee,
    simulation: false,
    arguments: operands.map((value) => e.code(value, span)),
  }
  const data = operands.map(foldable)
  if (!row.fold || data.some((x) => x === undefined)) {
    return residual(code, type, taintsOf(...operands))
  }
  const { fold: apply } = row
  // inside a try a fault is an exception of the running script
  if (e.trying > 0 && fails(() => apply(...(data as Data[])))) {
    return residual(code, type, taintsOf(...operands))
  }
  const result = e.attempt(() => apply(...(data as Data[])), span)
  const parameters = parametersOf(...operands)
  if (typeof result === 'string' && result.length > longestText) {
    return residual(code, type, taintsOf(...operands))
  }
  if (typeof result === 'string' && parameters.size === 0) return knownString(at(result, span))
  const value = result instanceof Quantity ? { ...type, dimension: result.dimension } : type
  // where the rule knows nothing, the value itself tells
  const exact =
    type.kind === 'number'
      ? (value as Type)
      : type.kind === 'any'
        ? knownData(result, code).type
        : type
  return parameters.size > 0
    ? { kind: 'tunable', value: result, type: exact, parameters, code }
    : { kind: 'known', value: { kind: 'data', data: result }, type: exact, code }
}

function fails(compute: () => unknown): boolean {
  try {
    compute()
    return false
  } catch (error) {
    if (error instanceof ScriptError) return true
    throw error
  }
}

/** The data of a value, lists, tuples and dicts of data included. */
export function foldable(value: Value): Data | undefined {
  const dict = dictOf(value)
  if (dict) {
    const keys = dict.items && dict.keys?.map(foldable)
    const values = dict.items?.map(foldable)
    if (!keys || !values || ![...keys, ...values].every((x) => x !== undefined)) return undefined
    return new Map(keys.map((key, k) => [key as Data, values[k] as Data]))
  }
  const sequence = sequenceOf(value)
  if (!sequence?.items) return textOf(value)?.text ?? dataOf(value)
  const data = sequence.items.map(foldable)
  if (!data.every((x) => x !== undefined)) return undefined
  return sequence.of === 'tuple' ? new Tuple(data as Data[]) : (data as Data[])
}
