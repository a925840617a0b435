/** Rows L6 and L7, Poisson groups. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faultsEach, prints, warns } from './script.js'

test('L6: a cell of a PoissonGroup spikes where its random number is below rate*dt', async () => {
  await prints(
    `
    seed(9)
    P = PoissonGroup(5, 1000*Hz)
    M = SpikeMonitor(P)
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 3 3 4] [  0. 100. 200. 900.] us',
  )
  await prints(
    `
    seed(9)
    expected = rand(50).reshape((10, 5)) < 0.1
    seed(9)
    P = PoissonGroup(5, 1000*Hz)
    M = SpikeMonitor(P)
    run(1*ms)
    print(sum(expected) == M.num_spikes, all(nonzero(expected)[1] == M.i))
  `,
    'True True',
  )
  await prints(
    `
    P = PoissonGroup(4, [0, 10000, 0, 20000]*Hz)
    M = SpikeMonitor(P)
    run(0.3*ms)
    print(M.i[:], M.count[:])
  `,
    '[1 3 1 3 1 3] [0 3 0 3]',
  )
  await prints(
    `
    seed(9)
    ta = TimedArray([0, 10000]*Hz, dt=0.2*ms)
    P = PoissonGroup(2, 'ta(t)')
    M = SpikeMonitor(P)
    run(0.4*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 0 1] [200. 200. 300. 300.] us',
  )
  await prints(
    `
    seed(8)
    rate = TimedArray([0, 5000]*Hz, dt=0.5*ms)
    P = PoissonGroup(3, rates='rate(t)*(i + 1)/3')
    M = SpikeMonitor(P)
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    '[1 1 2 1 2 0 1 2] [0.5 0.6 0.6 0.7 0.7 0.8 0.8 0.8] ms',
  )
  await prints(
    `
    seed(9)
    f = 10*Hz
    P = PoissonGroup(3, rates='4*kHz*(1 + sin(2*pi*f*t))')
    M = SpikeMonitor(P)
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 0 1 2 1 2 0 1 1 2 0] [  0. 100. 100. 100. 200. 200. 300. 300. 400. 600. 900.] us',
  )
  await faultsEach(
    `
    P = PoissonGroup(3, ...)
    run(1*ms)
  `,
    [
      '10',
      'evaluate/wrong-dimension',
      "'rates' must be in hertz, but this is in no unit (a pure number)",
    ],
    [
      "'10*mV'",
      'resolve/subexpression-dimension',
      "'rates' is declared in hertz, but its expression is in volt",
    ],
    ['[1, 2]*Hz', 'run/value', 'rates has 3 elements, but 2 values are given'],
    ['10*mV', 'evaluate/wrong-dimension', "'rates' must be in hertz, but this is in volt"],
    ["'x*Hz'", 'resolve/unknown-name', "the name 'x' is not known to group 'P'"],
  )
  await warns(
    `
    P = PoissonGroup(0, 10*Hz)
    run(1*ms)
  `,
  )
  await prints(
    `
    seed(9)
    P = PoissonGroup(2, -5*Hz)
    M = SpikeMonitor(P)
    run(1*ms)
    print(M.num_spikes)
  `,
    '0',
  )
  await prints(
    `
    seed(9)
    P = PoissonGroup(3, 3*kHz, dt=0.2*ms)
    M = SpikeMonitor(P)
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 2 0 1 2 0 1 2 0 1 1] [0.  0.  0.  0.2 0.2 0.2 0.4 0.4 0.4 0.6 0.6 0.8] ms',
  )
})

test('L7: rates of Poisson subgroups are set apart', async () => {
  await prints(
    `
    seed(6)
    P = PoissonGroup(6, 0*Hz)
    A, B = P[:2], P[2:]
    B.rates = 1/defaultclock.dt
    M = SpikeMonitor(P)
    run(0.2*ms)
    print(M.i[:], P.rates[:])
    A.rates = '(i + 1)*kHz'
    B.rates = 0*Hz
    print(P.rates[:])
    run(2*ms)
    print(M.i[8:], M.t[8:])
  `,
    '[2 3 4 5 2 3 4 5] [ 0.  0. 10. 10. 10. 10.] kHz',
    '[1. 2. 0. 0. 0. 0.] kHz',
    '[0 1 1 1 0] [1.2 1.2 1.8 2.  2.1] ms',
  )
  await prints(
    `
    seed(6)
    P = PoissonGroup(4, 'r*(i + 1)')
    r = 500*Hz
    M = SpikeMonitor(P[2:])
    R = PopulationRateMonitor(P[:2])
    net = Network(P, M, R)
    net.run(1*ms)
    print(M.i[:], M.t[:], R.rate[:])
  `,
    '[1 0] [0.  0.6] ms [0. 0. 0. 0. 0. 0. 0. 0. 0. 0.] Hz',
  )
  await prints(
    `
    seed(3)
    P = PoissonGroup(10, rates=0*Hz)
    P[:5].rates = 2000*Hz
    M = SpikeMonitor(P)
    A = SpikeMonitor(P[:5])
    B = SpikeMonitor(P[5:])
    run(5*ms)
    print(M.num_spikes, A.num_spikes, B.num_spikes, A.i[:], P.rates[4:6])
  `,
    '50 50 0 [0 3 3 0 2 0 3 4 0 4 3 3 1 0 1 3 4 1 4 1 1 2 4 3 0 2 4 1 1 3 4 0 3 4 0 1 2',
    ' 2 0 2 0 2 3 0 3 4 1 3 0 2] [2. 0.] kHz',
  )
})
