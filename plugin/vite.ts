/** The plugin for vite. */
import { brianc } from './index.js'

export type { Options } from './index.js'
const plugin = brianc.vite
export { plugin as default }
