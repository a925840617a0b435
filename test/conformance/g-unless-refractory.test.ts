/** Rows G11 to G14, what refractoriness does to variables. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints, warns } from './script.js'

test('G11: (unless refractory) holds a variable, others go on', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''dv/dt = 199.99*Hz : 1 (unless refractory)
    dw/dt = 199.99*Hz : 1''', threshold='v > 1', reset='v = 0; w = 0', refractory=5*ms, method='euler')
    M = SpikeMonitor(G)
    S = StateMonitor(G, ['v', 'w'], record=True)
    run(20*ms)
    print(M.t[:])
    print(S.v[0][[50, 51, 98, 99, 100, 101, 102]].round(6))
    print(S.w[0][[50, 51, 98, 99, 100, 101, 102]].round(6))
  `,
    '[ 5.  5. 15. 15.] ms',
    '[0.99995  0.       0.       0.       0.       0.019999 0.039998]',
    '[0.99995  0.       0.939953 0.959952 0.979951 0.99995  1.019949]',
  )
  await prints(
    `
    G = NeuronGroup(1, '''dv/dt = 100*Hz : 1 (unless refractory)
    dw/dt = 100*Hz : 1''', threshold='v > 0.035', reset='v = 0', refractory=0.5*ms, method='euler')
    M = StateMonitor(G, ['v', 'w'], record=0)
    run(1.2*ms)
    print(M.v[0])
    print(M.w[0])
  `,
    '[0.   0.01 0.02 0.03 0.   0.   0.   0.   0.   0.01 0.02 0.03]',
    '[0.   0.01 0.02 0.03 0.04 0.05 0.06 0.07 0.08 0.09 0.1  0.11]',
  )
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = (2 - v)/(10*ms) : 1 (unless refractory)', threshold='v > 1', reset='v = 0', refractory=5*ms, method='exact')
    M = SpikeMonitor(G)
    run(30*ms)
    print(M.t[:], G.v[:])
  `,
    '[ 6.9 18.8] ms [0.92411112]',
  )
  await prints(
    `
    G = NeuronGroup(1, '''dv/dt = (w - v)/(10*ms) : 1 (unless refractory)
    dw/dt = -w/(20*ms) : 1''', threshold='v > 0.1', reset='v = 0', refractory=2*ms, method='rk4')
    G.w = 2
    M = SpikeMonitor(G)
    run(20*ms)
    print(M.t[:], G.v[:], G.w[:])
  `,
    '[ 0.5  3.   5.6  8.3 11.1 14.1 17.3] ms [0.05061224] [0.73575888]',
  )
  await prints(
    `
    G = NeuronGroup(1, '''dv/dt = (w - v)/(10*ms) : 1 (unless refractory)
    dw/dt = -w/(20*ms) : 1''', threshold='v > 0.1', reset='v = 0', refractory=2*ms)
    G.w = 2
    M = SpikeMonitor(G)
    run(20*ms)
    print(M.t[:], G.v[:], G.w[:])
  `,
    '[ 0.5  3.   5.6  8.3 11.1 14.1 17.3] ms [0.05061224] [0.73575888]',
  )
  await warns(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1 (unless refractory)', threshold='v > 1', reset='v = 0', method='euler')
    run(0.1*ms)
  `,
    "'v' is (unless refractory), but 'G' is never refractory",
  )
})

test('G12: run_regularly and a reset may write what is held', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = 199.99*Hz : 1 (unless refractory)', threshold='v > 1', reset='v = 0', refractory=5*ms, method='euler')
    G.run_regularly('v += 0.1', dt=1*ms)
    M = SpikeMonitor(G)
    run(20*ms)
    print(M.t[:], G.v[:])
  `,
    '[ 3.   3.  11.5 11.5] ms [0.999965 0.999965]',
  )
  await prints(
    `
    G = NeuronGroup(2, '''dv/dt = 100*Hz : 1 (unless refractory)
    dw/dt = 100*Hz : 1''', threshold='v > 1', reset='v = 0', refractory=5*ms, method='euler', events={'e': 'w > 0.5'})
    G.run_on_event('e', 'v += 0.25; w = 0')
    M = SpikeMonitor(G)
    E = EventMonitor(G, 'e')
    run(20*ms)
    print(M.t[:], E.t[:], G.v[:], G.w[:])
  `,
    '[ 7.4  7.4 17.3 17.3] ms [ 4.9  4.9  9.9  9.9 14.9 14.9 19.9 19.9] ms [0.25 0.25] [0. 0.]',
  )
})

test('G13: not_refractory and lastspike exist only with refractoriness, and start at -10000 s', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : 1', threshold='v > 1', reset='v = 0', refractory=1*ms)
    print(G.lastspike[:], G.not_refractory[:])
    G.v = [0, 2]
    run(0.2*ms)
    print(G.lastspike[:], G.not_refractory[:])
  `,
    '[-10. -10.] ks [ True  True]',
    '[-10.   0.] ks [ True False]',
  )
  await prints(
    `
    G = NeuronGroup(2, 'v : 1', threshold='i == 0 and t > 0.15*ms', reset='', refractory=0.3*ms)
    print(G.lastspike[:], G.not_refractory[:])
    run(0.3*ms)
    print(G.lastspike[:], G.not_refractory[:])
  `,
    '[-10. -10.] ks [ True  True]',
    '[ 2.e-04 -1.e+04] s [False  True]',
  )
  await prints(
    `
    G = NeuronGroup(2, '''v : 1
    age = t - lastspike : second
    free = 2.0*int(not_refractory) : 1''', threshold='v > 1', reset='v = 0', refractory=1*ms)
    G.v = [0, 2]
    run(0.3*ms)
    print(G.age[:], G.free[:])
  `,
    '[1.00000003e+04 3.00000000e-04] s [2. 0.]',
  )
  await faultsEach(
    `
    G = NeuronGroup(2, 'v : 1', threshold='v > 1', reset='v = 0')
    print(...)
  `,
    ['G.lastspike[:]', 'evaluate/unknown-attribute', "'G' has no attribute 'lastspike'"],
    ['G.not_refractory[:]', 'evaluate/unknown-attribute', "'G' has no attribute 'not_refractory'"],
  )
  await faults(
    `
    G = NeuronGroup(2, '''v : 1
    x = t - lastspike : second''', threshold='v > 1', reset='v = 0')
    run(0.1*ms)
  `,
    'resolve/refractory-name',
    "group 'G' has no refractoriness, so 'lastspike' is not known",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1', threshold='not_refractory', reset='')
    run(1*ms)
  `,
    'resolve/refractory-name',
  )
  await faults(
    `
    G = NeuronGroup(2, '''v : 1
    lastspike : second''', threshold='v > 1', reset='v = 0', refractory=1*ms)
    run(0.1*ms)
  `,
    'resolve/duplicate-definition',
    "'lastspike' is defined twice",
  )
  await faults(
    `
    G = NeuronGroup(2, '''v : 1
    not_refractory : boolean''', threshold='v > 1', reset='v = 0', refractory=1*ms)
    run(0.1*ms)
  `,
    'resolve/illegal-name',
    "a model cannot define 'not_refractory': it is a variable of refractoriness",
  )
})

test('G14: refractoriness changes nothing where nobody spikes', async () => {
  await prints(
    `
    for method in ['exact', 'euler', 'rk2', 'rk4', 'exponential_euler', 'heun']:
        A = NeuronGroup(3, 'dv/dt = (2 - v)/(10*ms) : 1', threshold='v > 5', reset='v = 0', method=method)
        B = NeuronGroup(3, 'dv/dt = (2 - v)/(10*ms) : 1 (unless refractory)', threshold='v > 5', reset='v = 0', refractory=2*ms, method=method)
        A.v = [0, 1, 3]
        B.v = [0, 1, 3]
        net = Network(A, B)
        net.run(10*ms)
        print(method, all(A.v[:] == B.v[:]), A.v[:])
  `,
    'exact True [1.26424112 1.63212056 2.36787944]',
    'euler True [1.26793532 1.63396766 2.36603234]',
    'rk2 True [1.26422876 1.63211438 2.36788562]',
    'rk4 True [1.26424112 1.63212056 2.36787944]',
    'exponential_euler True [1.26424112 1.63212056 2.36787944]',
    'heun True [1.26793532 1.63396766 2.36603234]',
  )
  await prints(
    `
    def course(refractory, method):
        seed(5)
        G = NeuronGroup(3, 'dv/dt = (2 - v)/(10*ms) + 0.1*xi/sqrt(ms) : 1' + (' (unless refractory)' if refractory else ''), threshold='v > 100', reset='v = 0', refractory=2*ms if refractory else False, method=method)
        net = Network(G)
        net.run(5*ms)
        return G.v[:]
    for method in ['euler', 'heun', 'milstein']:
        print(method, all(course(True, method) == course(False, method)))
  `,
    'euler True',
    'heun True',
    'milstein True',
  )
})
