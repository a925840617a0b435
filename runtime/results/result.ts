/** What simulate() takes and gives. Contract, section 3 and 4. */
import type { MonitorResult } from '../monitors/results.js'
import type { Progress } from '../network/pace.js'
import type { FigureData } from '../plot/figure-data.js'
import type { NodeWorker } from '../wasm/team.js'

export interface SimulateOptions {
  /** as if seed(N) stood at the top of the script; 0..2**32-1. Absent: taken from entropy */
  readonly seed?: number
  /**
   * `numpy` (default): the stream of Brian. `philox`: each number follows from the seed and from
   * what it is for, so that it does not hang on the order in which things are computed
   */
  readonly rng?: 'numpy' | 'philox'
  /** parameters: SI numbers, or text in Brian's notation: '10*ms' */
  readonly set?: Readonly<Record<string, number | boolean | string>>
  /** aborts the run; the result then holds what there is, and says `interrupted` */
  readonly signal?: AbortSignal
  /** called about ten times a second while the time loop runs */
  readonly onProgress?: (progress: Progress) => void
  /**
   * Given the script's figures as they would be if the run ended now: first after 100 ms, then at
   * most eight times a second, and no more than a fifth of the time goes into them. Where the script
   * has drawn before the run, what is there. Never changes a result.
   */
  readonly onFigures?: (figures: readonly FigureData[]) => void
  /**
   * Awaited before the first step of each run and whenever the host gets its turn: holds the run
   * while its promise is open, until `signal` is aborted. A number: it is asked again after at most
   * so many time steps.
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: most give nothing
  readonly onTurn?: (progress: Progress) => number | void | Promise<number | void>
  /** a state that becomes NaN or infinite: ends the run, gives a warning (default), or nothing */
  readonly onNan?: 'stop' | 'warn' | 'ignore'
  /** bytes that the objects of a run may take together; without it each has a limit of its own */
  readonly memory?: number
  /**
   * For `memory.predicted`: bytes that the process would have if a run added nothing, and the most
   * that it has had.
   */
  readonly memoryInUse?: () => { readonly now: number; readonly peak: number }
  /**
   * How kernels run, which changes no result: `js` without WebAssembly, `wasm` with it wherever
   * that can be, `auto` (default) where it is faster
   */
  readonly target?: 'auto' | 'wasm' | 'js'
  /**
   * Threads that share long loops over all elements, 1 to 64, which changes no result; one by
   * default. Pages have to be cross-origin isolated for more; without that, one does all.
   */
  readonly threads?: number
  /** in Node: that of node:worker_threads, without which there is one thread */
  readonly Worker?: NodeWorker
  /** called with what the script prints, as it prints it */
  readonly onPrint?: (text: string) => void
  /** called with what Brian would log as a warning, and the line of the script */
  readonly onWarning?: (text: string, line: number) => void
}

/** All numbers in SI base units, under the names of the script. */
export interface Result {
  /** what the script printed */
  readonly stdout: string
  readonly monitors: Readonly<Record<string, MonitorResult>>
  readonly groups: Readonly<Record<string, GroupResult>>
  readonly synapses: Readonly<Record<string, SynapsesResult>>
  /** top-level numbers, booleans, quantities, short arrays and lists of these */
  readonly scalars: Readonly<Record<string, Plain>>
  readonly figures: readonly FigureData[]
  /** where the random stream started */
  readonly seed: number
  /** the generator, where it is not numpy's */
  readonly rng?: 'philox'
  /** whether the signal ended the run early */
  readonly interrupted: boolean
  readonly timings: Timings
  /**
   * bytes: what the process was predicted, before its largest run, to have at its peak; without
   * `memoryInUse` what the objects of that run take
   */
  readonly memory: { readonly predicted: number }
}

export type Plain = number | boolean | readonly Plain[]

/** The synapses, their variables by name, and the delays of their pathways. */
export interface SynapsesResult {
  readonly kind: 'Synapses'
  readonly N: number
  readonly i: Int32Array
  readonly j: Int32Array
  /** seconds, one for all synapses or one for each */
  readonly delay?: Readonly<Record<string, number | Float64Array>>
  readonly [variable: string]: unknown
}

export interface GroupResult {
  readonly kind: 'NeuronGroup' | 'PoissonGroup' | 'SpikeGeneratorGroup' | 'Subgroup'
  readonly N: number
  /** of a subgroup: where it lies in its group, which has its state */
  readonly start?: number
  readonly stop?: number
  /** final values of every stored variable; of a shared one a single number */
  readonly state: Readonly<Record<string, StateResult>>
}

export type StateResult = Float64Array | Int32Array | readonly boolean[] | number | boolean

/** Seconds of the machine's clock. */
export interface Timings {
  /** all but the time loops */
  readonly setup_s: number
  /** the time loops alone */
  readonly run_s: number
  readonly total_s: number
}
