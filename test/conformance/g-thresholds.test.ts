/** Rows G1 to G5, thresholds and resets. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints, warns } from './script.js'

test('G1: a threshold is a boolean expression', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='v > 1 and i != 1', reset='v = 0')
    G.v = [2, 2, 0.5]
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], M.t[:], G.v[:])
  `,
    '[0] [0.] s [0.  2.  0.5]',
  )
  await faultsEach(
    `
    G = NeuronGroup(3, 'v : 1', threshold='...', reset='v = 0')
    run(0.1*ms)
  `,
    ['v', 'resolve/threshold-not-condition', "the threshold 'v' is not a condition"],
    ['v + 1', 'resolve/threshold-not-condition', "the threshold 'v + 1' is not a condition"],
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : volt', threshold='v > 1', reset='v = 0*mV')
    run(0.1*ms)
  `,
    'resolve/dimension-mismatch',
    "the two sides of '>' have different dimensions",
  )
  await faultsEach(
    `
    G = NeuronGroup(3, 'v : 1', threshold='...', reset='v = 0')
    run(0.1*ms)
  `,
    [
      'v >',
      'parse/missing-operand',
      "an expression is missing between '>' and the end of the string",
    ],
    ['w > 1', 'resolve/unknown-name', "the name 'w' is not known to group 'G'"],
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    b : boolean''', threshold='b', reset='b = False')
    G.b = [True, False, True]
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], M.t[:], G.b[:])
  `,
    '[0 2] [0. 0.] s [False False False]',
  )
})

test('G2: strictly above the threshold, and only spiking cells are reset, in the same step', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    w : 1''', threshold='v > 1', reset='''v = -0.5
    w += 1''')
    G.v = [1, 1.0000001, 2]
    M = SpikeMonitor(G)
    S = StateMonitor(G, 'v', record=True, when='end')
    run(0.2*ms)
    print(M.i[:], M.t[:])
    print(S.v[:, 0], G.w[:])
  `,
    '[1 2] [0. 0.] s',
    '[ 1.  -0.5 -0.5] [0. 1. 1.]',
  )
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='v > 1', reset='v -= 1')
    G.v = [1, 1.5, 0]
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], M.t[:], G.v[:])
  `,
    '[1] [0.] s [1.  0.5 0. ]',
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = 1/ms : 1', threshold='v >= 1', reset='v -= 1', method='exact')
    G.v = [0, 0.5]
    M = SpikeMonitor(G)
    run(3*ms)
    print(M.i[:], M.t[:])
    print(G.v[:])
  `,
    'integrate/no-unique-solution',
    "method 'exact' cannot solve the equation of 'v', which does not depend on 'v'",
  )
})

test('G3: a threshold without reset or refractoriness warns, an empty reset silences', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', threshold='v > 0.15', method='euler')
    M = SpikeMonitor(G)
    run(0.4*ms)
    print(M.t[:], G.v[:])
  `,
    '[100. 200. 300.] us [0.4]',
  )
  await warns(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 1')
    run(0.1*ms)
  `,
    "'G' has a threshold, but neither a reset nor a refractory period",
  )
  await warns(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 1', reset='')
    run(0.1*ms)
  `,
  )
  await warns(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 1', refractory=1*ms)
    run(0.1*ms)
  `,
  )
  await warns(
    `
    G = NeuronGroup(1, 'v : 1', threshold='rand() < 0.5')
    run(0.1*ms)
  `,
  )
})

test('G4: nan never crosses a threshold', async () => {
  await prints(
    `
    G = NeuronGroup(4, 'v : 1', threshold='v > 1', reset='')
    G.v = [nan, inf, -inf, nan]
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], G.v[:])
  `,
    '[1 1] [ nan  inf -inf  nan]',
  )
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='not (v <= 1)', reset='')
    G.v = [nan, 0, 2]
    M = SpikeMonitor(G)
    run(0.1*ms)
    print(M.i[:])
  `,
    '[0 2]',
  )
})

test('G5: a constant threshold fires for all cells', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='True', reset='v += 1')
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], G.v[:])
  `,
    '[0 1 2 0 1 2] [2. 2. 2.]',
  )
  await prints(
    `
    c = 2
    G = NeuronGroup(3, 'v : 1', threshold='c > 1', reset='v += c')
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], G.v[:])
  `,
    '[0 1 2 0 1 2] [4. 4. 4.]',
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    c : 1 (shared)''', threshold='c > 1', reset='v += 1')
    M = SpikeMonitor(G)
    run(0.2*ms)
    G.c = 2
    run(0.2*ms)
    print(M.i[:], M.t[:], G.v[:])
  `,
    '[0 1 2 0 1 2] [200. 200. 200. 300. 300. 300.] us [2. 2. 2.]',
  )
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='False', reset='v += 1')
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], G.v[:])
  `,
    '[] [0. 0. 0.]',
  )
  await prints(
    `
    c = 2
    G = NeuronGroup(3, 'v : 1', threshold='c > 3', reset='v += 1')
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], G.v[:])
  `,
    '[] [0. 0. 0.]',
  )
})
