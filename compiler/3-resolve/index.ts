/**
 * Takes a Simulation<Located>: a model whose expressions are trees with spans, and its protocol.
 * Gives a Simulation<Checked>: each name has its symbol, each node its type and dimension.
 * Promises that no name is free and that all dimensions agree, in each run() with that group.
 * Refuses unknown names, mixed dimensions, misplaced types, and what equations do not have.
 */
import { dimensionless } from '../../runtime/values/dimension.js'
import { invariant } from '../diagnostics/bug.js'
import { Reporter } from '../diagnostics/diagnostic.js'
import type { Equation } from '../ir/equations.js'
import type { Checked, Located } from '../ir/expression.js'
import type { NeuronGroupClass, PoissonInputClass } from '../ir/model.js'
import type { FrameValue, RunCode } from '../ir/protocol.js'
import type { Simulation } from '../ir/simulation.js'
import { checkDefinitions } from './definitions.js'
import { type CheckedGroup, checkGroup, type ScriptNames } from './group.js'
import { messages } from './messages.js'
import { externalType } from './names.js'
import { dependencyOrder } from './order.js'
import { checkPoissonInput } from './poisson-input.js'
import { mapRuns, runsOf } from './protocol.js'
import { checkNotation } from './syntax.js'
import { unitName } from './words.js'

export { messages } from './messages.js'

/** All faults go to the reporter; where there are errors the result is not complete. */
export function resolve(simulation: Simulation<Located>, reporter: Reporter): Simulation<Checked> {
  const { script, model, protocol } = simulation
  const runs = runsOf(protocol)
  const read = new Map<RunCode, Set<string>>(runs.map((run) => [run, new Set()]))
  const functions = new Set(script.body.flatMap((s) => (s.kind === 'def' ? [s.name] : [])))
  const classes = model.classes.map((objectClass) => {
    if (objectClass.kind === 'PoissonInput') {
      return resolveInput(objectClass, model.classes, runs, { read, functions }, reporter)
    }
    if (objectClass.kind !== 'NeuronGroup') return objectClass
    const own = runs.filter((run) => takesPart(objectClass, run))
    const known = { functions, warned: new Set<string>() }
    return resolveGroup(objectClass, own, { read, known }, reporter)
  })
  const withExternals = mapRuns(protocol, (run) => ({
    ...run,
    externals: run.frame.filter((value) => read.get(run)?.has(value.name)),
  }))
  return { script, model: { classes }, protocol: withExternals }
}

const takesPart = ({ id }: { readonly id: string }, run: RunCode): boolean =>
  run.objects.some((object) => object.classes.includes(id))

function resolveGroup(
  group: NeuronGroupClass<Located>,
  runs: readonly RunCode[],
  { read, known }: { read: ReadonlyMap<RunCode, Set<string>>; known: ScriptNames },
  reporter: Reporter,
): NeuronGroupClass<Checked> {
  const { equations } = group.equations
  checkDefinitions(equations, reporter)
  for (const e of equations) if (e.kind !== 'parameter') checkNotation(e.expression, reporter)
  const order = dependencyOrder(equations, reporter)
  if (runs.length === 0) return declarationsOnly(group)
  if (group.threshold !== undefined) checkNotation(group.threshold.expression, reporter)
  for (const statement of group.reset ?? []) checkNotation(statement.value, reporter)
  const checked = runs.map((run) => checkGroup(group, order, run, reporter, known))
  checked.forEach(({ externals }, k) => {
    for (const name of externals.keys()) read.get(runs[k])?.add(name)
  })
  checkTypes(group, runs, checked, reporter)
  return checked[0].group
}

/** The faults of its target are reported with the target. */
function resolveInput(
  input: PoissonInputClass<Located>,
  classes: Simulation<Located>['model']['classes'],
  runs: readonly RunCode[],
  { read, functions }: Names,
  reporter: Reporter,
): PoissonInputClass<Checked> {
  const target = classes.find((c) => c.kind === 'NeuronGroup' && c.id === input.target)
  invariant(target?.kind === 'NeuronGroup', `the target of ${input.id} is a group`)
  for (const statement of input.statements) checkNotation(statement.value, reporter)
  const quiet = new Reporter()
  const order = dependencyOrder(target.equations.equations, quiet)
  const known = { functions, warned: new Set<string>() }
  const checked = runs.flatMap((run) => {
    if (!takesPart(input, run) || !takesPart(target, run)) return []
    const seen = checkGroup(target, order, run, quiet, known)
    const result = checkPoissonInput(input, target, seen, run, reporter, known)
    for (const name of result.externals.keys()) read.get(run)?.add(name)
    return [result.input]
  })
  return checked[0] ?? { ...input, statements: [], neverRun: true }
}

interface Names {
  readonly read: ReadonlyMap<RunCode, Set<string>>
  readonly functions: ReadonlySet<string>
}

/** A value of the script must be of one type, because one kernel serves all runs. */
function checkTypes(
  group: NeuronGroupClass<Located>,
  runs: readonly RunCode[],
  checked: readonly CheckedGroup[],
  reporter: Reporter,
): void {
  const [first, ...others] = checked
  others.forEach(({ externals }, k) => {
    for (const [name, value] of externals) {
      const earlier = first.externals.get(name)
      if (earlier === undefined || typeOf(earlier) === typeOf(value)) continue
      const parameters = { name, group: group.id, before: typeOf(earlier), now: typeOf(value) }
      const related = [{ span: runs[0].span, message: `here '${name}' is ${typeOf(earlier)}` }]
      const place = { span: runs[k + 1].span, related }
      reporter.report(messages.make('type-changes', place, parameters))
    }
  })
}

const typeOf = ({ type }: FrameValue): string =>
  type.kind === 'callable'
    ? `a ${type.of} in ${unitName(type.dimension)}`
    : (externalType(type) ?? type.kind)

/** What is left of a group that takes part in no run(): Brian never resolves it either. */
function declarationsOnly(group: NeuronGroupClass<Located>): NeuronGroupClass<Checked> {
  const { threshold, reset, equations, ...rest } = group
  const declarations = equations.equations.flatMap((e): Equation<Checked>[] => {
    if (e.kind === 'subexpression') return []
    const { name, nameSpan, span, text, unit, flags } = e
    return [{ kind: 'parameter', name, nameSpan, span, text, unit, flags }]
  })
  return {
    ...rest,
    neverRun: true,
    equations: { text: equations.text, equations: declarations },
    threshold: threshold && {
      ...threshold,
      expression: {
        kind: 'boolean',
        span: threshold.span,
        value: false,
        type: 'boolean',
        dimension: dimensionless,
      },
    },
    reset: reset && [],
  }
}
