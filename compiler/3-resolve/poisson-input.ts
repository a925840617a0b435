/** What a PoissonInput adds to a variable of its target, within one run(). Semantics page 8.2. */
import { dimensionless } from '../../runtime/values/dimension.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Checked, Located } from '../ir/expression.js'
import type { NeuronGroupClass, PoissonInputClass } from '../ir/model.js'
import type { Code, FrameValue, RunCode } from '../ir/protocol.js'
import { poissonInput } from '../library/poisson-input.js'
import type { Context } from './context.js'
import type { CheckedGroup } from './group.js'
import { membersOf, type ScriptNames, scopeOf } from './scope.js'
import { checkStatements } from './statements.js'

/** `target` is the group as the same run() sees it. */
export function checkPoissonInput(
  input: PoissonInputClass<Located>,
  target: NeuronGroupClass<Located>,
  { group: seen }: CheckedGroup,
  run: RunCode,
  reporter: Reporter,
  known: ScriptNames,
): { readonly input: PoissonInputClass<Checked>; readonly externals: Context['externals'] } {
  const members = membersOf(target.equations.equations)
  for (const e of seen.equations.equations) {
    if (members.get(e.name)?.symbol.kind !== 'subexpression') continue
    const { name } = e
    const shared = members.get(name)?.shared
    const stored = e.kind === 'parameter'
    const { type, dimension } = e.kind === 'subexpression' ? e.expression : e.unit
    const symbol = { kind: stored ? 'variable' : 'subexpression', name } as const
    members.set(name, { symbol, type, dimension, shared })
  }
  const scope = scopeOf(target, members, run, known)
  const values = new Map([...scope.values, ...ownValues(input)])
  const externals = new Map<string, FrameValue>()
  const context: Context = {
    scope: { ...scope, values },
    reporter,
    symbolic: false,
    noise: false,
    externals,
    warned: known.warned,
  }
  const statements = checkStatements(input.statements, context, 'step') ?? []
  for (const name of ownValues(input).keys()) externals.delete(name)
  return { input: { ...input, statements }, externals }
}

/** The object itself gives these to its kernel, not the script. */
function ownValues({ weight }: PoissonInputClass<Located>): Map<string, FrameValue> {
  const code: Code = { kind: 'constant', value: null }
  const count = { kind: 'callable', of: 'BinomialFunction', dimension: dimensionless } as const
  const own = new Map<string, FrameValue>([
    [poissonInput.count, { name: poissonInput.count, code, type: count }],
  ])
  if (weight === undefined) return own
  const type = { kind: 'number', type: 'float', dimension: weight, shape: 'scalar' } as const
  return own.set(poissonInput.weight, { name: poissonInput.weight, code, type })
}
