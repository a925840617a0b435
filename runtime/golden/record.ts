/** The golden form of a result. */
import type { Model } from '../results/program.js'
import type { Result } from '../results/result.js'
import {
  type Fields,
  FORMAT,
  type Golden,
  isNumbers,
  LARGE,
  type Numbers,
  type Results,
  type Stored,
} from './golden.js'
import { sha256 } from './sha256.js'
import { summaryOf } from './summary.js'
import { canonicalText } from './text.js'

/** What a golden file says of its run besides the results. */
export interface GoldenAbout {
  /** of the module that ran; without it nothing is said of the source */
  readonly model?: Pick<Model, 'file' | 'sha256' | 'version'>
  /** the script's path from the golden file's folder, where that is not the model's file name */
  readonly file?: string
  readonly set?: Golden['set']
  /** by variable, in the notation of `--tolerance`: { v: '1e-9', 'M.t': '0.1*ms' } */
  readonly tolerance?: Golden['tolerance']
}

/** The golden file of a result, with the settings that repeat its run. */
export function recordGolden(result: Result, about: GoldenAbout = {}): Golden {
  const { model, file = model?.file, set = {}, tolerance = {} } = about
  const results = resultsOf(result)
  return {
    format: FORMAT,
    brianc: model?.version,
    source: model && file !== undefined ? { file, sha256: model.sha256 } : undefined,
    seed: result.seed,
    rng: result.rng ?? 'numpy',
    set,
    tolerance,
    sha256: sha256(canonicalText(results)),
    results,
  }
}

/** The results as golden files hold them: large variables as summaries. */
export function resultsOf(result: Result): Results {
  const { stdout, monitors, groups, synapses, scalars } = result
  const section = (objects: object) => stored(objects) as Readonly<Record<string, Fields>>
  return {
    stdout: stdout.split('\n'),
    monitors: section(monitors),
    groups: section(groups),
    synapses: section(synapses),
    scalars: stored(scalars) as Fields,
  }
}

function stored(value: unknown): Stored {
  if (isNumbers(value)) return value.length > LARGE ? summaryOf([value], false) : value
  if (Array.isArray(value)) {
    const rows = value.every(isNumbers) ? (value as Numbers[]) : undefined
    const count = rows?.reduce((sum, row) => sum + row.length, 0) ?? 0
    return rows && count > LARGE ? summaryOf(rows, true) : value.map(stored)
  }
  if (typeof value !== 'object' || value === null) return value as number | boolean | string
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(fields.map(([name, field]) => [name, stored(field)]))
}
