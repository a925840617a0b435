/** Rows B13 to B18 and B22 to B25, noise and flags. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('B13: xi stands in differential equations, once and linearly', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v = xi*ms**0.5 : 1')
    run(1*ms)
  `,
    'resolve/noise-outside',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = xi**2 : 1', method='euler')
    run(1*ms)
  `,
    'integrate/nonlinear-noise',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = 1/xi/ms**1.5 : 1', method='euler')
    run(1*ms)
  `,
    'integrate/nonlinear-noise',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = sin(xi*ms**0.5)/ms : 1', method='euler')
    run(1*ms)
  `,
    'integrate/nonlinear-noise',
  )
})

test('B14: xi stands in one equation; xi_1 in two is one draw', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''dv/dt = xi*ms**-0.5 : 1
    dw/dt = xi*ms**-0.5 : 1''', method='euler')
    run(1*ms)
  `,
    'resolve/noise-twice',
    "the noise 'xi' stands in the equations of 'v' and 'w'",
  )
  await prints(
    `
    seed(1)
    G = NeuronGroup(2, '''dv/dt = xi_1*ms**-0.5 : 1
    dw/dt = 2*xi_1*ms**-0.5 : 1''', method='euler')
    run(0.1*ms)
    print(G.w[:]/G.v[:])
  `,
    '[2. 2.]',
  )
})

test('B15: noise is multiplicative where its factor has t or a state, directly or not', async () => {
  await prints(`
    G = NeuronGroup(1, '''dv/dt = -v/ms + s*xi*ms**-0.5 : 1
    s : 1''', method='euler')
    run(0.1*ms)
  `)
  await faults(
    `
    G = NeuronGroup(1, '''dv/dt = -v/ms + s*xi*ms**-0.5 : 1
    s = 2*v : 1''', method='euler')
    run(0.1*ms)
  `,
    'integrate/multiplicative-noise',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms + (t/ms)*xi*ms**-0.5 : 1', method='euler')
    run(0.1*ms)
  `,
    'integrate/multiplicative-noise',
  )
})

test('B17: flags', async () => {
  await prints(`
    G = NeuronGroup(2, '''dv/dt = -v/ms : 1 (unless refractory)
    a : 1 (constant)
    s : 1 (shared, constant)
    c = v : 1 (constant over dt)''', threshold='v > 1', reset='v = 0', refractory=1*ms, method='euler')
    run(0.1*ms)
  `)
  await faults(
    `
    G = NeuronGroup(2, 'v : 1 (constnat)')
  `,
    'resolve/illegal-flag',
    "a parameter cannot have the flag 'constnat'",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1 (summed)')
    run(1*ms)
  `,
    'resolve/illegal-flag',
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = -v/ms : 1 (event-driven)')
    run(1*ms)
  `,
    'resolve/illegal-flag',
  )
})

test('B18: flags that do not fit their equation', async () => {
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = -v/ms : 1 (shared)')
    run(0.1*ms)
  `,
    'resolve/illegal-flag',
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = -v/ms : 1 (constant)')
  `,
    'resolve/illegal-flag',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v = 3 : 1 (linked)')
  `,
    'resolve/illegal-flag',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1 (unless refractory)')
  `,
    'resolve/illegal-flag',
  )
})

test('B22: a subexpression constant over dt is computed once a step, before the state update', async () => {
  await prints(
    `
    seed(4)
    G = NeuronGroup(2, '''dv/dt = r/ms : 1
    q = r*2 : 1 (constant over dt)
    r = rand() : 1 (constant over dt)''', method='rk4')
    M = StateMonitor(G, ['r', 'q'], record=True, when='end')
    run(0.2*ms)
    print(['%.10g' % v for v in G.v[:]])
    print(M.q[:]/M.r[:])
  `,
    "['0.1939714199', '0.1262048243']",
    '[[2. 2.]',
    ' [2. 2.]]',
  )
})

test('B23: a subexpression that draws must be constant over dt', async () => {
  await faults(
    `
    G = NeuronGroup(2, '''dv/dt = r/ms : 1
    r = rand() : 1''', method='euler')
    run(0.2*ms)
  `,
    'resolve/random-subexpression',
    "the subexpression 'r' draws a random number each time it is used",
  )
  await faults(
    `
    G = NeuronGroup(2, '''dv/dt = 1/ms : 1
    r = rand() : 1''', method='euler')
    run(0.2*ms)
  `,
    'resolve/random-subexpression',
  )
})

test('B24: a shared subexpression has shared values only', async () => {
  await faults(
    `
    G = NeuronGroup(2, '''v : 1
    s = 2*v : 1 (shared)''')
    run(0.2*ms)
  `,
    'resolve/shared-from-vector',
    "'s' is (shared), one value for all neurons, but 'v' differs between them",
  )
  await prints(
    `
    G = NeuronGroup(2, '''a : 1 (shared)
    s = 2*a + t/ms : 1 (shared)
    dv/dt = s/ms : 1''', method='euler')
    G.a = 3
    run(0.2*ms)
    print(['%.10g' % v for v in G.v[:]])
  `,
    "['1.21', '1.21']",
  )
})

test('B25: the empty model', async () => {
  await prints(
    `
    G = NeuronGroup(3, '')
    run(0.1*ms)
    print(G.N, G.i[:])
  `,
    '3 [0 1 2]',
  )
})

test('B16: a TimedArray as the factor of noise is additive', async () => {
  await prints(
    `
    seed(2)
    ta = TimedArray([0, 1, 2], dt=0.1*ms)
    G = NeuronGroup(2, 'dv/dt = -ta(t)*v/ms + ta(t)*xi*ms**-0.5 : 1', method='euler')
    run(0.3*ms)
    print(['%.10g' % v for v in G.v[:]])
  `,
    "['-1.674687872', '-0.1174084393']",
  )
})
