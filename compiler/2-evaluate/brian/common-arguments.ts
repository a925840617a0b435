/** What most Brian objects take when they are made: dt, clock, order and name. Semantics 6.1, 6.4. */
import { dimensionless, second } from '../../../runtime/values/dimension.js'
import type { Code } from '../../ir/protocol.js'
import type { BoundArgument } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import { checkDimension } from '../targets.js'
import { dataOf } from '../value.js'

/** The arguments that are given, for the run-time function that makes the object. */
export function commonArguments(
  e: Evaluator,
  bound: ReadonlyMap<string, BoundArgument>,
): (readonly [string, Code])[] {
  return ['dt', 'clock', 'when', 'order', 'name'].flatMap((name) => {
    const argument = bound.get(name)
    if (!argument || dataOf(argument.value) === null) return []
    const { value, span } = argument
    if (name === 'dt') checkDimension(e, value, second, "'dt'", span)
    if (name === 'order') checkDimension(e, value, dimensionless, "'order'", span)
    return [[name, e.code(value, span)] as const]
  })
}
