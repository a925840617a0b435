/** What emitted code calls of networks: a part of runtime/index.ts. */
export { createNetworkOperation } from './network-operation.js'
export {
  addObjects,
  collectObjects,
  createNetwork,
  defaultScheduleOf,
  magicNetwork,
  networkAttribute,
  removeObjects,
  setDefaultSchedule,
  setSchedule,
  stopNetwork,
  stopRun,
} from './network.js'
export { objectAttribute, setActive } from './object-attributes.js'
export { reportText } from './report-text.js'
export { restoreNetwork, storeNetwork } from './store.js'
export { profilingInfo, profilingSummary, schedulingSummary } from './summaries.js'
