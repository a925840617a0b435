/** Runs that can spoil no number need no code that watches for it. */
import { expect, test } from 'vitest'
import { compile } from '../../../compiler/index.js'

const scripts = {
  'a threshold alone': [false, "G = NeuronGroup(3, 'v : 1', threshold='rand() < 0.1')"],
  'whole numbers that a reset counts': [
    false,
    "G = NeuronGroup(3, 'n : integer', threshold='rand() < 0.1', reset='n += 1')",
  ],
  'spikes of no neurons': [false, 'G = PoissonGroup(3, 5*Hz)'],
  'a differential equation': [true, "G = NeuronGroup(3, 'dv/dt = -v/ms : 1', method='exact')"],
  'a reset': [true, "G = NeuronGroup(3, 'v : 1', threshold='rand() < 0.1', reset='v += 1')"],
  'code of synapses': [
    true,
    "P = PoissonGroup(3, 5*Hz)\nG = NeuronGroup(3, 'v : 1')\n" +
      "S = Synapses(P, G, on_pre='v += 1')\nS.connect()",
  ],
  'a summed variable': [
    true,
    "G = NeuronGroup(3, 'v : 1')\nS = Synapses(G, G, 'v_post = 2 : 1 (summed)')\nS.connect()",
  ],
  'an input': [true, "G = NeuronGroup(3, 'v : 1')\nP = PoissonInput(G, 'v', 10, 5*Hz, weight=0.1)"],
  'code that run_regularly() adds': [
    true,
    "G = NeuronGroup(3, 'v : 1')\nG.run_regularly('v += 1', dt=1*ms)",
  ],
  'a function of the script': [
    true,
    "G = NeuronGroup(3, 'v : 1')\n@network_operation\ndef f():\n    G.v = 2",
  ],
} as const

for (const [title, [watched, script]] of Object.entries(scripts)) {
  test(`${title}: ${watched ? 'watched' : 'not watched'}`, async () => {
    const text = `from brian2 import *\n${script}\nrun(1*ms)\n`
    const { files } = await compile(text, { path: 'x.eqs' })
    const [callee] = /\brun(Network|Unwatched)(?=\()/.exec(files?.typescript ?? '') ?? []
    expect(callee).toBe(watched ? 'runNetwork' : 'runUnwatched')
  })
}
