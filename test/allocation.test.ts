/**
 * The time loop allocates nothing. A single number that is boxed in each step would need 30 more
 * collections of garbage in four million steps; the host's own work needs a few.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brianc, inScratch } from './support/brianc.js'

const model = (duration: string) => `
from brian2 import *
G = NeuronGroup(1, '''dv/dt = (1.5 - v)/(10*ms) : 1 (unless refractory)
w = 2*v : 1''', threshold='v > 1', reset='v = 0', refractory=2*ms, method='euler')
P = PoissonGroup(1, rates=10*Hz)
run(${duration})
`

test('four million steps of one neuron', () =>
  inScratch(async (folder) => {
    const collections = async (name: string, duration: string) => {
      const script = join(folder, `${name}.eqs`)
      const sim = join(folder, `${name}.mjs`)
      writeFileSync(script, model(duration))
      expect((await brianc([script, '-o', sim])).code).toBe(0)
      const traced = execFileSync(process.execPath, ['--trace-gc', sim, '--quiet', '--seed', '1'])
      return `${traced}`.match(/Scavenge|Mark-Compact/g)?.length ?? 0
    }
    const few = await collections('few', '10*second')
    expect(await collections('many', '400*second')).toBeLessThanOrEqual(few + 12)
  }))
