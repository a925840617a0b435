/** Arguments that monitors have in common. */
import { second } from '../../../runtime/values/dimension.js'
import { slotPosition } from '../../library/slots.js'
import type { Code } from '../../ir/protocol.js'
import type { BoundArgument } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import { checkDimension } from '../targets.js'
import { dataOf, textOf } from '../value.js'

export type Bound = ReadonlyMap<string, BoundArgument>

/** Valid arguments that are not built, and what to do instead. */
const later: Readonly<Record<string, string>> = {
  clock: 'give the time step instead: dt=1*ms',
  codeobj_class: 'leave it out',
  dtype: 'leave it out: numbers are double precision',
}

/** Refuses what is not built. */
export function refuseLater(e: Evaluator, callee: string, bound: Bound): void {
  for (const [name, instead] of Object.entries(later)) {
    const argument = bound.get(name)
    if (!argument || dataOf(argument.value) === null) continue
    throw e.fault('argument', { span: argument.span }, { callee, name, instead })
  }
}

/** The code of those of the named arguments that are given. */
export function given(
  e: Evaluator,
  bound: Bound,
  ...names: readonly string[]
): (readonly [string, Code])[] {
  return names.flatMap((name) => {
    const argument = bound.get(name)
    if (!argument) return []
    if (name === 'when') checkSlot(e, argument)
    if (name === 'dt' && dataOf(argument.value) !== null) {
      checkDimension(e, argument.value, second, "'dt'", argument.span)
    }
    return [[name, e.code(argument.value, argument.span)] as const]
  })
}

function checkSlot(e: Evaluator, { value, span }: BoundArgument): void {
  const slot = textOf(value)?.text
  if (slot !== undefined && slotPosition(slot) === undefined) {
    throw e.fault('unknown-slot', { span }, { slot })
  }
}
