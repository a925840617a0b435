/** Checks one group within one run(). */
import {
  type Dimension,
  divideDimensions,
  sameDimension,
  second,
} from '../../runtime/values/dimension.js'
import { isStateful, statefulCalls } from '../algebra/facts.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Condition, Equation } from '../ir/equations.js'
import type { Checked, Expression, Located } from '../ir/expression.js'
import type { NeuronGroupClass } from '../ir/model.js'
import type { FrameValue, RunCode } from '../ir/protocol.js'
import { descendants } from '../ir/walk.js'
import { check } from './check.js'
import { at, type Context, refuse } from './context.js'
import { messages } from './messages.js'
import { type Meaning, membersOf, scopeOf } from './scope.js'
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

/** What all runs of a group share. */
export interface ScriptNames {
  /** the functions that the script defines */
  readonly functions: ReadonlySet<string>
  /** the names that a warning was given for */
  readonly warned: Set<string>
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
  const { functions, warned } = known
  const scope = scopeOf(group.id, members, run, functions)
  const equation: Context = { scope, reporter, symbolic: true, noise: false, externals, warned }
  const subexpressions = order.map((e) => checkSubexpression(e, equation, members))
  const others = group.equations.equations.map((e) =>
    e.kind === 'parameter' ? e : checkDifferential(e, { ...equation, noise: true }),
  )
  checkNoise(others, equation)
  const code: Context = { ...equation, symbolic: false }
  const { threshold, reset, ...rest } = group
  const checked: Group<Checked> = {
    ...rest,
    equations: {
      text: group.equations.text,
      equations: [...subexpressions, ...others].filter((e) => e !== undefined),
    },
    threshold: threshold && checkThreshold(threshold, code),
    reset: reset && checkStatements(reset, code),
  }
  return { group: checked, externals }
}

/** Later uses see the type of the expression itself: a subexpression is a macro. Semantics 1.7. */
function checkSubexpression(
  e: Subexpression<Located>,
  context: Context,
  members: Map<string, Meaning>,
): Subexpression<Checked> | undefined {
  const expression = check(e.expression, context)
  if (expression === undefined) return undefined
  const { name } = e
  if (isStateful(expression)) {
    if (e.flags.some((flag) => flag.name === 'constant over dt')) return undefined
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
  const { type, dimension } = expression
  if (e.unit.type === 'boolean' && type !== 'boolean') {
    const parameters = { name, type, text: quote(e.expression) }
    return refuse(context, messages.make('declared-boolean', at(e.expression), parameters))
  }
  members.set(name, { symbol: { kind: 'subexpression', name }, type, dimension })
  return { ...e, expression }
}

function checkDifferential(
  e: Equation<Located>,
  context: Context,
): Kind<'differential', Checked> | undefined {
  if (e.kind !== 'differential') return undefined
  const expression = check(e.expression, context)
  if (expression === undefined || !checkDraws(expression, context)) return undefined
  const expected = divideDimensions(e.unit.dimension, second)
  if (sameDimension(expression.dimension, expected)) return { ...e, expression }
  const found = side(e.expression, expression.dimension)
  const place = labelled(e.expression, expression.dimension)
  const parameters = { name: e.name, expected, found }
  return refuse(context, messages.make('derivative-dimension', place, parameters))
}

/** A noise without a name of its own stands in one equation. Semantics page 1.5. */
function checkNoise(equations: readonly (Equation<Checked> | undefined)[], context: Context): void {
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

function checkThreshold(
  threshold: Condition<Located>,
  context: Context,
): Condition<Checked> | undefined {
  const expression = check(threshold.expression, context)
  if (expression === undefined) return undefined
  if (isCondition(expression)) return { ...threshold, expression }
  const parameters = { text: quote(threshold.expression) }
  return refuse(context, messages.make('threshold-not-condition', at(threshold), parameters))
}

const isCondition = (e: Expression<Checked>): boolean => e.type === 'boolean'

const labelled = (e: Expression<Located>, dimension: Dimension) => ({
  span: e.span,
  label: unitName(dimension),
})
