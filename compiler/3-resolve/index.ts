/**
 * Takes a Simulation<Located>: a model whose expressions are trees with spans, and its protocol.
 * Gives a Simulation<Checked>: each name has its symbol, each node its type and dimension.
 * Promises that no name is free and that all dimensions agree, in each run() with that group.
 * Refuses unknown names, mixed dimensions, misplaced types, and what equations do not have.
 */
import { dimensionless } from '../../runtime/values/dimension.js'
import { invariant } from '../diagnostics/bug.js'
import { Reporter } from '../diagnostics/diagnostic.js'
import type { Condition, Equation } from '../ir/equations.js'
import type { Checked, Located } from '../ir/expression.js'
import type {
  EquationsClass,
  NeuronGroupClass,
  PoissonInputClass,
  SynapsesClass,
} from '../ir/model.js'
import type { FrameCode, FrameValue, RunCode, StateCode } from '../ir/protocol.js'
import type { Simulation } from '../ir/simulation.js'
import { agreeing } from './agree.js'
import { addBlock, checkBlock, type Surroundings } from './blocks.js'
import { checkDefinitions } from './definitions.js'
import { checkGroup, isStepwise } from './group.js'
import { messages } from './messages.js'
import { externalType } from './names.js'
import { dependencyOrder } from './order.js'
import { checkPoissonInput } from './poisson-input.js'
import { framesOf, mapFrames } from './protocol.js'
import { definitionOf, sameParts } from './python-function.js'
import { withRefractoriness } from './refractoriness.js'
import { type Ends, endsOf } from './ends.js'
import type { ScriptNames } from './scope.js'
import {
  checkClashes,
  checkSynapses,
  expressionsOf,
  synapticMembers,
  synapticOrder,
} from './synapses.js'
import { withSynapticVariables } from './synaptic-variables.js'
import { checkNotation } from './syntax.js'
import { unitName } from './words.js'

export { messages } from './messages.js'

/** All faults go to the reporter; where there are errors the result is not complete. */
export function resolve(simulation: Simulation<Located>, reporter: Reporter): Simulation<Checked> {
  const { script, model, protocol } = simulation
  const frames = framesOf(protocol)
  const runs = frames.filter((code) => code.kind === 'run')
  const states = frames.filter((code) => code.kind === 'state-code')
  const read = new Map<FrameCode, Set<string>>(frames.map((code) => [code, new Set()]))
  const functions = new Set(script.body.flatMap((s) => (s.kind === 'def' ? [s.name] : [])))
  const classes = model.classes.map((objectClass) => {
    if (objectClass.kind === 'PoissonInput') {
      const known = { functions, warned: new Set<string>() }
      return resolveInput(objectClass, model.classes, runs, { read, known }, reporter)
    }
    if (objectClass.kind === 'Synapses') {
      const known = { functions, warned: new Set<string>() }
      const own = runs.filter((run) => takesPart(objectClass, run))
      const atOnce = states.filter((code) => code.class === objectClass.id)
      return resolveSynapses(objectClass, model.classes, [own, atOnce], { read, known }, reporter)
    }
    if (objectClass.kind !== 'NeuronGroup') return objectClass
    const own = runs.filter((run) => takesPart(objectClass, run))
    const known = { functions, warned: new Set<string>() }
    checkDefinitions(objectClass.equations.equations, reporter, objectClass.refractory)
    const group = withRefractoriness(objectClass)
    const resolved = resolveGroup(group, own, { read, known }, reporter)
    const atOnce = states.filter((code) => code.class === group.id)
    const order = dependencyOrder(group.equations.equations, new Reporter())
    return withBlocks(resolved, group, atOnce, { read, known, order }, reporter)
  })
  const withExternals = mapFrames(protocol, (code) => ({
    ...code,
    externals: code.frame.filter(
      (value) => read.get(code)?.has(value.name) && definitionOf(value) === undefined,
    ),
  }))
  return { script, model: { classes }, protocol: withExternals }
}

const takesPart = ({ id }: { readonly id: string }, run: RunCode): boolean =>
  run.network
    ? run.network.classes.has(id)
    : run.objects.some((object) => object.classes.includes(id))

interface Names extends Partial<Pick<Surroundings, 'ends' | 'members' | 'order'>> {
  /** what each run() and each code string reads of its frame: filled here */
  readonly read: ReadonlyMap<FrameCode, Set<string>>
  readonly known: ScriptNames
}

/** With the code strings that the script runs at once, each checked in its own frame. */
function withBlocks<C extends EquationsClass<Checked>>(
  resolved: C,
  group: EquationsClass<Located>,
  states: readonly StateCode[],
  { read, known, order = [], ...synaptic }: Names,
  reporter: Reporter,
): C {
  if (states.length === 0) return resolved
  let result = resolved
  for (const block of group.blocks ?? []) {
    const own = states.filter((code) => code.block === block.id)
    const checked = agreeing(own).flatMap((state, k) => {
      const one = checkBlock(block, group, { order, state, known, ...synaptic }, reporter)
      for (const name of one?.externals.keys() ?? []) read.get(own[k])?.add(name)
      return one ? [{ ...one, frame: state }] : []
    })
    checkTypes(group, checked, reporter)
    for (const one of checked) result = addBlock(result, one)
  }
  return result
}

function resolveGroup(
  group: NeuronGroupClass<Located>,
  runs: readonly RunCode[],
  { read, known }: Names,
  reporter: Reporter,
): NeuronGroupClass<Checked> {
  const { equations } = group.equations
  for (const e of equations) if (e.kind !== 'parameter') checkNotation(e.expression, reporter)
  const order = dependencyOrder(equations, reporter)
  if (runs.length === 0) return declarationsOnly(group)
  if (group.threshold !== undefined) checkNotation(group.threshold.expression, reporter)
  if (group.refractory !== undefined) checkNotation(group.refractory.expression, reporter)
  for (const { condition } of group.events ?? []) checkNotation(condition.expression, reporter)
  const runners = (group.blocks ?? []).filter((b) => b.kind === 'regular' || b.kind === 'on-event')
  const statements = [...(group.reset ?? []), ...runners.flatMap((block) => block.statements)]
  for (const statement of statements) checkNotation(statement.value, reporter)
  const checked = agreeing(runs).map((run) => checkGroup(group, order, run, reporter, known))
  checked.forEach(({ externals }, k) => {
    for (const name of externals.keys()) read.get(runs[k])?.add(name)
  })
  const seen = checked.map(({ externals }, k) => ({ externals, frame: runs[k] }))
  checkTypes(group, seen, reporter)
  return checked[0].group
}

function resolveSynapses(
  given: SynapsesClass<Located>,
  classes: Simulation<Located>['model']['classes'],
  [runs, states]: readonly [readonly RunCode[], readonly StateCode[]],
  { read, known }: Names,
  reporter: Reporter,
): SynapsesClass<Checked> {
  checkDefinitions(given.equations.equations, reporter, undefined, 'Synapses')
  const synapses = withSynapticVariables(given)
  const ends = endsOf(synapses, classes)
  checkClashes(given, ends, reporter)
  for (const e of expressionsOf(synapses)) checkNotation(e, reporter)
  const checked = runs.map((run) => checkSynapses(synapses, ends, run, reporter, known))
  checked.forEach(({ externals }, k) => {
    for (const name of externals.keys()) read.get(runs[k])?.add(name)
  })
  const seen = checked.map(({ externals }, k) => ({ externals, frame: runs[k] }))
  if (seen.length > 0) checkTypes(synapses, seen, reporter)
  const resolved = checked.length > 0 ? checked[0].synapses : neverRun(synapses, ends)
  const members = synapticMembers(synapses, ends)
  const order = synapticOrder(synapses, ends, new Reporter())
  const names = { read, known, order, ends, members }
  return withBlocks(resolved, synapses, states, names, reporter)
}

function neverRun(c: SynapsesClass<Located>, ends: Ends): SynapsesClass<Checked> {
  const { stepwise: _, blocks: __, equations, pathways, ...rest } = c
  return {
    ...rest,
    neverRun: true,
    equations: { text: equations.text, equations: declarationsOf(equations.equations) },
    pathways: pathways.map((pathway) => ({ ...pathway, statements: [] })),
    summed: [],
    ends: ends.variables,
  }
}

/** The faults of its target are reported with the target. */
function resolveInput(
  input: PoissonInputClass<Located>,
  classes: Simulation<Located>['model']['classes'],
  runs: readonly RunCode[],
  { read, known }: Names,
  reporter: Reporter,
): PoissonInputClass<Checked> {
  const found = classes.find((c) => c.kind === 'NeuronGroup' && c.id === input.target)
  invariant(found?.kind === 'NeuronGroup', `the target of ${input.id} is a group`)
  const target = withRefractoriness(found)
  for (const statement of input.statements) checkNotation(statement.value, reporter)
  const quiet = new Reporter()
  const order = dependencyOrder(target.equations.equations, quiet)
  const own = runs.filter((run) => takesPart(input, run) && takesPart(target, run))
  const checked = agreeing(own).flatMap((run, k) => {
    const seen = checkGroup(target, order, run, quiet, known)
    const result = checkPoissonInput(input, target, seen, run, reporter, known)
    for (const name of result.externals.keys()) read.get(own[k])?.add(name)
    return [result.input]
  })
  return checked[0] ?? { ...input, statements: [], neverRun: true }
}

/** A value of the script must be of one type, because one kernel serves all places that read it. */
function checkTypes(
  group: EquationsClass<Located>,
  places: readonly { externals: ReadonlyMap<string, FrameValue>; frame: FrameCode }[],
  reporter: Reporter,
): void {
  const [first, ...others] = places
  for (const { externals, frame } of others) {
    for (const [name, value] of externals) {
      const earlier = first.externals.get(name)
      if (earlier === undefined) continue
      const [was, is] = [definitionOf(earlier), definitionOf(value)]
      if (was && is && !sameParts(was, is)) {
        const related = [was, is].map(({ span }) => ({ span, message: 'defined here' }))
        const place = { span: frame.span, related }
        reporter.report(messages.make('function-changes', place, { name, group: group.id }))
      }
      if (typeOf(earlier) === typeOf(value)) continue
      const parameters = { name, group: group.id, before: typeOf(earlier), now: typeOf(value) }
      const message = `here '${name}' is ${typeOf(earlier)}`
      const place = { span: frame.span, related: [{ span: first.frame.span, message }] }
      reporter.report(messages.make('type-changes', place, parameters))
    }
  }
}

const typeOf = ({ type }: FrameValue): string =>
  type.kind === 'callable'
    ? `a ${type.of} in ${unitName(type.dimension)}`
    : (externalType(type) ?? type.kind)

/** What is left of a group that takes part in no run(): Brian never resolves it either. */
function declarationsOnly(group: NeuronGroupClass<Located>): NeuronGroupClass<Checked> {
  const {
    threshold,
    reset,
    refractory,
    events,
    stepwise: _,
    blocks: __,
    equations,
    ...rest
  } = group
  const declarations = declarationsOf(equations.equations)
  return {
    ...rest,
    neverRun: true,
    equations: { text: equations.text, equations: declarations },
    threshold: threshold && never(threshold),
    refractory: refractory && never(refractory),
    events: events?.map((event) => ({ ...event, condition: never(event.condition) })),
    reset: reset && [],
  }
}

const declarationsOf = (equations: readonly Equation<Located>[]): Equation<Checked>[] =>
  equations.flatMap((e): Equation<Checked>[] => {
    if (e.kind === 'subexpression' && !isStepwise(e)) return []
    const { name, nameSpan, span, text, unit, flags } = e
    return [{ kind: 'parameter', name, nameSpan, span, text, unit, flags }]
  })

const never = (condition: Condition<Located>): Condition<Checked> => ({
  ...condition,
  expression: {
    kind: 'boolean',
    span: condition.span,
    value: false,
    type: 'boolean',
    dimension: dimensionless,
  },
})
