/** What monitors may record: of which objects, which variables. Semantics page 9. */
import { type Dimension, dimensionless, second } from '../../../runtime/values/dimension.js'
import { nearest } from '../../../runtime/values/nearest.js'
import type { Located, ValueType } from '../../ir/expression.js'
import type {
  EquationsClass,
  NeuronGroupClass,
  ObjectClass,
  SpikeGeneratorClass,
  SynapsesClass,
} from '../../ir/model.js'
import type { Type } from '../../ir/protocol.js'
import type { BoundArgument } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import { itemsOf } from '../sequences.js'
import { dataOf, textOf, type Value } from '../value.js'
import { classesOf } from './class-table.js'

/** The classes that variables and events can be recorded of. */
export type SourceClass = NeuronsClass | SynapsesClass<Located>

/** The classes of what emits spikes. */
export type NeuronsClass = NeuronGroupClass<Located> | SpikeGeneratorClass

export const isSource = (c: ObjectClass<Located>): c is SourceClass =>
  c.kind === 'NeuronGroup' || c.kind === 'SpikeGenerator' || c.kind === 'Synapses'

/** Whether a value is a monitor. */
export function isMonitor(e: Evaluator, type: Type): boolean {
  const classes = type.kind === 'object' ? classesOf(e, type.classes) : []
  return classes.length > 0 && classes.every((c) => 'source' in c)
}

/** The class of `source`, which has to be one. */
export function sourceOf(e: Evaluator, { value, span }: BoundArgument, monitor: string) {
  const ids = value.type.kind === 'object' ? value.type.classes : []
  const classes = classesOf(e, ids)
  if (ids.length !== 1) e.demand(value)
  const [first, ...others] = classes
  if (first && isSource(first) && others.length === 0 && ids.length === 1) return first
  throw notNeurons(e, { value, span }, `the source of a ${monitor}`)
}

/** The fault of a value that is no group of neurons, or of which compile time cannot tell. */
export function notNeurons(e: Evaluator, { value, span }: Given, what: string): Error {
  const { kind } = value.type
  if (kind === 'any') return e.fault('structure-at-run-time', { span }, { purpose: what })
  const actual = kind === 'number' ? 'a number' : 'something else'
  return e.fault('wrong-type', { span }, { what, expected: 'a group of neurons', actual })
}

type Given = Pick<BoundArgument, 'value' | 'span'>

/** The type and the dimension of a variable of a source; nothing where it has no such variable. */
export function recordedVariable(
  source: SourceClass,
  name: string,
): { readonly type: ValueType; readonly dimension: Dimension } | undefined {
  switch (name) {
    case 'i':
      return { type: 'integer', dimension: dimensionless }
    case 't':
    case 'dt':
      return { type: 'float', dimension: second }
  }
  if (source.kind === 'Synapses') return synapticVariable(source, name)
  return source.kind === 'NeuronGroup' ? stateVariable(source, name) : undefined
}

function synapticVariable({ equations, multisynaptic }: SynapsesClass<Located>, name: string) {
  const equation = equations.equations.find((e) => e.name === name)
  if (equation) return equation.unit
  if (name === 'j' || name === multisynaptic) {
    return { type: 'integer', dimension: dimensionless } as const
  }
  return name === 'lastupdate' ? ({ type: 'float', dimension: second } as const) : undefined
}

function stateVariable({ equations, refractory }: NeuronGroupClass<Located>, name: string) {
  const equation = equations.equations.find((e) => e.name === name)
  if (equation) return equation.unit
  if (!refractory) return undefined
  if (name === 'not_refractory') return { type: 'boolean', dimension: dimensionless } as const
  return name === 'lastspike' ? ({ type: 'float', dimension: second } as const) : undefined
}

/**
 * `variables=`: names, which structure needs. True: all that the equations name. `taken`: what the
 * monitor itself has under that name.
 */
export function recordedNames(
  e: Evaluator,
  argument: BoundArgument | undefined,
  source: SourceClass,
  taken?: string,
): readonly string[] {
  if (!argument || dataOf(argument.value) === null) return []
  const { value, span } = argument
  const own = source.kind === 'SpikeGenerator' ? [] : ownVariables(source)
  if (dataOf(value) === true) return own
  const names = textOf(value) ? [value] : namesIn(e, argument)
  return names.map((item) => {
    const name = textOf(item)?.text
    if (name === undefined) throw notNames(e, argument)
    if (recordedVariable(source, name) && name !== taken) return name
    const found = { nearest: nearest(name, own), own, taken: name === taken }
    const parameters = { group: source.id, name, ...found }
    throw e.fault('unknown-variable', { span }, parameters)
  })
}

export const ownVariables = (source: EquationsClass<Located>): string[] => [
  ...source.equations.equations.map((equation) => equation.name),
  ...('refractory' in source && source.refractory ? ['lastspike', 'not_refractory'] : []),
]

function namesIn(e: Evaluator, argument: BoundArgument): readonly Value[] {
  const { value, span } = argument
  e.force(value, span, 'which variables a monitor records')
  const items = itemsOf(e, value, span)
  if (!items) throw notNames(e, argument)
  return items
}

function notNames(e: Evaluator, { span }: BoundArgument) {
  const what = 'variables='
  const expected = 'the name of a variable or a list of names'
  return e.fault('wrong-type', { span }, { what, expected, actual: 'something else' })
}
