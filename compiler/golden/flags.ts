/** The words behind `brianc golden`. */
import { parseArgs } from 'node:util'
import { parseTolerances } from '../../runtime/golden/index.js'
import { nearest } from '../../runtime/values/nearest.js'
import { ScriptError } from '../../runtime/values/script-error.js'
import { Usage } from '../usage.js'

export interface GoldenFlags {
  readonly action: 'record' | 'check'
  /** scripts, golden files and folders */
  readonly inputs: readonly string[]
  readonly seed?: number
  readonly set: Readonly<Record<string, string>>
  readonly rng?: 'numpy' | 'philox'
  readonly tolerance: Readonly<Record<string, string>>
  readonly target?: 'auto' | 'wasm' | 'js'
  readonly out?: string
  readonly fresh: boolean
  readonly json: boolean
  readonly quiet: boolean
}

const options = {
  seed: { type: 'string' },
  set: { type: 'string', multiple: true },
  rng: { type: 'string' },
  tolerance: { type: 'string', multiple: true },
  target: { type: 'string' },
  out: { type: 'string' },
  fresh: { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const recordOnly = ['seed', 'set', 'rng', 'out', 'fresh'] as const

/** Nothing where help is asked for. Throws Usage. */
export function parseGolden(argv: readonly string[]): GoldenFlags | undefined {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) if (token.kind === 'option') checkFlag(token)
  if (values.help) return undefined
  const [action, ...inputs] = positionals
  if (action !== 'record' && action !== 'check') {
    const what = action === undefined ? '' : `, not '${action}'`
    throw new Usage(`golden takes record or check${what}: brianc golden check model.eqs`)
  }
  if (inputs.length === 0) throw new Usage(`no script is given: brianc golden ${action} model.eqs`)
  if (inputs.includes('-')) throw new Usage('golden files need a script that is a file')
  const wrong = recordOnly.find((name) => values[name] !== undefined)
  if (action === 'check' && wrong) {
    throw new Usage(`--${wrong} belongs to record: check runs as the golden file was recorded`)
  }
  const tolerance = assignments('tolerance', values.tolerance as string[] | undefined)
  checkTolerances(tolerance)
  return {
    action,
    inputs,
    seed: seedOf(values.seed as string | undefined),
    set: assignments('set', values.set as string[] | undefined),
    rng: oneOf('rng', values.rng as string | undefined, ['numpy', 'philox']),
    target: oneOf('target', values.target as string | undefined, ['auto', 'wasm', 'js']),
    tolerance,
    out: values.out as string | undefined,
    fresh: values.fresh === true,
    json: values.json === true,
    quiet: values.quiet === true,
  }
}

interface Flag {
  readonly name: string
  readonly rawName: string
  readonly value?: string
}

function checkFlag({ name, rawName, value }: Flag): void {
  if (!Object.hasOwn(options, name)) {
    const flags = Object.keys(options).map((flag) => `--${flag}`)
    const near = nearest(rawName, flags)
    throw new Usage(`golden has no flag ${rawName}${near ? `: did you mean ${near}?` : ''}`)
  }
  const wantsText = options[name as keyof typeof options].type === 'string'
  if (wantsText && !value) throw new Usage(`${rawName} needs a value`)
  if (!wantsText && value !== undefined) throw new Usage(`${rawName} takes no value`)
}

function seedOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d+$/.test(text) && Number(text) <= 0xffffffff) return Number(text)
  throw new Usage(`--seed takes an integer from 0 to 4294967295, not '${text}'`)
}

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined || choices.includes(value as T)) return value as T | undefined
  throw new Usage(`--${name} takes ${choices.join(', ')}, not '${value}'`)
}

function assignments(flag: string, texts: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = /^\s*([^=]*[^=\s])\s*=\s*(.*\S)/s.exec(text) ?? []
      if (name === undefined) throw new Usage(`--${flag} takes NAME=VALUE, not '${text}'`)
      return [name, value]
    }),
  )
}

function checkTolerances(tolerance: Readonly<Record<string, string>>): void {
  try {
    parseTolerances(tolerance)
  } catch (error) {
    if (error instanceof ScriptError) throw new Usage(error.message)
    throw error
  }
}
