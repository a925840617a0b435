/** Section A, units. What scripts print here, Brian 2.5.1 (numpy target) prints. */
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

test('A13: a quantity is displayed with a prefix that fits', async () => {
  await prints(
    `
    print(0.3*nA, 1/(3*ms), 3*volt, 0.0004*volt, 12345*mV)
    print(in_unit(3*volt, mV), in_best_unit(0.00032*volt), (3*volt).in_unit(mV))
    print([1, 2000]*mV, 0*mV, 3*mV/ms, 5*siemens/metre**2)
    print(repr(3*mV), repr([1, 2]*mV))
  `,
    '300. pA 0.33333333 kHz 3. V 0.4 mV 12.345 V',
    '3000. mV 0.32 mV 3000. mV',
    '[1.e+00 2.e+03] mV 0. V 3. m^2 kg s^-4 A^-1 5. m^-4 kg^-1 s^3 A^2',
    '3. * mvolt array([1., 2.]) * mvolt',
  )
})

test('A14: declarations take products and powers of base units, 1, boolean, integer', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''a : farad/metre**2
    b : second**-1
    c : 1
    d : boolean
    k : integer
    f : siemens*metre**-2
    g : kilogram*metre/second**2
    h : volt*amp''')
    print(G.a[0], G.b[0], G.c[0], G.d[0], G.k[0], G.f[0], G.g[0], G.h[0])
  `,
    '0. F/(m^2) 0. Hz 0.0 False 0 0. S m^-2 0. N 0. W',
  )
})

test('A15: declarations reject scaled units, numbers and unknown words', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v : mvolt')
  `,
    'parse/scaled-unit',
    "'mvolt' is not a base unit; use volt",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : farad/cm**2')
  `,
    'parse/scaled-unit',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 5')
  `,
    'parse/unit-quantity',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 2/second')
  `,
    'parse/unit-quantity',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1.0*volt')
  `,
    'parse/unit-quantity',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : voltage')
  `,
    'parse/unknown-unit',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : metr')
  `,
    'parse/unknown-unit',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : second**')
  `,
    'parse/unit-form',
  )
})

test('A16: a unit times a number is a quantity: a value, but no declaration', async () => {
  await prints(
    `
    x = 5*mV
    y = mV*5
    print(x == y, x, isinstance(mV, Unit), isinstance(x, Unit), isinstance(x, Quantity))
  `,
    'True 5. mV True False True',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : mV*5')
  `,
    'parse/scaled-unit',
  )
})

test('A17: constants of physics have units, and are imported by name', async () => {
  await prints(
    `
    from brian2.units.constants import *
    print(gas_constant, faraday_constant, zero_celsius)
    print(abs(gas_constant - avogadro_constant*boltzmann_constant) < 1e-6*gas_constant)
    print(abs(faraday_constant - avogadro_constant*elementary_charge) < 1e-6*faraday_constant)
  `,
    '8.3144598 J/(mol K) 96485.33289 s A mol^-1 273.15 K',
    'True',
    'True',
  )
  await faults(
    `
    print(gas_constant)
  `,
    'evaluate/unknown-name',
  )
})

test('A18: arrays of quantities combine element by element', async () => {
  await prints(
    `
    print([1, 2]*mV + 3*mV, [1, 2]*mV*array([3, 4]), [1, 2]*mV - [3, 5]*mV)
  `,
    '[4. 5.] mV [3. 8.] mV [-2. -3.] mV',
  )
  await faults(
    `
    print([1, 2]*mV + [1, 2, 3]*mV)
  `,
    'evaluate/failing-operation',
  )
})

test('A19: a value of the wrong unit is refused with both units', async () => {
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.v = 1
  `,
    'evaluate/wrong-dimension',
    "'v' must be in volt, but this is in no unit (a pure number)",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.v = [1, 2]*amp
  `,
    'evaluate/wrong-dimension',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.v[0] = 3*second
  `,
    'evaluate/wrong-dimension',
  )
})

test('A20: in-place operations check units', async () => {
  await prints(
    `
    x = 3*mV
    x += 1*mV
    x -= 2*mV
    x *= 2
    x /= 4
    print(x)
    y = [1, 2]*mV
    y += 1*mV
    print(y)
  `,
    '1. mV',
    '[2. 3.] mV',
  )
  await faults(
    `
    x = 3*mV
    x += 1
  `,
    'evaluate/dimension-mismatch',
  )
  await prints(
    `
    G = NeuronGroup(2, 'v : volt')
    G.v = 6*mV
    G.v += 1*mV
    G.v *= 2
    G.v /= 4
    print(G.v)
  `,
    '<neurongroup.v: array([3.5, 3.5]) * mvolt>',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.v += 1
  `,
    'evaluate/dimension-mismatch',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.v = 5*volt
    G.v *= 2*volt
  `,
    'evaluate/wrong-dimension',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.v = 5*volt
    G.v /= 2*volt
  `,
    'evaluate/wrong-dimension',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.v = 5*volt
    G.v //= 2*volt
  `,
    'evaluate/wrong-dimension',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.v %= 2
  `,
    'evaluate/dimension-mismatch',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.v **= 2
  `,
    'evaluate/wrong-dimension',
  )
})
