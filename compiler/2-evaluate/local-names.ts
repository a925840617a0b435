/** locals(): what a function of the script has bound so far, as for `namespace=locals()`. */
import { bindArguments } from './calls.js'
import { knownDict } from './dicts.js'
import type { Evaluator } from './evaluator.js'
import type { Arguments } from './rows.js'
import { knownString, type Value } from './value.js'

export function localNames(e: Evaluator, args: Arguments): Value {
  bindArguments(e, 'locals', [], args)
  const { span } = args
  const { scope } = e
  if (scope === e.module) {
    const instead = "collect the values in a dictionary: {'tau': tau}"
    throw e.fault(
      'not-built',
      { span },
      { name: 'locals', module: 'outside of a function', instead },
    )
  }
  const names = scope.names.filter((name) => /^\w+$/.test(name))
  const open = names.find((name) => scope.get(name)?.maybeUnbound)
  if (open) {
    const module = `where '${open}' may have no value`
    const instead = `give '${open}' a value on all ways to this line`
    throw e.fault('not-built', { span }, { name: 'locals', module, instead })
  }
  return knownDict(
    e,
    names.flatMap((name) => {
      const value = scope.get(name)?.value
      const text = Array.from({ length: name.length + 1 }, () => span.start)
      return value ? [[knownString({ text: name, offsets: text }), value] as const] : []
    }),
  )
}
