/** Title, description and equations of whole scripts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseScript } from '../../../../compiler/1-parse/index.js'
import { evaluate } from '../../../../compiler/2-evaluate/index.js'
import { describePage } from '../../../../compiler/6-emit/index.js'
import { Reporter } from '../../../../compiler/diagnostics/diagnostic.js'
import { compile } from '../../../../compiler/index.js'
import { root } from '../../../support/brianc.js'
import { type Element, elementsOf, pythonOf } from './read-mathml.js'

function page(body: string, path = 'x.eqs') {
  const text = body.includes('import') ? body : `from brian2 import *\n${body}`
  const reporter = new Reporter()
  const simulation = evaluate(parseScript({ path, text }, reporter), reporter)
  expect(reporter.errors).toBe(0)
  return describePage(simulation)
}

/** The lines of an object as a person reads them. */
function lines(html: string): string[] {
  return html
    .replace(/<\/?dl>/g, '')
    .split(/\n|(?=<d[dt]>)/)
    .flatMap((line) => {
      const text = pythonOf(line).replaceAll('\u00a0', ' ').trim()
      return text === '' ? [] : [text]
    })
}

const of = (body: string) =>
  page(body).equations.map(({ name, kind, html }) => [name, kind, lines(html)])

test('a group of neurons, in the order of the text', () => {
  const body = `
tau = 10*ms
G = NeuronGroup(3, '''dv/dt = (I - v)/tau + sigma*tau**-.5*xi : volt (unless refractory)
  I = gain*w_in : volt (constant over dt)
  gain : volt (constant, shared)
  w_in : 1
  sigma : volt''', threshold='v > 10*mV', reset='v = 0*mV; w_in += 1', refractory=2*tau,
  method='euler')`
  expect(of(body)).toEqual([
    [
      'G',
      'NeuronGroup',
      [
        '((dv)/(dt))=((I-v)/(τ))+σ*τ**(-.5)*ξ (volt, held while refractory)',
        'I=gain*w_in (volt, constant over a time step)',
        'Parameters',
        'gain (volt, constant, shared by all neurons), w_in (1), σ (volt)',
        'Threshold',
        'v>10*mV',
        'Reset',
        'v←0*mV',
        'w_in←w_in+1',
        'Refractory',
        'for 2*τ',
        'Integration',
        'Euler',
      ],
    ],
  ])
})

test('equations as written: not reordered, nothing replaced', () => {
  const body = `
E = Equations('dx/dt = y/second : 1', x='u') + Equations('y = 2*z : 1\\nz = 3 - u : 1')
G = NeuronGroup(1, E)`
  expect(of(body)[0][2]).toEqual(['((du)/(dt))=((y)/(s)) (1)', 'y=2*z (1)', 'z=3-u (1)'])
})

test('refractory conditions, events of their own, code at regular times', () => {
  const body = `
step = 5*ms
code = 'v = 0'
G = NeuronGroup(1, 'v : 1', threshold='v > 1', refractory='v > 0.5 or v < int(v > 3)',
                events={'up': 'v > 2'})
G.run_on_event('up', 'v -= 1')
G.run_regularly('v += 1', dt=step)
G.run_regularly('v += 2')
G.run_regularly(code)
H = NeuronGroup(1, 'pause : second', threshold='True', reset='', refractory='pause')`
  const [[, , g], [, , h]] = of(body)
  expect(g).toEqual([
    'Parameters',
    'v (1)',
    'Threshold',
    'v>1',
    'Refractory',
    'while v>0.5 or v<[v>3]',
    'Event up',
    'v>2',
    'On the event up',
    'v←v-1',
    'Every step',
    'v←v+1',
    'In every time step',
    'v←v+2',
    'At regular times',
    'v←0',
    '[…] is 1 where the condition holds, else 0.',
  ])
  expect(h).toEqual([
    'Parameters',
    'pause (second)',
    'Threshold',
    'true',
    'Refractory',
    'for pause',
  ])
})

test('synapses with pathways, delays and sums', () => {
  const body = `
P = PoissonGroup(5, rates='i*Hz + rand()*Hz')
Q = PoissonGroup(5, 10*Hz)
G = NeuronGroup(5, '''v : 1
                      total : 1''', threshold='v > 1', reset='v = 0')
S = Synapses(P, G, '''w : 1
                      dx/dt = -x/ms : 1 (event-driven)
                      total_post = w + x : 1 (summed)''',
             on_pre={'up': 'v_post += w', 'down': 'v_post -= w'}, on_post='w = clip(w, 0, 1)',
             delay={'down': 3*ms})
T = Synapses(Q, G, on_pre='v += 1', delay=2*ms)
options = {'delay': 3*ms}
U = Synapses(Q, G, on_pre='v += 1', **options)
N = PoissonInput(G, 'v', N=100, rate=5*Hz, weight=0.1)`
  expect(of(body)).toEqual([
    ['P', 'PoissonGroup', ['Rates', 'i*Hz+rand()*Hz']],
    ['Q', 'PoissonGroup', ['Rates', '10*Hz']],
    ['G', 'NeuronGroup', expect.anything()],
    [
      'S',
      'Synapses',
      [
        '((dx)/(dt))=-((x)/(ms)) (1, computed when a spike comes)',
        'total_post=∑synapses(w+x) (1)',
        'Connects',
        'P to G',
        'Parameters',
        'w (1)',
        'On a presynaptic spike (up)',
        'v_post←v_post+w',
        'On a presynaptic spike (down)',
        'after 3*ms',
        'v_post←v_post-w',
        'On a postsynaptic spike',
        'w←clip(w,0,1)',
      ],
    ],
    ['T', 'Synapses', ['Connects', 'Q to G', 'On a presynaptic spike', 'after 2*ms', 'v←v+1']],
    [
      'U',
      'Synapses',
      [
        'Connects',
        'Q to G',
        'On a presynaptic spike',
        'after a delay that the script sets',
        'v←v+1',
      ],
    ],
    [
      'N',
      'PoissonInput',
      [
        'Adds to',
        'G',
        'Spike trains',
        '100',
        'Rate of each',
        '5*Hz',
        'On each of their spikes',
        'v←v+0.1',
      ],
    ],
  ])
})

test('a name of the script or the model is no unit', () => {
  const body = `
mole = 3
G = NeuronGroup(1, '''v = mole*pF*kelvin : farad
                      kelvin : 1''')`
  expect(of(body)[0][2][0]).toBe('v=mole*pF*kelvin (farad)')
  expect(page(body).equations[0].html).toContain('<mi>kelvin</mi>')
})

test('text of the script never becomes markup', async () => {
  const text = `'''</title><script>alert(1)</script>'''
from brian2 import *
G = NeuronGroup(1, 'v : 1 # <script>', threshold='v < 1 # <b>', reset='v = 0 # <i>', name='a')
run(1*ms)`
  const { files } = await compile(text, { page: true })
  const html = files?.page?.equations.map((equation) => equation.html).join('') ?? ''
  expect(files?.page?.title).toBe('</title><script>alert(1)</script>')
  expect(html).toContain('&lt;')
  expect(html).not.toMatch(/<script|<b>|<i>/)
})

test('is made only where it is asked for', async () => {
  const text = 'from brian2 import *\nrun(1*ms)'
  expect((await compile(text)).files).not.toHaveProperty('page')
  expect((await compile(text, { page: true })).files?.page?.title).toBe('Model')
})

describe('examples', () => {
  const folder = join(root, 'examples')
  const files = readdirSync(folder).filter((file) => file.endsWith('.eqs'))

  test.each(files)('%s is well-formed MathML with a title', (file) => {
    const { title, equations } = page(readFileSync(join(folder, file), 'utf8'), file)
    expect(title).toMatch(/^\p{Lu}.{4,83}$/u)
    expect(equations.length).toBeGreaterThan(0)
    for (const { html } of equations) {
      for (const e of elementsOf(html)) expect(arity(e)).toEqual([])
    }
  })
})

/** Elements whose number of children is not the one that MathML wants. */
function arity(e: Element | string): string[] {
  if (typeof e === 'string') return []
  const wanted: Record<string, number> = { mfrac: 2, msup: 2, msub: 2, munder: 2, msubsup: 3 }
  const count = e.children.length
  const wrong = e.tag in wanted && wanted[e.tag] !== count ? [`${e.tag}: ${count}`] : []
  return [...wrong, ...e.children.flatMap(arity)]
}
