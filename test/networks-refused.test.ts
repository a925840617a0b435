/** Networks, clocks, runs, store and restore: what Brian 2.5.1 refuses too. */
import { describe, expect, test } from 'vitest'
import { compile } from '../compiler/index.js'
import { load } from './support/modules.js'

const script = (lines: string) => `from brian2 import *\nseed(0)\n${lines}\n`

/** Title, lines, code, a part of the message; all but the last line run in Brian. */
const refused: readonly (readonly [string, string, string, string])[] = [
  [
    'H2: an unknown slot',
    "G = NeuronGroup(1, 'v : 1')\nG.run_regularly('v += 1', when='foo')\nrun(1*ms)",
    'run/key',
    'foo',
  ],
  [
    'a group that ran and was given code since is old and new',
    "G = NeuronGroup(1, 'v : 1')\nrun(1*ms)\nG.run_regularly('v += 1')\nrun(1*ms)",
    'run/magic',
    "'neurongroup_run_regularly'",
  ],
  [
    'H2: reserved slots',
    "net = Network()\nnet.schedule = ['before_start', 'groups']",
    'run/value',
    'before_start',
  ],
  [
    'H2: no list of slots',
    "net = Network()\nnet.schedule = 'groups'",
    'run/type',
    'list of the names of slots',
  ],
  [
    'H7: a new dt at a time that is no multiple',
    "G = NeuronGroup(1, 'v : 1')\nrun(0.1*ms)\ndefaultclock.dt = 0.2*ms\nrun(1*ms)",
    'run/value',
    'from 0.0001 s to 0.0002 s',
  ],
  ['H10: a negative duration', "G = NeuronGroup(1, 'v : 1')\nrun(-1*ms)", 'run/value', '-0.001 s'],
  [
    'H11: a duration without unit',
    "G = NeuronGroup(1, 'v : 1')\nrun(5)",
    'evaluate/wrong-dimension',
    'second',
  ],
  [
    'H11: an unknown report',
    "G = NeuronGroup(1, 'v : 1')\nrun(1*ms, report='foo')",
    'evaluate/failing-operation',
    'foo',
  ],
  [
    'H11: a report that is no function',
    "G = NeuronGroup(1, 'v : 1')\nrun(1*ms, report=5)",
    'evaluate/wrong-type',
    'report',
  ],
  [
    'H11: a report that takes one argument',
    "G = NeuronGroup(1, 'v : 1')\ndef f(a):\n    print(a)\nrun(1*ms, report=f)",
    'evaluate/too-many-arguments',
    'f()',
  ],
  [
    'H13: an operation of two arguments',
    '@network_operation\ndef f(a, b):\n    print(a)\nrun(1*ms)',
    'evaluate/failing-operation',
    "'f' takes 2",
  ],
  [
    'H13: a method as an operation',
    '@network_operation\ndef f(self):\n    print(self)\nrun(1*ms)',
    'evaluate/failing-operation',
    'method',
  ],
  [
    'H13: a time step without its name',
    '@network_operation(1*ms)\ndef f():\n    print(1)\nrun(1*ms)',
    'evaluate/too-many-arguments',
    'network_operation()',
  ],
  [
    'H16: old and new objects',
    "G = NeuronGroup(1, 'v : 1')\nrun(1*ms)\nH = NeuronGroup(1, 'v : 1')\nrun(1*ms)",
    'run/magic',
    "'neurongroup', with new ones, 'neurongroup_1'",
  ],
  [
    'H16: adding an object that has run',
    "G = NeuronGroup(1, 'v : 1')\nNetwork(G).run(1*ms)\nNetwork(G)",
    'run/runtime',
    'already been simulated',
  ],
  [
    'H17: a monitor without its group',
    "G = NeuronGroup(1, 'v : 1')\nM = StateMonitor(G, 'v', record=True)\nNetwork(M).run(1*ms)",
    'run/value',
    "but not 'neurongroup'",
  ],
  [
    'H17: an input without its group',
    "G = NeuronGroup(1, 'v : 1')\nI = PoissonInput(G, 'v', 1, 1*Hz, 1)\nNetwork(I).run(1*ms)",
    'run/value',
    "but not 'neurongroup'",
  ],
  [
    'O4: a snapshot that is missing',
    "G = NeuronGroup(1, 'v : 1')\nstore('a')\nrestore('b')",
    'run/key',
    "stored state 'b'",
  ],
  [
    'O4: a file that was not stored',
    "G = NeuronGroup(1, 'v : 1')\nrestore('b', filename='other')",
    'run/file-not-found',
    "no state in 'other'",
  ],
  [
    'O4: an object more',
    "G = NeuronGroup(1, 'v : 1')\nnet = Network(G)\nnet.store()\nnet.add(NeuronGroup(1, 'v : 1', name='more'))\nnet.restore()",
    'run/key',
    "no state of 'more'",
  ],
  [
    'O4: an object less',
    "G = NeuronGroup(1, 'v : 1')\nH = NeuronGroup(1, 'v : 1', name='less')\nnet = Network(G, H)\nnet.store()\nnet.remove(H)\nnet.restore()",
    'run/key',
    "not in the network: 'less'",
  ],
  [
    'O4: another number of neurons',
    "G = NeuronGroup(2, 'v : 1', name='g')\nNetwork(G).store(filename='f')\nH = NeuronGroup(3, 'v : 1', name='g')\nNetwork(H).restore(filename='f')",
    'run/value',
    "'g' does not have the size",
  ],
  [
    'O4: another kind of object',
    "G = NeuronGroup(2, 'v : 1', name='g')\nNetwork(G).store(filename='f')\nH = PoissonGroup(2, 1*Hz, name='g')\nNetwork(H).restore(filename='f')",
    'run/value',
    'was a NeuronGroup',
  ],
  [
    'O4: other indices are recorded',
    "G = NeuronGroup(3, 'v : 1', name='g')\nM = StateMonitor(G, 'v', record=[0, 1], name='m')\nNetwork(G, M).store(filename='f')\nG = NeuronGroup(3, 'v : 1', name='g')\nM = StateMonitor(G, 'v', record=[0, 2], name='m')\nNetwork(G, M).restore(filename='f')",
    'run/value',
    "'m' does not record",
  ],
]

describe('refuse', () => {
  test.each(refused)('%s', async (_title, lines, code, part) => {
    const { files, diagnostics } = await compile(script(lines))
    const faults = files ? [await failure(script(lines))] : diagnostics
    expect(faults.map((fault) => fault.code)).toEqual([code])
    expect(faults[0].message).toContain(part)
  })
})

async function failure(text: string): Promise<{ code: string; message: string }> {
  const { simulate } = await load(text)
  return simulate({ seed: 0 }).then(
    () => ({ code: 'none', message: '' }),
    ({ code, message }) => ({ code, message }),
  )
}
