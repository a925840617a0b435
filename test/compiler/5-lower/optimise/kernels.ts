/** Kernels of a script, with all optimiser passes or without some of them. */
import { compile } from '../../../../compiler/compile.js'
import type { Plan } from '../../../../compiler/ir/plan.js'
import { printKernel } from '../../../../compiler/ir/print/plan.js'
import { verifyPlan } from '../../../../compiler/ir/verify/plan.js'
import type { PassName } from '../../../../compiler/passes.js'

export async function planOfScript(text: string, without: readonly PassName[] = []): Promise<Plan> {
  const source = { path: 'model.eqs', text: `from brian2 import *\n${text}` }
  const { plan, diagnostics } = await compile(source, { version: '', until: 'plan', without })
  if (!plan) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  verifyPlan(plan)
  return plan
}

/** The printed kernel of this name. */
export async function printed(
  text: string,
  name: string,
  without: readonly PassName[] = [],
): Promise<string> {
  const { classes } = await planOfScript(text, without)
  const kernels = classes.flatMap((one) => {
    if (one.kind !== 'NeuronGroup' && one.kind !== 'Synapses') return []
    const pathways = one.kind === 'Synapses' ? one.pathways.flatMap((p) => p.kernels) : []
    return [...[...one.runners, ...one.blocks].map(({ kernel }) => kernel), ...pathways]
  })
  const kernel = kernels.find((one) => one.name === name)
  if (!kernel) throw new Error(`there is ${kernels.map((one) => one.name)}, no ${name}`)
  return printKernel(kernel)
}
