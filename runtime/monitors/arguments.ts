/** Arguments of monitors. */
import type { MadeValues } from '../network/common-values.js'
import { sourceReader } from '../network/variable-readers.js'
import type { RecordSource, VariableReader } from '../spikes/network-object.js'
import { numeric } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import { Column } from './column.js'

/** The indices that `record=` names, of a source with N elements. Throws run/index, run/type. */
export function recordedIndices(record: Value, N: number, source: string): Int32Array {
  if (record === true) return Int32Array.from({ length: N }, (_, k) => k)
  if (record === false) return new Int32Array(0)
  if (record === null) fail('type', 'record needs True, False, an index or a list of indices')
  const { value } = numeric(record)
  const indices =
    value instanceof NDArray ? Int32Array.from(value.data) : Int32Array.of(Number(value))
  if (value instanceof NDArray && value.shape.length > 1) {
    fail('value', `record needs a list of indices, not an array of rank ${value.shape.length}`)
  }
  const bad = indices.find((index) => index < 0 || index >= N)
  if (bad === undefined) return indices
  fail(
    'index',
    `The indices to record from contain values outside of the range [0, ${N - 1}] allowed for ` +
      `the group '${source}': ${bad}`,
    'indices count from 0',
  )
}

/** Where in the schedule. Throws run/value for order without when, and for an unknown slot. */
export function placeOf(
  { when, order }: MadeValues,
  usual: { readonly slot: string; readonly order: number },
): { slot: string; order: number } {
  if (when !== undefined) return { slot: when, order: order ?? 0 }
  if (order === undefined) return usual
  fail('value', 'Cannot specify order if when is not specified.', "add when='end', for example")
}

/** A recorded variable; without a reader its source is in no run and computes nothing. */
export interface Recording {
  readonly column: Column
  readonly reader?: VariableReader
}

export function recordingOf(source: RecordSource, variable: string): Recording {
  const reader = sourceReader(source, variable)
  return { column: new Column(reader?.dtype ?? 'float64', reader?.dimension), reader }
}

/** Before a run: throws run/attribute where the source has no such variable. */
export function requireReaders(
  source: RecordSource,
  recordings: ReadonlyMap<string, Recording>,
): void {
  for (const [variable, { reader }] of recordings) {
    if (!reader) fail('attribute', `'${source.name}' has no variable '${variable}' to record`)
  }
}
