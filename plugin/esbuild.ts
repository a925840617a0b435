/** The plugin for esbuild. */
import { brianc } from './index.js'

export type { Options } from './index.js'
const plugin = brianc.esbuild
export { plugin as default }
