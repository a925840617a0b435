/** Labels, controls and units of parameters, from their lines. Contract, section 5. */
import { describe, expect, test } from 'vitest'
import { parseScript } from '../../../compiler/1-parse/index.js'
import { evaluate } from '../../../compiler/2-evaluate/index.js'
import { Reporter } from '../../../compiler/diagnostics/diagnostic.js'

function parameters(body: string, path = 'x.eqs') {
  const text = `from brian2 import *\n${body}`
  const reporter = new Reporter()
  const { protocol } = evaluate(parseScript({ path, text }, reporter), reporter)
  return {
    codes: reporter.diagnostics.map((d) => d.code),
    of: (name: string) => protocol.parameters.find((p) => p.name === name),
  }
}

const one = (line: string) => {
  const { codes, of } = parameters(line)
  const { range, choices } = of('x') ?? {}
  return { codes, range, choices }
}

describe('ranges', () => {
  test.each([
    ['x = 20*ms  # [5*ms : 1*ms : 50*ms]', { min: 0.005, max: 0.05, step: 0.001 }],
    ['x = 20*ms  #[5*ms:50*ms]', { min: 0.005, max: 0.05 }],
    ['x = 20*ms  ## [5 ms : 1ms : 50 ms] and a word', { min: 0.005, max: 0.05, step: 0.001 }],
    ['x = 0*mV  # [-10*mV : 10*mV]', { min: -0.01, max: 0.01 }],
    ['x = 5*mV  # [0 : 10*mV]', { min: 0, max: 0.01 }],
    ['x = 3  # [0 : 100]', { min: 0, max: 100 }],
    ['x = 3.5  # [0 : 100]', { min: 0, max: 100 }],
    ['x = 3.0  # [1e-3 : 10**3]', { min: 0.001, max: 1000 }],
    ['x = 3*0.1  # [0 : 0.3]', { min: 0, max: 0.3 }],
    // OpenSCAD: a maximum alone
    ['x = 34  # [50]', { min: 0, max: 50 }],
    ['x = (1 +\n  2)  # [0 : 5]', { min: 0, max: 5 }],
    ['y = 1; x = 2  # [0 : 5]', { min: 0, max: 5 }],
    ['x = 2;  # [0 : 5]', { min: 0, max: 5 }],
  ])('%s', (line, range) => {
    expect(one(line)).toEqual({ codes: [], range, choices: undefined })
  })

  test.each([
    'x = 20*ms  # [1] Brette 2005',
    'x = 0.5  # [1] Brette 2005',
    'x = 20*ms  # [50]',
    'x = 20  # [1]',
    'x = 20*ms  # [see fig. 3]',
    'x = 20*ms  # [fig. 3: left]',
    'x = 20*ms  # [1: Brette 2005]',
    'x = 20*ms  # [1, 2]',
    'x = 20  # [1, 2]',
    'x = 20  # [12:3:4:5]',
    'x = 20  # [0 : inf]',
    'x = 20  # []',
    'x = 20  # [:]',
    'x = 20  # [1 : ]',
    'x = 20  # [1/0 : 40]',
    'x = 20  # up to 30 [0 : 30]',
    'x = 20  # [[0 : 30]]',
    'x = 20  # [0 : 30',
    'x = 20\n# [0 : 30]',
  ])('%s is a comment', (line) => {
    expect(one(line)).toEqual({ codes: [], range: undefined, choices: undefined })
  })

  test.each([
    ['x = 20*ms  # [5 : 50]', 'dimension'],
    ['x = 20*ms  # [0 : 5 : 50*ms]', 'dimension'],
    ['x = 20  # [5*ms : 50*ms]', 'dimension'],
    ['x = 20*ms  # [1: slow, 2: fast]', 'dimension'],
    ['x = 20  # [0 : 0.5 : 30]', 'type'],
    ['x = True  # [0 : 1]', 'type'],
    ['x = 20  # [30 : 10]', 'order'],
    ['x = 20  # [20 : 20]', 'order'],
    ['x = 20  # [10 : 0 : 30]', 'order'],
    ['x = 20  # [10 : 30 : 25]', 'order'],
    ['x = 20*ms  # [30*ms : 50*ms]', 'default'],
    ['x = 20  # [1: slow, 2: fast]', 'default'],
  ])('%s is warned of', (line, word) => {
    const codes = [`evaluate/range-${word}`]
    expect(one(line)).toEqual({ codes, range: undefined, choices: undefined })
  })

  test('of a name that is no parameter are comments', () => {
    expect(parameters('x = 1  # [0 : 5*ms]\nx = 2').codes).toEqual([])
    expect(parameters("x = 'a'  # [a : b]").codes).toEqual([])
  })
})

describe('choices', () => {
  test.each([
    [
      'x = 2  # [1: regular, 2: bursting]',
      [
        { value: 1, label: 'regular' },
        { value: 2, label: 'bursting' },
      ],
    ],
    [
      'x = 2  # [1, 2, 5]',
      [
        { value: 1, label: '1' },
        { value: 2, label: '2' },
        { value: 5, label: '5' },
      ],
    ],
    [
      'x = 5*ms  # [1*ms, 5*ms: "middle: 5", 10 ms]',
      [
        { value: 0.001, label: '1*ms' },
        { value: 0.005, label: 'middle: 5' },
        { value: 0.01, label: '10 ms' },
      ],
    ],
    [
      'x = True  # [True: on, False: off]',
      [
        { value: true, label: 'on' },
        { value: false, label: 'off' },
      ],
    ],
  ])('%s', (line, choices) => {
    expect(one(line)).toEqual({ codes: [], range: undefined, choices })
  })
})

describe('labels', () => {
  const label = (above: string, line = 'x = 1') => parameters(`${above}\n${line}`).of('x')?.label

  test('are the comment line directly above', () => {
    expect(label('# Membrane time constant')).toBe('Membrane time constant')
    expect(label('# one\n#   Zweite Zeile: ä')).toBe('Zweite Zeile: ä')
    expect(label('## Weight (excitation)')).toBe('Weight (excitation)')
    expect(label('# Windows\r')).toBe('Windows')
  })

  test('are of several lines only where there is a control', () => {
    expect(label('# Membrane', 'x = 1\ny = 2')).toBeUndefined()
    expect(label('# Membrane', 'x = 1  # [0 : 5]\ny = 2')).toBe('Membrane')
    expect(label('# Membrane', 'x = 1\n\ny = 2')).toBe('Membrane')
    expect(label('# Membrane', 'x = 1\n# More\ny = 2')).toBe('Membrane')
  })

  test('are no blank line above, no comment behind code, no code, no rule', () => {
    expect(label('# far away\n')).toBeUndefined()
    expect(label('y = 2  # behind')).toBeUndefined()
    expect(label('  # indented')).toBeUndefined()
    expect(label("s = '''\n# inside\n'''")).toBeUndefined()
    expect(label('# first', 'y = 2; x = 1')).toBeUndefined()
    for (const text of ['#', '# ---', '# --- Parameters ---', '# x = 3', '#run(10*ms)', '# %%']) {
      expect(label(text), text).toBeUndefined()
    }
  })
})

describe('the unit in which a value is seen', () => {
  test.each([
    ['x = 20*ms', 'ms', 1e-3],
    ['x = 0.5*nS', 'nS', 1e-9],
    ['x = -70.6*mV', 'mV', 1e-3],
    ['x = 1*second', 'second', 1],
    ['x = 12*uA/cm**2', 'uA/cm**2', 0.01],
    ['x = 20000 * umetre**2', 'umetre**2', 1e-12],
    ['x = (0.1 + 0.2)*nS', 'nS', 1e-9],
    ['x = -60*mV + 5*mV', 'mV', 1e-3],
    ['x = 2e3*usecond', 'usecond', 1e-6],
    ['y = 20*usecond\nx = 3*y', 'usecond', 1e-6],
    ['y = 4\nx = second/y  # [0*ms : 1000*ms]', 'second', 1],
    ['f = 50*Hz\nx = 1/f  # [1*ms : 100*ms]', 'ms', 1e-3],
    ['f = 50*Hz\nx = 1/f', 'ms', 1e-3],
    ['area = 1000*umetre**2\nx = 1*ufarad/cm**2*area', 'pF', 1e-12],
    ['y = 2*mV\nx = y/second', 'metre**2*kilogram*second**-4*amp**-1', 1],
    ['x = 10*mV/ms', 'mV/ms', 1],
  ])('%s: %s', (body, unit, scale) => {
    expect(parameters(body).of('x')?.shown).toEqual({ unit, scale })
  })

  test('is none without dimension', () => {
    expect(parameters('x = 3').of('x')?.shown).toBeUndefined()
    expect(parameters('x = 3*ms/ms').of('x')?.shown).toBeUndefined()
  })
})

test('a default that is computed from parameters names them', () => {
  const { of } = parameters('gmax = 0.01\ndA = 0.02*gmax\nx = dA*2\nn = 3')
  expect(of('dA')?.follows).toEqual(['gmax'])
  expect(of('x')?.follows).toEqual(['gmax', 'dA'])
  expect(of('gmax')).not.toHaveProperty('follows')
  expect(of('n')).not.toHaveProperty('follows')
})
