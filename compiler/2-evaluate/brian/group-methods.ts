/** Methods of groups: run_regularly, run_on_event, set_event_schedule. Semantics 5.6 and 5.7. */
import { nearest } from '../../../runtime/values/nearest.js'
import { parseStatements } from '../../1-parse/index.js'
import type { NeuronGroupClass } from '../../ir/model.js'
import type { Located } from '../../ir/expression.js'
import { spanIn } from '../../ir/source.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import { describe } from '../describe.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { call } from '../targets.js'
import { none, residual, type Value } from '../value.js'
import { commonArguments } from './common-arguments.js'
import { getStates, setStates } from './group-states.js'
import { addBlock, classOf } from './state-code.js'

type Method = (e: Evaluator, group: Value, args: Arguments) => Value

/** By name; each gives None, where Brian gives the runner that it makes. */
export const groupMethods: ReadonlyMap<string, Method> = new Map([
  ['run_regularly', runRegularly],
  ['run_on_event', runOnEvent],
  ['set_event_schedule', setEventSchedule],
  ['get_states', getStates],
  ['set_states', setStates],
  ['add_attribute', refuseAttribute],
])

function refuseAttribute(e: Evaluator, _group: Value, args: Arguments): Value {
  const instead = 'choose a name with an underscore in front, which needs no add_attribute()'
  throw e.fault('expression', { span: args.calleeSpan }, { what: 'add_attribute()', instead })
}

function runRegularly(e: Evaluator, group: Value, args: Arguments): Value {
  const parameters = ['code', 'dt?', 'clock?', 'when?', 'order?', 'name?', 'codeobj_class?']
  const bound = bindArguments(e, 'run_regularly', parameters, args)
  const code = bound.get('code') as BoundArgument
  const { statements, span } = codeOf(e, code)
  const id = classOf(e, group)
  const block = addBlock(e, id, 'run_regularly', span, { kind: 'regular', statements })
  return makeRunner(e, group, block, args, bound)
}

function runOnEvent(e: Evaluator, group: Value, args: Arguments): Value {
  const parameters = ['event', 'code', 'when?', 'order?', 'name?', 'codeobj_class?']
  const bound = bindArguments(e, 'run_on_event', parameters, args)
  const place = bound.get('event') as BoundArgument
  const { event, id } = eventOf(e, group, place)
  if (event === 'spike' && (e.classes.get(id) as NeuronGroupClass<Located>).reset) {
    const message = "the event 'spike' has code already: the reset"
    const help = 'leave the reset out where run_on_event() says what happens at a spike'
    throw e.fault('failing-operation', { span: place.span }, { message, help })
  }
  const { statements, span } = codeOf(e, bound.get('code') as BoundArgument)
  const content = { kind: 'on-event', event, statements } as const
  const block = addBlock(e, id, `on_${event}`, span, content)
  return makeRunner(e, group, block, args, bound)
}

function setEventSchedule(e: Evaluator, group: Value, args: Arguments): Value {
  const bound = bindArguments(e, 'set_event_schedule', ['event', 'when?', 'order?'], args)
  const { event } = eventOf(e, group, bound.get('event') as BoundArgument)
  const options = dict(commonArguments(e, bound))
  const name = { kind: 'constant', value: event } as const
  const code = call('setEventSchedule', e.code(group, args.calleeSpan), name, options)
  return residual(code, none.type)
}

function makeRunner(
  e: Evaluator,
  group: Value,
  block: string,
  args: Arguments,
  bound: ReadonlyMap<string, BoundArgument>,
): Value {
  const code = {
    kind: 'call',
    callee: 'runBlock',
    simulation: true,
    arguments: [
      e.code(group, args.calleeSpan),
      { kind: 'constant', value: block },
      dict(commonArguments(e, bound)),
    ],
  } as const
  return residual(code, none.type)
}

const dict = (entries: ReturnType<typeof commonArguments>) =>
  ({
    kind: 'dict',
    entries: entries.map(([key, code]) => [{ kind: 'constant', value: key }, code] as const),
  }) as const

function codeOf(e: Evaluator, { value, span }: BoundArgument) {
  const known = e.force(value, span, 'the code')
  if (known.kind !== 'string') {
    const actual = describe(value)
    throw e.fault('wrong-type', { span }, { what: 'the code', expected: 'a string', actual })
  }
  const { text } = known
  return { statements: parseStatements(text, e.reporter), span: spanIn(text, 0, text.text.length) }
}

function eventOf(e: Evaluator, group: Value, { value, span }: BoundArgument) {
  const id = classOf(e, group)
  const known = e.force(value, span, "the event's name")
  const event = known.kind === 'string' ? known.text.text : ''
  const names = eventNames(e.classes.get(id) as NeuronGroupClass<Located>)
  if (names.includes(event)) return { event, id }
  const parameters = { name: event, group: id, nearest: nearest(event, names) }
  throw e.fault('unknown-event', { span }, parameters)
}

export const eventNames = ({ threshold, events = [] }: NeuronGroupClass<Located>): string[] => [
  ...(threshold ? ['spike'] : []),
  ...events.map(({ name }) => name),
]
