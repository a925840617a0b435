/** Takes steps of updates with the host's arithmetic. */
import type { Update } from '../../../compiler/ir/update.js'
import { integrate } from '../../../compiler/4-integrate/index.js'
import { Reporter } from '../../../compiler/diagnostics/diagnostic.js'
import { verifyUpdates } from '../../../compiler/ir/verify/update.js'
import { frame, resolved } from '../3-resolve/fixture.js'
import { evaluate } from '../algebra/evaluate.js'

export type Numbers = Readonly<Record<string, number>>

/** What the equations of these tests may name. */
export const constants = {
  tau: 0.01,
  El: -0.07,
  R: 1e8,
  C: 2e-10,
  gL: 1e-8,
  w: 5,
  k: 0.3,
  f: 200,
} as const

/** Their types, as a run() finds them. */
export const types = frame({
  tau: 'float second',
  El: 'float volt',
  R: 'float ohm',
  C: 'float farad',
  gL: 'float siemens',
  w: 'float hertz',
  k: 'float',
  f: 'float hertz',
})

/** The update of one group, or the codes of what was reported. */
export function updateOf(
  equations: string,
  method?: string,
  given = types,
): Update | readonly string[] {
  const { simulation, diagnostics } = resolved({ frames: [given], equations, method })
  const faults = diagnostics.filter((d) => d.severity === 'error')
  if (faults.length > 0) return faults.map((d) => d.code)
  const reporter = new Reporter()
  const updates = integrate(simulation.model, reporter)
  if (reporter.hasErrors) return reporter.diagnostics.map((d) => d.code)
  verifyUpdates(updates, simulation.model)
  return updates[0]
}

export function updated(equations: string, method?: string, given = types): Update {
  const update = updateOf(equations, method, given)
  if (!('assignments' in update)) throw new Error(`${equations}: ${update}`)
  return update
}

/** One step of neuron 1 of 3; `draws` are what randn() gives, call by call. */
export function step(
  update: Update,
  before: Numbers,
  { dt, t, draws = [] }: { dt: number; t: number; draws?: readonly number[] },
): Numbers {
  const values: Record<string, number> = { ...constants, ...before, dt, t, i: 1, N: 3 }
  const waiting = [...draws]
  for (const { name, value } of update.intermediates) {
    const draw = name.startsWith('xi') ? waiting.shift() : undefined
    values[name] = evaluate(value, { ...values, randn: draw ?? Number.NaN })
  }
  const after = update.assignments.map(({ variable, value }) => [variable, evaluate(value, values)])
  return { ...before, ...Object.fromEntries(after) }
}
