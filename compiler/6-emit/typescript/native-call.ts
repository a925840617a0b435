/** How a kernel hands its loop over to WebAssembly. */
import type { Signature } from '../wasm/signature.js'
import { block, wrap } from './lines.js'

interface Names {
  readonly kernel: string
  readonly native: string
  readonly step: string
  /** how many elements there are, where they are all of a group */
  readonly count: string
  local(name: string): string
}

/** The rest of the kernel is for where there is none. */
export function callNative(signature: Signature, names: Names): string[] {
  const { kernel, native, step, count, local } = names
  const { rows, scalars, draws, foreign, detects, settled } = signature
  const args = [
    `${native}.at`,
    rows ? '0' : count,
    ...scalars.map(({ name }) => local(name)),
    ...draws.map((name) => `${local(name)}.byteOffset`),
    ...(settled ? [`${step}.settled(${local(settled.latest)})`] : []),
  ]
  const call = `${native}.run(${args.join(', ')})`
  const found = foreign ? `${step}.nativeWith(${local(foreign)})` : `${step}.native`
  return [
    `const ${native} = ${found}?.${kernel}`,
    ...(detects
      ? wrap(`if (${native} !== undefined) return ${call}`, 1)
      : block(`if (${native} !== undefined)`, [...wrap(call, 2), 'return'])),
  ]
}
