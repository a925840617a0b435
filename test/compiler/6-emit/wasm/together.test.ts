/** Which calls are made at once; that their results stay the same is shown by kernels.test.ts. */
import { expect, test } from 'vitest'
import { callOfTwo } from '../../../../compiler/6-emit/wasm/calls.js'
import { layOut, type Wat } from '../../../../compiler/6-emit/wasm/text.js'
import { together } from '../../../../compiler/6-emit/wasm/together.js'

const locals = new Map<string, 'i32' | 'f64' | 'v128'>()
const around = {
  placeOf: (name: string) => name,
  math: (name: string) => `$${name}_v`,
  without: new Set<string>(),
}
const kernel = { body: [] } as unknown as Parameters<typeof callOfTwo>[0]
const call = callOfTwo(kernel, around as Parameters<typeof callOfTwo>[1], locals)

const get = (name: string): Wat => ['local.get', name]
const set = (name: string, value: Wat): Wat => ['local.set', name, value]
const loop = (...statements: Wat[]): Wat => [
  'func',
  ['local', '$a', 'v128'],
  ['loop', '$l', ...statements],
]

const questions = (wat: Wat) => layOut(wat).match(/i64x2\.bitmask/g)?.length

test('two that read what is there are made at once, a third that is left over by itself', () => {
  const three = ['exp', 'exprel', 'exp'].map((name, k) => set(`$r${k}`, call(name, [get('$a')])))
  expect(questions(loop(...three))).toBe(3)
  const joined = layOut(together(loop(...three)))
  expect(questions(together(loop(...three)))).toBe(2)
  expect(joined).toContain('(local.set $r0 (local.get $together0))')
  expect(joined).toContain('(local.set $r1 (local.get $together1))')
  expect(joined.indexOf('(local.set $exprel_x.1 (local.get $a))')).toBeLessThan(
    joined.indexOf('$r0'),
  )
})

test('one that needs the result of another is not, nor what reads memory or another value', () => {
  const first = set('$b', call('exp', [get('$a')]))
  for (const argument of [
    get('$b'),
    ['v128.load', get('$a')],
    call('exp', [get('$b')]),
    ['call', '$f', get('$a')],
  ]) {
    const text = loop(first, set('$c', call('exp', [argument])))
    expect(together(text)).toEqual(text)
  }
})

test('what is done under a condition stays there, and so do calls outside loops', () => {
  const one = set('$b', call('exp', [get('$a')]))
  const text = loop(one, ['if', get('$a'), ['then', one]])
  expect(together(text)).toEqual(text)
  const straight = ['func', one, one]
  expect(together(straight)).toEqual(straight)
})
