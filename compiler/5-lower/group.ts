/** The plan of a NeuronGroup class: its arrays, what it reads from the script, its kernels. */
import { steadyCalls } from '../algebra/facts.js'
import type { Checked, Expression, ValueType } from '../ir/expression.js'
import type { Kernel } from '../ir/kernel.js'
import type { NeuronGroupClass, PoissonInputClass } from '../ir/model.js'
import type { ArrayPlan, CallablePlan, NeuronGroupPlan, RunnerPlan } from '../ir/plan.js'
import type { Update } from '../ir/update.js'
import { descendants } from '../ir/walk.js'
import { type ScheduledRow, scheduled } from '../library/slots.js'
import { KernelBuilder } from './builder.js'
import { reset } from './reset.js'
import { stateUpdate } from './state-update.js'
import { threshold } from './threshold.js'
import { GroupVariables } from './values.js'

type Group = NeuronGroupClass<Checked>

export function lowerGroup(group: Group, line: number, update?: Update): NeuronGroupPlan {
  const arrays = arraysOf(group)
  const runners = group.neverRun ? [] : runnersOf(group, arrays, update)
  return {
    kind: 'NeuronGroup',
    ...(group.base === undefined ? {} : { base: group.base }),
    id: group.id,
    line,
    arrays,
    events: group.threshold ? ['spike'] : [],
    externals: externalsOf(runners.map((runner) => runner.kernel)),
    callables: callablesOf(
      runners.map((runner) => runner.kernel),
      update,
    ),
    runners,
  }
}

/** Its one kernel works on the arrays of the target. */
export function lowerPoissonInput(
  input: PoissonInputClass<Checked>,
  target: Group,
  line: number,
): NeuronGroupPlan {
  const { id, statements, neverRun } = input
  const arrays = arraysOf(target)
  const variables = new GroupVariables(target.equations, arrays)
  const names = namesOf({ ...target, reset: statements }, undefined)
  const title = `Input ${id}: what arrives at ${target.id} in one step.`
  const all = { kind: 'all' } as const
  const kernel = reset(new KernelBuilder(`${id}_input`, title, all, names), variables, statements)
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
  }
}

/** Differential equations and parameters are stored; a shared one has one value. */
function arraysOf(group: Group): ArrayPlan[] {
  return group.equations.equations
    .filter((equation) => equation.kind !== 'subexpression')
    .map(({ name, unit, flags }) => ({
      name,
      type: unit.type,
      dimension: unit.dimension,
      size: flags.some((flag) => flag.name === 'shared') ? 'one' : 'N',
    }))
}

function runnersOf(
  group: Group,
  arrays: readonly ArrayPlan[],
  update: Update | undefined,
): RunnerPlan[] {
  const { id } = group
  const variables = new GroupVariables(group.equations, arrays)
  const userNames = namesOf(group, update)
  const all = { kind: 'all' } as const
  const spikes = { kind: 'events', event: 'spike' } as const
  const builder = (row: ScheduledRow, title: string, index: Kernel['index']) =>
    new KernelBuilder(`${id}${row.suffix}`, title, index, userNames)

  const runners: RunnerPlan[] = []
  if (update && update.assignments.length > 0) {
    const row = scheduled.stateUpdater
    const title = `State update of ${id}: advances ${list(update)} by one step (${update.method}).`
    runners.push({ ...row, kernel: stateUpdate(builder(row, title, all), variables, update) })
  }
  if (group.threshold) {
    const row = scheduled.spikeThresholder
    const kernel = builder(row, `Threshold of ${id}: finds the neurons that spike.`, all)
    runners.push({
      ...row,
      detects: 'spike',
      kernel: threshold(kernel, variables, 'spike', group.threshold),
    })
  }
  if (group.reset && group.reset.length > 0) {
    const row = scheduled.spikeResetter
    const kernel = builder(row, `Reset of ${id}: what a spike does to its neuron.`, spikes)
    runners.push({ ...row, kernel: reset(kernel, variables, group.reset) })
  }
  return runners
}

/** `v`, `v and w`, `u, v and w`. */
function list(update: Update): string {
  const names = update.assignments.map((a) => a.variable)
  const last = names.pop()
  return names.length === 0 ? `${last}` : `${names.join(', ')} and ${last}`
}

/** Every name that the group's code uses, so that generated names differ from all of them. */
function namesOf(group: Group, update: Update | undefined): Set<string> {
  const names = new Set<string>()
  const scan = (e: Expression<Checked>) => {
    for (const part of descendants(e)) if (part.kind === 'name') names.add(part.name)
  }
  for (const equation of group.equations.equations) {
    names.add(equation.name)
    if (equation.kind !== 'parameter') scan(equation.expression)
  }
  if (group.threshold) scan(group.threshold.expression)
  for (const statement of group.reset ?? []) {
    names.add(statement.target)
    scan(statement.value)
  }
  for (const assignment of update?.assignments ?? []) scan(assignment.value)
  return names
}

/** Those that an exact solution takes as constant over a step are steady. */
function callablesOf(kernels: readonly Kernel[], update: Update | undefined): CallablePlan[] {
  const found = new Map<string, CallablePlan>()
  const exact = update?.method === 'exact' ? update.assignments : []
  const steady = new Set(exact.flatMap(({ value }) => steadyCalls(value)))
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

function externalsOf(kernels: readonly Kernel[]): { name: string; type: ValueType }[] {
  const types = new Map<string, ValueType>()
  for (const { inputs } of kernels) {
    for (const input of inputs) if (input.kind === 'external') types.set(input.name, input.type)
  }
  return [...types]
    .map(([name, type]) => ({ name, type }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
