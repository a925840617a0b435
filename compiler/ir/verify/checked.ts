/** The promises of 3-resolve, made runnable. */
import { divideDimensions, sameDimension, second } from '../../../runtime/values/dimension.js'
import { invariant } from '../../diagnostics/bug.js'
import type { CodeStatement } from '../equations.js'
import type { Checked, Expression, Symbol as NameSymbol } from '../expression.js'
import type { EquationsClass, NeuronGroupClass, SynapsesClass } from '../model.js'
import type { Simulation } from '../simulation.js'
import { verifyExpression } from './expression.js'
import { isSynaptic } from './synaptic.js'

type E = Expression<Checked>

/** Throws a Bug on a free name, an untyped node, a dimension that does not agree, a wrong order. */
export function verifyChecked({ model }: Simulation<Checked>): void {
  const ids = new Set(model.classes.map(({ id }) => id))
  invariant(ids.size === model.classes.length, 'classes have different ids')
  for (const c of model.classes) {
    if (c.kind === 'NeuronGroup') verifyGroup(c)
    else if (c.kind === 'Synapses') verifySynapses(c, ids)
    else if (c.kind === 'PoissonInput') invariant(ids.has(c.target), `${c.id} has a target`)
    else if ('source' in c) invariant(ids.has(c.source), `the source of ${c.id} is a class`)
  }
}

function verifySynapses(c: SynapsesClass<Checked>, ids: ReadonlySet<string>): void {
  invariant(ids.has(c.pre) && ids.has(c.post), `both sides of ${c.id} are classes`)
  verifyGroup(c)
}

type Parts = Partial<NeuronGroupClass<Checked>> & Partial<SynapsesClass<Checked>>

function verifyGroup(group: EquationsClass<Checked> & Omit<Parts, 'kind'>): void {
  const { id, threshold, reset, refractory, stepwise, neverRun } = group
  const variables = new Set<string>()
  const subexpressions = new Set<string>()
  const locals = new Set<string>()
  for (const e of group.equations.equations) if (e.kind !== 'subexpression') variables.add(e.name)
  const allowed = (symbol: NameSymbol) => {
    if (symbol.kind === 'variable') {
      return variables.has(symbol.name) || isSynaptic(symbol.name, group)
    }
    if (symbol.kind === 'subexpression') return subexpressions.has(symbol.name)
    return symbol.kind !== 'local' || locals.has(symbol.name)
  }
  const verify = (e: E, what: string) => verifyExpression(e, `${what} of ${id}`, allowed)

  for (const e of group.equations.equations) {
    if (e.kind === 'parameter') continue
    invariant(
      !neverRun || e.kind === 'subexpression',
      `${id} takes part in no run and has declarations only`,
    )
    verify(e.expression, e.name)
    const { dimension } = e.unit
    const expected = e.kind === 'differential' ? divideDimensions(dimension, second) : dimension
    const agrees = sameDimension(e.expression.dimension, expected)
    invariant(agrees, `${e.name} of ${id} agrees with its declaration`)
    if (e.kind === 'subexpression') subexpressions.add(e.name)
  }
  if (threshold !== undefined) {
    verify(threshold.expression, 'threshold')
    invariant(threshold.expression.type === 'boolean', `the threshold of ${id} is a condition`)
  }
  for (const { name, condition } of group.events ?? []) verify(condition.expression, name)
  if (refractory !== undefined) verify(refractory.expression, 'refractoriness')
  const verifyStatements = (statements: readonly CodeStatement<Checked>[], what: string) => {
    // temporaries live to the end of their own code
    locals.clear()
    for (const statement of statements) {
      verify(statement.value, what)
      invariant(statement.type !== undefined, `each statement of ${id} has a type`)
      if (statement.declares) locals.add(statement.target)
      const { target } = statement
      const known = variables.has(target) || locals.has(target) || isSynaptic(target, group)
      invariant(known, `${statement.target} of ${id} can be assigned`)
    }
  }
  verifyStatements(stepwise ?? [], 'each step')
  verifyStatements(reset ?? [], 'reset')
  for (const { name, statements } of group.pathways ?? []) verifyStatements(statements, name)
  verifyStatements(group.summed ?? [], 'sums')
  for (const block of group.blocks ?? []) {
    if (block.kind === 'select') verify(block.condition.expression, block.id)
    else if (block.kind === 'value') verify(block.expression, block.id)
    else if (block.kind === 'connect') {
      for (const part of Object.values(block.parts)) verify(part, block.id)
    } else verifyStatements(block.statements, block.id)
  }
}
