/** The plan of a NeuronGroup class: its arrays, what it reads from the script, its kernels. */
import { steadyCalls } from '../algebra/facts.js'
import type { CodeStatement, Flag } from '../ir/equations.js'
import type { Checked, Expression, ValueType } from '../ir/expression.js'
import type { Kernel } from '../ir/kernel.js'
import type {
  CodeBlock,
  EquationsClass,
  NeuronGroupClass,
  PoissonInputClass,
  SynapsesClass,
} from '../ir/model.js'
import type {
  ArrayPlan,
  BlockPlan,
  CallablePlan,
  ComputedPlan,
  NeuronGroupPlan,
  RunnerPlan,
} from '../ir/plan.js'
import type { Update } from '../ir/update.js'
import { descendants } from '../ir/walk.js'
import { type ScheduledRow, scheduled } from '../library/slots.js'
import { KernelBuilder } from './builder.js'
import { computedPlan, shownVariable } from './computed.js'
import type { Optimise } from './optimise/index.js'
import { reset } from './reset.js'
import { stateUpdate } from './state-update.js'
import { threshold } from './threshold.js'
import { GroupVariables } from './values.js'

type Group = NeuronGroupClass<Checked>

/** `recorded`: the subexpressions that monitors ask for. */
export function lowerGroup(
  group: Group,
  line: number,
  optimise: Optimise,
  update?: Update,
  recorded: readonly string[] = [],
): NeuronGroupPlan {
  const arrays = ownArrays(group)
  const runners = group.neverRun ? [] : runnersOf(group, arrays, update, optimise)
  const computed = computedOf(group, arrays, recorded, optimise)
  const blocks = (group.blocks ?? []).flatMap((block) =>
    block.kind === 'connect' ? [] : [lowerBlock(group, arrays, block, optimise)],
  )
  return {
    kind: 'NeuronGroup',
    ...(group.base === undefined ? {} : { base: group.base }),
    id: group.id,
    line,
    arrays,
    events: [...(group.threshold ? ['spike'] : []), ...(group.events ?? []).map((e) => e.name)],
    externals: externalsOf([...runners, ...blocks, ...computed].map(({ kernel }) => kernel)),
    callables: callablesOf(
      [...runners, ...blocks, ...computed].map(({ kernel }) => kernel),
      update,
    ),
    runners,
    blocks,
    computed,
  }
}

/** Its one kernel works on the arrays of the target. */
export function lowerPoissonInput(
  input: PoissonInputClass<Checked>,
  target: Group,
  line: number,
  optimise: Optimise,
): NeuronGroupPlan {
  const { id, statements, neverRun } = input
  const arrays = ownArrays(target)
  const variables = new GroupVariables(target.equations, arrays, target.divided)
  const names = namesOf({ ...target, reset: statements }, undefined)
  const title = `Input ${id}: what arrives at ${target.id} in one step.`
  const all = { kind: 'all' } as const
  const builder = new KernelBuilder(`${id}_input`, title, all, names, optimise)
  const kernel = reset(builder, variables, statements, true)
  const kernels = neverRun ? [] : [kernel]
  const used = new Set(
    [kernel.loads, kernel.body].flat().flatMap((s) => ('array' in s ? s.array : [])),
  )
  return {
    kind: 'NeuronGroup',
    base: 'PoissonInput',
    id,
    line,
    arrays: arrays.filter((array) => used.has(array.name)),
    events: [],
    externals: externalsOf(kernels),
    callables: callablesOf(kernels, undefined),
    runners: kernels.map((k) => ({ ...scheduled.poissonInput, kernel: k })),
    blocks: [],
    computed: [],
  }
}

/** Differential equations and parameters are stored; a shared one has one value. */
export function ownArrays(
  group: EquationsClass<Checked> & Pick<Partial<Group>, 'refractory'>,
): ArrayPlan[] {
  return group.equations.equations
    .filter((equation) => equation.kind !== 'subexpression')
    .map(({ name, unit, flags }) => ({
      name,
      type: unit.type,
      dimension: unit.dimension,
      size: flags.some((flag) => flag.name === 'shared') ? 'one' : 'N',
      ...(flags.some((flag) => flag.name === 'linked') ? { linked: true as const } : {}),
      ...(group.refractory === undefined ? {} : refractoryArray(name, flags)),
    }))
}

/** Semantics page 1.4: before the first spike neurons are not refractory. */
function refractoryArray(name: string, flags: readonly Flag[]): Partial<ArrayPlan> {
  if (name === 'not_refractory') return { initial: 1 }
  if (name === 'lastspike') return { initial: -1e4 }
  return flags.some((flag) => flag.name === 'unless refractory') ? { guarded: true } : {}
}

function runnersOf(
  group: Group,
  arrays: readonly ArrayPlan[],
  update: Update | undefined,
  optimise: Optimise,
): RunnerPlan[] {
  const { id } = group
  const variables = new GroupVariables(group.equations, arrays)
  const userNames = namesOf(group, update)
  const all = { kind: 'all' } as const
  const spikes = { kind: 'events', event: 'spike' } as const
  const builder = (row: ScheduledRow, title: string, index: Kernel['index']) =>
    new KernelBuilder(`${id}${row.suffix}`, title, index, userNames, optimise)

  const runners: RunnerPlan[] = []
  if (group.stepwise) {
    const row = scheduled.stepwise
    const title = `Subexpressions of ${id} that are constant over a step.`
    runners.push({ ...row, kernel: reset(builder(row, title, all), variables, group.stepwise) })
  }
  if (update || group.refractory) {
    const row = scheduled.stateUpdater
    const advances = update && `advances ${list(update)} by one step (${update.method})`
    const title = `State update of ${id}: ${advances ?? 'ends refractoriness'}.`
    const kernel = builder(row, title, all)
    runners.push({ ...row, kernel: stateUpdate(kernel, variables, update, group.refractory) })
  }
  if (group.threshold) {
    const row = scheduled.spikeThresholder
    const kernel = builder(row, `Threshold of ${id}: finds the neurons that spike.`, all)
    runners.push({
      ...row,
      detects: 'spike',
      kernel: threshold(kernel, variables, 'spike', group.threshold, group.refractory),
    })
  }
  for (const { name, condition } of group.events ?? []) {
    const row = { ...scheduled.eventThresholder, suffix: `_${name}_thresholder` }
    const kernel = builder(row, `Event '${name}' of ${id}: finds the neurons that have it.`, all)
    runners.push({ ...row, detects: name, kernel: threshold(kernel, variables, name, condition) })
  }
  if (group.reset && group.reset.length > 0) {
    const row = scheduled.spikeResetter
    const kernel = builder(row, `Reset of ${id}: what a spike does to its neuron.`, spikes)
    runners.push({ ...row, kernel: reset(kernel, variables, group.reset) })
  }
  return runners
}

export function computedOf(
  group: EquationsClass<Checked>,
  arrays: readonly ArrayPlan[],
  recorded: readonly string[],
  optimise: Optimise,
): ComputedPlan[] {
  const { id, equations } = group
  const variables = new GroupVariables(equations, arrays)
  const userNames = namesOf(group, undefined)
  return recorded.map((name) => {
    const title = `${name} of ${id}, computed for those neurons that a monitor lists.`
    const index = { kind: 'list' } as const
    const builder = new KernelBuilder(`${id}_${name}`, title, index, userNames, optimise)
    return computedPlan(name, variables, builder)
  })
}

/** All but connect(), which synapses have alone. */
export function lowerBlock(
  group: EquationsClass<Checked> & Pick<Partial<Group>, 'divided'>,
  arrays: readonly ArrayPlan[],
  block: Exclude<CodeBlock<Checked>, { kind: 'connect' }>,
  optimise: Optimise,
): BlockPlan {
  const { id, kind } = block
  const isPart = group.divided && (kind === 'assign' || kind === 'select' || kind === 'regular')
  const variables = new GroupVariables(group.equations, arrays, isPart)
  const names = namesOf(group, undefined)
  const builder = (title: string, index: Kernel['index']) =>
    new KernelBuilder(`${group.id}_${id}`, title, index, names, optimise)
  if (block.kind === 'select') {
    const title = `Finds the elements of ${group.id} that a condition holds for.`
    const kernel = threshold(builder(title, { kind: 'all' }), variables, 'select', block.condition)
    return { id, kind, externals: namesRead(kernel), kernel }
  }
  if (block.kind === 'regular') {
    const title = `What ${group.id} runs regularly.`
    const kernel = builder(title, { kind: 'all' })
    return { id, kind, externals: [], kernel: reset(kernel, variables, block.statements, true) }
  }
  if (block.kind === 'on-event') {
    const { event } = block
    const title = `What the event '${event}' does to a neuron of ${group.id}.`
    const kernel = reset(builder(title, { kind: 'events', event }), variables, block.statements)
    return { id, kind, event, externals: [], kernel }
  }
  if (block.kind === 'value') {
    const title = `${block.name} of ${group.id}, as the script asks for it.`
    const computed = computedPlan(block.name, variables, builder(title, { kind: 'list' }))
    const { kernel } = computed
    const variable = shownVariable(computed, variables)
    return { id, kind, target: block.name, externals: namesRead(kernel), kernel, variable }
  }
  const [{ target }] = block.statements
  const title = `Sets ${target} of ${group.id}.`
  const kernel = reset(builder(title, { kind: 'list' }), variables, block.statements)
  return { id, kind, target, externals: namesRead(kernel), kernel }
}

export const namesRead = (kernel: Kernel): string[] => externalsOf([kernel]).map(({ name }) => name)

/** `v`, `v and w`, `u, v and w`. */
export function list(update: Update): string {
  const names = update.assignments.map((a) => a.variable)
  const last = names.pop()
  return names.length === 0 ? `${last}` : `${names.join(', ')} and ${last}`
}

/** Every name that the group's code uses, so that generated names differ from all of them. */
export function namesOf(
  group: EquationsClass<Checked> &
    Partial<Omit<Group, 'kind'>> &
    Partial<Omit<SynapsesClass<Checked>, 'kind'>>,
  update: Update | undefined,
): Set<string> {
  const names = new Set<string>()
  const scan = (e: Expression<Checked>) => {
    for (const part of descendants(e)) if (part.kind === 'name') names.add(part.name)
  }
  for (const equation of group.equations.equations) {
    names.add(equation.name)
    if (equation.kind !== 'parameter') scan(equation.expression)
  }
  if (group.threshold) scan(group.threshold.expression)
  for (const { condition } of group.events ?? []) scan(condition.expression)
  if (group.refractory) scan(group.refractory.expression)
  const scanStatements = (statements: readonly CodeStatement<Checked>[]) => {
    for (const { target, value } of statements) {
      names.add(target)
      scan(value)
    }
  }
  scanStatements([...(group.stepwise ?? []), ...(group.reset ?? [])])
  for (const block of group.blocks ?? []) {
    if (block.kind === 'select') scan(block.condition.expression)
    else if (block.kind === 'connect') Object.values(block.parts).forEach(scan)
    else if (block.kind !== 'value') scanStatements(block.statements)
  }
  for (const { statements } of group.pathways ?? []) scanStatements(statements)
  scanStatements(group.summed ?? [])
  for (const assignment of update?.assignments ?? []) scan(assignment.value)
  for (const intermediate of update?.intermediates ?? []) scan(intermediate.value)
  return names
}

/** Those that the method takes as constant over a step are steady. */
export function callablesOf(
  kernels: readonly Kernel[],
  update: Update | undefined,
): CallablePlan[] {
  const found = new Map<string, CallablePlan>()
  const exact = update?.method === 'exact' ? update.assignments : []
  const calls = exact.flatMap(({ value }) => steadyCalls(value))
  const steady = new Set([...calls, ...(update?.steady ?? [])])
  for (const { inputs } of kernels) {
    for (const input of inputs) {
      if (input.kind !== 'callable') continue
      const { name } = input
      const takes = Math.max(input.takes, found.get(name)?.takes ?? 0)
      found.set(name, { name, takes, steady: steady.has(name) })
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function externalsOf(kernels: readonly Kernel[]): { name: string; type: ValueType }[] {
  const types = new Map<string, ValueType>()
  for (const { inputs } of kernels) {
    for (const input of inputs) if (input.kind === 'external') types.set(input.name, input.type)
  }
  return [...types]
    .map(([name, type]) => ({ name, type }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
