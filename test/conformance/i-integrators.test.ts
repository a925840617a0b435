/** Rows I1 to I9, which integrator is taken. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('I1: the first of exact, euler and heun that fits is taken', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = (1.5 - v)/ms : 1')
    G.v = 0.1
    run(0.1*ms)
    print('%.14g' % G.v[0])
  `,
    '0.23322761474966',
  )
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = (1.5 - v**3)/ms : 1')
    G.v = 0.1
    run(0.1*ms)
    print('%.14g' % G.v[0])
  `,
    '0.2499',
  )
  await prints(
    `
    seed(2)
    G = NeuronGroup(1, 'dv/dt = -v/ms + 0.1*xi*ms**-0.5 : 1')
    G.v = 0.1
    run(0.1*ms)
    print('%.14g' % G.v[0])
  `,
    '0.076820959694498',
  )
  await prints(
    `
    seed(2)
    G = NeuronGroup(1, 'dv/dt = -v/ms + v*xi*ms**-0.5 : 1')
    G.v = 0.1
    run(0.1*ms)
    print('%.14g' % G.v[0])
  `,
    '0.077689395211368',
  )
})

test('I2: one step of a linear equation by each method', async () => {
  await prints(
    `
    for m in ('euler', 'rk2', 'rk4', 'exact', 'linear', 'exponential_euler', 'heun', 'milstein'):
        G = NeuronGroup(1, 'dv/dt = (1.5 - v)/ms : 1', method=m)
        G.v = 0.1
        run(0.1*ms)
        print(m, '%.14g' % G.v[0])
  `,
    'euler 0.24',
    'rk2 0.233',
    'rk4 0.2332275',
    'exact 0.23322761474966',
    'linear 0.23322761474966',
    'exponential_euler 0.23322761474966',
    'heun 0.24',
    'milstein 0.24',
  )
})

test('I3: rk2 is the midpoint method', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = (1.5 - v**3)/ms : 1', method='rk2')
    G.v = 0.1
    run(0.1*ms)
    print('%.14g' % G.v[0])
    G = NeuronGroup(1, 'dv/dt = (1.5 - v**3)/ms : 1', method='rk4')
    G.v = 0.1
    run(0.1*ms)
    print('%.14g' % G.v[0])
  `,
    '0.24946452174376',
    '0.2493682603529',
  )
})

test('I4: heun and milstein are euler where there is no noise', async () => {
  await prints(
    `
    for m in ('euler', 'heun', 'milstein'):
        G = NeuronGroup(1, 'dv/dt = (1.5 - v**3)/ms : 1', method=m)
        G.v = 0.1
        run(0.1*ms)
        print(m, '%.14g' % G.v[0])
  `,
    'euler 0.2499',
    'heun 0.2499',
    'milstein 0.2499',
  )
})

test('I5: exact takes linear equations alone, and names the fault', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v**2/ms : 1', method='exact')
    run(0.1*ms)
  `,
    'integrate/not-linear',
    "method 'exact' takes linear equations only, and that of 'v' is not",
  )
  await faults(
    `
    G = NeuronGroup(1, '''dv/dt = -v*w/ms : 1
    dw/dt = -w/ms : 1''', method='exact')
    run(0.1*ms)
  `,
    'integrate/not-linear',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = sin(v)/ms : 1', method='exact')
    run(0.1*ms)
  `,
    'integrate/not-linear',
  )
})

test('I6: exact takes a TimedArray that is constant over each step', async () => {
  await prints(
    `
    ta = TimedArray([1, 2, 3], dt=0.2*ms)
    G = NeuronGroup(1, 'dv/dt = (ta(t) - v)/ms : 1', method='exact')
    M = StateMonitor(G, 'v', record=0)
    run(0.5*ms)
    print(['%.12g' % v for v in M.v[0]])
  `,
    "['0', '0.095162581964', '0.181269246922', '0.354344361282', '0.510949200886']",
  )
  await faults(
    `
    ta = TimedArray([1, 2, 3], dt=0.15*ms)
    G = NeuronGroup(1, 'dv/dt = (ta(t) - v)/ms : 1', method='exact')
    run(0.5*ms)
  `,
    'run/unsupported',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = (sin(t/ms) - v)/ms : 1', method='exact')
    run(0.5*ms)
  `,
    'integrate/varies-in-step',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = (rand() - v)/ms : 1', method='exact')
    run(0.5*ms)
  `,
    'integrate/varies-in-step',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = (t/ms - v)/ms : 1', method='exact')
    run(0.5*ms)
  `,
    'integrate/varies-in-step',
  )
})

test('I7: exact takes calls of constants', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = (sin(2*pi*100*Hz*5*second) + cos(0.5) - v)/ms : 1', method='exact')
    run(0.5*ms)
    print('%.12g' % G.v[0])
  `,
    '0.345301831675',
  )
})

test('I8: exponential_euler needs each equation linear in its own variable', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = (1.5 - v**3)/ms : 1', method='exponential_euler')
    run(0.1*ms)
  `,
    'integrate/not-conditionally-linear',
    "method 'exponential_euler' takes equations that are linear in their own variable, and that of 'v' has another power of 'v', or no term with 'v' as a factor",
  )
  await prints(
    `
    G = NeuronGroup(1, '''dv/dt = (w**2 - v)/ms : 1
    dw/dt = v**3*w/ms : 1''', method='exponential_euler')
    G.v = 0.5
    G.w = 0.3
    run(0.3*ms)
    print('%.12g %.12g' % (G.v[0], G.w[0]))
  `,
    '0.394322212565 0.309142974545',
  )
})

test('I9: euler takes additive noise, heun and milstein multiplicative noise too, the others none', async () => {
  await prints(
    `
    seed(4)
    for m in ('euler', 'heun', 'milstein'):
        G = NeuronGroup(2, 'dv/dt = -v/ms + 0.1*xi*ms**-0.5 : 1', method=m)
        G.v = 0.1
        run(0.3*ms)
        print(m, '%.12g %.12g' % tuple(G.v[:]))
    for m in ('heun', 'milstein'):
        G = NeuronGroup(2, 'dv/dt = -v/ms + v*xi*ms**-0.5 : 1', method=m)
        G.v = 0.1
        run(0.3*ms)
        print(m, '%.12g %.12g' % tuple(G.v[:]))
  `,
    'euler 0.0326231896718 0.0553374056484',
    'heun 0.0853294030837 0.0527920248185',
    'milstein 0.031672966296 0.140319817096',
    'heun 0.0700753616797 0.0495722976354',
    'milstein 0.409892857706 0.032411344505',
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = -v/ms + v*xi*ms**-0.5 : 1', method='euler')
    run(0.3*ms)
  `,
    'integrate/multiplicative-noise',
    "method 'euler' takes noise with a constant factor only, but in the equation of 'v' that of 'xi' contains 'v'",
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = -v/ms + 0.1*xi*ms**-0.5 : 1', method='rk2')
    run(0.3*ms)
  `,
    'integrate/no-noise',
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = -v/ms + 0.1*xi*ms**-0.5 : 1', method='rk4')
    run(0.3*ms)
  `,
    'integrate/no-noise',
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = -v/ms + 0.1*xi*ms**-0.5 : 1', method='exact')
    run(0.3*ms)
  `,
    'integrate/no-noise',
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = -v/ms + 0.1*xi*ms**-0.5 : 1', method='exponential_euler')
    run(0.3*ms)
  `,
    'integrate/no-noise',
  )
  await prints(`
    G = NeuronGroup(2, '''dv/dt = -v/ms + w*xi*ms**-0.5 : 1
    dw/dt = -w/ms + v*xi_2*ms**-0.5 : 1''', method='milstein')
    run(0.3*ms)
  `)
})
