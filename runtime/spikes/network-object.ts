/**
 * What groups, synapses and monitors have in common, so that a network can name, sort and run
 * them without knowing their classes. Semantics page 5.2, 6.3 and 6.5.
 */
import type { NativeRunner } from '../wasm/arena.js'
import type { Dimension } from '../values/dimension.js'
import type { ArrayData, DType, ObjectValue, Value } from '../values/value.js'
import type { EventList } from './event-list.js'

/** The running step, in seconds. */
export interface Time {
  readonly t: number
  readonly dt: number
}

/** A piece of work at its place in the schedule; ties of slot and order are broken by name. */
export interface Runner {
  readonly name: string
  /** Brian's class of it, where its name does not tell */
  readonly type?: string
  /** start, groups, thresholds, synapses, resets, end, or one of them after before_ or after_ */
  readonly slot: string
  readonly order: number
  /** when it runs; by default with the clock of all objects that are given none */
  readonly clock?: StepClock
  /** its kernel, where that is WebAssembly */
  readonly native?: NativeRunner['native']
  run(time: Time): void
}

/** What a run is going to simulate, in seconds. */
export interface RunInterval {
  readonly start: number
  readonly end: number
}

/** Counts the steps of a time step. */
export interface StepClock extends Time {
  readonly timestep: number
  advance(): void
  /** Goes to the step of `start` and gives the step of `end` (seconds). */
  setInterval(start: number, end: number): number
  /** of a clock beside the one of all objects: how it advances with others */
  readonly together?: MakeStepper
}

/** The time loop of one run(), a piece at a time. */
export interface Stepper {
  /** seconds: of the step that is next */
  t(): number
  /** Runs at most `count` steps; gives how many, which is less only at the end. */
  advance(count: number): number
}

/** `ends`: the last step of each clock. `otherwise`: the clock of runners that have none. */
export type MakeStepper = (
  runners: readonly Runner[],
  clocks: readonly StepClock[],
  ends: readonly number[],
  otherwise: StepClock,
  network: { readonly stopped: boolean },
) => Stepper

/** Functions of the script that a run calls: network operations, and `report`. */
export type Callbacks = Readonly<Record<string, (...values: Value[]) => unknown>>

/** The script's values that equations refer to, by name, as the frame of a run binds them. */
export type Externals = Readonly<Record<string, Value | undefined>>

/** A stored variable of floats. */
export interface FloatState {
  readonly name: string
  readonly dimension: Dimension
  /** where its values are now */
  place(): Strided<Float64Array>
}

/** Elements start, start + stride, ... of an array. */
export interface Strided<A> {
  readonly array: A
  readonly start: number
  readonly stride: number
  /** which element each of them is, where they are not in that order; and the reverse */
  readonly order?: Int32Array
  readonly places?: Int32Array
}

export interface NetworkObject extends ObjectValue {
  readonly name: string
  /** whether a new object of this kind means a new simulation */
  readonly invalidates: boolean
  /** what must be in the same network; without it this object does not run */
  readonly dependencies: readonly NetworkObject[]
  readonly runners: readonly Runner[]
  /** what its time is counted by, whether it has work in a step or not */
  readonly clock?: StepClock
  /** what it is a part of: a run of the whole runs the part */
  readonly whole?: NetworkObject
  /** when it was made and when it ran first: kept by the network */
  scope?: number
  era?: number
  /** names of the code that it was given after it had run: part of no simulation yet */
  readonly addedCode?: readonly string[]
  /** does not run, because what it depends on was missing once */
  inactive?: boolean
  /** bytes that it holds by the end of a run, as far as they are known before */
  predict?(run: RunInterval): number
  /** bytes that a run takes beyond those that are held before it, as far as they are known */
  adds?(run: RunInterval): number
  /** before the time loop of a run: reads the externals; a missing one is a ScriptError */
  prepare?(externals: Externals, run?: RunInterval, callbacks?: Callbacks): void
  /** after the time loop of a run */
  finish?(): void
  /** A copy of all that changes as it runs: what store() keeps. */
  saved?(): unknown
  /** Goes back to what `saved` gave, which stays as it is. Throws run/value for another size. */
  restoreFrom?(saved: unknown): void
}

/** A variable of a group or of synapses as monitors read it, by its name. */
export interface VariableReader {
  readonly dtype: DType
  readonly dimension: Dimension
  /** one value serves all elements */
  readonly shared: boolean
  /** target[at + k] = the value of element indices[k] at this moment, for k = 0..count - 1 */
  read(time: Time, indices: Int32Array, count: number, target: ArrayData, at: number): void
}

/** What monitors can record variables of. */
export interface RecordSource extends NetworkObject {
  /** of its elements; their indices run from 0 */
  readonly N: number
  /** the time step of its state update */
  readonly clock: StepClock
  /**
   * Nothing where there is no such variable. Groups of neurons have none: `sourceReader` knows how to
   * read them, so that programs that record no variables do without.
   */
  reader?(name: string): VariableReader | undefined
}

/** A group whose events can be recorded or transmitted. */
export interface EventSource extends RecordSource {
  /** the list that the threshold fills, or nothing where the group has no such event */
  eventList(event: string): EventList | undefined
  /** when that happens in a step */
  detector(event: string): { readonly slot: string; readonly order: number }
}

/** Gives names and clocks: what creates objects asks the simulation for them. */
export interface ObjectHost {
  /**
   * Makes an object under the name that the script gives, or under the first free one: base,
   * base_1, base_2, ... Semantics page 6.4.
   */
  register<T extends NetworkObject>(base: string, make: (name: string) => T, name?: Value): T
}

export function isNetworkObject(value: Value | undefined): value is NetworkObject {
  return typeof value === 'object' && value !== null && 'runners' in value
}

export function isRecordSource(value: Value | undefined): value is RecordSource {
  return isEventSource(value)
}

export function isEventSource(value: Value | undefined): value is EventSource {
  return isNetworkObject(value) && 'eventList' in value
}
