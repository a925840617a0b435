/** The plugin for rollup. */
import { brianc } from './index.js'

export type { Options } from './index.js'
const plugin = brianc.rollup
export { plugin as default }
