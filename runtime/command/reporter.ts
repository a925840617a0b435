/** All that a run says: to standard output what the script prints, to standard error the rest. */
import type { Result } from '../results/result.js'
import type { SettingError, SimulationError } from '../results/faults.js'
import { json, resultJson } from '../results/json.js'
import type { Model } from '../results/program.js'
import { diagnosticsJson, renderDiagnostics } from '../values/frame.js'
import type { Node } from './node.js'
import type { CommandOptions, Program } from './run-command.js'
import type { UsageError } from './usage-error.js'

/** A fault that has no place in the script; contract, section 2. */
interface Fault {
  readonly code: string
  readonly kind: 'error' | 'bug'
  readonly message: string
  readonly help?: string
}

export class Reporter {
  readonly #process: Node['process']
  readonly #model: Model
  readonly #path: string
  readonly #json: boolean
  readonly #quiet: boolean
  #closed = false

  /** --json and --quiet hold even where another flag is refused. */
  constructor(node: Node, program: Program, argv: readonly string[]) {
    this.#process = node.process
    this.#model = program.model
    this.#path = program.path ?? program.model.file
    this.#json = argv.includes('--json')
    this.#quiet = argv.includes('--quiet')
    // whoever reads our output may stop, as `head` does: that is no fault
    node.process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      this.#closed = true
    })
  }

  out(text: string): void {
    if (!this.#closed) this.#process.stdout.write(text)
  }

  err(text: string): void {
    this.#process.stderr.write(text)
  }

  /** What the script prints. */
  print(text: string): void {
    if (this.#json) this.err(text)
    else this.out(text)
  }

  note(text: string): void {
    if (!this.#quiet) this.err(`${text}\n`)
  }

  warning(text: string, line: number): void {
    this.note(`warning: ${text}\n  --> ${this.#path}:${line}`)
  }

  result(result: Result): void {
    if (!this.#json) return
    this.out(`{"schemaVersion":1,"diagnostics":[],"result":${resultJson(result)}}\n`)
  }

  timings({ timings }: Result, compile: CommandOptions['compile']): void {
    const { maxRSS } = this.#process.resourceUsage()
    const line = {
      ...(compile === undefined ? {} : { compile_s: compile.seconds, phases: compile.phases }),
      ...timings,
      total_s: timings.total_s + (compile?.seconds ?? 0),
      memory: { peak: maxRSS * 1024 },
    }
    this.err(`${json(line)}\n`)
  }

  usage(error: UsageError | SettingError, command: string): void {
    const { message, help } = error
    const code = 'code' in error ? error.code : 'usage/flag'
    this.#document({ code, kind: 'error', message, help })
    this.err(`${command}: ${message}${help === undefined ? '' : `\n  = help: ${help}`}\n`)
  }

  failure(error: SimulationError): void {
    const { code, message, help } = error
    const kind = code === 'run/unsupported' ? 'unsupported' : 'error'
    const source = { path: this.#path, text: this.#model.source }
    const diagnostic = { code, severity: 'error', kind, message, span: error.range, help } as const
    if (this.#json) {
      this.out(`${json(diagnosticsJson([diagnostic], source.path, source.text))}\n`)
    } else {
      this.err(renderDiagnostics([diagnostic], source, { color: wantsColor(this.#process) }))
    }
  }

  files(error: Error, command: string): void {
    this.#document({ code: 'run/files', kind: 'error', message: error.message })
    this.err(`${command}: cannot write: ${error.message}\n`)
  }

  bug(error: unknown, { name, version }: CommandOptions): void {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    const message = cause instanceof Error ? cause.message : String(cause)
    const what = cause instanceof Error ? stackOf(cause) : message
    this.#document({ code: 'bug/runtime', kind: 'bug', message })
    this.err(
      `${name}: a bug of brianc, not of your script: ${what}\n` +
        `Please report it with the script: brianc ${version}, Node ${this.#process.version}\n`,
    )
  }

  #document({ code, kind, message, help }: Fault): void {
    if (!this.#json) return
    const diagnostic = { code, severity: 'error', kind, message, help: help ?? null }
    this.out(`${json({ schemaVersion: 1, diagnostics: [diagnostic] })}\n`)
  }
}

/** A module that was loaded from memory has all its text for a name. */
const stackOf = (error: Error): string =>
  (error.stack ?? error.message).replace(/data:[^\s)]*?(?=:\d+:\d+)/g, 'simulation')

/** The parameters that --set takes, with their defaults. */
export function parameterHelp(model: Model): string {
  const rows = model.parameters.map(({ name, value, dimension, pinned, label }) => {
    const unit = dimension === '1' ? '' : ` ${dimension}`
    const notes = [label, pinned === undefined ? undefined : `fixed by ${pinned}`]
    const note = notes.filter((text) => text !== undefined).join(', ')
    return `  ${name} = ${value}${unit}${note === '' ? '' : `   (${note})`}\n`
  })
  return rows.length === 0 ? '' : `\nParameters, in SI units\n${rows.join('')}`
}

function wantsColor({ env, stderr }: Node['process']): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return !env.CI && stderr.isTTY === true
}
