/** SpikeMonitor(source). Brian, "Recording during a simulation"; semantics page 9. */
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { dataOf, residual, type Value } from '../value.js'
import { classAt, classesOf } from './class-table.js'

const parameters = [
  'source',
  'variables?',
  'record?',
  'when?',
  'order?',
  'name?',
  'codeobj_class?',
  'dtype?',
]

const later: Readonly<Record<string, string>> = {
  variables: 'leave it out: spike times and indices are recorded',
  when: 'leave it out: spikes are recorded right after the threshold',
  order: 'leave it out',
  name: 'leave it out: Brian names the object',
  codeobj_class: 'leave it out',
  dtype: 'leave it out',
}

export function createSpikeMonitor(e: Evaluator, args: Arguments, hint: string | undefined): Value {
  const bound = bindArguments(e, 'SpikeMonitor', parameters, args)
  for (const [name, instead] of Object.entries(later)) {
    const argument = bound.get(name)
    if (argument && dataOf(argument.value) !== null) refuse(e, name, instead, argument)
  }
  const record = bound.get('record')
  if (record && dataOf(record.value) !== true) {
    refuse(e, 'record', 'leave it out: all spikes are recorded', record)
  }
  const source = bound.get('source') as BoundArgument
  const ids = source.value.type.kind === 'object' ? source.value.type.classes : []
  const classes = classesOf(e, ids)
  if (classes.length !== ids.length || ids.length === 0) throw notAGroup(e, source)
  for (const c of classes) {
    if (c.kind === 'SpikeGenerator') continue
    if (c.kind !== 'NeuronGroup') throw notAGroup(e, source)
    if (!c.threshold) throw e.fault('source-without-spikes', { span: source.span }, {})
  }
  if (ids.length > 1) e.demand(source.value)
  const made = { kind: 'SpikeMonitor', span: args.span, source: ids[0] } as const
  const id = classAt<'SpikeMonitor'>(e, hint, 'spikemonitor', made)
  return residual(
    { kind: 'create', class: id, arguments: [['source', e.code(source.value, source.span)]] },
    { kind: 'object', classes: [id] },
  )
}

function notAGroup(e: Evaluator, source: BoundArgument) {
  const actual = source.value.type.kind === 'number' ? 'a number' : 'something else'
  return e.fault(
    'wrong-type',
    { span: source.span },
    {
      what: 'the source of a SpikeMonitor',
      expected: 'a group of neurons',
      actual,
    },
  )
}

function refuse(e: Evaluator, name: string, instead: string, { span }: BoundArgument): never {
  throw e.fault('argument', { span }, { callee: 'SpikeMonitor', name, instead })
}
