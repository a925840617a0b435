/** @network_operation and NetworkOperation(f): Python code within the time step. Semantics 6.9. */
import type { Code } from '../../ir/protocol.js'
import type { Span } from '../../ir/source.js'
import { bindArguments } from '../calls.js'
import { namedParameters } from '../call-binding.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments, SpecialRow } from '../rows.js'
import { knownRow, residual, type Value } from '../value.js'
import { commonArguments } from './common-arguments.js'

const options = ['dt?', 'clock?', 'when?', 'order?', 'name?']

/** As a decorator with or without arguments. */
export function networkOperation(e: Evaluator, args: Arguments): Value {
  const [first] = args.positional
  if (first?.value.type.kind === 'function' && args.keywords.size === 0) {
    return create(e, first.value, first.span, { ...args, positional: [] })
  }
  if (first) {
    const what = { callee: 'network_operation', most: 0, given: args.positional.length }
    throw e.fault('too-many-arguments', { span: first.span }, what)
  }
  const decorate: SpecialRow = {
    kind: 'special',
    name: 'network_operation',
    call: (_, { positional: [f], span }) => create(e, f.value, f.span, { ...args, span }),
  }
  return knownRow(decorate)
}

/** NetworkOperation(function, dt, clock, when, order, name). */
export function createNetworkOperation(e: Evaluator, args: Arguments): Value {
  const bound = bindArguments(e, 'NetworkOperation', ['function', ...options], args)
  const f = bound.get('function')
  const keywords = new Map(args.keywords)
  keywords.delete('function')
  const rest = args.keywords.has('function') ? args.positional : args.positional.slice(1)
  const others = { ...args, keywords, positional: rest }
  return create(e, f?.value as Value, f?.span ?? args.span, others)
}

function create(e: Evaluator, f: Value, span: Span, args: Arguments): Value {
  const given = bindArguments(e, 'network_operation', options, args)
  const id = operationClass(e, f, span)
  const entries = commonArguments(e, given).map(
    ([name, code]) => [{ kind: 'constant', value: name } as const, code] as const,
  )
  const takesTime = e.within.operations.get(id)?.takesTime ?? false
  const code: Code = {
    kind: 'call',
    callee: 'createNetworkOperation',
    simulation: true,
    arguments: [
      { kind: 'constant', value: id.slice(1) },
      { kind: 'constant', value: takesTime },
      ...(entries.length > 0 ? [{ kind: 'dict', entries } as const] : []),
    ],
  }
  return residual(code, { kind: 'object', classes: [id] })
}

/** The class of operations that call this function: its name, made unique. */
function operationClass(e: Evaluator, f: Value, span: Span): string {
  const known = f.kind === 'known' ? f.value : undefined
  const definition =
    known?.kind === 'function'
      ? known.definition
      : known?.kind === 'bound'
        ? known.function.definition
        : undefined
  if (!definition) {
    const expected = 'a function of the script'
    const what = 'the function of a network operation'
    throw e.fault('wrong-type', { span }, { what, expected, actual: 'something else' })
  }
  const places = namedParameters(definition).filter(({ form }) => form === 'ordinary')
  const count = places.length - (known?.kind === 'bound' ? 1 : 0)
  if (known?.kind === 'function' && places[0]?.name === 'self') {
    throw e.fault(
      'failing-operation',
      { span: definition.nameSpan },
      {
        message: `'${definition.name}' takes 'self', so it is a method: a network operation needs an instance to call it on`,
        help: `make the operation of an instance: NetworkOperation(instance.${definition.name})`,
      },
    )
  }
  if (count > 1) {
    throw e.fault(
      'failing-operation',
      { span: definition.nameSpan },
      {
        message: `a network operation takes no argument or one, the time, but '${definition.name}' takes ${count}`,
        help: 'read other values from the names of the script',
      },
    )
  }
  for (let n = 1; ; n++) {
    // no identifier: the classes of other objects are named apart from these
    const id = n === 1 ? `@${definition.name}` : `@${definition.name}_${n}`
    const taken = e.within.operations.get(id)
    if (taken && !(taken.definition === definition && sameNames(taken.function, f))) continue
    e.within.operations.set(id, { function: f, definition, takesTime: count === 1 })
    return id
  }
}

/**
 * The method of one instance is another operation than that of the next, and so is a function that
 * was made within one call of another function: each sees names of its own.
 */
function sameNames(a: Value, b: Value): boolean {
  const place = (value: Value) => {
    const known = value.kind === 'known' ? value.value : undefined
    if (known?.kind === 'function') return known.scope
    return known?.kind === 'bound' && known.self.kind === 'known' ? known.self.value : undefined
  }
  return place(a) === place(b)
}
