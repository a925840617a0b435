/** PoissonInput: many Poisson inputs at once. Brian, "Input stimuli"; semantics page 8.2. */
import type { Externals, NetworkObject, RunInterval, Runner } from '../spikes/network-object.js'
import { describeDimension } from '../values/describe-dimension.js'
import { hertz, sameDimension } from '../values/dimension.js'
import { numeric } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { BinomialFunction } from './binomial-function.js'
import type { MadeValues } from './common-values.js'
import { externalValues } from './externals.js'
import { NeuronGroup, type NeuronGroupClass } from './neuron-group.js'
import { numberOf } from './numbers.js'
import { shortened } from './shortened.js'
import type { Simulation } from './simulation.js'
import { Step } from './step.js'

interface PoissonInputArguments extends MadeValues {
  readonly target: Value
  readonly N: Value
  readonly rate: Value
  /** none where a string of the script computes it */
  readonly weight?: Value
  /** what a weight that is a value is added to */
  readonly variable?: Value
}

/** `PoissonInput(target, target_var, N, rate, weight)`; the kernel works on the target's arrays. */
export function createPoissonInput(
  sim: Simulation,
  definition: NeuronGroupClass,
  values: PoissonInputArguments,
): PoissonInput {
  const { target, weight } = values
  if (!(target instanceof NeuronGroup)) fail('type', 'PoissonInput needs a group as its target')
  const rate = numberOf(values.rate, 'rate')
  const { dimension } = numeric(values.rate)
  if (!sameDimension(dimension, hertz)) {
    const unit = describeDimension(dimension)
    fail('dimension-mismatch', `PoissonInput expected a rate in hertz, but got one in ${unit}`)
  }
  if (weight !== undefined) checkWeight(weight, target, String(values.variable))
  const n = numberOf(values.N, 'N')
  const step = new Step(target.N, sim.random, undefined, sim.arena)
  const { stream } = step
  const elements = stream && (() => stream.of(step, 63, 2))
  const p = rate * target.clock.dt
  const count = new BinomialFunction(sim.random, n, p, true, sim.arena, elements)
  const own = { poissoninput_binomial: count, poissoninput_weight: shortened(weight) }
  const given = { N: values.N, rate: values.rate, weight: weight ?? null }
  const { when: slot = 'synapses', order = 0 } = values
  const place = { slot, order }
  return sim.register(
    'poissoninput',
    (name) => new PoissonInput(name, definition, target, place, step, own, given),
  )
}

function checkWeight(weight: Value, { definition }: NeuronGroup, variable: string): void {
  const { value, dimension } = numeric(weight)
  const wanted = definition.variables[variable as keyof typeof definition.variables].dimension
  if (value === 0 || value === 0n || sameDimension(dimension, wanted)) return
  const units = `it is in ${describeDimension(dimension)}, ${variable} in ${describeDimension(wanted)}`
  const message = `The provided weight does not have the same unit as the target variable '${variable}'`
  fail('dimension-mismatch', message, units)
}

export class PoissonInput implements NetworkObject {
  readonly typeName = 'PoissonInput'
  readonly invalidates = true
  readonly dependencies: readonly NetworkObject[]
  readonly runners: readonly Runner[]
  /** the probability of a spike in a step was computed for this step */
  readonly #dt: number
  #externals = {}

  constructor(
    readonly name: string,
    readonly definition: NeuronGroupClass,
    readonly target: NeuronGroup,
    place: { readonly slot: string; readonly order: number },
    readonly step: Step,
    readonly own: Externals,
    readonly given: Readonly<Record<string, Value>>,
  ) {
    this.dependencies = [target]
    step.stream?.enter(step.stream.reserve(1), false)
    this.#dt = target.clock.dt
    this.runners = definition.runners.map(({ kernel, links }) => ({
      name,
      ...place,
      clock: target.clock,
      run: (time) => {
        step.t = time.t
        step.dt = time.dt
        target.follow(links)
        kernel(target.arrays, this.#externals, step)
      },
    }))
  }

  prepare(externals: Externals, run?: RunInterval): void {
    const { target, definition, name } = this
    if (target.clock.dt !== this.#dt) {
      fail(
        'unsupported',
        `The dt used for simulating ${target.name} changed after the PoissonInput source was created.`,
        'set defaultclock.dt before creating the PoissonInput',
      )
    }
    for (const linked of definition.runners.flatMap(({ writes = [] }) => writes)) {
      if (!target.link(linked).update) continue
      const text = `'${linked}' of '${target.name}' is linked to what is not stored`
      fail('unsupported', text, 'feed the variable that it is linked to')
    }
    const { step } = this
    const { natives = {} } = definition
    step.native = step.arena?.bind(target, natives, step.native)
    step.stream?.beginRun(run, this.#dt)
    step.begin()
    const frame = { ...externals, ...this.own }
    this.#externals = {
      ...externalValues(name, definition.externals, frame),
      ...definition.callables?.(name, this.#dt, frame),
    }
  }

  getAttribute(name: string): Value | undefined {
    return name === 'name' ? this.name : this.given[name]
  }
}
