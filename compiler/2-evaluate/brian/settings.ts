/**
 * prefs, devices and logging: how Brian computes, which is no business of a compiled program. What
 * would change results is refused. Semantics page 15.
 */
import { nearest } from '../../../runtime/values/nearest.js'
import {
  fixedPreferences,
  isPreference,
  isPreferenceGroup,
  preferenceNames,
  schedulePreference,
} from '../../library/preferences.js'
import type { Span } from '../../ir/source.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import { type Arguments, type Row, special } from '../rows.js'
import { anyType, dataOf, knownRow, none, residual, textOf, type Value } from '../value.js'
import { simulationCall } from './network.js'

/** No names of modules: nothing can import them. */
const prefs = 'brian2 prefs'
const device = 'brian2 device'
const logger = 'brian2 BrianLogger'

const moduleValue = (name: string): Value => ({
  kind: 'known',
  value: { kind: 'module', name },
  type: { kind: 'function' },
})

export const settingValues: readonly (readonly [string, Value])[] = [
  ['prefs', moduleValue(prefs)],
  ['brian_prefs', moduleValue(prefs)],
  ['device', moduleValue(device)],
  ['BrianLogger', moduleValue(logger)],
]

const nothing = (name: string): Row => special(name, () => none)

export const settingRows: readonly Row[] = [
  special('set_device', setDevice),
  special('get_device', () => moduleValue(device)),
  nothing('clear_cache'),
]

const members: Readonly<Record<string, readonly string[]>> = {
  [device]: ['build', 'activate', 'reinit', 'delete', 'apply_run_args'],
  [logger]: [
    'log_level_debug',
    'log_level_diagnostic',
    'log_level_error',
    'log_level_info',
    'log_level_warn',
    'suppress_hierarchy',
    'suppress_name',
    'initialize',
  ],
}

/** `prefs.codegen`, `device.build`; nothing for any other module. */
export function settingMember(
  e: Evaluator,
  module: string,
  name: string,
  span: Span,
): Value | undefined {
  const known = Object.hasOwn(members, module) ? members[module] : undefined
  if (known?.includes(name)) return knownRow(nothing(name))
  if (known) {
    const instead =
      module === device && name === 'run'
        ? 'run() has run it; for other values of its parameters give the compiled program ' +
          '--set tau=5*ms, or repeat run() in a loop, after restore()'
        : 'leave it out: a compiled program has no device and no log of Brian'
    throw e.fault('not-built', { span }, { name, module: 'of Brian 2', instead })
  }
  const group = groupOf(module)
  if (group === undefined) return undefined
  const full = group === '' ? name : `${group}.${name}`
  if (isPreferenceGroup(full)) return moduleValue(`${prefs} ${full}`)
  return preferenceValue(e, full, span)
}

const groupOf = (module: string): string | undefined =>
  module === prefs || module.startsWith(`${prefs} `) ? module.slice(prefs.length + 1) : undefined

function preferenceValue(e: Evaluator, name: string, span: Span): Value {
  if (name === schedulePreference) {
    return residual(simulationCall('defaultScheduleOf', []), anyType)
  }
  requirePreference(e, name, span)
  const instead = 'preferences can be set, but have no effect and no value'
  throw e.fault('not-built', { span }, { name, module: "of Brian's preferences", instead })
}

function requirePreference(e: Evaluator, name: string, span: Span): void {
  if (isPreference(name)) return
  const what = { object: "Brian's prefs", name, nearest: nearest(name, preferenceNames) }
  throw e.fault('unknown-attribute', { span }, what)
}

/** `prefs.codegen.target = 'numpy'`; says whether the object is one of Brian's settings. */
export function assignPreference(
  e: Evaluator,
  object: Value,
  key: string,
  given: BoundArgument,
  span: Span,
): boolean {
  if (object.kind !== 'known' || object.value.kind !== 'module') return false
  const group = groupOf(object.value.name)
  if (group === undefined) return false
  const name = group === '' ? key : `${group}.${key}`
  requirePreference(e, name, span)
  if (name === schedulePreference) {
    e.within.ownSchedule = true
    const value = simulationCall('setDefaultSchedule', [e.code(given.value, given.span)])
    e.emit({ kind: 'evaluate', value, span })
  }
  const fixed = fixedPreferences[name]
  if (fixed !== undefined && nameOf(given.value) !== fixed) {
    const what = `the preference ${name} with a value other than ${fixed}`
    const instead = `leave it out: brianc computes as Brian does with ${fixed}`
    throw e.fault('statement', { span }, { what, instead })
  }
  return true
}

function nameOf(value: Value): string | undefined {
  if (value.kind === 'known' && value.value.kind === 'row') return value.value.row.name
  return dataOf(value) === false ? 'False' : textOf(value)?.text
}

/** set_device(device, build_on_run=True, **kwds): all devices are this program. */
function setDevice(e: Evaluator, args: Arguments): Value {
  const named = new Map([...args.keywords].filter(([name]) => name === 'device'))
  const given = { ...args, keywords: named }
  const chosen = bindArguments(e, 'set_device', ['device', 'build_on_run?'], given).get('device')
  const name = chosen && textOf(chosen.value)?.text
  const known = /^(runtime|cpp_standalone|cuda_standalone|genn|all)$/
  if (chosen && (name === undefined || !known.test(name))) {
    throw e.fault(
      'failing-operation',
      { span: chosen.span },
      {
        message: `there is no device '${name ?? 'of this kind'}'`,
        help: "leave set_device out, or name 'runtime' or 'cpp_standalone': all run the same",
      },
    )
  }
  return none
}
