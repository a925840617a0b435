/** argv to settings; what cannot be done is refused before anything runs. */
import { refuse } from '../results/faults.js'
import { nearest } from '../values/nearest.js'
import { flagTable } from './flags.js'

/** Flags by name: their values, `yes` where they take none. */
export interface RunSettings {
  readonly seed?: number
  readonly set: Readonly<Record<string, string>>
  readonly out?: string
  readonly figures?: string
  readonly progress?: string
  readonly 'no-progress'?: string
  readonly timings?: string
  readonly version?: string
  readonly 'on-nan'?: 'stop' | 'warn' | 'ignore'
  readonly help?: string
  readonly target?: 'auto' | 'wasm' | 'js'
  readonly rng?: 'numpy' | 'philox'
  readonly threads?: number
}

/** Throws SettingError: usage/flag. */
export function parseFlags(argv: readonly string[]): RunSettings {
  const given: Record<string, string | undefined> = {}
  const set: Record<string, string> = {}
  const words = [...argv]
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [name, value] = parseFlag(word, words)
    if (name === 'set') Object.assign(set, parseAssignment(value))
    else given[name] = value
  }
  return {
    ...(given as Omit<RunSettings, 'set'>),
    set,
    threads: given.threads === undefined ? undefined : Number(given.threads),
    seed: given.seed === undefined ? undefined : parseSeed(given.seed),
  }
}

/** A flag and its value, which may be the next word. */
function parseFlag(word: string, words: string[]): [name: string, value: string] {
  const table = flagTable()
  const [, name, , inline] = /^--([^=]+)(=(.*))?$/s.exec(word === '-h' ? '--help' : word) ?? []
  if (name === undefined) wrong(`unexpected argument '${word}'`, 'a run takes flags only')
  const flag = `--${name}`
  const placeholder = table.get(name)
  if (placeholder === undefined) {
    const near = nearest(
      flag,
      [...table.keys()].map((known) => `--${known}`),
    )
    wrong(`there is no flag ${flag}`, near ? `did you mean ${near}?` : '--help lists the flags')
  }
  if (placeholder === '') {
    return inline === undefined ? [name, 'yes'] : wrong(`${flag} takes no value`)
  }
  const value = inline ?? words.shift()
  if (!value) wrong(`${flag} needs a value: ${flag} ${placeholder}`)
  const choices = placeholder.split('|')
  if (choices[1] && !choices.includes(value)) {
    wrong(`${flag} ${value} is not supported yet`, `it takes ${choices.join(', ')}`)
  }
  return [name, value]
}

function parseSeed(text: string): number {
  const seed = Number(text)
  if (/^\d+$/.test(text) && seed <= 0xffffffff) return seed
  wrong(`--seed takes an integer from 0 to 4294967295, not '${text}'`)
}

function parseAssignment(text: string): Record<string, string> {
  const [, name, value] = /^\s*([^=\s]+)\s*=\s*(.*\S)/s.exec(text) ?? []
  if (name) return { [name]: value }
  wrong(`--set takes NAME=VALUE, not '${text}'`, 'write --set tau=20*ms')
}

function wrong(message: string, help?: string): never {
  refuse('usage/flag', message, help)
}
