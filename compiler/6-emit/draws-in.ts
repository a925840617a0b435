/** Whether a program draws random numbers at all: others need no generator beside numpy's. */
import type { Plan } from '../ir/plan.js'
import type { Code } from '../ir/protocol.js'
import { codeIn } from '../ir/walk-protocol.js'

export function drawsIn({ classes, protocol }: Plan): boolean {
  const inKernels = classes.some((one) => {
    if (one.kind !== 'NeuronGroup' && one.kind !== 'Synapses') return false
    const own = [...one.runners, ...one.blocks, ...one.computed].map(({ kernel }) => kernel)
    const pathways = one.kind === 'Synapses' ? one.pathways : []
    const connects = one.kind === 'Synapses' ? one.connects : []
    const kernels = [...own, ...pathways.flatMap((pathway) => pathway.kernels)]
    return (
      kernels.some(({ draws }) => draws.length > 0) ||
      connects.some(({ of, parts }) => of === 'size' || parts.includes('of'))
    )
  })
  const bodies = [protocol.body, ...protocol.procedures.map(({ body }) => body)]
  return inKernels || bodies.some((body) => [...codeIn(body)].some(drawsHere))
}

function drawsHere(code: Code): boolean {
  if (code.kind === 'state-code') return hasChance(code.options)
  if (code.kind !== 'call') return false
  const { callee } = code
  if (callee === 'connectPairs') return code.arguments.some(hasChance)
  if (callee === 'createBinomialFunction') return true
  return callee.startsWith('random') && callee !== 'randomSeed' && callee !== 'randomRandomState'
}

/** connect(p=...) */
const hasChance = (options: Code | undefined): boolean =>
  options?.kind === 'dict' &&
  options.entries.some(([key]) => key.kind === 'constant' && key.value === 'p')
