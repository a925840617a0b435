/**
 * Microseconds a step of whole simulations with one thread and with two, taking turns:
 *
 *     node bench/threads/measure.mjs [rounds] [script]
 *
 * The best of all rounds is told beside the median: others may use the machine too.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

const here = dirname(fileURLToPath(import.meta.url))
const rounds = Number(process.argv[2] ?? 7)
const chosen = process.argv[3] ?? ''
const threads = [1, 2]

/** Scripts, what is set, and how many steps of 0.1 ms that makes. */
const cases = [
  ['threads/costly.eqs', { N: 1000, duration: 1 }],
  ['threads/costly.eqs', { N: 4000, duration: 0.5 }],
  ['threads/costly.eqs', { N: 1_000_000, duration: 0.005 }],
  ['threads/cheap.eqs', { N: 4000, duration: 0.5 }],
  ['threads/cheap.eqs', { N: 40_000, duration: 0.1 }],
  ['threads/cheap.eqs', { N: 400_000, duration: 0.2 }],
  ['threads/cheap.eqs', { N: 1_000_000, duration: 0.1 }],
  ['models/cobahh.eqs', { duration: 0.5 }],
  ['models/cuba.eqs', { duration: 0.2 }],
  ['models/noise.eqs', { duration: 0.1 }],
  ['models/stdpnet.eqs', { duration: 0.1 }],
]

const folder = mkdtempSync(join(tmpdir(), 'threads-'))
console.log('| script | | threads | best us | median us |\n|---|---|---|---:|---:|')
for (const [script, set] of cases) {
  if (!script.includes(chosen)) continue
  const file = join(folder, script.replace(/\W/g, '-').replace(/-eqs$/, '.mjs'))
  execFileSync('node', [
    join(here, '../../dist/cli.js'),
    'build',
    join(here, '..', script),
    '-o',
    file,
  ])
  const { simulate } = await import(pathToFileURL(file))
  const times = new Map(threads.map((count) => [count, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [count, found] of times) {
      const { timings } = await simulate({ seed: 1, set, threads: count, Worker })
      found.push((timings.run_s / (set.duration / 1e-4)) * 1e6)
    }
  }
  for (const [count, found] of times) {
    found.sort((a, b) => a - b)
    const [best, median] = [found[0], found[rounds >> 1]].map((time) => time.toFixed(1))
    console.log(`| ${script} | ${JSON.stringify(set)} | ${count} | ${best} | ${median} |`)
  }
}
rmSync(folder, { recursive: true })
