/** Section F, subgroups. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, faultsEach, prints, warns } from './script.js'

test('F13: a subgroup counts from 0, and shares the state', async () => {
  await prints(
    `
    G = NeuronGroup(10, '''v : 1
    k : integer''')
    S = G[3:8]
    S.v = 'i'
    print(G.v[:], S.i[:], S.N, len(S), S.start, S.stop)
    S.v[0] = 50
    S.k = 'i + N'
    print(G.v[:], S.v[:], S.v['i > 2'], G.k[:])
    T = G[-3:]
    T.v = [7, 8, 9]
    print(G.v[:], T.start, T.stop)
    print(G[:-5].v[:])
    print(G[2].v[:], G[:].v[:])
  `,
    '[0. 0. 0. 0. 1. 2. 3. 4. 0. 0.] [0 1 2 3 4] 5 5 3 8',
    '[ 0.  0.  0. 50.  1.  2.  3.  4.  0.  0.] [50.  1.  2.  3.  4.] [3. 4.] [0 0 0 5 6 7 8 9 0 0]',
    '[ 0.  0.  0. 50.  1.  2.  3.  7.  8.  9.] 7 10',
    '[ 0.  0.  0. 50.  1.]',
    '[0.] [ 0.  0.  0. 50.  1.  2.  3.  7.  8.  9.]',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    print(G[-1].v[:])
  `,
    'run/index',
    'Indices have to be positive.',
  )
  await prints(
    `
    G = NeuronGroup(5, 'v : 1', threshold='i > 1', reset='v += 1')
    S = G[1:4]
    M = SpikeMonitor(S)
    P = StateMonitor(S, 'v', record=[0, 2])
    S.v['i > 0'] = '10*i'
    run(0.2*ms)
    print(M.i[:], P.v[:], G.v[:])
  `,
    '[1 2 1 2] [[ 0.  0.]',
    ' [20. 21.]] [ 0.  0. 12. 22.  2.]',
  )
})

test('F14: subgroups are contiguous, not empty, and in the group', async () => {
  await faultsEach(
    `
    G = NeuronGroup(10, 'v : 1')
    S = ...
  `,
    ['G[1:8:2]', 'run/index', 'Subgroups have to be contiguous'],
    ['G[5:5]', 'run/index', 'Illegal start/end values for subgroup, 5>=5'],
    ['G[8:3]', 'run/index', 'Illegal start/end values for subgroup, 8>=3'],
    ['G[1.5:3]', 'run/type', 'slice indices must be integers or None or have an __index__ method'],
    [
      "G['i > 3']",
      'run/type',
      'Subgroups can only be constructed using slicing syntax, a single index, or an array of contiguous indices.',
    ],
    ['G[12]', 'run/index', 'Illegal start value for subgroup, 12>=10'],
    ['G[[1, 3]]', 'run/index', 'Subgroups can only be constructed using contiguous indices.'],
    [
      'G[1.5]',
      'run/type',
      'Subgroups can only be constructed using slicing syntax, a single index, or an array of contiguous indices.',
    ],
    ['G[::-1]', 'run/index', 'Subgroups have to be contiguous'],
  )
})

test("F14: a list of contiguous indices is a subgroup; the end is cut at the group's", async () => {
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[[3, 4, 5]]
    print(S.start, S.stop)
  `,
    '3 6',
  )
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[2:30]
    print(S.N)
  `,
    '8',
  )
})

test('F15: subgroups of subgroups, and subgroups as an index', async () => {
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[2:9]
    T = S[1:4]
    T.v = 'i + 1'
    print(G.v[:], T.start, T.stop, T.N)
    U = T[-1:]
    U.v = 40
    print(S.v[:], U.start)
  `,
    '[0. 0. 0. 1. 2. 3. 0. 0. 0. 0.] 3 6 3',
    '[ 0.  1.  2. 40.  0.  0.  0.] 5',
  )
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[4:6]
    G.v[S] = 5
    print(G.v[:], G.v[S])
  `,
    '[0. 0. 0. 0. 5. 5. 0. 0. 0. 0.] [5. 5.]',
  )
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[4:6]
    G.v[S] = 'i'
    print(G.v[:])
  `,
    '[0. 0. 0. 0. 4. 5. 0. 0. 0. 0.]',
  )
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[4:6]
    G.v[S] = 'N + 1'
    print(G.v[:])
  `,
    '[ 0.  0.  0.  0. 11. 11.  0.  0.  0.  0.]',
  )
})

test('F15: warns of i and N in a string whose index is a subgroup', async () => {
  await warns(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[4:6]
    G.v[S] = 'i'
    print(G.v[:])
  `,
    "in the string that sets 'v', 'i' is that of the whole group 'G', not of the subgroup that is its index",
  )
  await warns(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[4:6]
    G.v[S] = 'N + 1'
    print(G.v[:])
  `,
    "in the string that sets 'v', 'N' is that of the whole group 'G', not of the subgroup that is its index",
  )
})
