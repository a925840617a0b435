/**
 * Takes     a Simulation<Checked> and the Update of each group.
 * Gives     a Plan: arrays, kernels at their place in the schedule, and the protocol as it is.
 * Promises  loops, accesses, draws and the order of effects are explicit; types agree in kernels.
 * Refuses   nothing: what reaches this room can be lowered.
 */
import { assertNever, invariant } from '../diagnostics/bug.js'
import type { Checked } from '../ir/expression.js'
import type { MonitorClass, ObjectClass } from '../ir/model.js'
import type { ClassPlan, Plan } from '../ir/plan.js'
import type { Simulation } from '../ir/simulation.js'
import { positionOf } from '../ir/source.js'
import type { Update } from '../ir/update.js'
import { allPasses, type Without } from '../ir/pass.js'
import { recordedSubexpressions } from './computed.js'
import { lowerGroup, lowerPoissonInput } from './group.js'
import { optimiser } from './optimise/index.js'
import { lowerSynapses } from './synapses.js'

export { kernelPasses } from './optimise/index.js'

/** `without`: names of `kernelPasses`. */
export function lower(
  simulation: Simulation<Checked>,
  updates: readonly Update[],
  without: Without = allPasses,
): Plan {
  const optimise = optimiser(without)
  const { source } = simulation.script
  const lowerClass = (c: ObjectClass<Checked>): ClassPlan => {
    const { line } = positionOf(source.text, c.span.start)
    switch (c.kind) {
      case 'NeuronGroup':
        return lowerGroup(
          c,
          line,
          optimise,
          updates.find((update) => update.class === c.id),
          c.neverRun ? [] : recordedSubexpressions(c, simulation.model.classes),
        )
      case 'Synapses':
        return lowerSynapses(
          c,
          line,
          optimise,
          updates.filter((update) => update.class === c.id),
          c.neverRun ? [] : recordedSubexpressions(c, simulation.model.classes),
        )
      case 'SpikeMonitor':
      case 'EventMonitor':
        return { ...monitorOf(c, line), kind: c.kind, event: c.event, variables: c.variables }
      case 'StateMonitor':
        return { ...monitorOf(c, line), kind: c.kind, variables: c.variables }
      case 'PopulationRateMonitor':
        return { ...monitorOf(c, line), kind: c.kind }
      case 'SpikeGenerator':
        return { kind: 'SpikeGenerator', id: c.id, line }
      case 'PoissonInput': {
        const target = simulation.model.classes.find(({ id }) => id === c.target)
        invariant(target?.kind === 'NeuronGroup', `the target of ${c.id} is a group`)
        return lowerPoissonInput(c, target, line, optimise)
      }
      default:
        return assertNever(c)
    }
  }
  return {
    source,
    classes: simulation.model.classes.map(lowerClass),
    protocol: simulation.protocol,
  }
}

const monitorOf = ({ id, source }: MonitorClass, line: number) => ({ id, line, source })
