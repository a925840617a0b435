/** What the fragment of the address asks for, checked: what is refused is said in words. */
import type { Checker } from './checker.js'
import { type LinkedState, LARGEST_SEED } from './hash.js'
import { notation } from './quantity-text.js'
import type { Setting } from './session.js'

export interface CheckedState {
  readonly seed?: number
  readonly settings: readonly (readonly [string, Setting])[]
  /** sentences on what cannot be */
  readonly refused: readonly string[]
}

export async function checkLinked(linked: LinkedState, checker: Checker): Promise<CheckedState> {
  const { seed, wrongSeed } = linked
  const settings: (readonly [string, Setting])[] = []
  const refused: string[] = []
  if (wrongSeed !== undefined) {
    refused.push(`seed is an integer from 0 to ${LARGEST_SEED}, not ${short(wrongSeed)}`)
  }
  const checks = [...linked.settings].map(async ([name, given]) => {
    const text = notation(given)
    return { name, text, checked: await checker.check(name, text) }
  })
  for (const { name, text, checked } of await Promise.all(checks)) {
    if ('value' in checked) settings.push([name, { text, value: checked.value }])
    else refused.push(short([checked.message, checked.help].filter(Boolean).join(': ')))
  }
  return { seed, settings, refused }
}

/** An address may hold anything. */
const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text)
