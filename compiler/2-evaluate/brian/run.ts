/** run(duration): the magic network of the calling frame. Semantics page 5.10, 6.1 and 6.5. */
import { dimensionless, second } from '../../../runtime/values/dimension.js'
import type { FrameObject, FrameValue } from '../../ir/protocol.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { equationFunction } from './function-units.js'
import type { Scope } from '../scope.js'
import { checkDimension } from '../targets.js'
import { noneType, read, residual, type Value } from '../value.js'

const parameters = ['duration', 'report?', 'report_period?', 'namespace?', 'profile?', 'level?']

export function run(e: Evaluator, args: Arguments): Value {
  const bound = bindArguments(e, 'run', parameters, args)
  const namespace = bound.get('namespace')
  if (namespace) {
    throw e.fault(
      'argument',
      { span: namespace.span },
      {
        callee: 'run',
        name: 'namespace',
        instead: 'give the values as variables of the script',
      },
    )
  }
  const duration = bound.get('duration') as BoundArgument
  checkDimension(e, duration.value, second, 'the duration of run()', duration.span)
  e.noteFrame()
  const { objects, frame } = frameOf(e)
  const code = e.code(duration.value, duration.span)
  return residual({ kind: 'run', duration: code, span: args.span, objects, frame }, noneType)
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
      frame.push({ name, code, type: value.type })
    }
  }
  return { objects, frame }
}

/** A Python function that equations may call: it exists at compile time only. */
function functionNamed(e: Evaluator, name: string, value: Value): FrameValue | undefined {
  if (value.kind !== 'known' || value.value.kind !== 'function') return undefined
  const { scope } = value.value
  const own = scope === e.scope ? [] : e.scope.names
  const definition = equationFunction(name, value.value, new Set(own))
  const type = { kind: 'callable', of: 'Function', dimension: dimensionless, definition } as const
  return definition && { name, code: { kind: 'constant', value: null }, type }
}
