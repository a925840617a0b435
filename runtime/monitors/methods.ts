/**
 * The methods of monitors. They stand apart from the classes, so that only scripts which call one
 * contain them.
 */
import { fail } from '../values/script-error.js'
import { NDArray, type ObjectValue, type Value } from '../values/value.js'
import { valuesByNeuron } from './event-values.js'
import type { PopulationRateMonitor } from './rate-monitor.js'
import { smoothRate } from './smooth-rate.js'
import type { SpikeMonitor } from './spike-monitor.js'
import type { StateMonitor } from './state-monitor.js'
import { copyOf, withDimension } from './views.js'

type Monitor = SpikeMonitor | StateMonitor | PopulationRateMonitor

export const isMonitor = (value: Value): value is Monitor =>
  typeof value === 'object' && value !== null && 'monitorResult' in value

/** object.name(...args) of a monitor. Throws run/attribute for a method that is not there. */
export function callMonitorMethod(object: Value, name: string, ...args: Value[]): Value {
  const monitor = object as Monitor
  if (name === 'get_states') return states(monitor, args)
  switch (monitor.typeName) {
    case 'SpikeMonitor':
    case 'EventMonitor':
      return ofSpikes(monitor, name, args)
    case 'StateMonitor':
      if (name !== 'record_single_timestep') return noAttribute(monitor, name)
      monitor.recordSingleTimestep()
      return null
    case 'PopulationRateMonitor': {
      if (name !== 'smooth_rate') return noAttribute(monitor, name)
      const [window, width] = args
      return smoothRate(monitor.rates.data(), monitor.source.clock.dt, window ?? undefined, width)
    }
  }
}

function ofSpikes(monitor: SpikeMonitor, method: string, args: readonly Value[]): Value {
  const { columns, count } = monitor
  const neurons = columns.get('i')
  const values = (name: string): Value => {
    if (!neurons) {
      fail('attribute', 'Indices and times have not been recorded.', 'leave out record=False')
    }
    const column = columns.get(name)
    return column ? valuesByNeuron(neurons.data(), count, column) : noAttribute(monitor, name)
  }
  switch (method) {
    case 'spike_trains':
    case 'event_trains':
      return values('t')
    case 'values':
      return values(String(args[0]))
    case 'all_values': {
      const names = [...columns.keys()].filter((name) => name !== 'i')
      return new Map(names.map((name) => [name, values(name)]))
    }
  }
  return noAttribute(monitor, method)
}

/** `get_states(vars, units)`: a dict of copies. */
function states(monitor: Monitor, [vars = null, units = true]: readonly Value[]): Value {
  const names = Array.isArray(vars) ? vars : vars === null ? stateNames(monitor) : [vars]
  return new Map(
    names.map((name): [Value, Value] => [name, state(monitor, String(name), units !== false)]),
  )
}

function stateNames(monitor: Monitor): readonly string[] {
  if ('columns' in monitor) return ['N', 'count', ...monitor.columns.keys()]
  return ['t', 'N', ...('recordings' in monitor ? monitor.recordings.keys() : ['rate'])]
}

function state(monitor: Monitor, name: string, units: boolean): Value {
  if (name === 'N') return BigInt(monitor.length())
  if ('columns' in monitor) {
    const column = monitor.columns.get(name)
    if (column) return copyOf(column, units)
    if (name === 'count') return new NDArray(monitor.count.slice(), 'int32', [monitor.source.N])
  } else if (name === 't') return copyOf(monitor.times, units)
  else if ('rates' in monitor) {
    if (name === 'rate') return copyOf(monitor.rates, units)
  } else {
    const column = monitor.recordings.get(name)?.column
    if (column) {
      // time runs along the first axis here, unlike in M.v
      const shape = [monitor.times.length, monitor.indices.length]
      const array = new NDArray(column.data().slice(), column.dtype, shape)
      return withDimension(array, column.dimension, units)
    }
  }
  return noAttribute(monitor, name)
}

const noAttribute = ({ typeName }: ObjectValue, name: string): never =>
  fail('attribute', `'${typeName}' object has no attribute '${name}'`)
