/** A result as tables for spreadsheets, R and pandas. Contract, section 4. */
import { describeDimension } from '../values/describe-dimension.js'
import { type Described, fieldsOf, freeName } from './fields.js'
import { numberText } from './json.js'
import { symbolOf } from './program.js'
import type { Result } from './result.js'

/**
 * `M.csv` has a line for each spike, `M.count.csv` and `G.csv` for each neuron, `trace.csv` for
 * each time, `S.csv` for each synapse; `scalars.csv` has what is one number. SI units, which the
 * first line names.
 */
export const resultCsv = (result: Result): { name: string; text: string }[] =>
  Array.from(csvTables(result), ([name, lines]) => ({ name, text: [...lines].join('') }))

/** Thousands of lines at a time: all may be more than fits into one text. */
export type CsvTable = readonly [file: string, lines: Iterable<string>]

type Cells = ArrayLike<number | boolean>
type Column = readonly [head: string, cells: Cells]

/** `fileOf`: what becomes of the name of a file. */
export function* csvTables(result: Result, fileOf = (name: string) => name): Generator<CsvTable> {
  const taken = new Set(['scalars'])
  let scalars = 'name,value\n'
  const add = (name: string, value: unknown) => {
    if (Array.isArray(value)) for (const [k, item] of value.entries()) add(`${name}[${k}]`, item)
    else if (typeof value !== 'string') {
      scalars += `"${name.replaceAll('"', '""')}",${numberText(value as number)}\n`
    }
  }
  const table = (name: string, columns: readonly Column[]): CsvTable => [
    // m.csv and M.csv may be one file
    fileOf(`${freeName(name, taken, (text) => text.toLowerCase())}.csv`),
    linesOf(columns),
  ]
  for (const described of fieldsOf(result)) {
    const [name, fields] = described
    const columns: Column[] = []
    for (const key in fields) {
      const value = fields[key]
      if (!name) add(key, value)
      else if (typeof value !== 'object') add(`${name}.${key}`, value)
      else if (key === 'count') yield table(`${name}.count`, [[key, value as Cells]])
      else columns.push(...columnsOf(key, described))
    }
    if (columns[0]) yield table(name, columns)
  }
  yield [fileOf('scalars.csv'), [scalars]]
}

/** Of what a StateMonitor recorded, one for each index: `v[3] [V]`. */
function columnsOf(key: string, [, fields, dimensions]: Described): Column[] {
  const { kind, i } = fields
  const dimension = dimensions?.[key]
  const known = /^(t|delay\..*)$/.test(key) ? 's' : kind === 'PopulationRateMonitor' ? 'Hz' : ''
  const unit = dimension ? symbolOf(describeDimension(dimension)) : known
  const end = unit && ` [${unit}]`
  const cells = fields[key]
  if (kind !== 'StateMonitor' || key === 't') return [[key + end, cells as Cells]]
  if (key === 'i') return []
  return (cells as Cells[]).map((course, k) => [`${key}[${(i as Int32Array)[k]}]${end}`, course])
}

function* linesOf(columns: readonly Column[]): Generator<string> {
  let text = `${columns.map(([head]) => head).join()}\n`
  for (let k = 0; k < columns[0][1].length; k++) {
    text += `${columns.map(([, cells]) => numberText(cells[k])).join()}\n`
    if (text.length > 1e5) {
      yield text
      text = ''
    }
  }
  yield text
}
