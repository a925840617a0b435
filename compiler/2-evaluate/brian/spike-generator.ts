/** SpikeGeneratorGroup(N, indices, times, ...). Brian, "Input stimuli"; semantics page 8.3. */
import { dimensionless, second } from '../../../runtime/values/dimension.js'
import type { Code } from '../../ir/protocol.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { checkDimension } from '../targets.js'
import { residual, type Value } from '../value.js'
import { isNone, refuseLater } from './arguments.js'
import { classAt } from './class-table.js'
import { madeArguments } from './common-arguments.js'

const callee = 'SpikeGeneratorGroup'

const parameters = [
  'N',
  'indices',
  'times',
  'dt?',
  'clock?',
  'period?',
  'when?',
  'order?',
  'sorted?',
  'name?',
  'codeobj_class?',
]

const later = {
  codeobj_class: 'leave it out',
}

export function createSpikeGenerator(
  e: Evaluator,
  args: Arguments,
  hint: string | undefined,
): Value {
  const bound = bindArguments(e, callee, parameters, args)
  refuseLater(e, callee, bound, later)
  const given: (readonly [string, Code])[] = []
  for (const [name, what, dimension] of checks) {
    const argument: BoundArgument | undefined = bound.get(name)
    if (argument === undefined || isNone(argument.value)) continue
    if (dimension) checkDimension(e, argument.value, dimension, what, argument.span)
    given.push([name, e.code(argument.value, argument.span)])
  }
  given.push(...madeArguments(e, bound))
  const id = classAt<'SpikeGenerator'>(e, hint, 'spikegeneratorgroup', {
    kind: 'SpikeGenerator',
    span: args.span,
  })
  const code: Code = { kind: 'create', class: id, arguments: given }
  return residual(code, { kind: 'object', classes: [id] })
}

const checks = [
  ['N', 'the number of neurons', dimensionless],
  ['indices', 'the indices of spikes', dimensionless],
  ['times', 'the times of spikes', second],
  ['period', 'the period', second],
  ['sorted', "'sorted'", undefined],
] as const
