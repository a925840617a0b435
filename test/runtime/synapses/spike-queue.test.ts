/** Spikes under way: when they arrive, and in which order. Arrivals as Brian 2.5.1 has them. */
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../runtime/synapses/rows.js'
import { bytesOfDelays, SpikeQueue } from '../../../runtime/synapses/spike-queue.js'

/** From three neurons to two, source by source: synapse 2*i + j. */
const rows = rowsOf(Int32Array.of(0, 0, 1, 1, 2, 2), 3)

function queueOf(delays: number | Float64Array, dt = 1e-4): SpikeQueue {
  const queue = new SpikeQueue()
  queue.prepare(rows, delays, dt)
  return queue
}

/** What arrives in each step, where `spikes` happen in the steps of the same places. */
function arrivals(queue: SpikeQueue, spikes: readonly number[][], steps: number): number[][] {
  return Array.from({ length: steps }, (_, k) => {
    const own = Int32Array.from(spikes[k] ?? [])
    queue.push(own, own.length)
    const count = queue.deliver()
    const reached = [...queue.synapses.subarray(0, count)]
    queue.advance()
    return reached
  })
}

test('K3: without a delay spikes arrive in their own step', () => {
  expect(arrivals(queueOf(0), [[0, 2], [1]], 2)).toEqual([
    [0, 1, 4, 5],
    [2, 3],
  ])
})

test.each([
  [0.04, 0],
  [0.05, 1],
  [0.14, 1],
  [0.15, 1],
  [0.16, 2],
  [0.25, 3],
  [0.35, 4],
])('K4: a delay of %f ms takes %i steps of 0.1 ms', (delay, steps) => {
  const expected = Array.from({ length: 5 }, (_, k) => (k === steps ? [2, 3] : []))
  expect(arrivals(queueOf(delay * 1e-3), [[1]], 5)).toEqual(expected)
  const one = Float64Array.of(0, 0, delay * 1e-3, delay * 1e-3, 0, 0)
  expect(arrivals(queueOf(one), [[1]], 5)).toEqual(expected)
})

describe('K6: delays that differ', () => {
  test('from one neuron to several', () => {
    const queue = queueOf(Float64Array.of(2e-4, 0, 1e-4, 1e-4, 0, 3e-4))
    expect(arrivals(queue, [[0, 1, 2]], 4)).toEqual([[1, 4], [2, 3], [0], [5]])
  })

  test('those that arrive together come by the time of the spike, then by neuron and synapse', () => {
    const queue = queueOf(Float64Array.of(1e-4, 2e-4, 1e-4, 0, 2e-4, 1e-4))
    expect(arrivals(queue, [[2, 0], [1], []], 3)).toEqual([[], [5, 0, 3], [4, 1, 2]])
  })
})

test('K7: two spikes under way to one synapse both arrive', () => {
  expect(arrivals(queueOf(3e-4), [[1], [1]], 6)).toEqual([[], [], [], [2, 3], [2, 3], []])
})

test('spikes keep their time when the delay changes before the next run', () => {
  const queue = queueOf(3e-4)
  arrivals(queue, [[0]], 1)
  queue.prepare(rows, 0, 1e-4)
  expect(arrivals(queue, [[1]], 3)).toEqual([[2, 3], [], [0, 1]])
  arrivals(queue, [[2]], 1)
  queue.prepare(rows, Float64Array.of(0, 1e-4, 0, 1e-4, 0, 1e-4), 1e-4)
  expect(arrivals(queue, [[0]], 2)).toEqual([[0], [1]])
})

test('K8: a change of dt keeps spikes at their time', () => {
  const queue = queueOf(4e-4)
  arrivals(queue, [[0]], 1)
  queue.prepare(rows, 4e-4, 0.5e-4)
  expect(arrivals(queue, [], 8).findIndex((reached) => reached.length > 0)).toBe(6)
})

test('synapses that are added later are not reached by older spikes', () => {
  const queue = queueOf(2e-4)
  arrivals(queue, [[0]], 1)
  queue.prepare(rowsOf(Int32Array.of(0, 0, 1, 1, 2, 2, 0), 3), 2e-4, 1e-4)
  expect(arrivals(queue, [[0]], 4)).toEqual([[], [0, 1], [0, 1, 6], []])
})

test('O3: what is saved is what arrives after it is restored', () => {
  const queue = queueOf(Float64Array.of(1e-4, 2e-4, 3e-4, 0, 0, 1e-4))
  arrivals(queue, [[0, 1]], 1)
  const saved = queue.saved()
  const first = arrivals(queue, [[2]], 4)
  queue.restoreFrom(saved)
  expect(arrivals(queue, [[2]], 4)).toEqual(first)
  expect(first).toEqual([[0, 4], [1, 5], [2], []])
})

describe('synapses that are listed by delay', () => {
  const pre = Int32Array.of(0, 0, 1, 1, 2, 2)
  const delays = Float64Array.of(1e-4, 0, 1e-4, 0, 0, 1e-4)
  const prepared = (neurons?: Int32Array) => {
    const queue = new SpikeQueue()
    queue.prepare(rows, delays, 1e-4, neurons)
    return queue
  }

  test('arrive as others do', () => {
    const spikes = [[2, 0], [1], [], [0, 1, 2], [0], []]
    const queue = prepared(pre)
    expect(queue.byDelay?.order).toEqual(Int32Array.of(1, 0, 3, 2, 4, 5))
    expect(prepared().byDelay).toBeUndefined()
    expect(arrivals(queue, spikes, 6)).toEqual(arrivals(prepared(), spikes, 6))
  })

  test('are stored with their spikes under way, and so restored', () => {
    const queue = prepared(pre)
    arrivals(queue, [[0, 2]], 1)
    const saved = queue.saved()
    expect(arrivals(queue, [[1]], 3)).toEqual([[0, 5, 3], [2], []])
    queue.restoreFrom(saved)
    expect(arrivals(queue, [[1]], 3)).toEqual([[0, 5, 3], [2], []])
    const other = prepared()
    other.restoreFrom(saved)
    expect(arrivals(other, [[1]], 3)).toEqual([[0, 5, 3], [2], []])
  })

  test('keep their spikes in a run that follows, whatever the delays are then', () => {
    for (const next of [delays, Float64Array.of(0, 0, 1e-4, 0, 0, 0), 0]) {
      const [queue, other] = [prepared(pre), prepared()]
      for (const one of [queue, other]) arrivals(one, [[0, 1]], 1)
      queue.prepare(rows, next, 1e-4, pre)
      other.prepare(rows, next, 1e-4)
      const spikes = [[2], [0]]
      expect(arrivals(queue, spikes, 3)).toEqual(arrivals(other, spikes, 3))
    }
  })

  test('are not listed so where most delays have no synapse', () => {
    const queue = new SpikeQueue()
    queue.prepare(rows, Float64Array.of(9e-4, 0, 1e-4, 0, 0, 1e-4), 1e-4, pre)
    expect(queue.byDelay).toBeUndefined()
  })

  test('many spikes under way are forgotten when they have arrived', () => {
    const [queue, other] = [prepared(pre), prepared()]
    const spikes = Array.from({ length: 3000 }, (_, k) => (k % 5 < 2 ? [k % 3] : [0, 1, 2]))
    expect(arrivals(queue, spikes, 3002)).toEqual(arrivals(other, spikes, 3002))
  })
})

test('what differing delays take is known before: lists where neurons have many synapses', () => {
  const [dt, n, most] = [1e-4, 3, 2]
  const neurons = Int32Array.from({ length: 60 }, (_, s) => s % n)
  const delays = Float64Array.from(neurons, (_, s) => (s % (most + 1)) * dt)
  const queue = new SpikeQueue()
  queue.prepare(rowsOf(neurons, n), delays, dt, neurons)
  const { offsets, order } = queue.byDelay ?? {}
  const { bytes, offsets: predicted } = bytesOfDelays(delays, dt, n)
  expect(offsets?.byteLength).toBe((predicted as number) + 4)
  // beside the order: steps, row numbers; and where the next synapse of each row goes
  expect(bytes).toBe(3 * (order as Int32Array).byteLength + 2 * (predicted as number))
  expect(bytesOfDelays(delays.fill(dt), dt, n)).toEqual({ bytes: 0 })
  expect(bytesOfDelays(Float64Array.of(0, dt), dt, n)).toEqual({ bytes: 8 })
})
