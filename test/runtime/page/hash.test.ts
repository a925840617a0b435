/** The state of a page in its address. */
import { describe, expect, test } from 'vitest'
import { readHash, writeHash } from '../../../runtime/page/ui/hash.js'

const settings = (entries: Record<string, string>) => new Map(Object.entries(entries))

describe('the fragment of the address', () => {
  test('holds the seed and the settings, readable', () => {
    expect(writeHash(5, settings({ tau: '15*ms', El: '-70*mV' }))).toBe(
      '#seed=5&tau=15*ms&El=-70*mV',
    )
    expect(writeHash(undefined, settings({}))).toBe('')
    expect(writeHash(undefined, settings({ N: '10' }))).toBe('#N=10')
  })

  test('reads back what was written', () => {
    const states: Record<string, string>[] = [
      { tau: '15*ms', g: '3*(nS/cm**2)', on: 'True' },
      { τ_é: '1e-3', a: '1 + 2 & 3 = #?%' },
      { seed: '7' },
      { __proto__x: '1', constructor: '2' },
    ]
    for (const state of states) {
      const hash = writeHash(4294967295, settings(state))
      expect(readHash(hash)).toEqual({ seed: 4294967295, settings: settings(state) })
    }
  })

  test('a parameter called seed is not the seed of the run', () => {
    const hash = writeHash(1, settings({ seed: '2' }))
    expect(readHash(hash)).toEqual({ seed: 1, settings: settings({ seed: '2' }) })
    expect(readHash('#seed=3')).toEqual({ seed: 3, settings: new Map() })
  })

  test('nothing is said by an empty one or by a place on the page', () => {
    expect(readHash('')).toBeUndefined()
    expect(readHash('#')).toBeUndefined()
    expect(readHash('#figures')).toBeUndefined()
  })

  test.each([
    '-1',
    '4294967296',
    '1.5',
    '1e3',
    '0x10',
    ' 1',
    '',
    'NaN',
    '<b>',
    '99999999999999999',
  ])('seed=%s is no seed', (text) => {
    const read = readHash(`#seed=${encodeURIComponent(text)}&tau=1*ms`)
    expect(read?.seed).toBeUndefined()
    expect(read).toMatchObject({ wrongSeed: text, settings: settings({ tau: '1*ms' }) })
  })

  test('junk is text like any other', () => {
    expect(readHash('#%E0%A4%A=1&&=&a=%zz&__proto__=1&a=2')?.settings.get('a')).toBe('2')
    expect(readHash('#__proto__=1')?.settings.get('__proto__')).toBe('1')
    expect(({} as Record<string, unknown>)['1']).toBeUndefined()
  })
})
