/** What Brian itself gives to a script: a file for each class, a row for each name. */
import { second } from '../../../runtime/values/dimension.js'
import type { Row } from '../rows.js'
import { numberType } from '../value.js'
import { networkRows } from './network-rows.js'
import { createNeuronGroup } from './neuron-group.js'
import { createPoissonGroup } from './poisson-group.js'
import { createBinomialFunction } from './binomial-function.js'
import { createEquations } from './equations.js'
import { checkUnits, implementation } from './function-units.js'
import { linkedVar } from './linked-var.js'
import { createPoissonInput } from './poisson-input.js'
import { run } from './run.js'
import { settingRows } from './settings.js'
import { createSpikeGenerator } from './spike-generator.js'
import { createEventMonitor, createRateMonitor, createSpikeMonitor } from './spike-monitor.js'
import { createStateMonitor } from './state-monitor.js'
import { createStateUpdater } from './state-updater.js'
import { createSynapses } from './synapses.js'
import { createTimedArray } from './timed-array.js'
import { noneType, stringType } from '../value.js'

export const brianRows: readonly Row[] = [
  { kind: 'special', name: 'NeuronGroup', call: createNeuronGroup },
  { kind: 'special', name: 'Equations', call: createEquations },
  { kind: 'special', name: 'ExplicitStateUpdater', call: createStateUpdater },
  { kind: 'special', name: 'Synapses', call: createSynapses },
  { kind: 'special', name: 'SpikeMonitor', call: createSpikeMonitor },
  { kind: 'special', name: 'EventMonitor', call: createEventMonitor },
  { kind: 'special', name: 'StateMonitor', call: createStateMonitor },
  { kind: 'special', name: 'PopulationRateMonitor', call: createRateMonitor },
  { kind: 'special', name: 'PoissonGroup', call: createPoissonGroup },
  { kind: 'special', name: 'SpikeGeneratorGroup', call: createSpikeGenerator },
  { kind: 'special', name: 'TimedArray', call: createTimedArray },
  { kind: 'special', name: 'PoissonInput', call: createPoissonInput },
  { kind: 'special', name: 'BinomialFunction', call: createBinomialFunction },
  { kind: 'special', name: 'linked_var', call: linkedVar },
  { kind: 'special', name: 'check_units', call: checkUnits },
  { kind: 'special', name: 'implementation', call: implementation },
  { kind: 'special', name: 'run', call: run },
  ...networkRows,
  ...settingRows,
  {
    kind: 'function',
    name: 'seed',
    callee: 'randomSeed',
    parameters: ['seed?'],
    simulation: true,
    result: () => noneType,
  },
  {
    kind: 'function',
    name: 'start_scope',
    callee: 'startScope',
    parameters: [],
    simulation: true,
    result: () => noneType,
  },
  {
    kind: 'function',
    name: 'Clock',
    callee: 'createClock',
    parameters: ['dt', 'name?'],
    simulation: true,
    result: () => ({ kind: 'object', classes: ['defaultclock'] }),
  },
  {
    kind: 'value',
    name: 'defaultclock',
    code: { kind: 'call', callee: 'defaultClock', simulation: true, arguments: [] },
    type: { kind: 'object', classes: ['defaultclock'] },
  },
]

/** Attributes of the default clock. */
export const clockAttributes = {
  dt: numberType('float', second),
  t: numberType('float', second),
  dt_: numberType('float'),
  t_: numberType('float'),
  timestep: numberType('integer'),
  name: stringType,
}
