/** What a function of WebAssembly is given: as parameters, or in memory. */
import { NOTED, PARTNER, get, set, word } from './access.js'
import type { Locals } from './elements.js'
import type { Signature } from './signature.js'
import type { Wat } from './text.js'

type Given = readonly [name: string, type: 'i32' | 'f64']

/** A scalar's name in the function; the number of elements has the name N. */
export const scalarName = (prefix: string, name: string): string =>
  `${prefix}${name === 'N' || name === 'at' ? `${name}.value` : name}`

/** `prefix`: of all its names in the function. */
const given = ({ scalars, draws, settled }: Signature, prefix: string): Given[] => [
  [`${prefix}at`, 'i32'],
  [`${prefix}N`, 'i32'],
  ...scalars.map(
    ({ name, type }): Given => [scalarName(prefix, name), type === 'boolean' ? 'i32' : 'f64'],
  ),
  ...draws.map((name): Given => [`${prefix}draw.${name}`, 'i32']),
  ...(settled ? [[`${prefix}settled`, 'i32'] as const] : []),
]

export const parametersOf = (signature: Signature, prefix: string): Wat[] =>
  given(signature, prefix).map(([name, type]) => ['param', `$${name}`, type])

/** The block of another body, that with the prefix `by`, says where they are: one after the other. */
export function notedParameters(
  signature: Signature,
  prefix: string,
  by: string,
  locals: Locals,
): Wat[] {
  const [at, count, ...rest] = given(signature, prefix)
  for (const [name, type] of [at, count, ...rest]) locals.set(name, type)
  return [
    set(at[0], word(PARTNER, `${by}at`)),
    set(count[0], get(`${by}N`)),
    ...rest.map(([name, type], k): Wat => {
      const value: Wat = ['f64.load', `offset=${8 * k}`, word(NOTED, at[0])]
      return set(name, type === 'i32' ? ['i32.trunc_sat_f64_u', value] : value)
    }),
  ]
}
