/** An array of objects, as `subplots` gives it: numpy's with dtype object. */
import { fail } from '../values/script-error.js'
import { Slice, sliceRange } from '../values/slice.js'
import { itemsOf } from '../values/operand.js'
import { NDArray, type ObjectValue, Tuple, type Value } from '../values/value.js'

export class ObjectArray implements ObjectValue {
  readonly typeName = 'ndarray'

  /** @param items in C order */
  constructor(
    readonly items: Value[],
    readonly shape: readonly number[],
  ) {}

  getAttribute(name: string): Value | undefined {
    switch (name) {
      case 'flat':
        return this.flat()
      case 'T':
        return this.transposed()
      case 'shape':
        return new Tuple(this.shape.map(BigInt))
      case 'size':
        return BigInt(this.items.length)
      case 'ndim':
        return BigInt(this.shape.length)
      default:
        return undefined
    }
  }

  length(): number {
    return this.shape[0]
  }

  *iterate(): Iterable<Value> {
    for (let k = 0; k < this.shape[0]; k++) yield this.getItem(BigInt(k))
  }

  /** Integers, slices, lists of indices and tuples of them. */
  getItem(key: Value): Value {
    const keys = key instanceof Tuple ? key.items : [key]
    if (keys.length > this.shape.length) {
      fail('index', `too many indices for array: array is ${this.shape.length}-dimensional`)
    }
    const picks = this.shape.map((n, axis) => pick(keys[axis], n, axis))
    const shape = picks.flatMap(({ indices, single }) => (single ? [] : [indices.length]))
    const items = this.offsets(picks.map(({ indices }) => indices)).map((k) => this.items[k])
    return shape.length === 0 ? items[0] : new ObjectArray(items, shape)
  }

  setItem(key: Value, value: Value): void {
    const keys = key instanceof Tuple ? key.items : [key]
    const picks = this.shape.map((n, axis) => pick(keys[axis], n, axis))
    for (const k of this.offsets(picks.map(({ indices }) => indices))) this.items[k] = value
  }

  callMethod(name: string, ...args: Value[]): Value {
    switch (name) {
      case 'ravel':
      case 'flatten':
        return this.flat()
      case 'tolist':
        return this.shape.length === 1
          ? [...this.items]
          : [...this.iterate()].map((row) => (row as ObjectArray).callMethod('tolist'))
      case 'copy':
        return new ObjectArray([...this.items], this.shape)
      case 'transpose':
        return this.transposed()
      case 'item':
        return this.items[Number(args[0] ?? 0)]
      case 'reshape':
        return this.reshaped(args.length === 1 ? (itemsOf(args[0]) ?? args) : args)
      default:
        return fail('attribute', `'numpy.ndarray' object has no attribute '${name}'`)
    }
  }

  toText(): string {
    return `<array of ${this.items.length} axes>`
  }

  private flat(): ObjectArray {
    return new ObjectArray(this.items, [this.items.length])
  }

  private transposed(): ObjectArray {
    if (this.shape.length < 2) return this
    const [rows, columns] = this.shape
    const order = Array.from({ length: rows * columns }, (_, k) => {
      return (k % rows) * columns + Math.floor(k / rows)
    })
    return new ObjectArray(
      order.map((k) => this.items[k]),
      [columns, rows],
    )
  }

  private reshaped(sizes: readonly Value[]): ObjectArray {
    const shape = sizes.map(Number)
    const known = shape.filter((n) => n >= 0).reduce((a, b) => a * b, 1)
    const whole = shape.map((n) => (n < 0 ? this.items.length / known : n))
    if (whole.reduce((a, b) => a * b, 1) !== this.items.length) {
      fail('value', `cannot reshape array of size ${this.items.length}`)
    }
    return new ObjectArray(this.items, whole)
  }

  /** The places of all combinations of indices. */
  private offsets(indices: readonly (readonly number[])[]): number[] {
    let offsets = [0]
    indices.forEach((own, axis) => {
      offsets = offsets.flatMap((offset) => own.map((k) => offset * this.shape[axis] + k))
    })
    return offsets
  }
}

function pick(key: Value | undefined, n: number, axis: number) {
  if (key === undefined || key === null) {
    return { indices: Array.from({ length: n }, (_, k) => k), single: false }
  }
  if (key instanceof Slice) {
    const { start, step, count } = sliceRange(key, n)
    return { indices: Array.from({ length: count }, (_, k) => start + k * step), single: false }
  }
  const list = key instanceof NDArray ? Array.from(key.data) : itemsOf(key)?.map(Number)
  if (list) return { indices: list.map((k) => bounded(k, n, axis)), single: false }
  if (typeof key !== 'bigint') {
    fail('index', 'only integers, slices (`:`) and integer arrays are valid indices')
  }
  return { indices: [bounded(Number(key), n, axis)], single: true }
}

function bounded(k: number, n: number, axis: number): number {
  if (k >= -n && k < n) return k < 0 ? k + n : k
  return fail('index', `index ${k} is out of bounds for axis ${axis} with size ${n}`)
}
