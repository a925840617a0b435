/** The whole pipeline, one line a phase; it stops between phases where faults were reported. */
import { isStackOverflow, parseScript, stackFault } from './1-parse/index.js'
import { evaluate } from './2-evaluate/index.js'
import { resolve } from './3-resolve/index.js'
import { integrate } from './4-integrate/index.js'
import { lower } from './5-lower/index.js'
import { type Target, describePage, emit, prepareEmit } from './6-emit/index.js'
import { type Diagnostic, Reporter } from './diagnostics/diagnostic.js'
import type { Checked } from './ir/expression.js'
import type { Files } from './ir/files.js'
import type { Plan } from './ir/plan.js'
import type { Script } from './ir/script.js'
import type { Simulation } from './ir/simulation.js'
import type { ReadFile, Source } from './ir/source.js'
import type { Update } from './ir/update.js'
import { isDeeper } from './ir/walk-protocol.js'
import type { PassName } from './passes.js'

/** The forms of one compilation, as far as it got. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[]
  /** the script, and the modules of its folder behind it: what the spans refer to */
  readonly source: Source
  readonly script?: Script
  readonly simulation?: Simulation<Checked>
  readonly updates?: readonly Update[]
  readonly plan?: Plan
  readonly files?: Files
  /** seconds spent in each phase */
  readonly phases: Readonly<Record<string, number>>
}

export interface CompileOptions {
  /** the last form that is wanted; by default everything up to files */
  readonly until?: 'script' | 'model' | 'update' | 'plan' | 'files'
  /** written into the header of the emitted module */
  readonly version: string
  /** gives the files beside the script: modules that it imports, data that it loads */
  readonly readFile?: ReadFile
  /** `js`: no WebAssembly beside the TypeScript; `auto` by default */
  readonly target?: Target
  /** files get a map from the emitted module to the script */
  readonly sourceMap?: boolean
  /** optimiser passes that are left out */
  readonly without?: readonly PassName[]
  /** the files are to have what a page says of the model */
  readonly page?: boolean
  /** now, in seconds: for the times of the phases */
  readonly clock?: () => number
  /** awaited between phases: what the caller does beside gets its turn */
  readonly breathe?: () => Promise<void>
}

/** Engines parse by recursion: a module with more brackets inside each other is not loaded. */
const deepestCode = 1_100

export async function compile(source: Source, options: CompileOptions): Promise<Compilation> {
  const { until = 'files', version, readFile, target, sourceMap, clock = () => 0 } = options
  const { breathe } = options
  const without = new Set<string>(options.without)
  const reporter = new Reporter()
  const phases: Record<string, number> = {}
  let whole = source
  const timed = async <T>(phase: string, work: () => T): Promise<Awaited<T>> => {
    const start = clock()
    await breathe?.()
    const result = await work()
    phases[phase] = clock() - start
    return result
  }
  const soFar = (forms: Partial<Compilation>): Compilation => ({
    ...forms,
    source: whole,
    diagnostics: reporter.diagnostics,
    phases,
  })

  if (until === 'files') prepareEmit(target)
  const script = await timed('parse', () => parseScript(source, reporter))
  if (reporter.hasErrors || until === 'script') return soFar({ script })
  try {
    return await compileScript(script)
  } catch (error) {
    if (!isStackOverflow(error)) throw error
    reporter.report(stackFault(script))
    return soFar({ script })
  }

  async function compileScript(script: Script): Promise<Compilation> {
    const located = await timed('evaluate', () => evaluate(script, reporter, readFile))
    whole = located.source
    if (reporter.hasErrors) return soFar({ script })

    const simulation = await timed('resolve', () => resolve(located, reporter))
    if (reporter.hasErrors || until === 'model') return soFar({ script, simulation })

    const updates = await timed('integrate', () => integrate(simulation.model, reporter))
    if (reporter.hasErrors || until === 'update') return soFar({ script, simulation, updates })

    const plan = await timed('lower', () => lower(simulation, updates, without))
    const { body, procedures } = plan.protocol
    if ([body, ...procedures.map((p) => p.body)].some((steps) => isDeeper(steps, deepestCode))) {
      reporter.report(stackFault(script))
      return soFar({ script })
    }
    if (until === 'plan') return soFar({ script, simulation, updates, plan })

    const origin = { version, sha256: await sha256(whole.text) }
    const emitted = await timed('emit', () => emit(plan, origin, target, without, sourceMap))
    const files = options.page ? { ...emitted, page: describePage(located) } : emitted
    return soFar({ script, simulation, updates, plan, files })
  }
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
