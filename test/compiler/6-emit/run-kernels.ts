/** Runs the kernels of an emitted module outside of its simulation. */
import { build } from 'esbuild'
import { RandomState } from '../../../runtime/random/random-state.js'

const root = new URL('../../..', import.meta.url).pathname

interface Runner {
  readonly suffix: string
  readonly detects?: string
  readonly consumes?: string
  readonly kernel: (arrays: object, externals: object, step: object) => number
}

export interface GroupModule {
  readonly variables: Readonly<Record<string, { readonly type: 'float' | 'integer' | 'boolean' }>>
  readonly runners: readonly Runner[]
}

/** The definition of the class of G in an emitted module, as its kernels' own code. */
export async function loadGroup(typescript: string): Promise<GroupModule> {
  const contents = `${typescript.replace(/^runAsCommand.*$/m, '')}\nexport { G_class }\n`
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    alias: { 'brianc/runtime': `${root}/runtime/index.ts` },
    absWorkingDir: root,
  })
  const code = Buffer.from(outputFiles[0].text).toString('base64')
  const module = await import(`data:text/javascript;base64,${code}`)
  return module.G_class
}

/** State after some steps of 0.1 ms, all of whose random numbers come from `seed`. */
export function runGroup(
  group: GroupModule,
  N: number,
  initial: Readonly<Record<string, readonly number[]>>,
  externals: Readonly<Record<string, number>>,
  steps: number,
  seed: number,
): Record<string, number[]> {
  const arrays = newArrays(group, N, initial)
  const random = new RandomState(seed)
  const draw = (fill: (buffer: Float64Array, n: number) => void) => (_slot: number, n: number) => {
    const buffer = new Float64Array(n)
    fill(buffer, n)
    return buffer
  }
  const step = {
    N,
    t: 0,
    dt: 1e-4,
    events: new Int32Array(N),
    count: 0,
    rand: draw((buffer, n) => random.fillUniform(buffer, n)),
    random,
    buffer: (_kind: string, _slot: number, n: number) => new Float64Array(n),
  }
  for (let k = 0; k < steps; k++) {
    step.t = k * step.dt
    for (const { kernel, detects } of group.runners) {
      const result = kernel(arrays, externals, step)
      if (detects) step.count = result
    }
  }
  return Object.fromEntries(Object.entries(arrays).map(([name, data]) => [name, [...data]]))
}

function newArrays(
  group: GroupModule,
  N: number,
  initial: Readonly<Record<string, readonly number[]>>,
) {
  const types = { float: Float64Array, integer: Int32Array, boolean: Uint8Array }
  return Object.fromEntries(
    Object.entries(group.variables).map(([name, { type }]) => {
      const data = new types[type](N)
      data.set(initial[name] ?? [])
      return [name, data]
    }),
  )
}
