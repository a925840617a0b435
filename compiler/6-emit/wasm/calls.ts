/** How bodies call elementary functions and operations. */
import type { Kernel } from '../../ir/kernel.js'
import { calleesIn, expressionsOf } from '../names-read.js'
import { set } from './access.js'
import type { Locals, Surroundings } from './elements.js'
import type { Lanes } from './expression.js'
import { inlinedMath } from './math-functions.js'

/** They are written out: a call would cost a third of one. */
const writtenOut: ReadonlySet<string> = new Set(['exp', 'expm1', 'exprel'])

/** Exponentials of a kernel beyond which they would be too much text: each takes 400 bytes. */
const MOST_WRITTEN_OUT = 16

export const callOfOne =
  (around: Surroundings): Lanes['call'] =>
  (name, args) => ['call', around.math(name, false), ...args]

/** `locals` gets the names of what is written out. */
export function callOfTwo({ body }: Kernel, around: Surroundings, locals: Locals): Lanes['call'] {
  const exponentials = body
    .flatMap(expressionsOf)
    .flatMap(calleesIn)
    .filter((name) => writtenOut.has(name))
  const writesOut = exponentials.length <= MOST_WRITTEN_OUT
  return (name, args) => {
    const called = around.math(name, true)
    if (!writtenOut.has(name) || !writesOut) return ['call', called, ...args]
    const { params, locals: own, text } = inlinedMath({ name, vector: true }, name)
    for (const [, local, type] of own.join().matchAll(/\(local \$(\S+) (\w+)\)/g)) {
      locals.set(local, type as 'i32' | 'v128')
    }
    return ['block', ['result', 'v128'], set(params[0], args[0]), text]
  }
}
