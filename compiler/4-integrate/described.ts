/**
 * Methods that a script describes itself, with f(x, t) and g(x, t): ExplicitStateUpdater. The terms
 * with g or dW are repeated for each noise, the others stand once. Semantics page 4.1.
 */
import { add } from '../algebra/build.js'
import { steadyCalls } from '../algebra/facts.js'
import { formOf } from '../algebra/canonical/expression.js'
import { zero as nothing } from '../algebra/canonical/form.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { MethodDescription } from '../ir/model.js'
import { messages } from './messages.js'
import type { Differential, Method, Noise, Outcome, System } from './method.js'
import { drawNoise, refuseMultiplicative } from './noise.js'
import { Stages } from './stages.js'
import { Described, Problem, type Stage, sum } from './description.js'

type E = Expression<Checked>

export const describedMethod = (name: string, description: MethodDescription): Method => ({
  name,
  aliases: [],
  step(system) {
    try {
      return stepOf(name, description, system)
    } catch (problem) {
      if (problem instanceof Problem) return { refusal: { diagnostic: problem.diagnostic } }
      throw problem
    }
  },
})

function stepOf(
  name: string,
  { statements, stochastic }: MethodDescription,
  system: System,
): Outcome {
  const [first] = system.noises
  if (first && stochastic === null) {
    const parameters = { method: name, name: first.name, own: true }
    return { refusal: { diagnostic: messages.make('no-noise', { span: first.span }, parameters) } }
  }
  const refusal = stochastic === 'additive' ? refuseMultiplicative(name, system) : undefined
  if (refusal) return { refusal }
  const stages = new Stages(system, drawNoise(system))
  const known = new Map<string, Stage>()
  const noises: readonly (Noise | undefined)[] =
    system.noises.length > 0 ? system.noises : [undefined]
  for (const { target, value } of statements.slice(0, -1)) {
    const described = new Described(system, known, value)
    const stage: Map<string, E | undefined> = new Map()
    for (const equation of system.equations) {
      for (const noise of noises) {
        const result = described.whole(equation, noise)
        const key = keyOf(equation, noise)
        stage.set(key, result && stages.named(`${target}_${key}`, result))
      }
    }
    known.set(target, (equation, noise) =>
      noise === 'all'
        ? sum(noises.map((one) => stage.get(keyOf(equation, one))))
        : stage.get(keyOf(equation, noise)),
    )
  }
  const described = new Described(system, known, statements[statements.length - 1].value)
  const step = stages.finish((equation) => {
    const parts = [
      described.plain(equation),
      ...system.noises.map((n) => described.noisy(equation, n)),
    ]
    const found = parts.filter((part) => part !== undefined)
    return found.length > 0 ? formOf(found.reduce(add)) : nothing
  })
  const steady = system.equations.flatMap(({ g }) => [...g.values()].flatMap(steadyCalls))
  return stochastic === 'additive' ? { ...step, steady } : step
}

const keyOf = ({ name }: Differential, noise: Noise | undefined): string =>
  noise ? `${name}_${noise.name}` : name
