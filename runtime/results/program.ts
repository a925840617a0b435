/** What an emitted module is made of: its script, and what is known of it. Contract, section 3. */
import { Interrupted } from '../network/interrupted.js'
import { Simulation } from '../network/simulation.js'
import { entropySeed } from '../random/numpy-random.js'
import { figuresOf } from '../plot/results.js'
import { describeDimension } from '../values/describe-dimension.js'
import { type Dimension, isDimensionless } from '../values/dimension.js'
import { unitText } from '../values/format-quantity.js'
import { ScriptError } from '../values/script-error.js'
import { collect } from './collect.js'
import { SettingError, SimulationError } from './faults.js'
import type { Result, SimulateOptions } from './result.js'
import { settings } from './settings.js'
import { placeOfLine } from './source-span.js'

/** A top-level name of the script that `set` may override. */
export interface ParameterDefinition {
  readonly name: string
  /** the default, in SI units */
  readonly value: number | boolean
  readonly type: 'float' | 'integer' | 'boolean'
  readonly dimension: Dimension
  /** its unit in words: 'second', '1' */
  readonly unit: string
  readonly line: number
  /** the line where the compiler baked its value in */
  readonly pinned?: number
  readonly label?: string
}

export interface ProgramDefinition {
  /** the script's file name and text, for messages */
  readonly file: string
  readonly source: string
  /** the compiler's version, and the digest of the source */
  readonly version: string
  readonly sha256: string
  readonly parameters: readonly ParameterDefinition[]
  readonly script: (sim: Simulation) => Promise<void>
}

export interface ModelParameter {
  readonly name: string
  /** SI */
  readonly value: number | boolean
  /** the SI unit as a symbol: 's', 'm^2', '' */
  readonly unit: string
  /** in words: 'second', '1' */
  readonly dimension: string
  readonly type: 'float' | 'integer' | 'boolean'
  /** 'line 12': what fixed it at compile time */
  readonly pinned?: string
  readonly label?: string
}

/** What a page or a tool shows of a program. */
export interface Model {
  readonly file: string
  readonly source: string
  readonly version: string
  readonly sha256: string
  readonly parameters: readonly ModelParameter[]
}

export const defineProgram = (definition: ProgramDefinition): ProgramDefinition => definition

export function describeModel(program: ProgramDefinition): Model {
  const { file, source, version, sha256 } = program
  const parameters = program.parameters.map(({ name, value, type, dimension, pinned, label }) => ({
    name,
    value,
    unit: isDimensionless(dimension) ? '' : unitText(dimension),
    dimension: describeDimension(dimension),
    type,
    ...(pinned === undefined ? {} : { pinned: `line ${pinned}` }),
    ...(label === undefined ? {} : { label }),
  }))
  return { file, source, version, sha256, parameters }
}

/**
 * Runs the script once. Calls may overlap: there is no state outside of them. Rejects with
 * SettingError or SimulationError; an aborted signal gives a result that says `interrupted`.
 */
export async function simulateProgram(
  program: ProgramDefinition,
  options: SimulateOptions = {},
): Promise<Result> {
  const began = performance.now()
  const { signal, onProgress, onPrint, onWarning } = options
  const set = settings(program.parameters, options.set ?? {})
  const seed = startingSeed(options.seed)
  const sim = new Simulation({ seed, set, signal, onProgress, onPrint, onWarning })
  const interrupted = await runScript(program, sim, seed)
  const { monitors, groups, scalars } = collect(sim.names())
  const total = performance.now() - began
  return {
    stdout: sim.stdout,
    monitors,
    groups,
    synapses: {},
    scalars,
    figures: figuresOf(sim),
    seed: streamSeed(sim, seed),
    interrupted,
    timings: {
      setup_s: (total - sim.runTime) / 1000,
      run_s: sim.runTime / 1000,
      total_s: total / 1000,
    },
  }
}

/** Gives whether it was interrupted. */
async function runScript(
  program: ProgramDefinition,
  sim: Simulation,
  seed: number,
): Promise<boolean> {
  try {
    await program.script(sim)
    return false
  } catch (error) {
    if (error instanceof Interrupted) return true
    const { code, message, help } = faultOf(error)
    const place = placeOfLine(program.source, sim.line)
    throw new SimulationError(code, message, place, help, streamSeed(sim, seed), error)
  }
}

interface Fault {
  readonly code: string
  readonly message: string
  readonly help?: string
}

function faultOf(error: unknown): Fault {
  if (error instanceof ScriptError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof RangeError) {
    return /call stack/.test(message)
      ? { code: 'run/recursion', message: 'the functions of the script call each other too deeply' }
      : {
          code: 'run/memory',
          message: 'there is not enough memory for this statement',
          help: 'use smaller groups, or record less',
        }
  }
  return { code: 'bug/runtime', message: `internal error: ${message}` }
}

function startingSeed(seed: number | undefined): number {
  if (seed === undefined) return entropySeed()
  if (Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff) return seed
  throw new SettingError('set/seed', `seed must be an integer from 0 to 2**32 - 1, not ${seed}`)
}

/** The script's own seed where it set one before the first draw. */
function streamSeed(sim: Simulation, seed: number): number {
  const { origin } = sim.random
  return typeof origin === 'number' ? origin : seed
}
