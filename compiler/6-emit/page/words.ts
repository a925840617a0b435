/** What the page says in words: units, flags, methods of integration. */
import type { Flag, UnitDeclaration } from '../../ir/equations.js'

const superscripts: Readonly<Record<string, string>> = { 2: '²', 3: '³', 4: '⁴' }

/** `amp/meter**2` as amp/meter²; `1` for a pure number. */
export const unitWords = ({ text }: UnitDeclaration): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*\*\*\s*([234])(?![\d.])/g, (_, power: string) => superscripts[power])
    .replace(/\s*\*\*\s*/g, '^')
    .replace(/\s*\*\s*/g, '·')

const flagWords: Readonly<Record<string, (of: string) => string>> = {
  'unless refractory': () => 'held while refractory',
  constant: () => 'constant',
  shared: (of) => `shared by all ${of}`,
  linked: () => 'of another group',
  'event-driven': () => 'computed when a spike comes',
  'clock-driven': () => 'computed in every time step',
  'constant over dt': () => 'constant over a time step',
}

/** `of`: what the variables belong to, neurons or synapses. The sign of a sum says `summed`. */
export const flagsInWords = (flags: readonly Flag[], of: string): string[] =>
  flags.flatMap(({ name }) => {
    const key = name.replace(/\s+/g, ' ')
    if (key === 'summed') return []
    return [Object.hasOwn(flagWords, key) ? flagWords[key](of) : key]
  })

const methods: Readonly<Record<string, string>> = {
  exact: 'exact solution',
  linear: 'exact solution',
  independent: 'exact solution of each equation by itself',
  euler: 'Euler',
  rk2: 'Runge–Kutta of second order',
  rk4: 'Runge–Kutta of fourth order',
  exponential_euler: 'exponential Euler',
  heun: 'Heun',
  milstein: 'Milstein',
}

export const methodWords = (name: string): string =>
  Object.hasOwn(methods, name) ? methods[name] : name
