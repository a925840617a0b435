/** Golden files read back; what is none is refused with what to do. */
import { ScriptError } from '../values/script-error.js'
import { FORMAT, type Golden, isFields, type Results } from './golden.js'
import { sha256 } from './sha256.js'
import { canonicalText } from './text.js'

/** A golden file that cannot be used: golden/truncated, json, conflict, format, version, damaged. */
export class GoldenError extends ScriptError {
  override readonly name: string = 'GoldenError'
}

const again = 'record it again: brianc golden record MODEL, or take it back from version control'

/** The golden file that a text is, or a document that was parsed already. Throws GoldenError. */
export function readGolden(text: string | object): Golden {
  const document = typeof text === 'string' ? parse(text) : text
  const { format, stdout, monitors, groups, synapses, scalars, ...about } = fields(document)
  const [, number] = /^brianc golden (\d+)$/.exec(`${format}`) ?? []
  if (number === undefined) {
    refuse('format', "it is no golden file of brianc: 'format' is missing", again)
  }
  if (Number(number) > FORMAT) {
    const help = 'install that version, or record it again with this one'
    refuse('version', `a later version of brianc wrote it (format ${number})`, help)
  }
  const whole = [monitors, groups, synapses, scalars].every(isFields) && Array.isArray(stdout)
  if (!whole) refuse('damaged', 'parts of it are missing', again)
  const numbers = numeric({ monitors, groups, synapses, scalars }) as Omit<Results, 'stdout'>
  const results = { stdout: stdout as string[], ...numbers }
  if (sha256(canonicalText(results)) !== about.sha256) {
    const why = 'its results are not those that were recorded: they do not have its hash'
    refuse('damaged', why, again)
  }
  return { ...settings(about), sha256: about.sha256 as string, format: FORMAT, results }
}

/** What repeats the run. */
function settings(about: Readonly<Record<string, unknown>>): Omit<Golden, 'sha256' | 'results'> {
  const { brianc, source, seed, rng = 'numpy', set = {}, tolerance = {} } = about
  const { file, sha256 } = fields(source)
  const isText = (value: unknown) => value === undefined || typeof value === 'string'
  const right =
    Number.isInteger(seed) &&
    (rng === 'numpy' || rng === 'philox') &&
    isFields(set) &&
    isFields(tolerance) &&
    Object.values(tolerance).every((value) => typeof value === 'string') &&
    [brianc, file, sha256].every(isText)
  if (!right) refuse('damaged', 'what it says of its run cannot be read', again)
  return { format: FORMAT, brianc, source, seed, rng, set, tolerance } as Omit<
    Golden,
    'sha256' | 'results'
  >
}

function refuse(word: string, message: string, help: string): never {
  throw new GoldenError(`golden/${word}`, message, help)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const lines = text.split('\n')
    const mark = lines.findIndex((line) => /^(<{7}|={7}|>{7})/.test(line))
    if (mark >= 0) {
      const help = 'end the merge, then record it again: brianc golden record MODEL'
      refuse('conflict', `line ${mark + 1} has a mark of a merge conflict`, help)
    }
    const end = text.trimEnd()
    if (end === '') refuse('truncated', 'it is empty', again)
    if (end.startsWith('{') && !end.endsWith('}')) {
      const where = `it ends in line ${lines.length}, in the middle of the data`
      refuse('truncated', `it is truncated: ${where}`, again)
    }
    const at = /at position (\d+)/.exec((error as Error).message)?.[1]
    const line =
      at && end.startsWith('{') ? text.slice(0, Number(at)).split('\n').length : undefined
    refuse('json', line ? `its JSON is broken in line ${line}` : 'it is not JSON', again)
  }
}

/** NaN and infinities stand in files as strings. */
function numeric(value: unknown): unknown {
  if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') return Number(value)
  if (Array.isArray(value)) return value.map(numeric)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, numeric(field)]))
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
