/** What the interface knows of the simulation, and what the user does with it. */
import type { Progress } from '../../network/pace.js'
import type { Outcome, Reply } from '../protocol.js'
import type { Ask } from './panel.js'

export type RunState =
  | 'ready'
  | 'running'
  | 'paused'
  /** goes on until a step is over */
  | 'stepping'
  | 'stopping'
  | 'stopped'
  | 'done'
  | 'failed'

/** A parameter that the user gave a value of their own. */
export interface Setting {
  /** in Brian's notation */
  readonly text: string
  /** SI */
  readonly value: number | boolean
}

export interface SessionListener {
  /** a new run, before it is asked for */
  begun(run: number): void
  /** all is as it was before the first run */
  cleared(): void
  /** state, progress, seed or settings are others */
  changed(): void
}

export class Session {
  state: RunState = 'ready'
  progress?: Progress
  /** of the last run that came to an end */
  outcome?: Outcome
  seed: number
  /** the seed that the script sets itself: then the user's has no effect */
  scriptSeed?: number
  readonly settings = new Map<string, Setting>()
  readonly #ask: Ask
  readonly #listener: SessionListener
  #firstSeed: number
  #run = 0
  /** simulated seconds at which a step began */
  #from?: number

  constructor(ask: Ask, seed: number, listener: SessionListener) {
    this.#ask = ask
    this.#listener = listener
    this.seed = seed
    this.#firstSeed = seed
  }

  /** The number of the run that there is. */
  get run(): number {
    return this.#run
  }

  /** Whether there is a run that can be held and ended. */
  get isActive(): boolean {
    return ACTIVE.has(this.state)
  }

  /** From the beginning, in place of the run that there is. */
  start(held = false): void {
    this.#run++
    this.progress = undefined
    this.#listener.begun(this.#run)
    const set = Object.fromEntries([...this.settings].map(([name, { text }]) => [name, text]))
    this.#ask({ kind: 'run', run: this.#run, seed: this.seed, set, held })
    this.#become(held ? 'paused' : 'running')
  }

  /** Run, hold, go on. */
  toggle(): void {
    if (this.state === 'running') {
      this.#ask({ kind: 'pause' })
      this.#become('paused')
    } else if (this.state === 'paused' || this.state === 'stepping') {
      this.#ask({ kind: 'resume' })
      this.#become('running')
    } else this.start()
  }

  /** Goes on for so many simulated seconds, 0 for one time step, and holds. */
  step(seconds: number): void {
    if (!this.isActive) this.start(true)
    this.#from = this.progress?.t
    this.#ask({ kind: 'step', seconds })
    this.#become('stepping')
  }

  /** Ends the run; what it has computed is kept. */
  stop(): void {
    if (!this.isActive) return
    this.#ask({ kind: 'stop' })
    this.#become('stopping')
  }

  /** Parameters and seed as at first; nothing runs. */
  reset(): void {
    this.#ask({ kind: 'stop' })
    // what the worker still says belongs to no run
    this.#run++
    this.settings.clear()
    this.seed = this.#firstSeed
    this.progress = undefined
    this.outcome = undefined
    this.scriptSeed = undefined
    this.#listener.cleared()
    this.#become('ready')
  }

  /** undefined: the script's own value. */
  set(name: string, setting: Setting | undefined): void {
    if (setting) this.settings.set(name, setting)
    else this.settings.delete(name)
    this.start()
  }

  setSeed(seed: number): void {
    this.seed = seed
    this.start()
  }

  /** The state that a link has, in place of the one that there is; starts nothing. */
  take(seed: number | undefined, settings: Iterable<readonly [string, Setting]>): void {
    if (seed !== undefined) {
      this.seed = seed
      this.#firstSeed = seed
    }
    this.settings.clear()
    for (const [name, setting] of settings) this.settings.set(name, setting)
  }

  /** Whether the reply concerns what is shown: runs that were replaced have no say. */
  accept(reply: Reply): boolean {
    if ('run' in reply && reply.run !== this.#run) return false
    switch (reply.kind) {
      case 'progress':
        this.progress = reply.progress
        this.#listener.changed()
        break
      case 'held':
        this.progress = reply.progress
        // a step leads on, unlike the hold at which it began
        if (
          this.state === 'stepping' &&
          reply.progress.t !== (this.#from ?? reply.progress.start)
        ) {
          this.#become('paused')
        } else this.#listener.changed()
        break
      case 'done':
        this.outcome = reply.outcome
        this.scriptSeed = reply.outcome.seed === this.seed ? undefined : reply.outcome.seed
        this.#become(reply.outcome.interrupted ? 'stopped' : 'done')
        break
      case 'failed':
        this.#become('failed')
    }
    return true
  }

  #become(state: RunState): void {
    this.state = state
    this.#listener.changed()
  }
}

const ACTIVE: ReadonlySet<RunState> = new Set(['running', 'paused', 'stepping'])
