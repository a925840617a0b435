/** The results of a run as a file to be kept. */
import { resultJson } from '../results/json.js'
import type { Result } from '../results/result.js'
import type { ResultFormat, SavedFile } from './protocol.js'

/** `stem`: the name of the model's file without its extension. */
export function resultFile(result: Result, _format: ResultFormat, stem: string): SavedFile {
  const text = `${resultJson(result)}\n`
  return textFile(`${stem}.json`, 'application/json', text)
}

export const textFile = (name: string, type: string, text: string): SavedFile => ({
  name,
  type,
  bytes: new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>,
})
