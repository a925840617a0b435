/** StateMonitor(source, variables, record). Semantics page 9. */
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { residual, type Value } from '../value.js'
import { classAt } from './class-table.js'
import { given, refuseLater } from './monitor-arguments.js'
import { recordedNames, sourceOf } from './recorded.js'

const parameters = [
  'source',
  'variables',
  'record',
  'dt?',
  'clock?',
  'when?',
  'order?',
  'name?',
  'codeobj_class?',
]

export function createStateMonitor(e: Evaluator, args: Arguments, hint: string | undefined): Value {
  const bound = bindArguments(e, 'StateMonitor', parameters, args)
  refuseLater(e, 'StateMonitor', bound)
  const source = sourceOf(e, bound.get('source') as BoundArgument, 'StateMonitor')
  const variables = recordedNames(e, bound.get('variables'), source, 't')
  const made = { kind: 'StateMonitor', span: args.span, source: source.id, variables } as const
  const id = classAt<'StateMonitor'>(e, hint, 'statemonitor', made)
  const values = given(e, bound, 'source', 'record')
  return residual(
    { kind: 'create', class: id, arguments: values },
    { kind: 'object', classes: [id] },
  )
}
