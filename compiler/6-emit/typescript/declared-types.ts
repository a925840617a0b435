/**
 * The types that all modules share, as text: a module has no dependency, so its declarations write
 * them out. They say what runtime/results and runtime/plot say; a test holds them to that.
 */
export const declaredTypes = `/** What went wrong: simulate() rejects with it. */
export interface Failure extends Error {
  /** 'set/unknown', 'run/value', ... */
  readonly code: string
  readonly help?: string
  /** the statement of the script that was executing; lines and columns count from 1 */
  readonly span?: { readonly start: Position; readonly end: Position }
}

export interface Position {
  readonly line: number
  readonly column: number
}

/** What is known of the program without running it. */
export interface Model {
  readonly file: string
  /** the script */
  readonly source: string
  /** of the compiler */
  readonly version: string
  /** of the source */
  readonly sha256: string
  readonly parameters: readonly Parameter[]
}

export interface Parameter {
  readonly name: ParameterName
  /** the default, in SI units */
  readonly value: number | boolean
  /** the SI unit as a symbol: 's', 'm^2', '' */
  readonly unit: string
  /** in words: 'second', '1' */
  readonly dimension: string
  readonly type: 'float' | 'integer' | 'boolean'
  /** 'line 12': what fixed it at compile time */
  readonly pinned?: string
  readonly label?: string
  /** SI */
  readonly range?: { readonly min: number; readonly max: number; readonly step?: number }
  readonly choices?: readonly { readonly value: number | boolean; readonly label: string }[]
  /** how a person sees it: 'ms', 1e-3; absent: in the SI unit */
  readonly shown?: { readonly unit: string; readonly scale: number }
  /** the parameters that its default is computed from */
  readonly follows?: readonly string[]
}

export interface SimulateOptions {
  /** as if seed(N) stood at the top of the script; 0..2**32-1. Absent: taken from entropy */
  readonly seed?: number
  /** numpy (default): the stream of Brian. philox: independent of the order of computation */
  readonly rng?: 'numpy' | 'philox'
  readonly set?: Settings
  /** aborts the run; the result then holds what there is, and says \`interrupted\` */
  readonly signal?: AbortSignal
  /** called about ten times a second while the time loop runs */
  readonly onProgress?: (progress: Progress) => void
  /** the figures as they would be if the runs ended now, at most about eight times a second */
  readonly onFigures?: (figures: readonly Figure[]) => void
  /**
   * Awaited before the first step of each run and whenever the host gets its turn: holds the run
   * while its promise is open. A number: after at most so many time steps it is called again.
   */
  readonly onTurn?: (progress: Progress) => number | void | Promise<number | void>
  /** a state that becomes NaN or infinite: ends the run, gives a warning (default), or nothing */
  readonly onNan?: 'stop' | 'warn' | 'ignore'
  /** bytes that the objects of a run may take together */
  readonly memory?: number
  /** bytes of the process: now, and the most that it has had */
  readonly memoryInUse?: () => { readonly now: number; readonly peak: number }
  /** how the loops run, which changes no result */
  readonly target?: 'auto' | 'wasm' | 'js'
  /** that share long loops, 1 to 64, which changes no result */
  readonly threads?: number
  /** in Node: that of node:worker_threads, without which there is one thread */
  readonly Worker?: NodeWorker
  /** called with what the script prints, as it prints it */
  readonly onPrint?: (text: string) => void
  /** called with what Brian would log as a warning, and the line of the script */
  readonly onWarning?: (text: string, line: number) => void
}

export type NodeWorker = new (
  script: string,
  options: { readonly eval: true; readonly workerData: unknown },
) => {
  on(event: 'error', listener: (error: Error) => void): { unref(): void }
  terminate(): unknown
}

/** How far a run has come. */
export interface Progress {
  /** of this run, 0..1 */
  readonly fraction: number
  /** simulated seconds: now, and where the run began and will end */
  readonly t: number
  readonly start: number
  readonly end: number
  /** seconds: the time step of its clock */
  readonly dt: number
  /** seconds of the machine's clock since the run began, and those that remain by its pace */
  readonly elapsed: number
  readonly remaining: number
}

/** SI units under the names of the script. An interrupted run may lack names of what comes later. */
export interface Result {
  /** what the script printed */
  readonly stdout: string
  readonly monitors: Monitors
  readonly groups: Groups
  readonly synapses: SynapsesByName
  /** top-level numbers, booleans, quantities; arrays and lists of at most 2000 of these */
  readonly scalars: Scalars
  readonly figures: readonly Figure[]
  /** where the random stream started */
  readonly seed: number
  /** the generator, where it is not numpy's */
  readonly rng?: 'philox'
  /** whether the signal ended the run early */
  readonly interrupted: boolean
  /** seconds of the machine's clock */
  readonly timings: { readonly setup_s: number; readonly run_s: number; readonly total_s: number }
  /** bytes */
  readonly memory: { readonly predicted: number }
}

export type Plain = number | boolean | readonly Plain[]

/** A recorded number for each event, or for each moment. */
export type Recorded = Float64Array | Int32Array | Uint8Array | readonly boolean[]

/** A monitor of events with record=False. */
export interface EventCounts {
  readonly kind: 'SpikeMonitor' | 'EventMonitor'
  /** seconds */
  readonly dt: number
  readonly event: string
  /** events in all */
  readonly N: number
  /** events of each neuron */
  readonly count: Int32Array
}

/** And an EventMonitor. */
export interface SpikeMonitor extends EventCounts {
  /** seconds */
  readonly t: Float64Array
  readonly i: Int32Array
}

export interface StateMonitor {
  readonly kind: 'StateMonitor'
  /** seconds */
  readonly dt: number
  /** seconds */
  readonly t: Float64Array
  /** the recorded indices: each has its course of every variable */
  readonly i: Int32Array
}

export interface RateMonitor {
  readonly kind: 'PopulationRateMonitor'
  /** seconds */
  readonly dt: number
  /** seconds */
  readonly t: Float64Array
  /** hertz */
  readonly rate: Float64Array
}

/** The final state of its stored variables; of a shared one a single number. */
export interface Group<Kind extends string, State> {
  readonly kind: Kind
  readonly N: number
  readonly state: State
}

/** A part of a group, which has its state. */
export interface Subgroup {
  readonly kind: 'Subgroup'
  readonly N: number
  readonly start: number
  readonly stop: number
  readonly state: object
}

/** The neurons on both sides of each synapse. */
export interface Synapses {
  readonly kind: 'Synapses'
  readonly N: number
  readonly i: Int32Array
  readonly j: Int32Array
}

/** What the script plotted. */
export interface Figure {
  readonly number: number
  /** the file name of savefig, as the script wrote it */
  readonly name?: string
  /** width and height in inches */
  readonly size: readonly [number, number]
  readonly dpi: number
  readonly background: string
  readonly title?: TextLine
  readonly axes: readonly Axes[]
}

export interface Axes {
  /** left, bottom, width, height, as fractions of the figure */
  readonly position: readonly [number, number, number, number]
  readonly x: Axis
  readonly y: Axis
  readonly title?: TextLine
  readonly artists: readonly Artist[]
}

export interface Axis {
  readonly limits: readonly [number, number]
  readonly scale: 'linear' | 'log' | 'symlog'
  readonly label?: TextLine
}

export interface TextLine {
  readonly text: string
  /** font size in points */
  readonly size: number
  readonly color: string
}

/** Marks of one kind, with their data in the units of the axes. */
export type Artist = { readonly label?: string; readonly zorder: number } & (
  | { readonly kind: 'line'; readonly x: Float64Array; readonly y: Float64Array }
  | { readonly kind: 'polygons'; readonly polygons: readonly Polygon[] }
  | {
      readonly kind: 'segments'
      readonly x0: Float64Array
      readonly y0: Float64Array
      readonly x1: Float64Array
      readonly y1: Float64Array
    }
  | {
      readonly kind: 'points'
      readonly x: Float64Array
      readonly y: Float64Array
      readonly values?: Float64Array
    }
  | {
      readonly kind: 'image' | 'mesh'
      readonly rows: number
      readonly columns: number
      readonly x: Float64Array
      readonly y: Float64Array
      readonly values: Float64Array | Uint8Array
    }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly line: TextLine }
)

export interface Polygon {
  readonly x: Float64Array
  readonly y: Float64Array
}
`
