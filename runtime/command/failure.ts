/** What a command says of a failure, and its exit code. Contract, section 1. */
import { isSettingError, isSimulationError } from '../results/faults.js'
import { failureFrame } from './failure-frame.js'
import type { Node } from './node.js'
import type { Reporter } from './reporter.js'
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
  if (isSettingError(error)) {
    const { code, message, help } = error
    const text = `${name}: ${message}${help ? `\n  = help: ${help}` : ''}\n`
    fault({ code, kind: 'error', message, help }, text)
    return USAGE
  }
  if (isSimulationError(error) && error.code !== 'bug/runtime') {
    const { code, message, help, span } = error
    const color = env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : !env.CI && stderr.isTTY
    const text = failureFrame(error, path, model.source, !env.NO_COLOR && color)
    const kind = code === 'run/unsupported' ? 'unsupported' : 'error'
    fault({ code, kind, message, help, span }, text)
    return FAILED
  }
  if ('syscall' in error) {
    const { message } = error
    fault({ code: 'run/files', kind: 'error', message }, `${name}: cannot write: ${message}\n`)
    return FILES
  }
  const { message, stack = message } = (error.cause ?? error) as Error
  // a module that was loaded from memory has all its text for a name
  const what = stack.replace(/data:[^\s)]*?(?=:\d+:\d+)/g, 'simulation')
  fault(
    { code: 'bug/runtime', kind: 'bug', message },
    `${name}: a bug of brianc, not of your script: ${what}\n` +
      `Please report it with the script: brianc ${version}, Node ${node}\n`,
  )
  return BUG
}
