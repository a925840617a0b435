/** One call of simulate(): all that would otherwise be module-level state. */
import { RandomState } from '../random/random-state.js'
import type { NetworkObject, ObjectHost } from '../spikes/network-object.js'
import type { Value } from '../values/value.js'
import type { Arena } from '../wasm/arena.js'
import { Clock } from './clock.js'
import type { DefaultClock } from './default-clock.js'
import { MagicNetwork, type RunningNetwork } from './magic.js'
import { type Frame, givenName, type Locals, type Names, reach } from './names.js'
import type { OnNan } from './guard.js'
import { Pace, type PaceSettings } from './pace.js'

export interface SimulationSettings extends PaceSettings {
  /** starts the random stream, 0..2**32-1 */
  readonly seed: number
  /** makes another stream than numpy's */
  readonly random?: (seed: number) => RandomState
  /** parameters that replace the script's own values */
  readonly set: ReadonlyMap<string, Value>
  /** is given what the script prints, as it prints it */
  readonly onPrint?: (text: string) => void
  /** bytes that the objects of a run may take together */
  readonly memory?: number
  /** bytes that the process would have if a run added nothing, and the most that it has had */
  readonly memoryInUse?: () => MemoryInUse
  /** what a state that becomes NaN or infinite does: by default it gives a warning */
  readonly onNan?: OnNan
  /** is told what Brian would log as a warning */
  readonly onWarning?: (text: string, line: number) => void
}

export interface MemoryInUse {
  readonly now: number
  readonly peak: number
}

/** What follows a run; and what keeps the names that it assigns, and gives the way back. */
type Tail = [show?: () => void, keep?: () => () => void]

export class Simulation implements ObjectHost {
  readonly random: RandomState
  readonly clock = new Clock(1e-4)
  /** made when the script first names it */
  defaultclock?: DefaultClock
  readonly magic = new MagicNetwork()
  /** the network of the last run, or of the one that is running */
  running: RunningNetwork = this.magic
  /** how many Networks were named automatically */
  networks = 0
  /** prefs.core.network.default_schedule, where the script sets it */
  schedule?: readonly string[]
  /** what store(filename=...) keeps, by file and name */
  readonly files = new Map<string, Map<string, unknown>>()
  readonly pace: Pace
  /** where kernels of WebAssembly find what they work on */
  arena?: Arena
  toldOfMemory = false
  readonly onNan?: OnNan
  /** owned by runtime/plot, which fills it with a type of its own when a figure is needed */
  // biome-ignore lint/suspicious/noExplicitAny: rooms to the right cannot be named here
  plot?: any
  /** the line of the script that is running */
  line = 1
  /** what the script printed */
  stdout = ''
  /** bytes that a run may take, and the most that one was predicted to take */
  readonly memory?: number
  readonly memoryInUse?: () => MemoryInUse
  predicted = 0
  /** milliseconds spent in time loops */
  runTime = 0
  /** the script's top-level names */
  names: Names = () => ({})
  #settings: SimulationSettings
  readonly #frames: Frame[]
  #tail: Tail = []

  constructor(settings: SimulationSettings) {
    this.#settings = settings
    this.random = settings.random?.(settings.seed) ?? new RandomState(settings.seed)
    this.pace = new Pace(settings)
    this.onNan = settings.onNan
    this.memory = settings.memory
    this.memoryInUse = settings.memoryInUse
    const locals = () => Object.values(this.names())
    this.#frames = [{ locals, temporaries: new Set(), line: 1 }]
  }

  /** Tells where the script's top-level names are kept: results are made of them. */
  expose(names: Names): void {
    this.names = names
  }

  /** Marks the statement that runs: its line, for faults, and the end of the last one. */
  at(line: number): void {
    this.line = line
    this.#frame.temporaries.clear()
  }

  /** Tells what follows the runs from here on; nothing where that must not be tried. */
  follow(...tail: Tail): void {
    this.#tail = tail
  }

  /**
   * Tries what follows the run that is under way, as if it ended now, with a plot state of its own,
   * and takes what `look` gives then. It leaves no trace. Gives nothing where it fails.
   */
  preview<T>(plot: unknown, look: () => T): T | undefined {
    const [show, keep] = this.#tail
    if (!show) return undefined
    // what the script may make only then
    const none = { defaultclock: undefined, schedule: undefined, plot: undefined }
    const before = { ...none, ...this }
    const { random, arena } = this
    const settings = this.#settings
    const place = random.saved()
    const back = keep?.()
    const frame = this.enter(() => [])
    // nobody hears of it
    this.#settings = { seed: 0, set: settings.set }
    this.plot = plot
    if (arena) arena.returns = []
    try {
      show()
      return look()
    } catch {
      return undefined
    } finally {
      back?.()
      if (arena) {
        for (const again of arena.returns ?? []) again()
        arena.returns = undefined
      }
      random.restoreFrom(place)
      this.#settings = settings
      this.leave(frame, null)
      Object.assign(this, before)
    }
  }

  /** A function of the script begins; what its locals hold stays alive until `leave`. */
  enter(locals: Locals): Frame {
    const frame = { locals, temporaries: new Set<NetworkObject>(), line: this.line }
    this.#frames.push(frame)
    return frame
  }

  /**
   * A function of the script returns. Objects that `result` does not hold free their names;
   * where no result is passed, all objects of the function stay until the caller's next
   * statement.
   */
  leave<T extends Value | undefined>(frame: Frame, result?: T): T {
    const escaped = new Set<NetworkObject>()
    if (result === undefined) for (const object of this.#live(frame)) escaped.add(object)
    else reach(result, escaped)
    this.#frames.length = this.#frames.indexOf(frame)
    for (const object of escaped) this.#frame.temporaries.add(object)
    this.line = frame.line
    return result as T
  }

  /** The value of a top-level name that `set` may override. */
  parameter(name: string, value: Value): Value {
    return this.#settings.set.get(name) ?? value
  }

  register<T extends NetworkObject>(base: string, make: (name: string) => T, name?: Value): T {
    const live = this.#frames.flatMap((frame) => [...this.#live(frame)])
    const object = make(givenName(name ?? `${base}*`, live))
    object.scope = this.magic.scope
    this.#frame.temporaries.add(object)
    return object
  }

  /** What `print` and `sys.stdout.write` call. */
  print(text: string): void {
    this.stdout += text
    this.#settings.onPrint?.(text)
  }

  warn(text: string): void {
    this.#settings.onWarning?.(text, this.line)
  }

  get #frame(): Frame {
    return this.#frames[this.#frames.length - 1]
  }

  #live(frame: Frame): Set<NetworkObject> {
    const found = new Set<NetworkObject>()
    for (const value of frame.locals()) reach(value, found)
    for (const object of frame.temporaries) reach(object, found)
    return found
  }
}
