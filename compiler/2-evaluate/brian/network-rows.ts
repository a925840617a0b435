/** Names of Brian about networks, one row each. */
import type { Code, RuntimeName, Type } from '../../ir/protocol.js'
import { bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import { type Arguments, type Row, special } from '../rows.js'
import { anyType, none, noneType, residual, type Value } from '../value.js'
import {
  collect,
  createNetwork,
  magicNetwork,
  restore,
  schedulingSummaryOf,
  simulationCall,
  store,
} from './network.js'
import { createNetworkOperation, networkOperation } from './network-operation.js'

const magic: Type = { kind: 'object', classes: [magicNetwork] }

export const networkRows: readonly Row[] = [
  special('Network', createNetwork),
  special('collect', collect),
  special('store', store),
  special('restore', restore),
  special('scheduling_summary', schedulingSummaryOf),
  special('profiling_summary', profilingSummary),
  special('network_operation', networkOperation),
  special('NetworkOperation', createNetworkOperation),
  plain('stop', 'stopRun', [], noneType),
  { kind: 'value', name: 'magic_network', code: simulationCall('magicNetwork', []), type: magic },
]

function plain(name: string, callee: RuntimeName, parameters: readonly string[], type: Type): Row {
  return { kind: 'function', name, callee, parameters, simulation: true, result: () => type }
}

function profilingSummary(e: Evaluator, args: Arguments): Value {
  const bound = bindArguments(e, 'profiling_summary', ['net?', 'show?'], args)
  const codes = ['net', 'show'].map((name): Code => {
    const argument = bound.get(name)
    return argument ? e.code(argument.value, argument.span) : (none.code as Code)
  })
  return residual(simulationCall('profilingSummary', codes), anyType)
}
