/** What most Brian objects take when they are made: dt, clock, order and name. Semantics 6.1, 6.4. */
import { dimensionless, second } from '../../../runtime/values/dimension.js'
import type { Code } from '../../ir/protocol.js'
import type { BoundArgument } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import { call, checkDimension } from '../targets.js'
import { dataOf } from '../value.js'
import { simulationCall } from './network.js'

/** For the run-time function that makes an object: a clock, a slot and a number. */
export function madeArguments(
  e: Evaluator,
  bound: ReadonlyMap<string, BoundArgument>,
): (readonly [string, Code])[] {
  const given = new Map(commonArguments(e, bound))
  const [dt, clock, when, order, name] = ['dt', 'clock', 'when', 'order', 'name'].map((key) =>
    given.get(key),
  )
  const made: (readonly [string, Code | undefined])[] = [
    ['clock', (dt ?? clock) && simulationCall('givenClock', [dt ?? none, clock ?? none])],
    ['when', when && call('givenSlot', when)],
    ['order', order && call('givenOrder', order)],
    ['name', name],
  ]
  return made.flatMap(([key, code]) => (code ? [[key, code] as const] : []))
}

const none: Code = { kind: 'constant', value: null }

/** The arguments that are given, as they are. */
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
