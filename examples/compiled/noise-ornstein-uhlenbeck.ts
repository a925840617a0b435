/**
 * noise-ornstein-uhlenbeck.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 25550b7338ae133a6bbfa49e8331e67cbf7a0e99612216587ebb380cf5ce45ee
 */
import {
  Tuple,
  add,
  constantsOf,
  createNeuronGroup,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  getAttribute,
  getItem,
  givenClock,
  glibcLog,
  iterate,
  modulo,
  multiply,
  negativeLogsTable,
  neuronGroupClass,
  npSqrt,
  npStd,
  philoxRandom,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainYlabel,
  pyFloat,
  pyPrint,
  pyRange,
  pyRound,
  pyplotAxhline,
  pyplotLegend,
  pyplotPlot,
  randomSeed,
  runAsCommand,
  runNetwork,
  simulateProgram,
  slice,
  stateMonitorClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const pA = unit('pA')
const Mohm = unit('Mohm')
const mV = unit('mV')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly I: Float64Array // amp
  readonly v: Float64Array // volt
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly R: number
  readonly sigma: number
  readonly tau_I: number
  readonly tau_m: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau_I, sigma, tau_m } = externals
  const sqrt_dt = Math.sqrt(dt)
  const dt_over_tau_I = dt / tau_I
  const sigma_sqrt_2_over_tau_I = sigma * Math.sqrt(2 / tau_I)
  const dt_over_tau_m = dt / tau_m
  return { sqrt_dt, dt_over_tau_I, sigma_sqrt_2_over_tau_I, dt_over_tau_m }
}

/** State update of cells: advances I and v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { I, v } = cells
  const { R } = externals
  const { N } = step
  const { sqrt_dt, dt_over_tau_I, sigma_sqrt_2_over_tau_I, dt_over_tau_m } = constantsOf(step, cells_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, R, sqrt_dt, dt_over_tau_I, sigma_sqrt_2_over_tau_I, dt_over_tau_m,
      randn1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const I_i = I[i]
    const v_i = v[i]
    const xi = sqrt_dt * randn1[i]
    // dI/dt = -I/tau_I + sigma*sqrt(2/tau_I)*xi : amp
    I[i] = dt_over_tau_I * -I_i + I_i + sigma_sqrt_2_over_tau_I * xi
    // dv/dt = (R*I - v)/tau_m : volt
    v[i] = dt_over_tau_m * (R * I_i - v_i) + v_i
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 16,
  variables: {
    I: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
  },
  externals: ['R', 'sigma', 'tau_I', 'tau_m'],
  events: [],
  natives: {
    cells_stateupdater: { arrays: ['I', 'v'], draws: [5, 6] },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'cells_stateupdater',
      kernel: cells_stateupdater,
    },
  ],
})

const currents_class = stateMonitorClass({ id: 'currents', line: 17, variables: ['I'] })

const membranes_class = stateMonitorClass({ id: 'membranes', line: 18, variables: ['v'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau_I: Value, tau_m: Value, sigma: Value, R: Value, cells: Value, currents: Value,
    membranes: Value, spread: Value, theory: Value, k: Value
  sim.expose(() => ({ N, tau_I, tau_m, sigma, R, cells, currents, membranes, spread, theory, k }))
  sim.at(4) // seed(20)
  randomSeed(sim, 20n)
  sim.at(6) // N = 150
  N = sim.parameter('N', 150n)
  sim.at(7) // tau_I = 5*ms
  tau_I = sim.parameter('tau_I', multiply(5n, ms))
  sim.at(8) // tau_m = 20*ms
  tau_m = sim.parameter('tau_m', multiply(20n, ms))
  sim.at(9) // sigma = 50*pA
  sigma = sim.parameter('sigma', multiply(50n, pA))
  sim.at(10) // R = 100*Mohm
  R = sim.parameter('R', multiply(100n, Mohm))
  sim.at(16) // cells = NeuronGroup(N, eqs, method='euler')
  cells = createNeuronGroup(sim, cells_class, { N })
  sim.at(17) // currents = StateMonitor(cells, 'I', record=[0, 1, 2], dt=0.5*ms)
  currents = createStateMonitor(sim, currents_class,
    { source: cells, record: [0n, 1n, 2n], clock: givenClock(sim, multiply(0.5, ms), null) })
  sim.at(18) // membranes = StateMonitor(cells, 'v', record=True, dt=5*ms)
  membranes = createStateMonitor(sim, membranes_class,
    { source: cells, record: true, clock: givenClock(sim, multiply(5n, ms), null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(21) // spread = std(membranes.v, axis=0)
    spread = npStd(getAttribute(membranes, 'v'), 0n)
    sim.at(22) // theory = R*sigma*sqrt(tau_I/(tau_I + tau_m))
    theory = sim.parameter('theory',
      multiply(multiply(R, sigma), npSqrt(divide(tau_I, add(tau_I, tau_m)))))
    sim.at(23) // print('spread of v at the end (mV):', round(float(spread[-1]/mV), 3))
    pyPrint(sim, 'spread of v at the end (mV):',
      pyRound(pyFloat(divide(getItem(spread, -1n), mV)), 3n))
    sim.at(24) // print('theory (mV):', round(float(theory/mV), 3))
    pyPrint(sim, 'theory (mV):', pyRound(pyFloat(divide(theory, mV)), 3n))
    sim.at(25) // print('spread of the currents (pA):', round(float(std(cells.I[:])/pA)...
    pyPrint(sim, 'spread of the currents (pA):',
      pyRound(pyFloat(divide(npStd(getItem(getAttribute(cells, 'I'), slice(null, null, null))),
      pA)), 1n))
    sim.at(27) // figure(figsize=(8, 6))
    plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
    sim.at(28) // subplot(211)
    plainSubplot(sim, [211n], {})
    sim.at(29) // for k in range(3):
    for (k of iterate(pyRange(3n))) {
      sim.at(30) // plot(currents.t/ms, currents.I[k]/pA, lw=0.8)
      pyplotPlot(sim, [divide(getAttribute(currents, 't'), ms),
        divide(getItem(getAttribute(currents, 'I'), k), pA)], { lw: 0.8 })
    }
    sim.at(31) // ylabel('I (pA)')
    plainYlabel(sim, ['I (pA)'], {})
    sim.at(32) // subplot(212)
    plainSubplot(sim, [212n], {})
    sim.at(33) // plot(membranes.t/ms, spread/mV, 'k', label='spread of %d membranes' % N)
    pyplotPlot(sim, [divide(getAttribute(membranes, 't'), ms), divide(spread, mV), 'k'],
      { label: modulo('spread of %d membranes', N) })
    sim.at(34) // axhline(theory/mV, color='C3', ls='--', label='theory')
    pyplotAxhline(sim, [divide(theory, mV)], { color: 'C3', ls: '--', label: 'theory' })
    sim.at(35) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(36) // ylabel('Standard deviation (mV)')
    plainYlabel(sim, ['Standard deviation (mV)'], {})
    sim.at(37) // legend(loc='lower right')
    pyplotLegend(sim, [], { loc: 'lower right' })
    sim.at(38) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [spread, theory, k]
    return () => {
      [spread, theory, k] = before
    }
  })
  sim.at(19) // run(200*ms)
  await runNetwork(sim, multiply(200n, ms),
    { objects: { cells, currents, membranes }, externals: { tau_I, tau_m, sigma, R } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AA50DADC5toCAEMAowWwAL5g8SvavZE/gGGsHiLSa/mgbgdSgSb2CPeAsjh8LjUE1Os0IxK+YDyooEIAQC24NAqQ4kQDbG9n' +
  'pmQGGIeAgQGCAoMDA4QEhQNmA5fyw9BAAt7AP0M1WHBGaABKr/HPqEJ3UUQWbMFWcc2oUklVwGWLf45tQtN8BlwX+ObUFkAQ' +
  'GOfUIEahxEX3T9VF7jn1CBHXOFcVzcq1fY59Qg9apTkAnv0k456TFuAO4AoQAj2T96xELXmOfUIEPv9Yq/GO459jn1CHICuX' +
  'I8i+j7HPSYooA/xz6hBKb4EBHAlAn+ObUKpkmZCpT/HNqFMcx3HCRXh/jnpMU4A7gDHJEiThIsI/xzahVVmHKn+ObUKU1M4D' +
  'K5P8c1Ji3Qcc3SLclxzUmLdVxzfwt4HHNqGGOPr+Qi7mcc3SLwBOoRAh0CDDYl8JFx1qCX/wFmPHPSYojhDxz6hCAfzh4Dxz' +
  '6hAh56SYxCKzwP8c1pCyoDzHPqECHzVz1o62eU9xz9IomBAxz6gqi+OfUIEYljaXs93EJ9jn1HFFnTzHP/CkQpMyIDBBgz48' +
  'mr+Zce459QgQMFqIqfZCMoGOavRZfCDjn1BTIDsgGSyjswqUdJkoDC+H/HOHhYOaAYWzNLY2EDc3uTawooADhrg0Z0m94zzi' +
  'BQkxsu7CnNfc3RhdGV1cGTFS5TtQwK8DALzwQBEXsjFSClZeQDiR0Eg/c0BIxxc4kdTTkEUzWj5l+4OPRsxEE0/cvJpIfckh' +
  '8OXSpfDEb45sQCIyMg1r55tGNLjx3UhAyADIw3maCJgRACZH3fN4ubxnoPn7lBUwUjLaDaWiIM9lBtlYn4aDu6shoRRSSzk1' +
  '9QQs2KIkYAQCKFDYA1IOg6NX6AAiRCE6JUCCjESAJNDYUpQeFhgaHB4wMjQ2ODo8PkIVrlQCFSioPCD0YSExQVFhegcnYZIj' +
  'HsR19fHEozbTQm9mhbg0FyGhjg0HyGhujyvItYmokNy3svCUivVyJdBf7yXpZrg5WQpKBEKOlWhH5mHaLz38gm/0kRGLTApE' +
  '80QYkRiO2KMQIxTNPit8AUvtIc37Q7IaHmh/Ys0qIZcyMuINPQtIOsu2lHzyGFEZNioUa/Un9UtbsnL9UM2IHhd6CzNV/htP' +
  'I5SGSBiQAO1EOfUCI1zqpBFBHToClaBk8ZNMkYYVgMMXKRiXFCQ7X/DF6unqg+NrcKqO84dreGL3kVCA60TfsAiZwxet7pfo' +
  'XVbEQRBqIq8mBJIbGbbWTGBBFAFcawETw48SQRznCZbMHcXKL/3YbUcV/rubs5oOOQnFrRd/hosh5SczbY+rpgWVYJyXhEvR' +
  '4AIErwTAoL0eAK6OFoBRYMYmIrgS5CtGgrgqFJcnBMwyDrVkKGQCsWTuGLkq8AhDzmXZY3fhi+A1ReJolSDladW5Wx6AWVKA' +
  'J8dICTCJhZoAq/yFvSjIPgCIwIgZdEHl6BLtf4kBfB5RCAnSSBUjILJ8zzZHooK7XCIAYDhhFNFokQYmg0jFQHihdh0CgoEd' +
  'HHoHUYmxufqfoXsVNeDNOSpxkrm+lLPvXJReCaRUi8c8lGGUTkYIOOeJ8xVB8vjnhBd1PSaEpF3mghPFd+EBEgtkKKropikS' +
  'KzZhduB3ckDSAkCd1/U0YNAb5LcjvXlmtvEW99RDyuMyCZOaBamL23UG1AHUAIjFuWsc91NBA2H/hN1EiGCxlRIZjKREDOCo' +
  'YxEwxCfrNaPl0UElJ1ROAJL9SrmSNq4yB6iyFTsBNNk8ZI7jE2k0EQE7TrtDJX/yIUAeIIdlq8wm+N4gZ9uheBPKFAJN/HXu' +
  '9aizzUPi/SMQ5Ok+TMrA5BI5A7Cxmz1FUyQj0XRjFZNZC9PJYr84oIG6T/vlyfohAGiPiZvgx9NAI3LpY+cqEY5EQUKFSBQk' +
  'VMGg+zQhfKQJ7VCshoM5VBoeyCOrk8Fw/AeTzDyREhjUMEajRAREALkRURC0SNEQtE1ExkUUSUUCOLm8Z6DsF1zRWCNQUixo' +
  'sIiwl8d1ZDRiisEagpITSENRk0hDUhUZUhBNGtdwRqBJGZOwzBGoPRkRG3BorkNHHBovkNHdHleRaxNRI7lvZeEpFerkS6C/' +
  '3kvSzXByCNQejQ6MKKhCKjowaKhKMCbYqCNRoqBEjzftHsho+dgezmlSDLwRqcPjYI1BCPnnuCNRpAGo+NGpqCSJITg59mgq' +
  'heDyFFrgxQ1Q0AZCLXAYKHqHKHJpH7iUDQRQSF5OHgllWN1UhikMNHUAUinfkHBeqkCCUBEQE9b+0P+wlq0N+xCHi6p/s+rh' +
  'v0S4GOend8KoE+dx3vYNvFgqNeCUMPKG8wk+RbHwUUKEYZGfgFUKsIJIeIhoPoSoSCyEguhahYLQ5i0Ih9N46Qo0QNCTSA0L' +
  'NMChzVQ8saHSBKIQ6OPQAoc3AiIhELKJQB3EKAIKZETLNl4NBE87sy+qCXEFyETJmSIsFVeEnwOyMEsoUinBOAeCWU6iwUEN' +
  'CJ8ACFIGd0YKVSZLQEmQg1PMxDcNpeqOEvYC/gz2QXnFCQIEIQLHIhCgYqGKCCogoKKiiEgyDp32JJPv6I33GQdea+ux8yUh' +
  'CLc+e74vJoSiwu7Pbb2aFQZKO6k70w7yG75Ia5VDbm207mclLvxy0dct7OQJyiuRhwoNvt0CTIdAhtEAXRF2aBQfRJBcPJxh' +
  '67I6qroJnpBjpKh8jqkXoStdEytBja4RC4OQkkWJQqD0Iv9rv5SC/GmKBSzJB2H+MpGL8etlU4va4KiXAlq61xLh0DF1TxLh' +
  '0DIiMJ0ca43vr5ERk7kcvBDeexeVhxegwuTSnHxNRYkITKd7XKqiIw7DSAmhZoOaRbChxwK4oqejIPqv26gLj6OKh5oEaGGh' +
  'BpKaDASoVdeCNRy/NBlP4I2FiJzM2hczzi20haqWvJCf0xL90dmn29qqgsH/z/Fwd7xeAuyNILq4O3mhDOE4M8XB1w4pfB0W' +
  'fAoFhpAzn9JBKZ2td4PCTECJ4lM0QhEVSUZb6QmoNLWtmDcXVQbIWnrPolt1aJOnM4n/r2ldcrk5ORVZlIT6OsIQoLRBi1MN' +
  'PEw6GR/4RhWB7ZYSZCW3RCEBBuOevxKQQh6K3RVpiYdhF/wQhEsZ/BK+wQJADaYQre43EsO9ihwuFBAIZewSBGaIYwQkOM0c' +
  'UinwSKVQkExUhigpoaoMaHqBHD5aiFkRCST5LvkRtUPWm8+UaJTUsfMNeed90FQhLtAZ3yvhiaLoVFeGQ6gCQgzm1JTlEN/P' +
  'uV8XHJxNEVIhEREq46IKJFlHROrhKICIoaJDokLBfKKq4iKmiAqJCImOiYiLDIsaIBGPRfV5R0Yq4SkAiMmi46LjIyOjQyNG' +
  'kAqLiIwOjAiNjI2aQBCYKOFlHR2rhKYCI8aODo4Mjw6PjI+aYCo4Ijo6OiJALi+J5GJEYhERkBJCtzQs',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'noise-ornstein-uhlenbeck.eqs',
  version: '0.1.0',
  sha256: '25550b7338ae133a6bbfa49e8331e67cbf7a0e99612216587ebb380cf5ce45ee',
  parameters: [
    {
      name: 'N',
      value: 150,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 6,
    },
    {
      name: 'tau_I',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_m',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 8,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'sigma',
      value: 5e-11,
      type: 'float',
      dimension: [0, 0, 0, 1, 0, 0, 0],
      unit: 'amp',
      line: 9,
      shown: { unit: 'pA', scale: 1e-12 },
    },
    {
      name: 'R',
      value: 100000000,
      type: 'float',
      dimension: [2, 1, -3, -2, 0, 0, 0],
      unit: 'ohm',
      line: 10,
      shown: { unit: 'Mohm', scale: 1000000 },
    },
    {
      name: 'theory',
      value: 0.00223606797749979,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 22,
      shown: { unit: 'mV', scale: 0.001 },
      follows: ['R', 'sigma', 'tau_I', 'tau_m'],
    },
  ],
  source:
    '# An Ornstein-Uhlenbeck current, the standard model of synaptic background: the spread of many\n' +
    '# copies grows to the value that theory gives, and what a membrane makes of it.\n' +
    'from brian2 import *\n' +
    'seed(20)\n' +
    '\n' +
    'N = 150\n' +
    'tau_I = 5*ms\n' +
    'tau_m = 20*ms\n' +
    'sigma = 50*pA\n' +
    'R = 100*Mohm\n' +
    '\n' +
    "eqs = '''\n" +
    'dI/dt = -I/tau_I + sigma*sqrt(2/tau_I)*xi : amp\n' +
    'dv/dt = (R*I - v)/tau_m : volt\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, method='euler')\n" +
    "currents = StateMonitor(cells, 'I', record=[0, 1, 2], dt=0.5*ms)\n" +
    "membranes = StateMonitor(cells, 'v', record=True, dt=5*ms)\n" +
    'run(200*ms)\n' +
    '\n' +
    'spread = std(membranes.v, axis=0)\n' +
    'theory = R*sigma*sqrt(tau_I/(tau_I + tau_m))\n' +
    "print('spread of v at the end (mV):', round(float(spread[-1]/mV), 3))\n" +
    "print('theory (mV):', round(float(theory/mV), 3))\n" +
    "print('spread of the currents (pA):', round(float(std(cells.I[:])/pA), 1))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    'for k in range(3):\n' +
    '    plot(currents.t/ms, currents.I[k]/pA, lw=0.8)\n' +
    "ylabel('I (pA)')\n" +
    'subplot(212)\n' +
    "plot(membranes.t/ms, spread/mV, 'k', label='spread of %d membranes' % N)\n" +
    "axhline(theory/mV, color='C3', ls='--', label='theory')\n" +
    "xlabel('Time (ms)')\n" +
    "ylabel('Standard deviation (mV)')\n" +
    "legend(loc='lower right')\n" +
    'tight_layout()\n',
  script,
  native: kernels,
  philox: philoxRandom,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
