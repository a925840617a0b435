/** What a command says of a failure, and its exit code. Contract, section 1. */
import { isSettingError, isSimulationError, type SimulationError } from '../results/faults.js'
import { failureFrame } from './failure-frame.js'
import type { Node } from './node.js'
import type { Fault, Reporter } from './reporter.js'
import type { CommandOptions, Program } from './run-command.js'

const USAGE = 2
const FILES = 3
const FAILED = 4
const BUG = 70

export function failure(
  error: Error,
  { process: { env, stderr, version: node } }: Node,
  { model }: Program,
  { name, version }: CommandOptions,
  { fault, path }: Reporter,
): number {
  const { code, message, help, span } = error as SimulationError
  const tell = (exit: number, text: string, kind: Fault['kind'] = 'error', known = code) => {
    fault({ code: known, kind, message, help, span }, text)
    return exit
  }
  if (isSettingError(error)) {
    return tell(USAGE, `${name}: ${message}${help ? `\n  = help: ${help}` : ''}\n`)
  }
  if (isSimulationError(error) && code !== 'bug/runtime') {
    const color = env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : !env.CI && stderr.isTTY
    const text = failureFrame(error, path, model.source, !env.NO_COLOR && color)
    return tell(FAILED, text, code === 'run/unsupported' ? 'unsupported' : 'error')
  }
  if ('syscall' in error) {
    return tell(FILES, `${name}: cannot write: ${message}\n`, 'error', 'run/files')
  }
  const { message: found, stack = found } = (error.cause ?? error) as Error
  // a module that was loaded from memory has all its text for a name
  const what = stack.replace(/data:[^\s)]*?(?=:\d+:\d+)/g, 'simulation')
  fault(
    { code: 'bug/runtime', kind: 'bug', message: found },
    `${name}: a bug of brianc, not of your script: ${what}\n` +
      `Please report it with the script: brianc ${version}, Node ${node}\n`,
  )
  return BUG
}
