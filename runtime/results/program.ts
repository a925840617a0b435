/** What an emitted module is made of: its script, and what is known of it. Contract, section 3. */
import { Interrupted } from '../network/interrupted.js'
import { now } from '../network/pace.js'
import { Simulation } from '../network/simulation.js'
import { entropySeed } from '../random/entropy-seed.js'
import type { RandomState } from '../random/random-state.js'
import { figuresOf } from '../plot/results.js'
import { bases } from '../values/base-units.js'
import { forgetUnits } from '../values/user-units.js'
import type { Dimension } from '../values/dimension.js'
import { ScriptError } from '../values/script-error.js'
import { collect } from './collect.js'
import { SimulationError, refuse } from './faults.js'
import type { Result, SimulateOptions } from './result.js'
import { settings } from './settings.js'
import { lineName } from '../values/notebook-place.js'
import type { NativeKernels } from '../wasm/native-kernels.js'
import { spanOfLine } from './source-span.js'

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
  readonly native?: NativeKernels
  /** the stream of `rng: 'philox'`, where the script draws */
  readonly philox?: (seed: number) => RandomState
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
  const { script, parameters, native, philox, ...about } = program
  return {
    ...about,
    parameters: parameters.map(({ dimension, unit, line, pinned, ...shown }) => ({
      ...shown,
      unit: symbolOf(unit),
      dimension: unit,
      pinned: pinned === undefined ? undefined : lineName(program.file, program.source, pinned),
    })),
  }
}

/** `metre**2` as m^2; nothing for `1`. */
export const symbolOf = (unit: string): string =>
  unit === '1'
    ? ''
    : unit.replaceAll('**', '^').replace(/[a-z]+/g, (name) => bases.get(name)?.display ?? name)

/**
 * Runs the script once. Calls may overlap: all they share is the units that scripts make. Rejects with
 * SettingError or SimulationError; an aborted signal gives a result that says `interrupted`.
 */
export async function simulateProgram(
  program: ProgramDefinition,
  options: SimulateOptions = {},
): Promise<Result> {
  // units that an earlier simulation made are not those of this one
  if (running === 0) forgetUnits()
  running++
  try {
    return await simulateOnce(program, options)
  } finally {
    running--
  }
}

let running = 0

async function simulateOnce(
  program: ProgramDefinition,
  options: SimulateOptions = {},
): Promise<Result> {
  const began = now()
  const { seed: given = entropySeed(), set = {}, rng = 'numpy' } = options
  if (!(given >>> 0 === given)) {
    refuse('set/seed', `seed must be an integer from 0 to 2**32 - 1, not ${given}`)
  }
  if (rng !== 'numpy' && rng !== 'philox') {
    refuse('set/rng', `rng is numpy or philox, not ${rng}`)
  }
  const random = rng === 'philox' ? program.philox : undefined
  const parameters = settings(program.parameters, set, (line) =>
    lineName(program.file, program.source, line),
  )
  const sim = new Simulation({ ...options, seed: given, set: parameters, random })
  // the script's own seed where it set one before the first draw
  const seed = () => (typeof sim.random.origin === 'number' ? sim.random.origin : given)
  let interrupted = false
  const { target, threads = 1 } = options
  const most = target === 'js' ? 1 : 64
  if (!(threads >= 1 && threads <= most && threads % 1 === 0)) {
    refuse('set/threads', 'threads is an integer from 1 to 64, and 1 with target js')
  }
  if (target !== 'js' && program.native) {
    const warn = (text: string) => sim.warn(text)
    sim.arena = await program.native(target === 'wasm', { ...options, warn })
    if (sim.arena) sim.random.drawIn(sim.arena)
    if (!sim.arena && target === 'wasm') {
      const help = 'leave --target out: the results are the same'
      refuse('set/target', 'this engine has no WebAssembly with SIMD, or may not use it', help)
    }
  }
  try {
    await program.script(sim)
  } catch (error) {
    interrupted = error instanceof Interrupted
    if (!interrupted) {
      const { code, message, help } = faultOf(error)
      const span = spanOfLine(program.source, sim.line)
      throw new SimulationError(code, message, help, error, span, seed())
    }
  } finally {
    sim.arena?.team?.end()
  }
  const run = sim.runTime / 1000
  const collected = collect(sim.names())
  const figures = figuresOf(sim)
  const total = (now() - began) / 1000
  return {
    stdout: sim.stdout,
    ...collected,
    figures,
    seed: seed(),
    rng: rng === 'numpy' ? undefined : rng,
    interrupted,
    timings: { setup_s: total - run, run_s: run, total_s: total },
    memory: { predicted: sim.predicted },
  }
}

function faultOf(error: unknown): { code: string; message: string; help?: string } {
  if (error instanceof ScriptError) return error
  const { message } = error as Error
  if (error instanceof RangeError) {
    return /call stack/.test(message)
      ? { code: 'run/recursion', message: 'the functions of the script call each other too deeply' }
      : { code: 'run/memory', message: 'there is not enough memory for this statement' }
  }
  return { code: 'bug/runtime', message: `internal error: ${message}` }
}
