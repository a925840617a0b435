/** The side of a page that simulates: a worker that serves one program. */
import type { FigureData } from '../plot/figure-data.js'
import { figureLayers, figureTables } from '../plot/figure-layers.js'
import { figureSvg } from '../plot/figure-svg.js'
import { isSettingError, isSimulationError } from '../results/faults.js'
import type { Model } from '../results/program.js'
import type { Result, SimulateOptions } from '../results/result.js'
import { checkSetting } from './check-setting.js'
import { Gate } from './gate.js'
import { GatheredText } from './gathered-text.js'
import type {
  DrawnFigure,
  Failure,
  FigureFormat,
  Outcome,
  Reply,
  Request,
  ResultFormat,
  SavedFile,
  Theme,
} from './protocol.js'
import { resultFile, textFile } from './result-file.js'
import { tableCsv, tablePage } from './table-page.js'

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

type Asked<K extends Request['kind']> = Extract<Request, { kind: K }>

/** Answers the requests of a page until the page ends. */
export function servePage(program: PageProgram, scope: WorkerScope): void {
  new PageWorker(program, scope).start()
}

class PageWorker {
  readonly #program: PageProgram
  readonly #scope: WorkerScope
  #theme: Theme = 'light'
  #visible = true
  /** drawn last, by this run or, until it draws, by one before it */
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
        this.#figureFile(request.index, request.to)
        break
      case 'table':
        this.#table(request)
        break
      case 'table-file':
        this.#tableFile(request)
    }
  }

  /** Ends the run before it first: one simulation at a time. */
  #startRun(request: Asked<'run'>): void {
    this.#gate?.end()
    this.#run = request.run
    this.#result = undefined
    this.#running = this.#running.then(() => this.#simulate(request))
  }

  async #simulate(request: Asked<'run'>): Promise<void> {
    const { run, seed, set, target } = request
    // another one was asked for in the meantime
    if (run !== this.#run) return
    const printed = new GatheredText((text) => this.#tell(run, { kind: 'printed', run, text }))
    const tell = (reply: Reply) => {
      printed.flush()
      this.#tell(run, reply)
    }
    const gate = new Gate(request.held, (progress) => tell({ kind: 'held', run, progress }))
    this.#gate = gate
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
        onTurn: (progress) => gate.turn(progress),
        onProgress: (progress) => tell({ kind: 'progress', run, progress }),
        onPrint: (text) => printed.add(text),
        onWarning: (text, line) => tell({ kind: 'warned', run, text, line }),
        onFigures: draw,
      })
      if (run !== this.#run) return
      this.#result = result
      // a script that was stopped may not have come to its plots, which were drawn on the way
      if (!result.interrupted || result.figures.length >= drawn) draw(result.figures)
      tell({ kind: 'done', run, outcome: outcomeOf(result) })
    } catch (error) {
      tell({ kind: 'failed', run, failure: failureOf(error, drawn > 0) })
    }
  }

  #draw(run: number, figures: readonly FigureData[]): void {
    if (run !== this.#run) return
    this.#figures = figures
    this.#show()
  }

  /** The figures that there are, in the colours of the page. */
  #show(): void {
    if (!this.#visible) return
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

  #check({ name, text }: Asked<'check'>): void {
    const checked = checkSetting(this.#program.model, name, text)
    this.#reply({ kind: 'checked', name, text, ...checked })
  }

  #save(format: ResultFormat): void {
    if (!this.#result) return
    try {
      this.#keep(resultFile(this.#result, format, this.#stem))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      const message = `the results are too large for one ${format} file`
      const help = 'save them as npz, the smallest, or record less'
      this.#reply({ kind: 'unsaved', format, message, help })
    }
  }

  #figureFile(index: number, to: FigureFormat): void {
    const figure = this.#figures[index]
    if (!figure) return
    const [width, height] = figure.size.map((inches) => Math.round(inches * figure.dpi))
    const name = figureName(figure, index)
    const svg = figureSvg(figure)
    this.#reply({ kind: 'figure-file', index, to, name, svg, width, height })
  }

  #table({ index, table, skip }: Asked<'table'>): void {
    const page = tablePage(this.#tablesOf(index), table, skip)
    this.#reply({ kind: 'table', index, page })
  }

  #tableFile({ index, table }: Asked<'table-file'>): void {
    const wanted = this.#tablesOf(index)[table]
    if (!wanted) return
    const name = `${figureName(this.#figures[index], index)}-data-${table + 1}.csv`
    this.#keep(textFile(name, 'text/csv', tableCsv(wanted)))
  }

  #tablesOf(index: number) {
    const figure = this.#figures[index]
    return figure ? figureTables(figure) : []
  }

  /** The name of the model's file without its extension. */
  get #stem(): string {
    return stemOf(this.#program.model.file) || 'result'
  }

  #keep(file: SavedFile): void {
    this.#reply({ kind: 'saved', file }, [file.bytes.buffer])
  }

  /** What belongs to a run that another one has replaced is not said. */
  #tell(run: number, reply: Reply): void {
    if (run === this.#run) this.#reply(reply)
  }

  #reply(reply: Reply, transfer: ArrayBufferLike[] = []): void {
    this.#scope.postMessage(reply, transfer as ArrayBuffer[])
  }
}

const stemOf = (path: string): string => path.replace(/.*[\\/]|\.[^.]*$/g, '')

/** `savefig('raster.png')` gives `raster`. */
const figureName = ({ name = '' }: FigureData, k: number): string =>
  stemOf(name) || `figure-${k + 1}`

function outcomeOf(result: Result): Outcome {
  const events: Record<string, number> = {}
  for (const [name, monitor] of Object.entries(result.monitors)) {
    if ('event' in monitor) events[name] = monitor.N as number
  }
  const { seed, interrupted, scalars, timings } = result
  const { run_s: runSeconds, total_s: totalSeconds } = timings
  return { seed, interrupted, scalars, runSeconds, totalSeconds, events }
}

function failureOf(error: unknown, drawn: boolean): Failure {
  const { code = 'bug/runtime', message, help } = error as Failure
  const span = isSimulationError(error) ? error.span : undefined
  const parameter = isSettingError(error) ? /^\w+/.exec(message)?.[0] : undefined
  return { code, message, help, span, parameter, drawn }
}
