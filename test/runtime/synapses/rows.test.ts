/** Synapses by neuron, and the memory that this takes. */
import { expect, test } from 'vitest'
import { IntList } from '../../../runtime/synapses/int-list.js'
import { type Rows, rowsOf } from '../../../runtime/synapses/rows.js'

const listed = ({ offsets, order }: Rows, neuron: number): number[] =>
  Array.from({ length: offsets[neuron + 1] - offsets[neuron] }, (_, k) => {
    const place = offsets[neuron] + k
    return order?.[place] ?? place
  })

test('synapses that were made neuron by neuron need offsets alone', () => {
  const rows = rowsOf(Int32Array.of(0, 0, 2, 2, 2), 4)
  expect(rows.order).toBeUndefined()
  expect([0, 1, 2, 3].map((neuron) => listed(rows, neuron))).toEqual([[0, 1], [], [2, 3, 4], []])
})

test('others are listed in ascending order for each neuron', () => {
  const rows = rowsOf(Int32Array.of(2, 0, 2, 1, 0), 3)
  expect([0, 1, 2].map((neuron) => listed(rows, neuron))).toEqual([[1, 4], [3], [0, 2]])
})

test('no synapses, no rows', () => {
  expect(listed(rowsOf(new Int32Array(0), 2), 1)).toEqual([])
})

test('a list grows to at most twice its content', () => {
  const list = new IntList()
  for (let k = 0; k < 1000; k++) list.push(k)
  list.append(Int32Array.of(7, 8, 9), 2)
  list.fill(5, 3)
  expect([...list.view().subarray(998)]).toEqual([998, 999, 7, 8, 5, 5, 5])
  expect(list.data.length).toBeLessThanOrEqual(2 * list.count)
})
