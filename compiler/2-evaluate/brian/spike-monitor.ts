/** SpikeMonitor, EventMonitor and PopulationRateMonitor. Semantics page 9. */
import { nearest } from '../../../runtime/values/nearest.js'
import type { SpikeMonitorClass } from '../../ir/model.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { residual, textOf, type Value } from '../value.js'
import { classAt } from './class-table.js'
import { type Bound, given, refuseLater } from './monitor-arguments.js'
import { eventNames } from './group-methods.js'
import { recordedNames, type SourceClass, sourceOf } from './recorded.js'

const options = ['variables?', 'record?', 'when?', 'order?', 'name?', 'codeobj_class?']

export function createSpikeMonitor(e: Evaluator, args: Arguments, hint: string | undefined): Value {
  const bound = bindArguments(e, 'SpikeMonitor', ['source', ...options], args)
  return createMonitor(e, 'SpikeMonitor', bound, 'spike', args, hint)
}

export function createEventMonitor(e: Evaluator, args: Arguments, hint: string | undefined): Value {
  const bound = bindArguments(e, 'EventMonitor', ['source', 'event', ...options], args)
  const { value, span } = bound.get('event') as BoundArgument
  const what = 'the event of an EventMonitor'
  const text = textOf(value) ?? e.force(value, span, what)
  const event = typeof text === 'object' && 'text' in text ? text.text : undefined
  if (typeof event !== 'string') {
    throw e.fault('wrong-type', { span }, { what, expected: 'a string', actual: 'something else' })
  }
  return createMonitor(e, 'EventMonitor', bound, event, args, hint)
}

function createMonitor(
  e: Evaluator,
  kind: SpikeMonitorClass['kind'],
  bound: Bound,
  event: string,
  args: Arguments,
  hint: string | undefined,
): Value {
  refuseLater(e, kind, bound)
  const argument = bound.get('source') as BoundArgument
  const source = sourceOf(e, argument, kind)
  requireEvent(e, source, event, bound.get('event') ?? argument)
  const variables = recordedNames(e, bound.get('variables'), source)
  const made = { kind, span: args.span, source: source.id, event, variables } as const
  const id = classAt<'SpikeMonitor' | 'EventMonitor'>(e, hint, kind.toLowerCase(), made)
  const values = given(e, bound, 'source', 'record')
  return residual(
    { kind: 'create', class: id, arguments: values },
    { kind: 'object', classes: [id] },
  )
}

export function createRateMonitor(e: Evaluator, args: Arguments, hint: string | undefined): Value {
  const callee = 'PopulationRateMonitor'
  const bound = bindArguments(e, callee, ['source', 'name?', 'codeobj_class?', 'dtype?'], args)
  refuseLater(e, callee, bound)
  const argument = bound.get('source') as BoundArgument
  const source = sourceOf(e, argument, callee)
  requireEvent(e, source, 'spike', argument)
  const made = { kind: callee, span: args.span, source: source.id } as const
  const id = classAt<'PopulationRateMonitor'>(e, hint, 'ratemonitor', made)
  return residual(
    { kind: 'create', class: id, arguments: given(e, bound, 'source') },
    { kind: 'object', classes: [id] },
  )
}

function requireEvent(e: Evaluator, source: SourceClass, event: string, { span }: BoundArgument) {
  const generator = source.kind === 'SpikeGenerator' ? ['spike'] : []
  const names = source.kind === 'NeuronGroup' ? eventNames(source) : generator
  if (names.includes(event)) return
  if (event === 'spike') throw e.fault('source-without-spikes', { span }, {})
  const parameters = { name: event, group: source.id, nearest: nearest(event, names) }
  throw e.fault('unknown-event', { span }, parameters)
}
