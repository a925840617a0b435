/** `brianc golden`: the results of models as regression tests. docs/golden.md */
import { json } from '../../runtime/results/json.js'
import { Usage } from '../usage.js'
import { check } from './check.js'
import { ending, filesBelow, goldenBeside, isFolder, isGoldenName } from './files.js'
import { type GoldenFlags, parseGolden } from './flags.js'
import { goldenHelp } from './help.js'
import { exit, type Outcome, outcomesJson, outcomeText, summaryText } from './outcome.js'
import { record } from './record.js'
import type { Tools } from './run.js'

/** Records or checks one after the other, and gives the highest exit code. Throws Usage. */
export async function golden(argv: readonly string[], tools: Tools): Promise<number> {
  const flags = parseGolden(argv)
  const { io } = tools
  if (!flags) {
    io.out(goldenHelp)
    return exit.done
  }
  const inputs = flags.action === 'record' ? scriptsOf(flags) : goldenOf(flags)
  const outcomes: Outcome[] = []
  for (const input of inputs) {
    const outcome = await (flags.action === 'record' ? record : check)(
      input,
      { ...flags, inputs },
      tools,
    )
    outcomes.push(outcome)
    const isSaid = !flags.json && (!flags.quiet || outcome.exitCode !== exit.done)
    if (isSaid) io.err(outcomeText(outcome, io.color))
  }
  if (flags.json) io.out(`${json(outcomesJson(outcomes))}\n`)
  else if (inputs.length > 1 && !flags.quiet) {
    io.err(summaryText(flags.action === 'record' ? 'scripts' : 'checked', outcomes))
  }
  return Math.max(...outcomes.map(({ exitCode }) => exitCode))
}

function scriptsOf({ inputs, out }: GoldenFlags): string[] {
  const golden = inputs.find((input) => isGoldenName(input))
  if (golden) throw new Usage(`record takes scripts, and ${golden} is a golden file`)
  const isScript = (path: string) => /\.(eqs|py)$/.test(path)
  const scripts = inputs.flatMap((input) => {
    if (!isFolder(input)) return [input]
    const found = filesBelow(input, isScript)
    if (found.length === 0) throw new Usage(`there is no .eqs and no .py below ${input}`)
    return found
  })
  if (out !== undefined && scripts.length > 1) {
    throw new Usage(`--out takes the results of one script, but ${scripts.length} are given`)
  }
  const files = new Map<string, string>()
  for (const script of scripts) {
    const other = files.get(goldenBeside(script))
    if (other !== undefined && other !== script && out === undefined) {
      throw new Usage(`${other} and ${script} would have one golden file: record one with --out`)
    }
    files.set(goldenBeside(script), script)
  }
  return scripts
}

const goldenOf = ({ inputs }: GoldenFlags): string[] =>
  inputs.flatMap((input) => {
    if (!isFolder(input)) return [input]
    const found = filesBelow(input, isGoldenName)
    if (found.length > 0) return found
    throw new Usage(`there is no *${ending} below ${input}: brianc golden record ${input}`)
  })
