/** What the constructors of Brian's objects have in common. */
import type { BoundArgument } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import { dataOf, type Value } from '../value.js'

/** Refuses arguments that are valid and not built; `later` says what to do instead of each. */
export function refuseLater(
  e: Evaluator,
  callee: string,
  bound: ReadonlyMap<string, BoundArgument>,
  later: Readonly<Record<string, string>>,
): void {
  for (const [name, instead] of Object.entries(later)) {
    const argument = bound.get(name)
    if (argument === undefined || isNone(argument.value)) continue
    throw e.fault('argument', { span: argument.span }, { callee, name, instead })
  }
}

/** Whether None is given, as where the argument is left out. */
export const isNone = (value: Value): boolean => value.kind === 'known' && dataOf(value) === null
