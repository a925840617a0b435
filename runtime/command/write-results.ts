/** `--out`: the results as JSON, for numpy, or as a folder of tables. */
import { csvTables } from '../results/csv.js'
import { refuse } from '../results/faults.js'
import { resultJson } from '../results/json.js'
import { npzPieces } from '../results/npz.js'
import type { Result } from '../results/result.js'
import type { Node } from './node.js'
import { prepareFolder, writeTogether } from './write-whole.js'

/** Before a long run rather than after it. Throws SettingError: usage/flag. */
export function prepareOutput(node: Node, out: string): void {
  const { fs, path } = node
  const isFile = /\.(json|npz)$/.test(out)
  if (
    !isFile &&
    !/[/\\]$/.test(out) &&
    !fs.statSync(out, { throwIfNoEntry: false })?.isDirectory()
  ) {
    refuse('usage/flag', `--out takes FILE.json, FILE.npz or FOLDER/ (of .csv files), not ${out}`)
  }
  prepareFolder(node, isFile ? path.dirname(out) : out)
}

export function writeResults(node: Node, out: string, result: Result): void {
  if (out.endsWith('.json')) writeTogether(node, [[out, [resultJson(result), '\n']]])
  else if (out.endsWith('.npz')) writeTogether(node, [[out, npzPieces(result)]])
  else
    writeTogether(
      node,
      csvTables(result, (name) => node.path.join(out, name)),
    )
}
