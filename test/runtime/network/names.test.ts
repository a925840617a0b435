import { describe, expect, it } from 'vitest'
import type { NetworkObject } from '../../../runtime/spikes/network-object.js'
import type { Value } from '../../../runtime/values/value.js'
import { monitor, simulation, tinyGroup } from './tiny.js'

describe('automatic names', () => {
  it('count up while objects live, and are free again', () => {
    const sim = simulation()
    const names: Record<string, Value | undefined> = {}
    sim.expose(() => names)
    names.a = tinyGroup(sim)
    sim.at(2)
    const b = tinyGroup(sim)
    names.b = b
    expect(b.name).toBe('neurongroup_1')
    sim.at(3)
    names.a = null
    expect(tinyGroup(sim).name).toBe('neurongroup')
  })

  it('are taken by items of lists and by what monitors record', () => {
    const sim = simulation()
    const names: Record<string, Value | undefined> = { list: [tinyGroup(sim)] }
    sim.expose(() => names)
    sim.at(2)
    names.m = monitor(sim, tinyGroup(sim))
    sim.at(3)
    expect(tinyGroup(sim).name).toBe('neurongroup_2')
    expect(monitor(sim, tinyGroup(sim)).name).toBe('spikemonitor_1')
  })

  it('are taken by objects of the running statement', () => {
    const sim = simulation()
    const list = [tinyGroup(sim).name, tinyGroup(sim).name, tinyGroup(sim).name]
    expect(list).toEqual(['neurongroup', 'neurongroup_1', 'neurongroup_2'])
    sim.at(2)
    expect(tinyGroup(sim).name).toBe('neurongroup')
  })

  it('of a function are free after it returns, unless they escape', () => {
    const sim = simulation()
    const call = (escapes: boolean) => {
      let local: Value = null
      const frame = sim.enter(() => [local])
      sim.at(10)
      local = tinyGroup(sim)
      sim.at(11)
      const name = (local as NetworkObject).name
      sim.leave(frame, escapes ? local : 1n)
      return name
    }
    // three calls in one statement: [f(), f(), f()]
    sim.at(1)
    expect([call(false), call(false)]).toEqual(['neurongroup', 'neurongroup'])
    expect([call(true), call(true)]).toEqual(['neurongroup', 'neurongroup_1'])
    expect(sim.line).toBe(1)
  })
})
