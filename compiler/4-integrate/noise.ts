/**
 * White noise. Each xi is one draw for each neuron and step, made before anything else, with
 * the variance dt. Brian, "Models and neuron groups: Noise"; semantics pages 1.5 and 4.
 */
import { powerDimension, second } from '../../runtime/values/dimension.js'
import { call, multiply } from '../algebra/build.js'
import { isStateful, mentions, variesInStep } from '../algebra/facts.js'
import { asLinear } from '../algebra/linear.js'
import { isZero } from '../algebra/simplify.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import type { Intermediate } from '../ir/update.js'
import { descendants } from '../ir/walk.js'
import { messages } from './messages.js'
import type { Noise, Refusal, System } from './method.js'
import { dtAt } from './system.js'

type E = Expression<Checked>

const dimension = powerDimension(second, -0.5)

/** The noise terms of an expression, each where it stands first. */
export function noisesIn(e: E): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>()
  for (const part of descendants(e)) {
    if (part.kind !== 'name' || part.symbol.kind !== 'noise' || found.has(part.name)) continue
    found.set(part.name, part.span)
  }
  return found
}

/** f + sum of g*xi with f and g free of noise, or the term that is not linear. */
export function splitNoise(e: E): { f: E; g: ReadonlyMap<string, E> } | Noise {
  const g = new Map<string, E>()
  const noises = [...noisesIn(e)].map(([name, span]) => ({ name, span }))
  let f = e
  for (const noise of noises) {
    const linear = asLinear(f, { name: noise.name, dimension })
    if (linear === undefined) return noise
    if (noises.some(({ name }) => mentions(linear.coefficient, name))) return noise
    if (!isZero(linear.coefficient)) g.set(noise.name, linear.coefficient)
    f = linear.constant
  }
  return { f, g }
}

/** One draw for each term: sqrt(dt)*randn(). */
export const drawNoise = ({ noises }: System): readonly Intermediate[] =>
  noises.map(({ name, span }) => ({
    name,
    value: multiply(call('sqrt', [dtAt(span)], span), call('randn', [], span)),
  }))

/** The drawn value: a dW, of dimension second**0.5. */
export const drawn = ({ name, span }: Noise): E => ({
  kind: 'name',
  name,
  span,
  symbol: { kind: 'local', name },
  type: 'float',
  dimension: powerDimension(second, 0.5),
})

/** For methods that take no noise. */
export function refuseNoise(method: string, { noises }: System): Refusal | undefined {
  if (noises.length === 0) return undefined
  const [{ name, span }] = noises
  return { diagnostic: messages.make('no-noise', { span }, { method, name }) }
}

/** For methods whose noise must not depend on what changes in a step. */
export function refuseMultiplicative(method: string, system: System): Refusal | undefined {
  const variables = system.equations.map(({ name }) => name)
  for (const { name, g } of system.equations) {
    for (const [noise, factor] of g) {
      const changing = variables.find((other) => mentions(factor, other))
      const what = variesInStep(factor) ? 't' : changing
      if (what === undefined && !isStateful(factor)) continue
      const span = spanOf(noise, system)
      const parameters = { method, noise, name, what: what ?? 'random numbers' }
      return { diagnostic: messages.make('multiplicative-noise', { span }, parameters) }
    }
  }
  return undefined
}

/** For methods that take one noise term in each equation, each in one equation. */
export function refuseShared(method: string, system: System): Refusal | undefined {
  const owners = new Map<string, string>()
  for (const { name, g } of system.equations) {
    const [first, second] = g.keys()
    if (second !== undefined) return shared(method, second, system, [name, first])
    const owner = owners.get(first)
    if (owner !== undefined) return shared(method, first, system, [owner, name])
    if (first !== undefined) owners.set(first, name)
  }
  return undefined
}

function shared(
  method: string,
  noise: string,
  system: System,
  [name, other]: readonly [string, string],
): Refusal {
  const span = spanOf(noise, system)
  const diagnostic: Diagnostic = messages.make(
    'shared-noise',
    { span },
    { method, noise, name, other },
  )
  return { diagnostic }
}

const spanOf = (name: string, { noises }: System): Span =>
  (noises.find((noise) => noise.name === name) ?? noises[0]).span
