/**
 * Tells of states that become NaN or infinite while a run advances. What is so before the run is
 * meant to be, as a threshold at infinity. Contract, section 1: --on-nan.
 */
import type { FloatState, NetworkObject, Stepper, Strided } from '../spikes/network-object.js'
import { second } from '../values/dimension.js'
import { scalarText } from '../values/scalar-text.js'
import { fail } from '../values/script-error.js'
import { NeuronGroup } from './neuron-group.js'
import type { Simulation } from './simulation.js'

/** What such a state does: it ends the run, gives a warning, or nothing. */
export type OnNan = 'stop' | 'warn' | 'ignore'

export interface Guard {
  /** The stepper of a run that starts at `start` seconds, with looks at the state in between. */
  readonly watched: (
    sim: Simulation,
    objects: readonly NetworkObject[],
    start: number,
    stepper: Stepper,
  ) => Stepper
  /** Bytes that these looks will take. */
  readonly keeps: (sim: Simulation, objects: readonly NetworkObject[]) => number
}

/** As it is where `onNan` ignores such states. */
const watched: Guard['watched'] = (sim, objects, start, stepper) => {
  if (sim.onNan === 'ignore') return stepper
  const watch = watchOf(sim, objects, start)
  return {
    t: stepper.t,
    advance(wanted) {
      let count = 0
      while (count < wanted) {
        const part = Math.min(watch.left, wanted - count)
        const made = stepper.advance(part)
        watch.look(made, stepper.t(), made < part)
        count += made
        if (made < part) break
      }
      return count
    },
  }
}

export const guarded: Guard = {
  watched,
  keeps: ({ onNan }, objects) => {
    const values = onNan === 'ignore' ? 0 : countOf(statesOf(objects))
    return values <= MAX_KEPT ? 8 * values : 0
  },
}

interface Watch {
  /** the steps until it looks again: the same ones on every machine */
  readonly left: number
  /** `steps` more have been made, up to time `t`; at the `end` of a run it looks in any case. */
  look(steps: number, t: number, end?: boolean): void
}

interface Watched {
  readonly owner: NetworkObject
  readonly state: FloatState
  /** the values when all was well; nothing where that would take too much memory */
  readonly last?: Float64Array
}

/** A look costs about as much as the simplest step: so seldom it stays below two percent. */
const PERIOD = 128
/** ... and the more seldom the more values there are beyond so many. */
const MANY = 100_000
/** Values that are kept to tell the last finite one. */
const MAX_KEPT = 1_000_000

function watchOf(sim: Simulation, objects: readonly NetworkObject[], start: number): Watch {
  const { onNan = 'warn' } = sim
  const states = statesOf(objects)
  const values = countOf(states)
  const kept = values <= MAX_KEPT
  let watched: Watched[] = states
    .filter(({ state }) => allFinite(state.place()))
    .map((one) => ({ ...one, last: kept ? new Float64Array(sizeOf(one.state)) : undefined }))
  for (const { state, last } of watched) if (last) copy(state.place(), last)
  const period = onNan === 'stop' ? 1 : PERIOD * Math.max(1, Math.ceil(values / MANY))
  let left = period
  let before = start
  return {
    get left() {
      return left
    },
    look(steps, t, end = false) {
      left -= steps
      if (left > 0 && !end) return
      let bad = false
      for (let k = 0; k < watched.length; k++) {
        const { state, last } = watched[k]
        const place = state.place()
        if (!allFinite(place)) {
          bad = true
          tell(sim, watched[k], before, t, onNan === 'stop')
        } else if (last) copy(place, last)
      }
      // told once
      if (bad) watched = watched.filter(({ state }) => allFinite(state.place()))
      left = period
      before = t
    },
  }
}

const statesOf = (objects: readonly NetworkObject[]): Watched[] =>
  objects.flatMap((owner) => floatStates(owner).map((state) => ({ owner, state })))

/** The stored variables of floats that a run may spoil. */
function floatStates(owner: NetworkObject): FloatState[] {
  if (!(owner instanceof NeuronGroup)) return []
  return Object.entries(owner.definition.variables).flatMap(([name, variable]) => {
    const { type, dimension, linked } = variable
    if (type !== 'float' || linked || name.startsWith('_')) return []
    const place = { array: owner.arrays[name] as Float64Array, start: 0, stride: 1 }
    return owner.floatState?.(name, dimension) ?? { name, dimension, place: () => place }
  })
}

const countOf = (states: readonly Watched[]): number =>
  states.reduce((sum, { state }) => sum + sizeOf(state), 0)

/** A difference of finite numbers is 0, of others NaN. Four sums do not wait for each other. */
function allFinite({ array, start, stride }: Strided<Float64Array>): boolean {
  const end = array.length
  let [a, b, c, d] = [0, 0, 0, 0]
  let k = start
  for (; k + 3 * stride < end; k += 4 * stride) {
    a += array[k] - array[k]
    b += array[k + stride] - array[k + stride]
    c += array[k + 2 * stride] - array[k + 2 * stride]
    d += array[k + 3 * stride] - array[k + 3 * stride]
  }
  for (; k < end; k += stride) a += array[k] - array[k]
  return a + b + c + d === 0
}

function copy({ array, start, stride, order }: Strided<Float64Array>, to: Float64Array): void {
  if (stride === 1) to.set(array)
  else for (let k = 0; k < to.length; k++) to[order ? order[k] : k] = array[start + k * stride]
}

function sizeOf(state: FloatState): number {
  const { array, stride } = state.place()
  return array.length / stride
}

function tell(
  sim: Simulation,
  { owner, state, last }: Watched,
  from: number,
  to: number,
  stop: boolean,
): void {
  const { name, dimension } = state
  const values = new Float64Array(sizeOf(state))
  copy(state.place(), values)
  const index = values.findIndex((value) => !Number.isFinite(value))
  const became = Number.isNaN(values[index]) ? 'NaN' : 'infinite'
  const time = (t: number) => scalarText(t, second)
  const value = last && scalarText(last[index], dimension)
  const when = stop
    ? `in the step that ends at ${time(to)}`
    : `between ${time(from)} and ${time(to)}`
  const was = value === undefined ? '' : `; it was ${value} before`
  const [own = owner.name] = Object.entries(sim.names()).find(([, v]) => v === owner) ?? []
  const message = `${own}.${name}[${index}] became ${became} ${when}${was}`
  if (stop)
    fail('not-finite', message, 'take a smaller dt or another method, or look at its equation')
  sim.warn(`${message} (--on-nan stop ends the run at the step)`)
}
