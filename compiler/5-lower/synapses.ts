/** The plan of a Synapses class: its arrays, its pathways, the kernels of connect(). */
import { dimensionless } from '../../runtime/values/dimension.js'
import type { CodeStatement } from '../ir/equations.js'
import type { Checked } from '../ir/expression.js'
import type { Kernel } from '../ir/kernel.js'
import { connectParts, type CodeBlock, type SynapsesClass } from '../ir/model.js'
import type {
  ArrayPlan,
  BlockPlan,
  ConnectPlan,
  PathwayPlan,
  RunnerPlan,
  SynapsesPlan,
} from '../ir/plan.js'
import { synapticVariables } from '../ir/synaptic-variables.js'
import type { Update } from '../ir/update.js'
import { scheduled } from '../library/slots.js'
import { KernelBuilder } from './builder.js'
import { withEventUpdate } from './event-driven.js'
import {
  callablesOf,
  computedOf,
  externalsOf,
  list,
  lowerBlock,
  namesOf,
  namesRead,
  ownArrays,
} from './group.js'
import { Names } from './naming.js'
import type { Optimise } from './optimise/index.js'
import { lowerPathway } from './pathway.js'
import { reset } from './reset.js'
import { stateUpdate } from './state-update.js'
import { threshold } from './threshold.js'
import { CurrentValues, GroupVariables } from './values.js'
import { toFloat } from './arithmetic.js'

type Synapses = SynapsesClass<Checked>

/** `recorded`: the subexpressions that monitors ask for. */
export function lowerSynapses(
  synapses: Synapses,
  line: number,
  optimise: Optimise,
  updates: readonly Update[],
  recorded: readonly string[],
): SynapsesPlan {
  const { id, multisynaptic, neverRun, blocks = [] } = synapses
  const all = [...ownArrays(synapses), ...standardArrays(), ...endArrays(synapses)]
  const clock = updates.find((update) => !update.eventDriven)
  const events = updates.find((update) => update.eventDriven)
  const lowering = new Lowering(synapses, all, updates, optimise)
  const pathways = synapses.pathways.map((p) => lowering.pathway(p, neverRun ? undefined : events))
  const runners = neverRun ? [] : lowering.runners(clock)
  const computed = computedOf(synapses, all, recorded, optimise)
  const plans = blocks.flatMap((block) =>
    block.kind === 'connect'
      ? lowering.connect(block)
      : [lowerBlock(synapses, all, block, optimise)],
  )
  const kernels = [
    ...[...runners, ...plans, ...computed].map(({ kernel }) => kernel),
    ...pathways.flatMap((pathway) => pathway.kernels),
  ]
  return {
    kind: 'Synapses',
    id,
    line,
    arrays: all.filter((array) => isOwn(array) || isUsed(array, kernels)),
    events: [],
    externals: externalsOf(kernels),
    callables: callablesOf(kernels, clock),
    runners,
    blocks: plans,
    computed,
    pathways,
    connects: blocks.flatMap((block) => (block.kind === 'connect' ? [connectPlan(block)] : [])),
    ...(multisynaptic ? { multisynaptic } : {}),
  }
}

const isStandard = (name: string): boolean => synapticVariables.some((v) => v.name === name)

const isOwn = ({ name, end }: ArrayPlan): boolean => !end && !isStandard(name)

const isUsed = ({ name }: ArrayPlan, kernels: readonly Kernel[]): boolean =>
  kernels.some(({ loads, body }) =>
    [...loads, ...body].some(
      (one) => 'array' in one && (one.array === name || one.through === name),
    ),
  )

const standardArrays = (): ArrayPlan[] =>
  synapticVariables.map(({ name, shared, through }) => ({
    name,
    type: 'integer',
    dimension: dimensionless,
    size: shared ? 'one' : 'N',
    ...(through ? { through } : {}),
  }))

const endArrays = ({ ends = [] }: Synapses): ArrayPlan[] =>
  ends.map(({ name, side, of, type, dimension, shared, guard }) => ({
    name,
    type,
    dimension,
    size: shared ? 'one' : 'N',
    ...(shared ? {} : { through: `_${side}` }),
    ...(guard ? { guardedBy: guard } : {}),
    end: { side, of },
  }))

const connectPlan = ({
  id,
  over,
  iterator,
  of,
  perPair,
  readsOther,
  parts,
}: Extract<CodeBlock<Checked>, { kind: 'connect' }>): ConnectPlan => ({
  id,
  over,
  iterator,
  ...(of ? { of } : {}),
  ...(perPair ? { perPair } : {}),
  ...(readsOther ? { readsOther } : {}),
  parts: connectParts.filter((part) => parts[part] !== undefined),
})

class Lowering {
  readonly #variables: GroupVariables
  readonly #userNames: Set<string>
  readonly #fresh: Names

  constructor(
    readonly synapses: Synapses,
    arrays: readonly ArrayPlan[],
    updates: readonly Update[],
    readonly optimise: Optimise,
  ) {
    this.#variables = new GroupVariables(synapses.equations, arrays)
    const names = updates.flatMap((update) => [...namesOf(synapses, update)])
    this.#userNames = new Set([...namesOf(synapses, undefined), ...names])
    for (const array of arrays) this.#userNames.add(array.name)
    this.#fresh = new Names([...this.#userNames, 'i', 'N', 't', 'dt'])
  }

  pathway(
    { name, side, event, sameDelay, statements }: Synapses['pathways'][number],
    update: Update | undefined,
  ): PathwayPlan {
    const { id } = this.synapses
    const fresh = (hint: string) => this.#fresh.fresh(hint)
    const code = {
      statements: withEventUpdate(statements, update, fresh),
      variables: this.#variables,
      placeOf: (variable: string) => this.#placeOf(variable),
      fresh,
    }
    const what = `what the event '${event}' of a neuron does to its synapses`
    const kernels = lowerPathway(code, (k) => {
      const title = `Pathway ${name} of ${id}: ${what}${k === 0 ? '' : `, part ${k + 1}`}.`
      const kernelName = `${id}_${name}${k === 0 ? '' : `_${k + 1}`}`
      return this.#builder(kernelName, title, { kind: 'list' }, this.#names(code.statements))
    })
    const used = kernels.filter(({ body, draws }) => body.length > 0 || draws.length > 0)
    return { name, side, event, ...(sameDelay ? { sameDelay } : {}), kernels: used }
  }

  runners(update: Update | undefined): RunnerPlan[] {
    const { id, stepwise, summed = [] } = this.synapses
    const all = { kind: 'all' } as const
    const found: RunnerPlan[] = []
    if (stepwise) {
      const row = scheduled.stepwise
      const title = `Subexpressions of ${id} that are constant over a step.`
      const builder = this.#builder(`${id}${row.suffix}`, title, all)
      found.push({ ...row, kernel: reset(builder, this.#variables, stepwise) })
    }
    if (update) {
      const row = scheduled.stateUpdater
      const title = `State update of ${id}: advances ${list(update)} by one step (${update.method}).`
      const builder = this.#builder(`${id}${row.suffix}`, title, all)
      const kernel = stateUpdate(builder, this.#variables, update, undefined)
      found.push({ ...row, kernel })
    }
    for (const statement of summed) {
      const { target } = statement
      const row = scheduled.summed
      const title = `${target} of ${id}: the sum over all synapses of a neuron.`
      const suffix = `${row.suffix}${target}`
      const builder = this.#builder(`${id}${suffix}`, title, all)
      const kernel = reset(builder, this.#variables, [statement])
      found.push({ ...row, suffix, kernel, sums: target })
    }
    return found
  }

  connect(block: Extract<CodeBlock<Checked>, { kind: 'connect' }>): BlockPlan[] {
    const { id } = this.synapses
    return connectParts.flatMap((part): BlockPlan[] => {
      const expression = block.parts[part]
      if (!expression) return []
      const name = `${block.id}_${part}`
      const title = `connect() of ${id}: ${words[part]}.`
      const index = part === 'condition' ? ({ kind: 'all' } as const) : ({ kind: 'list' } as const)
      const builder = this.#builder(`${id}_${name}`, title, index)
      if (part === 'condition') {
        const condition = { text: '', span: expression.span, expression }
        const kernel = threshold(builder, this.#variables, 'select', condition)
        return [{ id: name, kind: 'part', externals: namesRead(kernel), kernel }]
      }
      const values = new CurrentValues(builder, this.#variables)
      builder.give(toFloat(values.lower(expression)))
      const kernel = builder.finish()
      return [{ id: name, kind: 'part', externals: namesRead(kernel), kernel }]
    })
  }

  #builder(name: string, title: string, index: Kernel['index'], names = this.#userNames) {
    return new KernelBuilder(name, title, index, names, this.optimise)
  }

  #names(statements: readonly CodeStatement<Checked>[]): Set<string> {
    return new Set([...this.#userNames, ...statements.map(({ target }) => target)])
  }

  /** Neurons of one class may be those of one group, on both sides. */
  #placeOf(variable: string): string | undefined {
    const end = this.#variables.arrays.get(variable)?.end
    return end && `${this.synapses[end.side]}.${end.of}`
  }
}

const words = {
  low: 'where the numbers begin',
  high: 'where the numbers end',
  step: 'the step of the numbers',
  of: 'how many are drawn, or with which probability',
  element: 'the neuron at the other end',
  condition: 'the candidates that it connects',
  n: 'how many synapses a pair gets',
} as const
