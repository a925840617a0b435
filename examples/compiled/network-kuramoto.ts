/**
 * network-kuramoto.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 5c7972860857846714a388a10fc4b693d8546af396c396adf5ea321813227e08
 */
import {
  Tuple,
  add,
  assignState,
  callMap,
  callObjectMethod,
  colorMap,
  connectSynapses,
  cos,
  createNeuronGroup,
  createStateMonitor,
  createSubgroup,
  createSynapses,
  defaultClock,
  defineProgram,
  describeModel,
  divide,
  floorDivideNumbers,
  floorModulo,
  getAttribute,
  getItem,
  givenClock,
  greater,
  iterate,
  modulo,
  multiply,
  neuronGroupClass,
  npArray,
  npCos,
  npLinspace,
  npMean,
  npRepeat,
  npSin,
  npSqrt,
  npStd,
  philoxRandom,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  pyLen,
  pyPrint,
  pyRange,
  pyZip,
  pyplotArrow,
  pyplotColorbar,
  pyplotErrorbar,
  pyplotGca,
  pyplotLegend,
  pyplotPlot,
  pyplotTitle,
  pyplotXlabel,
  pyplotYlabel,
  pyplotYticks,
  randomSeed,
  readComputed,
  runAsCommand,
  runNetwork,
  scatterMapped,
  setAttribute,
  simulateProgram,
  sin,
  sinesTable,
  slice,
  stateMonitorClass,
  subtract,
  synapsesClass,
  tan,
  threadedKernels,
  twoOverPiTable,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const Hz = unit('Hz')
const second = unit('second')

/** State of oscillators, in SI units. */
interface oscillators_Arrays {
  readonly theta: Float64Array // a pure number
  readonly omega: Float64Array // hertz
  readonly pull: Float64Array // hertz
  readonly K: Float64Array // hertz
}

/** What the equations of oscillators read from the script, in SI units. */
interface oscillators_Externals {
  readonly centre: number
  readonly n: number
  readonly width: number
}

/** State update of oscillators: advances theta by one step (euler). */
function oscillators_stateupdater(
  oscillators: oscillators_Arrays,
  _externals: oscillators_Externals,
  step: Step,
): void {
  const { N, dt } = step
  const native = step.native?.oscillators_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt)
    return
  }
  const { omega, pull, theta } = oscillators
  for (let i = 0; i < N; i++) {
    const omega_i = omega[i]
    const pull_i = pull[i]
    const theta_i = theta[i]
    // dtheta/dt = omega + pull : 1
    theta[i] = dt * (omega_i + pull_i) + theta_i
  }
}

/** Sets theta of oscillators. */
function oscillators_set_theta(
  oscillators: oscillators_Arrays,
  _externals: oscillators_Externals,
  step: Step,
): void {
  const { theta } = oscillators
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // theta = 2*pi*rand()
    theta[i] = 6.283185307179586 * rand1[k]
  }
}

/** Sets omega of oscillators. */
function oscillators_set_omega(
  oscillators: oscillators_Arrays,
  externals: oscillators_Externals,
  step: Step,
): void {
  const { omega } = oscillators
  const { centre, width, n } = externals
  const { events, count } = step
  const scaled_n = 1 / n
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // omega = centre + width*tan(pi*((i % n + 0.5)/n - 0.5))
    omega[i] = centre + width * tan(Math.PI * (-0.5 + scaled_n * (0.5 + (floorModulo(i, n) | 0))))
  }
}

const oscillators_class = neuronGroupClass<oscillators_Arrays, oscillators_Externals>({
  id: 'oscillators',
  line: 18,
  variables: {
    theta: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    omega: { type: 'float', dimension: [0, 0, -1, 0, 0, 0, 0], size: 'N' },
    pull: { type: 'float', dimension: [0, 0, -1, 0, 0, 0, 0], size: 'N' },
    K: { type: 'float', dimension: [0, 0, -1, 0, 0, 0, 0], size: 'N' },
  },
  externals: [],
  events: [],
  natives: {
    oscillators_stateupdater: { arrays: ['omega', 'pull', 'theta'], draws: [1, 1] },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'oscillators_stateupdater',
      kernel: oscillators_stateupdater,
    },
  ],
  blocks: {
    set_theta: { target: 'theta', externals: [], kernel: oscillators_set_theta },
    set_omega: { target: 'omega', externals: ['centre', 'n', 'width'], kernel: oscillators_set_omega },
  },
})

/** State of coupling, in SI units. */
interface coupling_Arrays {
  readonly _pre: Int32Array // integer
  readonly _post: Int32Array // integer
  readonly _k: Int32Array // integer
  readonly theta_pre: Float64Array // a pure number
  readonly theta_post: Float64Array // a pure number
  readonly pull_post: Float64Array // hertz
  readonly K_post: Float64Array // hertz
}

/** What the equations of coupling read from the script, in SI units. */
interface coupling_Externals {
  readonly n: number
}

/** pull_post of coupling: the sum over all synapses of a neuron. */
function coupling_summed_variable_pull_post(
  coupling: coupling_Arrays,
  externals: coupling_Externals,
  step: Step,
): void {
  const { n } = externals
  const { N } = step
  const scaled_n = 1 / n
  const native = step.native?.coupling_summed_variable_pull_post
  if (native !== undefined) {
    native.run(native.at, N, scaled_n)
    return
  }
  const { K_post, _post, theta_pre, _pre, theta_post, pull_post } = coupling
  for (let s = 0; s < N; s++) {
    const K_post_i = K_post[_post[s]]
    const theta_pre_i = theta_pre[_pre[s]]
    const theta_post_i = theta_post[_post[s]]
    const pull_post_i = pull_post[_post[s]]
    // pull_post = K_post/n*sin(theta_pre - theta_post) : Hz (summed)
    pull_post[_post[s]] = pull_post_i + scaled_n * (K_post_i * sin(theta_pre_i - theta_post_i))
  }
}

/** connect() of coupling: where the numbers begin. */
function coupling_connect_low(
  coupling: coupling_Arrays,
  externals: coupling_Externals,
  step: Step,
): void {
  const { _pre } = coupling
  const { n } = externals
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _pre_i = _pre[s]
    values[k] = Math.imul(floorDivideNumbers(_pre_i, n) | 0, n)
  }
}

/** connect() of coupling: where the numbers end. */
function coupling_connect_high(
  coupling: coupling_Arrays,
  externals: coupling_Externals,
  step: Step,
): void {
  const { _pre } = coupling
  const { n } = externals
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _pre_i = _pre[s]
    values[k] = Math.imul(((floorDivideNumbers(_pre_i, n) | 0) + 1) | 0, n)
  }
}

/** connect() of coupling: the neuron at the other end. */
function coupling_connect_element(
  coupling: coupling_Arrays,
  _externals: coupling_Externals,
  step: Step,
): void {
  const { _k } = coupling
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _k_i = _k[s]
    values[k] = _k_i
  }
}

const coupling_class = synapsesClass<coupling_Arrays, coupling_Externals>({
  id: 'coupling',
  line: 28,
  variables: {},
  ends: {
    theta_pre: { side: 'pre', of: 'theta' },
    theta_post: { side: 'post', of: 'theta' },
    pull_post: { side: 'post', of: 'pull' },
    K_post: { side: 'post', of: 'K' },
  },
  pathways: [],
  connects: {
    connect: { over: 'pre', iterator: 'range', parts: ['low', 'high', 'element'] },
  },
  externals: ['n'],
  events: [],
  natives: {
    coupling_summed_variable_pull_post: { arrays: ['K_post', '_post', 'theta_pre', '_pre', 'theta_post', 'pull_post'] },
  },
  runners: [
    {
      suffix: '_summed_variable_pull_post',
      slot: 'groups',
      order: -1,
      sums: 'pull_post',
      native: 'coupling_summed_variable_pull_post',
      kernel: coupling_summed_variable_pull_post,
    },
  ],
  blocks: {
    connect_low: { externals: ['n'], kernel: coupling_connect_low },
    connect_high: { externals: ['n'], kernel: coupling_connect_high },
    connect_element: { externals: [], kernel: coupling_connect_element },
  },
})

/** State of order, in SI units. */
interface order_Arrays {
  readonly x: Float64Array // a pure number
  readonly y: Float64Array // a pure number
}

/** r of order, computed for those neurons that a monitor lists. */
function order_r(order: order_Arrays, _externals: object, step: Step): void {
  const { x, y } = order
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const x_i = x[i]
    const y_i = y[i]
    // r = sqrt(x**2 + y**2) : 1
    const r = Math.sqrt(x_i * x_i + y_i * y_i)
    values[k] = r
  }
}

const order_class = neuronGroupClass<order_Arrays, object>({
  id: 'order',
  line: 34,
  variables: {
    x: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    y: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: [],
  events: [],
  runners: [],
  computed: {
    r: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', kernel: order_r, read: readComputed },
  },
})

/** State of gather, in SI units. */
interface gather_Arrays {
  readonly _pre: Int32Array // integer
  readonly _post: Int32Array // integer
  readonly theta_pre: Float64Array // a pure number
  readonly x_post: Float64Array // a pure number
  readonly y_post: Float64Array // a pure number
}

/** What the equations of gather read from the script, in SI units. */
interface gather_Externals {
  readonly n: number
}

/** x_post of gather: the sum over all synapses of a neuron. */
function gather_summed_variable_x_post(
  gather: gather_Arrays,
  externals: gather_Externals,
  step: Step,
): void {
  const { n } = externals
  const { N } = step
  const scaled_n = 1 / n
  const native = step.native?.gather_summed_variable_x_post
  if (native !== undefined) {
    native.run(native.at, N, scaled_n)
    return
  }
  const { theta_pre, _pre, x_post, _post } = gather
  for (let s = 0; s < N; s++) {
    const theta_pre_i = theta_pre[_pre[s]]
    const x_post_i = x_post[_post[s]]
    // x_post = cos(theta_pre)/n : 1 (summed)
    x_post[_post[s]] = x_post_i + scaled_n * cos(theta_pre_i)
  }
}

/** y_post of gather: the sum over all synapses of a neuron. */
function gather_summed_variable_y_post(
  gather: gather_Arrays,
  externals: gather_Externals,
  step: Step,
): void {
  const { n } = externals
  const { N } = step
  const scaled_n = 1 / n
  const native = step.native?.gather_summed_variable_y_post
  if (native !== undefined) {
    native.run(native.at, N, scaled_n)
    return
  }
  const { theta_pre, _pre, y_post, _post } = gather
  for (let s = 0; s < N; s++) {
    const theta_pre_i = theta_pre[_pre[s]]
    const y_post_i = y_post[_post[s]]
    // y_post = sin(theta_pre)/n : 1 (summed)
    y_post[_post[s]] = y_post_i + scaled_n * sin(theta_pre_i)
  }
}

/** connect() of gather: the candidates that it connects. */
function gather_connect_condition(
  gather: gather_Arrays,
  externals: gather_Externals,
  step: Step,
): number {
  const { _pre, _post } = gather
  const { n } = externals
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _pre_i = _pre[s]
    const _post_i = _post[s]
    if ((floorDivideNumbers(_pre_i, n) | 0) === _post_i) events[count++] = s
  }
  return count
}

const gather_class = synapsesClass<gather_Arrays, gather_Externals>({
  id: 'gather',
  line: 39,
  variables: {},
  ends: {
    theta_pre: { side: 'pre', of: 'theta' },
    x_post: { side: 'post', of: 'x' },
    y_post: { side: 'post', of: 'y' },
  },
  pathways: [],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', perPair: true, readsOther: true, parts: ['condition'] },
  },
  externals: ['n'],
  events: [],
  natives: {
    gather_summed_variable_x_post: { arrays: ['theta_pre', '_pre', 'x_post', '_post'] },
    gather_summed_variable_y_post: { arrays: ['theta_pre', '_pre', 'y_post', '_post'] },
  },
  runners: [
    {
      suffix: '_summed_variable_x_post',
      slot: 'groups',
      order: -1,
      sums: 'x_post',
      native: 'gather_summed_variable_x_post',
      kernel: gather_summed_variable_x_post,
    },
    {
      suffix: '_summed_variable_y_post',
      slot: 'groups',
      order: -1,
      sums: 'y_post',
      native: 'gather_summed_variable_y_post',
      kernel: gather_summed_variable_y_post,
    },
  ],
  blocks: {
    connect_condition: { externals: ['n'], kernel: gather_connect_condition },
  },
})

const coherence_class = stateMonitorClass({ id: 'coherence', line: 45, variables: ['r'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let n: Value, centre: Value, width: Value, duration: Value, strengths: Value, populations: Value,
    oscillators: Value, coupling: Value, order: Value, gather: Value, coherence: Value, late: Value,
    final: Value, item: Value, strength: Value, r: Value, colors: Value, k: Value, x: Value,
    spread: Value, item_2: Value, place: Value, own: Value, angle: Value
  sim.expose(() => ({ n, centre, width, duration, strengths, populations, oscillators, coupling,
    order, gather, coherence, late, final, strength, r, colors, k, x, spread, place, own, angle }))
  sim.at(5) // seed(6)
  randomSeed(sim, 6n)
  sim.at(6) // defaultclock.dt = 25*ms
  setAttribute(defaultClock(sim), 'dt', multiply(25n, ms))
  sim.at(9) // n = 80
  n = sim.parameter('n', 80n)
  sim.at(11) // centre = 2*pi*0.5*Hz
  centre = sim.parameter('centre', multiply(multiply(multiply(2n, Math.PI), 0.5), Hz))
  sim.at(12) // width = 0.5*Hz          # [0.1*Hz : 0.1*Hz : 2*Hz]
  width = sim.parameter('width', multiply(0.5, Hz))
  sim.at(13) // duration = 15*second
  duration = sim.parameter('duration', multiply(15n, second))
  sim.at(15) // strengths = array([0, 0.5, 0.9, 1.25, 1.75, 2.5, 4])
  strengths = npArray([0n, 0.5, 0.9, 1.25, 1.75, 2.5, 4n])
  sim.at(16) // populations = len(strengths)
  populations = pyLen(strengths)
  sim.at(18) // oscillators = NeuronGroup(populations*n, '''
  oscillators = createNeuronGroup(sim, oscillators_class, { N: multiply(populations, n) })
  sim.at(24) // oscillators.theta = '2*pi*rand()'
  assignState(oscillators, 'set_theta', {})
  sim.at(25) // oscillators.omega = 'centre + width*tan(pi*((i % n + 0.5)/n - 0.5))'
  assignState(oscillators, 'set_omega', { n, centre, width })
  sim.at(26) // oscillators.K = repeat(strengths, n)*2*width
  setAttribute(oscillators, 'K', multiply(multiply(npRepeat(strengths, n), 2n), width))
  sim.at(28) // coupling = Synapses(oscillators, oscillators, '''
  coupling = createSynapses(sim, coupling_class, { source: oscillators, target: oscillators })
  sim.at(31) // coupling.connect(j='k for k in range((i//n)*n, (i//n + 1)*n)')
  connectSynapses(sim, coupling, 'connect', { n }, new Map<Value, Value>())
  sim.at(34) // order = NeuronGroup(populations, '''
  order = createNeuronGroup(sim, order_class, { N: populations })
  sim.at(39) // gather = Synapses(oscillators, order, '''
  gather = createSynapses(sim, gather_class, { source: oscillators, target: order })
  sim.at(43) // gather.connect(condition='i//n == j')
  connectSynapses(sim, gather, 'connect', { n }, new Map<Value, Value>())
  sim.at(45) // coherence = StateMonitor(order, 'r', record=True, dt=100*ms)
  coherence = createStateMonitor(sim, coherence_class,
    { source: order, record: true, clock: givenClock(sim, multiply(100n, ms), null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(48) // late = coherence.t > duration/3
    late = greater(getAttribute(coherence, 't'), divide(duration, 3n))
    sim.at(49) // final = mean(coherence.r[:, late], axis=1)
    final =
      npMean(getItem(getAttribute(coherence, 'r'), new Tuple([slice(null, null, null), late])), 1n)
    sim.at(50) // for strength, r in zip(strengths, final):
    for (item of iterate(pyZip(strengths, final))) {
      sim.at(50) // for strength, r in zip(strengths, final):
      strength = getItem(item, 0n)
      r = getItem(item, 1n)
      sim.at(51) // print('K = %.2f K_c: r = %.2f' % (strength, r))
      pyPrint(sim, modulo('K = %.2f K_c: r = %.2f', new Tuple([strength, r])))
    }
    sim.at(53) // figure(figsize=(10, 7))
    plainFigure(sim, [], { figsize: new Tuple([10n, 7n]) })
    sim.at(54) // colors = plt.cm.viridis(linspace(0, 0.95, populations))
    colors = callMap([colorMap('viridis'), npLinspace(0n, 0.95, populations)], {})
    sim.at(55) // subplot(221)
    plainSubplot(sim, [221n], {})
    sim.at(56) // for k in range(populations):
    for (k of iterate(pyRange(populations))) {
      sim.at(57) // plot(coherence.t/second, coherence.r[k], color=colors[k],
      pyplotPlot(sim,
        [divide(getAttribute(coherence, 't'), second), getItem(getAttribute(coherence, 'r'), k)],
        { color: getItem(colors, k), label: modulo('%.2f', getItem(strengths, k)) })
    }
    sim.at(59) // xlim(0, duration/second)
    plainXlim(sim, [0n, divide(duration, second)], {})
    sim.at(60) // ylim(0, 1.3)
    plainYlim(sim, [0n, 1.3], {})
    sim.at(61) // yticks([0, 0.5, 1])
    pyplotYticks(sim, [[0n, 0.5, 1n]], {})
    sim.at(62) // xlabel('Time (s)')
    plainXlabel(sim, ['Time (s)'], {})
    sim.at(63) // ylabel('Order parameter r')
    plainYlabel(sim, ['Order parameter r'], {})
    sim.at(64) // legend(title='$K/K_c$', loc='upper right', ncol=4, fontsize=8)
    pyplotLegend(sim, [], { title: '$K/K_c$', loc: 'upper right', ncol: 4n, fontsize: 8n })
    sim.at(65) // subplot(222)
    plainSubplot(sim, [222n], {})
    sim.at(66) // x = linspace(1, 4.2, 200)
    x = npLinspace(1n, 4.2, 200n)
    sim.at(67) // plot(x, sqrt(1 - 1/x), 'k--', label='theory: $(1 - K_c/K)^{1/2}$')
    pyplotPlot(sim, [x, npSqrt(subtract(1n, divide(1n, x))), 'k--'],
      { label: 'theory: $(1 - K_c/K)^{1/2}$' })
    sim.at(68) // plot([0, 1], [0, 0], 'k--')
    pyplotPlot(sim, [[0n, 1n], [0n, 0n], 'k--'], {})
    sim.at(69) // spread = std(coherence.r[:, late], axis=1)
    spread =
      npStd(getItem(getAttribute(coherence, 'r'), new Tuple([slice(null, null, null), late])), 1n)
    sim.at(70) // for k in range(populations):
    for (k of iterate(pyRange(populations))) {
      sim.at(71) // errorbar(strengths[k], final[k], yerr=spread[k], fmt='o', capsize=3,...
      pyplotErrorbar(sim, [getItem(strengths, k), getItem(final, k)],
        { yerr: getItem(spread, k), fmt: 'o', capsize: 3n, color: getItem(colors, k) })
    }
    sim.at(72) // ylim(-0.05, 1)
    plainYlim(sim, [-0.05, 1n], {})
    sim.at(73) // xlabel('Coupling $K/K_c$')
    pyplotXlabel(sim, ['Coupling $K/K_c$'], {})
    sim.at(74) // ylabel('r, mean of the last %d s' % (duration/second*2/3))
    pyplotYlabel(sim,
      [modulo('r, mean of the last %d s', divide(multiply(divide(duration, second), 2n), 3n))], {})
    sim.at(75) // legend(loc='lower right')
    pyplotLegend(sim, [], { loc: 'lower right' })
    sim.at(76) // for place, k in [(223, 1), (224, populations - 1)]:
    for (item_2 of iterate([new Tuple([223n, 1n]), new Tuple([224n, subtract(populations, 1n)])])) {
      sim.at(76) // for place, k in [(223, 1), (224, populations - 1)]:
      place = getItem(item_2, 0n)
      k = getItem(item_2, 1n)
      sim.at(77) // subplot(place)
      plainSubplot(sim, [place], {})
      sim.at(78) // own = oscillators[k*n:(k + 1)*n]
      own = createSubgroup(sim, oscillators, slice(multiply(k, n), multiply(add(k, 1n), n), null))
      sim.at(79) // angle = linspace(0, 2*pi, 200)
      angle = npLinspace(0n, multiply(2n, Math.PI), 200n)
      sim.at(80) // plot(cos(angle), sin(angle), color='0.8')
      pyplotPlot(sim, [npCos(angle), npSin(angle)], { color: '0.8' })
      sim.at(81) // scatter(cos(own.theta[:]), sin(own.theta[:]),
      scatterMapped(sim, [npCos(getItem(getAttribute(own, 'theta'), slice(null, null, null))),
        npSin(getItem(getAttribute(own, 'theta'), slice(null, null, null)))],
        { c: divide(subtract(getItem(getAttribute(own, 'omega'), slice(null, null, null)), centre),
        width), cmap: 'coolwarm', vmin: -3n, vmax: 3n, s: 25n })
      sim.at(83) // colorbar(label='$(\\omega - \\omega_0)/\\gamma$')
      pyplotColorbar(sim, [], { label: '$(\\omega - \\omega_0)/\\gamma$' })
      sim.at(84) // arrow(0, 0, order.x[k], order.y[k], width=0.03, length_includes_head=...
      pyplotArrow(sim,
        [0n, 0n, getItem(getAttribute(order, 'x'), k), getItem(getAttribute(order, 'y'), k)],
        { width: 0.03, length_includes_head: true, color: 'k' })
      sim.at(85) // xlim(-1.2, 1.2)
      plainXlim(sim, [-1.2, 1.2], {})
      sim.at(86) // ylim(-1.2, 1.2)
      plainYlim(sim, [-1.2, 1.2], {})
      sim.at(87) // xlabel('cos $\\theta$')
      pyplotXlabel(sim, ['cos $\\theta$'], {})
      sim.at(88) // ylabel('sin $\\theta$')
      pyplotYlabel(sim, ['sin $\\theta$'], {})
      sim.at(89) // gca().set_aspect('equal')
      callObjectMethod([pyplotGca(sim, [], {}), 'set_aspect', 'equal'], {})
      sim.at(90) // title('K = %.1f $K_c$' % strengths[k])
      pyplotTitle(sim, [modulo('K = %.1f $K_c$', getItem(strengths, k))], {})
    }
    sim.at(91) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [late, final, item, strength, r, colors, k, x, spread, item_2, place, own, angle]
    return () => {
      [late, final, item, strength, r, colors, k, x, spread, item_2, place, own, angle] = before
    }
  })
  sim.at(46) // run(duration)
  await runNetwork(sim, duration,
    { objects: { oscillators, coupling, order, gather, coherence }, externals: { n } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAo5DADC5toCAEMAjIIwAL5g8RIGr5jUCcxmBv7+jAAEEAIC24NAuOYGEhGJx6B4CCQbYBDN/AEEAC8RHACAXyzRBqgcJEVX' +
  '+WxBdswRbCqtlkVXAI4uWSp+A3gyxT4BAqBL7ybfDazKPwOMSnGWKUgUINMdWpeMdxz6txL9ZZERwCFAn9biWlyyU8hVT7Ib' +
  'k/ocS6GWKeALfAIFLooZYzsQxgtRPtPyEKxlnCIPIyW0wXyRA+xBNXxlib/5Yl+AsgBeCECIqBB1xKxcYpMMsUuHGKWULWgU' +
  'IldYm6AsuET4KIQAApa+8UnGWKLwPBhmAaYbSQPfsVxilIyyBGCkkBLNQZ2c2eKqsgQDrgoZk1NInlPilDEL/A8sTrlVKkxR' +
  'cD/liVYs8Xrin4y4Jg8CAggw3ubG0tjYwuje5Oa+5umPEZXVwZMVDOQACETG35cRsaW5n15ura2psi+7IQ5NLCxNjKvuD48S' +
  't/dEAAUdZ+ytHb4ggvG+VBgYXkYIBwrYIgiXBAW15gL+HYaQlDyAAmSMxY0UEQCMyDwsCQM5ou5vHhRGLURGWUBCAkADjWhU' +
  'C0IpABEYfRZNA8dJMmQghBkUEzaCmiZIM5FBs2g+MkDJCHIWNQkiIQrP6aQhaHss1jJoMztpCc5IMSEn+0pcaRCF1LCb2nQT' +
  '9xIQwMAcvPhCQEhDyEOIQ0gDbFMiCiAiIulRGxSIkoiIibkUTzaKFYrRVyKK5tFsZIkSLuQsajGXz0i9ZJEyRc8zr0YzkipI' +
  'wXzsEqM6qw5B1Bk0aUavbm8XxdAogWRjpBWewdwkK3oLPV1nQAhAxBEGrMZDZGkQDeXNsaiuJqkQjmYJQhR0KEgAIhHs0SxB' +
  'GPkAVg74mQEY3jPH4KyLQ3pSJR5SLQpGo5tbAmSEBJkcPZ/L6/f7NobN2l+1jUeLT6NIJZc6HeobhpAjMLoqDBe9QvD/Pr8X' +
  'ToLhpDjQM0M3z/PqtCWASI+uLNvW+JQQl6hEERJBCxR2Qf8PcUHNd2q3jAuAZZIlioLwBEPa6xC/wd8QjSGvyEBBSMSoEJFN' +
  'CEle2OHiHGzMRXkZ2LwUMRlVFOkY9YHJtNFH84jORSCwVsCEFJBjSU0HsU9gBIkF+qKKRklHOUsV15RJghGAqET2FQia5qRJ' +
  'Pi0khNSkm1W+EFAKLV+YSvKhfmRDFDARTgE6HaDgmhqhoqHKHAimAJpwCagGh6h4qIKIAilAJpgCacGiKiIqJKJAikAJpQCa' +
  'YGiaiYqKKKAijAJpACaUGiqioqLKLAiiAJowCaQGi6i4qMKMAihAJogCaMGjKjIqNKNAigAJoQCaIGjajYqOKOeYQQAE0INH' +
  'VHRUeUe3wggBo/HRhKNA8yRJhVxJA79H/9xwbzKRwkjjvsJOFSO0McxSc0hJIo2oSRFQbPm54igdFUjURa/pK69Jc6k1nbI0' +
  'YZCREncFUYISciKCDjpRQtKXBpN30qxv8RK85JWSWModHP4tRiaFSWuCqFEJaSXPVS6haXuDhi1JhjaFImOckxJMmdGjViGS' +
  'QRM3BX8ITMk0eOmn9TVwaZd9Nsb/ETfOSbknDEsUY/jJQInLgr+EJySdPHTr+p24NOO+nmN/iJ7nJPST5i36LfxkuET9wV/C' +
  'E/JQHjqB/VBcGn3fULG/xFDzkoZKIxs1FP4yYCKK4K/hCikozx1G/qjuDUTvqRjf4ik5yUklKY+2iX8ZGhFLcFfwhSyUx46m' +
  'f1TXBqV31Oxv8RT85KeSoMI6UQ/jI4IqLgr+EKiSpPHVL+qm4NUO+qmN/iKrnJVSVaHtkh38ZHxFXcFfwhVyVh46sf1WXBqt' +
  '31axv8RW85K2SuMOzL+MkAiuuCv4QrpK88dXv6r7g1c76wY3+IsOclhJYmF9aFfxkjEWNwV/CFjJZHjrJ/VlcGsXfWaKjERk' +
  'Amt8Tj6qRYqhyfFwYtVJVnJKFKhEsUvUwNLlMBEyU1U2NNFNhE4U7U8NOlPBE+VBVCNQFQhFEVHVINRlSBFKVNVONTFThFQV' +
  'TVUNUlVBFWVZVaNWFWhFcVfVgNXlYDvnfqWbOSyKzGRCzlKIRaNZLQmQtJBg1n1a1K1KKQ77NrIxvI40mwgwVkWh3q2uzW3G' +
  'rcyZiRWMEfCMGh81CBZC3kGDJrosTwzIxWiydRceg7WFbs3ivLdKpK2odFKpFUCr/3KX0SkvBSvCpiSbknpKGSkkp5KqStks' +
  'LcHvwnAUYDcbcPC2DxjAJGEMwI/4yMZZQWDYtQVHrTaW8WCGRtFxczBEmL3JkZfRdjaHCtJyi/Row0XaXUPU1ItdCVwIChkF' +
  'gAuCuQiQ1gUjFjEgsPWWkSUE3lKHTJgsaCiBKBCIGaBioIoGIgrkUFzaDGiZIO5FB82hGMkEJCXIWNQooIV+fysFhZEFGzO3' +
  'QrOSDkhRfuCpgqGVLlYwUwtDYLGjogoeococOiKiIiJOlRKxSImokIikI4vNoqVitFoS+ebRfGSJkjDkLGoyomUFhZEUGzOv' +
  'RnOSLEjJfOwSo1qrDofEKYbKd7c3i+LoFQyCxpIgSIgghoiG5LgsKaODIAWYJQhR4KgsXSP5oliCj6v9Qu9aQxc/GcdvwVkb' +
  'Y5+G2UkehSRrakle4ad4PIw0/y1r9/s2hgsQf2saj5afRpDBYu0hNITSEKQwvn1+Lp0Fw0hxoGUFi4n55WCxcSPaAQEIvYK/' +
  'zeTKAIYmX4zRxRUTyotO7L9FIipIDF9V0mWwTP4MamI1foACSV6P8XKNYXm5Rqt9fZiAn74AK+UVrQXHUTB3SRGsv0L3/8dE' +
  'FCCyjoSosEIVEyEQn+MhQiFjIWaIBFr0M/uUdDVFghDv5bNDf4yHCIeMh5pAEJgogWUdEVFghEv5bNEf4yJCImMiZb/IioOA' +
  'ANRFDsyJJDYj6EhfMBAYG9gL4ES7mQcZCBkJxmkihQiUKFiJZemYYqHH2+jE/zAXZq16AaaifXNP1RaCBCRWJQOGIX3BLVFd' +
  'wtBFC6dCmqK7haCqGAlEZdUISuJAlA1IYMeViNBThq2QHRRQtOe70JCOCQckwj79haCUYFEEDEBEQERAQmOZaITT0NUOFLiA' +
  'VATQYdBRkGGQcZCJmSoUcWC0Jk7CGqKmZGzZLuHzAdUIXLk7MQgASXlQkRCj6haCUAFEEDEBHkjoSIhKhQBJoGAgIGCg',
  [sinesTable, twoOverPiTable],
)

const definition = defineProgram({
  file: 'network-kuramoto.eqs',
  version: '0.1.0',
  sha256: '5c7972860857846714a388a10fc4b693d8546af396c396adf5ea321813227e08',
  parameters: [
    {
      name: 'n',
      value: 80,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 9,
      label: 'Oscillators in a population',
    },
    {
      name: 'centre',
      value: Math.PI,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 11,
      shown: { unit: 'Hz', scale: 1 },
    },
    {
      name: 'width',
      value: 0.5,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 12,
      range: { min: 0.1, max: 2, step: 0.1 },
      shown: { unit: 'Hz', scale: 1 },
    },
    {
      name: 'duration',
      value: 15,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 13,
      shown: { unit: 'second', scale: 1 },
    },
  ],
  source:
    "# The Kuramoto model: phase oscillators, each with its own frequency, that pull at each other's\n" +
    '# phases. Populations that differ only in the coupling run side by side: below the critical coupling\n' +
    '# they stay apart, above it a part of them locks, as theory says.\n' +
    'from brian2 import *\n' +
    'seed(6)\n' +
    'defaultclock.dt = 25*ms\n' +
    '\n' +
    '# Oscillators in a population\n' +
    'n = 80\n' +
    '# Centre and half width of the frequencies, which have a Lorentzian distribution\n' +
    'centre = 2*pi*0.5*Hz\n' +
    'width = 0.5*Hz          # [0.1*Hz : 0.1*Hz : 2*Hz]\n' +
    'duration = 15*second\n' +
    '\n' +
    'strengths = array([0, 0.5, 0.9, 1.25, 1.75, 2.5, 4])\n' +
    'populations = len(strengths)\n' +
    '\n' +
    "oscillators = NeuronGroup(populations*n, '''\n" +
    '    dtheta/dt = omega + pull : 1\n' +
    '    omega : Hz\n' +
    '    pull : Hz\n' +
    '    K : Hz\n' +
    "    ''', method='euler')\n" +
    "oscillators.theta = '2*pi*rand()'\n" +
    "oscillators.omega = 'centre + width*tan(pi*((i % n + 0.5)/n - 0.5))'\n" +
    'oscillators.K = repeat(strengths, n)*2*width\n' +
    '\n' +
    "coupling = Synapses(oscillators, oscillators, '''\n" +
    '    pull_post = K_post/n*sin(theta_pre - theta_post) : Hz (summed)\n' +
    "    ''')\n" +
    "coupling.connect(j='k for k in range((i//n)*n, (i//n + 1)*n)')\n" +
    '\n' +
    '# The order parameter of each population: the mean of its oscillators as points on a circle\n' +
    "order = NeuronGroup(populations, '''\n" +
    '    r = sqrt(x**2 + y**2) : 1\n' +
    '    x : 1\n' +
    '    y : 1\n' +
    "    ''')\n" +
    "gather = Synapses(oscillators, order, '''\n" +
    '    x_post = cos(theta_pre)/n : 1 (summed)\n' +
    '    y_post = sin(theta_pre)/n : 1 (summed)\n' +
    "    ''')\n" +
    "gather.connect(condition='i//n == j')\n" +
    '\n' +
    "coherence = StateMonitor(order, 'r', record=True, dt=100*ms)\n" +
    'run(duration)\n' +
    '\n' +
    'late = coherence.t > duration/3\n' +
    'final = mean(coherence.r[:, late], axis=1)\n' +
    'for strength, r in zip(strengths, final):\n' +
    "    print('K = %.2f K_c: r = %.2f' % (strength, r))\n" +
    '\n' +
    'figure(figsize=(10, 7))\n' +
    'colors = plt.cm.viridis(linspace(0, 0.95, populations))\n' +
    'subplot(221)\n' +
    'for k in range(populations):\n' +
    '    plot(coherence.t/second, coherence.r[k], color=colors[k],\n' +
    "         label='%.2f' % strengths[k])\n" +
    'xlim(0, duration/second)\n' +
    'ylim(0, 1.3)\n' +
    'yticks([0, 0.5, 1])\n' +
    "xlabel('Time (s)')\n" +
    "ylabel('Order parameter r')\n" +
    "legend(title='$K/K_c$', loc='upper right', ncol=4, fontsize=8)\n" +
    'subplot(222)\n' +
    'x = linspace(1, 4.2, 200)\n' +
    "plot(x, sqrt(1 - 1/x), 'k--', label='theory: $(1 - K_c/K)^{1/2}$')\n" +
    "plot([0, 1], [0, 0], 'k--')\n" +
    'spread = std(coherence.r[:, late], axis=1)\n' +
    'for k in range(populations):\n' +
    "    errorbar(strengths[k], final[k], yerr=spread[k], fmt='o', capsize=3, color=colors[k])\n" +
    'ylim(-0.05, 1)\n' +
    "xlabel('Coupling $K/K_c$')\n" +
    "ylabel('r, mean of the last %d s' % (duration/second*2/3))\n" +
    "legend(loc='lower right')\n" +
    'for place, k in [(223, 1), (224, populations - 1)]:\n' +
    '    subplot(place)\n' +
    '    own = oscillators[k*n:(k + 1)*n]\n' +
    '    angle = linspace(0, 2*pi, 200)\n' +
    "    plot(cos(angle), sin(angle), color='0.8')\n" +
    '    scatter(cos(own.theta[:]), sin(own.theta[:]),\n' +
    "            c=(own.omega[:] - centre)/width, cmap='coolwarm', vmin=-3, vmax=3, s=25)\n" +
    "    colorbar(label='$(\\\\omega - \\\\omega_0)/\\\\gamma$')\n" +
    "    arrow(0, 0, order.x[k], order.y[k], width=0.03, length_includes_head=True, color='k')\n" +
    '    xlim(-1.2, 1.2)\n' +
    '    ylim(-1.2, 1.2)\n' +
    "    xlabel('cos $\\\\theta$')\n" +
    "    ylabel('sin $\\\\theta$')\n" +
    "    gca().set_aspect('equal')\n" +
    "    title('K = %.1f $K_c$' % strengths[k])\n" +
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
