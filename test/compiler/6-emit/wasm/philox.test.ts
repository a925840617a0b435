/** Numbers of `--rng philox` by WebAssembly are those of runtime/random, bit for bit. */
import { expect, test } from 'vitest'
import { drawingArena } from './drawing-arena.js'
import { philoxText } from '../../../../compiler/6-emit/wasm/philox.js'
import { fillNormalOf } from '../../../../runtime/random/box-muller.js'
import { type ElementStream, NORMAL, UNIFORM } from '../../../../runtime/random/element-stream.js'
import { PhiloxRandom } from '../../../../runtime/random/philox-random.js'

const streams = async (seed: number) => {
  const [first, second] = [new PhiloxRandom(seed), new PhiloxRandom(seed)]
  const memory = await drawingArena(philoxText({ uniform: true, normal: true }))
  first.drawIn(memory)
  return { native: first.newStream(), plain: second.newStream(), memory }
}

const uniform = (stream: ElementStream, buffer: Float64Array, n: number) => {
  stream.at(4_294_967_295, 65_535, 63, UNIFORM, -1)
  stream.fillUniform(buffer, n)
}

const normal = (stream: ElementStream, buffer: Float64Array, n: number) => {
  stream.at(12, 3, 1, NORMAL)
  fillNormalOf(stream, buffer, n)
}

test.each([
  ['uniform', uniform],
  ['normal', normal],
])('%s numbers, however many there are', async (_, fill) => {
  const { native, plain, memory } = await streams(4_294_967_295)
  for (const n of [0, 1, 2, 7, 8, 9, 63, 1001]) {
    const ours = memory.array(Float64Array, n)
    const theirs = new Float64Array(n)
    fill(native, ours, n)
    fill(plain, theirs, n)
    expect(ours).toEqual(theirs)
  }
  expect(native.native(`philox ${_}`, memory.array(Float64Array, 9), 9)).toBe(true)
})

test('from a later element on; an odd one is not native', async () => {
  const { native, plain, memory } = await streams(7)
  for (const first of [2, 100, 77]) {
    const ours = memory.array(Float64Array, 50)
    const theirs = new Float64Array(50)
    native.first = first
    plain.first = first
    normal(native, ours, 50)
    normal(plain, theirs, 50)
    expect(ours).toEqual(theirs)
  }
  expect(native.native('philox normal', memory.array(Float64Array, 9), 9)).toBe(false)
})

test('a hundred thousand normal numbers: the logarithm is in doubt for thousands of them', async () => {
  const { native, plain, memory } = await streams(7)
  const ours = memory.array(Float64Array, 100_001)
  const theirs = new Float64Array(100_001)
  normal(native, ours, 100_001)
  normal(plain, theirs, 100_001)
  expect(ours).toEqual(theirs)
})

test('where elements are listed, and where the buffer is elsewhere, JavaScript draws', async () => {
  const { native, plain, memory } = await streams(7)
  const ours = memory.array(Float64Array, 3)
  const theirs = new Float64Array(3)
  native.events = [5, 9, 4]
  plain.events = [5, 9, 4]
  for (const [stream, buffer] of [[native, ours] as const, [plain, theirs] as const]) {
    uniform(stream, buffer, 3)
  }
  expect(ours).toEqual(theirs)
  native.events = undefined
  expect(native.native('philox uniform', theirs, 3)).toBe(false)
})
