/** The results of a run as a file to be kept. */
import { csvTables } from '../results/csv.js'
import { resultJson } from '../results/json.js'
import { resultNpz } from '../results/npz.js'
import type { Result } from '../results/result.js'
import { joined, storedZip, type ZipFile } from '../results/stored-zip.js'
import type { ResultFormat, SavedFile } from './protocol.js'

/**
 * `stem`: the name of the model's file without its extension. Tables are one zip. Throws
 * RangeError and SettingError where the results are more than such a file can hold.
 */
export function resultFile(result: Result, format: ResultFormat, stem: string): SavedFile {
  switch (format) {
    case 'npz':
      return { name: `${stem}.npz`, type: 'application/zip', bytes: resultNpz(result) }
    case 'csv':
      return {
        name: `${stem}.zip`,
        type: 'application/zip',
        bytes: joined([...storedZip(tables(result))]),
      }
    case 'json':
      return textFile(`${stem}.json`, 'application/json', `${resultJson(result)}\n`)
  }
}

export const textFile = (name: string, type: string, text: string): SavedFile => ({
  name,
  type,
  bytes: encoded(text),
})

function* tables(result: Result): Generator<ZipFile> {
  for (const [name, lines] of csvTables(result)) yield [name, Array.from(lines, encoded)]
}

const encoded = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
