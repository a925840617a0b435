/** The side of a page that simulates: a worker that serves one program. */
import type { Progress } from '../network/pace.js'
import type { FigureData } from '../plot/figure-data.js'
import { figureLayers, figureTables } from '../plot/figure-layers.js'
import { figureSvg } from '../plot/figure-svg.js'
import { isSettingError, isSimulationError } from '../results/faults.js'
import type { Model } from '../results/program.js'
import type { Result, SimulateOptions } from '../results/result.js'
import { checkSetting } from './check-setting.js'
import { Gate } from './gate.js'
import type { DrawnFigure, Failure, Outcome, Reply, Request, Theme } from './protocol.js'
import { resultFile } from './result-file.js'

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

type RunRequest = Extract<Request, { kind: 'run' }>

/** Answers the requests of a page until the page ends. */
export function servePage(program: PageProgram, scope: WorkerScope): void {
  new PageWorker(program, scope).start()
}

class PageWorker {
  readonly #program: PageProgram
  readonly #scope: WorkerScope
  #theme: Theme = 'light'
  #figures: readonly FigureData[] = []
  #result?: Result
  /** the run that goes on, and how it is held and ended */
  #run = 0
  #gate?: Gate
  #running: Promise<void> = Promise.resolve()

  constructor(program: PageProgram, scope: WorkerScope) {
    this.#program = program
    this.#scope = scope
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
        this.#theme = request.theme
        this.#show()
        break
      case 'check':
        this.#check(request.name, request.text)
        break
      case 'save':
        this.#save(request.format)
        break
      case 'figure':
        this.#figureFile(request.index)
        break
      case 'table':
        this.#tables(request.index)
    }
  }

  /** Ends the run before it first: one simulation at a time. */
  #startRun(request: RunRequest): void {
    this.#gate?.end()
    const { run, held } = request
    const gate = new Gate(held, (progress) => this.#tell(run, { kind: 'held', run, progress }))
    // at once: it may be held or ended while the one before it comes to its end
    this.#gate = gate
    this.#run = run
    this.#running = this.#running.then(() => this.#simulate(request, gate))
  }

  async #simulate({ run, seed, set, target }: RunRequest, gate: Gate): Promise<void> {
    // another one was asked for in the meantime
    if (run !== this.#run) return
    let last: Progress | undefined
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
        onProgress: (progress) => this.#tell(run, { kind: 'progress', run, progress }),
        onPrint: (text) => this.#tell(run, { kind: 'printed', run, text }),
        onWarning: (text, line) => this.#tell(run, { kind: 'warned', run, text, line }),
        onFigures: (figures) => this.#draw(run, figures),
      })
      if (run !== this.#run) return
      this.#result = result
      this.#draw(run, result.figures)
      this.#reply({ kind: 'done', run, outcome: outcomeOf(result, last) })
    } catch (error) {
      this.#tell(run, { kind: 'failed', run, failure: failureOf(error) })
    }
  }

  #draw(run: number, figures: readonly FigureData[]): void {
    if (run !== this.#run) return
    this.#figures = figures
    this.#show()
  }

  /** The figures that there are, in the colours of the page. */
  #show(): void {
    const theme = this.#theme
    const figures = this.#figures.map((figure, k): DrawnFigure => {
      const drawn = figureLayers(figure, { theme, id: `figure-${k + 1}` })
      return { ...drawn, name: figureName(figure, k) }
    })
    const pictures = figures.flatMap(({ layers }) =>
      layers.flatMap((layer) => (layer.kind === 'picture' ? [layer.pixels.buffer] : [])),
    )
    this.#reply({ kind: 'figures', run: this.#run, figures }, pictures)
  }

  #check(name: string, text: string): void {
    const checked = checkSetting(this.#program.model, name, text)
    this.#reply({ kind: 'checked', name, text, ...checked })
  }

  #save(format: 'json' | 'npz' | 'csv'): void {
    if (!this.#result) return
    const file = resultFile(this.#result, format)
    this.#reply({ kind: 'saved', format, ...file }, [file.bytes.buffer])
  }

  #figureFile(index: number): void {
    const figure = this.#figures[index]
    if (!figure) return
    const [width, height] = figure.size.map((inches) => Math.round(inches * figure.dpi))
    const name = figureName(figure, index)
    const svg = figureSvg(figure)
    this.#reply({ kind: 'figure-file', index, name, svg, width, height })
  }

  #tables(index: number): void {
    const figure = this.#figures[index]
    this.#reply({ kind: 'tables', index, tables: figure ? figureTables(figure) : [] })
  }

  /** What belongs to a run that another one has replaced is not said. */
  #tell(run: number, reply: Reply): void {
    if (run === this.#run) this.#reply(reply)
  }

  #reply(reply: Reply, transfer: ArrayBufferLike[] = []): void {
    this.#scope.postMessage(reply, transfer as ArrayBuffer[])
  }
}

/** `savefig('raster.png')` gives `raster`. */
const figureName = ({ name = '' }: FigureData, k: number): string =>
  name.replace(/.*[\\/]|\.[^.]*$/g, '') || `figure-${k + 1}`

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

function failureOf(error: unknown): Failure {
  const { code = 'bug/runtime', message, help } = error as Failure
  const span = isSimulationError(error) ? error.span : undefined
  const parameter = isSettingError(error) ? /^\w+/.exec(message)?.[0] : undefined
  return { code, message, help, span, parameter }
}
