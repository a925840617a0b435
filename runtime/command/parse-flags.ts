/** argv to settings; what cannot be done is refused before anything runs. */
import { nearest } from '../values/nearest.js'
import { type Flag, runFlags } from './flags.js'
import type { Node } from './node.js'
import { UsageError } from './usage-error.js'

export interface RunSettings {
  readonly seed?: number
  readonly set: Readonly<Record<string, string>>
  readonly out?: string
  readonly figures?: string
  /** unless given: where standard error is a terminal */
  readonly progress?: boolean
  readonly timings: boolean
  readonly json: boolean
  readonly quiet: boolean
  readonly version: boolean
  readonly help: boolean
}

type Name = keyof typeof runFlags
type Given = Partial<Record<Name, string | boolean | readonly string[]>>

/** Throws UsageError. */
export function parseFlags(node: Node, argv: readonly string[]): RunSettings {
  const given = parse(node, argv)
  refuseUnsupported(given)
  const text = (name: Name) => given[name] as string | undefined
  return {
    seed: seedOf(text('seed')),
    set: settingsOf((given.set ?? []) as readonly string[]),
    out: outOf(text('out')),
    figures: text('figures'),
    progress: given['no-progress'] ? false : (given.progress as boolean | undefined),
    timings: given.timings === true,
    json: given.json === true,
    quiet: given.quiet === true,
    version: given.version === true,
    help: given.help === true,
  }
}

/** Our own messages in place of parseArgs' exceptions: hence not its strict mode. */
function parse(node: Node, argv: readonly string[]): Given {
  const { values, tokens } = node.util.parseArgs({
    args: [...argv],
    options: runFlags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new UsageError(`unexpected argument '${token.value}'`, 'a run takes flags only')
    }
    if (token.kind !== 'option') continue
    const flag: Flag | undefined = Object.hasOwn(runFlags, token.name)
      ? runFlags[token.name as Name]
      : undefined
    if (flag === undefined) throw unknownFlag(token.rawName)
    if (flag.type === 'string' && !token.value) {
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${flag.value}`)
    }
    if (flag.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(`${token.rawName} takes no value`)
    }
  }
  return values as Given
}

function unknownFlag(name: string): UsageError {
  const near = nearest(
    name,
    Object.keys(runFlags).map((flag) => `--${flag}`),
  )
  return new UsageError(
    `there is no flag ${name}`,
    near === undefined ? '--help lists the flags' : `did you mean ${near}?`,
  )
}

/** Values of a flag that work, and those that will. */
const choices: Readonly<Record<string, readonly [works: string[], later: string[]]>> = {
  target: [['auto', 'js'], ['wasm']],
  'on-nan': [['ignore'], ['stop', 'warn']],
  rng: [['numpy'], ['philox']],
}

function refuseUnsupported(given: Given): void {
  if (given.threads !== undefined) {
    throw new UsageError('--threads is not supported yet', 'leave it out: one thread is used')
  }
  for (const [name, [works, later]] of Object.entries(choices)) {
    const value = given[name as Name] as string | undefined
    if (value === undefined || works.includes(value)) continue
    throw new UsageError(
      later.includes(value)
        ? `--${name} ${value} is not supported yet`
        : `--${name} cannot be '${value}'`,
      `use ${works.join(' or ')}`,
    )
  }
}

function seedOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seed = /^\d+$/.test(text) ? Number(text) : -1
  if (seed >= 0 && seed <= 0xffffffff) return seed
  throw new UsageError(`--seed takes an integer from 0 to 4294967295, not '${text}'`)
}

function settingsOf(texts: readonly string[]): Record<string, string> {
  const set: Record<string, string> = {}
  for (const text of texts) {
    const [, name, value] = /^\s*([^=\s]+)\s*=(.*)$/s.exec(text) ?? []
    if (name === undefined || value.trim() === '') {
      throw new UsageError(`--set takes NAME=VALUE, not '${text}'`, 'write --set tau=20*ms')
    }
    set[name] = value.trim()
  }
  return set
}

function outOf(path: string | undefined): string | undefined {
  if (path === undefined || path.endsWith('.json')) return path
  const later = path.endsWith('.npz') || path.endsWith('.csv') || path.endsWith('/')
  throw new UsageError(
    later ? `--out ${path}: this format is not supported yet` : `what should '${path}' be?`,
    'use a file that ends in .json',
  )
}
