/** The flags of a run: one table for parsing, for --help and for the compiler's own command. */

export interface Flag {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** how --help calls the value */
  readonly value?: string
  readonly text: string
}

export const runFlags = {
  seed: { type: 'string', value: 'N', text: "as if seed(N) stood at the script's top" },
  set: {
    type: 'string',
    multiple: true,
    value: 'NAME=VALUE',
    text: 'override a parameter: --set tau=20*ms (repeatable)',
  },
  out: { type: 'string', value: 'FILE.json', text: 'write the results' },
  figures: { type: 'string', value: 'DIR', text: 'write each figure as DIR/figure-1.svg, ...' },
  progress: { type: 'boolean', text: 'a bar on standard error; on by default on a terminal' },
  'no-progress': { type: 'boolean', text: 'no bar' },
  timings: { type: 'boolean', text: 'one JSON line on standard error: seconds and memory' },
  target: { type: 'string', value: 'auto|js', text: 'which back end (auto)' },
  'on-nan': { type: 'string', value: 'ignore', text: 'what a state that becomes NaN does' },
  threads: { type: 'string', value: 'N', text: 'workers (not supported yet)' },
  rng: { type: 'string', value: 'numpy', text: "the random stream (numpy: Brian's)" },
  json: { type: 'boolean', text: 'one JSON document on standard output' },
  quiet: { type: 'boolean', text: 'no notes on standard error' },
  version: { type: 'boolean', text: 'print the version of the compiler' },
  help: { type: 'boolean', short: 'h', text: 'print this' },
} as const satisfies Record<string, Flag>

/** The table as text, one line a flag. */
export function flagHelp(flags: Readonly<Record<string, Flag>> = runFlags): string {
  const rows = Object.entries(flags).map(([name, { value, short, text }]) => {
    const flag = `${short === undefined ? '    ' : `-${short}, `}--${name}`
    return [value === undefined ? flag : `${flag} ${value}`, text]
  })
  const width = Math.max(...rows.map(([flag]) => flag.length)) + 2
  return rows.map(([flag, text]) => `  ${flag.padEnd(width)}${text}\n`).join('')
}
