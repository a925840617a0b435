/**
 * Whether a run takes the memory that was predicted before it began: of the model with a million
 * neurons and ten million synapses, and of those in bench/models, with both back ends.
 *
 *   node bench/growth/memory.mjs [MODEL.eqs ...] [--brianc FOLDER]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { brianc: { type: 'string', default: resolve(here, '../..') } },
})
const models = join(here, '../models')
const shipped = readdirSync(models).filter((file) => file.endsWith('.eqs'))
const all = [join(here, 'large.eqs'), ...shipped.map((file) => join(models, file))]

const scratch = mkdtempSync(join(tmpdir(), 'memory-'))
try {
  console.log('| model | back end | predicted MB | peak MB | difference |')
  console.log('| --- | --- | ---: | ---: | ---: |')
  for (const script of positionals.length > 0 ? positionals : all) {
    for (const target of ['wasm', 'js']) {
      const { predicted, peak } = memoryOf(script, target)
      const cells = [basename(script, '.eqs'), target, megabytes(predicted), megabytes(peak)]
      const difference = `${((100 * (predicted - peak)) / peak).toFixed(1)} %`
      console.log(`| ${[...cells, difference].join(' | ')} |`)
    }
  }
} finally {
  rmSync(scratch, { recursive: true })
}

/** Compiled first and run as a process of its own, as a user who ships the module does. */
function memoryOf(script, target) {
  const module = join(scratch, 'sim.mjs')
  const cli = join(options.brianc, 'dist/cli.js')
  execFileSync(process.execPath, [cli, script, '-o', module, '--target', target])
  const flags = ['--seed', '1', '--timings', '--no-progress']
  const { stderr, status } = spawnSync(process.execPath, [module, ...flags], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const said = stderr.split('\n')
  if (process.env.MEM) console.log(said.filter((l) => l.startsWith('inuse')).join('; '))
  return JSON.parse(said.find((line) => line.startsWith('{"'))).memory
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(0)
}
