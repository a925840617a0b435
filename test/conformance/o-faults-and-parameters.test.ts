/** Rows O4 and O5: what restore() refuses, and parameters that change without compiling. */
import { describe, expect, test } from 'vitest'
import { compile } from '../../compiler/index.js'
import { moduleOf } from '../support/module-of.js'
import { outcome, prints } from './script.js'

describe('O4: what does not fit is refused by name', () => {
  const groups = `
    def group(n, model, name='g'):
        return NeuronGroup(n, model, threshold='v > 1', reset='v = 0', name=name)
    def two_ways(g):
        S = Synapses(g, g, 'w : 1', on_pre='v_post += 1', on_post='w = 1', name='s')
        S.connect(j='i')
        return Network(g, S)
    def synapses(g, model):
        S = Synapses(g, g, model, on_pre='v_post += 1', name='s')
        S.connect(j='i')
        return Network(g, S)
    def both(a, b):
        a.store('x', filename='states')
        b.restore('x', filename='states')
    `
  test.each([
    [
      'an object more',
      "net = Network(group(1, 'v : 1'))\nnet.store()\nnet.add(group(1, 'v : 1', 'more'))\nnet.restore()",
      "run/key: the stored state has no state of 'more'",
    ],
    [
      'objects less',
      "a, b = group(1, 'v : 1', 'a'), group(1, 'v : 1', 'b')\nnet = Network(a, b)\nnet.store()\nnet.remove(a, b)\nnet.restore()",
      "run/key: the stored state has objects that are not in the network: 'a', 'b'",
    ],
    [
      'a variable less',
      "both(Network(group(1, 'v : 1\\nw : 1')), Network(group(1, 'v : 1')))",
      "run/key: the stored state has the variable 'w' of 'g', which it does not have now",
    ],
    [
      'a variable less of synapses',
      "both(synapses(group(2, 'v : 1'), 'w : 1'), synapses(group(2, 'v : 1'), 'q : 1'))",
      "run/key: the stored state has the variable 'w' of 's', which it does not have now",
    ],
    [
      'a pathway more',
      "both(synapses(group(2, 'v : 1'), 'w : 1'), two_ways(group(2, 'v : 1')))",
      "run/key: the stored state has no state of the pathway 'post' of 's'",
    ],
    [
      'a pathway less',
      "both(two_ways(group(2, 'v : 1')), synapses(group(2, 'v : 1'), 'w : 1'))",
      "run/key: the stored state has the pathway 'post' of 's', which it does not have now",
    ],
    [
      'another size',
      "both(Network(group(2, 'v : 1')), Network(group(3, 'v : 1')))",
      "run/value: 'g' does not have the size that it had when it was stored",
    ],
    [
      'no such snapshot',
      "net = Network(group(1, 'v : 1'))\nnet.store('a')\nnet.restore('b')",
      "run/key: there is no stored state 'b'",
    ],
    [
      'no such file',
      "Network(group(1, 'v : 1')).restore(filename='elsewhere')",
      "run/file-not-found: this program has stored no state in 'elsewhere'",
    ],
  ])('%s', async (_title, lines, fault) => {
    const indented = lines.split('\n').join('\n    ')
    expect((await outcome(`${groups}${indented}\n`)).fault).toBe(fault)
  })
})

test('O4: operations and inputs have no state that could be missing; a variable more keeps its value', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : 1', name='g')
    @network_operation
    def look():
        pass
    net = Network(G, look)
    net.store(filename='states')
    net.remove(look)
    net.add(PoissonInput(G, 'v', 1, 1*Hz, 1))
    net.restore(filename='states')
    L = NeuronGroup(2, 'v : 1\\nz : 1', name='g')
    L.z = 5
    Network(L).restore(filename='states')
    print(G.v[:], L.z[:])
  `,
    '[0. 0.] [5. 5.]',
  )
})

describe('O5: parameters change without compiling', () => {
  const script = `from brian2 import *
tau = 10*ms
N = 2
active = True
G = NeuronGroup(N, 'dv/dt = -v/tau : 1', method='euler')
G.v = 1
run(1*ms)
print(G.v[:], active)
`
  const simulated = async (set: Readonly<Record<string, number | string | boolean>>) => {
    const { files } = await compile(script)
    if (!files) throw new Error('it does not compile')
    const { simulate } = await moduleOf(files.typescript)
    let printed = ''
    const onPrint = (text: string) => {
      printed += text
    }
    return simulate({ seed: 1, set, onPrint }).then(
      () => printed,
      ({ message }: Error) => message,
    )
  }
  test.each([
    ['nothing given', {}, '[0.90438208 0.90438208] True\n'],
    ['text with a unit', { tau: '5*ms' }, '[0.81707281 0.81707281] True\n'],
    ['a number in SI', { tau: 0.005, N: 1 }, '[0.81707281] True\n'],
    ['an unknown name', { tauu: 0.005 }, "the script has no parameter 'tauu'"],
    ['no unit', { tau: '5' }, 'tau has units of second, but 5 has no unit'],
    ['another unit', { tau: '5*mV' }, 'tau has units of second, but 5*mV has units of volt'],
    ['no whole number', { N: 2.5 }, 'N needs an integer, as its default is one, not 2.5'],
    ['a size below 1', { N: -1 }, 'NeuronGroup size should be at least 1, was -1'],
    ['an array', { tau: '[1, 2]*ms' }, "tau: '[1, 2]*ms' is not a value: '[' cannot stand here"],
  ] as const)('%s', async (_title, set, said) => {
    expect(await simulated(set)).toContain(said)
  })

  test('O5: store() and restore() around each value, as in Brian', async () => {
    await prints(
      `
    A = SpikeGeneratorGroup(1, [0, 0], [0.1, 0.6]*ms)
    G = NeuronGroup(2, 'dv/dt = -v/tau : 1', method='exact')
    S = Synapses(A, G, 'w : 1', on_pre='v_post += gain*w', delay=0.2*ms)
    S.connect()
    S.w = [1, 2]
    store()
    found = []
    for tau, gain in [(1*ms, 1), (2*ms, 3)]:
        restore()
        run(1*ms)
        found.append(G.v[:].round(6).tolist())
    print(found)
  `,
      '[[1.453649, 2.907298], [5.076143, 10.152286]]',
    )
  })
})

test('O5 refused: device.run(run_args=...), with the ways that there are', async () => {
  const { fault, help } = await outcome(`
    set_device('cpp_standalone', build_on_run=False)
    tau = 10*ms
    G = NeuronGroup(1, 'dv/dt = -v/tau : 1', method='euler')
    run(1*ms)
    device.build(run=False)
    device.run(run_args={'tau': 5*ms})
  `)
  expect(fault).toBe("evaluate/not-built: 'run' (of Brian 2) is not supported yet")
  expect(help).toContain('--set tau=5*ms')
})
