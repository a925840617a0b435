/** All that a run says: to standard output what the script prints, to standard error the rest. */
import type { SettingError, SimulationError } from '../results/faults.js'
import { json, resultJson } from '../results/json.js'
import type { Model } from '../results/program.js'
import type { Result } from '../results/result.js'
import { failureFrame } from './failure-frame.js'
import type { Node } from './node.js'
import type { CommandOptions, Program } from './run-command.js'

/** What standard error says of a fault, and the document of --json. Contract, section 2. */
interface Fault {
  readonly code: string
  readonly kind: 'error' | 'unsupported' | 'bug'
  readonly message: string
  readonly help?: string
  readonly span?: SimulationError['span']
}

export class Reporter {
  readonly #process: Node['process']
  readonly #model: Model
  readonly #path: string
  readonly #json: boolean
  readonly #quiet: boolean
  #closed = false

  /** --json and --quiet hold even where another flag is refused. */
  constructor({ process }: Node, { model, path = model.file }: Program, argv: readonly string[]) {
    this.#process = process
    this.#model = model
    this.#path = path
    this.#json = argv.includes('--json')
    this.#quiet = argv.includes('--quiet')
    // whoever reads our output may stop, as `head` does: that is no fault
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      this.#closed = true
    })
  }

  get quiet(): boolean {
    return this.#quiet
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
    if (this.#json) {
      this.out(`{"schemaVersion":1,"diagnostics":[],"result":${resultJson(result)}}\n`)
    }
  }

  timings({ timings }: Result, compile: CommandOptions['compile']): void {
    const line = {
      compile_s: compile?.seconds,
      phases: compile?.phases,
      ...timings,
      total_s: timings.total_s + (compile?.seconds ?? 0),
      memory: { peak: this.#process.resourceUsage().maxRSS * 1024 },
    }
    this.err(`${json(line)}\n`)
  }

  usage({ code, message, help }: SettingError, command: string): void {
    this.#document({ code, kind: 'error', message, help })
    this.err(`${command}: ${message}${help ? `\n  = help: ${help}` : ''}\n`)
  }

  failure(error: SimulationError): void {
    const { code, message, help, span } = error
    const kind = code === 'run/unsupported' ? 'unsupported' : 'error'
    this.#document({ code, kind, message, span, help })
    if (this.#json) return
    const { env, stderr } = this.#process
    const color = env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : !env.CI && stderr.isTTY
    this.err(failureFrame(error, this.#path, this.#model.source, !env.NO_COLOR && color))
  }

  files({ message }: Error, command: string): void {
    this.#document({ code: 'run/files', kind: 'error', message })
    this.err(`${command}: cannot write: ${message}\n`)
  }

  bug(error: Error, { name, version }: CommandOptions): void {
    const { message, stack = message } = (error.cause ?? error) as Error
    this.#document({ code: 'bug/runtime', kind: 'bug', message })
    // a module that was loaded from memory has all its text for a name
    const what = stack.replace(/data:[^\s)]*?(?=:\d+:\d+)/g, 'simulation')
    this.err(
      `${name}: a bug of brianc, not of your script: ${what}\n` +
        `Please report it with the script: brianc ${version}, Node ${this.#process.version}\n`,
    )
  }

  #document({ code, kind, message, span, help = null as never }: Fault): void {
    if (!this.#json) return
    const place = span && { file: this.#path, span, related: [] }
    const diagnostic = { code, severity: 'error', kind, message, ...place, help }
    this.out(`${json({ schemaVersion: 1, diagnostics: [diagnostic] })}\n`)
  }
}

/** The parameters that --set takes, with their defaults. */
export const parameterHelp = ({ parameters }: Model): string =>
  parameters
    .map(({ name, value, dimension, pinned, label }) => {
      const unit = dimension === '1' ? '' : ` ${dimension}`
      const note = [label, pinned && `fixed by ${pinned}`].filter(Boolean).join(', ')
      return `  ${name} = ${value}${unit}${note && `   (${note})`}\n`
    })
    .join('')
