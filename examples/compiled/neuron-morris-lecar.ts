/**
 * neuron-morris-lecar.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 3e32c0c84104189aa22c22b5d14e4efdf913719d795c1e34d55c9d4f06c170e0
 */
import {
  Tuple,
  add,
  cosh,
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
  modulo,
  multiply,
  neuronGroupClass,
  npLinspace,
  npTanh,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainYlabel,
  plainYlim,
  powersOfTwoTable,
  pyMax,
  pyMin,
  pyPrint,
  pyRange,
  pyRound,
  pyplotLegend,
  pyplotPlot,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  stateMonitorClass,
  subtract,
  tanh,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const uF = unit('uF')
const msiemens = unit('msiemens')
const mV = unit('mV')
const ms = unit('ms')
const uA = unit('uA')

/** State of fibres, in SI units. */
interface fibres_Arrays {
  readonly v: Float64Array // volt
  readonly w: Float64Array // a pure number
  readonly I: Float64Array // amp
}

/** What the equations of fibres read from the script, in SI units. */
interface fibres_Externals {
  readonly C: number
  readonly ECa: number
  readonly EK: number
  readonly EL: number
  readonly V1: number
  readonly V2: number
  readonly V3: number
  readonly V4: number
  readonly gCa: number
  readonly gK: number
  readonly gL: number
  readonly phi: number
}

/** State update of fibres: advances v and w by one step (rk4). */
function fibres_stateupdater(fibres: fibres_Arrays, externals: fibres_Externals, step: Step): void {
  const { C, gCa, ECa, V2, V1, gK, EK, gL, EL, phi, V4, V3 } = externals
  const { N, dt } = step
  const dt_over_C = dt / C
  const scaled_V2 = 1 / V2
  const dt_phi = dt * phi
  const scaled_V4 = 1 / V4
  const scaled_V4_2 = 0.5 / V4
  const native = step.native?.fibres_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, gCa, ECa, V1, gK, EK, gL, EL, V3, dt_over_C, scaled_V2, dt_phi,
      scaled_V4, scaled_V4_2)
    return
  }
  const { I, v, w } = fibres
  for (let i = 0; i < N; i++) {
    const I_i = I[i]
    const v_i = v[i]
    const w_i = w[i]
    const k1_v = dt_over_C * (I_i -
      (gCa * ((-ECa + v_i) * (0.5 + 0.5 * tanh(scaled_V2 * (-V1 + v_i)))) +
      gK * (w_i * (-EK + v_i)) + gL * (-EL + v_i)))
    const k1_w = dt_phi *
      ((0.5 + (-w_i + 0.5 * tanh(scaled_V4 * (-V3 + v_i)))) * cosh(scaled_V4_2 * (-V3 + v_i)))
    const k2_v = dt_over_C * (I_i - (gCa *
      ((0.5 + 0.5 * tanh(scaled_V2 * (-V1 + (0.5 * k1_v + v_i)))) * (-ECa + (0.5 * k1_v + v_i))) +
      gK * ((0.5 * k1_w + w_i) * (-EK + (0.5 * k1_v + v_i))) + gL * (-EL + (0.5 * k1_v + v_i))))
    const k2_w = dt_phi *
      ((0.5 + (-0.5 * k1_w + 0.5 * tanh(scaled_V4 * (-V3 + (0.5 * k1_v + v_i)))) - w_i) *
      cosh(scaled_V4_2 * (-V3 + (0.5 * k1_v + v_i))))
    const k3_v = dt_over_C * (I_i - (gCa *
      ((0.5 + 0.5 * tanh(scaled_V2 * (-V1 + (0.5 * k2_v + v_i)))) * (-ECa + (0.5 * k2_v + v_i))) +
      gK * ((0.5 * k2_w + w_i) * (-EK + (0.5 * k2_v + v_i))) + gL * (-EL + (0.5 * k2_v + v_i))))
    const k3_w = dt_phi *
      ((0.5 + (-0.5 * k2_w + 0.5 * tanh(scaled_V4 * (-V3 + (0.5 * k2_v + v_i)))) - w_i) *
      cosh(scaled_V4_2 * (-V3 + (0.5 * k2_v + v_i))))
    const k4_v = dt_over_C * (I_i -
      (gCa * ((0.5 + 0.5 * tanh(scaled_V2 * (-V1 + (k3_v + v_i)))) * (-ECa + (k3_v + v_i))) +
      gK * ((k3_w + w_i) * (-EK + (k3_v + v_i))) + gL * (-EL + (k3_v + v_i))))
    const k4_w = dt_phi * ((0.5 + (-k3_w + 0.5 * tanh(scaled_V4 * (-V3 + (k3_v + v_i)))) - w_i) *
      cosh(scaled_V4_2 * (-V3 + (k3_v + v_i))))
    // dv/dt = (I - gL*(v - EL) - gCa*m_inf*(v - ECa) - gK*w*(v - EK))/C : volt
    v[i] = 0.16666666666666666 * k1_v + 0.3333333333333333 * k2_v + 0.3333333333333333 * k3_v +
      0.16666666666666666 * k4_v + v_i
    // dw/dt = phi*(w_inf - w)*cosh((v - V3)/(2*V4)) : 1
    w[i] = 0.16666666666666666 * k1_w + 0.3333333333333333 * k2_w + 0.3333333333333333 * k3_w +
      0.16666666666666666 * k4_w + w_i
  }
}

const fibres_class = neuronGroupClass<fibres_Arrays, fibres_Externals>({
  id: 'fibres',
  line: 22,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    w: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    I: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
  },
  externals: ['C', 'ECa', 'EK', 'EL', 'V1', 'V2', 'V3', 'V4', 'gCa', 'gK', 'gL', 'phi'],
  events: [],
  natives: {
    fibres_stateupdater: { arrays: ['I', 'v', 'w'], draws: [13, 13] },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'fibres_stateupdater',
      kernel: fibres_stateupdater,
    },
  ],
})

const trace_class = stateMonitorClass({ id: 'trace', line: 26, variables: ['v', 'w'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let C: Value, gL: Value, gCa: Value, gK: Value, EL: Value, ECa: Value, EK: Value, held: Value,
    V1: Value, V2: Value, V3: Value, V4: Value, phi: Value, fibres: Value, trace: Value, k: Value,
    late: Value, swing: Value, v: Value, m_inf: Value, w_inf: Value
  sim.expose(() => ({ C, gL, gCa, gK, EL, ECa, EK, V1, V2, V3, V4, phi, fibres, trace, k, late,
    swing, v, m_inf, w_inf }))
  sim.at(5) // C = 20*uF
  C = sim.parameter('C', multiply(20n, uF))
  sim.at(6) // gL = 2*msiemens
  gL = sim.parameter('gL', multiply(2n, msiemens))
  sim.at(7) // gCa = 4.4*msiemens
  gCa = sim.parameter('gCa', multiply(4.4, msiemens))
  sim.at(8) // gK = 8*msiemens
  gK = sim.parameter('gK', multiply(8n, msiemens))
  sim.at(9) // EL = -60*mV
  EL = sim.parameter('EL', multiply(-60n, mV))
  sim.at(10) // ECa = 120*mV
  ECa = sim.parameter('ECa', multiply(120n, mV))
  sim.at(11) // EK = -84*mV
  EK = sim.parameter('EK', multiply(-84n, mV))
  sim.at(12) // V1, V2, V3, V4 = -1.2*mV, 18*mV, 2*mV, 30*mV
  held = new Tuple([multiply(-1.2, mV), multiply(18n, mV), multiply(2n, mV), multiply(30n, mV)])
  V1 = getItem(held, 0n)
  V2 = getItem(held, 1n)
  V3 = getItem(held, 2n)
  V4 = getItem(held, 3n)
  sim.at(13) // phi = 0.04/ms
  phi = sim.parameter('phi', divide(0.04, ms))
  sim.at(22) // fibres = NeuronGroup(3, eqs, method='rk4')
  fibres = createNeuronGroup(sim, fibres_class, { N: 3n })
  sim.at(23) // fibres.I = [60, 95, 150]*uA
  setAttribute(fibres, 'I', multiply([60n, 95n, 150n], uA))
  sim.at(24) // fibres.v = -30*mV
  setAttribute(fibres, 'v', multiply(-30n, mV))
  sim.at(25) // fibres.w = 0.1
  setAttribute(fibres, 'w', 0.1)
  sim.at(26) // trace = StateMonitor(fibres, ['v', 'w'], record=True, dt=0.8*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: fibres, record: true, clock: givenClock(sim, multiply(0.8, ms), null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(29) // for k in range(3):
    for (k of iterate(pyRange(3n))) {
      sim.at(30) // late = trace.v[k][trace.t > 200*ms]
      late = getItem(getItem(getAttribute(trace, 'v'), k),
        greater(getAttribute(trace, 't'), multiply(200n, ms)))
      sim.at(31) // swing = (max(late) - min(late))/mV
      swing = divide(subtract(pyMax(late), pyMin(late)), mV)
      sim.at(32) // print(fibres.I[k]/uA, 'uA: swings by', round(swing, 1), 'mV')
      pyPrint(sim, divide(getItem(getAttribute(fibres, 'I'), k), uA), 'uA: swings by',
        pyRound(swing, 1n), 'mV')
    }
    sim.at(34) // figure(figsize=(9, 4))
    plainFigure(sim, [], { figsize: new Tuple([9n, 4n]) })
    sim.at(35) // subplot(121)
    plainSubplot(sim, [121n], {})
    sim.at(36) // for k in range(3):
    for (k of iterate(pyRange(3n))) {
      sim.at(37) // plot(trace.t/ms, trace.v[k]/mV, label='%d uA' % round(fibres.I[k]/uA))
      pyplotPlot(sim,
        [divide(getAttribute(trace, 't'), ms), divide(getItem(getAttribute(trace, 'v'), k), mV)],
        { label: modulo('%d uA', pyRound(divide(getItem(getAttribute(fibres, 'I'), k), uA))) })
    }
    sim.at(38) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(39) // ylabel('v (mV)')
    plainYlabel(sim, ['v (mV)'], {})
    sim.at(40) // legend(loc='upper right')
    pyplotLegend(sim, [], { loc: 'upper right' })
    sim.at(41) // subplot(122)
    plainSubplot(sim, [122n], {})
    sim.at(42) // v = linspace(-75, 45, 200)*mV
    v = multiply(npLinspace(-75n, 45n, 200n), mV)
    sim.at(43) // m_inf = 0.5*(1 + tanh((v - V1)/V2))
    m_inf = multiply(0.5, add(1n, npTanh(divide(subtract(v, V1), V2))))
    sim.at(44) // w_inf = 0.5*(1 + tanh((v - V3)/V4))
    w_inf = multiply(0.5, add(1n, npTanh(divide(subtract(v, V3), V4))))
    sim.at(45) // plot(v/mV, (95*uA - gL*(v - EL) - gCa*m_inf*(v - ECa))/(gK*(v - EK)),...
    pyplotPlot(sim, [divide(v, mV),
      divide(subtract(subtract(multiply(95n, uA), multiply(gL, subtract(v, EL))),
      multiply(multiply(gCa, m_inf), subtract(v, ECa))), multiply(gK, subtract(v, EK))), '--'],
      { label: 'dv/dt = 0' })
    sim.at(46) // plot(v/mV, w_inf, '--', label='dw/dt = 0')
    pyplotPlot(sim, [divide(v, mV), w_inf, '--'], { label: 'dw/dt = 0' })
    sim.at(47) // plot(trace.v[1]/mV, trace.w[1], 'k', lw=1)
    pyplotPlot(sim, [divide(getItem(getAttribute(trace, 'v'), 1n), mV),
      getItem(getAttribute(trace, 'w'), 1n), 'k'], { lw: 1n })
    sim.at(48) // xlabel('v (mV)')
    plainXlabel(sim, ['v (mV)'], {})
    sim.at(49) // ylabel('w')
    plainYlabel(sim, ['w'], {})
    sim.at(50) // ylim(-0.05, 0.7)
    plainYlim(sim, [-0.05, 0.7], {})
    sim.at(51) // legend(loc='upper left')
    pyplotLegend(sim, [], { loc: 'upper left' })
    sim.at(52) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [k, late, swing, v, m_inf, w_inf]
    return () => {
      [k, late, swing, v, m_inf, w_inf] = before
    }
  })
  sim.at(27) // run(400*ms)
  await runNetwork(sim, multiply(400n, ms),
    { objects: { trace, fibres }, externals: { C, gL, gCa, gK, EL, ECa, EK, V1, V2, V3, V4, phi } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABKwVgAXwBfGABewF7YAN8fHwBfGADe3t7AXtgD39/fHx8fHx8fHx8fHx8fAACCAEBbQFtAgABAw4NAAEBAAEB' +
  'AgMDAAEBBAbNCEJ/AEEAC3wARAAAAAAAAPC/C3wARAAAAAAA8I/AC3sA/QwAAAAAAPCPwAAAAAAA8I/AC3wARAAAAAAAMJHA' +
  'C3sA/QwAAAAAADCRwAAAAAAAMJHAC3sA/QwAAAAAAADwvwAAAAAAAPC/C3wARAAAAAAAQJ/AC3sA/QwAAAAAAECfwAAAAAAA' +
  'QJ/AC3wARBqgARqgAfo+C3sA/QwaoAEaoAH6PhqgARqgAfo+C3wARBqgARqgASo/C3sA/QwaoAEaoAEqPxqgARqgASo/C3wA' +
  'RBdswRZswVY/C3sA/QwXbMEWbMFWPxdswRZswVY/C3wARBEREREREYE/C3sA/QwRERERERGBPxEREREREYE/C3wARAAA+v5C' +
  'LoY/C3sA/QwAAPr+Qi6GPwAA+v5CLoY/C3wARAAAAAAAAJA/C3sA/QwAAAAAAACQPwAAAAAAAJA/C3wARFVVVVVVVaU/C3sA' +
  '/QxVVVVVVVWlP1VVVVVVVaU/C3wARFVVVVVVVcU/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3wARAAAAAAAAOA/C3sA/QwAAAAA' +
  'AADgPwAAAAAAAOA/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA/Qw/AAAAAAAAAD8AAAAAAAAAC3sA/QwAAAAAAAA4QwAAAAAA' +
  'ADhDC3sA/QzA/////////8D/////////C3sA/Qz/////////////////////C3wARAAAAAAAAPA/C3wARAAAAAAA8I9AC3sA' +
  '/QwAAAAAAPCPQAAAAAAA8I9AC3wARAAAAAAA+I9AC3sA/QwAAAAAAPiPQAAAAAAA+I9AC3wARAAAAAIAAKBBC3sA/QwAAAAC' +
  'AACgQQAAAAIAAKBBC3sA/QwAAAAAAADwPwAAAAAAAPA/C3wARJXWJugLLhE+C3sA/QyV1iboCy4RPpXWJugLLhE+C3wARAAA' +
  'AAAAAABAC3wARAAAAAAAABAAC3sA/QwAAAAAAAAQAAAAAAAAABAAC3wARDo7nrya9xw9C3sA/Qw6O568mvccPTo7nrya9xw9' +
  'C3wARAAAAAAAADZAC3sA/QwAAAAAAAA2QAAAAAAAADZAC3sA/QwAAAAAAAAAQAAAAAAAAABAC3wARAAAAAAAANB/C3sA/QwA' +
  'AAAAAADQfwAAAAAAANB/C3wARAAAAAAAAERAC3sA/QwAAAAAAABEQAAAAAAAAERAC3wARAAAAAAAAFhBC3sA/QwAAAAAAABY' +
  'QQAAAAAAAFhBC3wARAAAAAAAADhDC3sA/QwAAAAAAAA4QwAAAAAAADhDC3wARP8DAAAAADhDC3sA/Qz/AwAAAAA4Q/8DAAAA' +
  'ADhDC3wARAAAAAAAOIZAC3sA/QwAAAAAADiGQAAAAAAAOIZAC3wARP6CK2VHFVdAC3sA/Qz+gitlRxVXQP6CK2VHFVdAC3wA' +
  'RAAAAAAAAPB/C3sA/QwAAAAAAADwfwAAAAAAAPB/CwcXARNmaWJyZXNfc3RhdGV1cGRhdGVyAAwKtzQN/wUBM3wgAJkhASAB' +
  'IzRlRQRAIAAgAGIEQCAAIQIFIAEQAyEDIAMhAgsgAg8LAkAgAZkjE2MEQCABIAGiIQQjGSAEoiEFIAEgBaAhBiMlIAGiIQcg' +
  'ByAHIAGhoSEIIAEgCKEhCSMlIAGiIQogCiAKIAGhoSELIAEgC6EhDCABIAahIAWgIxkgCCALoiAEoSAIIAyioCAJIAuioCAJ' +
  'IAyioKIgBCABoiMXIAEjFSABIw8gASMNIAEjCyABIwmioKKgoqCioKKgoqCgIQ0gBiANoCEOIA4hDyAGIA6hIA2gIRAMAQsg' +
  'ASM+oiM4oCERIBEjOKEhEiABIBIjEaKhIRMgEiMtoiEUIBMgFKEhFSATIBWhIBShRAAAAAAAAAAAoCEWIBUgFaIhFyMAIBG9' +
  'p0E/cUEQbGorAwAhGCMAIBG9p0E/cUEQbGorAwghGSAVIzagIzahIRogGCAaoiEbIBggG6AhHCAYIByhIBugIBkgGCAVIBqh' +
  'oiAZIBWiIBggGaAgFyMZIBUjF6KgoiAXIBeiIxUgFSMPoqAgFyMNIBUjC6KgoqCioCAWIBYgFaKgoKKgoKCgIR0gHCAdoCEe' +
  'IBG9QkCDQi6GQoCAgICAgID4P3y/IR8gHiAfoiEgICAjIKEhISAhICChISIgICAhICKhoSMBICKhoCAcIB6hIB2gIB+ioCEj' +
  'ICEgI6AhJCAkIQ8gISAkoSAjoCEQDAALIA8jIKAhJSAlIA+hISYgDyAlICahoSMgICahoCAQoCEnICVEAAAAAAAAAACgISgg' +
  'KCAloSEpIyAgKKMhKiAqICiiISsjJSAqoiEsICwgLCAqoaEhLSAqIC2hIS4jJSAooiEvIC8gLyAooaEhMCAoIDChITEgJSAq' +
  'oCEyIDIgJaEhMyMZIDIgJSAyIDOhoSAqIDOhoCAnIyAgK6EgLSAwoiAroSAtIDGioCAuIDCioCAuIDGioKFEAAAAAAAAAACg' +
  'ICogJSAoICmhoUQAAAAAAAAAACApoaAgJ6CioSAoo6CgoKIPC/kIAzN7AX8BeyAA/ewBIQEgASM1/Uv9Tf3EASE0IDRBA0YE' +
  'QCAAIAD9SP3EASE0IDQEQCA0QQNHBEAgABACDwsgACECBSABEAQhAyADIQILIAIPCyA0BEAgABACDwsCQCAB/ewBIxT9Sf3E' +
  'ASE0IDQEQCA0QQNHBEAgABACDwsgASAB/fIBIQQjGiAE/fIBIQUgASAF/fABIQYjJiAB/fIBIQcgByAHIAH98QH98QEhCCAB' +
  'IAj98QEhCSMmIAH98gEhCiAKIAogAf3xAf3xASELIAEgC/3xASEMIAEgBv3xASAF/fABIxogCCAL/fIBIAT98QEgCCAM/fIB' +
  '/fABIAkgC/3yAf3wASAJIAz98gH98AH98gEgBCAB/fIBIxggASMWIAEjECABIw4gASMMIAEjCv3yAf3wAf3yAf3wAf3yAf3w' +
  'Af3yAf3wAf3yAf3wAf3yAf3wAf3wASENIAYgDf3wASEOIA4hDyAGIA798QEgDf3wASEQDAELIAEjP/3yASM5/fABIREgESM5' +
  '/fEBIRIgASASIxL98gH98QEhEyASIy798gEhFCATIBT98QEhFSATIBX98QEgFP3xASMb/fABIRYgFSAV/fIBIRcgESMc/U5B' +
  'BP3LASE1IwAgNf0bAGr9AAQAIRgjACA1/RsCav0ABAAhNSAYIDX9DQgJCgsMDQ4PGBkaGxwdHh8hGSAYIDX9DQABAgMEBQYH' +
  'EBESExQVFhchGCAVIzf98AEjN/3xASEaIBggGv3yASEbIBggG/3wASEcIBggHP3xASAb/fABIBkgGCAVIBr98QH98gEgGSAV' +
  '/fIBIBggGf3wASAXIxogFSMY/fIB/fAB/fIBIBcgF/3yASMWIBUjEP3yAf3wASAXIw4gFSMM/fIB/fAB/fIB/fAB/fIB/fAB' +
  'IBYgFiAV/fIB/fAB/fAB/fIB/fAB/fAB/fAB/fABIR0gHCAd/fABIR4gESMe/U5BLv3LASMn/c4BIR8gHiAf/fIBISAgICMn' +
  '/fEBISEgISAg/fEBISIgICAhICL98QH98QEjBiAi/fEB/fABIBwgHv3xASAd/fABIB/98gH98AEhIyAhICP98AEhJCAkIQ8g' +
  'ISAk/fEBICP98AEhEAwACyAPIyf98AEhJSAlIA/98QEhJiAPICUgJv3xAf3xASMnICb98QH98AEgEP3wASEnICUjG/3wASEo' +
  'ICggJf3xASEpIycgKP3zASEqICogKP3yASErIyYgKv3yASEsICwgLCAq/fEB/fEBIS0gKiAt/fEBIS4jJiAo/fIBIS8gLyAv' +
  'ICj98QH98QEhMCAoIDD98QEhMSAlICr98AEhMiAyICX98QEhMyMaIDIgJSAyIDP98QH98QEgKiAz/fEB/fABICcjJyAr/fEB' +
  'IC0gMP3yASAr/fEBIC0gMf3yAf3wASAuIDD98gH98AEgLiAx/fIB/fAB/fEBIxv98AEgKiAlICggKf3xAf3xASMbICn98QH9' +
  '8AEgJ/3wAf3yAf3xASAo/fMB/fAB/fAB/fAB/fIBDwsfAQJ8IAD9IQAQACEBIAD9IQEQACECIAH9FCAC/SIBC4QCAQ98IAAj' +
  'PGQEQCNADwsgACM+oiM4oCEBIAEjOKEhAiAAIAIjEaKhIQMgAiMtoiEEIAMgBKEhBSADIAWhIAShRAAAAAAAAAAAoCEGIAUg' +
  'BaIhByMAIAG9p0E/cUEQbGorAwAhCCMAIAG9p0E/cUEQbGorAwghCSAFIzagIzahIQogCCAKoiELIAggC6AhDCAIIAyhIAug' +
  'IAkgCCAFIAqhoiAJIAWiIAggCaAgByMZIAUjF6KgoiAHIAeiIxUgBSMPoqAgByMNIAUjC6KgoqCioCAGIAYgBaKgoKKgoKCg' +
  'IQ0gDCANoCEOIA4gDCAOoSANoCABvadBBnVBf2q3EAYhDyAPDwuzAwMPewF/AXsgACM9/Ur9xAEhECAQQQNGBEAjQQ8LIBAE' +
  'QCAAEAUPCyAAIz/98gEjOf3wASEBIAEjOf3xASECIAAgAiMS/fIB/fEBIQMgAiMu/fIBIQQgAyAE/fEBIQUgAyAF/fEBIAT9' +
  '8QEjG/3wASEGIAUgBf3yASEHIAEjHP1OQQT9ywEhESMAIBH9GwBq/QAEACEIIwAgEf0bAmr9AAQAIREgCCAR/Q0ICQoLDA0O' +
  'DxgZGhscHR4fIQkgCCAR/Q0AAQIDBAUGBxAREhMUFRYXIQggBSM3/fABIzf98QEhCiAIIAr98gEhCyAIIAv98AEhDCAIIAz9' +
  '8QEgC/3wASAJIAggBSAK/fEB/fIBIAkgBf3yASAIIAn98AEgByMaIAUjGP3yAf3wAf3yASAHIAf98gEjFiAFIxD98gH98AEg' +
  'ByMOIAUjDP3yAf3wAf3yAf3wAf3yAf3wASAGIAYgBf3yAf3wAf3wAf3yAf3wAf3wAf3wAf3wASENIAwgDf3wASEOIA4gDCAO' +
  '/fEBIA398AEgASMd/dEBQQb9zAEjH/3OASMd/c4BIzn98QEQByEPIA8PCx8BAnwgAP0hABADIQEgAP0hARADIQIgAf0UIAL9' +
  'IgELrgEBA3wgAiMhZARAIAAgAaAjMqIgAiMhoSMjpCM6oL1CNIa/og8LIAIjAmQEf0EBBSACIwJhBH8gACMgZAVBAAsLBEAg' +
  'ACABoCACIzqgvUI0hr+iDwsgAiMEYwRARAAAAAAAAAAADwsgAiMHYwR8RAAAAAAAAAAABSACIyGgIzqgvUI0hr8LIQMgACAD' +
  'oiEEIyAgBKAhBSAFIyAgBaEgBKAgASADoqCgIyChIyuiDwuMAgIDewF/IAIjIv1K/cQBIQYgBkEDRgRAIAAgAf3wASMz/fIB' +
  'IAIjIv3xASMk/fQBIzv98AFBNP3LAf3yAQ8LIAYEQCAAIAEgAhAIDwsgAiMD/UogAiMD/UcgACMn/Ur9Tv1Q/cQBIQYgBkED' +
  'RgRAIAAgAf3wASACIzv98AFBNP3LAf3yAQ8LIAYEQCAAIAEgAhAIDwsgAiMF/Un9xAEhBiAGQQNGBEAjGw8LIAYEQCAAIAEg' +
  'AhAIDwsgAiMi/fABIzv98AFBNP3LASACIwj9Sf1PIQMgACAD/fIBIQQjJyAE/fABIQUgBSMnIAX98QEgBP3wASABIAP98gH9' +
  '8AH98AEjJ/3xASMs/fIBDwszAQJ8IAD9IQAgAf0hACAC/SEAEAYhAyAA/SEBIAH9IQEgAv0hARAGIQQgA/0UIAT9IgELugUB' +
  'LnwgAJkhASABIyhmRQRAIAAPCyAARAAAAAAAAAAAYwR8IwEFIyALIQIgASMvZARAIAIPCyMqIAGiIQMCQCADmSMTYwRAIAMg' +
  'A6IhBCMZIASiIQUgAyAFoCEGIyUgA6IhByAHIAcgA6GhIQggAyAIoSEJIyUgA6IhCiAKIAogA6GhIQsgAyALoSEMIAMgBqEg' +
  'BaAjGSAIIAuiIAShIAggDKKgIAkgC6KgIAkgDKKgoiAEIAOiIxcgAyMVIAMjDyADIw0gAyMLIAMjCaKgoqCioKKgoqCioKAh' +
  'DSAGIA2gIQ4gDiEPIAYgDqEgDaAhEAwBCyADIz6iIzigIREgESM4oSESIAMgEiMRoqEhEyASIy2iIRQgEyAUoSEVIBMgFaEg' +
  'FKFEAAAAAAAAAACgIRYgFSAVoiEXIwAgEb2nQT9xQRBsaisDACEYIwAgEb2nQT9xQRBsaisDCCEZIBUjNqAjNqEhGiAYIBqi' +
  'IRsgGCAboCEcIBggHKEgG6AgGSAYIBUgGqGiIBkgFaIgGCAZoCAXIxkgFSMXoqCiIBcgF6IjFSAVIw+ioCAXIw0gFSMLoqCi' +
  'oKKgIBYgFiAVoqCgoqCgoKAhHSAcIB2gIR4gEb1CQINCLoZCgICAgICAgPg/fL8hHyAeIB+iISAgICMgoSEhICEgIKEhIiAg' +
  'ICEgIqGhIwEgIqGgIBwgHqEgHaAgH6KgISMgISAjoCEkICQhDyAhICShICOgIRAMAAsgDyMqoCElICUgD6EhJiAPICWjIScg' +
  'JyAloiEoIyUgJ6IhKSApICkgJ6GhISogJyAqoSErIyUgJaIhLCAsICwgJaGhIS0gJSAtoSEuIAIgJyAPICihICogLaIgKKEg' +
  'KiAuoqAgKyAtoqAgKyAuoqChIBCgICcgDyAlICahoSMqICahoCAQoKKhICWjoKIPC6UIAy57AX8BeyAA/ewBIQEgASMp/Uz9' +
  'Tf3EASEvIC9BA0YEQCAADwsgLwRAIAAQCw8LIwYjJyAAIxv9Sf1SIQIgASMw/Ur9xAEhLyAvQQNGBEAgAg8LIC8EQCAAEAsP' +
  'CyMxIAH98gEhAwJAIAP97AEjFP1J/cQBIS8gLwRAIC9BA0cEQCAAEAsPCyADIAP98gEhBCMaIAT98gEhBSADIAX98AEhBiMm' +
  'IAP98gEhByAHIAcgA/3xAf3xASEIIAMgCP3xASEJIyYgA/3yASEKIAogCiAD/fEB/fEBIQsgAyAL/fEBIQwgAyAG/fEBIAX9' +
  '8AEjGiAIIAv98gEgBP3xASAIIAz98gH98AEgCSAL/fIB/fABIAkgDP3yAf3wAf3yASAEIAP98gEjGCADIxYgAyMQIAMjDiAD' +
  'IwwgAyMK/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fABIQ0gBiAN/fABIQ4gDiEPIAYgDv3xASAN/fAB' +
  'IRAMAQsgAyM//fIBIzn98AEhESARIzn98QEhEiADIBIjEv3yAf3xASETIBIjLv3yASEUIBMgFP3xASEVIBMgFf3xASAU/fEB' +
  'Ixv98AEhFiAVIBX98gEhFyARIxz9TkEE/csBITAjACAw/RsAav0ABAAhGCMAIDD9GwJq/QAEACEwIBggMP0NCAkKCwwNDg8Y' +
  'GRobHB0eHyEZIBggMP0NAAECAwQFBgcQERITFBUWFyEYIBUjN/3wASM3/fEBIRogGCAa/fIBIRsgGCAb/fABIRwgGCAc/fEB' +
  'IBv98AEgGSAYIBUgGv3xAf3yASAZIBX98gEgGCAZ/fABIBcjGiAVIxj98gH98AH98gEgFyAX/fIBIxYgFSMQ/fIB/fABIBcj' +
  'DiAVIwz98gH98AH98gH98AH98gH98AEgFiAWIBX98gH98AH98AH98gH98AH98AH98AH98AEhHSAcIB398AEhHiARIx79TkEu' +
  '/csBIyf9zgEhHyAeIB/98gEhICAgIyf98QEhISAhICD98QEhIiAgICEgIv3xAf3xASMGICL98QH98AEgHCAe/fEBIB398AEg' +
  'H/3yAf3wASEjICEgI/3wASEkICQhDyAhICT98QEgI/3wASEQDAALIA8jMf3wASElICUgD/3xASEmIA8gJf3zASEnICcgJf3y' +
  'ASEoIyYgJ/3yASEpICkgKSAn/fEB/fEBISogJyAq/fEBISsjJiAl/fIBISwgLCAsICX98QH98QEhLSAlIC398QEhLiACICcg' +
  'DyAo/fEBICogLf3yASAo/fEBICogLv3yAf3wASArIC398gH98AEgKyAu/fIB/fAB/fEBIBD98AEgJyAPICUgJv3xAf3xASMx' +
  'ICb98QH98AEgEP3wAf3yAf3xASAl/fMB/fAB/fIBDwsfAQJ8IAD9IQAQCSEBIAD9IQEQCSECIAH9FCAC/SIBC8gNAhh7BX8g' +
  'ACgCGCEnIAAoAhwhKCAAKAIgISkgCv0UIRMgAv0UIRQgA/0UIRUgC/0UIRYgBP0UIRcgBf0UIRggBv0UIRkgB/0UIRogCP0U' +
  'IRsgDP0UIR0gDf0UIR4gCf0UIR8gDv0UISAgAUEDdCErA0AgJyAqav0ABAAhDyAoICpq/QAEACEQICkgKmr9AAQAIREgEyAP' +
  'IBQgFf3tASAQ/fAB/QwAAAAAAADgPwAAAAAAAOA//QwAAAAAAADgPwAAAAAAAOA/IBYgF/3tASAQ/fAB/fIBEAr98gH98AH9' +
  '8gH98gEgGCARIBn97QEgEP3wAf3yAf3yAf3wASAaIBv97QEgEP3wAf3yAf3wAf3xAf3yASESIB39DAAAAAAAAOA/AAAAAAAA' +
  '4D8gEf3tAf0MAAAAAAAA4D8AAAAAAADgPyAeIB/97QEgEP3wAf3yARAK/fIB/fAB/fABICAgH/3tASAQ/fAB/fIBEAH98gH9' +
  '8gEhHCATIA8gFP0MAAAAAAAA4D8AAAAAAADgP/0MAAAAAAAA4D8AAAAAAADgPyAWIBf97QH9DAAAAAAAAOA/AAAAAAAA4D8g' +
  'Ev3yASAQ/fAB/fAB/fIBEAr98gH98AEgFf3tAf0MAAAAAAAA4D8AAAAAAADgPyAS/fIBIBD98AH98AH98gH98gEgGP0MAAAA' +
  'AAAA4D8AAAAAAADgPyAc/fIBIBH98AEgGf3tAf0MAAAAAAAA4D8AAAAAAADgPyAS/fIBIBD98AH98AH98gH98gH98AEgGiAb' +
  '/e0B/QwAAAAAAADgPwAAAAAAAOA/IBL98gEgEP3wAf3wAf3yAf3wAf3xAf3yASEhIB39DAAAAAAAAOA/AAAAAAAA4D/9DAAA' +
  'AAAAAOC/AAAAAAAA4L8gHP3yAf0MAAAAAAAA4D8AAAAAAADgPyAeIB/97QH9DAAAAAAAAOA/AAAAAAAA4D8gEv3yASAQ/fAB' +
  '/fAB/fIBEAr98gH98AH98AEgEf3xASAgIB/97QH9DAAAAAAAAOA/AAAAAAAA4D8gEv3yASAQ/fAB/fAB/fIBEAH98gH98gEh' +
  'IiATIA8gFP0MAAAAAAAA4D8AAAAAAADgP/0MAAAAAAAA4D8AAAAAAADgPyAWIBf97QH9DAAAAAAAAOA/AAAAAAAA4D8gIf3y' +
  'ASAQ/fAB/fAB/fIBEAr98gH98AEgFf3tAf0MAAAAAAAA4D8AAAAAAADgPyAh/fIBIBD98AH98AH98gH98gEgGP0MAAAAAAAA' +
  '4D8AAAAAAADgPyAi/fIBIBH98AEgGf3tAf0MAAAAAAAA4D8AAAAAAADgPyAh/fIBIBD98AH98AH98gH98gH98AEgGiAb/e0B' +
  '/QwAAAAAAADgPwAAAAAAAOA/ICH98gEgEP3wAf3wAf3yAf3wAf3xAf3yASEjIB39DAAAAAAAAOA/AAAAAAAA4D/9DAAAAAAA' +
  'AOC/AAAAAAAA4L8gIv3yAf0MAAAAAAAA4D8AAAAAAADgPyAeIB/97QH9DAAAAAAAAOA/AAAAAAAA4D8gIf3yASAQ/fAB/fAB' +
  '/fIBEAr98gH98AH98AEgEf3xASAgIB/97QH9DAAAAAAAAOA/AAAAAAAA4D8gIf3yASAQ/fAB/fAB/fIBEAH98gH98gEhJCAT' +
  'IA8gFP0MAAAAAAAA4D8AAAAAAADgP/0MAAAAAAAA4D8AAAAAAADgPyAWIBf97QEgIyAQ/fAB/fAB/fIBEAr98gH98AEgFf3t' +
  'ASAjIBD98AH98AH98gH98gEgGCAkIBH98AEgGf3tASAjIBD98AH98AH98gH98gH98AEgGiAb/e0BICMgEP3wAf3wAf3yAf3w' +
  'Af3xAf3yASElIB39DAAAAAAAAOA/AAAAAAAA4D8gJP3tAf0MAAAAAAAA4D8AAAAAAADgPyAeIB/97QEgIyAQ/fAB/fAB/fIB' +
  'EAr98gH98AH98AEgEf3xASAgIB/97QEgIyAQ/fAB/fAB/fIBEAH98gH98gEhJiAoICpq/QxVVVVVVVXFP1VVVVVVVcU/IBL9' +
  '8gH9DFVVVVVVVdU/VVVVVVVV1T8gIf3yAf3wAf0MVVVVVVVV1T9VVVVVVVXVPyAj/fIB/fAB/QxVVVVVVVXFP1VVVVVVVcU/' +
  'ICX98gH98AEgEP3wAf0LBAAgKSAqav0MVVVVVVVVxT9VVVVVVVXFPyAc/fIB/QxVVVVVVVXVP1VVVVVVVdU/ICL98gH98AH9' +
  'DFVVVVVVVdU/VVVVVVVV1T8gJP3yAf3wAf0MVVVVVVVVxT9VVVVVVVXFPyAm/fIB/fABIBH98AH9CwQAICpBEGoiKiArSQ0A' +
  'Cws=',
  [powersOfTwoTable],
)

const definition = defineProgram({
  file: 'neuron-morris-lecar.eqs',
  version: '0.1.0',
  sha256: '3e32c0c84104189aa22c22b5d14e4efdf913719d795c1e34d55c9d4f06c170e0',
  parameters: [
    {
      name: 'C',
      value: 0.000019999999999999998,
      type: 'float',
      dimension: [-2, -1, 4, 2, 0, 0, 0],
      unit: 'farad',
      line: 5,
    },
    {
      name: 'gL',
      value: 0.002,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 6,
    },
    {
      name: 'gCa',
      value: 0.0044,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 7,
    },
    {
      name: 'gK',
      value: 0.008,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 8,
    },
    {
      name: 'EL',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 9,
    },
    {
      name: 'ECa',
      value: 0.12,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
    },
    {
      name: 'EK',
      value: -0.084,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
    },
    {
      name: 'phi',
      value: 40,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 13,
    },
  ],
  source:
    '# The barnacle muscle fibre of Morris and Lecar (1981): oscillations of a calcium and a potassium\n' +
    '# current, drawn in time and in the phase plane with both nullclines.\n' +
    'from brian2 import *\n' +
    '\n' +
    'C = 20*uF\n' +
    'gL = 2*msiemens\n' +
    'gCa = 4.4*msiemens\n' +
    'gK = 8*msiemens\n' +
    'EL = -60*mV\n' +
    'ECa = 120*mV\n' +
    'EK = -84*mV\n' +
    'V1, V2, V3, V4 = -1.2*mV, 18*mV, 2*mV, 30*mV\n' +
    'phi = 0.04/ms\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (I - gL*(v - EL) - gCa*m_inf*(v - ECa) - gK*w*(v - EK))/C : volt\n' +
    'dw/dt = phi*(w_inf - w)*cosh((v - V3)/(2*V4)) : 1\n' +
    'm_inf = 0.5*(1 + tanh((v - V1)/V2)) : 1\n' +
    'w_inf = 0.5*(1 + tanh((v - V3)/V4)) : 1\n' +
    'I : amp\n' +
    "'''\n" +
    "fibres = NeuronGroup(3, eqs, method='rk4')\n" +
    'fibres.I = [60, 95, 150]*uA\n' +
    'fibres.v = -30*mV\n' +
    'fibres.w = 0.1\n' +
    "trace = StateMonitor(fibres, ['v', 'w'], record=True, dt=0.8*ms)\n" +
    'run(400*ms)\n' +
    '\n' +
    'for k in range(3):\n' +
    '    late = trace.v[k][trace.t > 200*ms]\n' +
    '    swing = (max(late) - min(late))/mV\n' +
    "    print(fibres.I[k]/uA, 'uA: swings by', round(swing, 1), 'mV')\n" +
    '\n' +
    'figure(figsize=(9, 4))\n' +
    'subplot(121)\n' +
    'for k in range(3):\n' +
    "    plot(trace.t/ms, trace.v[k]/mV, label='%d uA' % round(fibres.I[k]/uA))\n" +
    "xlabel('Time (ms)')\n" +
    "ylabel('v (mV)')\n" +
    "legend(loc='upper right')\n" +
    'subplot(122)\n' +
    'v = linspace(-75, 45, 200)*mV\n' +
    'm_inf = 0.5*(1 + tanh((v - V1)/V2))\n' +
    'w_inf = 0.5*(1 + tanh((v - V3)/V4))\n' +
    "plot(v/mV, (95*uA - gL*(v - EL) - gCa*m_inf*(v - ECa))/(gK*(v - EK)), '--', label='dv/dt = 0')\n" +
    "plot(v/mV, w_inf, '--', label='dw/dt = 0')\n" +
    "plot(trace.v[1]/mV, trace.w[1], 'k', lw=1)\n" +
    "xlabel('v (mV)')\n" +
    "ylabel('w')\n" +
    'ylim(-0.05, 0.7)\n' +
    "legend(loc='upper left')\n" +
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
