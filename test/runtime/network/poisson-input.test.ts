import { describe, expect, it } from 'vitest'
import { createBinomialFunction } from '../../../runtime/network/binomial-function.js'
import { neuronGroupClass } from '../../../runtime/network/neuron-group.js'
import { createPoissonGroup } from '../../../runtime/network/poisson-group.js'
import { createPoissonInput } from '../../../runtime/network/poisson-input.js'
import { runNetwork } from '../../../runtime/network/run-network.js'
import { callCallable } from '../../../runtime/network/script.js'
import { hertz } from '../../../runtime/values/dimension.js'
import { NDArray, Quantity, quantity, vector } from '../../../runtime/values/value.js'
import { codeOf, seconds, simulation, tinyGroup, volts } from './tiny.js'

interface Arrays {
  readonly v: Float64Array
}

interface Own {
  readonly poissoninput_weight: number
}

/** Adds the weight alone, so that what arrives can be read off. */
const inputClass = neuronGroupClass<Arrays, Own>({
  id: 'P',
  line: 1,
  variables: {} as never,
  externals: ['poissoninput_weight'],
  events: [],
  runners: [
    {
      suffix: '',
      slot: 'synapses',
      order: 0,
      kernel: ({ v }, { poissoninput_weight: weight }) => {
        v[1] = weight
      },
    },
  ],
})

const rate = new Quantity(100, hertz)

describe('a PoissonInput', () => {
  // recorded: Brian 2.5.1 writes repr(weight) into its code
  it('has a weight with the eight decimals that are shown', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    const weight = volts(1.23456789123e-3)
    const given = { target: G, N: 10n, rate, weight, variable: 'v' }
    const P = createPoissonInput(sim, inputClass, given)
    await runNetwork(sim, seconds(1e-4), { objects: { G, P }, externals: { gain: 1 } })
    expect(G.arrays.v[1]).toBe(1.23456789e-3)
    expect(P.name).toBe('poissoninput')
  })

  it('refuses a rate without a unit and what is no group', () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    const make = (target: typeof G | bigint, given: Quantity | bigint) => () =>
      createPoissonInput(sim, inputClass, { target, N: 1n, rate: given })
    expect(codeOf(make(G, 3n))).toBe('run/dimension-mismatch')
    expect(codeOf(make(3n, rate))).toBe('run/type')
  })

  it('refuses a weight of another unit than its variable', () => {
    const sim = simulation()
    const given = { target: tinyGroup(sim), N: 1n, rate, weight: 1, variable: 'v' }
    expect(codeOf(() => createPoissonInput(sim, inputClass, given))).toBe('run/dimension-mismatch')
  })

  it('refuses another time step than the one that it was made for', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    const given = { target: G, N: 1n, rate, weight: volts(1), variable: 'v' }
    const P = createPoissonInput(sim, inputClass, given)
    sim.clock.dt = 2e-4
    const run = runNetwork(sim, seconds(1e-3), { objects: { G, P }, externals: { gain: 1 } })
    await expect(run).rejects.toMatchObject({ code: 'run/unsupported' })
  })
})

describe('a PoissonGroup', () => {
  const definition = neuronGroupClass<{ readonly rates: Float64Array }, object>({
    id: 'P',
    line: 1,
    variables: { rates: { type: 'float', dimension: hertz, size: 'N' } },
    externals: [],
    events: ['spike'],
    runners: [],
  })

  it('takes one rate for all neurons, or one for each', () => {
    const sim = simulation()
    const make = (rates: Quantity) => createPoissonGroup(sim, definition, { N: 3n, rates })
    const list = (...values: number[]) => quantity(vector(Float64Array.from(values)), hertz)
    expect([...make(rate).arrays.rates]).toEqual([100, 100, 100])
    expect([...make(list(1, 2, 3) as Quantity).arrays.rates]).toEqual([1, 2, 3])
    expect(codeOf(() => make(list(1, 2) as Quantity))).toBe('run/value')
    expect(codeOf(() => make(seconds(1)))).toBe('run/dimension-mismatch')
  })
})

describe('a BinomialFunction', () => {
  // recorded: np.random.seed(1); binomial(100, 0.2, size=1), then normal(20, 4, size=1)
  it('gives counts, or normal numbers where many are expected', () => {
    const sim = simulation({ seed: 1 })
    const exact = createBinomialFunction(sim, 100n, 0.2, false)
    expect(callCallable(sim, exact)).toEqual(new NDArray(Float64Array.of(19), 'int64', [1]))
    sim.random.seed(1)
    const normal = callCallable(sim, createBinomialFunction(sim, 100n, 0.2)) as NDArray
    expect(normal.data[0]).toBeCloseTo(26.497381454652967, 12)
    expect(normal.dtype).toBe('float64')
  })

  it('refuses what is no probability when it draws', () => {
    const sim = simulation()
    const draw = (n: bigint, p: number) => () =>
      callCallable(sim, createBinomialFunction(sim, n, p))
    expect(codeOf(draw(3n, 1.5))).toBe('run/value')
    expect(codeOf(draw(-3n, 0.5))).toBe('run/value')
  })
})
