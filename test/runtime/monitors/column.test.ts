import { expect, it } from 'vitest'
import { Column } from '../../../runtime/monitors/column.js'

it('a column grows beyond its first capacity and keeps what it holds', () => {
  const column = new Column('int32')
  for (let step = 0; step < 5; step++) {
    const at = column.length
    const data = column.extend(1000)
    for (let k = 0; k < 1000; k++) data[at + k] = at + k
  }
  expect(column.length).toBe(5000)
  expect([...column.data()].every((x, k) => x === k)).toBe(true)
  expect(() => column.reserve(1e15)).toThrow(RangeError)
  expect(column.data()[4999]).toBe(4999)
})

it('what is expected again and again is seldom copied', () => {
  const column = new Column('int32')
  const buffers = new Set<ArrayBufferLike>()
  for (let run = 0; run < 2000; run++) {
    column.expect(100)
    buffers.add(column.extend(50).buffer)
  }
  expect(column.length).toBe(100_000)
  expect(buffers.size).toBeLessThan(10)
})
