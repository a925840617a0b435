/** Rows I10 to I18, stages, noise and linear systems. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('I10: the stages of a step see the time of the stage', async () => {
  await prints(
    `
    for m in ('euler', 'rk2', 'rk4'):
        G = NeuronGroup(1, 'dv/dt = (sin(t/ms) + t/ms - v**2)/ms : 1', method=m)
        run(0.5*ms)
        print(m, '%.14g' % G.v[0])
        start_scope()
        defaultclock.dt = 0.1*ms
  `,
    'euler 0.19653025825451',
    'rk2 0.24184514840638',
    'rk4 0.24144290701652',
  )
})

test('I11: a subexpression and its text in place give the same bits', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''dv/dt = (a + a*b)/ms : 1
    a = 1.5 - v**3 : 1
    b = sin(v) : 1''', method='rk4')
    H = NeuronGroup(1, 'dv/dt = ((1.5 - v**3) + (1.5 - v**3)*sin(v))/ms : 1', method='rk4')
    G.v = 0.1
    H.v = 0.1
    run(5*ms)
    print(G.v[0] == H.v[0], '%.12g' % G.v[0])
  `,
    'True 1.14471424255',
  )
})

test("I12: names of variables collide with none of the methods' own", async () => {
  await prints(
    `
    for m in ('rk2', 'rk4', 'heun'):
        G = NeuronGroup(1, '''dx/dt = (f - x)/ms : 1
    df/dt = (g - f)/ms : 1
    dg/dt = (k - g)/ms : 1
    dk/dt = (k_2 - k)/ms : 1
    dk_2/dt = (h_v - k_2)/ms : 1
    dh_v/dt = -h_v/ms : 1''', method=m)
        G.h_v = 1
        G.k = 0.5
        run(1*ms)
        print(m, '%.12g %.12g %.12g %.12g' % (G.x[0], G.f[0], G.k_2[0], G.h_v[0]))
  `,
    'rk2 0.0338482283499 0.107513965363 0.366504846796 0.368540984834',
    'rk4 0.0337219889147 0.10729895089 0.367878080371 0.367879774412',
    'heun 0.0301858488 0.10801538325 0.387420489 0.3486784401',
  )
})

test('I13: noise of no amplitude changes nothing; its scale is the root of dt', async () => {
  await prints(
    `
    s = 0
    r = 0
    G = NeuronGroup(1, 'dv/dt = -v/ms + s*xi_1*ms**-0.5 + r*xi_2*ms**-0.5 : 1', method='euler')
    H = NeuronGroup(1, 'dv/dt = -v/ms : 1', method='euler')
    G.v = 1
    H.v = 1
    run(1*ms)
    print(G.v[0] == H.v[0])
  `,
    'True',
  )
  await prints(
    `
    seed(5)
    G = NeuronGroup(3, 'dv/dt = 2*xi*ms**-0.5 : 1', method='euler')
    run(0.1*ms)
    seed(5)
    print(abs(G.v[:] - 2*0.1**0.5*randn(3)) < 1e-15)
  `,
    '[ True  True  True]',
  )
})

test('I14: equations of noise alone', async () => {
  await prints(
    `
    seed(6)
    for m in ('euler', 'heun', 'milstein'):
        G = NeuronGroup(2, 'dv/dt = 2*xi*ms**-0.5 : 1', method=m)
        run(0.3*ms)
        print(m, '%.12g %.12g' % tuple(G.v[:]))
  `,
    'euler -1.63220552676 0.470017960574',
    'heun 3.41376434724 -0.848859414584',
    'milstein -0.0939992321557 0.766384905307',
  )
})

test('I15: linear systems without a unique fixed point', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''dv/dt = w/ms : 1
    dw/dt = 0*hertz : 1''', method='exact')
    G.w = 0.5
    run(1*ms)
    print('%.10g %.10g' % (G.v[0], G.w[0]))
  `,
    'integrate/no-unique-solution',
  )
  await faults(
    `
    G = NeuronGroup(1, '''dv/dt = w/ms : 1
    dw/dt = -w/ms : 1''', method='exact')
    G.w = 0.5
    run(1*ms)
    print('%.10g %.10g' % (G.v[0], G.w[0]))
  `,
    'integrate/no-unique-solution',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = 3/ms : 1', method='exact')
    run(1*ms)
    print('%.10g' % G.v[0])
  `,
    'integrate/no-unique-solution',
  )
})

test('I16: coupled linear equations by exact', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''dv/dt = (ge + gi - v)/(20*ms) : 1
    dge/dt = -ge/(5*ms) : 1
    dgi/dt = -gi/(10*ms) : 1''', method='exact')
    G.v = 0.2
    G.ge = 3
    G.gi = -1
    run(10*ms)
    a, b, c = exp(-0.5), exp(-2), exp(-1)
    v = 0.2*a + 3*(5/15)*(a - b) - (10/10)*(a - c)
    print(abs(G.v[0] - v) < 1e-13, abs(G.ge[0] - 3*b) < 1e-13, abs(G.gi[0] + c) < 1e-13)
  `,
    'True True True',
  )
})

test('I18: an unknown method lists the known ones', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms : 1', method='eulr')
    run(1*ms)
  `,
    'integrate/unknown-method',
    "there is no integration method 'eulr'",
  )
})

test("I17 refused: methods of the script's own; the script has to name a built-in one", async () => {
  await faults("m = ExplicitStateUpdater('x_new = x + dt*f(x, t)')", 'evaluate/not-built')
})
