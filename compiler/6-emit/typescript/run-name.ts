/** Which of the runtime's functions run() is: most programs have numbers to watch. */
import type { Kernel } from '../../ir/kernel.js'
import type { ClassPlan, Plan } from '../../ir/plan.js'
import type { RuntimeName } from '../../ir/protocol.js'

/** Where kernels only draw, compare and count, no state can become NaN while a run advances. */
export const runName = ({ classes }: Plan): RuntimeName =>
  classes.flatMap(kernelsInRuns).some(writesNumbers) ? 'runNetwork' : 'runUnwatched'

function kernelsInRuns(plan: ClassPlan): Kernel[] {
  if (!('runners' in plan)) return []
  const pathways = plan.kind === 'Synapses' ? plan.pathways : []
  const added = plan.blocks.filter(({ kind }) => kind === 'regular' || kind === 'on-event')
  return [
    ...[...plan.runners, ...added].map(({ kernel }) => kernel),
    ...pathways.flatMap(({ kernels }) => kernels),
  ]
}

const writesNumbers = ({ body }: Kernel): boolean =>
  body.some((statement) => {
    if (statement.kind === 'store') return statement.type === 'float'
    return statement.kind === 'event' && statement.stores?.some(({ type }) => type === 'float')
  })
