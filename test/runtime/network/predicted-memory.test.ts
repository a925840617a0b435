import { expect, test } from 'vitest'
import { compile } from '../../../compiler/index.js'
import { moduleOf } from '../../support/module-of.js'

const script = `from brian2 import *
G = NeuronGroup(100, '''v : 1
k : integer
b : boolean''', threshold='v > 1', reset='')
S = StateMonitor(G, 'v', record=[0, 1, 2])
P = PopulationRateMonitor(G)
run(10*ms)
run(10*ms)
`

async function run(memory?: number) {
  const { files } = await compile(script)
  if (!files) throw new Error('the script compiles')
  const { simulate } = await moduleOf(files.typescript)
  return simulate({ seed: 1, memory })
}

test('what groups and monitors take is known before a run', async () => {
  const { memory } = await run()
  // 100 neurons: a float, an integer, a boolean, and a place in the list of spikes
  const group = 100 * (8 + 4 + 1 + 4)
  // 101 steps of the second run on top of the 100 of the first one, of a time and the values
  const monitors = 201 * 8 * (1 + 3) + 201 * 8 * 2
  expect(memory.predicted).toBe(group + monitors)
})

test('a run that would take more than there is is refused before it takes it', async () => {
  await expect(run(5000)).rejects.toMatchObject({
    code: 'run/memory',
    message:
      "this run would take 6.5 kB, 3.2 kB of it for 'statemonitor', and the machine has 5.0 kB",
  })
  expect((await run(20000)).interrupted).toBe(false)
})
