/** What partial evaluation decides: what is known, tunable, pinned, unrolled, specialised. */
import { describe, expect, test } from 'vitest'
import { parseScript } from '../../../compiler/1-parse/index.js'
import { evaluate } from '../../../compiler/2-evaluate/index.js'
import { type Diagnostic, Reporter } from '../../../compiler/diagnostics/diagnostic.js'
import type { Located } from '../../../compiler/ir/expression.js'
import type { Step } from '../../../compiler/ir/protocol.js'
import type { Simulation } from '../../../compiler/ir/simulation.js'
import { positionOf } from '../../../compiler/ir/source.js'

interface Outcome {
  readonly simulation: Simulation<Located>
  readonly faults: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

function evaluated(body: string): Outcome {
  const text = `from brian2 import *\n${body}`
  const reporter = new Reporter()
  const simulation = evaluate(parseScript({ path: 'x.eqs', text }, reporter), reporter)
  const { diagnostics } = reporter
  const faults = diagnostics.map((d) => `${positionOf(text, d.span.start).line} ${d.code}`)
  return { simulation, faults, diagnostics }
}

const classes = ({ simulation }: Outcome) => simulation.model.classes.map((c) => c.id)
const parameters = ({ simulation }: Outcome) => simulation.protocol.parameters.map((p) => p.name)
const pinned = ({ simulation }: Outcome) =>
  simulation.protocol.parameters.filter((p) => p.pinned).map((p) => p.name)
const kinds = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) =>
    step.kind === 'while' || step.kind === 'for'
      ? [step.kind, ...kinds(step.body)]
      : step.kind === 'if'
        ? ['if', ...kinds(step.then), ...kinds(step.otherwise)]
        : [step.kind],
  )

describe('parameters', () => {
  test('are top-level numbers bound once, and what is computed from them', () => {
    const outcome = evaluated(`
tau = 10*ms
double = 2*tau
flag = True
count = 3
noise = rand()
twice = 1
twice = 2
running = 0
for k in range(3):
    running += k
    inner = 5
text = 'a'
def f():
    local = 3
    return local
`)
    expect(parameters(outcome)).toEqual(['tau', 'double', 'flag', 'count'])
    expect(outcome.simulation.protocol.parameters[0]).toMatchObject({ value: 0.01, type: 'float' })
    expect(outcome.simulation.protocol.parameters[1]).toMatchObject({ value: 0.02 })
    expect(pinned(outcome)).toEqual([])
  })

  test('a group size pins nothing; an exponent of a quantity does', () => {
    expect(pinned(evaluated(`N = 10\nG = NeuronGroup(N, 'v : 1')\nrun(1*ms)\n`))).toEqual([])
    expect(pinned(evaluated(`p = 2\nx = (3*mV)**p\n`))).toEqual(['p'])
    expect(pinned(evaluated(`p = 2\nx = 3.0**p\n`))).toEqual([])
  })

  test('a branch on a parameter stays a branch until it chooses structure', () => {
    const residual = evaluated(`n = 3\nif n > 2:\n    x = 1*mV\nelse:\n    x = 2*mV\n`)
    expect(kinds(residual.simulation.protocol.body)).toContain('if')
    expect(pinned(residual)).toEqual([])
    const structural = evaluated(
      `n = 3\nif n > 2:\n    eqs = 'v : 1'\nelse:\n    eqs = 'w : 1'\nG = NeuronGroup(1, eqs)\nG.v = 2\n`,
    )
    expect(structural.faults).toEqual([])
    expect(kinds(structural.simulation.protocol.body)).not.toContain('if')
    expect(pinned(structural)).toEqual(['n'])
  })
})

describe('loops', () => {
  test('stay loops, and objects made in them have one class', () => {
    const outcome = evaluated(`
for drive in linspace(0, 1, 100):
    G = NeuronGroup(1, 'v : 1', threshold='v > 1', reset='')
    M = SpikeMonitor(G)
    G.v = drive
    run(1*ms)
`)
    expect(outcome.faults).toEqual([])
    expect(classes(outcome)).toEqual(['G', 'M'])
    expect(kinds(outcome.simulation.protocol.body)).toEqual([
      'for',
      'assign',
      'assign',
      'evaluate',
      'evaluate',
    ])
  })

  test('are unrolled where the variable reaches structure, even after the loop', () => {
    const outcome = evaluated(`
eqs = ''
for name in ['a', 'b', 'c']:
    eqs += name + ' : 1\\n'
G = NeuronGroup(1, eqs)
G.c = 2
`)
    expect(outcome.faults).toEqual([])
    const [group] = outcome.simulation.model.classes
    expect(group.kind === 'NeuronGroup' && group.equations.equations.map((e) => e.name)).toEqual([
      'a',
      'b',
      'c',
    ])
    expect(kinds(outcome.simulation.protocol.body)).not.toContain('for')
  })

  test('with a tunable count pin it when unrolled', () => {
    const body = (use: string) => `n = 2\ns = ''\nfor k in range(n):\n    s += 'x'\n${use}\n`
    expect(pinned(evaluated(body('print(s)')))).toEqual([])
    expect(pinned(evaluated(body(`G = NeuronGroup(1, s + ' : 1')\nG.xx = 1`)))).toEqual(['n'])
  })

  test('forget what a turn changes', () => {
    const outcome = evaluated(`
t = 0*second
kind = 'volt'
while t < 5*ms:
    kind = kind + 's'
    t += 1*ms
G = NeuronGroup(1, 'v : ' + kind)
`)
    expect(outcome.faults).toEqual(['4 parse/unknown-unit'])
    const random = evaluated(`
kind = 'volt'
while rand() < 0.5:
    kind = kind + 's'
G = NeuronGroup(1, 'v : ' + kind)
`)
    expect(random.faults).toEqual(['4 evaluate/structure-at-run-time'])
  })

  test('join dimensions: a name that changes its dimension has none that is known', () => {
    const outcome = evaluated(`
x = 1*mV
for k in range(3):
    x = x*mV
y = x + 1*mV
`)
    expect(outcome.faults).toEqual([])
  })
})

describe('functions', () => {
  test('are specialised once for all numbers, and again for other text', () => {
    const outcome = evaluated(`
def build(n, name):
    return NeuronGroup(n, name + ' : 1')
A = build(3, 'v')
B = build(5, 'v')
C = build(5, 'w')
`)
    expect(outcome.simulation.protocol.procedures).toHaveLength(2)
    expect(classes(outcome)).toHaveLength(2)
  })

  test('know a number that structure needs', () => {
    const outcome = evaluated(`
def equations(n):
    text = ''
    for k in range(n):
        text += 'x' + 'abc'[k] + ' : 1\\n'
    return text
G = NeuronGroup(1, equations(2))
G.xb = 3
`)
    expect(outcome.faults).toEqual([])
  })

  test('are async exactly where they can reach run()', () => {
    const outcome = evaluated(`
def quiet(x):
    return 2*x
def deep(x):
    run(x)
    return 1
def outer(x):
    return deep(x)
print(quiet(1.0), outer(1*ms))
`)
    const async = Object.fromEntries(
      outcome.simulation.protocol.procedures.map((p) => [p.name, p.async]),
    )
    expect(async).toEqual({ quiet: false, deep: true, outer: true })
  })

  test('see the globals of their call', () => {
    const outcome = evaluated(`
eqs = 'v : 1'
def make():
    return NeuronGroup(1, eqs)
A = make()
eqs = 'w : 1'
B = make()
A.v = 1
B.w = 1
`)
    expect(outcome.faults).toEqual([])
  })
})

describe('faults', () => {
  test.each([
    ['x = 1*mV + 1*ms', ['2 evaluate/dimension-mismatch']],
    ['x = 1*mV + 0', []],
    ['x = 3*mV < inf', []],
    ['x = exp(3*mV)', ['2 evaluate/failing-operation']],
    ['y = undefined_name + 1\nz = y + 2', ['2 evaluate/unknown-name']],
    ['def f(a):\n    return a\nf()', ['4 evaluate/missing-argument']],
    ['def f(a):\n    return a\nf(1, 2)', ['4 evaluate/too-many-arguments']],
    ['for k in range(3):\n    tries += 1', ['3 evaluate/unknown-name']],
    ["for n in ['a', 'b']:\n    eqs += n\nG = NeuronGroup(1, eqs)", ['3 evaluate/unknown-name']],
    ['x = 7//repeat', ['2 evaluate/wrong-type']],
    ['import os\nimport pandas as pd', []],
    ['import pandas as pd\nx = pd.DataFrame()', ['3 evaluate/not-built']],
    ['from numpy.random import exponentil', ['2 evaluate/unknown-attribute']],
  ])('%j', (body, expected) => {
    expect(evaluated(body).faults).toEqual(expected)
  })

  test('without the import of brian2 its names are unknown, and the help says so', () => {
    const reporter = new Reporter()
    const source = { path: 'x.eqs', text: `G = NeuronGroup(1, 'v : 1')` }
    evaluate(parseScript(source, reporter), reporter)
    expect(reporter.diagnostics[0].help).toContain('from brian2 import *')
  })
})
