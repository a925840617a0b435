/** What the class of synapses has beside that of a group: ends, pathways, calls of connect(). */
import type { Kernel } from '../../ir/kernel.js'
import type { ArrayPlan, NeuronGroupPlan, SynapsesPlan } from '../../ir/plan.js'
import { synapticVariables } from '../../ir/synaptic-variables.js'
import { propertyKey, stringLiteral } from '../names.js'
import { block, indent, objectItem } from './lines.js'

/** Whether all synapses have it. */
export const isSynaptic = ({ name, through }: ArrayPlan): boolean =>
  synapticVariables.some((v) => v.name === name && v.through === through)

export const pathwayKernels = (plan: NeuronGroupPlan | SynapsesPlan): readonly Kernel[] =>
  plan.kind === 'Synapses' ? plan.pathways.flatMap(({ kernels }) => kernels) : []

/** `nameOf`: the identifier of a kernel. */
export function synapticFields(
  plan: SynapsesPlan,
  nameOf: (kernel: Kernel) => string,
  isNative: (kernel: Kernel) => boolean,
): readonly string[] {
  const { arrays, pathways, connects, multisynaptic } = plan
  const ends = arrays.flatMap(({ name, end }) =>
    end ? [`${propertyKey(name)}: { side: '${end.side}', of: ${stringLiteral(end.of)} },`] : [],
  )
  return [
    ...(ends.length > 0 ? closed(block('ends:', ends)) : []),
    ...(multisynaptic ? [`multisynaptic: ${stringLiteral(multisynaptic)},`] : []),
    ...(pathways.length > 0
      ? ['pathways: [', ...indent(pathways.flatMap((one) => pathway(one, nameOf, isNative))), '],']
      : ['pathways: [],']),
    ...(connects.length > 0 ? closed(block('connects:', connects.flatMap(connect))) : []),
  ]
}

const closed = (lines: readonly string[]): string[] =>
  lines.map((text) => (text === '}' ? '},' : text))

function pathway(
  { name, side, event, sameDelay, kernels }: SynapsesPlan['pathways'][number],
  nameOf: (kernel: Kernel) => string,
  isNative: (kernel: Kernel) => boolean,
): string[] {
  const natives = kernels.map(({ name }) => stringLiteral(name)).join(', ')
  const fields = [
    `name: ${stringLiteral(name)}`,
    `side: '${side}'`,
    `event: ${stringLiteral(event)}`,
    ...(sameDelay ? ['sameDelay: true'] : []),
    `kernels: [${kernels.map(nameOf).join(', ')}]`,
    ...(kernels.length > 0 && kernels.every(isNative) ? [`natives: [${natives}]`] : []),
  ]
  return objectItem(fields, 2)
}

function connect(plan: SynapsesPlan['connects'][number]): string[] {
  const { id, over, iterator, of, perPair, readsOther, parts } = plan
  const fields = [
    `over: '${over}'`,
    `iterator: '${iterator}'`,
    ...(of ? [`of: '${of}'`] : []),
    ...(perPair ? ['perPair: true'] : []),
    ...(readsOther ? ['readsOther: true'] : []),
    `parts: [${parts.map(stringLiteral).join(', ')}]`,
  ]
  return [`${propertyKey(id)}: { ${fields.join(', ')} },`]
}
