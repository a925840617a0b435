/** Why a result may differ from its golden file: what is known of both runs. */
import type { Model } from '../results/program.js'
import type { Difference } from './difference.js'
import type { Golden } from './golden.js'
import { numberText } from './words.js'

/** The run that is compared; what is not known of it is left out. */
export interface ComparedRun {
  readonly seed: number
  readonly rng?: 'numpy' | 'philox'
  readonly model?: Pick<Model, 'file' | 'sha256' | 'version' | 'parameters'>
  readonly set?: Golden['set']
}

/** Probable causes, each a sentence or two; never none. */
export function causesOf(
  golden: Golden,
  run: ComparedRun,
  differences: readonly Difference[],
): string[] {
  const causes = [...settings(golden, run), ...source(golden, run, differences)]
  if (causes.length === 0) causes.push(unexplained(golden, run))
  const tolerance = suggestion(differences)
  return tolerance ? [...causes, tolerance] : causes
}

function settings(golden: Golden, { seed, rng = 'numpy', set }: ComparedRun): string[] {
  const causes: string[] = []
  if (seed !== golden.seed) {
    causes.push(`the seed is ${seed}; the golden file was recorded with seed ${golden.seed}`)
  }
  if (rng !== golden.rng) {
    causes.push(`the random numbers are of ${rng}; the golden file has those of ${golden.rng}`)
  }
  const shown = (given: Golden['set']) =>
    Object.entries(given)
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join(', ') || 'nothing'
  if (set && shown(set) !== shown(golden.set)) {
    causes.push(`set here: ${shown(set)}; when it was recorded: ${shown(golden.set)}`)
  }
  return causes
}

function source(
  { source, brianc }: Golden,
  { model }: ComparedRun,
  differences: readonly Difference[],
): string[] {
  if (!model || !source) return []
  const causes: string[] = []
  if (model.sha256 !== source.sha256) {
    const [then, now] = [source.sha256, model.sha256].map((digest) => digest.slice(0, 8))
    const parameters = changedParameters(model, differences)
    causes.push(
      `${source.file} has changed since the golden file was recorded (SHA-256 ${then}... then, ` +
        `${now}... now)`,
    )
    if (parameters.length > 0) causes.push(`changed parameters: ${parameters.join('; ')}`)
    else {
      causes.push(
        'golden files hold no source, so the line that changed is not known: version control has it',
      )
    }
  }
  if (brianc !== undefined && model.version !== brianc) {
    causes.push(`brianc ${brianc} recorded it, this is brianc ${model.version}`)
  }
  return causes
}

/** `tau was 0.02 s, is 0.01 s` */
function changedParameters(
  { parameters }: Pick<Model, 'parameters'>,
  differences: readonly Difference[],
): string[] {
  return differences.flatMap((difference) => {
    const parameter = parameters.find(({ name }) => name === difference.place)
    if (!parameter || difference.kind !== 'values' || !difference.first) return []
    const { expected, found } = difference.first
    const [was, is] = [expected, found].map((x) => `${numberText(x)} ${parameter.unit}`.trim())
    return `${parameter.name} was ${was}, is ${is}`
  })
}

function unexplained(golden: Golden, { model }: ComparedRun): string {
  const script = model && golden.source ? 'script, brianc and seed' : 'seed'
  const are = model && golden.source ? 'are' : 'is'
  const rest =
    'a file that the script reads, a clock that it asks, or random numbers after seed() without a number'
  return model && golden.source
    ? `${script} ${are} those of the golden file: what else can differ is ${rest}`
    : `the ${script} ${are} that of the golden file; whether the script is the same is not known`
}

/** Differences this small, in parts of the value, come from another order of operations. */
const TINY = 1e-6

function suggestion(differences: readonly Difference[]): string | undefined {
  let largest = 0
  for (const difference of differences) {
    const isTiny =
      difference.kind === 'values' &&
      difference.expectedCount === difference.foundCount &&
      difference.relative <= TINY
    if (!isTiny) return undefined
    largest = Math.max(largest, difference.largest)
  }
  const [first] = differences
  const name = differences.length === 1 ? first.place : '*'
  const exponent = Number(largest.toExponential().split('e')[1]) + 1
  return (
    'all that differs does so by less than a millionth, as after another order of operations: ' +
    `--tolerance '${name}=1e${exponent}' lets that pass`
  )
}
