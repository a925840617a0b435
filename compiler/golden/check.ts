/** `brianc golden check`: runs a script as its golden file was recorded, and compares. */
import {
  causesOf,
  compareGolden,
  explain,
  type Golden,
  GoldenError,
  readGolden,
} from '../../runtime/golden/index.js'
import { goldenBeside, isGoldenName, scriptOf, textOf } from './files.js'
import type { GoldenFlags } from './flags.js'
import { exit, type Outcome } from './outcome.js'
import { contents, refuseUnknown } from './record.js'
import { runScript, type Tools } from './run.js'

/** `input` is a script or a golden file. */
export async function check(input: string, flags: GoldenFlags, tools: Tools): Promise<Outcome> {
  const file = isGoldenName(input) ? input : goldenBeside(input)
  const golden = open(file, isGoldenName(input) ? undefined : input)
  if ('status' in golden) return golden
  const script = isGoldenName(input) ? scriptOf(file, golden.source?.file) : input
  const about = { file, script, seed: golden.seed }
  const { seed, set, rng } = golden
  const run = await runScript(script, { seed, set, rng, target: flags.target }, tools)
  if ('status' in run)
    return { ...about, ...run, ...(run.status === 'refused' ? unfit(golden, run) : {}) }
  const { model, result } = run
  if (flags.inputs.length === 1) refuseUnknown(flags.tolerance, golden)
  const differences = compareGolden(golden, result, { tolerance: flags.tolerance })
  if (differences.length === 0) {
    const isChanged = golden.source !== undefined && golden.source.sha256 !== model.sha256
    const note = contents(result) + (isChanged ? '; the script has changed since' : '')
    return { ...about, status: 'same', exitCode: exit.done, note }
  }
  const causes = causesOf(golden, { ...result, model, set }, differences)
  const advice = `  if the change is meant: brianc golden record ${script}\n`
  const text = explain(differences, { causes, color: tools.io.color }) + advice
  return { ...about, status: 'different', exitCode: exit.differs, text, differences, causes }
}

/** The golden file, or why there is none to compare with. */
function open(file: string, script: string | undefined): Golden | Outcome {
  const unreadable = (code: string, message: string, help: string): Outcome => ({
    file,
    script,
    status: 'unreadable',
    exitCode: exit.files,
    note: message,
    text: `  = help: ${help}\n`,
    diagnostics: [{ code, severity: 'error', kind: 'error', message, file, help }],
  })
  const text = textOf(file)
  if (typeof text !== 'string') {
    const isMissing = text.code === 'ENOENT'
    const message = isMissing ? 'there is no such golden file' : `it cannot be read: ${text.code}`
    const model = script ?? scriptOf(file, undefined)
    return unreadable('golden/unreadable', message, `record it: brianc golden record ${model}`)
  }
  try {
    return readGolden(text)
  } catch (error) {
    if (!(error instanceof GoldenError)) throw error
    const model = script ?? scriptOf(file, undefined)
    const { code, message, help = '' } = error
    return unreadable(code, message, help.replace('MODEL', model))
  }
}

/** The script does not take what it was recorded with: that too is a difference. */
function unfit(golden: Golden, { text = '' }: { readonly text?: string }): Partial<Outcome> {
  const set = Object.entries(golden.set).map(([name, value]) => `--set ${name}=${value}`)
  const note = `it was recorded with ${set.join(' ')}, which the script no longer takes`
  return { status: 'different', exitCode: exit.differs, note, text: `  ${text}` }
}
