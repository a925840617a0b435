/** The time loop allocates nothing: ten times as many steps need no more collections of garbage. */
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

test('a million steps of one neuron', () =>
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
    expect(await collections('many', '100*second')).toBeLessThanOrEqual(few + 2)
  }))
