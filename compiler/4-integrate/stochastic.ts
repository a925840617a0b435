/** Methods for noise that depends on the state. Brian, "Numerical integration"; semantics page 4.2. */
import { inverse, negative, power, product, sum } from '../algebra/canonical/evaluate.js'
import { formOf } from '../algebra/canonical/expression.js'
import { float, type Form, rational } from '../algebra/canonical/form.js'
import { mentions } from '../algebra/facts.js'
import type { Differential, Method, Noise, System } from './method.js'
import { drawNoise, drawn, refuseShared } from './noise.js'
import { at, drift, later, type Place, Stages } from './stages.js'
import { dtAt } from './system.js'

/**
 * Euler-Heun, for Stratonovich equations: x + dt*f + dW*(g(x, t) + g(x + g*dW, t + dt))/2, for each
 * noise on its own. Of strong order 1/2 in general; without noise it is Euler's method.
 */
export const heun: Method = {
  name: 'heun',
  aliases: [],
  step(system) {
    const stages = new Stages(system, drawNoise(system))
    const kicks = system.noises.map((noise) => {
      const dW = formOf(drawn(noise))
      const end = ({ span }: Noise): Form => later(span, formOf(dtAt(span)))
      const place = supportPoint(stages, noise, ({ x, g }) => {
        const factor = g.get(noise.name)
        return factor === undefined ? formOf(x) : sum(formOf(x), product(dW, formOf(factor)))
      })
      const there = new Map([...place, ['t', end(noise)]] as const)
      return kick(stages, noise, there, (before, after) =>
        sum(product(float(0.5), dW, after), product(float(0.5), dW, before)),
      )
    })
    return stages.finish((equation) => sum(drift(equation), ...kicks.map((k) => k(equation))))
  },
}

/**
 * Milstein's method without derivatives, for Stratonovich equations as Brian has it: with dW**2 where
 * that of Ito has dW**2 - dt:
 * x + dt*f + g*dW + (g(x + dt*f + sqrt(dt)*g, t) - g(x, t))*dW**2/(2*sqrt(dt)). Of strong order 1
 * without drift, 1/2 with it; each equation has one noise of its own.
 */
export const milstein: Method = {
  name: 'milstein',
  aliases: [],
  step(system) {
    const refusal = refuseShared('milstein', system)
    if (refusal !== undefined) return { refusal }
    const stages = new Stages(system, drawNoise(system))
    const kicks = system.noises.map((noise) => {
      const dW = formOf(drawn(noise))
      const root = power(formOf(dtAt(noise.span)), float(0.5))
      const place = supportPoint(stages, noise, (equation) => {
        const factor = equation.g.get(noise.name)
        const moved = drift(equation)
        return factor === undefined ? moved : sum(moved, product(root, formOf(factor)))
      })
      const scale = product(power(dW, rational(2)), inverse(product(rational(2), root)))
      return kick(stages, noise, place, (before, after, equation) => {
        const curved = sum(product(scale, after), negative(product(scale, before)))
        const sorted = `__k_${equation.name}_${noise.name}`
        const named = stages.form(`curved_${equation.name}`, sorted, equation, curved)
        return sum(product(dW, before), named)
      })
    })
    return stages.finish((equation) => sum(drift(equation), ...kicks.map((k) => k(equation))))
  },
}

type Kick = (equation: Differential) => Form

/** What a noise adds to a variable, from its factor here and its factor at the other place. */
function kick(
  stages: Stages,
  noise: Noise,
  place: Place,
  value: (before: Form, after: Form, equation: Differential) => Form,
): Kick {
  const suffix = suffixOf(stages.system, noise)
  const kicks = new Map(
    stages.system.equations.flatMap((equation): [string, Form][] => {
      const { name, g } = equation
      const factor = g.get(noise.name)
      if (factor === undefined) return []
      const there = stages.form(
        `factor_${name}${suffix}`,
        `__g_support_${name}_${noise.name}`,
        factor,
        at(factor, place),
      )
      return [[name, value(formOf(factor), there, equation)]]
    }),
  )
  return ({ name }) => kicks.get(name) ?? sum()
}

/** Where a noise would lead the variables that its factors depend on. */
function supportPoint(
  stages: Stages,
  noise: Noise,
  value: (equation: Differential) => Form,
): Place {
  const { system } = stages
  const factors = system.equations.flatMap(({ g }) => g.get(noise.name) ?? [])
  const read = system.equations.filter(({ name }) => factors.some((g) => mentions(g, name)))
  const suffix = suffixOf(system, noise)
  return new Map(
    read.map((equation) => {
      const { name } = equation
      const sorted = `__x_support_${name}_${noise.name}`
      return [name, stages.form(`support_${name}${suffix}`, sorted, equation, value(equation))]
    }),
  )
}

const suffixOf = ({ noises }: System, { name }: Noise): string =>
  noises.length > 1 ? `_${name}` : ''
