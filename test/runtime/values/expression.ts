/** Computes the expressions of test/numbers/values.json with runtime/values. */
import { readFileSync } from 'node:fs'
import * as format from '../../../runtime/values/format.js'
import * as items from '../../../runtime/values/items.js'
import * as numpy from '../../../runtime/values/numpy.js'
import { numeric } from '../../../runtime/values/operand.js'
import * as operators from '../../../runtime/values/operators.js'
import { formatValue } from '../../../runtime/values/percent-format.js'
import * as python from '../../../runtime/values/python.js'
import { ScriptError } from '../../../runtime/values/script-error.js'
import { unit } from '../../../runtime/values/unit-table.js'
import { NDArray, Quantity, Tuple, type Value } from '../../../runtime/values/value.js'

export type Expression = number | string | boolean | null | readonly [string, ...Expression[]]

// biome-ignore lint/suspicious/noExplicitAny: a table of functions of every signature
type Any = any

const functions: Record<string, (...x: Any[]) => Any> = {
  ...operators,
  ...numpy,
  ...python,
  ...format,
  formatValue,
  getItem: items.getItem,
  unit: (name: string) => unit(name),
  list: (...x: Value[]) => x,
  tuple: (...x: Value[]) => new Tuple(x),
  slice: items.slice,
  method: items.callMethod,
  attribute: items.anyAttribute,
  reshape: (a: Value, ...sizes: Value[]) => numpy.npReshape(a, new Tuple(sizes)),
  array: (dtype: NDArray['dtype'], ...x: Value[]) => {
    const { value } = numeric(x.length === 0 ? [] : x)
    const { data, shape } = value as NDArray
    if (dtype === 'int32') return new NDArray(Int32Array.from(data), dtype, shape)
    return new NDArray(data, dtype, shape)
  },
}

interface Recording {
  readonly names: Record<string, Expression>
  readonly cases: readonly (readonly [Expression, unknown])[]
  readonly display: readonly (readonly [Expression, string, string])[]
}

const recorded = JSON.parse(readFileSync('test/numbers/values.json', 'utf8')) as Recording

export const { cases, display } = recorded

export function evaluate(e: Expression): Value {
  if (typeof e === 'number') return BigInt(e)
  if (!Array.isArray(e)) return e as Value
  const [name, ...args] = e as [string, ...Expression[]]
  if (name === 'the') return evaluate(recorded.names[String(args[0])])
  if (name === 'float') return Number(String(args[0]).replace('inf', 'Infinity'))
  const f = functions[name]
  if (f === undefined) throw new Error(`no function ${name}`)
  return f(...args.map(evaluate))
}

/** The result in the form of the recorded one. */
export function outcome(e: Expression): unknown {
  try {
    return encode(evaluate(e))
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
    const { code, message } = error
    return code === 'run/dimension-mismatch' ? { error: code, message } : { error: code }
  }
}

function encode(v: Value): unknown {
  if (v === null || typeof v === 'boolean' || typeof v === 'string') return v
  if (typeof v === 'bigint') return { int: `${v}` }
  if (typeof v === 'number') return { float: hex(v) }
  if (Array.isArray(v)) return { list: v.map(encode) }
  if (v instanceof Tuple) return { tuple: v.items.map(encode) }
  if (v instanceof Quantity) {
    return { quantity: encode(v.value), dimension: v.dimension.map((x) => x + 0) }
  }
  if (v instanceof NDArray) {
    return { array: Array.from(v.data, hex), dtype: v.dtype, shape: [...v.shape] }
  }
  throw new Error(`cannot encode ${String(v)}`)
}

/** Sixteen digits of the bits; every NaN is the same one. */
function hex(x: number): string {
  if (Number.isNaN(x)) return 'nan'
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}
