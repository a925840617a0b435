/** Kernels of every shape give the same bits as WebAssembly and as TypeScript, for every size. */
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../compiler/index.js'
import { resultJson } from '../../../../runtime/results/json.js'
import { moduleOf } from '../../../support/module-of.js'

const head = 'from brian2 import *\nseed(3)\nN = 5\n'

const models: Readonly<Record<string, string>> = {
  'numbers of every type': `
G = NeuronGroup(N, '''
    dv/dt = (drive + sign(x)*0.1 + clip(x, -0.3, 0.4) - v)/(3*ms) : 1 (unless refractory)
    dx/dt = (abs(v) - x*k)/(5*ms) + 0.1*sign(sin(7*i))/ms : 1
    drive = 0.3 + int(x*100) % 7 / 9.0 + floor(x) + ceil(v)*0.01 + (k // 3)*0.2 + i % 3 : 1
    k : integer
    b : boolean
    last : second
    ''', threshold='v > 0.5 and not b', reset='v = 0; k += i + 1; b = not b; last = t',
    refractory=0.35*ms, method='euler')
G.v = 'rand()'
G.x = 'randn()'
G.k = 'i - 2'
M = StateMonitor(G, ['v', 'x', 'k', 'b'], record=True)
S = SpikeMonitor(G)
run(5*ms)
`,
  'whole numbers divided by zero': `
G = NeuronGroup(N, '''
    dv/dt = ((k // z)*0.01 + (k % z)*0.02 - v)/(3*ms) : 1
    k : integer
    z : integer
    ''', threshold='v > 0.01*(k // z) + 0.001', reset='v = 0', method='euler')
G.k = '7 - 3*i'
G.z = 'i % 3 - 1'
M = StateMonitor(G, 'v', record=True)
S = SpikeMonitor(G)
run(4*ms)
`,
  'synapses that are made while the network runs': `
G = NeuronGroup(N, 'dv/dt = (1.3 + 0.1*i - v)/(2*ms) : 1', threshold='v > 1', reset='v = 0', method='exact')
S = Synapses(G, G, 'w : 1', on_pre='v_post += w; w += 0.01')
S.connect(j='i')
S.w = 0.05
made = []
@network_operation(dt=4*ms)
def more(t):
    if t > 3*ms and len(made) == 0:
        made.append(t)
        S.connect(p=0.5)
        S.w[N:] = 0.02
M = SpikeMonitor(G)
run(10*ms)
`,
  'noise, thresholds that draw, several events': `
G = NeuronGroup(N, '''
    dv/dt = -v/(4*ms) + sigma*xi_b/ms**.5 + 0.5*sigma*xi_a/ms**.5 : 1
    sigma : 1
    low = v < -0.2 : boolean
    ''', threshold='v > 0.2*rand()', reset='v -= 0.2', events={'below': 'low'}, method='heun')
G.sigma = '0.2 + 0.1*i'
G.run_on_event('below', 'v = v*0.9 + 0.01*randn()')
M = StateMonitor(G, 'v', record=True)
S = SpikeMonitor(G)
E = EventMonitor(G, 'below', variables=['v'])
run(5*ms)
`,
  'elementary functions in both lanes': `
G = NeuronGroup(N, '''
    dv/dt = (exp(v) - exprel(-20*v) + tanh(3*v) - log(1.5 + v**2) + cos(9*v)*sin(v) - v)/(2*ms) : 1
    dw/dt = (sqrt(abs(v)) - expm1(w) - arctan(w) + v**3 + v**0.7*int(v > 0) - w)/(3*ms) : 1
    ''', threshold='v > 1.2', reset='v = -40.0*(i % 2)', method='rk4')
G.v = '-1 + 2*rand()'
M = StateMonitor(G, ['v', 'w'], record=True)
run(5*ms)
`,
  'exponentials at once, some beyond the usual range, some one inside the other': `
G = NeuronGroup(N, '''
    dv/dt = (a/exprel(30*v) - b*exp(-90*v) + exp(-exp(v)*0.1) + exprel(40*a - 20) - expm1(v) - v)/(2*ms) : 1
    da/dt = (1/(1 + exp(-40*v)) - a)/ms + 1e-300*exp(900*v)*exp(-800*v)/second : 1
    b = 1e-30*exprel(i % 2*1.0)*exp(i*0.1) : 1
    ''', threshold='v > 1.2', reset='v = 0', method='euler')
G.v = '-1 + 2*rand()'
G.v['i % 5 == 4'] = 0
G.v['i % 7 == 6'] = 800
M = StateMonitor(G, ['v', 'a', 'b'], record=True)
run(5*ms)
`,
  'synapses onto one group, with rows, lists and one neuron twice': `
G = NeuronGroup(N, '''
    dv/dt = (1.2 + 0.05*i - v)/(2*ms) : 1 (unless refractory)
    dg/dt = (s - g)/ms : 1
    s : 1
    n : integer
    ''', threshold='v > 1', reset='v = 0', refractory=0.3*ms, method='exact')
S = Synapses(G, G, '''
    w : 1
    c : integer
    da/dt = -a/(2*ms) : 1 (event-driven)
    dq/dt = (v_pre - q)/ms : 1 (clock-driven)
    s_post = q*w : 1 (summed)
    ''', on_pre={'up': 'v_post += w*0.1; a += 0.1; w = clip(w + a*0.01, 0, 0.6); c += 1',
                 'same': 'v_post = v_post + 0.001*v_pre'},
    on_post='w = clip(w - a*0.02, 0, 0.6); n_post += 1', method='exact')
S.connect(p=0.7)
S.connect(i=[0, 0], j=[N - 1, N - 1])
S.w = 'rand()*0.5'
S.up.delay = 'rand()*ms'
S.same.delay = 0.2*ms
M = SpikeMonitor(G)
T = StateMonitor(S, ['w', 'a', 'q', 'c'], record=True)
run(8*ms)
`,
  'synapses whose variables lie side by side': `
G = NeuronGroup(N, 'dv/dt = (1.2 + 0.05*i - v)/(2*ms) : 1', threshold='v > 1', reset='v = 0', method='exact')
S = Synapses(G, G, '''
    w : 1
    da/dt = -a/(2*ms) : 1 (event-driven)
    db/dt = -b/(3*ms) : 1 (event-driven)
    ''', on_pre='v_post += w*0.1; a += 0.1; w = clip(w - b*0.02, 0, 0.6)',
    on_post='b += 0.1 + 0.001*i; w = clip(w + a*0.02, 0, 0.6)', method='exact')
S.connect(p=0.7)
S.connect(i=[0, 0], j=[N - 1, N - 1])
S.w = 'rand()*0.5'
S.pre.delay = 'rand()*ms'
M = SpikeMonitor(G)
T = StateMonitor(S, ['w', 'a'], record=True, dt=0.7*ms)
seen = []
@network_operation(dt=1.5*ms)
def look(t):
    if t > 5*ms:
        seen.append(sum(S.b))
        S.w[0] = 0.3
run(4*ms)
S.w *= 0.9
run(4*ms)
print(seen)
`,
  'choices that are the same for all neurons': `
alike = N % 2 == 0
tau = 5*ms if alike else 4*ms
G = NeuronGroup(N, '''
    dv/dt = (g + 1.4 + 0.01*i - v)/tau : 1 (unless refractory)
    dg/dt = -g/(5*ms) : 1
    ''', threshold='v > 1', reset='v = 0; g += 0.1', refractory=2*ms, method='exact')
H = NeuronGroup(N, '''
    dv/dt = (g + 1.4 - v)/tau : 1 (unless refractory)
    dg/dt = -g/(5*ms) : 1
    ''', threshold='v > 1 and g < 3', reset='v = 0; g += 0.1', refractory='0.5*ms + i*0.1*ms', method='exact')
M = SpikeMonitor(G)
K = SpikeMonitor(H)
T = StateMonitor(G, ['v', 'not_refractory'], record=True)
run(20*ms)
G.lastspike = 19*ms
run(10*ms)
`,
  'a group that reads another one between its state update and its threshold': `
G = NeuronGroup(N, 'dv/dt = (1.4 + 0.01*i - v)/(3*ms) : 1', threshold='v > 1', reset='v = 0', method='exact')
H = NeuronGroup(N, '''
    du/dt = (v - u)/(2*ms) : 1
    v : 1 (linked)
    ''', threshold='u > 0.5', reset='u = 0', method='euler')
H.v = linked_var(G, 'v')
K = NeuronGroup(N, 'du/dt = (1.1 - u)/(2*ms) : 1', threshold='u > 0.5', reset='u = 0', method='exact')
M, L, J = SpikeMonitor(G), SpikeMonitor(H), SpikeMonitor(K)
T = StateMonitor(H, 'u', record=True)
run(8*ms)
`,
  'parts, links, one value for all': `
H = NeuronGroup(3, 'du/dt = (i + 1 - u)/(5*ms) : 1', method='exact')
G = NeuronGroup(N, '''
    dv/dt = (u*gain - v)/(3*ms) : 1
    u : 1 (linked)
    gain : 1 (shared)
    ''', threshold='v > 0.6', reset='v = 0', method='euler')
G.u = linked_var(H, 'u', index=arange(N) % 3)
G.gain = 1.1
first = G[:max(1, N // 2)]
S = Synapses(first, G, on_pre='v += 0.01')
S.connect()
P = PoissonInput(first, 'v', 10, 200*Hz, 0.02)
M = StateMonitor(G, ['v', 'u'], record=True)
run(6*ms)
`,
}

async function emitted(model: string) {
  const { files, rendered } = await compile(head + model, { path: 'model.eqs' })
  if (!files) throw new Error(rendered)
  expect(files.wat).toContain('f64x2')
  return await moduleOf(files.typescript)
}

describe.each(Object.keys(models))('%s', (name) => {
  let compiled: ReturnType<typeof emitted> | undefined
  test.each([1, 2, 3, 7, 8, 9, 17])('%d neurons', async (N) => {
    compiled ??= emitted(models[name])
    const { simulate } = await compiled
    const run = async (target: 'js' | 'wasm') => {
      const result = await simulate({ target, set: { N }, onNan: 'ignore' })
      return resultJson({ ...result, timings: { setup_s: 0, run_s: 0, total_s: 0 } })
    }
    expect(await run('wasm')).toBe(await run('js'))
  })
})
