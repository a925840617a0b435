/** What a kernel computes of names of the script and dt alone, once in each run. */
import { scriptFunction } from '../../ir/intrinsic.js'
import type { Kernel, Let, LoweredExpression } from '../../ir/kernel.js'
import { calleesIn, expressionsOf, namesRead } from '../names-read.js'

export interface Uniforms {
  /** the same in all steps of a run; nothing where they cost less than looking them up */
  readonly constant: readonly Let[]
  /** the constants that the rest of the kernel reads */
  readonly used: readonly string[]
  readonly changing: readonly Let[]
  /** all that this rest reads */
  readonly read: ReadonlySet<string>
}

/** Calls that are machine instructions. */
const cheap: readonly string[] = ['toFloat', 'toInteger', 'wrap', 'abs', 'floor', 'ceil', 'trunc']

/** `inSteps`: the kernel runs in the steps of a run, not at once. */
export function splitUniforms(kernel: Kernel, inSteps: boolean): Uniforms {
  const found = inSteps ? constantsIn(kernel) : []
  const constant = found.some(isCostly) ? found : []
  const changing = kernel.uniforms.filter((one) => !constant.includes(one))
  const means = kernel.draws.flatMap(({ mean }) => (mean ? [mean] : []))
  const values = [...changing.map(({ value }) => value), ...means]
  const read = namesRead([...values, ...kernel.body.flatMap(expressionsOf)])
  for (const { callable } of kernel.draws) if (callable !== undefined) read.add(callable)
  for (const name of calledIn([...values, ...kernel.body.flatMap(expressionsOf)])) read.add(name)
  const used = constant.map(({ local }) => local).filter((local) => read.has(local))
  return { constant, used, changing, read }
}

function constantsIn({ inputs, uniforms }: Kernel): Let[] {
  const known = new Set(
    inputs.flatMap((input) => {
      const isConstant = input.kind === 'external' || input.name === 'dt'
      return isConstant ? [input.name] : []
    }),
  )
  const constant: Let[] = []
  for (const one of uniforms) {
    if (!readsOnly(one, known)) continue
    constant.push(one)
    known.add(one.local)
  }
  return constant
}

/** Objects of the script. */
const calledIn = (expressions: readonly LoweredExpression[]): string[] =>
  expressions.flatMap(calleesIn).flatMap((name) => scriptFunction(name) ?? [])

const readsOnly = ({ value }: Let, known: ReadonlySet<string>): boolean =>
  calledIn([value]).length === 0 && [...namesRead([value])].every((name) => known.has(name))

const isCostly = ({ value }: Let): boolean => calleesIn(value).some((name) => !cheap.includes(name))
