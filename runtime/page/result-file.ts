/** The results of a run as a file to be kept. */
import { resultJson } from '../results/json.js'
import type { Result } from '../results/result.js'
import type { ResultFormat } from './protocol.js'

export interface ResultFile {
  readonly name: string
  /** its media type */
  readonly type: string
  readonly bytes: Uint8Array
}

export function resultFile(result: Result, _format: ResultFormat): ResultFile {
  const bytes = new TextEncoder().encode(`${resultJson(result)}\n`)
  return { name: 'result.json', type: 'application/json', bytes }
}
