/** Methods for noise that depends on the state. Brian, "Numerical integration"; semantics page 4.2. */
import { add, call, divide, multiply, number, subtract } from '../algebra/build.js'
import { mentions } from '../algebra/facts.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { Differential, Method, Noise, System } from './method.js'
import { drawNoise, drawn, refuseShared } from './noise.js'
import { at, drift, later, type Place, Stages } from './stages.js'
import { dtAt } from './system.js'

type E = Expression<Checked>

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
      const dW = drawn(noise)
      const support = supportPoint(stages, noise, ['t'], ({ x, g }) => {
        const factor = g.get(noise.name)
        return factor === undefined ? x : add(x, multiply(factor, dW))
      })
      return ({ g, span }: Differential): E | undefined => {
        const factor = g.get(noise.name)
        if (factor === undefined) return undefined
        const place = support(factor)
        if (place === undefined) return multiply(factor, dW)
        const end = new Map([...place, ['t', later(span, dtAt(span))]])
        const mean = divide(add(factor, at(factor, end)), number(2, span))
        return multiply(mean, dW)
      }
    })
    return stages.finish((equation) => sum(equation, kicks))
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
      const dW = drawn(noise)
      const root = call('sqrt', [dtAt(noise.span)], noise.span)
      const support = supportPoint(stages, noise, [], (equation) => {
        const factor = equation.g.get(noise.name)
        const moved = drift(equation)
        return factor === undefined ? moved : add(moved, multiply(root, factor))
      })
      return ({ g, span }: Differential): E | undefined => {
        const factor = g.get(noise.name)
        if (factor === undefined) return undefined
        const place = support(factor)
        if (place === undefined) return multiply(factor, dW)
        const change = subtract(at(factor, place), factor)
        const curved = divide(multiply(change, multiply(dW, dW)), multiply(number(2, span), root))
        return add(multiply(factor, dW), curved)
      }
    })
    return stages.finish((equation) => sum(equation, kicks))
  },
}

type Kick = (equation: Differential) => E | undefined

const sum = (equation: Differential, kicks: readonly Kick[]): E =>
  kicks.flatMap((kick) => kick(equation) ?? []).reduce(add, drift(equation))

/**
 * Where a noise would lead the variables: computed only where a factor of that noise depends on one
 * of them, or on what `also` names; for another factor there is no such place.
 */
function supportPoint(
  stages: Stages,
  noise: Noise,
  also: readonly string[],
  value: (equation: Differential) => E,
): (factor: E) => Place | undefined {
  const { system } = stages
  const depends = (factor: E) =>
    [...also, ...variablesOf(system)].some((name) => mentions(factor, name))
  const factors = system.equations.flatMap(({ g }) => g.get(noise.name) ?? [])
  if (!factors.some(depends)) return () => undefined
  const suffix = system.noises.length > 1 ? `_${noise.name}` : ''
  const read = system.equations.filter(({ name }) => factors.some((g) => mentions(g, name)))
  const place = new Map(
    read.map((equation) => [
      equation.name,
      stages.named(`support_${equation.name}${suffix}`, value(equation)),
    ]),
  )
  return (factor) => (depends(factor) ? place : undefined)
}

const variablesOf = ({ equations }: System): readonly string[] => equations.map(({ name }) => name)
