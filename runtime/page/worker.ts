/** The side of a page that simulates: a worker that serves one program. */
import type { Progress } from '../network/pace.js'
import type { Features } from '../plot/features.js'
import type { FigureData } from '../plot/figure-data.js'
import { lineOf } from '../results/source-span.js'
import { lineName } from '../values/notebook-place.js'
import { isSettingError, isSimulationError } from '../results/faults.js'
import type { Model } from '../results/program.js'
import type { Result, SimulateOptions } from '../results/result.js'
import { checkSetting } from './check-setting.js'
import { buffersOf, FigureAnswers } from './figure-answers.js'
import { Gate } from './gate.js'
import { GatheredText } from './gathered-text.js'
import type {
  Failure,
  Outcome,
  Reply,
  Request,
  ResultFormat,
  SavedFile,
  ScriptPlace,
} from './protocol.js'
import { resultFile } from './result-file.js'
import { stemOf } from './stem.js'

/** What an emitted module exports. */
export interface PageProgram {
  readonly model: Model
  readonly simulate: (options?: SimulateOptions) => Promise<Result>
}

/** The part of a worker's global scope that is used here. */
export interface WorkerScope {
  onmessage: ((event: { data: Request }) => void) | null
  postMessage(reply: Reply, transfer: Transferable[]): void
}

/** How a run is held and ended, and what says what it says. */
interface Telling {
  readonly gate: Gate
  readonly printed: GatheredText
  readonly tell: (reply: Reply) => void
}

type Asked<K extends Request['kind']> = Extract<Request, { kind: K }>

/**
 * Answers the requests of a page until the page ends.
 * @param features drawing code, for programs that bring no code of their own for pages
 */
export function servePage(program: PageProgram, scope: WorkerScope, features?: Features): void {
  new PageWorker(program, scope, features).start()
}

class PageWorker {
  readonly #program: PageProgram
  readonly #scope: WorkerScope
  #visible = true
  readonly #figures: FigureAnswers
  #result?: Result
  /** the run that goes on, and how it is held and ended */
  #run = 0
  #gate?: Gate
  #running: Promise<void> = Promise.resolve()

  constructor(program: PageProgram, scope: WorkerScope, features?: Features) {
    this.#program = program
    this.#scope = scope
    this.#figures = new FigureAnswers(features)
  }

  start(): void {
    this.#scope.onmessage = ({ data }) => this.#answer(data)
    this.#reply({ kind: 'ready', model: this.#program.model })
  }

  #answer(request: Request): void {
    switch (request.kind) {
      case 'run':
        this.#startRun(request)
        break
      case 'pause':
        this.#gate?.close()
        break
      case 'resume':
        this.#gate?.open()
        break
      case 'step':
        this.#gate?.step(request.seconds)
        break
      case 'stop':
        this.#gate?.end()
        break
      case 'theme':
        this.#figures.theme = request.theme
        this.#show()
        break
      case 'visible':
        this.#visible = request.visible
        this.#show()
        break
      case 'check':
        this.#check(request)
        break
      case 'save':
        this.#save(request.format)
        break
      case 'figure':
        this.#reply(this.#figures.file(request.index, request.to))
        break
      case 'table':
        this.#reply(this.#figures.table(request))
        break
      case 'table-file':
        this.#keep(this.#figures.tableFile(request))
    }
  }

  /** Ends the run before it first: one simulation at a time. */
  #startRun(request: Asked<'run'>): void {
    this.#gate?.end()
    const { run, held } = request
    const printed = new GatheredText((text) => this.#tell(run, { kind: 'printed', run, text }))
    const tell = (reply: Reply) => {
      printed.flush()
      this.#tell(run, reply)
    }
    const gate = new Gate(held, (progress) => tell({ kind: 'held', run, progress }))
    // at once: it may be held or ended while the one before it comes to its end
    this.#gate = gate
    this.#run = run
    this.#result = undefined
    this.#running = this.#running.then(() => this.#simulate(request, { gate, printed, tell }))
  }

  async #simulate(
    { run, seed, set, target }: Asked<'run'>,
    { gate, printed, tell }: Telling,
  ): Promise<void> {
    // another one was asked for in the meantime
    if (run !== this.#run) return
    let last: Progress | undefined
    let drawn = 0
    const draw = (figures: readonly FigureData[]) => {
      drawn = figures.length
      printed.flush()
      this.#draw(run, figures)
    }
    try {
      const result = await this.#program.simulate({
        seed,
        set,
        target,
        signal: gate.signal,
        onTurn: (progress) => {
          last = progress
          return gate.turn(progress)
        },
        onProgress: (progress) => tell({ kind: 'progress', run, progress }),
        onPrint: (text) => printed.add(text),
        onWarning: (text, line) => {
          const place = this.#place(line)
          tell({ kind: 'warned', run, text: withoutFlags(text), place })
        },
        onFigures: draw,
      })
      if (run !== this.#run) return
      this.#result = result
      // a script that was stopped may not have come to its plots, which were drawn on the way
      if (!result.interrupted || result.figures.length >= drawn) draw(result.figures)
      tell({ kind: 'done', run, outcome: outcomeOf(result, last) })
    } catch (error) {
      tell({ kind: 'failed', run, failure: this.#failure(error, drawn > 0) })
    }
  }

  #draw(run: number, figures: readonly FigureData[]): void {
    if (run !== this.#run) return
    this.#figures.figures = figures
    this.#show()
  }

  #show(): void {
    if (!this.#visible) return
    const figures = this.#figures.drawn()
    this.#reply({ kind: 'figures', run: this.#run, figures }, buffersOf(figures))
  }

  #place(line: number, from?: number, to?: number): ScriptPlace {
    const { file, source } = this.#program.model
    return { name: lineName(file, source, line), text: lineOf(source, line), from, to }
  }

  #failure(error: unknown, drawn: boolean): Failure {
    const { code = 'bug/runtime', message, help } = error as Failure
    const span = isSimulationError(error) ? error.span : undefined
    const place = span && this.#place(span.start.line, span.start.column, span.end.column)
    const parameter = isSettingError(error) ? /^\w+/.exec(message)?.[0] : undefined
    return { code, message, help, place, parameter, drawn }
  }

  #check({ name, text }: Asked<'check'>): void {
    const checked = checkSetting(this.#program.model, name, text)
    this.#reply({ kind: 'checked', name, text, ...checked })
  }

  #save(format: ResultFormat): void {
    if (!this.#result) return
    const stem = stemOf(this.#program.model.file) || 'result'
    try {
      this.#keep(resultFile(this.#result, format, stem))
    } catch (error) {
      if (!(error instanceof RangeError || isSettingError(error))) throw error
      const message = `the results are too large for one ${format} file`
      const help = 'save them as npz, the smallest, or record less'
      this.#reply({ kind: 'unsaved', format, message, help })
    }
  }

  #keep(file: SavedFile | undefined): void {
    if (file) this.#reply({ kind: 'saved', file }, [file.bytes.buffer])
  }

  /** What belongs to a run that another one has replaced is not said. */
  #tell(run: number, reply: Reply): void {
    if (run === this.#run) this.#reply(reply)
  }

  #reply(reply: Reply | undefined, transfer: ArrayBufferLike[] = []): void {
    if (reply) this.#scope.postMessage(reply, transfer as ArrayBuffer[])
  }
}

/** What a warning says of the command line is of no use on a page. */
const withoutFlags = (text: string): string => text.replace(/ \(--[a-z][^()]*\)$/, '')

function outcomeOf(result: Result, last?: Progress): Outcome {
  const events: Record<string, number> = {}
  for (const [name, monitor] of Object.entries(result.monitors)) {
    if ('event' in monitor) events[name] = monitor.N as number
  }
  const { seed, interrupted, scalars, timings } = result
  const { run_s: runSeconds, total_s: totalSeconds } = timings
  const reached = last && (interrupted ? last.t : last.end)
  return { seed, interrupted, scalars, runSeconds, totalSeconds, events, reached }
}
