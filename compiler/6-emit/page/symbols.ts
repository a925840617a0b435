/** Names as a paper prints them: `tau_m` is a Greek letter with a subscript, `mV` a unit. */
import { equationUnit, unit } from '../../../runtime/values/unit-table.js'
import type { Unit } from '../../../runtime/values/value.js'
import { mi, mn, mo, mrow } from './markup.js'

const greek: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Xi: 'Ξ',
  Pi: 'Π',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
}

/** A name in two parts, of which the second may be nothing: so that a power can stand above it. */
export interface Symbol {
  readonly base: string
  readonly below?: string
}

/** Brian's own names, which are words. */
const words: ReadonlySet<string> = new Set(['not_refractory', 't_in_timesteps'])

export function symbolOf(name: string): Symbol {
  const [base, ...rest] = name.split('_')
  const whole = rest.length === 0 || base === '' || rest.includes('') || words.has(name)
  if (whole) return { base: name === 'inf' ? mi('∞') : letter(name) }
  const parts = rest.flatMap((part, k) => (k === 0 ? [letter(part)] : [mo(','), letter(part)]))
  return { base: letter(base), below: mrow(...parts) }
}

export const symbol = (name: string): string => placed(symbolOf(name))

export const placed = ({ base, below }: Symbol): string =>
  below === undefined ? base : `<msub>${base}${below}</msub>`

const letter = (part: string): string =>
  /^\d+$/.test(part) ? mn(part) : mi(Object.hasOwn(greek, part) ? greek[part] : part)

/** A unit of Brian, in equations or in the script. */
export const unitNamed = (name: string): Unit | undefined => equationUnit(name) ?? unit(name)

/** `um^2` as µm². */
export function unitSymbol({ displayName }: Unit): Symbol & { readonly above?: string } {
  const [name, power] = displayName.split('^')
  const shown = name.replace(/^u(?=.)/, 'µ').replace(/ohm$/, 'Ω')
  // a single letter would be slanted, as variables are
  const base = shown.length === 1 ? `<mi mathvariant="normal">${shown}</mi>` : mi(shown)
  return power === undefined ? { base } : { base, above: mn(power) }
}
