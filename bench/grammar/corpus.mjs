/**
 * Parses every Python file under the given files and folders with the script grammar, and says how
 * many were refused. What `python3` compiles must parse; what it refuses must be refused.
 *
 *   node bench/grammar/corpus.mjs [--python] [--faults N] FILE|FOLDER ...
 *
 * `--python` asks the installed python3 (3.11) of every file that is refused, so that broken files
 * on purpose do not count as false syntax errors.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { loadParser } from './load-parser.mjs'

const { values, positionals } = parseArgs({
  options: { python: { type: 'boolean' }, faults: { type: 'string', default: '20' } },
  allowPositionals: true,
})

const filesUnder = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : /\.(py|eqs)(\.gz)?$/.test(path)
      ? [path]
      : []

const textOf = (path) => {
  const bytes = readFileSync(path)
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  return new TextDecoder('utf-8', { fatal: true }).decode(plain)
}

/** Whether CPython compiles the text; its warnings are nobody's business here. */
const pythonTakes = (text) => {
  try {
    const program =
      'import sys, warnings; warnings.simplefilter("ignore"); compile(sys.stdin.buffer.read(), "x", "exec")'
    execFileSync('python3', ['-c', program], { input: text, stdio: ['pipe', 'ignore', 'ignore'] })
    return true
  } catch {
    return false
  }
}

const { parseScript, Reporter, positionOf } = await loadParser()
const sums = { files: 0, parsed: 0, unsupported: 0, refused: 0, unreadable: 0, characters: 0 }
let seconds = 0
const slow = []
const faults = []
for (const path of positionals.flatMap(filesUnder)) {
  let text
  try {
    text = textOf(path)
  } catch {
    sums.unreadable++
    continue
  }
  const reporter = new Reporter()
  const start = performance.now()
  parseScript({ path, text }, reporter)
  const took = (performance.now() - start) / 1000
  seconds += took
  sums.files++
  sums.characters += text.length
  slow.push({ path, took, rate: text.length / took })
  const errors = reporter.diagnostics.filter((d) => d.severity === 'error' && d.kind === 'error')
  const unsupported = reporter.diagnostics.filter((d) => d.kind === 'unsupported')
  if (errors.length === 0) sums[unsupported.length > 0 ? 'unsupported' : 'parsed']++
  if (errors.length === 0 && unsupported.length === 0) continue
  if (errors.length > 0 && values.python && !pythonTakes(text)) {
    sums.refused++
    continue
  }
  const first = errors[0] ?? unsupported[0]
  const { line, column } = positionOf(text, first.span.start)
  const kind = errors.length > 0 ? 'FALSE' : 'unsupported'
  faults.push(`${kind} ${path}:${line}:${column} ${first.code}: ${first.message}`)
}

for (const fault of faults.slice(0, Number(values.faults))) console.log(fault)
const wrong = faults.filter((fault) => fault.startsWith('FALSE')).length
console.log(`files ${sums.files}, parsed ${sums.parsed}, unsupported ${sums.unsupported}`)
console.log(`refused as by Python ${sums.refused}, not UTF-8 ${sums.unreadable}`)
console.log(`false syntax errors ${wrong}`)
console.log(`${(sums.characters / 1e6 / seconds).toFixed(2)} MB/s over ${seconds.toFixed(1)} s`)
slow.sort((a, b) => b.took - a.took)
for (const { path, took } of slow.slice(0, 3)) console.log(`slowest ${path}: ${took.toFixed(2)} s`)
process.exitCode = wrong > 0 ? 1 : 0
