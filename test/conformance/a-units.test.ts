/** Rows A1 to A12, the arithmetic of units. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('A1: prefixes scale a unit exactly; names with 2 and 3 are its powers', async () => {
  await prints(
    `
    from brian2.units.allunits import *
    for u in (ysecond, zsecond, asecond, fsecond, psecond, nsecond, usecond, msecond, csecond, dsecond):
        print(float(u))
    for u in (dasecond, hsecond, ksecond, Msecond, Gsecond, Tsecond, Psecond, Esecond, Zsecond, Ysecond):
        print(float(u))
    print(float(mmeter2), float(cmetre3), meter2 == meter*meter, meter3 == meter**3)
  `,
    '1e-24',
    '1e-21',
    '1e-18',
    '1e-15',
    '1e-12',
    '1e-09',
    '1e-06',
    '0.001',
    '0.01',
    '0.1',
    '10.0',
    '100.0',
    '1000.0',
    '1000000.0',
    '1000000000.0',
    '1000000000000.0',
    '1000000000000000.0',
    '1e+18',
    '1e+21',
    '1e+24',
    '1e-06 1e-06 True True',
  )
})

test('A2: liter, gram and molar, with prefixes and both spellings', async () => {
  await prints(
    `
    from brian2.units.allunits import *
    print(float(liter), float(gram), float(molar), float(mliter), float(ugram), float(mmolar))
    print(meter == metre, liter == litre, mliter == mlitre, kgram == kilogram)
    print(float(liter/meter3), 1*molar)
  `,
    '0.001 0.001 1000.0 1e-06 1e-09 1.0',
    'True True True True',
    '0.001 1. M',
  )
})

test('A3: adding, subtracting or comparing different dimensions is an error that names both', async () => {
  await faults(
    `
    print(3*mV + 3)
  `,
    'evaluate/dimension-mismatch',
    "the two sides of '+' have different dimensions: volt and 1",
  )
  await faults(
    `
    print(3*mV - 2*nA)
  `,
    'evaluate/dimension-mismatch',
  )
  await faults(
    `
    print(3*mV < 3*second)
  `,
    'evaluate/dimension-mismatch',
    "the two sides of '<' have different dimensions: volt and second",
  )
  await faults(
    `
    print(3*mV == 3*second)
  `,
    'evaluate/dimension-mismatch',
  )
  await faults(
    `
    print([1, 2]*mV != 3)
  `,
    'evaluate/dimension-mismatch',
  )
  await faults(
    `
    x = rand()*mV
    print(x >= 2*amp)
  `,
    'evaluate/dimension-mismatch',
  )
})

test('A4: 0 and inf fit any dimension outside of strings', async () => {
  await faults(
    `
    print(3*mV + 0, 3*mV + nan, 3*mV < inf, 3*mV > -inf, 0 - 2*nA)
    G = NeuronGroup(2, 'v : volt')
    G.v = 3*mV
    G.v = 0
    print(G.v)
  `,
    'evaluate/failing-operation',
  )
  await faults(
    `
    print(3*mV - 1)
  `,
    'evaluate/dimension-mismatch',
  )
  await faults(
    `
    print(3*mV == nan)
  `,
    'evaluate/failing-operation',
  )
})

test('A5: inside strings 0 has no dimension', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v : volt', threshold='v > 1*mV', reset='v = 0')
    run(1*ms)
  `,
    'resolve/assigned-dimension',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : volt')
    G.v = '0'
  `,
    'resolve/assigned-dimension',
  )
})

test('A6: products and quotients combine dimensions', async () => {
  await prints(
    `
    print(5*mV/mV)
    print(2*mV*3*nA, 6*mV/(2*nA), 1/(4*ms), float(6*mV//(4*mV)))
    print([2, 4]*mV/(2*ms))
  `,
    '5.0',
    '6. pW 3. Mohm 250. Hz 1.0',
    '[1. 2.] m^2 kg s^-4 A^-1',
  )
})

test('A7: powers: half powers; the exponent is one number without unit', async () => {
  await prints(
    `
    print((4*mV)**2, (4*mV**2)**0.5, (2*mV)**0.5*(2*mV)**0.5)
  `,
    '16. mV^2 2. mV 2. mV',
  )
  await faults(
    `
    print((2*mV)**(1*ms))
  `,
    'evaluate/failing-operation',
  )
  await faults(
    `
    print((2*mV)**array([1, 2]))
  `,
    'evaluate/failing-operation',
  )
})

test('A8: // and % of quantities', async () => {
  await prints(
    `
    print(float(10*mV//(3*mV)), 10*mV%(3*mV), -10*mV%(3*mV))
  `,
    '3.0 1. mV 2. mV',
  )
  await faults(
    `
    print(10*mV%3)
  `,
    'evaluate/dimension-mismatch',
  )
})

test("A9: numpy's functions keep units or derive them", async () => {
  await prints(
    `
    x = array([4, 1, 9])*mV
    print(sqrt(x**2), sum(x), mean(x), max(x), min(x), x.max())
    print(clip(x, 2*mV, 5*mV), abs(-x))
    print(var(x), std(x), prod(x), cumsum(x))
    print(x.var(), x.prod())
  `,
    '[4. 1. 9.] mV 14. mV 4.66666667 mV 9. mV 1. mV 9. mV',
    '[4. 2. 5.] mV [4. 1. 9.] mV',
    '10.88888889 mV^2 3.29983165 mV 36. mV^3 [ 4.  5. 14.] mV',
    '10.88888889 mV^2 36. mV^3',
  )
})

test('A10: functions of pure numbers reject arguments with units', async () => {
  await faults(
    `
    print(exp(3*mV))
  `,
    'evaluate/failing-operation',
    'exp expects a dimensionless argument but got 0.003 volt',
  )
  await faults(
    `
    print(log(3*mV))
  `,
    'evaluate/failing-operation',
  )
  await faults(
    `
    print(sin(3*mV))
  `,
    'evaluate/failing-operation',
  )
  await faults(
    `
    print(tanh([1, 2]*mV))
  `,
    'evaluate/failing-operation',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v = exp(3*mV) : 1')
    run(1*ms)
  `,
    'resolve/argument-dimension',
  )
})

test('A11: arange and linspace need start, stop and step of one dimension', async () => {
  await prints(
    `
    print(arange(1*mV, 3*mV, 1*mV), linspace(0*mV, 10*mV, 3), arange(3*ms, step=1*ms))
  `,
    '[1. 2.] mV [ 0.  5. 10.] mV [0. 1. 2.] ms',
  )
  await faults(
    `
    print(linspace(0*mV, 10, 3))
  `,
    'evaluate/failing-operation',
  )
  await faults(
    `
    print(arange(1*mV, 3*mV, 1))
  `,
    'evaluate/failing-operation',
  )
  await faults(
    `
    print(arange(1*mV, 3*nA, 1*mV))
  `,
    'evaluate/failing-operation',
  )
})

test('A12: float() gives the bare SI number', async () => {
  await prints(
    `
    print(float(3*mV), float(2*kHz))
  `,
    '0.003 2000.0',
  )
})
