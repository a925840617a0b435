/** A Plan as text: arrays, kernels at their place in the schedule, the protocol. */
import { describeDimension } from '../../../runtime/values/describe-dimension.js'
import type { Input, Kernel, KernelStatement, Let, Load, Store } from '../kernel.js'
import type {
  ArrayPlan,
  ClassPlan,
  ComputedPlan,
  MonitorPlan,
  NeuronGroupPlan,
  Plan,
  RunnerPlan,
  SynapsesPlan,
} from '../plan.js'
import { printExpression } from './expression.js'
import { printProtocol } from './protocol.js'

/** The same text for the same plan. */
export function printPlan(plan: Plan): string {
  const classes = plan.classes.map((c) => printClass(c).join('\n'))
  return `${[...classes, printProtocol(plan.protocol)].join('\n\n')}\n`
}

/** One kernel, for goldens of a single loop. */
export const printKernel = (kernel: Kernel): string => `${kernelLines(kernel).join('\n')}\n`

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

function printClass(plan: ClassPlan): string[] {
  if (plan.kind === 'SpikeGenerator') {
    return [`SpikeGeneratorGroup ${plan.id}, line ${plan.line}`]
  }
  if (plan.kind === 'Synapses') return printSynapses(plan)
  if (plan.kind !== 'NeuronGroup') return [printMonitor(plan)]
  return [
    `${plan.base ?? 'NeuronGroup'} ${plan.id}, line ${plan.line}`,
    ...indent(groupLines(plan)),
  ]
}

function printSynapses(plan: SynapsesPlan): string[] {
  const { id, line, pathways, connects } = plan
  return [
    `Synapses ${id}, line ${line}`,
    ...indent([
      ...groupLines(plan),
      ...pathways.flatMap(({ name, side, event, kernels }) => [
        `pathway ${name} of the ${side}synaptic event ${event}`,
        ...indent(kernels.flatMap(kernelLines)),
      ]),
      ...connects.map(({ id, over, iterator, parts }) => {
        const made = parts.length === 0 ? '' : `: ${parts.join(', ')}`
        return `${id} over ${over} by ${iterator}${made}`
      }),
    ]),
  ]
}

function printMonitor(plan: MonitorPlan): string {
  const records = [
    ...('event' in plan ? [plan.event] : []),
    ...('variables' in plan ? plan.variables : []),
    ...(plan.kind === 'PopulationRateMonitor' ? ['rate'] : []),
  ]
  return `${plan.kind} ${plan.id}, line ${plan.line}: records ${records.join(', ')}`
}

function groupLines(group: NeuronGroupPlan | SynapsesPlan): string[] {
  const { arrays, events, externals, callables, runners, blocks, computed } = group
  const named = (word: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`${word} ${list.join(', ')}`]
  return [
    ...arrays.map(printArray),
    ...named('events', events),
    ...named(
      'externals',
      externals.map(({ name, type }) => `${name} : ${type}`),
    ),
    ...named(
      'calls',
      callables.map(({ name, steady }) => `${name}${steady ? ' (constant over dt)' : ''}`),
    ),
    ...runners.flatMap(printRunner),
    ...blocks.flatMap(({ id, kernel }) => [`block ${id}`, ...indent(kernelLines(kernel))]),
    ...computed.flatMap(printComputed),
  ]
}

function printArray(array: ArrayPlan): string {
  const { name, type, dimension, size, initial, guarded, linked, through, end, guardedBy } = array
  const unit = type === 'float' ? describeDimension(dimension) : type
  const notes = [
    ...(initial === undefined ? [] : [`, at first ${initial}`]),
    ...(guarded ? [', unless refractory'] : []),
    ...(linked ? [', linked'] : []),
    ...(through ? [`, through ${through}`] : []),
    ...(end ? [`, ${end.of} of ${end.side}`] : []),
    ...(guardedBy ? [`, where ${guardedBy}`] : []),
  ]
  return `array ${name}[${size === 'N' ? 'N' : '1'}] : ${unit}${notes.join('')}`
}

function printRunner({ suffix, slot, order, detects, kernel }: RunnerPlan): string[] {
  const does = detects === undefined ? '' : `, detects ${detects}`
  return [`runner ${suffix} in ${slot}, order ${order}${does}`, ...indent(kernelLines(kernel))]
}

const printComputed = ({ name, kernel }: ComputedPlan): string[] => [
  `computed ${name}`,
  ...indent(kernelLines(kernel)),
]

function kernelLines(kernel: Kernel): string[] {
  const { index, inputs, draws, uniforms, loads, body } = kernel
  const over = index.kind === 'events' ? index.event : index.kind === 'all' ? '0..N' : 'the list'
  const isUniform = (load: Load) => load.access === 'uniform'
  return [
    `kernel ${kernel.name}`,
    ...indent([
      ...inputs.map(printInput),
      ...draws.map(
        ({ local, distribution, callable, mean, where, place }) =>
          `draw ${local} ~ ${callable ?? distribution}${mean ? `(${printExpression(mean)})` : ''}` +
          (where === undefined ? '' : ` where ${where}`) +
          (place === undefined ? '' : `, number ${place + 1} of each element`),
      ),
      ...loads.filter(isUniform).map(printLoad),
      ...uniforms.flatMap(printLet),
      `for i in ${over}`,
      ...indent([
        ...(kernel.kept ?? []).map(({ local, slot, type }) => `kept ${local} : ${type} = ${slot}`),
        ...loads.filter((load) => !isUniform(load)).map(printLoad),
        ...body.flatMap(printStatement),
      ]),
    ]),
  ]
}

function printInput(input: Input): string {
  if (input.kind === 'callable') return `input ${input.name}(${input.takes} arguments)`
  return input.kind === 'builtin' ? `input ${input.name}` : `input ${input.name} : ${input.type}`
}

const printLoad = ({ local, array, access, type }: Load): string =>
  `load ${local} : ${type} = ${array} (${access})`

const quote = (text: string | undefined): string[] => (text === undefined ? [] : [`# ${text}`])

const printLet = ({ local, type, value, text }: Let): string[] => [
  ...quote(text),
  `let ${local} : ${type} = ${printExpression(value)}`,
]

function printStatement(statement: KernelStatement): string[] {
  switch (statement.kind) {
    case 'let':
      return printLet(statement)
    case 'event': {
      const { event, condition, text, stores = [] } = statement
      const head = `event ${event} where ${printExpression(condition)}`
      return [...quote(text), head, ...indent(stores.map(printStore))]
    }
    case 'store': {
      return [...quote(statement.text), printStore(statement)]
    }
    case 'keep':
      return [`keep ${statement.slot} = ${printExpression(statement.value)}`]
    case 'give':
      return [`give ${statement.type} = ${printExpression(statement.value)}`]
  }
}

function printStore({ array, access, type, value, when }: Store): string {
  const condition = when === undefined ? '' : ` where ${printExpression(when)}`
  return `store ${array} : ${type} = ${printExpression(value)} (${access})${condition}`
}
