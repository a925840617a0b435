/** Parameters that cut the runs of models and examples short: a step does the same as any other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './brianc.js'

/** By the name of the script, as `simulate({ set })` takes them. */
export const shortRuns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...JSON.parse(readFileSync(join(root, 'bench/models/short.json'), 'utf8')),
  'input-correlated': { tmax: '0.3*second' },
  'network-balanced': { duration: '0.3*second' },
  'network-kuramoto': { duration: '3*second' },
  'network-winner-take-all': { duration: '1*second' },
  'synapse-homeostasis': { duration: '3*second' },
}
