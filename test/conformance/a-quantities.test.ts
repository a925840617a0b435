/** Rows A13 to A20, quantities as values. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

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
