/**
 * How much numbers may differ, by variable. The notation of `--tolerance NAME=VALUE`:
 *
 *   v=1e-9              any variable v: SI units, at most 1e-9 apart
 *   G.v=0.1*mV          v of the object G, with a unit
 *   M.t=0.1*ms          spike times: spikes are matched neuron by neuron
 *   w=1e-6rel           at most 1e-6 of the recorded value apart
 *   w=1e-6rel+1e-12     both together, as numpy's isclose: absolute + relative*|recorded|
 *   G=..., *=...        all variables of the object G; all variables
 *   stdout=any          not compared
 */
import { describeDimension } from '../values/describe-dimension.js'
import {
  type Dimension,
  hertz,
  isDimensionless,
  sameDimension,
  second,
} from '../values/dimension.js'
import { operand } from '../values/operand.js'
import { parseSetting } from '../values/parse-setting.js'
import { ScriptError } from '../values/script-error.js'

export interface Tolerance {
  /** SI */
  readonly absolute: number
  /** of the recorded value */
  readonly relative: number
  /** not compared at all */
  readonly any?: true
}

export type Tolerances = ReadonlyMap<string, Tolerance>

/** Throws ScriptError: golden/tolerance. */
export function parseTolerances(given: Readonly<Record<string, string>>): Tolerances {
  return new Map(Object.entries(given).map(([name, text]) => [name, parseTolerance(name, text)]))
}

function parseTolerance(name: string, text: string): Tolerance {
  const trimmed = text.trim()
  if (trimmed === 'any') return { absolute: 0, relative: 0, any: true }
  if (name === 'stdout') refuse(name, text, 'printed text is compared or not: stdout=any')
  const number = String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`
  const pattern = new RegExp(`^(?:(${number})\\s*rel)?(?:(^|\\+)(?!.*rel)(.+))?$`, 's')
  const swapped = trimmed.replace(new RegExp(`^(.+?)\\s*\\+\\s*(${number}\\s*rel)$`, 's'), '$2+$1')
  const [, relative, , absolute] = pattern.exec(swapped.replace(/rel\s*\+\s*/, 'rel+')) ?? []
  if (relative === undefined && absolute === undefined) {
    refuse(name, text, 'write 1e-9, 0.1*mV, 1e-6rel, or 1e-6rel+1e-12')
  }
  return {
    relative: Number(relative ?? 0),
    absolute: absolute === undefined ? 0 : parseAbsolute(name, text, absolute),
  }
}

function parseAbsolute(name: string, text: string, absolute: string): number {
  const { value, dimension } = siValue(name, text, absolute)
  if (!(value >= 0 && value < Infinity)) refuse(name, text, 'it must be 0 or more')
  const wanted = dimensionOf(name)
  if (wanted && !isDimensionless(dimension) && !sameDimension(wanted, dimension)) {
    const [is, should] = [describeDimension(dimension), describeDimension(wanted)]
    refuse(name, text, `it has units of ${is}, but ${name} has units of ${should}`)
  }
  return value
}

function siValue(
  name: string,
  text: string,
  part: string,
): { value: number; dimension: Dimension } {
  try {
    const { value, dimension } = operand(parseSetting(part)) as {
      value: number
      dimension: Dimension
    }
    return { value: Number(value), dimension }
  } catch (error) {
    return refuse(name, text, (error as Error).message)
  }
}

/** Results are plain numbers: what is known of units is that times are times. */
function dimensionOf(name: string): Dimension | undefined {
  const variable = name.split('.').at(-1)
  if (variable === 't' || variable === 'dt' || variable === 'lastspike') return second
  return variable === 'rate' ? hertz : undefined
}

function refuse(name: string, text: string, why: string): never {
  throw new ScriptError('golden/tolerance', `'${name}=${text}' is no tolerance: ${why}`)
}

/** The one that counts: of `G.v` before `G`, before `v`, before all. */
export function toleranceOf(
  tolerances: Tolerances,
  object: string,
  variable: string,
): Tolerance | undefined {
  const [base] = variable.split('.')
  const names = [`${object}.${variable}`, `${object}.${base}`, object, base, '*']
  return tolerances.get(names.find((name) => tolerances.has(name)) ?? '')
}

/** Without a tolerance the same double, with the same sign of zero. */
export function isSame(expected: number, found: number, tolerance?: Tolerance): boolean {
  if (Object.is(expected, found)) return true
  if (!tolerance) return false
  const { absolute, relative, any } = tolerance
  const allowed = absolute + relative * Math.abs(expected)
  return any === true || expected === found || Math.abs(found - expected) <= allowed
}
