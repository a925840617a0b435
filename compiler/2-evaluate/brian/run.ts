/** run(duration): the magic network of the calling frame. Semantics page 5.10, 6.1 and 6.5. */
import { dimensionless, second } from '../../../runtime/values/dimension.js'
import type {
  Callback,
  Code,
  FrameObject,
  FrameValue,
  RunCode,
  RuntimeName,
} from '../../ir/protocol.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Span } from '../../ir/source.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { namespaceOf } from './namespace.js'
import { moduleOfScope } from '../describe.js'
import { demandOpenNames } from './open-names.js'
import { equationFunction } from './function-units.js'
import { equationName } from './python-function.js'
import type { Scope } from '../scope.js'
import { checkDimension } from '../targets.js'
import { dataOf, noneType, read, residual, textOf, type Value } from '../value.js'
import { operationCallbacks, reportCallback, textReport } from './callbacks.js'

const parameters = ['duration', 'report?', 'report_period?', 'namespace?', 'profile?', 'level?']

export const run = (e: Evaluator, args: Arguments): Value => runOf(e, args, undefined)

/** `network`: what net.run() runs; nothing for the magic network. */
export function runOf(e: Evaluator, args: Arguments, network: RunCode['network']): Value {
  if (e.within.operating) {
    const instead = 'run the model from the script itself; stop() ends a run early'
    throw e.fault('statement', { span: args.span }, { what: 'run() within a run', instead })
  }
  const bound = bindArguments(e, 'run', parameters, args)
  const duration = bound.get('duration') as BoundArgument
  checkDimension(e, duration.value, second, 'the duration of run()', duration.span)
  const code = e.code(duration.value, duration.span)
  refuseLevel(e, bound.get('level'))
  const report = reportOf(e, bound.get('report'))
  const options = optionsOf(e, bound, report.length > 0)
  e.noteFrame()
  const { objects, frame } = frameOf(e)
  const named = namespaceOf(e, bound.get('namespace'), 'run')
  const classes = network?.classes ?? objects.flatMap((object) => object.classes)
  if (!named) demandOpenNames(e, frame, [...classes])
  const callbacks: Callback[] = [...report, ...operationCallbacks(e, [...classes], args.span)]
  const { span } = args
  const made: Code = {
    kind: 'run',
    duration: code,
    span,
    objects,
    frame: named ?? frame,
    ...(network && { network }),
    ...(named && { exclusive: true }),
    ...(options.length > 0 && { options }),
    ...(callbacks.length > 0 && { callbacks }),
  }
  return residual(made, noneType)
}

function refuseLevel(e: Evaluator, level: BoundArgument | undefined): void {
  if (!level || dataOf(level.value) === 0n) return
  const instead = 'call run() where the names of the model are visible, or pass namespace={...}'
  throw e.fault('argument', { span: level.span }, { callee: 'run', name: 'level', instead })
}

type Bound = ReadonlyMap<string, BoundArgument>

function optionsOf(e: Evaluator, bound: Bound, told: boolean): (readonly [string, Code])[] {
  const options: (readonly [string, Code])[] = []
  const period = bound.get('report_period')
  if (period) checkDimension(e, period.value, second, "'report_period'", period.span)
  if (told) options.push(['report', optionCall(e, 'reportEvery', period)])
  const profile = bound.get('profile')
  const data = profile && dataOf(profile.value)
  if (profile && data !== null && data !== false) {
    options.push(['profile', optionCall(e, 'profiling', profile)])
  }
  return options
}

const optionCall = (e: Evaluator, callee: RuntimeName, given: BoundArgument | undefined): Code => ({
  kind: 'call',
  callee,
  simulation: false,
  arguments: given ? [e.code(given.value, given.span)] : [],
})

/** Where a program runs shows the progress on stderr; a function of the script is called. */
function reportOf(e: Evaluator, report: BoundArgument | undefined): Callback[] {
  if (!report || dataOf(report.value) === null) return []
  const { value, span } = report
  if (value.kind === 'residual') e.demand(value)
  const text = textOf(value)?.text
  if (text !== undefined) {
    if (text === 'text' || text === 'stdout') return [textReport(e, span)]
    if (text === 'stderr') return []
    throw e.fault(
      'failing-operation',
      { span },
      {
        message: `Do not know how to handle report argument "${text}".`,
        help: "it is 'text', 'stdout', 'stderr' or a function of (elapsed, completed, start, duration)",
      },
    )
  }
  if (value.type.kind === 'function') return [reportCallback(e, value, span)]
  const expected = "'text', 'stdout', 'stderr' or a function"
  throw e.fault('wrong-type', { span }, { what: "'report'", expected, actual: 'something else' })
}

/** A run needs the type of a name only: its value is read when the model runs. */
const typeOnly = (value: Value): Value => (value.code ? residual(value.code, value.type) : value)

/** What equations may refer to. */
const frameKinds: readonly string[] = ['number', 'any', 'callable']

/** Globals, then the locals of the calling function, which win. Enclosing functions do not count. */
export function frameOf(e: Evaluator): { objects: FrameObject[]; frame: FrameValue[] } {
  const visible = new Map<string, Scope>()
  for (const name of e.module.names) visible.set(name, e.module)
  for (const name of e.scope.names) visible.set(name, e.scope)
  const objects: FrameObject[] = []
  const frame: FrameValue[] = []
  for (const [name, scope] of visible) {
    const binding = scope.get(name)
    const called = binding && functionNamed(e, name, binding.value)
    if (called) frame.push(called)
    if (!binding || (scope === e.module && e.imported.has(name))) continue
    if (scope !== e.scope) e.noteRead(name, typeOnly(binding.value), scope)
    const { value, maybeUnbound } = binding
    if (!value.code) continue
    const code = maybeUnbound ? read(scope.variable(name), true) : value.code
    if (value.type.kind === 'object') {
      const { classes } = value.type
      objects.push({ name, code, classes })
    } else if (frameKinds.includes(value.type.kind)) {
      // what it is shows when the script runs
      const classes = [...e.within.operations.keys()]
      if (value.type.kind === 'any') objects.push({ name, code, classes })
      frame.push({ name, code, type: value.type })
    }
  }
  return { objects, frame }
}

/** The objects that the frame binds, as a list of the running program. */
export function frameObjects(e: Evaluator): { code: Code; classes: readonly string[] } {
  e.noteFrame()
  const objects = frameOf(e).objects
  return {
    code: { kind: 'frame-objects', objects },
    classes: [...new Set(objects.flatMap((object) => object.classes))],
  }
}

/** A Python function that equations may call: it exists at compile time only. */
export function functionNamed(e: Evaluator, name: string, value: Value): FrameValue | undefined {
  if (value.kind !== 'known' || value.value.kind !== 'function') return undefined
  const callable = { kind: 'callable', of: 'Function', dimension: dimensionless } as const
  const { scope } = value.value
  const same = scope === e.scope || moduleOfScope(scope) === e.scope
  const own = same ? [] : e.scope.names
  const definition = equationFunction(e, name, value.value, new Set(own))
  return definition && { name, code: noValue, type: { ...callable, definition } }
}

/** A function of numpy in a namespace, under another name: `namespace={'f': sin}`. */
export function libraryFunction(name: string, value: Value, span: Span): FrameValue | undefined {
  if (value.kind !== 'known' || value.value.kind !== 'row') return undefined
  const known = equationName(value.value.row.name)
  if (known === undefined) return undefined
  const x = { kind: 'name', name: 'x', span } as const
  const callee = { kind: 'name', name: known, span } as const
  const body = { kind: 'call', callee, arguments: [{ value: x }], span } as const
  const definition = {
    name,
    span,
    parameters: [{ name: 'x', rule: 'any' }],
    result: 'any',
    discardsUnits: false,
    body,
  } as const
  const type = { kind: 'callable', of: 'Function', dimension: dimensionless, definition } as const
  return { name, code: noValue, type }
}

const noValue: Code = { kind: 'constant', value: null }
