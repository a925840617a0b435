/** `M[3]`, `M[[1, 3]]`: what a StateMonitor recorded of some neurons, by their indices. */
import { viewOf } from '../values/array-view.js'
import { newArray, numeric, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type ObjectValue, type Value } from '../values/value.js'
import type { Column } from './column.js'
import type { StateMonitor } from './state-monitor.js'
import { arrayOf, splitName } from './views.js'

export class StateMonitorView implements ObjectValue {
  readonly typeName = 'StateMonitorView'
  readonly #positions: number | readonly number[]

  /** `key`: an index or several. Throws run/index for what is not recorded, run/type. */
  constructor(
    readonly monitor: StateMonitor,
    key: Value,
  ) {
    const value = isIndices(key) ? numeric(key).value : undefined
    const { indices } = monitor
    if (value instanceof NDArray && value.dtype.startsWith('int')) {
      this.#positions = Array.from(value.data, (index) => positionOf(index, indices))
    } else if (typeof value === 'bigint') this.#positions = positionOf(Number(value), indices)
    else {
      fail(
        'type',
        `Cannot use object of type ${typeName(key)} as an index`,
        'M[3] is neuron 3, M[[1, 3]] are neurons 1 and 3; M.v[:, 0] picks from the array',
      )
    }
  }

  getAttribute(attribute: string): Value | undefined {
    const { name, units } = splitName(attribute)
    if (name === 't') return arrayOf(this.monitor.times, units)
    return this.monitor.courses(name, units, this.#positions)
  }
}

const isIndices = (key: Value): boolean =>
  typeof key === 'bigint' || Array.isArray(key) || key instanceof NDArray

function positionOf(index: number, indices: Int32Array): number {
  const position = indices.indexOf(index)
  if (position >= 0) return position
  const shown = indices.length > 10 ? `${indices.slice(0, 10).join(', ')}, ...` : indices.join(', ')
  fail('index', `Index number ${index} has not been recorded`, `recorded are: ${shown || 'none'}`)
}

/**
 * What a column of n numbers for each of `steps` times holds: the course at one position, or a row
 * for each position. The whole is transposed as numpy does it: it shares the column's memory.
 */
export function coursesOf(
  column: Column,
  [n, steps]: readonly [number, number],
  positions?: number | readonly number[],
  copied = false,
): NDArray {
  const { dtype } = column
  const data = copied ? column.data().slice() : column.data()
  if (positions === undefined) {
    return viewOf(dtype, [n, steps], { data, start: 0, strides: [1, n] })
  }
  if (typeof positions === 'number') return fill(newArray(dtype, [steps]), [positions])
  return fill(newArray(dtype, [positions.length, steps]), positions)

  function fill(array: NDArray, rows: readonly number[]): NDArray {
    rows.forEach((row, k) => {
      for (let s = 0; s < steps; s++) array.data[k * steps + s] = data[s * n + row]
    })
    return array
  }
}
