/** numpy.random's functions on orders. Semantics page 12.3. */
import { overwrite } from '../values/array-view.js'
import { numeric, typeName } from '../values/operand.js'
import { ScriptError } from '../values/script-error.js'
import { NDArray, Tuple, isObject, type Value } from '../values/value.js'
import { WordArray, wordsOf } from '../values/word-array.js'
import { drawInteger } from './draw-integer.js'
import type { RandomSource } from './numpy-random.js'
import type { RandomState } from './random-state.js'

/** `permutation(n)`: 0..n-1 in random order; of an array: a shuffled copy (of its rows). */
export function randomPermutation(sim: RandomSource, x: Value): Value {
  const words = wordsOf(x)
  if (words) {
    const order = range(words.length)
    shuffleRows(sim.random, order)
    return new WordArray(Array.from<number>(order.data).map((k) => words[k]))
  }
  const array = typeof x === 'bigint' ? range(Number(x)) : copyOf(numberOf(x))
  if (array === undefined || array.shape.length === 0) {
    throw new ScriptError('run/index', 'x must be an integer or at least 1-dimensional')
  }
  shuffleRows(sim.random, array)
  return array
}

/** `shuffle(x)`: a list or an array (its rows), in place. */
export function randomShuffle(sim: RandomSource, x: Value): null {
  if (Array.isArray(x)) {
    shuffle(sim.random, x.length, (i, j) => {
      ;[x[i], x[j]] = [x[j], x[i]]
    })
    return null
  }
  const { value } = x instanceof Tuple || isObject(x) ? { value: 0 } : numeric(x)
  if (!(value instanceof NDArray) || value.shape.length === 0) {
    throw new ScriptError('run/type', `cannot shuffle ${typeName(x)} in place`, 'make it a list')
  }
  shuffleRows(sim.random, value)
  return null
}

/** The exchanges of numpy's shuffle, from the last item down. */
function shuffle(random: RandomState, n: number, swap: (i: number, j: number) => void): void {
  for (let i = n - 1; i > 0; i--) swap(i, drawInteger(random, i))
}

/** A shuffle of the items of an array, or of its rows. */
export function shuffleRows(random: RandomState, array: NDArray): void {
  const { data, shape } = array
  const row = shape[0] === 0 ? 0 : data.length / shape[0]
  shuffle(random, shape[0], (i, j) => {
    for (let k = 0; k < row; k++) {
      const x = data[i * row + k]
      data[i * row + k] = data[j * row + k]
      data[j * row + k] = x
    }
  })
  overwrite(array, data)
}

/** 0..n-1 */
export function range(n: number): NDArray {
  const length = Math.max(0, n)
  return new NDArray(
    Float64Array.from({ length }, (_, k) => k),
    'int64',
    [length],
  )
}

const numberOf = (x: Value) => (typeof x === 'string' ? undefined : numeric(x).value)

function copyOf(value: unknown): NDArray | undefined {
  if (!(value instanceof NDArray)) return undefined
  return new NDArray(value.data.slice(), value.dtype, value.shape)
}
