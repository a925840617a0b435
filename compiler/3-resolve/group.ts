/** Checks one group within one run(). */
import {
  type Dimension,
  divideDimensions,
  sameDimension,
  second,
} from '../../runtime/values/dimension.js'
import { isStateful, statefulCalls } from '../algebra/facts.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { CodeStatement, Condition, Equation } from '../ir/equations.js'
import type { Checked, Expression, Located } from '../ir/expression.js'
import type { CodeBlock, NeuronGroupClass } from '../ir/model.js'
import type { FrameValue, RunCode } from '../ir/protocol.js'
import { descendants } from '../ir/walk.js'
import { check } from './check.js'
import { at, type Context, refuse } from './context.js'
import { messages } from './messages.js'
import { warnOfVariable } from './names.js'
import { checkRefractory } from './refractoriness.js'
import { type Meaning, membersOf, type ScriptNames, scopeOf } from './scope.js'
import { checkSharedSubexpression, isShared } from './shared.js'
import { checkDraws, checkStatements } from './statements.js'
import { quote, side, unitName } from './words.js'

type Group<S extends Located | Checked> = NeuronGroupClass<S>
type Kind<K, S extends Located | Checked> = Extract<Equation<S>, { kind: K }>
type Subexpression<S extends Located | Checked> = Kind<'subexpression', S>

export interface CheckedGroup {
  readonly group: Group<Checked>
  /** what its equations and statements read of the script */
  readonly externals: ReadonlyMap<string, FrameValue>
}

/**
 * The group as the run() sees it; `order` has its subexpressions, each after those that it uses.
 * What has faults is reported and left out.
 */
export function checkGroup(
  group: Group<Located>,
  order: readonly Subexpression<Located>[],
  run: RunCode,
  reporter: Reporter,
  known: ScriptNames,
): CheckedGroup {
  const members = membersOf(group.equations.equations)
  const externals = new Map<string, FrameValue>()
  const { warned } = known
  const scope = scopeOf(group, members, run, known)
  // the rates of a PoissonGroup are no equation to Brian
  const symbolic = group.base !== 'PoissonGroup'
  const equation: Context = { scope, reporter, symbolic, noise: false, externals, warned }
  const stepwise: CodeStatement<Checked>[] = []
  const subexpressions = order.map((e) => {
    const checked = checkSubexpression(e, equation, members)
    if (!checked || !isStepwise(e)) return checked
    stepwise.push(statementOf(checked))
    return { ...checked, kind: 'parameter' } as const
  })
  const others = group.equations.equations.map((e) =>
    e.kind === 'parameter' ? e : checkDifferential(e, { ...equation, noise: true }),
  )
  checkNoise(others, equation)
  const code: Context = { ...equation, symbolic: false }
  const { threshold, reset, refractory, stepwise: _, blocks = [], events, ...rest } = group
  const checked: Group<Checked> = {
    ...rest,
    equations: {
      text: group.equations.text,
      equations: [...subexpressions, ...others].filter((e) => e !== undefined),
    },
    threshold: threshold && checkCondition(threshold, 'threshold-not-condition', code),
    events: events?.flatMap(({ name, condition }) => {
      const holds = checkCondition(condition, 'event-not-condition', code)
      return holds ? [{ name, condition: holds }] : []
    }),
    reset: reset && checkStatements(reset, code, 'event'),
    blocks: checkRunners(blocks, group, code),
    refractory: refractory && checkRefractory(refractory, code),
    stepwise: stepwise.length > 0 ? stepwise : undefined,
  }
  return { group: checked, externals }
}

/** Later uses see the type of the expression itself: a subexpression is a macro. Semantics 1.7. */
export function checkSubexpression(
  e: Subexpression<Located>,
  context: Context,
  members: Map<string, Meaning>,
): Subexpression<Checked> | undefined {
  const expression = check(e.expression, context)
  if (expression === undefined) return undefined
  const { name } = e
  if (isStateful(expression) && !isStepwise(e)) {
    const [{ callee, span }] = statefulCalls(expression)
    const drawn = callee.kind === 'name' ? callee.name : ''
    const parameters = { name, function: drawn }
    return refuse(context, messages.make('random-subexpression', { span }, parameters))
  }
  if (!sameDimension(expression.dimension, e.unit.dimension)) {
    const parameters = { name, expected: e.unit.dimension, found: expression.dimension }
    const place = labelled(e.expression, expression.dimension)
    return refuse(context, messages.make('subexpression-dimension', place, parameters))
  }
  const shared = isShared(e)
  if (shared && !checkSharedSubexpression(name, expression, context)) return undefined
  if (isStepwise(e)) {
    const { type, dimension } = e.unit
    members.set(name, { symbol: { kind: 'variable', name }, type, dimension, shared })
    return { ...e, expression }
  }
  const { type, dimension } = expression
  if (e.unit.type === 'boolean' && type !== 'boolean') {
    const parameters = { name, type, text: quote(e.expression) }
    return refuse(context, messages.make('declared-boolean', at(e.expression), parameters))
  }
  members.set(name, { symbol: { kind: 'subexpression', name }, type, dimension, shared })
  return { ...e, expression }
}

export function checkDifferential(
  e: Equation<Located>,
  context: Context,
): Kind<'differential', Checked> | undefined {
  if (e.kind !== 'differential') return undefined
  const expression = check(e.expression, context)
  if (expression === undefined || !checkDraws(expression, context)) return undefined
  const expected = divideDimensions(e.unit.dimension, second)
  if (sameDimension(expression.dimension, expected)) {
    warnOfVariable(e.name, { span: e.nameSpan }, context)
    return { ...e, expression }
  }
  const found = side(e.expression, expression.dimension)
  const place = labelled(e.expression, expression.dimension)
  const parameters = { name: e.name, expected, found }
  return refuse(context, messages.make('derivative-dimension', place, parameters))
}

/** A noise without a name of its own stands in one equation. Semantics page 1.5. */
export function checkNoise(
  equations: readonly (Equation<Checked> | undefined)[],
  context: Context,
): void {
  let first: string | undefined
  for (const e of equations) {
    if (e?.kind !== 'differential') continue
    const xi = [...descendants(e.expression)].find((p) => p.kind === 'name' && p.name === 'xi')
    if (xi === undefined) continue
    if (first === undefined) first = e.name
    else {
      const parameters = { name: 'xi', first, second: e.name }
      refuse(context, messages.make('noise-twice', at(xi), parameters))
    }
  }
}

/** `word`: the fault where it is no condition. */
export function checkCondition(
  condition: Condition<Located>,
  word: 'threshold-not-condition' | 'event-not-condition' | 'index-not-condition',
  context: Context,
): Condition<Checked> | undefined {
  const expression = check(condition.expression, context)
  if (expression === undefined) return undefined
  if (expression.type === 'boolean') return { ...condition, expression }
  const parameters = { text: quote(condition.expression) }
  return refuse(context, messages.make(word, at(condition), parameters))
}

/** The code of run_regularly and run_on_event: it is resolved at each run(), as the reset is. */
export function checkRunners(
  blocks: readonly CodeBlock<Located>[],
  group: Group<Located> | undefined,
  context: Context,
): readonly CodeBlock<Checked>[] | undefined {
  const checked = blocks.flatMap((block): CodeBlock<Checked>[] => {
    if (block.kind !== 'regular' && block.kind !== 'on-event') return []
    const place = block.kind === 'regular' ? 'step' : 'event'
    const statements = checkStatements(block.statements, context, place)
    if (!statements) return []
    if (block.kind === 'regular' && group) refuseGuardedDraws(statements, group, context)
    return [{ ...block, statements }]
  })
  return checked.length > 0 ? checked : undefined
}

/** Brian draws such numbers for the neurons that are not refractory only. Semantics page 12.2. */
function refuseGuardedDraws(
  statements: readonly CodeStatement<Checked>[],
  { refractory, equations }: Group<Located>,
  context: Context,
): void {
  if (refractory === undefined) return
  for (const { target, value, span } of statements) {
    const equation = equations.equations.find((e) => e.name === target)
    const guarded = equation?.flags.some((flag) => flag.name === 'unless refractory')
    const means = statefulCalls(value).some((call) => call.arguments.length > 0)
    if (!guarded || !means) continue
    refuse(context, messages.make('guarded-draw', { span }, { name: target }))
  }
}

const labelled = (e: Expression<Located>, dimension: Dimension) => ({
  span: e.span,
  label: unitName(dimension),
})

/** Such a subexpression is a stored variable that is computed anew in each step. Semantics 1.3. */
export const isStepwise = (e: Equation<Located>): boolean =>
  e.kind === 'subexpression' && e.flags.some((flag) => flag.name === 'constant over dt')

export function statementOf(e: Subexpression<Checked>): CodeStatement<Checked> {
  const { name, nameSpan, span, text, expression, unit } = e
  return {
    span,
    text,
    target: name,
    targetSpan: nameSpan,
    operator: '=',
    value: expression,
    declares: false,
    type: unit.type,
  }
}
