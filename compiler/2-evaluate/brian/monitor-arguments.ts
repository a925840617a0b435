/** Arguments that monitors have in common. */
import { slotPosition } from '../../library/slots.js'
import type { Code } from '../../ir/protocol.js'
import type { BoundArgument } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import { madeArguments } from './common-arguments.js'
import { dataOf, textOf } from '../value.js'

export type Bound = ReadonlyMap<string, BoundArgument>

/** Valid arguments that are not built, and what to do instead. */
const later: Readonly<Record<string, string>> = {
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

/** The code of those of the named arguments that are given, and of what all objects take. */
export function given(
  e: Evaluator,
  bound: Bound,
  ...names: readonly string[]
): (readonly [string, Code])[] {
  const when = bound.get('when')
  if (when) noteSlot(e, when)
  const own = names.flatMap((name) => {
    const argument = bound.get(name)
    return argument ? [[name, e.code(argument.value, argument.span)] as const] : []
  })
  return [...own, ...madeArguments(e, bound)]
}

/** Told at the end: a script that sets a schedule of its own has slots that only its runs know. */
function noteSlot(e: Evaluator, { value, span }: BoundArgument): void {
  const slot = textOf(value)?.text
  if (slot === undefined || slotPosition(slot) !== undefined) return
  e.within.unknownSlots.set(span.start, { slot, span })
}
