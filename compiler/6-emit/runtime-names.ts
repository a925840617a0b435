/** What emitted code may import. A name that runtime/index.ts lacks fails to compile here. */
import type { RuntimeName } from '../ir/protocol.js'
import type { MathName } from './typescript/expression.js'
import type { DrawName } from './typescript/draws.js'

/** Functions of kernels; where two functions of the runtime share a name, the one on numbers. */
export const mathNames = {
  exp: 'exp',
  log: 'log',
  log10: 'log10',
  expm1: 'expm1',
  log1p: 'log1p',
  exprel: 'exprel',
  expMean: 'expMean',
  expmEntry: 'expmEntry',
  latestBefore: 'latestBefore',
  agree: 'agree',
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  sinh: 'sinh',
  cosh: 'cosh',
  tanh: 'tanh',
  arcsin: 'arcsin',
  arccos: 'arccos',
  arctan: 'arctan',
  pow: 'pow',
  floorDivide: 'floorDivideNumbers',
  floorModulo: 'floorModulo',
  constantsOf: 'constantsOf',
  drawNormal: 'drawNormal',
  drawPoisson: 'drawPoisson',
  drawRows: 'drawRows',
  drawWhere: 'drawWhere',
} as const satisfies Record<MathName | DrawName | 'constantsOf', RuntimeName>

/** What the emitter itself writes; the script's calls bring their own names. */
export const emitterNames = [
  'Tuple',
  'assignState',
  'bound',
  'breathe',
  'caught',
  'computedState',
  'connectSynapses',
  'createEventMonitor',
  'createNeuronGroup',
  'createPopulationRateMonitor',
  'createPoissonGroup',
  'createPoissonInput',
  'createSpikeGenerator',
  'createSpikeMonitor',
  'createStateMonitor',
  'createSynapses',
  'defineProgram',
  'describeModel',
  'eventMonitorClass',
  'eventVariables',
  'fusedAfter',
  'iterate',
  'nativeKernels',
  'threadedKernels',
  'neuronGroupClass',
  'philoxRandom',
  'populationRateMonitorClass',
  'readCallables',
  'readComputed',
  'runAsCommand',
  'runNetwork',
  'runUnwatched',
  'selectState',
  'simulateProgram',
  'spikeGeneratorClass',
  'spikeMonitorClass',
  'stateMonitorClass',
  'synapsesClass',
  'truth',
  'unit',
] as const satisfies readonly RuntimeName[]

/** Types are erased: that they exist is checked wherever emitted code is type-checked. */
export const typeNames = ['Result', 'SimulateOptions', 'Simulation', 'Step', 'Value'] as const
export type TypeName = (typeof typeNames)[number]
