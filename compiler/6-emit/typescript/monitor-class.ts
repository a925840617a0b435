/** What is declared for a class of monitors. */
import type { MonitorPlan } from '../../ir/plan.js'
import type { RuntimeName } from '../../ir/protocol.js'
import { stringLiteral } from '../names.js'
import type { ClassDeclaration, ModuleNames } from './group-class.js'
import { wrap } from './lines.js'

/** What makes a class, and what makes its instances. */
const makers = {
  SpikeMonitor: ['spikeMonitorClass', 'createSpikeMonitor'],
  EventMonitor: ['eventMonitorClass', 'createEventMonitor'],
  StateMonitor: ['stateMonitorClass', 'createStateMonitor'],
  PopulationRateMonitor: ['populationRateMonitorClass', 'createPopulationRateMonitor'],
} as const satisfies Record<MonitorPlan['kind'], readonly [RuntimeName, RuntimeName]>

export function declareMonitor(plan: MonitorPlan, names: ModuleNames): ClassDeclaration {
  const [make, create] = makers[plan.kind]
  const name = names.scope.claim(`${plan.id}_class`)
  const fields = [`id: ${stringLiteral(plan.id)}`, `line: ${plan.line}`]
  if ('event' in plan) fields.push(`event: ${stringLiteral(plan.event)}`)
  if ('variables' in plan && (plan.kind === 'StateMonitor' || plan.variables.length > 0)) {
    const list = `[${plan.variables.map(stringLiteral).join(', ')}]`
    const all = plan.kind === 'StateMonitor' ? list : `${names.runtime('eventVariables')}(${list})`
    fields.push(`variables: ${all}`)
  }
  const text = `const ${name} = ${names.runtime(make)}({ ${fields.join(', ')} })`
  return { name, create, statements: [wrap(text, 0).join('\n')] }
}
