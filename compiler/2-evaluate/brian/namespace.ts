/** `namespace={...}` of groups and of run(). Semantics page 5.10. */
import type { NamespaceEntry } from '../../ir/model.js'
import type { Code, FrameValue } from '../../ir/protocol.js'
import type { BoundArgument } from '../calls.js'
import { entriesOf } from '../dicts.js'
import type { Evaluator } from '../evaluator.js'
import { dataOf, dictOf, textOf, type Value } from '../value.js'
import { functionNamed, libraryFunction } from './run.js'

/**
 * The names that equations may find there, with their values; nothing where none is given. Brian
 * passes over what is no number, no function of units and no TimedArray.
 */
export function namespaceOf(
  e: Evaluator,
  argument: BoundArgument | undefined,
  callee: string,
): FrameValue[] | undefined {
  if (!argument || dataOf(argument.value) === null) return undefined
  const { value, span } = argument
  const entries = entriesOf(value)
  if (!entries) {
    e.demand(value)
    const instead = "write it out where it is passed: namespace={'tau': 10*ms}"
    throw e.fault('argument', { span }, { callee, name: 'namespace', instead })
  }
  return entries.flatMap(([key, item]): FrameValue[] => {
    const name = textOf(key)?.text
    if (name === undefined) return []
    if (name.startsWith('_')) {
      throw e.fault(
        'failing-operation',
        { span },
        {
          message: `the namespace has the name '${name}': names that begin with '_' are reserved`,
          help: 'give it another name',
        },
      )
    }
    const called = functionNamed(e, name, item) ?? libraryFunction(name, item, span)
    if (called) return [called]
    const { type, code } = item
    const seen = type.kind === 'number' || type.kind === 'any' || type.kind === 'callable'
    return code && seen ? [{ name, code, type }] : []
  })
}

/** What the class of a group knows of its namespace: its values are given to each instance. */
export const entriesFor = (namespace: readonly FrameValue[]): NamespaceEntry[] =>
  namespace.map(({ name, type, code }) => {
    const source = itemOf(code, name)
    return { name, type, same: source.kind === 'read' && source.variable.name === name }
  })

/** What a dict that is written out says of a key, where the value is an item of one. */
function itemOf(code: Code, name: string): Code {
  if (code.kind !== 'call' || code.callee !== 'getItem') return code
  const [dict] = code.arguments
  if (dict.kind !== 'dict') return code
  const found = dict.entries.findLast(([key]) => key.kind === 'constant' && key.value === name)
  return found ? found[1] : code
}

/** The dict itself where it exists at run time: what it is changed to counts in later runs. */
export const namespaceCode = (
  given: Value | undefined,
  namespace: readonly FrameValue[],
): Code => ({
  kind: 'call',
  callee: 'ownNames',
  simulation: false,
  arguments: [given?.code && !dictOf(given)?.partial ? given.code : writtenOut(namespace)],
})

const writtenOut = (namespace: readonly FrameValue[]): Code => ({
  kind: 'dict',
  entries: namespace.map(({ name, code }) => [{ kind: 'constant', value: name }, code] as const),
})
