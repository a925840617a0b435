import { describe, expect, it } from 'vitest'
import { changeDt } from '../../../runtime/network/change-dt.js'
import { Clock } from '../../../runtime/network/clock.js'
import { defaultClock } from '../../../runtime/network/script.js'
import type { Quantity } from '../../../runtime/values/value.js'
import { codeOf, seconds, simulation, volts } from './tiny.js'

describe('Clock', () => {
  // steps of 0.1 ms, counted in Brian 2.5.1
  it.each([
    [0.05e-3, 1],
    [0.15e-3, 2],
    [0.25e-3, 3],
    [1.00001 * 0.001, 11],
    [0.00100001, 10],
    [1.000001e-3, 10],
  ])('a run of %f s takes %i steps', (duration, steps) => {
    expect(new Clock(1e-4).setInterval(0, duration)).toBe(steps)
  })

  it('goes on where the time lies, not where the last step ended', () => {
    const clock = new Clock(1e-4)
    const stepsOf = (start: number, end: number) => clock.setInterval(start, end) - clock.timestep
    expect([stepsOf(0, 0.05e-3), stepsOf(0.05e-3, 0.1e-3)]).toEqual([1, 0])
    expect([stepsOf(0, 0.15e-3), stepsOf(0.15e-3, 0.3e-3)]).toEqual([2, 1])
  })

  it('multiplies rather than adds', () => {
    const clock = new Clock(1e-4)
    for (let k = 0; k < 3; k++) clock.advance()
    expect(clock.t).toBe(0.00030000000000000003)
  })

  it('counts beyond 2**31 steps', () => {
    const clock = new Clock(1e-4)
    expect(clock.setInterval(429496.7296, 429496.7297)).toBe(4294967297)
    clock.advance()
    expect(clock.timestep).toBe(4294967297)
  })

  it('takes a new dt only where the time is a multiple of it', () => {
    const clock = new Clock(1e-4)
    changeDt(clock, 0.05e-3)
    expect(clock.setInterval(1e-3, 2e-3) - clock.timestep).toBe(20)
    changeDt(clock, 0.3e-3)
    expect(codeOf(() => clock.setInterval(1e-3, 2e-3))).toBe('run/value')
  })
})

describe('defaultclock', () => {
  it('reads and sets dt', () => {
    const clock = defaultClock(simulation())
    expect((clock.getAttribute('dt') as Quantity).value).toBe(1e-4)
    clock.setAttribute('dt', seconds(5e-5))
    expect(clock.getAttribute('dt_')).toBe(5e-5)
  })

  it('refuses what is no time step', () => {
    const clock = defaultClock(simulation())
    expect(codeOf(() => clock.setAttribute('dt', 0.1))).toBe('run/dimension-mismatch')
    expect(codeOf(() => clock.setAttribute('dt', volts(1)))).toBe('run/dimension-mismatch')
    expect(codeOf(() => clock.setAttribute('dt', seconds(0)))).toBe('run/value')
    expect(codeOf(() => clock.setAttribute('t', seconds(1)))).toBe('run/type')
    expect(codeOf(() => clock.setAttribute('step', 1n))).toBe('run/attribute')
  })
})
