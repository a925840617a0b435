/** `brianc golden record`: one run, kept as a golden file beside its script. */
import {
  type Golden,
  GoldenError,
  goldenText,
  readGolden,
  recordGolden,
} from '../../runtime/golden/index.js'
import type { Result } from '../../runtime/results/result.js'
import { nearest } from '../../runtime/values/nearest.js'
import { writeWhole } from '../output-file.js'
import { Usage } from '../usage.js'
import { goldenBeside, pathFrom, textOf } from './files.js'
import type { GoldenFlags } from './flags.js'
import { exit, type Outcome } from './outcome.js'
import { runScript, type Tools } from './run.js'

export async function record(script: string, flags: GoldenFlags, tools: Tools): Promise<Outcome> {
  const file = flags.out ?? goldenBeside(script)
  const previous = flags.fresh ? undefined : earlier(file)
  const set = { ...previous?.set, ...flags.set }
  const tolerance = { ...previous?.tolerance, ...flags.tolerance }
  const rng = flags.rng ?? previous?.rng
  const seed = flags.seed ?? previous?.seed
  const run = await runScript(script, { seed: seed ?? 0, set, rng, target: flags.target }, tools)
  if ('status' in run) return { file, script, ...run }
  const { model, result } = run
  const golden = recordGolden(result, { model, file: pathFrom(file, script), set, tolerance })
  refuseUnknown(flags.tolerance, golden)
  await writeWhole(file, goldenText(golden))
  return {
    file,
    script,
    status: 'recorded',
    exitCode: exit.done,
    seed: golden.seed,
    note: [seedText(golden.seed, seed), contents(result), change(previous, golden)].join(', '),
  }
}

/** The settings of a golden file that is replaced; one that cannot be read has none. */
function earlier(file: string): Golden | undefined {
  const text = textOf(file)
  if (typeof text !== 'string') return undefined
  try {
    return readGolden(text)
  } catch (error) {
    if (error instanceof GoldenError) return undefined
    throw error
  }
}

function seedText(used: number, given: number | undefined): string {
  if (used !== (given ?? 0)) return `seed ${used} of the script`
  return given === undefined ? 'seed 0, as none was given' : `seed ${used}`
}

const change = (previous: Golden | undefined, { sha256 }: Golden): string =>
  previous === undefined
    ? 'new'
    : previous.sha256 === sha256
      ? 'the same results as before'
      : 'other results than before'

/** `2 monitors with 1910 spikes` */
export function contents({
  monitors,
  groups,
  synapses,
}: Pick<Result, 'monitors' | 'groups' | 'synapses'>): string {
  const all = Object.values(monitors)
  const spikes = all.reduce((sum, monitor) => sum + ('N' in monitor ? Number(monitor.N) : 0), 0)
  const objects = Object.keys(groups).length + Object.keys(synapses).length
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  return `${counted(all.length, 'monitor')} with ${counted(spikes, 'event')}, ${counted(objects, 'object')}`
}

/** A tolerance that nothing in the results has would never count. */
export function refuseUnknown(tolerance: GoldenFlags['tolerance'], golden: Golden): void {
  const known = namesIn(golden)
  for (const name of Object.keys(tolerance)) {
    if (known.has(name)) continue
    const near = nearest(name, known)
    const hint = near ? `: did you mean '${near}'?` : ''
    throw new Usage(`the results have no '${name}' for --tolerance${hint}`)
  }
}

/** Objects, variables, and variables of objects: `G`, `v`, `G.v`. */
function namesIn({ results }: Golden): Set<string> {
  const { monitors, groups, synapses, scalars } = results
  const names = new Set(['*', 'stdout', ...Object.keys(scalars)])
  for (const [object, fields] of Object.entries({ ...monitors, ...groups, ...synapses })) {
    names.add(object)
    for (const variable of Object.keys({ ...fields, ...(fields.state as object | undefined) })) {
      names.add(variable).add(`${object}.${variable}`)
    }
  }
  return names
}
