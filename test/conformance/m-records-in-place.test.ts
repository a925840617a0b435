/** Section M, records that the script changes. What is printed here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('M2: a record with units is a copy, the times and records without units are not', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : volt')
    M = StateMonitor(G, 'v', record=True)
    run(0.2*ms)
    x = M.v
    x += 1*volt
    x[0, 0] = 5*volt
    print(x, M.v)
    y = M.v_
    y += 2
    print(M.v)
    t = M.t
    t += 1*ms
    print(t, M.t)
    M.t[0] = 5*ms
    w = M[0].t
    w *= 2
    print(M.t)
    r = M[1].v
    r += 1*volt
    print(r, M.v[1])
    k = M.t
    k /= 2
    print(k, M.t)
  `,
    '[[5. 1.]',
    ' [1. 1.]] V [[0. 0.]',
    ' [0. 0.]] V',
    '[[2. 2.]',
    ' [2. 2.]] V',
    '<statemonitor.t: array([1. , 1.1]) * msecond> <statemonitor.t: array([1. , 1.1]) * msecond>',
    '<statemonitor.t: array([10. ,  2.2]) * msecond>',
    '[3. 3.] V [2. 2.] V',
    '[5.  1.1] ms <statemonitor.t: array([10. ,  2.2]) * msecond>',
  )
})

test('M1: what other monitors recorded cannot be changed in place', async () => {
  const recorded = `
    G = NeuronGroup(2, 'v : 1', threshold='True', reset='')
    S = SpikeMonitor(G)
    R = PopulationRateMonitor(G)
    run(0.2*ms)
  `
  await faults(`${recorded}  t = S.t\n    t += 1*ms`, 'run/type', 'Variable t is read-only.')
  await faults(`${recorded}  k = S.i\n    k *= 2`, 'run/type', 'Variable i is read-only.')
  await faults(`${recorded}  r = R.rate\n    r -= 1*Hz`, 'run/type', 'Variable rate is read-only.')
  await faults(`${recorded}  n = G.i\n    n += 1`, 'run/type', 'Variable i is read-only.')
})
