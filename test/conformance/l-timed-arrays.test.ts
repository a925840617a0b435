/** Rows L10 to L13, TimedArrays and poisson(). What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints, printsWarning } from './script.js'

test('L10: a TimedArray is a step function, constant before and after', async () => {
  await prints(
    `
    ta = TimedArray([1, 2, 4]*mV, dt=1*ms)
    print(ta(-5*ms), ta(0*ms), ta(0.999*ms), ta(1*ms), ta(2.5*ms), ta(100*ms))
    print(ta([0, 1.5, 7]*ms))
    G = NeuronGroup(2, 'v = ta(t) : volt')
    M = StateMonitor(G, 'v', record=0, dt=0.5*ms)
    run(4*ms)
    print(M.v[0])
  `,
    '1. mV 1. mV 2. mV 2. mV 4. mV 4. mV',
    '[1. 2. 4.] mV',
    '[1. 1. 2. 2. 4. 4. 4. 4.] mV',
  )
  await prints(
    `
    ta = TimedArray([[1, 2], [3, 4], [5, 6]], dt=0.2*ms)
    G = NeuronGroup(2, 'v = ta(t, i) : 1')
    M = StateMonitor(G, 'v', record=True)
    run(0.8*ms)
    print(M.v[:])
    print(ta(0.3*ms, 1), ta(5*ms, 0))
  `,
    '[[1. 1. 3. 3. 5. 5. 5. 5.]',
    ' [2. 2. 4. 4. 6. 6. 6. 6.]]',
    '4.0 5.0',
  )
  await prints(
    `
    ta = TimedArray(arange(10), dt=0.05*ms)
    G = NeuronGroup(1, 'dv/dt = ta(t)/ms : 1', method='euler')
    M = StateMonitor(G, 'v', record=True, when='end')
    run(0.6*ms)
    print(M.v[0].round(6))
  `,
    '[0.  0.2 0.6 1.2 2.  2.9]',
  )
  await printsWarning(
    `
    ta = TimedArray([1, 3], dt=0.15*ms)
    G = NeuronGroup(1, 'dv/dt = ta(t)/ms : 1', method='rk4')
    M = StateMonitor(G, 'v', record=True, when='end')
    run(0.6*ms)
    print(M.v[0].round(6))
  `,
    'Group uses a dt of 0.0001 s while TimedArray uses dt of 0.00015 s (ratio: 1/1.4999999999999998) -> time grids not aligned',
    '[0.1      0.366667 0.666667 0.966667 1.266667 1.566667]',
  )
  await prints(
    `
    ta = TimedArray([[1, 2], [3, 4]], dt=0.2*ms)
    G = NeuronGroup(4, 'v = ta(t, i % 2) : 1')
    run(0.3*ms)
    print(G.v[:])
  `,
    '[3. 4. 3. 4.]',
  )
  await prints(
    `
    ta = TimedArray([[1, 2], [3, 4]]*nA, dt=0.2*ms)
    G = NeuronGroup(2, '''dv/dt = (-v + R*ta(t, i))/tau : volt
    R : ohm''', method='euler')
    tau = 10*ms
    G.R = 100*Mohm
    run(1*ms)
    print(G.v[:])
    print(ta.values, ta.dt)
  `,
    '[25.01285361 34.57464611] mV',
    '[[1.e-09 2.e-09]',
    ' [3.e-09 4.e-09]] 0.0002',
  )
  await faults(
    `
    ta = TimedArray([[1, 2], [3, 4]], dt=0.2*ms)
    G = NeuronGroup(3, 'v = ta(t, i) : 1')
    run(0.1*ms)
    print(G.v[:])
  `,
    'run/index',
    'index 2 is out of bounds for axis 1 with size 2',
  )
})

test('L11: boundaries of a TimedArray are exact, far out and at multiples of dt', async () => {
  await prints(
    `
    ta = TimedArray(arange(200), dt=0.1*ms)
    G = NeuronGroup(1, 'v : 1')
    G.run_regularly('v = ta(t)')
    M = StateMonitor(G, 'v', record=True, when='end')
    run(30*ms)
    print(all(M.v[0] == clip(arange(300), 0, 199)))
  `,
    'True',
  )
  await prints(
    `
    ta = TimedArray([0, 1, 0, 1, 1], dt=8192*second)
    print(ta(8192*second), ta(16383.9999*second), ta(16384*second), ta(16384.0001*second), ta(24576*second))
    G = NeuronGroup(4, '''v = ta(x) : 1
    x : second''')
    G.x = [16383.9999, 16384, 24575.9999, 24576]*second
    print(G.v[:])
  `,
    '1.0 1.0 0.0 0.0 1.0',
    '[1. 0. 0. 1.]',
  )
  await printsWarning(
    `
    defaultclock.dt = 0.05*ms
    ta = TimedArray(arange(100), dt=0.15*ms)
    G = NeuronGroup(1, 'v : 1')
    G.run_regularly('v = ta(t)')
    M = StateMonitor(G, 'v', record=True, when='end')
    run(12*ms)
    print(all(M.v[0] == arange(240)//3), M.v[0][-1])
  `,
    'Group uses a dt of 0.00005 s while TimedArray uses dt of 0.00015 s (ratio: 1/2.9999999999999996) -> time grids not aligned',
    'True 79.0',
  )
  await prints(
    `
    ta = TimedArray(arange(11), dt=0.1*ms)
    for k in range(11):
        print(ta(k*0.1*ms), ta(k*0.1*ms - 0.001*us), ta(k*0.1*ms + 0.001*us))
  `,
    '0.0 0.0 0.0',
    '1.0 1.0 1.0',
    '2.0 2.0 2.0',
    '3.0 3.0 3.0',
    '4.0 4.0 4.0',
    '5.0 5.0 5.0',
    '6.0 6.0 6.0',
    '7.0 7.0 7.0',
    '8.0 8.0 8.0',
    '9.0 9.0 9.0',
    '10.0 10.0 10.0',
  )
  await prints(
    `
    ta = TimedArray(arange(1000), dt=0.1*ms)
    G = NeuronGroup(1, 'v = ta(t) : 1')
    M = StateMonitor(G, 'v', record=0)
    run(100*ms)
    print(sum(M.v[0] != arange(1000)))
    tb = TimedArray(arange(16385), dt=1*second)
    print(tb(16384*second), tb(16383.9999*second), tb(16384*second - 0.1*ms))
  `,
    '0',
    '16384.0 16383.0 16383.0',
  )
})

test('L12: a TimedArray is called with its time, and the column where it has columns', async () => {
  await faults(
    `
    ta = TimedArray([1, 2, 3], dt=1*ms)
    G = NeuronGroup(2, 'v = ta(t, i) : 1')
    run(0.1*ms)
    print(G.v[:])
  `,
    'run/type',
    "the TimedArray 'ta' has 1 dimension",
  )
  await faults(
    `
    ta = TimedArray([[1, 2], [3, 4]], dt=1*ms)
    G = NeuronGroup(2, 'v = ta(t) : 1')
    run(0.1*ms)
    print(G.v[:])
  `,
    'run/type',
    "the TimedArray 'ta' has 2 dimensions",
  )
  await faultsEach(
    `
    ta = TimedArray([1, 2, 3], dt=1*ms)
    G = NeuronGroup(2, '...', method='euler')
    run(0.1*ms)
  `,
    ['dv/dt = ta/ms : 1', 'resolve/not-a-number', "'ta' is a function of time, not a number"],
    [
      'dv/dt = ta(v)/ms : 1',
      'resolve/argument-dimension',
      "argument 1 of ta() must be in second, but 'v' is without dimension",
    ],
  )
  await faults(
    `
    ta = TimedArray([1, 2], dt=1*ms)
    G = NeuronGroup(1, 'v = ta(3) : 1')
    run(1*ms)
  `,
    'resolve/argument-dimension',
  )
  await faults(
    `
    ta = TimedArray([1, 2, 3]*mV, dt=1*ms)
    G = NeuronGroup(2, 'dv/dt = ta(t)/ms : 1', method='euler')
    run(0.1*ms)
  `,
    'resolve/derivative-dimension',
    'dv/dt must be in hertz, but its equation is in volt/second',
  )
  await faults(
    `
    ta = TimedArray(zeros((2, 3, 4)), dt=1*ms)
  `,
    'run/value',
    'Only 1d and 2d arrays are supported for TimedArray',
  )
  await faults(
    `
    ta = TimedArray([1, 2, 3], dt=5)
  `,
    'evaluate/wrong-dimension',
    'the time step of a TimedArray must be in second, but this is in no unit (a pure number)',
  )
  await faults(
    `
    ta = TimedArray([1, 2, 3])
  `,
    'evaluate/missing-argument',
    "TimedArray() needs the argument 'dt'",
  )
  await faults(
    `
    ta = TimedArray([[1, 2], [3, 4]], dt=1*ms)
    print(ta(1*ms))
  `,
    'run/type',
    'this TimedArray takes a time and an index, but 1 arguments are given',
  )
  await faults(
    `
    ta = TimedArray([[1, 2], [3, 4]], dt=1*ms)
    G = NeuronGroup(2, 'v = ta(i, t) : 1')
    run(0.1*ms)
    print(G.v[:])
  `,
    'resolve/argument-dimension',
    "argument 1 of ta() must be in second, but 'i' is without dimension",
  )
})

test('L13: poisson() in strings has the mean and the variance that it is given', async () => {
  await prints(
    `
    seed(3)
    G = NeuronGroup(20000, '''n : integer
    x : 1''')
    G.n = 'poisson(3.5)'
    m, s = float(mean(G.n)), float(var(G.n))
    print(abs(m - 3.5) < 4*sqrt(3.5/20000), abs(s - 3.5) < 4*sqrt((3.5 + 2*3.5**2)/20000))
    G.x = 'poisson(40 + 0*x)'
    m, s = float(mean(G.x)), float(var(G.x))
    print(abs(m - 40) < 4*sqrt(40/20000), abs(s - 40) < 4*sqrt((40 + 2*40**2)/20000))
    print(G.n[:10], G.x[:6])
  `,
    'True True',
    'True True',
    '[6 1 1 5 3 3 3 6 3 3] [48. 28. 39. 41. 30. 45.]',
  )
  await prints(
    `
    seed(4)
    G = NeuronGroup(5, '''lam : 1
    n : 1''')
    G.lam = [0, 0.5, 2, 20, 500]
    G.run_regularly('n = poisson(lam)')
    M = StateMonitor(G, 'n', record=True, when='end')
    run(0.4*ms)
    print(M.n[:])
  `,
    '[[  0.   0.   0.   0.]',
    ' [  1.   1.   0.   0.]',
    ' [  3.   3.   0.   2.]',
    ' [ 36.  19.  21.  15.]',
    ' [483. 520. 516. 501.]]',
  )
  await prints(
    `
    seed(5)
    G = NeuronGroup(3, 'v : 1', threshold='poisson(0.5) > 0', reset='v += poisson(4)')
    run(1*ms)
    print(G.v[:])
  `,
    '[17. 18.  9.]',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : volt')
    G.v = 'poisson(v)*mV'
  `,
    'resolve/argument-dimension',
    "argument 1 of poisson() must be without dimension, but 'v' is in volt",
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1')
    G.v = 'poisson(1, 2)'
  `,
    'resolve/argument-count',
    'poisson() takes 1 argument, not 2',
  )
})
