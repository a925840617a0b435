/** linked_var(group, 'v', index). Brian, "Linked variables"; semantics page 5.9. */
import { nearest } from '../../../runtime/values/nearest.js'
import type { Code } from '../../ir/protocol.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { numberType, residual, taintsOf, type Value } from '../value.js'
import { isNone } from './arguments.js'
import { recordedVariable, type SourceClass, sourceOf } from './recorded.js'

const computed = new WeakMap<Evaluator, Map<string, Set<string>>>()

/** The subexpressions of a class that something is linked to. */
export function linkedSubexpressions(e: Evaluator, id: string): { linkedTo?: readonly string[] } {
  const names = computed.get(e)?.get(id)
  return names ? { linkedTo: [...names] } : {}
}

export function linkedVar(e: Evaluator, args: Arguments): Value {
  const parameters = ['group_or_variable', 'name?', 'index?']
  const bound = bindArguments(e, 'linked_var', parameters, args)
  const { source, object, name, span } = sourceAndName(e, bound)
  const variable = recordedVariable(source, name)
  if (!variable) {
    const names = source.kind === 'NeuronGroup' ? source.equations.equations.map((q) => q.name) : []
    const parameters = { object: `'${source.id}'`, name, nearest: nearest(name, names) }
    throw e.fault('unknown-attribute', { span }, parameters)
  }
  noteSubexpression(e, source, name)
  const index = bound.get('index')
  const given = index && !isNone(index.value) ? [e.code(index.value, index.span)] : []
  const code: Code = {
    kind: 'call',
    callee: 'createLinkedVariable',
    simulation: false,
    arguments: [e.code(object, args.span), { kind: 'constant', value: name }, ...given],
  }
  const type = numberType(variable.type, variable.dimension, 'array')
  return { ...residual(code, type, taintsOf(object)), link: true }
}

/** `linked_var(G, 'v')`, or `linked_var(G.v)`. */
function sourceAndName(e: Evaluator, bound: ReadonlyMap<string, BoundArgument>) {
  const given = bound.get('group_or_variable') as BoundArgument
  const name = bound.get('name')
  const { value, span } = given
  const state = value.kind === 'residual' ? value.state : undefined
  if (state) {
    const object = state.object
    const source = sourceOf(e, { ...given, value: object }, 'linked variable')
    return { source, object, name: state.name, span }
  }
  const what = 'the variable of linked_var'
  if (!name) {
    const parameters = { what, expected: "a name, as in linked_var(G, 'v')", actual: 'missing' }
    throw e.fault('wrong-type', { span }, parameters)
  }
  const source = sourceOf(e, given, 'linked variable')
  const known = e.force(name.value, name.span, what)
  const text = known.kind === 'string' ? known.text.text : ''
  return { source, object: value, name: text, span: name.span }
}

function noteSubexpression(e: Evaluator, source: SourceClass, name: string): void {
  const equations = source.kind === 'NeuronGroup' ? source.equations.equations : []
  if (!equations.some((q) => q.name === name && q.kind === 'subexpression')) return
  const classes = computed.get(e) ?? new Map<string, Set<string>>()
  classes.set(source.id, (classes.get(source.id) ?? new Set()).add(name))
  computed.set(e, classes)
}
