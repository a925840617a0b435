/**
 * The indices that sort some numbers, NaN last. numpy's aquicksort (npysort/quicksort.cpp), step by
 * step, because it is not stable and scripts see the order of equal elements.
 */
import type { ArrayData } from './value.js'

export function quickOrder(v: ArrayData): number[] {
  const order = Array.from(v, (_, k) => k)
  const pending: [low: number, high: number][] = [[0, v.length - 1]]
  for (;;) {
    const range = pending.pop()
    if (range === undefined) return order
    let [low, high] = range
    while (high - low > 16) {
      const pivot = partition(v, order, low, high)
      // the larger part waits
      if (pivot - low < high - pivot) {
        pending.push([pivot + 1, high])
        high = pivot - 1
      } else {
        pending.push([low, pivot - 1])
        low = pivot + 1
      }
    }
    insertion(v, order, low, high)
  }
}

/** The median of three as pivot; returns where it ends up. */
function partition(v: ArrayData, order: number[], low: number, high: number): number {
  const middle = low + ((high - low) >> 1)
  const sort2 = (a: number, b: number) => {
    if (below(v[order[b]], v[order[a]])) swap(order, a, b)
  }
  sort2(low, middle)
  sort2(middle, high)
  sort2(low, middle)
  const pivot = v[order[middle]]
  let [i, j] = [low, high - 1]
  swap(order, middle, j)
  for (;;) {
    do i++
    while (below(v[order[i]], pivot))
    do j--
    while (below(pivot, v[order[j]]))
    if (i >= j) break
    swap(order, i, j)
  }
  swap(order, i, high - 1)
  return i
}

function insertion(v: ArrayData, order: number[], low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const index = order[i]
    let j = i
    for (; j > low && below(v[index], v[order[j - 1]]); j--) order[j] = order[j - 1]
    order[j] = index
  }
}

function swap(order: number[], a: number, b: number): void {
  const kept = order[a]
  order[a] = order[b]
  order[b] = kept
}

/** NaN is above everything. */
const below = (a: number, b: number) => a < b || (Number.isNaN(b) && !Number.isNaN(a))
