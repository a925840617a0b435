import { expect, it } from 'vitest'
import { bound, pyPrint, unit } from '../../../runtime/network/script.js'
import { codeOf, simulation, volts } from './tiny.js'

it('prints values with spaces between, at once and in the result', () => {
  const lines: string[] = []
  const sim = simulation({ onPrint: (text) => lines.push(text) })
  pyPrint(sim, 'v', volts(0.003), [1n, 0.5, true])
  pyPrint(sim)
  expect(lines).toEqual(['v 3. mV [1, 0.5, True]\n', '\n'])
  expect(sim.stdout).toBe('v 3. mV [1, 0.5, True]\n\n')
})

it('tells a name without a value', () => {
  expect(bound(null, 'x')).toBe(null)
  expect(codeOf(() => bound(undefined, 'x'))).toBe('run/name')
})

it('finds units', () => {
  expect(unit('mV').displayName).toBe('mV')
})
