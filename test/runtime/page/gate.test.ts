/** Runs that are held, go on for a while, are ended. */
import { describe, expect, test } from 'vitest'
import type { Progress } from '../../../runtime/network/pace.js'
import { Gate } from '../../../runtime/page/gate.js'

const dt = 1e-4
const at = (t: number): Progress => ({
  fraction: t,
  t,
  start: 0,
  end: 1,
  dt,
  elapsed: 0,
  remaining: 0,
})

/** Whether a turn is over by now. */
async function isOver(turn: Promise<unknown>): Promise<boolean> {
  const open = Symbol('open')
  return (await Promise.race([turn, new Promise((r) => setTimeout(r, 5, open))])) !== open
}

describe('a gate', () => {
  test('open: the run goes on, and is not asked to come back soon', async () => {
    const gate = new Gate(false, () => {})
    expect(await gate.turn(at(0))).toBeUndefined()
  })

  test('closed: it says where the run stands, once, and waits until it is opened', async () => {
    const held: number[] = []
    const gate = new Gate(true, ({ t }) => held.push(t))
    const turn = gate.turn(at(0.5))
    expect(await isOver(turn)).toBe(false)
    expect(held).toEqual([0.5])
    gate.open()
    expect(await turn).toBeUndefined()
    expect(await gate.turn(at(0.6))).toBeUndefined()
    gate.close()
    expect(await isOver(gate.turn(at(0.7)))).toBe(false)
    expect(held).toEqual([0.5, 0.7])
  })

  test('a step is a number of time steps, after which it is closed again', async () => {
    const held: number[] = []
    const gate = new Gate(true, ({ t }) => held.push(t))
    const turn = gate.turn(at(0.1))
    gate.step(0)
    expect(await turn).toBe(1)
    const next = gate.turn(at(0.1 + dt))
    expect(await isOver(next)).toBe(false)
    gate.step(0.01)
    expect(await next).toBe(100)
    // the host had its turn on the way
    expect(await gate.turn(at(0.1 + dt + 0.004))).toBe(60)
    expect(await isOver(gate.turn(at(0.1 + dt + 0.01)))).toBe(false)
    expect(held).toEqual([0.1, 0.1 + dt, 0.1 + dt + 0.01])
  })

  test('a step asked for before the first turn is not held at the beginning', async () => {
    const held: number[] = []
    const gate = new Gate(true, ({ t }) => held.push(t))
    gate.step(0.001)
    expect(await gate.turn(at(0))).toBe(10)
    expect(held).toEqual([])
  })

  test('closing cuts a step short, another step begins where the run is', async () => {
    const gate = new Gate(true, () => {})
    gate.step(0.1)
    expect(await gate.turn(at(0))).toBe(1000)
    gate.step(0.001)
    expect(await gate.turn(at(0.05))).toBe(10)
    gate.step(0.1)
    expect(await gate.turn(at(0.06))).toBe(1000)
    gate.close()
    const turn = gate.turn(at(0.07))
    expect(await isOver(turn)).toBe(false)
    gate.end()
    await turn
  })

  test('ended: the signal is aborted, nothing waits any longer', async () => {
    const gate = new Gate(true, () => {})
    const turn = gate.turn(at(0))
    gate.end()
    await turn
    expect(gate.signal.aborted).toBe(true)
    expect(await isOver(gate.turn(at(0.1)))).toBe(true)
  })
})
