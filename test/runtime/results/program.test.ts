import { describe, expect, it } from 'vitest'
import { runNetwork } from '../../../runtime/network/run-network.js'
import type { Simulation } from '../../../runtime/network/simulation.js'
import { randomRand, randomSeed } from '../../../runtime/random/numpy-random.js'
import {
  defineProgram,
  describeModel,
  type ParameterDefinition,
  simulateProgram,
} from '../../../runtime/results/program.js'
import { dimensionless, second } from '../../../runtime/values/dimension.js'
import { ScriptError } from '../../../runtime/values/script-error.js'
import type { Value } from '../../../runtime/values/value.js'
import { seconds, tinyGroup } from '../network/tiny.js'

const source = 'from brian2 import *\ntau = 20*ms\n    run(1*ms)  \n'

const parameter = (more: Partial<ParameterDefinition>): ParameterDefinition => ({
  name: 'tau',
  value: 0.02,
  type: 'float',
  dimension: second,
  unit: 'second',
  line: 2,
  ...more,
})

const parameters: ParameterDefinition[] = [
  parameter({}),
  parameter({ name: 'N', value: 10, type: 'integer', dimension: dimensionless, unit: '1' }),
  parameter({ name: 'gain', value: 1, dimension: dimensionless, unit: '1', label: 'Gain' }),
  parameter({ name: 'on', value: true, type: 'boolean', dimension: dimensionless, unit: '1' }),
  parameter({ name: 'order', value: 2, type: 'integer', dimension: dimensionless, pinned: 12 }),
]

type Script = (sim: Simulation) => Promise<void>

const program = (script: Script) =>
  defineProgram({ file: 'model.eqs', source, version: '0.1.0', sha256: 'abc', parameters, script })

/** The script's top-level names are what it gives for its parameters. */
const echo = program(async (sim) => {
  const tau = sim.parameter('tau', seconds(0.02))
  const N = sim.parameter('N', 10n)
  const gain = sim.parameter('gain', 1)
  const on = sim.parameter('on', true)
  sim.expose(() => ({ tau, N, gain, on }))
})

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: Record<string, unknown>) => error,
  )

describe('describeModel', () => {
  it('names parameters with their units', () => {
    const model = describeModel(echo)
    expect(model.parameters[0]).toEqual({
      name: 'tau',
      value: 0.02,
      unit: 's',
      dimension: 'second',
      type: 'float',
    })
    expect(model.parameters[2].label).toBe('Gain')
    expect(model.parameters[4].pinned).toBe('line 12')
  })

  it('passes on how a person sets them', () => {
    const control = {
      range: { min: 0.005, max: 0.05, step: 0.001 },
      choices: [{ value: 0.01, label: 'short' }],
      shown: { unit: 'ms', scale: 1e-3 },
      follows: ['taupre'],
    }
    const { parameters } = describeModel({ ...echo, parameters: [parameter(control)] })
    expect(parameters[0]).toMatchObject(control)
  })
})

describe('set', () => {
  it('takes SI numbers, text in the notation of Brian, integers and booleans', async () => {
    const set = { tau: '10*ms', N: 3, gain: '2', on: false }
    const { scalars } = await simulateProgram(echo, { set })
    expect(scalars).toEqual({ tau: 0.01, N: 3, gain: 2, on: false })
    expect((await simulateProgram(echo, { set: { tau: 0.5 } })).scalars.tau).toBe(0.5)
    expect((await simulateProgram(echo, { set: { tau: '20 ms' } })).scalars.tau).toBe(0.02)
  })

  it.each([
    ['set/unknown', { tou: 1 }, "did you mean 'tau'?"],
    ['set/pinned', { order: 3 }, 'change order in the script and compile it again'],
    ['set/dimension', { tau: '10*mV' }, 'give it a unit of second'],
    ['set/dimension', { tau: '10' }, 'give it a unit of second'],
    ['set/dimension', { gain: '1*ms' }, 'leave the unit out'],
    ['set/integer', { N: '2.5' }, undefined],
    ['set/integer', { N: 2.5 }, undefined],
    ['set/value', { tau: 'abc' }, 'write a number, with a unit where it has one: 10*ms'],
    ['set/value', { on: 2 }, undefined],
    ['set/value', { gain: true }, undefined],
  ])('refuses with %s: %o', async (code, set, help) => {
    const error = await rejection(
      simulateProgram(echo, { set: set as Readonly<Record<string, string>> }),
    )
    expect(error?.code).toBe(code)
    expect(error?.help).toBe(help)
  })

  it('names both units and the place that pins', async () => {
    const of = async (set: Record<string, string>) =>
      (await rejection(simulateProgram(echo, { set })))?.message
    expect(await of({ tau: '10*mV' })).toBe('tau has units of second, but 10*mV has units of volt')
    expect(await of({ order: '3' })).toContain('line 12')
  })
})

describe('a failure of the script', () => {
  it('is reported at the statement that ran', async () => {
    const failing = program(async (sim) => {
      sim.at(3)
      throw new ScriptError('run/value', 'no good', 'try another')
    })
    const error = await rejection(simulateProgram(failing, { seed: 7 }))
    expect(error).toMatchObject({
      code: 'run/value',
      message: 'no good',
      help: 'try another',
      seed: 7,
      span: { start: { line: 3, column: 5 }, end: { line: 3, column: 14 } },
    })
  })

  it('tells memory, recursion and our own faults apart', async () => {
    const codeFor = async (fault: () => void) =>
      (await rejection(simulateProgram(program(async () => fault()))))?.code
    const deep = (): number => deep() + 1
    expect(await codeFor(() => void new Float64Array(2 ** 45))).toBe('run/memory')
    expect(await codeFor(() => void deep())).toBe('run/recursion')
    expect(await codeFor(() => void (undefined as unknown as Value[])[0])).toBe('bug/runtime')
  })
})

describe('seed', () => {
  const drawing = (before: (sim: Simulation) => void) =>
    program(async (sim) => {
      before(sim)
      const x = randomRand(sim)
      sim.expose(() => ({ x }))
    })

  it('starts the stream, or is taken from entropy and stored', async () => {
    const plain = drawing(() => {})
    const given = await simulateProgram(plain, { seed: 1 })
    expect([given.seed, given.scalars.x]).toEqual([1, 0.417022004702574])
    const first = await simulateProgram(plain)
    const again = await simulateProgram(plain, { seed: first.seed })
    expect(again.scalars).toEqual(first.scalars)
    expect((await rejection(simulateProgram(plain, { seed: -1 })))?.code).toBe('set/seed')
  })

  it("is the script's own where it seeds before it draws", async () => {
    const seeding = drawing((sim) => randomSeed(sim, 1n))
    const result = await simulateProgram(seeding, { seed: 5 })
    expect([result.seed, result.scalars.x]).toEqual([1, 0.417022004702574])
  })
})

describe('an aborted run', () => {
  it('gives what there is', async () => {
    const controller = new AbortController()
    const endless = program(async (sim) => {
      const G = tinyGroup(sim)
      sim.expose(() => ({ G }))
      await runNetwork(sim, seconds(1e6), { objects: { G }, externals: { gain: 1n } })
    })
    setTimeout(() => controller.abort(), 60)
    const result = await simulateProgram(endless, { signal: controller.signal })
    expect(result.interrupted).toBe(true)
    expect((result.groups.G.state.v as Float64Array)[0]).toBeGreaterThan(0)
    expect(result.timings.run_s).toBeGreaterThan(0.03)
  })
})
