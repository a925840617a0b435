/**
 * `import 'brianc/vitest'` in a test or a setup file of vitest: golden files as an expectation. Files
 * are kept as vitest keeps snapshots: written where they are missing, except with CI, and by `vitest -u`.
 */
import { expect } from 'vitest'
import {
  causesOf,
  compareGolden,
  type Difference,
  explain,
  type Golden,
  GoldenError,
  goldenText,
  readGolden,
  recordGolden,
} from '../runtime/golden/index.js'
import type { Model } from '../runtime/results/program.js'
import type { Result } from '../runtime/results/result.js'

export type { Golden } from '../runtime/golden/index.js'

export interface GoldenOptions {
  /** by variable, in the notation of `brianc golden --tolerance`: { 'M.t': '0.1*ms', v: '1e-9' } */
  readonly tolerance?: Readonly<Record<string, string>>
  /** `model` of the module: the file then says what it was recorded from, and a change is named */
  readonly model?: Model
  /** what `simulate()` was given, so that `brianc golden check` can run it again */
  readonly set?: Golden['set']
}

interface GoldenMatchers {
  /**
   * The result of `simulate()`, or the promise of it, is that of a golden file: of its path from the
   * test's folder, or of the document that `import golden from './model.golden.json'` gives.
   */
  toMatchGolden(golden: string | object, options?: GoldenOptions): Promise<void>
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: declarations that merge have the same parameters
  interface Matchers<T = any> extends GoldenMatchers {}
}

/** What vitest has in a matcher's `this`, as far as it is used here. */
interface Matcher {
  readonly isNot: boolean
  readonly testPath?: string
  readonly currentTestName?: string
  readonly task?: { readonly id: string }
  readonly snapshotState: {
    readonly environment: {
      resolveRawPath(testPath: string, path: string): Promise<string>
      readSnapshotFile(path: string): Promise<string | null>
    }
    match(options: object): { readonly pass: boolean }
  }
}

interface Verdict {
  readonly pass: boolean
  readonly message: () => string
}

expect.extend({
  async toMatchGolden(received: unknown, golden: string | object, options: GoldenOptions = {}) {
    const result = (await received) as Result | undefined
    if (typeof result !== 'object' || !('monitors' in result && 'scalars' in result)) {
      throw new TypeError('toMatchGolden takes what simulate() gives, or the promise of it')
    }
    const matcher = this as unknown as Matcher
    if (typeof golden === 'string') return await matchFile(matcher, result, golden, options)
    return verdict(
      'the golden file',
      compare(result, readGolden(golden), options),
      'record it again',
    )
  },
})

interface Comparison {
  readonly differences: readonly Difference[]
  readonly text: string
}

function compare(result: Result, golden: Golden, options: GoldenOptions): Comparison {
  const { tolerance, model, set } = options
  const differences = compareGolden(golden, result, { tolerance })
  const causes = causesOf(golden, { ...result, model, set }, differences)
  return { differences, text: explain(differences, { causes }) }
}

function verdict(name: string, { differences, text }: Comparison, advice: string): Verdict {
  return differences.length === 0
    ? { pass: true, message: () => `the result is that of ${name}` }
    : {
        pass: false,
        message: () =>
          `the result differs from ${name}\n${text}  if the change is meant: ${advice}`,
      }
}

/** What vitest is told: the file as it is where nothing differs, else what it should be. */
async function matchFile(
  { isNot, testPath = '', currentTestName, task, snapshotState }: Matcher,
  result: Result,
  path: string,
  options: GoldenOptions,
): Promise<Verdict> {
  const { environment } = snapshotState
  const file = await environment.resolveRawPath(testPath, path)
  const content = (await environment.readSnapshotFile(file)) ?? undefined
  const found = content === undefined ? missing(path) : await read(content, path)
  const compared =
    found instanceof Object && 'results' in found
      ? verdict(path, compare(result, found, options), 'vitest -u')
      : { pass: false, message: () => found }
  if (isNot) return compared
  const earlier = typeof found === 'string' ? undefined : found
  const { pass } = snapshotState.match({
    testId: task?.id,
    testName: currentTestName,
    received: compared.pass ? content : goldenText(renewed(result, earlier, options)),
    rawSnapshot: { file, content },
  })
  return { ...compared, pass }
}

const missing = (path: string): string =>
  `there is no golden file ${path}\n  vitest writes it where the environment has no CI, or with -u`

/** The golden file, or why it cannot be compared with. */
function read(content: string, path: string): Golden | string {
  try {
    return readGolden(content)
  } catch (error) {
    if (!(error instanceof GoldenError)) throw error
    const help = 'take it back from version control, or record it again: vitest -u'
    return `${path} cannot be read: ${error.message}\n  ${help}`
  }
}

/** The golden file of this result, with what the earlier one says of itself. */
function renewed(result: Result, earlier: Golden | undefined, options: GoldenOptions): Golden {
  const { model, set = earlier?.set } = options
  const tolerance = { ...earlier?.tolerance, ...options.tolerance }
  return recordGolden(result, { model, file: earlier?.source?.file, set, tolerance })
}
