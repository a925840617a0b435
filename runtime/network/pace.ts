/**
 * Lets the host breathe: a synchronous time loop would receive no message and no Ctrl-C.
 * The clock of the machine is read only every so many steps.
 */
import { Interrupted } from './interrupted.js'

/** Milliseconds of work between two reads of the clock, about. */
const BLOCK = 4
/** Milliseconds of work after which the loop yields; with one block more still below 50. */
const YIELD = 25
const REPORT = 100

/** Milliseconds. */
export const now = (): number => performance.now()

/** How far a run has come. */
export interface Progress {
  /** of this run, 0..1 */
  readonly fraction: number
  /** simulated seconds: now, and where the run began and will end */
  readonly t: number
  readonly start: number
  readonly end: number
  /** simulated seconds of a time step */
  readonly dt: number
  /** seconds of the machine's clock since the run began, and those that remain by its pace */
  readonly elapsed: number
  readonly remaining: number
}

export type ProgressListener = (progress: Progress) => void

/** Kept over all runs of a simulation, so that many short ones yield too. */
export class Pace {
  /** time steps until the machine's clock is read again */
  steps = 1
  #read = now()
  #yielded = this.#read
  #reported = this.#read

  constructor(
    readonly signal: AbortSignal | undefined,
    readonly listener: ProgressListener | undefined,
  ) {}

  /** Throws Interrupted once the signal is aborted. */
  check(): void {
    if (this.signal?.aborted) throw new Interrupted()
  }

  /** Whether the host has waited long enough, outside of a run. */
  get late(): boolean {
    return now() - this.#yielded > YIELD
  }

  /** To be called after at most `steps` steps: adapts their number and says whether to yield. */
  due(done: number): boolean {
    const time = now()
    const taken = time - this.#read
    this.#read = time
    // the end of a run cuts a block short, which says nothing of the pace
    if (taken < BLOCK && done === this.steps) this.steps *= 2
    else if (taken > 2 * BLOCK) this.steps = Math.max(1, Math.floor(this.steps / 2))
    return time - this.#yielded > YIELD
  }

  /** Gives the host its turn, reports, and throws Interrupted once the signal is aborted. */
  async yield(progress?: () => Progress): Promise<void> {
    const time = now()
    if (progress !== undefined && this.listener !== undefined && time - this.#reported >= REPORT) {
      this.#reported = time
      this.listener(progress())
    }
    await hostTurn()
    this.#read = now()
    this.#yielded = this.#read
    this.check()
  }
}

/** Resolves after the host has handled waiting events. Timers are throttled in browsers. */
function hostTurn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void }
  return new Promise((resolve) => {
    if (setImmediate) setImmediate(resolve)
    else {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(null)
    }
  })
}
