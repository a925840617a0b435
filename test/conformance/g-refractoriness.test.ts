/** Rows G8 to G10, how long refractoriness lasts. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints, warns } from './script.js'

test('G8: refractoriness as a time, an expression or variable of time, a condition', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''v : 1
    ref : second''', threshold='v > 0', reset='', refractory=0.3*ms)
    M = SpikeMonitor(G)
    G.v = 1
    run(1*ms)
    print(M.t[:][M.i == 0])
  `,
    '[0.  0.3 0.6 0.9] ms',
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    ref : second''', threshold='v > 0', reset='', refractory='ref')
    M = SpikeMonitor(G)
    G.v = 1
    G.ref = [0.2, 0.3, 0.5]*ms
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 2 0 1 0 2 0 1 0 1] [0.  0.  0.  0.2 0.3 0.4 0.5 0.6 0.6 0.8 0.9] ms',
  )
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='v > 0', reset='', refractory='(i + 1)*0.2*ms')
    M = SpikeMonitor(G)
    G.v = 1
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 2 0 0 1 0 2 0 1] [0.  0.  0.  0.2 0.4 0.4 0.6 0.6 0.8 0.8] ms',
  )
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = -1/ms : 1', threshold='v > 0', reset='v = 0.35*(i + 1)', refractory='v > 0.1', method='euler')
    M = SpikeMonitor(G)
    G.v = 0.05
    run(1*ms)
    print(M.i[:], M.t[:])
    print(G.v[:].round(6), G.not_refractory[:])
  `,
    '[] [] s',
    '[-0.95 -0.95] [ True  True]',
  )
  await prints(
    `
    G = NeuronGroup(2, '''v : 1
    b : boolean''', threshold='v > 0', reset='', refractory='b')
    M = SpikeMonitor(G)
    G.v = 1
    G.b = [True, False]
    run(0.4*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 1 1 1] [  0.   0. 100. 200. 300.] us',
  )
  await prints(
    `
    G = NeuronGroup(2, '''v : 1
    ref : second''', threshold='v > 0', reset='ref += 0.1*ms', refractory='ref')
    M = SpikeMonitor(G)
    G.v = 1
    run(1.5*ms)
    print(M.t[:][M.i == 1], G.ref[:])
  `,
    '[0.  0.1 0.3 0.6 1. ] ms [0.5 0.5] ms',
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    ref : second''', threshold='True', reset='', refractory='ref')
    G.ref = '(i + 1)*0.2*ms'
    H = NeuronGroup(3, 'v : 1', threshold='True', reset='', refractory=0.3*ms)
    K = NeuronGroup(3, 'v : 1', threshold='True', reset='', refractory='0.2*ms*(i + 1) + 0.1*ms')
    L = NeuronGroup(3, 'dv/dt = 1/ms : 1', threshold='v > 0.15', reset='v = 0', refractory='v < 0.25', method='euler')
    for group in (G, H, K, L):
        M = SpikeMonitor(group)
        run(0.8*ms)
        print(M.i[:], M.t[:])
  `,
    '[0 1 2 0 0 1 0 2] [0.  0.  0.  0.2 0.4 0.4 0.6 0.6] ms',
    '[0 1 2 0 1 2 0 1 2] [0.9 0.9 0.9 1.2 1.2 1.2 1.5 1.5 1.5] ms',
    '[0 1 0 2] [1.8 2.  2.1 2.1] ms',
    '[0 1 2 0 1 2] [2.5 2.5 2.5 2.9 2.9 2.9] ms',
  )
  await faultsEach(
    `
    G = NeuronGroup(2, 'v : 1', threshold='v > 0', reset='', refractory=...)
    run(0.1*ms)
  `,
    [
      '3*mV',
      'evaluate/wrong-dimension',
      'the refractory period must be in second, but this is in volt',
    ],
    [
      "'v'",
      'resolve/refractory-neither',
      "refractory='v' is neither a time nor a condition, but is without dimension",
    ],
    [
      "'3*mV'",
      'resolve/refractory-neither',
      "refractory='3*mV' is neither a time nor a condition, but is in volt",
    ],
    [
      '5',
      'evaluate/wrong-dimension',
      'the refractory period must be in second, but this is in no unit (a pure number)',
    ],
  )
  await prints(
    `
    G = NeuronGroup(2, '''v : 1
    ref : second (shared)''', threshold='v > 0', reset='', refractory='ref')
    M = SpikeMonitor(G)
    G.v = 1
    G.ref = 0.4*ms
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 0 1 0 1] [0.  0.  0.4 0.4 0.8 0.8] ms',
  )
  await warns(
    `
    G = NeuronGroup(2, 'v : 1', refractory=1*ms)
    run(0.1*ms)
  `,
  )
  await prints(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 0', reset='', refractory=False)
    M = SpikeMonitor(G)
    G.v = 1
    run(0.3*ms)
    print(M.t[:])
  `,
    '[  0. 100. 200.] us',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 0', reset='', refractory=True)
    M = SpikeMonitor(G)
    G.v = 1
    run(0.3*ms)
    print(M.t[:])
  `,
    'evaluate/wrong-dimension',
    'the refractory period must be in second, but this is in no unit (a pure number)',
  )
})

test('G9: refractoriness counts whole steps', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'v : 1', threshold='True', reset='', refractory=10*defaultclock.dt)
    M = SpikeMonitor(G)
    run(10000*defaultclock.dt)
    steps = np.round(M.t/defaultclock.dt)
    print(len(M.t), all(diff(steps) == 10), M.t[-1])
  `,
    '1000 True 0.999 s',
  )
  // Brian rounds a fixed refractory time to microseconds, which makes it 6 steps here
  await prints(
    `
    defaultclock.dt = 0.1*ms/3
    G = NeuronGroup(1, 'v : 1', threshold='True', reset='', refractory=7*defaultclock.dt)
    M = SpikeMonitor(G)
    run(1*second)
    steps = np.round(M.t/defaultclock.dt)
    print(len(M.t), all(diff(steps) == 7))
  `,
    '4286 True',
  )
  await prints(
    `
    G = NeuronGroup(4, 'ref : second', threshold='True', reset='', refractory='ref')
    G.ref = [0.249, 0.25, 0.251, 0.31]*ms
    M = SpikeMonitor(G)
    run(1.2*ms)
    print(M.i[:])
    print(M.t/ms)
  `,
    '[0 1 2 3 0 1 2 3 0 1 2 0 1 2 3 0 1 2 3 0 1 2]',
    '[0.  0.  0.  0.  0.2 0.2 0.2 0.3 0.4 0.4 0.4 0.6 0.6 0.6 0.6 0.8 0.8 0.8',
    ' 0.9 1.  1.  1. ]',
  )
})

test('G10: the threshold is not tested while refractory', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 199.99*Hz : 1', threshold='v > 1', reset='v = 0', refractory=10*ms, method='euler')
    M = SpikeMonitor(G)
    run(16*ms)
    print(M.t[:])
  `,
    '[ 5. 15.] ms',
  )
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 199.99*Hz : 1', threshold='v > 1', reset='v = 0', refractory='t < lastspike + 10*ms', method='euler')
    M = SpikeMonitor(G)
    run(16*ms)
    print(M.t[:])
  `,
    '[ 5. 15.] ms',
  )
  await prints(
    `
    G = NeuronGroup(1, '''dv/dt = 99.999*Hz : 1
    dw/dt = 199.99*Hz : 1''', threshold='w > 1', reset='w = 0', refractory=10*ms, method='euler')
    M = SpikeMonitor(G)
    S = StateMonitor(G, 'w', record=True)
    run(26*ms)
    print(M.t[:], S.w[0].max() > 1.9, S.w[0].max() < 2.01)
  `,
    '[ 5. 15. 25.] ms True True',
  )
})
