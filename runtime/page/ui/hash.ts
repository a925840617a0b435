/**
 * The state of a page in the fragment of its address: `#seed=5&tau=15*ms`. It holds the seed and
 * what differs from the script's own values.
 */

/** What an address says. Nothing of it has been checked, except that the seed is one. */
export interface LinkedState {
  readonly seed?: number
  /** what stands for the seed and is none */
  readonly wrongSeed?: string
  /** by the name of a parameter: a value in Brian's notation */
  readonly settings: ReadonlyMap<string, string>
}

export const LARGEST_SEED = 4294967295

export const isSeed = (x: number): boolean => x >>> 0 === x

/** undefined: the address says nothing of a state, as `#section` or without a fragment. */
export function readHash(hash: string): LinkedState | undefined {
  if (!hash.includes('=')) return undefined
  const settings = new Map(new URLSearchParams(hash.replace(/^#/, '')))
  const written = settings.get(SEED)
  settings.delete(SEED)
  const own = settings.get(PARAMETER_SEED)
  if (own !== undefined) settings.set(SEED, own)
  settings.delete(PARAMETER_SEED)
  if (written === undefined) return { settings }
  const seed = /^\d+$/.test(written) ? Number(written) : -1
  return isSeed(seed) ? { seed, settings } : { wrongSeed: written, settings }
}

/** With its `#`; empty where there is nothing to say. */
export function writeHash(
  seed: number | undefined,
  settings: Iterable<readonly [string, string]>,
): string {
  const written = new URLSearchParams()
  if (seed !== undefined) written.set(SEED, String(seed))
  for (const [name, text] of settings) written.set(name === SEED ? PARAMETER_SEED : name, text)
  const text = written.toString()
  return text && `#${text}`
}

const SEED = 'seed'
/** what a parameter is called that the script calls seed */
const PARAMETER_SEED = 'parameter:seed'
