import { describe, expect, test } from 'vitest'
import { integrate } from '../../../compiler/4-integrate/index.js'
import { Reporter } from '../../../compiler/diagnostics/diagnostic.js'
import { printUpdate } from '../../../compiler/ir/print/update.js'
import { verifyUpdates } from '../../../compiler/ir/verify/update.js'
import { evaluate } from '../algebra/evaluate.js'
import { type Parts, resolved } from '../3-resolve/fixture.js'
import { constants, types } from './step.js'

function integrated(parts: Parts) {
  const { simulation, diagnostics } = resolved({ frames: [types], ...parts })
  expect(diagnostics).toEqual([])
  const reporter = new Reporter()
  const updates = integrate(simulation.model, reporter)
  if (!reporter.hasErrors) verifyUpdates(updates, simulation.model)
  const codes = reporter.diagnostics.map((d) => d.code)
  return { updates, diagnostics: reporter.diagnostics, codes }
}

type Values = Readonly<Record<string, number>>

/** One step of 0.1 ms of neuron 1 of 3, at t = 0. */
function oneStep(equations: string, method: string, initial: Values): Values {
  const { updates, codes } = integrated({ equations, method })
  expect(codes).toEqual([])
  const values = { ...constants, ...initial, dt: 1e-4, t: 0, i: 1, N: 3 }
  return Object.fromEntries(
    updates[0].assignments.map(({ variable, value }) => [variable, evaluate(value, values)]),
  )
}

// recorded from Brian 2.5.1, numpy target, dt = 0.1 ms
const recorded: readonly (readonly [string, Values, exact: Values, euler: Values])[] = [
  ['dv/dt=-v/tau:1', { v: 0.5 }, { v: 0.49502491687458405 }, { v: 0.495 }],
  ['dv/dt=(El-v)/tau:volt', { v: -0.05 }, { v: -0.050199003325016645 }, { v: -0.0502 }],
  [
    'dv/dt=El/tau-v/tau+I/C:volt\nI:amp',
    { v: -0.05, I: 2e-10 },
    { v: -0.050099501662508324 },
    { v: -0.050100000000000006 },
  ],
  ['dv/dt=(x-v)/tau:1\nx=2*a+1:1\na:1', { v: 0.3, a: 0.4 }, { v: 0.314925249376248 }, { v: 0.315 }],
  ['dv/dt=((v+1)*(v-1)-v*v-v)/tau:1', { v: 0.3 }, { v: 0.28706478387391854 }, { v: 0.287 }],
  [
    'dv/dt=w*(k-2*v):1\ndu/dt=-u/(2*tau)+w:1',
    { v: 0.3, u: 0.2 },
    { u: 0.19950124791926827, v: 0.29985007497500626 },
    { u: 0.1995, v: 0.29985 },
  ],
  ['dv/dt=(-v-k)*w:1', { v: 0.3 }, { v: 0.29970007498750156 }, { v: 0.29969999999999997 }],
  ['dv/dt=-(v-i)/tau:1', { v: 0.3 }, { v: 0.3069651163755822 }, { v: 0.307 }],
  [
    'dv/dt=(gL*(El-v)+g*(0*mV-v))/C:volt\ng:siemens',
    { v: -0.05, g: 3e-9 },
    { v: -0.05002491892575597 },
    { v: -0.050025 },
  ],
  [
    'dv/dt=exp(-k)*(1-v)*w**2*tau:1',
    { v: 0.3 },
    { v: 0.3000129641988101 },
    { v: 0.30001296431886193 },
  ],
  ['dv/dt=v/tau:1', { v: 0.3 }, { v: 0.3030150501252504 }, { v: 0.303 }],
]

describe.each(recorded)('one step of %s', (equations, initial, exact, euler) => {
  const close = (found: Values, expected: Values) => {
    expect(Object.keys(found)).toEqual(Object.keys(expected))
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs(found[name] / value - 1)).toBeLessThan(1e-12)
    }
  }
  test('exact', () => close(oneStep(equations, 'exact', initial), exact))
  test('linear is exact', () => close(oneStep(equations, 'linear', initial), exact))
  test('euler', () => close(oneStep(equations, 'euler', initial), euler))
})

test('the exact update of a leaky neuron divides by nothing but its time constant', () => {
  const { updates } = integrated({ equations: 'dv/dt = (El - v)/tau : volt' })
  expect(printUpdate(updates)).toBe(
    [
      'G by exact',
      '  # dv/dt = (El - v)/tau : volt',
      '  v <- El - El*exp(-dt/tau) + v*exp(-dt/tau)',
      '',
    ].join('\n'),
  )
})

test('the current of a neuron enters its fixed point without a division by the rate', () => {
  const { updates } = integrated({ equations: 'dv/dt = El/tau - v/tau + I/C : volt\nI : amp' })
  expect(printUpdate(updates)).not.toContain('1/tau')
})

describe('the automatic choice', () => {
  const methodOf = (equations: string) => {
    const { updates, codes } = integrated({ equations })
    return [updates[0].method, ...codes]
  }
  test('is exact for linear equations', () => {
    expect(methodOf('dv/dt = (k - v)/tau : 1\ndu/dt = -u/ms : 1')).toEqual(['exact'])
  })
  test.each([
    ['squares', 'dv/dt = (1 - v**2)/tau : 1'],
    ['functions of the variable', 'dv/dt = exp(v)/tau : 1'],
    ['the time', 'dv/dt = (sin(2*pi*w*t) - v)/tau : 1'],
    ['random numbers', 'dv/dt = (rand() - v)/tau : 1'],
    ['no leak', 'dv/dt = w : 1'],
    ['one variable without a leak', 'dv/dt = w : 1\ndu/dt = -u/tau : 1'],
    ['terms that cancel', 'dv/dt = (v - v + k)/tau : 1'],
    ['a singular chain', 'dx/dt = v/tau : 1\ndv/dt = -v/tau : 1'],
  ])('is euler for %s', (_, equations) => {
    expect(methodOf(equations)).toEqual(['euler'])
  })
  test.each([
    ['a chain', 'dv/dt = (g - v)/tau : 1\ndg/dt = -g/(2*tau) : 1'],
    ['equal time constants', 'dv/dt = (g - v)/tau : 1\ndg/dt = -g/tau : 1'],
    ['a circle that may not oscillate', 'dv/dt = (g - v)/tau : 1\ndg/dt = k*(v - 2*g)/tau : 1'],
    ['a sine of one frequency', 'dx/dt = y*w : 1\ndy/dt = -x*w : 1'],
    ['a damped sine', 'dx/dt = -x*f - y*w : 1\ndy/dt = x*w - y*f : 1'],
    ['a root of one name', 'dx/dt = y*k/tau : 1\ndy/dt = -x/tau : 1'],
    ['two rates', 'dx/dt = -x/tau - y*f : 1\ndy/dt = x*w - y/tau : 1'],
    ['an exponential', 'dx/dt = y*f : 1\ndy/dt = x*f : 1'],
  ])('is exact for %s', (_, equations) => {
    expect(methodOf(equations)).toEqual(['exact'])
  })
  test.each([
    ['an oscillation', 'dx/dt = y/tau : 1\ndy/dt = -x/tau : 1'],
    ['a damped oscillation', 'dx/dt = (-x - y)/tau : 1\ndy/dt = (x - y)/tau : 1'],
    ['a sine of two frequencies', 'dx/dt = y*w : 1\ndy/dt = -x*f : 1'],
    ['a product of two frequencies', 'dx/dt = y*w : 1\ndy/dt = x*f : 1'],
    ['a damped sine over a time', 'dx/dt = -x/tau - y*w : 1\ndy/dt = x*w - y/tau : 1'],
    ['an exchange without loss', 'dx/dt = (y - x)/tau : 1\ndy/dt = (x - y)/tau : 1'],
    ['additive noise', 'dv/dt = -v/tau + k*xi*tau**-0.5 : 1'],
  ])('is euler for %s, as in Brian', (_, equations) => {
    expect(methodOf(equations)).toEqual(['euler'])
  })
  test('is heun for noise that depends on the state', () => {
    expect(methodOf('dv/dt = -v/tau + v*xi*tau**-0.5 : 1')).toEqual(['heun'])
    expect(methodOf('dv/dt = -v/tau + k*t*xi*tau**-1.5 : 1')).toEqual(['heun'])
  })
  test('is left to the user where it is not known what sympy solves', () => {
    const circle = 'dx/dt = (y-2*x)/tau:1\ndy/dt = (x-3*y+z)/tau:1\ndz/dt = (y-2*z)/tau:1'
    expect(integrated({ equations: circle }).codes).toEqual(['integrate/method-needed'])
    expect(integrated({ equations: circle, method: 'exact' }).codes).toEqual([])
  })
})

describe('a method that is asked for', () => {
  const codesOf = (equations: string, method: string) => integrated({ equations, method }).codes

  test.each([
    ['dv/dt = (1 - v**2)/tau : 1', 'not-linear'],
    ['dv/dt = (k*t/tau - v)/tau : 1', 'varies-in-step'],
    ['dv/dt = w : 1', 'no-unique-solution'],
    ['dx/dt = y/tau : 1\ndy/dt = -x/tau : 1', 'oscillates'],
    ['dx/dt = (y - x)/tau : 1\ndy/dt = (x - y)/tau : 1', 'no-unique-solution'],
    ['dv/dt = -v/tau + xi*tau**-0.5 : 1', 'no-noise'],
  ])('exact does not apply to %s', (equations, word) => {
    expect(codesOf(equations, 'exact')).toEqual([`integrate/${word}`])
  })
  test.each([
    ['rk2', 'dv/dt = -v/tau + xi*tau**-0.5 : 1', 'no-noise'],
    ['rk4', 'dv/dt = -v/tau + xi*tau**-0.5 : 1', 'no-noise'],
    ['independent', 'dv/dt = -v/tau + xi*tau**-0.5 : 1', 'no-noise'],
    ['independent', 'dv/dt = v*(1 - v)/tau : 1', 'not-solved'],
    ['exponential_euler', 'dv/dt = -v/tau + xi*tau**-0.5 : 1', 'no-noise'],
    ['exponential_euler', 'dv/dt = -v**3/tau : 1', 'not-conditionally-linear'],
    ['exponential_euler', 'dv/dt = (1/v - v)/tau : 1', 'not-conditionally-linear'],
    ['exponential_euler', 'dv/dt = (v**0.5 - v)/tau : 1', 'not-conditionally-linear'],
    ['exponential_euler', 'dv/dt = exp(v)/tau : 1', 'not-conditionally-linear'],
    ['euler', 'dv/dt = -v/tau + v*xi*tau**-0.5 : 1', 'multiplicative-noise'],
    ['euler', 'dv/dt = k*t*xi*tau**-1.5 : 1', 'multiplicative-noise'],
    ['euler', 'dv/dt = xi**2 : 1', 'nonlinear-noise'],
    ['heun', 'dv/dt = 1/xi/tau**1.5 : 1', 'nonlinear-noise'],
    ['heun', 'dv/dt = xi_1*xi_2 : 1', 'nonlinear-noise'],
    ['milstein', 'dv/dt = (xi_1 + xi_2)*tau**-0.5 : 1', 'shared-noise'],
    ['milstein', 'dv/dt = xi_1*tau**-0.5 : 1\ndu/dt = xi_1*tau**-0.5 : 1', 'shared-noise'],
  ])('I8, I9, B13: %s does not apply to %s', (method, equations, word) => {
    expect(codesOf(equations, method)).toEqual([`integrate/${word}`])
  })
  test.each(['gsl', 'gsl_rkf45'])('%s is known but not built', (method) => {
    const { diagnostics } = integrated({ equations: 'dv/dt = -v/tau : 1', method })
    expect(diagnostics.map((d) => d.kind)).toEqual(['unsupported'])
  })
  test.each(['eulre', 'toString', 'constructor'])('%s is unknown', (method) => {
    expect(codesOf('dv/dt = -v/tau : 1', method)).toEqual(['integrate/unknown-method'])
  })
  test('does not matter without differential equations, as in Brian', () => {
    const { updates, codes } = integrated({ equations: 'v : 1', method: 'nonsense' })
    expect([updates, codes]).toEqual([[], []])
  })
})

test('equations are updated in alphabetical order, the order of their draws', () => {
  const equations = 'dz/dt = rand()/tau : 1\nda/dt = rand()/tau : 1'
  const { updates } = integrated({ equations })
  expect(updates[0].assignments.map((a) => a.variable)).toEqual(['a', 'z'])
})
