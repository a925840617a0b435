/**
 * `brianc explain CODE`: why there is such a rule, with an example. A room of its own, so that its
 * text is in no program that only compiles; the command line loads it when it is asked for.
 */
import { nearest } from '../../runtime/values/nearest.js'
import { namesAndCalls } from './evaluate/names-and-calls.js'
import { objects } from './evaluate/objects.js'
import { values } from './evaluate/values.js'
import type { Explanation } from './explanation.js'
import { golden } from './golden.js'
import { input } from './input.js'
import { integrate } from './integrate.js'
import { blocks } from './parse/blocks.js'
import { characters } from './parse/characters.js'
import { equations } from './parse/equations.js'
import { expressions } from './parse/expressions.js'
import { definitions } from './resolve/definitions.js'
import { dimensions } from './resolve/dimensions.js'
import { groups } from './resolve/groups.js'
import { bug, run, set } from './run.js'
import { synapses as synapsesEvaluated } from './synapses/evaluate.js'
import { synapses as synapsesIntegrated } from './synapses/integrate.js'
import { synapses as synapsesResolved } from './synapses/resolve.js'

export { explanationJson, listText, pageText } from './print.js'

const rooms: Readonly<Record<string, Readonly<Record<string, Explanation>>>> = {
  input,
  parse: { ...characters, ...blocks, ...expressions, ...equations },
  evaluate: { ...namesAndCalls, ...values, ...objects, ...synapsesEvaluated },
  resolve: { ...definitions, ...dimensions, ...groups, ...synapsesResolved },
  integrate: { ...integrate, ...synapsesIntegrated },
  run,
  set,
  golden,
  bug,
}

/** Every code with its explanation, in the order of the phases. */
export const explanations: ReadonlyMap<string, Explanation> = new Map(
  Object.entries(rooms).flatMap(([room, words]) =>
    Object.entries(words).map(([word, text]) => [`${room}/${word}`, text] as const),
  ),
)

/** Codes that a mistyped one may have meant: those with its word, then the nearest name. */
export function similarCodes(code: string): readonly string[] {
  const codes = [...explanations.keys()]
  const word = code.slice(code.indexOf('/') + 1)
  const sameWord = codes.filter((known) => known.endsWith(`/${word}`))
  if (sameWord.length > 0) return sameWord
  const words = nearest(word, new Set(codes.map((known) => known.split('/')[1])))
  const close = [nearest(code, codes), ...codes.filter((known) => known.endsWith(`/${words}`))]
  return [...new Set(close.filter((known) => known !== undefined))]
}
