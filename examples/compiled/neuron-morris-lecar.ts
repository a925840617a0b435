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
  'AA95DADC5toCAEMAlYKwAL5g8SvavaYG+PmW0DcDmow9/f3AFiAAEEAKtuDQL1mBhwbif/hTAgMDxUFAgNmhCE/gCCABfJUS' +
  'lOAy8L/LPlR4/AC3sA/QzMPjn4BBGEiF5i1AjRyxiUsLJAnwvMWOfgZjVAA4SL6PuAmYfHPwCSKj8LzOOfgYgu2YIthVW4C5' +
  'h8c/A0RwCMDwFzD457kKL9fyEXQ3AXMPjnloElIH8kwrM45+BqrgEaXgLmHxzcApxQzM45qiFPAGZnUCWAJ1CJ+On4ZlFI4Q' +
  '8c+oQsD/wC459Qj/4A6JVFWqJiQKgUsJzFjn4BD8Bj8DvwEoFhSoEHgJmH1B+Bq9Y5/VhErrE3QFlwifC5h8c9yCUAsMSQAI' +
  'Sdi8zjn4GEHR3PXk17jh6LmHxz0CJTaQUVmLUCSAD1uLLQfwvM45+ASolAi1EHUQLViUcXmcc/AJiAcQsFeBF/gYXmHx/AJ6' +
  'ysNYYrMWOfgY/9BFbKjiquNmHxzXIKfCSYXmdQQCYOLgImzNLE5MrmvubowujK6uDJioGXIADAq3NA3/BQEzfCAAmSEBIAEj' +
  'NGVFBEDM4NYsZmQgQLpxhADIQMgA8qhaKBB4WBIGhEmSMTY91dyHoiEEIxkgBMbzc2QLQKDKS6jIHIMFZEShoSEI10hGNQnX' +
  'KhTgvXaFmhZIZjJBn5VC+boWiormcehidAQBObxXlvVX4iIxe3UiuGkPNDTQs0J3eCJr7rTBiANxqHJhxCH5XFtDmsxAMAep' +
  'p9QNOMyYiQCONreiRiCRGI0WTRPHSW2zRRyKKZun+NRVyVMfwDeVFtHg+GYuRgH3C72nQT9xQRBsaisDlboxojkIUZ6JkZtQ' +
  'YWiKNKMKNelG8ZI3QVHMZI5S3JkQDJcfZlQ0WTpRZnG6emfu0XkoaLqLlv82h7rtDTQs8Hm7G2QsfJO5KUjrSdHcaj1gI0JA' +
  'g4VBRIUBgFH+D98vyEfINij9e0gwJEZBZfH4PGSRYnISRJ0JGA4qpCjnJtLQfoVD+bs0jxqSKSS8cri9jm5eEgBIftcnP5wa' +
  'H0DSbE5CSagenxV80Q2aTlLUKShwaS89Kd/kRaMhKiAqxti0riO0lRJY4KyMR2kt10luNS7X7zIvIMFZHXSYfqTAkxoLwaLp' +
  'kpkImajOQ8NJnxdfi63ST0+krzKW9toscqYupS7N4ry3P6K8f3pZJS6YnM0E5h/xuPMTx8YnCvkIAzN7AX8BeyCN7l2AMaMQ' +
  'c1/Uv9Tf3EzKaIhoggaNGlvcSkaJs7qtRxEQjU1GznQQL4O6eNxdLaSooqT/BasPBfJjikjRZCjjCl++GRjjqTbRI5A2VfHC' +
  'ccoXIaE75o5gu+eOcLkNDDQYqNLTuOifaqk6Ty6GHrqOqeSfTPykpp+tGHDosaIGhxoYaFcpcUPYWPQLkKPSE109Fx6x0/qN' +
  'pzoOPaeR3se4ZEthZrj4Gl2Wo+Iuio+QuQs1/dGzj4y8jRehEjiScgyRXLzKax8CiCJjYA1JAAJH3LNKgQu3IgGDBMNCAkKC' +
  'wwNDg8YGRobHB0eHyEZ1yoBBOSgwEBQYHEBESExQVFhf9x5STeqlia0UIPFq9whA7BcIRF2lmkhCY+euTmu23pcjtuEFqNGj' +
  'E1AmENFjZpHq0QPjKhxzmCcURCIxcsk1IzCLCKxcho9KOkeNLjFIyf9zgGEUy96hFV6O2VCK5chQiyfKUyDQbJdGuEYXkqkC' +
  'fT03CNJchQjWJ4nouEbz03y8I4l2VCOZ6bMk6kw6IcrScp/yQjwXuaU8SShfNhHwt3NK4yNJUcJAHoksJCFyGl2/6CQkQffL' +
  'CRhchQkcWo2mSmQyZqNQkkfsLv8kvJhJpJOWk6f/ulOWdMS3nCUjyT6Z+DFhlhKk+f0i5Okj4i6uo5GXpLCPp4Q7o+oFD3Sf' +
  '1glDUJb8hoCaBO5jLZgX6RRsMoQC5PAhyM8ZARAI0Dv5WHCC8/j41oeroejDhBEDUCEQRyKCZtBcZIK5OHCBaDaPB8NB40f9' +
  '4cIGIRojkIUJ6MOEGQpQhQokLhHt0FQyEdnS3JkQBJcfZw4RydKLM43T0zRnLw4QVB1BxEFFQc0FCbGoMcOEH2aGQ/kbIw/g' +
  'WyiEDOqK/tVuIA0VEkPk1iWYGBh8LwGEIz39SoWGaIKIQuuQiNB3uVhYoiCli4SQFICoCLLIaEkDoGoELLUXRUthchZuIMPL' +
  'WXkcLaqEkBKImiIShBoiEoioRm4SQCSE67hJAJS/KEkBU0xKvU1BdZTVF2lmkmuPnrk5rttzaPbcz1GihJAXN4sbCSDQUJQc' +
  '0FBWc4mXi1BMXAJws7xchTwFhf4TKqkdS0QGeeX7mZNH1zs5Yma4pCAPPo4xoWgYQgYYVcAqBkgSkJ73XxV0jKizmGUJGR0h' +
  'GdUF6hGkNfw+4tJIFwxH9BAQXJawl14TDkyAsHraQv3Nr+4aQIx7GM2EaJEHJfAlBakbQeR0LiT9CJA4LCGkBNAaC5CjenFk' +
  'LXRUFAVo0rplMYxAOLEX6kiiwiy8qCFo8tbIjM5fFuuKEaSL6YlO9VEgmi5bsL/9vqLxSEAi1SIHQ3FIo6gCk9JI079UKWCX' +
  'FocPoKqT7i4wDxhK1L4WeK0EhHolPk7LSqk9STlvKT95WNNPn5Q3EpiNjI00ssUiZxDp+HiNAjj7dH9J+ixGgR6WOlcRikEE' +
  'K6BVLoMqBBFDMLH5udoRPMoK3M36nUoFwpL4lhoFwSIyrMtFTVAsygcGXJcfg4MuRSBhCBhCBioGEIGEIGKgYyBgTIGIgZoG' +
  'aBmgZoGBUgYIIGAJSlQc0cEN6waS07SiITSTklLgrIxCaSrXSVY2DKlpKEJKKkosUL4NApKKc9ObLjlS5sClebxXlvSohk+T' +
  'BpAdKh559bqDGNtKSXB6UqmDJepePz8rjtEGL2UWlSfJx5uOoSpRh5EwhCP2jECDUx4ccwoyYsGNwrt8S8Wo/Sfe4PpUGNwt' +
  'AwpAwpAwlAwpAwpAwlAwhAwPEDGQM0DNAzQM0DASkDBZAwEZMDTANTAJTA0wBdMABPUxBKC2VQhUWv3CFlJiyFCFx62LCGRc' +
  'hwYvtJQpJQlJRYQ8E5i8en6llnS65CwiM8k+mfgcGcT+sGf4xMQ3q6ju8maSDA8YhIQhIYPkBoEMPYK/7NKMfJHxmjilB8WR' +
  '9IVy4v/z8VdtA8VIqoWaLKCGi6gpowoMaMqDmjShBo2oYaOqGmjyhJo+ocaQVnhHOukrsgNAlocYIWURZR0QUpCERaz7OsaK' +
  'r2yLGnY4DgXGRWiEYpZIv35RhCIQhEKwsX0qUozvCpnTXjRvUFzSkn5aJKO1CEkR69lBKLWdcBPCyY9kbXBo6rI+WRUFWwEo' +
  'SeVMlrYbLp7gSSpk5gkjgiI0O0ZAomHE9wIpoRCQgpoiG/xz2g6XCc2alWBZhZFm+JJB8AnxHdDSKewCGkIF3cOws9gVSICC' +
  'hwjkZ7A13D8XPYZIwJ0iAvlWC2FnsD/wPxHdDSSewGEMc51wvsjMJQkGkkmtE7o/IzME2Qhi5gzJLCSQUSQHbbCeFlcGcY2z' +
  'DQ3phZcsDjiEIyUmsd1XHPMfpsmyE0jDqKFJLslr4qFwvthf/WQVRwFkiBlJAZSYdER6whKCINREVEBWkhsH3iA=',
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
      shown: { unit: 'uF', scale: 0.000001 },
    },
    {
      name: 'gL',
      value: 0.002,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 6,
      shown: { unit: 'msiemens', scale: 0.001 },
    },
    {
      name: 'gCa',
      value: 0.0044,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 7,
      shown: { unit: 'msiemens', scale: 0.001 },
    },
    {
      name: 'gK',
      value: 0.008,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 8,
      shown: { unit: 'msiemens', scale: 0.001 },
    },
    {
      name: 'EL',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 9,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'ECa',
      value: 0.12,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'EK',
      value: -0.084,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'phi',
      value: 40,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 13,
      shown: { unit: 'Hz', scale: 1 },
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
