/** The generated module as a library. Contract, section 3. */
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { root } from './support/brianc.js'
import { load, type Module } from './support/modules.js'

describe('the module of input-correlated', () => {
  let module: Module
  beforeAll(async () => {
    module = await load(readFileSync(join(root, 'examples/input-correlated.eqs'), 'utf8'))
  })

  test('describes its parameters', () => {
    const byName = Object.fromEntries(module.model.parameters.map((p) => [p.name, p]))
    expect(byName.tmax).toMatchObject({ value: 2, unit: 's', dimension: 'second' })
    expect(byName.N).toMatchObject({ value: 1000 })
    expect(byName.t).toBeUndefined()
    expect(byName.duration).toBeUndefined()
  })

  test('gives the same spikes as the command, in typed arrays', async () => {
    const { monitors, figures, seed, interrupted } = await module.simulate({ seed: 1 })
    expect(monitors.M.t).toBeInstanceOf(Float64Array)
    expect(monitors.M.i).toBeInstanceOf(Int32Array)
    const recorded = JSON.parse(
      readFileSync(join(root, 'test/numbers/examples/input-correlated.json'), 'utf8'),
    )
    expect([...monitors.M.i]).toEqual(recorded.monitors.M.i)
    expect([...monitors.M.t]).toEqual(recorded.monitors.M.t)
    expect(figures).toHaveLength(1)
    expect(seed).toBe(1)
    expect(interrupted).toBe(false)
  })

  test('takes settings as SI numbers and as text, and calls may overlap', async () => {
    const results = await Promise.all([
      module.simulate({ seed: 1, set: { tmax: 0.1 } }),
      module.simulate({ seed: 1, set: { tmax: '100*ms' } }),
      module.simulate({ seed: 2, set: { tmax: 0.1 } }),
    ])
    const [a, b, c] = results.map((result) => [...result.monitors.M.i])
    expect(a.length).toBeGreaterThan(100)
    expect(b).toEqual(a)
    expect(c).not.toEqual(a)
  })

  test('signal stops it and keeps what there is', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 300)
    const { interrupted, monitors } = await module.simulate({
      seed: 1,
      set: { tmax: 1e6 },
      signal: controller.signal,
    })
    expect(interrupted).toBe(true)
    expect(monitors.M.t.length).toBeGreaterThan(0)
  })

  test.each([
    [{ nonsense: 1 }, 'set/unknown'],
    [{ tmax: '5*mV' }, 'set/dimension'],
    [{ N: 1.5 }, 'set/integer'],
    [{ tmax: 'second second' }, 'set/value'],
  ])('refuses set: %j', async (set, code) => {
    await expect(module.simulate({ seed: 1, set })).rejects.toMatchObject({ code })
  })
})

test('a parameter that structure needs is pinned, with the place', async () => {
  const module = await load(`from brian2 import *
levels = 2
eqs = 'v : 1'
for k in range(levels):
    eqs += '\\nw' + 'ab'[k] + ' : 1'
G = NeuronGroup(1, eqs)
run(1*ms)
`)
  expect(module.model.parameters[0].pinned).toMatch(/line/)
  await expect(module.simulate({ seed: 1, set: { levels: 3 } })).rejects.toMatchObject({
    code: 'set/pinned',
  })
})

test('a failure at run time names the statement', async () => {
  const module = await load(`from brian2 import *
x = rand(3)
print(x[5])
`)
  await expect(module.simulate({ seed: 1 })).rejects.toMatchObject({
    code: 'run/index',
    span: { start: { line: 3, column: 1 } },
  })
})

test('a loop of the script that never ends can be interrupted', async () => {
  const module = await load(`from brian2 import *
turns = 0
def spin(n):
    while n > 0:
        n += 1
while turns < 3:
    turns += 1
spin(turns)
`)
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 100)
  const { interrupted, scalars } = await module.simulate({ seed: 1, signal: controller.signal })
  expect(interrupted).toBe(true)
  expect(scalars.turns).toBe(3)
})
