/** Code strings that the script runs at once, each in the frame that it stands in. */
import { dimensionless } from '../../runtime/values/dimension.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Equation } from '../ir/equations.js'
import type { Checked, Expression, Located } from '../ir/expression.js'
import type { CodeBlock, EquationsClass } from '../ir/model.js'
import type { FrameValue, StateCode } from '../ir/protocol.js'
import { check } from './check.js'
import { checkConnect } from './connect.js'
import type { Context } from './context.js'
import type { Ends } from './ends.js'
import { checkCondition, checkSubexpression, isStepwise } from './group.js'
import { type Meaning, membersOf, type ScriptNames, scopeOf } from './scope.js'
import { isShared } from './shared.js'
import { checkStatements } from './statements.js'
import { checkNotation } from './syntax.js'
import { usedBy } from './used.js'

type Subexpression<S extends Located | Checked> = Extract<
  Equation<S>,
  { readonly kind: 'subexpression' }
>

export interface CheckedBlock {
  readonly block: CodeBlock<Checked>
  /** the subexpressions that it uses, each after those that it uses itself */
  readonly subexpressions: readonly Subexpression<Checked>[]
  readonly externals: ReadonlyMap<string, FrameValue>
}

export interface Surroundings {
  /** the subexpressions of the group in the order of their dependencies */
  readonly order: readonly Subexpression<Located>[]
  readonly state: StateCode
  readonly known: ScriptNames
  /** of synapses: what they see of their neurons, and all of their names */
  readonly ends?: Ends
  readonly members?: ReadonlyMap<string, Meaning>
}

export function checkBlock(
  block: CodeBlock<Located>,
  group: EquationsClass<Located>,
  { order, state, known, ends, members: declared }: Surroundings,
  reporter: Reporter,
): CheckedBlock | undefined {
  const expressions = expressionsOf(block)
  for (const e of expressions) checkNotation(e, reporter)
  const members = new Map(declared ?? membersOf(group.equations.equations))
  if (block.kind === 'connect' && block.variable) {
    const symbol = { kind: 'variable', name: '_k' } as const
    members.set(block.variable, { symbol, type: 'integer', dimension: dimensionless })
  }
  const externals = new Map<string, FrameValue>()
  const delay = block.kind === 'assign' && block.pathway
  const own = delay ? [['delay', `_delay_${delay}`] as const] : []
  const aliases = ends && new Map([...ends.aliases, ...own])
  const scope = { ...scopeOf(group, members, state, known), aliases }
  const { warned } = known
  const context = { scope, reporter, symbolic: true, noise: false, externals, warned }
  const used = usedBy(expressions, order, aliases)
  const subexpressions = used.flatMap((e) => {
    // what is computed once for each step is a stored variable
    if (isStepwise(e)) return store(e, members)
    return checkSubexpression(e, context, members) ?? []
  })
  const code = { ...context, symbolic: false }
  const checked =
    block.kind === 'connect' && ends
      ? checkConnect(block, ends, subexpressions, code)
      : checkContent(block, code)
  return checked && { block: checked, subexpressions, externals }
}

/** The group with one more block, and with the subexpressions that it brings, after those they use. */
export function addBlock<C extends EquationsClass<Checked>>(
  group: C,
  { block, subexpressions }: CheckedBlock,
): C {
  const blocks = group.blocks ?? []
  const { equations } = group.equations
  const known = new Set(equations.map((e) => e.name))
  const added = subexpressions.filter((e) => !known.has(e.name))
  // behind those that they may use
  const place = equations.findLastIndex((e) => e.kind === 'subexpression') + 1
  const all = [...equations.slice(0, place), ...added, ...equations.slice(place)]
  return {
    ...group,
    equations: { ...group.equations, equations: all },
    blocks: blocks.some((other) => other.id === block.id) ? blocks : [...blocks, block],
  }
}

function expressionsOf(block: CodeBlock<Located>): readonly Expression<Located>[] {
  if (block.kind === 'select') return [block.condition.expression]
  if (block.kind === 'connect') return Object.values(block.parts)
  return block.kind === 'value' ? [block.expression] : block.statements.map((s) => s.value)
}

function checkContent(block: CodeBlock<Located>, context: Context): CodeBlock<Checked> | undefined {
  if (block.kind === 'value') {
    const expression = check(block.expression, context)
    return expression && { ...block, expression }
  }
  if (block.kind === 'connect') return undefined
  if (block.kind !== 'select') {
    const statements = checkStatements(block.statements, context, 'assignment')
    return statements && { ...block, statements }
  }
  const condition = checkCondition(block.condition, 'index-not-condition', context)
  return condition && { ...block, condition }
}

function store(e: Subexpression<Located>, members: Map<string, Meaning>): [] {
  const { type, dimension } = e.unit
  const { name } = e
  members.set(name, { symbol: { kind: 'variable', name }, type, dimension, shared: isShared(e) })
  return []
}
