/** A run from the command line: `node sim.mjs ...` and `brianc run`. Contract, section 1. */
import { entropySeed } from '../random/entropy-seed.js'
import { isSimulationError } from '../results/faults.js'
import { json } from '../results/json.js'
import type { Model } from '../results/program.js'
import type { Result, SimulateOptions } from '../results/result.js'
import { failure } from './failure.js'
import { flagHelp } from './flags.js'
import { findNode, type Node } from './node.js'
import { parseFlags, type RunSettings } from './parse-flags.js'
import { createProgressBar } from './progress-bar.js'
import { createReporter, type Reporter } from './reporter.js'
import { type FigureOutput, writeFigures } from './write-figures.js'
import { prepareOutput, writeResults } from './write-results.js'
import { prepareFolder } from './write-whole.js'

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
  /** where PNG files are wanted */
  readonly png?: FigureOutput['png']
  /** what compiling took, for --timings */
  readonly compile?: { readonly seconds: number; readonly phases: Readonly<Record<string, number>> }
}

/** Bytes that Node itself takes on as a run goes on: code that it optimises, objects that pass. */
const ENGINE = 5e6

const DONE = 0
const INTERRUPTED = 130

/** Runs the program as the flags say, writes what they ask for and gives the exit code. */
export async function runCommand(
  program: Program,
  argv: readonly string[],
  options: CommandOptions,
): Promise<number> {
  const node = findNode()
  if (!node) throw new Error('a command needs Node 20.16 or later')
  const reporter = createReporter(node, program, argv)
  try {
    const settings = parseFlags(argv)
    const { help, version, out, figures } = settings
    if (help || version) {
      reporter.out(help ? helpText(program, options) : `${options.version}\n`)
      return DONE
    }
    if (out) prepareOutput(node, out)
    if (figures) prepareFolder(node, figures)
    return await execute(node, program, settings, options, reporter)
  } catch (error) {
    return failure(error as Error, node, program, options, reporter)
  }
}

async function execute(
  node: Node,
  program: Program,
  settings: RunSettings,
  { compile, png }: CommandOptions,
  reporter: Reporter,
): Promise<number> {
  const { out, figures, timings } = settings
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
  if (out) writeResults(node, out, result)
  const note = reporter.note
  if (figures) await writeFigures(result.figures, { node, folder: figures, png, note })
  reporter.result(result)
  if (timings) {
    const total = result.timings.total_s + (compile?.seconds ?? 0)
    const memory = { ...result.memory, peak: peakOf(node.process) }
    const { seconds, phases } = compile ?? {}
    const line = { compile_s: seconds, phases, ...result.timings, total_s: total, memory }
    reporter.err(`${json(line)}\n`)
  }
  return result.interrupted ? INTERRUPTED : DONE
}

/** The first Ctrl-C ends the run after the current step; the second one ends the process. */
async function simulate(
  { process, os, workers }: Node,
  { simulate }: Program,
  { seed, set, rng, target, threads, progress, 'no-progress': none, 'on-nan': onNan }: RunSettings,
  reporter: Reporter,
): Promise<Result> {
  const bar = createProgressBar(process.stderr)
  const shown = !none && (progress ?? (process.stderr.isTTY && !reporter.isQuiet))
  const controller = new AbortController()
  const interrupt = () => {
    bar.clear()
    reporter.note('interrupted: writing what there is (Ctrl-C again ends at once)')
    controller.abort()
  }
  process.once('SIGINT', interrupt)
  try {
    return await simulate({
      seed,
      set,
      rng,
      target,
      threads,
      Worker: workers.Worker,
      onNan,
      memory: os.totalmem(),
      memoryInUse: () => ({ now: process.memoryUsage.rss() + ENGINE, peak: peakOf(process) }),
      signal: controller.signal,
      onProgress: shown ? (made) => bar.show(made) : undefined,
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

const peakOf = (process: Node['process']): number => process.resourceUsage().maxRSS * 1024

const helpText = ({ model, path = model.file }: Program, { name }: CommandOptions): string =>
  `Usage: ${name} [flags]\n\nRuns the simulation of ${path}.\n${flagHelp}\n` +
  `Parameters, in SI units\n${parameterHelp(model)}`

/** The parameters that --set takes, with their defaults. */
const parameterHelp = ({ parameters }: Model): string =>
  parameters
    .map(({ name, value, dimension, pinned, label }) => {
      const unit = dimension === '1' ? '' : ` ${dimension}`
      const note = [label, pinned && `fixed by ${pinned}`].filter(Boolean).join(', ')
      return `  ${name} = ${value}${unit}${note && `   (${note})`}\n`
    })
    .join('')
