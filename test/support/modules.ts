/** Compiles a script in this process, and imports the module that comes out. */
import { join } from 'node:path'
import { bundle } from '../../compiler/7-bundle/index.js'
import { compile } from '../../compiler/index.js'
import { root } from './brianc.js'

export interface Parameter {
  readonly name: string
  readonly value: number | boolean
  readonly unit: string
  readonly dimension: string
  readonly pinned?: string
}
export interface Monitor {
  readonly t: Float64Array
  readonly i: Int32Array
}
export interface Result {
  readonly stdout: string
  readonly monitors: Record<string, Monitor>
  readonly scalars: Record<string, unknown>
  readonly figures: readonly unknown[]
  readonly seed: number
  readonly interrupted: boolean
}
export interface Module {
  readonly model: { readonly parameters: readonly Parameter[] }
  simulate(options?: object): Promise<Result>
}

export async function load(text: string): Promise<Module> {
  const { files, rendered } = await compile(text)
  if (!files) throw new Error(rendered)
  const runtime = { path: join(root, 'dist/runtime.js') }
  const { code } = await bundle(files, { minify: true, runtime })
  return await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
