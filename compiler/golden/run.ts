/** A script compiled in memory and run once, with all that can go wrong as an outcome. */
import { failureFrame } from '../../runtime/command/index.js'
import { isSettingError, isSimulationError } from '../../runtime/results/faults.js'
import type { Model } from '../../runtime/results/program.js'
import type { Result, SimulateOptions } from '../../runtime/results/result.js'
import { diagnosticsJson, renderDiagnostics } from '../../runtime/values/frame.js'
import type { Compilation } from '../compile.js'
import { readSource } from '../read-source.js'
import type { Source } from '../ir/source.js'
import { type Outcome, exit } from './outcome.js'

/** What the command line gives. */
export interface Tools {
  readonly io: {
    out(text: string): void
    err(text: string): void
    readonly color: boolean
  }
  /** compiles in memory; no module where there were errors */
  load(source: Source, given: { readonly target?: string }): Promise<Loaded>
}

interface Loaded {
  readonly compilation: Compilation
  readonly module?: {
    readonly model: Model
    simulate(options: SimulateOptions): Promise<Result>
  }
}

export interface Run {
  readonly model: Model
  readonly result: Result
}

type Failed = Omit<Outcome, 'file' | 'script'>

/** The result of a run, or why there is none. */
export async function runScript(
  path: string,
  options: SimulateOptions,
  { io, load }: Tools,
): Promise<Run | Failed> {
  const source = await readSource(path)
  if ('diagnostic' in source) {
    const { diagnostic, isUnreadable } = source
    const text = renderDiagnostics([diagnostic], { path, text: '' }, io)
    const { diagnostics } = diagnosticsJson([diagnostic], path, '')
    const exitCode = isUnreadable ? exit.files : exit.model
    return { status: isUnreadable ? 'unreadable' : 'errors', exitCode, text, diagnostics }
  }
  const { compilation, module } = await load(source, { target: options.target })
  if (!module) {
    const text = renderDiagnostics(compilation.diagnostics, compilation.source, io)
    const { diagnostics } = diagnosticsJson(compilation.diagnostics, path, compilation.source.text)
    return { status: 'errors', exitCode: exit.model, text, diagnostics }
  }
  const { model, simulate } = module
  try {
    return { model, result: await simulate(options) }
  } catch (error) {
    return failed(error as Error, path, model, io.color)
  }
}

function failed(error: Error, path: string, model: Model, color: boolean): Failed {
  const fault = (code: string, message: string, more: object = {}) => [
    { code, severity: 'error', kind: 'error', message, file: path, ...more },
  ]
  if (isSettingError(error)) {
    const { code, message, help } = error
    const text = `${message}${help ? `\n  = help: ${help}` : ''}\n`
    const diagnostics = fault(code, message, { help })
    return { status: 'refused', exitCode: exit.usage, text, diagnostics }
  }
  if (!isSimulationError(error) || error.code === 'bug/runtime') throw error
  const { code, message, help, span } = error
  const text = failureFrame(error, path, model.source, color)
  const diagnostics = fault(code, message, { span, help })
  return { status: 'failed', exitCode: exit.failed, text, diagnostics }
}
