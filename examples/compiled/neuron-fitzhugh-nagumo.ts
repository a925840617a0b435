/**
 * neuron-fitzhugh-nagumo.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 220e22d6bef960b45456ad0e01135d30be84e4aa8a5a9e39c648c46dfc57be31
 */
import {
  Tuple,
  add,
  callMethod,
  createNeuronGroup,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  getAttribute,
  getItem,
  givenClock,
  greater,
  iterate,
  multiply,
  neuronGroupClass,
  npArgmax,
  npLinspace,
  npSum,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  power,
  pyFloat,
  pyPrint,
  pyRange,
  pyRound,
  pyplotPlot,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  stateMonitorClass,
  subtract,
  threadedKernels,
  truth,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')

/** State of elements, in SI units. */
interface elements_Arrays {
  readonly v: Float64Array // a pure number
  readonly w: Float64Array // a pure number
  readonly I: Float64Array // a pure number
}

/** What the equations of elements read from the script, in SI units. */
interface elements_Externals {
  readonly tau: number
}

/** State update of elements: advances v and w by one step (rk4). */
function elements_stateupdater(
  elements: elements_Arrays,
  externals: elements_Externals,
  step: Step,
): void {
  const { tau } = externals
  const { N, dt } = step
  const dt_over_tau = dt / tau
  const native = step.native?.elements_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt_over_tau)
    return
  }
  const { I, v, w } = elements
  for (let i = 0; i < N; i++) {
    const I_i = I[i]
    const v_i = v[i]
    const w_i = w[i]
    const k1_v = dt_over_tau * (I_i + v_i - (0.3333333333333333 * (v_i * v_i * v_i) + w_i))
    const k1_w = dt_over_tau * (0.056 + 0.08 * v_i - 0.064 * w_i)
    const scaled_k1_v_plus_v = 0.5 * k1_v + v_i
    const k2_v = dt_over_tau * (I_i + 0.5 * k1_v + v_i - (0.5 * k1_w + w_i +
      0.3333333333333333 * (scaled_k1_v_plus_v * scaled_k1_v_plus_v * scaled_k1_v_plus_v)))
    const k2_w = dt_over_tau * (0.056 + (0.04 * k1_v + 0.08 * v_i) - (0.032 * k1_w + 0.064 * w_i))
    const scaled_k2_v_plus_v = 0.5 * k2_v + v_i
    const k3_v = dt_over_tau * (I_i + 0.5 * k2_v + v_i - (0.5 * k2_w + w_i +
      0.3333333333333333 * (scaled_k2_v_plus_v * scaled_k2_v_plus_v * scaled_k2_v_plus_v)))
    const k3_w = dt_over_tau * (0.056 + (0.04 * k2_v + 0.08 * v_i) - (0.032 * k2_w + 0.064 * w_i))
    const k3_v_plus_v = k3_v + v_i
    const k4_v = dt_over_tau * (I_i + k3_v + v_i -
      (k3_w + w_i + 0.3333333333333333 * (k3_v_plus_v * k3_v_plus_v * k3_v_plus_v)))
    const k4_w = dt_over_tau * (0.056 + (0.08 * k3_v + 0.08 * v_i) - (0.064 * k3_w + 0.064 * w_i))
    // dv/dt = (v - v**3/3 - w + I)/tau : 1
    v[i] = 0.16666666666666666 * k1_v + 0.3333333333333333 * k2_v + 0.3333333333333333 * k3_v +
      0.16666666666666666 * k4_v + v_i
    // dw/dt = (v + 0.7 - 0.8*w)/(12.5*tau) : 1
    w[i] = 0.16666666666666666 * k1_w + 0.3333333333333333 * k2_w + 0.3333333333333333 * k3_w +
      0.16666666666666666 * k4_w + w_i
  }
}

const elements_class = neuronGroupClass<elements_Arrays, elements_Externals>({
  id: 'elements',
  line: 12,
  variables: {
    v: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    w: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    I: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: ['tau'],
  events: [],
  natives: {
    elements_stateupdater: { arrays: ['I', 'v', 'w'], draws: [1, 1] },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'elements_stateupdater',
      kernel: elements_stateupdater,
    },
  ],
})

const trace_class = stateMonitorClass({ id: 'trace', line: 15, variables: ['v', 'w'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, elements: Value, trace: Value, peak: Value, excited: Value, k: Value,
    v: Value
  sim.expose(() => ({ N, tau, elements, trace, peak, excited, k, v }))
  sim.at(5) // N = 25
  N = sim.parameter('N', 25n)
  sim.at(6) // tau = 1*ms
  tau = sim.parameter('tau', multiply(1n, ms))
  sim.at(12) // elements = NeuronGroup(N, eqs, method='rk4')
  elements = createNeuronGroup(sim, elements_class, { N })
  sim.at(13) // elements.v = linspace(-1.2, 0.4, N)
  setAttribute(elements, 'v', npLinspace(-1.2, 0.4, N))
  sim.at(14) // elements.w = -0.625
  setAttribute(elements, 'w', -0.625)
  sim.at(15) // trace = StateMonitor(elements, ['v', 'w'], record=True, dt=0.5*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: elements, record: true, clock: givenClock(sim, multiply(0.5, ms), null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(18) // peak = trace.v.max(axis=1)
    peak = callMethod(getAttribute(trace, 'v'), 'max', 1n)
    sim.at(19) // excited = peak > 1
    excited = greater(peak, 1n)
    sim.at(20) // print('excited:', sum(excited), 'of', N)
    pyPrint(sim, 'excited:', npSum(excited), 'of', N)
    sim.at(21) // print("the first of them started at", round(float(linspace(-1.2, 0.4,...
    pyPrint(sim, 'the first of them started at',
      pyRound(pyFloat(getItem(npLinspace(-1.2, 0.4, N), npArgmax(excited))), 3n))
    sim.at(23) // figure(figsize=(9, 4))
    plainFigure(sim, [], { figsize: new Tuple([9n, 4n]) })
    sim.at(24) // subplot(121)
    plainSubplot(sim, [121n], {})
    sim.at(25) // for k in range(N):
    for (k of iterate(pyRange(N))) {
      sim.at(26) // plot(trace.t/ms, trace.v[k], 'C3' if excited[k] else 'C0', lw=0.8)
      pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms), getItem(getAttribute(trace, 'v'), k),
        truth(getItem(excited, k)) ? 'C3' : 'C0'], { lw: 0.8 })
    }
    sim.at(27) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(28) // ylabel('v')
    plainYlabel(sim, ['v'], {})
    sim.at(29) // subplot(122)
    plainSubplot(sim, [122n], {})
    sim.at(30) // for k in range(N):
    for (k of iterate(pyRange(N))) {
      sim.at(31) // plot(trace.v[k], trace.w[k], 'C3' if excited[k] else 'C0', lw=0.8)
      pyplotPlot(sim, [getItem(getAttribute(trace, 'v'), k), getItem(getAttribute(trace, 'w'), k),
        truth(getItem(excited, k)) ? 'C3' : 'C0'], { lw: 0.8 })
    }
    sim.at(32) // v = linspace(-2.2, 2.2, 100)
    v = npLinspace(-2.2, 2.2, 100n)
    sim.at(33) // plot(v, v - v**3/3, 'k--', lw=1)
    pyplotPlot(sim, [v, subtract(v, divide(power(v, 3n), 3n)), 'k--'], { lw: 1n })
    sim.at(34) // plot(v, (v + 0.7)/0.8, 'k:', lw=1)
    pyplotPlot(sim, [v, divide(add(v, 0.7), 0.8), 'k:'], { lw: 1n })
    sim.at(35) // xlim(-2.3, 2.3)
    plainXlim(sim, [-2.3, 2.3], {})
    sim.at(36) // ylim(-1, 1.5)
    plainYlim(sim, [-1n, 1.5], {})
    sim.at(37) // xlabel('v')
    plainXlabel(sim, ['v'], {})
    sim.at(38) // ylabel('w')
    plainYlabel(sim, ['w'], {})
    sim.at(39) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [peak, excited, k, v]
    return () => {
      [peak, excited, k, v] = before
    }
  })
  sim.at(16) // run(60*ms)
  await runNetwork(sim, multiply(60n, ms), { objects: { trace, elements }, externals: { tau } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'ACcIwAwubaAgBDAIOAsAG/or4AAQQAq24NAtGQGBbEgcZQSFWVsZW1lbnRzX3N0YXRldXBkxUuXjBIKpAkBoQkCD3sFfyAAK' +
  'AIYIRLGaOKJiJAoohQF+ihCDkACggboiCwGgEG9ChVq/QAEACEDIBPKOgiigQgr19mICfvgApBirgELVP8c+t2E+TiEx2gvK' +
  '3xymRCDe3vjvPSTGIRWVjjn0Y72KVyPwvVo45/otNsf8qfHSTWKwcc9GJ8ghCN6gGAQuA/xzb1BjtZ7tCbhfCFt/yF3glSm8' +
  'XIuFUJwe68R4SkVEoUDjSOOauiyWBqS8S0Djns9yjBiwBCFyEBJCpSRCGAuhQPIWDaGYPdWJlJHoaBOhQGaFgSGHEAbJoVDx' +
  'MzI+bEodIUF+ih8hTQ8EEQi6gTIbIUCe8xSHSFAjRGO4JeJ3Fcc8UM5CAnMm5IgqhuyNooUiByxGx6FwgvhCDWQVQgFkLBlD' +
  'gZREdBR6whiCINREKkAskhoAFhY=',
  [],
)

const definition = defineProgram({
  file: 'neuron-fitzhugh-nagumo.eqs',
  version: '0.1.0',
  sha256: '220e22d6bef960b45456ad0e01135d30be84e4aa8a5a9e39c648c46dfc57be31',
  parameters: [
    { name: 'N', value: 25, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 5 },
    {
      name: 'tau',
      value: 0.001,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 6,
      shown: { unit: 'ms', scale: 0.001 },
    },
  ],
  source:
    "# FitzHugh and Nagumo's excitable element: small pushes die away, a push beyond the threshold makes\n" +
    '# one large excursion. Many starting points show where the boundary lies.\n' +
    'from brian2 import *\n' +
    '\n' +
    'N = 25\n' +
    'tau = 1*ms\n' +
    "eqs = '''\n" +
    'dv/dt = (v - v**3/3 - w + I)/tau : 1\n' +
    'dw/dt = (v + 0.7 - 0.8*w)/(12.5*tau) : 1\n' +
    'I : 1\n' +
    "'''\n" +
    "elements = NeuronGroup(N, eqs, method='rk4')\n" +
    'elements.v = linspace(-1.2, 0.4, N)\n' +
    'elements.w = -0.625\n' +
    "trace = StateMonitor(elements, ['v', 'w'], record=True, dt=0.5*ms)\n" +
    'run(60*ms)\n' +
    '\n' +
    'peak = trace.v.max(axis=1)\n' +
    'excited = peak > 1\n' +
    "print('excited:', sum(excited), 'of', N)\n" +
    'print("the first of them started at", round(float(linspace(-1.2, 0.4, N)[argmax(excited)]), 3))\n' +
    '\n' +
    'figure(figsize=(9, 4))\n' +
    'subplot(121)\n' +
    'for k in range(N):\n' +
    "    plot(trace.t/ms, trace.v[k], 'C3' if excited[k] else 'C0', lw=0.8)\n" +
    "xlabel('Time (ms)')\n" +
    "ylabel('v')\n" +
    'subplot(122)\n' +
    'for k in range(N):\n' +
    "    plot(trace.v[k], trace.w[k], 'C3' if excited[k] else 'C0', lw=0.8)\n" +
    'v = linspace(-2.2, 2.2, 100)\n' +
    "plot(v, v - v**3/3, 'k--', lw=1)\n" +
    "plot(v, (v + 0.7)/0.8, 'k:', lw=1)\n" +
    'xlim(-2.3, 2.3)\n' +
    'ylim(-1, 1.5)\n' +
    "xlabel('v')\n" +
    "ylabel('w')\n" +
    'tight_layout()\n',
  script,
  native: kernels,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
