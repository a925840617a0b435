/** Checks synapses within one run(). Semantics pages 7.1, 7.2, 7.7 and 7.8. */
import { sameDimension } from '../../runtime/values/dimension.js'
import { statefulCalls } from '../algebra/facts.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { CodeStatement, Equation } from '../ir/equations.js'
import type { Checked, Expression, Located } from '../ir/expression.js'
import type { Pathway, SynapsesClass } from '../ir/model.js'
import type { FrameValue, RunCode } from '../ir/protocol.js'
import { descendants } from '../ir/walk.js'
import { check } from './check.js'
import { type Context, refuse } from './context.js'
import { type Ends, endMembers } from './ends.js'
import {
  checkDifferential,
  checkNoise,
  checkRunners,
  checkSubexpression,
  isStepwise,
  statementOf,
} from './group.js'
import { messages } from './messages.js'
import { dependencyOrder } from './order.js'
import { type Meaning, membersOf, type ScriptNames, scopeOf } from './scope.js'
import { checkStatements } from './statements.js'
import { isEventDriven, isSummed } from './synaptic-variables.js'
import { usedBy } from './used.js'
import { side } from './words.js'

type Q = Equation<Located>
type Subexpression = Extract<Q, { kind: 'subexpression' }>

/** The names of the synapses, as declared. */
export function synapticMembers(c: SynapsesClass<Located>, ends: Ends): Map<string, Meaning> {
  const own = c.equations.equations.filter((e) => !isSummed(e))
  const members = new Map([...membersOf(own), ...endMembers(ends)])
  for (const { name } of own) {
    const declared = membersOf(own).get(name)
    if (declared) members.set(name, declared)
  }
  return members
}

/** Subexpressions of the neurons, then its own, each after those that it uses. */
export function synapticOrder(
  c: SynapsesClass<Located>,
  ends: Ends,
  reporter: Reporter,
): readonly Subexpression[] {
  const own = c.equations.equations.filter((e) => !isSummed(e))
  return [...dependencyOrder(ends.subexpressions, reporter), ...dependencyOrder(own, reporter)]
}

export interface CheckedSynapses {
  readonly synapses: SynapsesClass<Checked>
  readonly externals: ReadonlyMap<string, FrameValue>
}

export function checkSynapses(
  c: SynapsesClass<Located>,
  ends: Ends,
  run: RunCode,
  reporter: Reporter,
  known: ScriptNames,
): CheckedSynapses {
  const members = synapticMembers(c, ends)
  const externals = new Map<string, FrameValue>()
  const { warned } = known
  const scope = { ...scopeOf(c, members, run, known), aliases: ends.aliases }
  const equation: Context = { scope, reporter, symbolic: true, noise: false, externals, warned }
  const all = synapticOrder(c, ends, reporter)
  const used = usedBy(expressionsOf(c), all, ends.aliases)
  const order = all.filter((e) => used.includes(e) || !ends.subexpressions.includes(e))
  const stepwise: CodeStatement<Checked>[] = []
  const subexpressions = order.map((e) => {
    const checked = checkSubexpression(e, equation, members)
    if (!checked || !isStepwise(e)) return checked
    stepwise.push(statementOf(checked))
    return { ...checked, kind: 'parameter' } as const
  })
  const own = c.equations.equations
  const others = own.map((e) =>
    e.kind === 'parameter' ? e : checkDifferential(e, { ...equation, noise: !isEventDriven(e) }),
  )
  checkNoise(others, equation)
  checkDrive(c, ends, equation)
  const code: Context = { ...equation, symbolic: false }
  const { blocks = [], stepwise: _, ...rest } = c
  const synapses: SynapsesClass<Checked> = {
    ...rest,
    equations: {
      text: c.equations.text,
      equations: [...subexpressions, ...others].filter((e) => e !== undefined),
    },
    pathways: c.pathways.map(
      (pathway): Pathway<Checked> => ({
        ...pathway,
        statements: refuseDraws(
          checkStatements(pathway.statements, code, 'event') ?? [],
          ends,
          code,
        ),
      }),
    ),
    summed: own.flatMap((e) => (isSummed(e) ? (checkSummed(e, ends, code) ?? []) : [])),
    blocks: checkRunners(blocks, undefined, code),
    stepwise: stepwise.length > 0 ? stepwise : undefined,
    ends: ends.variables,
  }
  return { synapses, externals }
}

/**
 * Two draws that are not compiled. Of what is (unless refractory) Brian draws for the neurons that
 * are not refractory only. Where a statement reads what the code of the pathway writes, numbers
 * may have to be drawn synapse by synapse, which rand() and randn() alone can. Semantics 12.2.
 */
function refuseDraws(
  statements: readonly CodeStatement<Checked>[],
  ends: Ends,
  context: Context,
): readonly CodeStatement<Checked>[] {
  const written = new Set(statements.map(({ target }) => target))
  const ofNeurons = (name: string) => ends.variables.find((v) => v.name === name)
  const reads = statements
    .flatMap(({ value }) => [...descendants(value)])
    .some((part) => {
      return part.kind === 'name' && written.has(part.name) && ofNeurons(part.name)
    })
  for (const { target, value, span } of statements) {
    const calls = statefulCalls(value)
    const plain = (call: (typeof calls)[number]) =>
      call.callee.kind === 'name' && /^randn?$/.test(call.callee.name)
    if (calls.length > 0 && ofNeurons(target)?.guard) {
      refuse(context, messages.make('guarded-draw', { span }, { name: target }))
    } else if (reads && !calls.every(plain)) {
      refuse(context, messages.make('ordered-draw', { span }, { name: target }))
    }
  }
  return statements
}

/** All that is resolved in each run(). */
export function expressionsOf(c: SynapsesClass<Located>): readonly Expression<Located>[] {
  const runners = (c.blocks ?? []).filter((b) => b.kind === 'regular' || b.kind === 'on-event')
  const statements = [
    ...c.pathways.flatMap((pathway) => pathway.statements),
    ...runners.flatMap((block) => block.statements),
  ]
  return [
    ...c.equations.equations.flatMap((e) => (e.kind === 'parameter' ? [] : [e.expression])),
    ...statements.map(({ value }) => value),
  ]
}

/** `x_post = ... : 1 (summed)`: the sum over all synapses goes into a parameter of the neurons. */
function checkSummed(e: Q, ends: Ends, context: Context): CodeStatement<Checked> | undefined {
  if (e.kind !== 'subexpression') return undefined
  const { name, nameSpan, span, text, unit } = e
  const target = ends.variables.find((variable) => variable.name === name)
  if (!target || !ends.parameters.has(name)) {
    const parameters = { name, ends: /_(pre|post)$/.test(name) }
    return refuse(context, messages.make('summed-target', { span: nameSpan }, parameters))
  }
  const value = check(e.expression, context)
  if (!value) return undefined
  const agrees = sameDimension(target.dimension, unit.dimension)
  if (!agrees || !sameDimension(value.dimension, target.dimension)) {
    const found = agrees ? side(e.expression, value.dimension) : undefined
    const dimension = found?.dimension ?? unit.dimension
    const parameters = { name, expected: target.dimension, found: dimension }
    const place = { span: agrees ? e.expression.span : unit.span }
    return refuse(context, messages.make('summed-dimension', place, parameters))
  }
  const rest = { span, text, target: name, targetSpan: nameSpan, declares: false } as const
  return { ...rest, operator: '+=', value, type: target.type }
}

/** What changes at events only, and what changes in each step, do not depend on each other. */
function checkDrive(c: SynapsesClass<Located>, ends: Ends, context: Context): void {
  const { equations } = c.equations
  const byName = new Map(equations.map((e) => [e.name, e]))
  for (const e of equations) {
    if (e.kind === 'parameter' || (e.kind === 'subexpression' && !isSummed(e))) continue
    const events = isEventDriven(e)
    const seen = new Set<string>()
    const visit = (expression: Expression<Located>, via: readonly string[]): void => {
      for (const part of descendants(expression)) {
        if (part.kind !== 'name' || seen.has(part.name)) continue
        seen.add(part.name)
        const other = byName.get(part.name)
        if (other?.kind === 'subexpression' && !isSummed(other)) {
          visit(other.expression, [...via, other.name])
        }
        if (other?.kind !== 'differential' || isEventDriven(other) === events) continue
        const parameters = { name: e.name, other: other.name, events, via }
        refuse(context, messages.make('mixed-drive', { span: e.nameSpan }, parameters))
      }
    }
    visit(e.expression, [])
  }
  for (const part of expressionsOf(c).flatMap((e) => [...descendants(e)])) {
    if (part.kind !== 'name' || byName.has(part.name) || !ends.linked.has(part.name)) continue
    refuse(context, messages.make('linked-end', { span: part.span }, { name: part.name }))
  }
}

/** Names that a synaptic variable cannot have because a variable of the neurons has them. */
export function checkClashes(c: SynapsesClass<Located>, ends: Ends, reporter: Reporter): void {
  for (const e of c.equations.equations) {
    const { name, nameSpan: span } = e
    if (name === 'lastupdate' && c.equations.equations.some(isEventDriven)) {
      const reason = 'the time of the last event, which (event-driven) equations keep'
      reporter.report(messages.make('illegal-name', { span }, { name, reason }))
    }
    if (isSummed(e) || name === 'lastupdate') continue
    const clash = (['pre', 'post'] as const).find((end) => ends.names[end].has(name))
    if (!clash) continue
    const group = clash === 'pre' ? c.pre : c.post
    reporter.report(messages.make('name-of-neurons', { span }, { name, group, side: clash }))
  }
}
