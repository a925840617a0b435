/** The variables of synapses that their equations do not name, and what others see of them. */
import type { Equation } from '../ir/equations.js'
import type { Located } from '../ir/expression.js'
import type { SynapsesClass } from '../ir/model.js'
import { descendants } from '../ir/walk.js'
import { has } from './flags.js'
import { parameter } from './refractoriness.js'

type Q = Equation<Located>

export const isSummed = (e: Q): boolean => has(e, 'summed')
export const isEventDriven = (e: Q): boolean => has(e, 'event-driven')

/** The synapses with the variables that their pathways and events add to them. */
export function withSynapticVariables(c: SynapsesClass<Located>): SynapsesClass<Located> {
  const { equations, pathways, multisynaptic, span } = c
  const declares = equations.equations.some(({ name }) => name === 'lastupdate')
  const updated = equations.equations.some(isEventDriven) && !declares
  return withEquations(c, [
    ...equations.equations,
    ...(updated ? [parameter('lastupdate', 'float', span)] : []),
    ...(multisynaptic ? [parameter(multisynaptic, 'integer', span)] : []),
    ...pathways.map(({ name, sameDelay }) =>
      parameter(`_delay_${name}`, 'float', span, sameDelay === true),
    ),
  ])
}

/**
 * What synapses see of synapses that they act on, or that are their source: what these sum into
 * neurons is not theirs, and of the neurons nothing is seen through two ends. `neurons`: the names
 * that a variable without a suffix may have there.
 */
export function asEnd(
  c: SynapsesClass<Located>,
  neurons: ReadonlySet<string>,
): SynapsesClass<Located> {
  const { equations } = withSynapticVariables(c).equations
  const { span } = c
  const own = equations.filter((e) => !isSummed(e))
  const names = new Map(own.map((e) => [e.name, e]))
  const seesNeurons = (e: Q): boolean =>
    e.kind === 'subexpression' &&
    [...descendants(e.expression)].some((part) => {
      if (part.kind !== 'name') return false
      const used = names.get(part.name)
      return used ? used !== e && seesNeurons(used) : isOfNeurons(part.name, neurons)
    })
  return withEquations(c, [
    ...own.filter((e) => has(e, 'constant over dt') || !seesNeurons(e)),
    parameter('i', 'integer', span),
    parameter('j', 'integer', span),
  ])
}

const isOfNeurons = (name: string, neurons: ReadonlySet<string>): boolean =>
  /_(pre|post)$/.test(name) || neurons.has(name)

/** Where synapses keep their own i and j. */
export const indexArrays: Readonly<Record<string, string>> = { i: '_pre', j: '_post' }

const withEquations = (c: SynapsesClass<Located>, equations: readonly Q[]) => ({
  ...c,
  equations: { ...c.equations, equations },
})
