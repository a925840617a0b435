/** What kernels compute of the script's names and dt alone, once in each run. */
import type { Step } from './step.js'

/** What `compute` gave in this run, or gives now. */
export function constantsOf<E, C extends object>(
  step: Step,
  compute: (externals: E, dt: number) => C,
  externals: E,
): C {
  const known = step.constants.get(compute) as C | undefined
  if (known !== undefined) return known
  const made = compute(externals, step.dt)
  step.constants.set(compute, made)
  return made
}
