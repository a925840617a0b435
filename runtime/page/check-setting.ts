/** Whether a parameter can have a value, before a run is begun with it. */
import type { ScriptError } from '../values/script-error.js'
import { type Operand, operand } from '../values/operand.js'
import { parseSetting } from '../values/parse-setting.js'
import type { Model } from '../results/program.js'
import { settings } from '../results/settings.js'
import type { Checked } from './protocol.js'

/** `text` in Brian's notation; the value is in SI units. */
export function checkSetting({ parameters }: Model, name: string, text: string): Checked {
  const definitions = parameters.map(({ dimension: unit, pinned, ...parameter }) => ({
    ...parameter,
    unit,
    dimension: operand(parseSetting(unit))?.dimension ?? [0, 0, 0, 0, 0, 0, 0],
    line: 0,
    pinned: pinned === undefined ? undefined : 0,
  }))
  const pinned = parameters.find((parameter) => parameter.name === name)?.pinned
  try {
    const value = settings(definitions, { [name]: text }, () => pinned ?? '').get(name)
    const { value: x } = operand(value ?? null) as Operand
    return { value: typeof x === 'boolean' ? x : Number(x) }
  } catch (error) {
    const { message, help } = error as ScriptError
    return { message, help }
  }
}
