/** A run from the command line: `node sim.mjs ...` and `brianc run`. Contract, section 1. */
import { entropySeed } from '../random/numpy-random.js'
import { isSettingError, isSimulationError } from '../results/faults.js'
import type { Model } from '../results/program.js'
import type { Result, SimulateOptions } from '../results/result.js'
import { flagHelp } from './flags.js'
import { findNode, type Node } from './node.js'
import { type RunSettings, parseFlags } from './parse-flags.js'
import { ProgressBar } from './progress-bar.js'
import { parameterHelp, Reporter } from './reporter.js'
import { UsageError } from './usage-error.js'
import { writeFigures } from './write-figures.js'
import { prepareFolder, writeWhole } from './write-whole.js'
import { resultJson } from '../results/json.js'

export interface Program {
  readonly model: Model
  readonly simulate: (options?: SimulateOptions) => Promise<Result>
  /** what messages call the script; the model's own file name where absent */
  readonly path?: string
}

export interface CommandOptions {
  /** how the command is called: `node sim.mjs` */
  readonly name: string
  /** the compiler's version */
  readonly version: string
  /** what compiling took, for --timings */
  readonly compile?: { readonly seconds: number; readonly phases: Readonly<Record<string, number>> }
}

export const exitCodes = {
  done: 0,
  usage: 2,
  files: 3,
  failed: 4,
  bug: 70,
  interrupted: 130,
} as const

/** Runs the program as the flags say, writes what they ask for and gives the exit code. */
export async function runCommand(
  program: Program,
  argv: readonly string[],
  options: CommandOptions,
): Promise<number> {
  const node = findNode()
  if (node === undefined) throw new Error('a command needs Node 20.16 or later')
  const reporter = new Reporter(node, program, argv)
  try {
    const settings = parseFlags(node, argv)
    if (settings.help) {
      reporter.out(helpText(program, options))
      return exitCodes.done
    }
    if (settings.version) {
      reporter.out(`${options.version}\n`)
      return exitCodes.done
    }
    if (settings.out !== undefined) prepareFolder(node, node.path.dirname(settings.out))
    if (settings.figures !== undefined) prepareFolder(node, settings.figures)
    return await execute(node, program, settings, options, reporter)
  } catch (error) {
    return failure(error, options, reporter)
  }
}

async function execute(
  node: Node,
  program: Program,
  settings: RunSettings,
  options: CommandOptions,
  reporter: Reporter,
): Promise<number> {
  const seed = settings.seed ?? entropySeed()
  const tellSeed = (used: number) => {
    if (settings.seed === undefined && used === seed) reporter.note(`seed ${seed}`)
  }
  let result: Result
  try {
    result = await simulate(node, program, { ...settings, seed }, reporter)
  } catch (error) {
    if (isSimulationError(error)) tellSeed(error.seed)
    throw error
  }
  tellSeed(result.seed)
  if (settings.out !== undefined) writeWhole(node, settings.out, `${resultJson(result)}\n`)
  if (settings.figures !== undefined) {
    writeFigures(node, settings.figures, result.figures, (text) => reporter.note(text))
  }
  reporter.result(result)
  if (settings.timings) reporter.timings(result, options.compile)
  return result.interrupted ? exitCodes.interrupted : exitCodes.done
}

/** The first Ctrl-C ends the run after the current step; the second one ends the process. */
async function simulate(
  node: Node,
  program: Program,
  settings: RunSettings & { readonly seed: number },
  reporter: Reporter,
): Promise<Result> {
  const { process } = node
  const bar = new ProgressBar(process.stderr)
  const wanted = settings.progress ?? (process.stderr.isTTY === true && !settings.quiet)
  const controller = new AbortController()
  const interrupt = () => {
    bar.clear()
    reporter.note('interrupted: writing what there is (Ctrl-C again ends at once)')
    controller.abort()
  }
  process.once('SIGINT', interrupt)
  try {
    return await program.simulate({
      seed: settings.seed,
      set: settings.set,
      signal: controller.signal,
      onProgress: wanted ? (progress) => bar.show(progress) : undefined,
      onPrint: (text) => {
        bar.clear()
        reporter.print(text)
      },
      onWarning: (text, line) => {
        bar.clear()
        reporter.warning(text, line)
      },
    })
  } finally {
    process.removeListener('SIGINT', interrupt)
    bar.clear()
  }
}

function helpText(program: Program, { name }: CommandOptions): string {
  const { model } = program
  return (
    `Usage: ${name} [flags]\n\nRuns the simulation of ${program.path ?? model.file}.\n\n` +
    `Flags\n${flagHelp()}${parameterHelp(model)}\n` +
    'Exit codes: 0 done, 2 wrong usage, 3 writing failed, 4 the simulation failed,\n' +
    '70 a bug of brianc, 130 interrupted (data so far is written)\n'
  )
}

function failure(error: unknown, options: CommandOptions, reporter: Reporter): number {
  if (error instanceof UsageError || isSettingError(error)) {
    reporter.usage(error, options.name)
    return exitCodes.usage
  }
  if (isSimulationError(error) && error.code !== 'bug/runtime') {
    reporter.failure(error)
    return exitCodes.failed
  }
  if (error instanceof Error && 'syscall' in error) {
    reporter.files(error, options.name)
    return exitCodes.files
  }
  reporter.bug(error, options)
  return exitCodes.bug
}
