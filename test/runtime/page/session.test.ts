/** What the buttons of a page do, without a page. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Progress } from '../../../runtime/network/pace.js'
import type { Outcome, Request } from '../../../runtime/page/protocol.js'
import { Session } from '../../../runtime/page/ui/session.js'

const progress = (t: number): Progress => ({
  fraction: t,
  t,
  start: 0,
  end: 1,
  dt: 1e-4,
  elapsed: t,
  remaining: 1 - t,
})
const outcome: Outcome = {
  seed: 7,
  interrupted: false,
  scalars: {},
  runSeconds: 1,
  totalSeconds: 1,
  events: {},
  reached: 1,
}

let asked: Request[] = []
let told: string[] = []
let session: Session

beforeEach(() => {
  asked = []
  told = []
  session = new Session((request) => asked.push(request), 7, {
    begun: (run) => told.push(`begun ${run}`),
    cleared: () => told.push('cleared'),
    changed: () => told.push(session.state),
  })
})

const held = (t: number, run = session.run) =>
  session.accept({ kind: 'held', run, progress: progress(t) })
const done = (changes: Partial<Outcome> = {}) =>
  session.accept({ kind: 'done', run: session.run, outcome: { ...outcome, ...changes } })

describe('a session', () => {
  test('runs, holds, goes on, ends', () => {
    session.toggle()
    expect(asked).toEqual([{ kind: 'run', run: 1, seed: 7, set: {}, held: false }])
    session.accept({ kind: 'progress', run: 1, progress: progress(0.2) })
    session.toggle()
    expect(session.state).toBe('paused')
    held(0.25)
    expect(session.progress?.t).toBe(0.25)
    session.toggle()
    expect(session.state).toBe('running')
    done()
    expect(session.state).toBe('done')
    expect(asked.map(({ kind }) => kind)).toEqual(['run', 'pause', 'resume'])
    session.toggle()
    expect(asked.at(-1)).toMatchObject({ kind: 'run', run: 2 })
  })

  test('steps from the beginning: the hold before the first step does not end it', () => {
    session.step(0.01)
    expect(asked).toMatchObject([
      { kind: 'run', held: true },
      { kind: 'step', seconds: 0.01 },
    ])
    held(0)
    expect(session.state).toBe('stepping')
    held(0.01)
    expect(session.state).toBe('paused')
    session.step(0)
    expect(session.state).toBe('stepping')
    held(0.0101)
    expect(session.state).toBe('paused')
    session.step(0)
    session.toggle()
    expect(session.state).toBe('running')
    // the step was over before it was let go
    held(0.0102)
    expect(session.state).toBe('running')
  })

  test('stops and keeps what there is', () => {
    session.start()
    session.stop()
    expect(session.state).toBe('stopping')
    done({ interrupted: true, reached: 0.3 })
    expect(session.state).toBe('stopped')
    expect(session.outcome?.reached).toBe(0.3)
    const count = asked.length
    session.stop()
    expect(asked.length).toBe(count)
  })

  test('a change takes the place of the run; what the old one says is not heard', () => {
    session.start()
    session.set('tau', { text: '5*ms', value: 0.005 })
    expect(asked.at(-1)).toMatchObject({ kind: 'run', run: 2, set: { tau: '5*ms' } })
    expect(session.accept({ kind: 'progress', run: 1, progress: progress(0.9) })).toBe(false)
    expect(held(0.9, 1)).toBe(false)
    expect(session.progress).toBeUndefined()
    session.setSeed(8)
    expect(asked.at(-1)).toMatchObject({ run: 3, seed: 8, set: { tau: '5*ms' } })
    session.set('tau', undefined)
    expect(asked.at(-1)).toMatchObject({ run: 4, seed: 8, set: {} })
  })

  test('a change while it is paused runs', () => {
    session.start()
    session.toggle()
    session.set('tau', { text: '5*ms', value: 0.005 })
    expect(session.state).toBe('running')
  })

  test('reset: as at first, and nothing runs', () => {
    session.start()
    session.set('tau', { text: '5*ms', value: 0.005 })
    session.setSeed(8)
    session.reset()
    expect(asked.at(-1)).toEqual({ kind: 'stop' })
    expect(session.accept({ kind: 'figures', run: 3, figures: [] })).toBe(false)
    expect([session.state, session.seed, session.settings.size]).toEqual(['ready', 7, 0])
    expect(session.outcome).toBeUndefined()
    expect(told.at(-2)).toBe('cleared')
    session.toggle()
    expect(asked.at(-1)).toMatchObject({ kind: 'run', seed: 7, set: {} })
  })

  test('reset goes back to the seed of the link', () => {
    session.take(5, [['tau', { text: '15*ms', value: 0.015 }]])
    expect(asked).toEqual([])
    session.start()
    expect(asked.at(-1)).toMatchObject({ seed: 5, set: { tau: '15*ms' } })
    session.setSeed(6)
    session.reset()
    expect(session.seed).toBe(5)
    expect(session.settings.size).toBe(0)
  })

  test('knows the seed that the script sets itself', () => {
    session.start()
    done()
    expect(session.scriptSeed).toBeUndefined()
    session.start()
    done({ seed: 4321 })
    expect([session.scriptSeed, session.seed]).toEqual([4321, 7])
    session.start()
    done()
    expect(session.scriptSeed).toBeUndefined()
  })

  test('a failure is an end', () => {
    session.start()
    session.accept({ kind: 'failed', run: 1, failure: { code: 'run/value', message: '' } })
    expect([session.state, session.isActive]).toEqual(['failed', false])
    session.toggle()
    expect(session.state).toBe('running')
  })
})
