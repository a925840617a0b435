/** Emitted modules in the process of the tests. */
import { transform } from 'esbuild'
import * as runtime from '../../runtime/index.js'

interface Module {
  readonly model: ReturnType<typeof runtime.describeModel>
  simulate(options: runtime.SimulateOptions): Promise<runtime.Result>
}

/** The emitted module against the runtime that this process has loaded already. */
export async function moduleOf(typescript: string): Promise<Module> {
  const source = typescript.replace(/^runAsCommand.*$/m, '')
  const { code } = await transform(source, { loader: 'ts', format: 'cjs' })
  const module = { exports: {} }
  new Function('module', 'require', code)(module, () => runtime)
  return module.exports as Module
}
