/** Rows J6 to J10, generators and samples. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faultsEach, prints } from './script.js'
import { connecting } from './synapses.js'

test('J6: generators over range and sample', async () => {
  await prints(
    connecting(`
    seed(6)
    S.connect(j='k for k in range(2)')
    S.connect(j='k for k in range(1, N_post)')
    S.connect(j='2 - k for k in range(0, 3, 2) if i < 2')
    S.connect(j='k for k in range(2, -1, -1) if k != i')
    print(S.i[:], S.j[:])
  `),
    '[0 0 1 1 2 2 3 3 0 0 1 1 2 2 3 3 0 0 1 1 0 0 1 1 2 2 3 3 3] [0 1 0 1 0 1 0 1 1 2 1 2 1 2 1 2 2 0 2 0 2 1 2 0 1 0 2 1 0]',
  )
  await prints(
    connecting(`
    seed(6)
    S.connect(j='k for k in sample(N_post, p=0.5)')
    S.connect(j='k for k in sample(0, N_post, 2, p=0.5)')
    S.connect(j='k for k in sample(N_post, size=2) if rand() < 0.6')
    S.connect(i='k for k in sample(N_pre, size=1)')
    print(S.i[:], S.j[:], rand())
  `),
    '[0 1 1 2 2 3 2 1 2 2 3 3 0 0 0] [1 0 1 1 2 1 2 1 0 2 1 2 0 1 2] 0.8216046933355488',
  )
})

test('J7: one neuron for each', async () => {
  await prints(
    connecting(`
    S.connect(j='int(i/2)')
    S.connect(j='int(i/4) if i % 2 == 0')
    S.connect(i='j')
    print(S.i[:], S.j[:])
  `),
    '[0 1 2 3 0 2 0 1 2] [0 0 1 1 0 0 0 1 2]',
  )
})

test('J8: a sample of some size is exactly that, ascending', async () => {
  await prints(
    connecting(`
    seed(8)
    S.connect(j='k for k in sample(N_post, size=2)')
    S.connect(j='k for k in sample(N_post, size=3)')
    print(S.j[:], rand())
    S.connect(j='k for k in sample(N_post, size=9)', skip_if_invalid=True)
    S.connect(j='k for k in sample(N_post, size=-2)', skip_if_invalid=True)
    print(len(S))
  `),
    '[1 2 0 2 0 1 1 2 0 1 2 0 1 2 0 1 2 0 1 2] 0.011398804277429897',
    '32',
  )
  await faultsEach(
    connecting('...'),
    ["S.connect(j='k for k in sample(N_post, size=9)')", 'run/index'],
    ["S.connect(j='k for k in sample(N_post, size=-2)')", 'run/index'],
  )
})

test('J9: what is out of range is refused, skipped, or excluded by a condition', async () => {
  await prints(
    connecting(`
    S.connect(j='i + 1', skip_if_invalid=True)
    S.connect(j='k for k in range(i - 1, i + 2) if k >= 0 and k < N_post')
    print(S.i[:], S.j[:])
  `),
    '[0 1 0 0 1 1 1 2 2 3] [1 2 0 1 0 1 2 1 2 2]',
  )
  await faultsEach(
    connecting('...'),
    ["S.connect(j='i + 1')", 'run/index'],
    ["S.connect(j='k for k in range(i - 1, i + 2) if j >= 0')", 'run/index'],
  )
})

test('J10: faulty generators', async () => {
  await faultsEach(
    connecting('...'),
    ["S.connect(j='mad rubbish')", 'parse/missing-operator'],
    ["S.connect(j='k for k in x')", 'parse/unexpected'],
    ["S.connect(j='k for k in sample(N_post, p=0.1, size=2)')", 'parse/unexpected'],
    ["S.connect(j='k for k in range(1.5)')", 'resolve/connect-not-integer'],
    ["S.connect(j='k for k in range(j)')", 'resolve/connect-other-end'],
    ["S.connect(j='i', p=0.5)", 'evaluate/failing-operation'],
    ["S.connect('k for k in range(3)')", 'evaluate/failing-operation'],
  )
})
