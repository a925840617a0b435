import { type Dimension, dimensionless } from '../values/dimension.js'
import { newData } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import type { ArrayData, DType } from '../values/value.js'

/** What store() keeps of columns, and how restore() brings it back. */
export const savedColumns = (columns: Iterable<Column>): ArrayData[] =>
  Array.from(columns, (column) => column.data().slice())

/** Throws run/value for another number of columns. */
export function restoreColumns(
  name: string,
  columns: Iterable<Column>,
  saved: readonly ArrayData[],
): void {
  const all = [...columns]
  if (all.length !== saved.length) failRestored(name)
  all.forEach((column, k) => {
    column.restoreFrom(saved[k])
  })
}

export const failRestored = (name: string): never =>
  fail('value', `'${name}' does not record what it recorded when it was stored`)

/** Numbers in the order in which they were recorded, in an array that doubles. */
export class Column {
  length = 0
  #data: ArrayData

  constructor(
    readonly dtype: DType,
    readonly dimension: Dimension = dimensionless,
  ) {
    this.#data = newData(dtype, 1024)
  }

  /** Room for n more numbers: the array in which they go, from the former length on. */
  extend(n: number): ArrayData {
    this.expect(n)
    this.length += n
    return this.#data
  }

  /** n more numbers may come: many small expectations copy what there is as seldom as one large one. */
  expect(n: number): void {
    const length = this.length + n
    if (length > this.#data.length) this.reserve(Math.max(length, 2 * this.#data.length))
  }

  /** Makes the array at least this long. Throws a RangeError where memory does not suffice. */
  reserve(capacity: number): void {
    if (capacity <= this.#data.length) return
    const larger = newData(this.dtype, capacity)
    larger.set(this.data())
    this.#data = larger
  }

  /** What was recorded: shares memory with the column, not to be written to. */
  data(): ArrayData {
    return this.#data.subarray(0, this.length)
  }

  /** Goes back to a copy of what `data` gave. */
  restoreFrom(values: ArrayData): void {
    this.length = 0
    this.extend(values.length).set(values)
  }
}
