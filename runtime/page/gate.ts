/** Holds a run, lets it go on for a while, ends it. */
import type { Progress } from '../network/pace.js'

export class Gate {
  readonly #controller = new AbortController()
  readonly #onHeld: (progress: Progress) => void
  #isHeld: boolean
  /** simulated seconds until it holds again; 0: a single time step */
  #stretch?: number
  #until?: number
  #release?: () => void

  constructor(isHeld: boolean, onHeld: (progress: Progress) => void) {
    this.#isHeld = isHeld
    this.#onHeld = onHeld
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** At the next turn; a stretch that has begun is left unfinished. */
  close(): void {
    this.#isHeld = true
    this.#stretch = undefined
    this.#until = undefined
  }

  open(): void {
    this.#isHeld = false
    this.#stretch = undefined
    this.#until = undefined
    this.#release?.()
  }

  step(seconds: number): void {
    this.#isHeld = true
    this.#stretch = seconds
    this.#until = undefined
    this.#release?.()
  }

  end(): void {
    this.#controller.abort()
    this.#release?.()
  }

  /** What `onTurn` of simulate() is: see there. */
  async turn(progress: Progress): Promise<number | undefined> {
    const { t, dt } = progress
    // half a step of rounding: times are sums
    if (this.#until !== undefined && t >= this.#until - dt / 2) this.#until = undefined
    while (this.#isHeld && this.#until === undefined && !this.signal.aborted) {
      if (this.#stretch === undefined) {
        this.#onHeld(progress)
        await new Promise<void>((resolve) => {
          this.#release = resolve
        })
        this.#release = undefined
      }
      if (this.#stretch !== undefined) {
        this.#until = t + (this.#stretch || dt)
        this.#stretch = undefined
      }
    }
    if (this.#until === undefined) return undefined
    return Math.max(1, Math.round((this.#until - t) / dt))
  }
}
