import { describe, expect, test } from 'vitest'
import { parseScript } from '../../../compiler/1-parse/index.js'
import { Reporter } from '../../../compiler/diagnostics/diagnostic.js'
import { printModel } from '../../../compiler/ir/print/model.js'
import type { RunCode } from '../../../compiler/ir/protocol.js'
import { descendants } from '../../../compiler/ir/walk.js'
import { dimensionless } from '../../../runtime/values/dimension.js'
import { accepted, frame, resolveAll, resolved, simulationOf } from './fixture.js'

const correlated = `
a : 1
y : 1
rate = corrgroup*rate_corr+(1-corrgroup)*rate_uncorr : Hz
corrgroup = int(i>=500) : 1
rate_corr = 10*Hz*(1+0.3*a+0.3*y) : Hz
rate_uncorr = 10*Hz*(1+0.3*sqrt(2)*a) : Hz
`

test('subexpressions come first, each behind those that it uses', () => {
  const { simulation, group } = accepted({ equations: correlated, threshold: 'rand()<rate*dt' })
  expect(group.equations.equations.map((e) => e.name)).toEqual([
    'corrgroup',
    'rate_corr',
    'rate_uncorr',
    'rate',
    'a',
    'y',
  ])
  expect(printModel(simulation)).toContain('threshold: rand() < rate*dt')
})

test('every node knows its type and dimension, every name its symbol', () => {
  const { group } = accepted({
    equations: 'dv/dt = (El - v)/tau : volt\nk : integer',
    threshold: 'k > 1 and v > -50*mV',
    frames: [frame({ El: 'float volt', tau: 'float second' })],
  })
  const [v] = group.equations.equations
  expect(v.kind === 'differential' && v.expression).toMatchObject({
    kind: 'binary',
    type: 'float',
    dimension: [2, 1, -4, -1, 0, 0, 0],
    left: { left: { symbol: { kind: 'external', name: 'El' } } },
    right: { symbol: { kind: 'external' } },
  })
  expect(group.threshold?.expression).toMatchObject({
    type: 'boolean',
    operands: [
      { operands: [{ type: 'integer', symbol: { kind: 'variable' } }, { type: 'integer' }] },
      { operands: [{}, { right: { symbol: { kind: 'constant', value: 0.001 } } }] },
    ],
  })
})

test('a run is given what its groups read, no more', () => {
  const { simulation } = accepted({
    equations: 'dv/dt = (El - v)/tau : volt',
    frames: [frame({ El: 'float volt', tau: 'float second', unused: 'float', N: 'integer' })],
  })
  const [step] = simulation.protocol.body
  const run = step.kind === 'evaluate' ? (step.value as RunCode) : undefined
  expect(run?.externals?.map(({ name }) => name)).toEqual(['El', 'tau'])
  expect(printModel(simulation)).toContain('run(0.0) of G reads El: float volt, tau: float second')
})

describe('names', () => {
  test('the group wins over the script, the defaults too', () => {
    const { group, diagnostics } = resolved({
      equations: 'x = N + i + pi + v : 1\nv : 1',
      frames: [frame({ v: 'float', pi: 'float', i: 'integer', N: 'integer' })],
    })
    const [x] = group.equations.equations
    expect(JSON.stringify(x)).not.toContain('external')
    expect(diagnostics.map((d) => [d.severity, d.code])).toEqual([
      ['warning', 'resolve/hidden-by-variable'],
      ['warning', 'resolve/hidden-by-default'],
      ['warning', 'resolve/hidden-by-variable'],
    ])
  })
  test('names of JavaScript are ordinary names', () => {
    accepted({
      equations: 'constructor : 1\ntoString = constructor + hasOwnProperty : 1',
      frames: [frame({ hasOwnProperty: 'float' })],
    })
    const { codes } = resolved({ equations: 'x = constructor : 1' })
    expect(codes).toEqual(['resolve/unknown-name'])
  })
  test('units that only the import brings are known', () => {
    accepted({ equations: 'g = 2*mS : siemens' })
  })
  test('a temporary may have the name of a unit', () => {
    accepted({ equations: 'v : 1', threshold: 'v > 1', reset: 'mV = 2*v\nv = mV' })
  })
  test.each([
    ['x = tau_x : 1', 'unknown-name', 'tau_x', "did you mean 'tau'?"],
    ['x = a*exp : 1', 'function-as-value', 'exp', 'call it: exp(...)'],
    ['x = sine(a) : 1', 'unknown-function', 'sine', "did you mean 'sin'?"],
    ['x = max(a, 1) : 1', 'unknown-function', 'max', 'clip(a, b, inf)'],
    ['x = arcsinh(a) : 1', 'function-not-built', 'arcsinh', 'write log'],
    ['x = poisson(a) : 1', 'random-subexpression', 'poisson(a)', 'write poisson() where'],
    ['x = G : 1', 'not-a-number', 'G', 'numbers'],
    ['x = text : 1', 'not-a-number', 'text', 'numbers'],
    ['x = weights : 1', 'not-a-scalar', 'weights', 'G.weights = weights'],
    ['x = measured : 1', 'unknown-dimension', 'measured', 'unit'],
    ['x = thing : 1', 'unknown-type', 'thing', 'float(thing)'],
    ['x = a(1 - a) : 1', 'not-a-function', 'a(1 - a)', 'did you mean a*(1 - a)?'],
    ['x = k(a) : 1', 'not-a-function', 'k(a)', 'did you mean k*(a)?'],
    ['x = a + xi : 1', 'noise-outside', 'xi', 'randn()'],
    ['dx/dt = xi/ms**0.5 : 1\ndy/dt = xi/ms**0.5 : 1', 'noise-twice', 'xi', 'xi_2 for two'],
    ['x = int(not_refractory) : 1', 'refractory-name', 'not_refractory', ''],
  ])('%s: %s', (equation, word, marked, help) => {
    const result = resolved({
      equations: `${equation}\na : 1`,
      frames: [
        {
          ...frame({ tau: 'float second', k: 'float', measured: 'float unknown' }),
          text: { kind: 'string' },
          thing: { kind: 'any' },
          weights: { kind: 'number', type: 'float', dimension: dimensionless, shape: 'array' },
        },
      ],
    })
    expect(result.codes).toEqual([`resolve/${word}`])
    expect(result.marked).toEqual([marked])
    expect(result.diagnostics[0].help).toContain(help)
  })
})

test('a function of the script is known, but not built', () => {
  const input = simulationOf({ equations: 'x = f(a) + f : 1\na : 1' })
  const source = { path: 'test.eqs', text: 'def f(x):\n    return 2*x\n' }
  const script = parseScript(source, new Reporter())
  const { codes } = resolveAll({ ...input, script: { ...script, source: input.script.source } })
  expect(codes).toEqual(['resolve/function-of-script', 'resolve/function-of-script'])
})

describe('definitions', () => {
  test.each([
    ['mV : 1', 'illegal-name', 'mV'],
    ['exp : 1', 'illegal-name', 'exp'],
    ['pi : 1', 'illegal-name', 'pi'],
    ['_v : 1', 'illegal-name', '_v'],
    ['dt : second', 'illegal-name', 'dt'],
    ['xi_a : 1', 'illegal-name', 'xi_a'],
    ['w_post : 1', 'illegal-name', 'w_post'],
    ['not_refractory : boolean', 'illegal-name', 'not_refractory'],
    ['v : 1\nv = 2 : 1', 'duplicate-definition', 'v'],
    ['v : 1 (summed)', 'illegal-flag', 'summed'],
    ['dv/dt = -v/ms : 1 (constant)', 'illegal-flag', 'constant'],
    ['v : 1 (linked, constant)', 'linked-with-flags', 'linked'],
  ])('%s: %s', (equations, word, marked) => {
    const result = resolved({ equations })
    expect(result.codes).toEqual([`resolve/${word}`])
    expect(result.marked).toEqual([marked])
  })
  test('a constant parameter is a parameter', () => {
    accepted({ equations: 'v : volt (constant)\nj : 1' })
  })
  test('a cycle is reported once, from its first member in the text', () => {
    const { diagnostics } = resolved({ equations: 'd = b : 1\na = c : 1\nb = a : 1\nc = b : 1' })
    expect(diagnostics.map((d) => d.message)).toEqual([
      'these subexpressions depend on each other: a -> c -> b -> a',
    ])
  })
})

describe('notation', () => {
  test.each([
    ['a^2', 'bit-operator', "write '**' for powers"],
    ['int(a>0 & a<1)', 'bit-operator', "write 'and'"],
    ['int(0<a<1)', 'chained-comparison', 'write 0 < a and a < 1'],
    ['a.real', 'unknown-notation', 'before run()'],
    ['a[0]', 'unknown-notation', "variable's name"],
    ["__import__('os')", 'unknown-notation', 'quotes'],
    ['(lambda: 1)()', 'unknown-notation', 'subexpression'],
    ['1 if a > 0 else 2', 'unknown-notation', 'write int(a > 0)*(1) + (1 - int(a > 0))*(2)'],
    ['[v for v in a]', 'unknown-notation', 'one neuron'],
    ['(a, a)', 'unknown-notation', 'variables'],
    ['1j*a', 'unknown-notation', 'imaginary'],
    ['exp(a)(2)', 'not-a-function', 'did you mean exp(a)*(2)?'],
    ['clip(a, 0, a_max=1)', 'keyword-argument', 'order'],
    ['int(~(a > 0))', 'bit-operator', "'not'"],
    ['int(a is 1)', 'unknown-notation', "'=='"],
    ['int(a in a)', 'unknown-notation', "'=='"],
  ])('%s: %s', (text, word, help) => {
    const { codes, diagnostics } = resolved({ equations: `x = ${text} : 1\na : 1` })
    const notation = codes.filter((code) => code !== 'resolve/unknown-function')
    expect(notation).toEqual([`resolve/${word}`])
    expect(diagnostics.map((d) => d.help).join()).toContain(help)
  })
})

describe('dimensions', () => {
  test('a mismatch has the unit of each side under it', () => {
    const { diagnostics, marked } = resolved({
      equations: 'dv/dt = (ge + El/ms)/tau : volt\nge : volt',
      frames: [frame({ El: 'float volt', tau: 'float second' })],
    })
    expect(marked).toEqual(['+'])
    const [{ labels, message, help }] = diagnostics
    expect(labels?.map((label) => label.text)).toEqual(['volt', 'volt/second'])
    expect(message).toBe("the two sides of '+' have different dimensions")
    expect(help).toBe("multiply 'El/ms' by a quantity in second, or divide 'ge' by one")
  })
  test.each([
    ['x = v + 0 : volt', 'dimension-mismatch', '0*volt'],
    ['x = int(v > 0) : 1', 'dimension-mismatch', '0*volt'],
    ['x = v % 2 : volt', 'dimension-mismatch', '2*volt'],
    ['x = exp(v) : 1', 'argument-dimension', "divide 'v' by a quantity in volt"],
    ['x = clip(v, 0, 1*mV) : volt', 'argument-dimension', '0*volt'],
    ['x = exp(1, 2) : 1', 'argument-count', ''],
    ['x = 2**v : 1', 'exponent-dimension', 'volt'],
    ['x = v**p : volt**2', 'exponent-not-known', 'number'],
    ['x = v**a : volt**2', 'exponent-not-constant', 'number'],
    ['x = v // 2 : volt', 'floor-division-dimension', 'volt'],
    ['dx/dt = -x : 1', 'derivative-dimension', "divide '-x' by a quantity in second"],
    ['dx/dt = 0 : volt', 'derivative-dimension', '0*(volt/second)'],
    ['x = v : amp', 'subexpression-dimension', "': volt'"],
  ])('%s: %s', (equation, word, help) => {
    const { codes, diagnostics } = resolved({
      equations: `${equation}\nv : volt\na : 1`,
      frames: [frame({ p: 'float' })],
    })
    expect(codes).toEqual([`resolve/${word}`])
    expect(diagnostics[0].help ?? '').toContain(help)
  })
  test.each([
    'x = v**2 : volt**2',
    'x = v**(1/2)*v**0.5 : volt',
    'x = v**-1 : 1/volt',
    'x = sqrt(v*v) : volt',
    'x = a**a : 1',
    'x = abs(v) + floor(v) + clip(v, 0*mV, 1*mV) : volt',
    'x = sign(v) : 1',
    'x = timestep(t, dt) : 1',
    'dx/dt = 0*volt/second : volt',
    'x = inf*mV + -inf*volt : volt',
    'x = 2.5*Hz*ms : 1',
    'x = 10**-3*a : 1',
    'b = v > 0*mV : boolean',
    'x = int(not a) : 1',
    'dx/dt = b*a/ms : 1\nb : boolean',
    'x = (v/mV)**p : 1',
  ])('%s is fine', (equation) => {
    accepted({ equations: `${equation}\nv : volt\na : 1`, frames: [frame({ p: 'float' })] })
  })
})

describe('several runs', () => {
  const equations = 'dv/dt = (k - v)/ms : 1'
  test('each is checked in its own frame', () => {
    const frames = [frame({ k: 'float' }), frame({ k: 'float volt' }), {}]
    const { codes } = resolved({ equations, frames })
    expect(codes).toEqual(['resolve/unknown-name', 'resolve/dimension-mismatch'])
  })
  test('a value keeps its type', () => {
    const { codes, marked } = resolved({
      equations,
      frames: [frame({ k: 'float' }), frame({ k: 'boolean' })],
    })
    expect(codes).toEqual(['resolve/type-changes'])
    expect(marked).toEqual(['run(1*ms)'])
  })
  test('what is whole in one of them is a float in all', () => {
    const frames = [frame({ k: 'integer' }), frame({ k: 'float' })]
    const code = 'dv/dt = (k // 2 - v)/ms : 1'
    const [equation] = resolved({ equations: code, frames }).group.equations.equations
    const names = equation.kind === 'differential' ? [...descendants(equation.expression)] : []
    const types = names.flatMap((part) =>
      part.kind === 'name' && part.name === 'k' ? part.type : [],
    )
    expect(types).toEqual(['float'])
  })
  test('a fault that all share is reported once', () => {
    expect(resolved({ equations: 'x = y : 1', frames: [{}, {}] }).codes).toHaveLength(1)
  })
})

describe('a group in no run', () => {
  const equations = 'dv/dt = unknown : volt\ns = v : volt'
  const parts = { equations, threshold: 'nothing', reset: 'v = 0', frames: [] }
  test('is not resolved, as in Brian', () => {
    const { simulation, group } = accepted(parts)
    expect(group.neverRun).toBe(true)
    expect(group.equations.equations.map((e) => [e.kind, e.name])).toEqual([['parameter', 'v']])
    expect(printModel(simulation)).toContain('NeuronGroup G, line 1, never run')
  })
  test('still has legal names and notation', () => {
    const { codes } = resolved({ ...parts, equations: 'dexp/dt = a[0] : 1' })
    expect(codes).toEqual(['resolve/illegal-name', 'resolve/unknown-notation'])
  })
})

test('runs are found wherever they are nested', () => {
  const input = simulationOf({ equations: 'x = k : 1', frames: [frame({ k: 'float' })] })
  const [step] = input.protocol.body
  const { span } = step
  const value = step.kind === 'evaluate' ? step.value : undefined
  if (value === undefined) throw new Error('the step runs')
  const yes = { kind: 'constant', value: true } as const
  const nested = {
    ...input,
    protocol: {
      ...input.protocol,
      body: [],
      procedures: [
        {
          id: 1,
          name: 'f',
          span,
          parameters: [],
          locals: [],
          async: true,
          body: [
            {
              kind: 'while',
              span,
              test: yes,
              body: [
                {
                  kind: 'if',
                  span,
                  test: yes,
                  then: [],
                  otherwise: [{ kind: 'return', span, value: { kind: 'list', items: [value] } }],
                },
              ],
            },
          ],
        },
      ],
    },
  } as const
  const { simulation, diagnostics } = resolveAll(nested)
  expect(diagnostics).toEqual([])
  expect(printModel(simulation)).toContain('return [run(0.0) of G reads k: float]')
})

test('all faults are reported, in the order of the text', () => {
  const { marked } = resolved({
    equations: 'b = nope : 1\na = exp(v) + other : 1\nv : volt',
    threshold: 'v > 1',
    reset: 'v = 0',
  })
  expect(marked).toEqual(['nope', 'v', 'other', '>', '0'])
})
