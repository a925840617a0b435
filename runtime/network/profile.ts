/** `run(..., profile=True)`. Semantics page 6.2. */
import type { Runner } from '../spikes/network-object.js'
import { truth } from '../values/comparison.js'
import type { Value } from '../values/value.js'
import { now } from './pace.js'

/** Gives runners that add the seconds that they take to `totals`, by name. */
export type Profiling = (runners: readonly Runner[], totals: Map<string, number>) => Runner[]

/** What `profile=value` asks for: nothing where it is false. */
export const profiling = (value: Value): Profiling | undefined =>
  truth(value) ? profiled : undefined

const profiled: Profiling = (runners, totals) => {
  for (const { name } of runners) totals.set(name, 0)
  return runners.map((runner) => ({
    ...runner,
    run: (time) => {
      const began = now()
      runner.run(time)
      totals.set(runner.name, (totals.get(runner.name) ?? 0) + (now() - began) / 1000)
    },
  }))
}
