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
/** ... from one look at figures to the next, at least */
const LOOK = 125

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
  /** seconds of the machine's clock since the run began, and those that remain by its pace */
  readonly elapsed: number
  readonly remaining: number
  /** seconds of a time step of the run's main clock */
  readonly dt: number
}

export type ProgressListener = (progress: Progress) => void

/** Holds a run while its promise is open; a number: so many time steps until it is asked again. */
export type TurnListener = (progress: Progress) => Answer | Promise<Answer>
// biome-ignore lint/suspicious/noConfusingVoidType: most of them give nothing
type Answer = number | void

export interface PaceSettings {
  readonly signal?: AbortSignal
  readonly onProgress?: ProgressListener
  readonly onTurn?: TurnListener
}

/** Kept over all runs of a simulation, so that many short ones yield too. */
export class Pace {
  /** time steps until the machine's clock is read again */
  steps = 1
  /** time steps until `onTurn` has to be asked in any case */
  left = Infinity
  /** shows what there is so far, at times that are not too close to each other */
  look?: () => void
  #read = now()
  #yielded = this.#read
  #reported = this.#read
  #looks = 0
  /** milliseconds that `onTurn` has held runs */
  #held = 0

  readonly #settings: PaceSettings

  constructor(settings: PaceSettings) {
    this.#settings = settings
  }

  /** Milliseconds, the time that runs were held left out. */
  get time(): number {
    return now() - this.#held
  }

  /** Throws Interrupted once the signal is aborted. */
  check(): void {
    if (this.#settings.signal?.aborted) throw new Interrupted()
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
    this.left -= done
    return time - this.#yielded > YIELD || this.left <= 0
  }

  /** Gives the host its turn, reports, and throws Interrupted once the signal is aborted. */
  async yield(progress?: () => Progress): Promise<void> {
    const time = now()
    if (progress && time - this.#reported >= REPORT) {
      this.#reported = time
      this.#settings.onProgress?.(progress())
    }
    await hostTurn()
    this.check()
    if (progress) await this.turn(progress)
    this.#read = now()
    this.#yielded = this.#read
  }

  /** Shows what there is, now and then; waits for `onTurn`, or for the signal. */
  async turn(progress: () => Progress): Promise<void> {
    const { look } = this
    const { onTurn, signal } = this.#settings
    let before = now()
    this.#looks ||= before + REPORT
    if (look && before >= this.#looks) {
      look()
      this.#looks = Math.max(before + LOOK, 5 * now() - 4 * before)
    }
    if (!onTurn) return
    before = now()
    let end: unknown
    const aborted = new Promise<void>((resolve) => {
      end = resolve
      signal?.addEventListener('abort', resolve as () => void)
    })
    const turn = Promise.race([aborted, onTurn(progress())])
    // one that is held for longer shows where it stands
    const held = {}
    if (look && (await Promise.race([turn, hostTurn().then(() => held)])) === held) look()
    const steps = (await turn) as number
    signal?.removeEventListener('abort', end as () => void)
    this.#read = now()
    this.#held += this.#read - before
    this.left = steps > 0 ? steps : Infinity
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
