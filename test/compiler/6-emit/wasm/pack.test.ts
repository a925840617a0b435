import { expect, test } from 'vitest'
import { pack, packedText } from '../../../../compiler/6-emit/wasm/pack.js'
import { unpack } from '../../../../runtime/wasm/unpack.js'

const again = (bytes: Uint8Array): Uint8Array => unpack(packedText(bytes))

/** Bytes below `range`, from a generator that needs no library. */
function someBytes(count: number, range: number, seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 16) % range
  })
}

test('the row of steps, bit by bit', () => {
  const packed = pack(Uint8Array.of(1, 2, 1, 2, 1, 9, 1, 9))
  const bits = Array.from(packed, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const expected = [
    ...['0001000'], // eight bytes
    ...['0', '010', '00000001', '00000010'], // two as they are
    ...['1', '1', '000001', '010'], // from two before: three
    ...['0', '1', '00001001'], // one as it is
    ...['0', '010'], // from two before once more: two
  ]
  expect(bits).toBe(expected.join('').padEnd(bits.length, '0'))
  expect(packed.length).toBe(7)
})

test.each([
  ['one byte', Uint8Array.of(0)],
  ['two different ones', Uint8Array.of(255, 0)],
  ['one byte many times', new Uint8Array(7000).fill(171)],
  ['a few values', someBytes(5000, 3, 1)],
  ['all values, which cannot be made smaller', someBytes(20000, 256, 2)],
  ['what comes again from far away', far()],
])('gives back %s', (_, bytes) => {
  expect(Buffer.compare(again(bytes), bytes)).toBe(0)
})

function far(): Uint8Array {
  const part = someBytes(500, 256, 3)
  return Uint8Array.from([...part, ...new Uint8Array(9000), ...part])
}

test('repetition is what it takes out', () => {
  expect(pack(new Uint8Array(7000).fill(171)).length).toBeLessThan(80)
  const noise = someBytes(20000, 256, 2)
  expect(pack(noise).length).toBeLessThan(20300)
})
