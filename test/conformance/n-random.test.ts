/** Section N, random numbers. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('N1: the same seed gives the same bits', async () => {
  await prints(
    `
    def once(k):
        start_scope()
        seed(k)
        G = NeuronGroup(20, 'dv/dt = -v/ms + xi*ms**-0.5 : 1', threshold='v > 1', reset='v = 0', method='euler')
        G.v = 'rand()'
        M = SpikeMonitor(G)
        run(5*ms)
        return (array(G.v[:]), M.num_spikes)
    a = once(5)
    b = once(5)
    c = once(6)
    print(sum(a[0] != b[0]), a[1] == b[1], sum(a[0] == c[0]), a[1])
  `,
    '0 True 0 26',
  )
  await prints(
    `
    seed()
    a = rand(5)
    seed()
    b = rand(5)
    print(sum(a == b))
  `,
    '0',
  )
})

test('N2: seeds are integers from 0 to 2**32 - 1', async () => {
  await prints(
    `
    seed(0)
    print(rand())
    seed(2**32 - 1)
    print(rand())
  `,
    '0.5488135039273248',
    '0.0976320289940138',
  )
  await faults(
    `
    seed(2**32)
  `,
    'run/value',
    'Seed must be between 0 and 2**32 - 1',
  )
  await faults(
    `
    seed(-1)
  `,
    'run/value',
  )
  await faults(
    `
    seed(1.5)
  `,
    'run/type',
  )
})

test("N3: rand() and randn() are numpy's of Brian", async () => {
  await prints(
    `
    seed(9876)
    G = NeuronGroup(100, 'v : 1')
    G.v = 'rand()'
    print(G.v[:][::20])
    G.v = 'randn()'
    print(G.v[:][::20])
  `,
    '[0.1636023  0.76229608 0.74945305 0.82121212 0.82669968]',
    '[-0.7758696   0.13295831  0.87360834 -1.21879122  0.62980314]',
  )
})

test('N4: xi takes a normal number per neuron and step', async () => {
  await prints(
    `
    seed(3)
    G = NeuronGroup(3, 'dv/dt = xi*ms**-0.5 : 1', method='euler')
    run(0.2*ms)
    seed(3)
    x = randn(3)*0.1**0.5
    y = randn(3)*0.1**0.5
    print(abs(G.v[:] - (x + y)) < 1e-15)
  `,
    '[ True  True  True]',
  )
})

test('N5: a seed before the initial values, and none for the noise', async () => {
  await prints(
    `
    def once():
        start_scope()
        seed(4)
        G = NeuronGroup(3, 'dv/dt = -v/ms + xi*ms**-0.5 : 1', method='euler')
        G.v = 'rand()'
        M = StateMonitor(G, 'v', record=True)
        seed()
        run(0.3*ms)
        return array(M.v[:])
    a = once()
    b = once()
    print(sum(a[:, 0] != b[:, 0]), sum(a[:, 1] == b[:, 1]), a[:, 0])
  `,
    '0 0 [0.96702984 0.54723225 0.97268436]',
  )
})

test('N7: two noises of a neuron are drawn one variable after the other', async () => {
  await prints(
    `
    seed(12)
    G = NeuronGroup(2, '''dv/dt = xi_1*ms**-0.5 : 1
    dw/dt = xi_2*ms**-0.5 : 1''', method='euler')
    run(0.1*ms)
    print(['%.10g' % x for x in G.v[:]], ['%.10g' % x for x in G.w[:]])
  `,
    "['0.1495712528', '-0.2154857836'] ['0.07666610043', '-0.5378198301']",
  )
})

test('N6: restore() takes the random state back where that is asked for', async () => {
  await prints(
    `
    seed(1)
    G = NeuronGroup(1, 'v : 1')
    store()
    a = rand()
    restore()
    b = rand()
    restore(restore_random_state=True)
    c = rand()
    print(a == b, a == c)
  `,
    'False True',
  )
})
