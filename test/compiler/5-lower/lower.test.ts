/** Kernels: what is read, drawn, hoisted and stored, in which order and with which types. */
import { describe, expect, test } from 'vitest'
import { printKernel } from '../../../compiler/ir/print/plan.js'
import { verifyPlan } from '../../../compiler/ir/verify/plan.js'
import { second } from '../../../runtime/values/dimension.js'
import { type GroupText, kernelOf, planOf, planOfUpdate } from './fixture.js'

const printed = (text: GroupText, suffix: string): string => {
  verifyPlan(planOf(text))
  return printKernel(kernelOf(text, suffix))
}

const tau = { tau: { dimension: second } }

describe('a threshold', () => {
  test('draws in order of evaluation, and computes the subexpressions that it needs', () => {
    const text = {
      equations: `a : 1
        unused = 2*a : 1
        rate = 10*Hz*(1 + base) : Hz
        base = 0.3*sqrt(2)*a : 1`,
      threshold: 'rand() < rate*dt and randn() + rand() > 0',
    }
    expect(printed(text, 'spike_thresholder')).toMatchInlineSnapshot(`
      "kernel G_spike_thresholder
        input dt
        draw rand1 ~ rand
        draw randn1 ~ randn
        draw rand2 ~ rand
        let scaled_sqrt_2 : float = 0.3*sqrt(2)
        for i in 0..N
          load a : float = a (contiguous)
          # base = 0.3*sqrt(2)*a : 1
          let base : float = scaled_sqrt_2*a
          # rate = 10*Hz*(1 + base) : Hz
          let rate : float = 10*(1 + base)
          # threshold: rand() < rate*dt and randn() + rand() > 0
          event spike where rand1 < dt*rate and randn1 + rand2 > 0
      "
    `)
  })

  test('keeps the draws whose value does not matter', () => {
    const text = { equations: 'a : 1', threshold: 'a > 0', reset: 'x = rand()' }
    const { draws, body } = kernelOf(text, 'spike_resetter')
    expect(body).toEqual([])
    expect(draws).toEqual([{ local: 'rand1', distribution: 'rand' }])
  })
})

describe('a state update', () => {
  test('reads all old values before it stores a new one; equal decays are computed once', () => {
    const text = {
      equations: `dv/dt = (w - v)/tau : 1
        dw/dt = -w/tau : 1`,
      method: 'euler',
      externals: tau,
    }
    expect(printed(text, 'stateupdater')).toMatchInlineSnapshot(`
      "kernel G_stateupdater
        input dt
        input tau : float
        let dt_over_tau : float = dt/tau
        let minus_dt_over_tau : float = -dt/tau
        for i in 0..N
          load v : float = v (contiguous)
          load w : float = w (contiguous)
          # dv/dt = (w - v)/tau : 1
          store v : float = dt_over_tau*(-v + w) + v (contiguous)
          # dw/dt = -w/tau : 1
          store w : float = minus_dt_over_tau*w + w (contiguous)
      "
    `)
  })

  test('takes a function that two loop-invariant values share out once more', () => {
    const text = { equations: 'dv/dt = (El - v)/tau : 1', externals: { ...tau, El: {} } }
    expect(printed(text, 'stateupdater')).toMatchInlineSnapshot(`
      "kernel G_stateupdater
        input El : float
        input dt
        input tau : float
        let decay_tau : float = exp(-dt/tau)
        let El_minus_El_decay_tau : float = El - El*decay_tau
        for i in 0..N
          load v : float = v (contiguous)
          # dv/dt = (El - v)/tau : 1
          store v : float = El_minus_El_decay_tau + decay_tau*v (contiguous)
      "
    `)
  })

  test('is no kernel where nothing is integrated', () => {
    const [group] = planOf({ equations: 'a : 1', threshold: 'a > 0' }).classes
    expect(group.kind === 'NeuronGroup' && group.runners.map((r) => r.suffix)).toEqual([
      '_spike_thresholder',
    ])
  })

  test('may draw', () => {
    const plan = planOfUpdate({ equations: 'dv/dt = -v/tau : 1', externals: tau }, (simulation) => {
      const [group] = simulation.model.classes
      const equation = group.kind === 'NeuronGroup' && group.equations.equations[0]
      if (!equation) throw new Error('one equation')
      const span = equation.span
      const node = { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], span } as const
      const callee = {
        ...node,
        kind: 'name',
        name: 'randn',
        symbol: { kind: 'function', name: 'randn' },
      } as const
      const value = { ...node, kind: 'call', callee, arguments: [] } as const
      const assignments = [{ variable: 'v', text: 'v', span: value.span, value }]
      return [{ class: 'G', method: 'none', intermediates: [], assignments }]
    })
    verifyPlan(plan)
    const [group] = plan.classes
    expect(group.kind === 'NeuronGroup' && group.runners[0].kernel.draws).toEqual([
      { local: 'randn1', distribution: 'randn' },
    ])
  })
})

describe('a reset', () => {
  test('sees the effects of earlier statements, also through subexpressions', () => {
    const text = {
      equations: 'v : 1\nu = 2*v : 1',
      threshold: 'v > 1',
      reset: 'x = u\nv = x + 1\nv += u\nx = 3',
    }
    expect(printed(text, 'spike_resetter')).toMatchInlineSnapshot(`
      "kernel G_spike_resetter
        for i in spike
          load v : float = v (gather)
          # u = 2*v : 1
          let u : float = 2*v
          # v = x + 1
          let new_v : float = 1 + u
          # u = 2*v : 1
          let u_2 : float = 2*new_v
          # v += u
          store v : float = new_v + u_2 (scatter)
      "
    `)
  })

  test('stores a constant without naming it, and reads it back as one', () => {
    const text = { equations: 'v : 1\nw : 1', threshold: 'v > 1', reset: 'v = 0\nw = v + i' }
    expect(printed(text, 'spike_resetter')).toMatchInlineSnapshot(`
      "kernel G_spike_resetter
        for i in spike
          # v = 0
          store v : float = 0 (scatter)
          # w = v + i
          store w : float = 0 + toFloat(i) (scatter)
      "
    `)
  })

  test('truncates for integers and takes the truth value for booleans', () => {
    const text = {
      equations: 'v : 1\nk : integer\nb : boolean',
      threshold: 'v > 1',
      reset: 'k = v*2.5\nb = k\nv = b + k',
    }
    expect(printed(text, 'spike_resetter')).toMatchInlineSnapshot(`
      "kernel G_spike_resetter
        for i in spike
          load v : float = v (gather)
          # k = v*2.5
          let new_k : integer = toInteger(2.5*v)
          store k : integer = new_k (scatter)
          # b = k
          let new_b : boolean = new_k != 0
          store b : boolean = new_b (scatter)
          # v = b + k
          store v : float = toFloat(wrap((1 if new_b else 0) + new_k)) (scatter)
      "
    `)
  })
})

describe('values', () => {
  const lowered = (expression: string, equations = 'x : 1\nk : integer\nb : boolean') => {
    const externals = { c: {}, n: { type: 'integer' } } as const
    const reset = `y = ${expression}`
    const text = { equations: `${equations}\ny : 1`, threshold: 'y > 0', reset, externals }
    const lines = printed(text, 'spike_resetter').trim().split('\n').slice(1)
    return lines
      .map((line) => line.trim())
      .filter((line) => /^(let|store)/.test(line))
      .map((line) => line.replace(/ \(scatter\)$/, '').replace(/^store y : float = /, ''))
      .join('; ')
  }

  test.each([
    ['10*Hz*second', '10'],
    ['2*ms*3/second + 1', '1.006'],
    ['x*1', 'x'],
    ['k*2', 'toFloat(wrap(k*2))'],
    ['k + 1 - 2', 'toFloat(wrap(k + 1 - 2))'],
    ['i + 1', 'toFloat(i) + 1'],
    ['(i % 3)*2', 'toFloat(i%3)*2'],
    ['k//2', 'toFloat(floorDivideInteger(k, 2))'],
    ['i//2', 'toFloat(i // 2)'],
    ['k % 3', 'toFloat(floorModuloInteger(k, 3))'],
    ['k/2', '0.5*toFloat(k)'],
    ['x//2', 'floorDivide(x, 2)'],
    [
      'N//2*0.5',
      'let scaled_floor_N_over_2 : float = 0.5*floor(toFloat(N)/2); scaled_floor_N_over_2',
    ],
    ['N*N', 'let N_N : float = toFloat(N)*toFloat(N); N_N'],
    ['i*3000000000', 'toFloat(i)*3000000000'],
    ['x**2', 'x*x'],
    ['(x + 1)**3', 'let one_plus_x : float = 1 + x; one_plus_x*one_plus_x*one_plus_x'],
    ['x**-1', '1/x'],
    ['x**0.5', 'sqrt(x)'],
    ['x**0.3', 'pow(x, 0.3)'],
    ['k**3', 'toFloat(wrap(wrap(k*k)*k))'],
    ['2**k', 'toFloat(toInteger(pow(2, toFloat(k))))'],
    ['int(x > 1)', '1 if x > 1 else 0'],
    ['int(x > 1)*2.5', '2.5*(1 if x > 1 else 0)'],
    ['b*x', '(1 if b else 0)*x'],
    ['int(b) + 1', '(1 if b else 0) + 1'],
    ['int(x)', 'toFloat(toInteger(x))'],
    ['-k', 'toFloat(wrap(-k))'],
    ['abs(k)', 'toFloat(toInteger(abs(toFloat(k))))'],
    ['clip(x, 0, inf)', 'max(x, 0)'],
    ['exp(-c/2)*x', 'let exp_minus_0_5_c : float = exp(-0.5*c); exp_minus_0_5_c*x'],
    ['n*k', 'toFloat(wrap(n*k))'],
    ['timestep(t, dt)', 'let trunc : float = trunc((t + 0.001*dt)/dt); trunc'],
  ])('%s', (expression, expected) => {
    expect(lowered(expression)).toBe(expected)
  })
})
