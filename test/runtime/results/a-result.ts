/** A result by hand: what simulate() would give. */
import type { Result } from '../../../runtime/results/result.js'

export function aResult(parts: Partial<Result>): Result {
  return {
    stdout: '',
    monitors: {},
    groups: {},
    synapses: {},
    scalars: {},
    figures: [],
    seed: 1,
    interrupted: false,
    timings: { setup_s: 0, run_s: 0, total_s: 0 },
    memory: { predicted: 0 },
    ...parts,
  }
}

export const spikes = (t: number[], i: number[]) =>
  ({
    kind: 'SpikeMonitor',
    dt: 1e-4,
    event: 'spike',
    N: t.length,
    count: Int32Array.of(1, 2),
    t: Float64Array.from(t),
    i: Int32Array.from(i),
  }) as const
