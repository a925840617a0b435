/** numpy.random's uniform integers. Semantics page 12.3. */
import { broadcastShapes, broadcastTo } from '../values/broadcast.js'
import { dtypeArgument } from '../values/numpy-dtype.js'
import { element, newArray, numeric } from '../values/operand.js'
import { add } from '../values/operators.js'
import { ScriptError, fail } from '../values/script-error.js'
import { type DType, NDArray, type Value } from '../values/value.js'
import { shapeOfSize } from './draw.js'
import { drawInteger } from './draw-integer.js'
import type { RandomSource } from './numpy-random.js'
import type { RandomState } from './random-state.js'

type Optional = Value | undefined

/**
 * `randint(low, high=None, size=None, dtype=int)`: in [low, high), or [0, low), as int64, int32 or
 * bool. Throws run/value for an empty range and for bounds beyond the type, run/type for another.
 */
export function randomRandint(
  sim: RandomSource,
  low: Value,
  high?: Optional,
  size?: Optional,
  dtype?: Optional,
): Value {
  const oneArgument = high === undefined || high === null
  const from = oneArgument ? 0n : integers(low)
  const to = integers(oneArgument ? low : high)
  // None stands for numpy's default type, which is float64
  const type = dtype === null ? 'float64' : (dtypeArgument(dtype) ?? 'int64')
  const own = broadcastShapes(
    from instanceof NDArray ? from.shape : [],
    to instanceof NDArray ? to.shape : [],
  )
  const isArray = from instanceof NDArray || to instanceof NDArray
  const shape = shapeOfSize(size) ?? (isArray ? own : undefined)
  const result = newArray(type, shape ?? [])
  const a = broadcastTo(from, result.shape)
  const b = broadcastTo(to, result.shape)
  const isFromZero = () => a.every((bound) => Number(bound) === 0)
  const next = drawerOf(sim.random, type, isFromZero)
  for (let k = 0; k < result.data.length; k++) result.data[k] = next(Number(a[k]), Number(b[k]))
  return shape === undefined ? element(result, 0) : result
}

/** `random_integers(low, high=None, size=None)`: in [low, high], or [1, low]. Throws run/value. */
export function randomRandomIntegers(
  sim: RandomSource,
  low: Value,
  high?: Optional,
  size?: Optional,
): Value {
  const oneArgument = high === undefined || high === null
  const last = integers(oneArgument ? low : high)
  return randomRandint(sim, oneArgument ? 1n : low, add(last, 1n), size)
}

/** What draws one integer of a range; bits for bool come from one word after another, low first. */
function drawerOf(random: RandomState, type: DType, isFromZero: () => boolean) {
  if (type === 'float64') return fail('type', "Unsupported dtype dtype('float64') for randint")
  const [least, most] = limits[type]
  let word = 0
  let left = 0
  return (low: number, high: number): number => {
    if (low < least) fail('value', `low is out of bounds for ${type}`)
    if (high > most + 1) fail('value', `high is out of bounds for ${type}`)
    if (low >= high) fail('value', isFromZero() ? 'high <= 0' : 'low >= high')
    if (type !== 'bool') return low + drawInteger(random, high - 1 - low)
    if (high - 1 === low) return low
    if (left === 0) {
      word = random.word()
      left = 32
    }
    left--
    const bit = word & 1
    word >>>= 1
    return bit
  }
}

const limits = {
  bool: [0, 1],
  int32: [-2147483648, 2147483647],
  int64: [-Infinity, Infinity],
} as const

/** Python's int() of a bound. */
function integers(value: Value): bigint | NDArray {
  const { value: x } = numeric(value)
  if (x instanceof NDArray) {
    const result = newArray('int64', x.shape)
    x.data.forEach((item: number, k: number) => {
      result.data[k] = Math.trunc(item)
    })
    return result
  }
  const integer = typeof x === 'number' ? Math.trunc(x) : Number(x)
  if (Number.isSafeInteger(integer)) return BigInt(integer)
  throw new ScriptError(
    'run/unsupported',
    `randint() does not reach ${x} yet`,
    'its bounds must lie between -2**53 and 2**53',
  )
}
