/**
 * What a second thread is worth: the state update (with threshold) of a model, split between threads
 * that share a memory, beside the same kernel in one thread. Microseconds a step.
 *
 *     node bench/threads/measure.mjs
 *
 * The kernel is that of the compiled program, as it is called in the program's last step, over the
 * program's own state. It is called again and again with the same arguments: the state goes on.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker, isMainThread, workerData } from 'node:worker_threads'

const here = dirname(fileURLToPath(import.meta.url))
const cli = join(here, '../../dist/cli.js')
const given = process.argv[2]
const programs = given ?? mkdtempSync(join(tmpdir(), 'threads-'))

/** Words at the start of the shared control block; each in a cache line of its own. */
const STEP = 0 // the step that is to be done
const NEXT = 16 // the next chunk that nobody has taken
const LEFT = 32 // chunks that are not done
const ASLEEP = 48 // workers that wait for a call
const CONTROL = 64

const cases = [
  ['costly', 4000],
  ['costly', 1000],
  ['cheap', 4000],
  ['cheap', 400_000],
  ['cheap', 1_000_000],
  ['costly', 1_000_000],
]

/** Threads, chunks, turns that a worker spins before it sleeps, microseconds between the steps. */
const variants = [
  [1, 1, 0, 0],
  [2, 2, 1000, 0],
  [2, 8, 1000, 0],
  [1, 1, 0, 50],
  [2, 2, 1000, 50],
  [2, 8, 1000, 50],
  [2, 2, 10000, 50],
  [2, 8, 10000, 50],
]

if (isMainThread) await main()
else work(workerData)

async function main() {
  for (const model of ['costly', 'cheap']) {
    if (given) break
    const file = join(programs, `${model}.mjs`)
    execFileSync('node', [cli, 'build', join(here, `${model}.eqs`), '-o', file])
  }
  const rows = []
  for (const [model, n] of cases) {
    const captured = await capture(model, n)
    for (const [threads, chunks, spin, gap] of variants) {
      rows.push(await time(model, captured, { threads, chunks, spin, gap }))
      console.log(rows.at(-1))
    }
  }
}

/** The last call of a kernel over all elements, with the memory as it is then. */
async function capture(model, n) {
  const file = join(programs, `${model}.mjs`)
  const sizes = new Map()
  const own = [Float64Array, Int32Array, Uint8Array]
  for (const type of own) {
    globalThis[type.name] = class extends type {
      constructor(...given) {
        super(...given)
        if (given[0] instanceof ArrayBuffer) sizes.set(this.byteOffset, type.BYTES_PER_ELEMENT)
      }
    }
  }
  const { instantiate, compile, Memory } = WebAssembly
  let memory
  let binary
  let call
  WebAssembly.Memory = class extends Memory {
    constructor(given) {
      super({ initial: Math.min(given.initial, 16384) })
      memory = this
    }
  }
  WebAssembly.compile = (bytes) => {
    binary = Buffer.from(bytes)
    return compile(bytes)
  }
  WebAssembly.instantiate = async (module, imports) => {
    const { exports } = await instantiate(module, imports)
    const wrapped = Object.entries(exports).map(([name, run]) => {
      const noting = (...args) => {
        if (args[1] === n) call = { name, args }
        return run(...args)
      }
      return [name, Object.defineProperty(noting, 'length', { value: run.length })]
    })
    return { exports: Object.fromEntries(wrapped) }
  }
  const { simulate } = await import(`${pathToFileURL(file)}?${n}`)
  await simulate({ seed: 1, set: { N: n } })
  Object.assign(WebAssembly, { instantiate, compile, Memory })
  for (const type of own) globalThis[type.name] = type
  const used = Math.max(...sizes.keys()) + 8 * n + 4096
  return { n, call, sizes, binary, bytes: new Uint8Array(memory.buffer.slice(0, used)) }
}

async function time(model, { n, call, sizes, binary, bytes }, { threads, chunks, spin, gap }) {
  const pages = Math.ceil((bytes.length + chunks * (n + 1024) * 4) / 65536) + 1
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
  new Uint8Array(memory.buffer).set(bytes)
  const words = new Int32Array(memory.buffer)
  // blocks of the chunks, then lists of events
  let free = Math.ceil(bytes.length / 64) * 16
  const take = (count) => {
    const at = free
    free += Math.ceil(count / 16) * 16
    return at
  }
  const size = Math.ceil(n / chunks / 64) * 64
  const parts = []
  for (let from = 0; from < n; from += size) {
    const count = Math.min(size, n - from)
    const shift = (block) => {
      const at = take(64)
      words.copyWithin(at, block / 4, block / 4 + 64)
      for (let k = 6; k < 64; k++) {
        const unit = sizes.get(words[at + k])
        if (words[at + k] > 4096 && unit) words[at + k] += unit * from
        else break
      }
      return at
    }
    const block = shift(call.args[0])
    if (call.name.includes('+')) words[block + 1] = shift(words[block + 1]) * 4
    if (words[block] > 0) words[block] = take(count) * 4
    parts.push([block * 4, count])
  }
  const module = await WebAssembly.compile(shared(binary, pages))
  const control = new Int32Array(new SharedArrayBuffer(4 * CONTROL))
  const job = { module, memory, name: call.name, args: call.args, parts, control, spin }
  const workers = []
  for (let k = 1; k < threads; k++) {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: job })
    await new Promise((resolve) => worker.once('message', resolve))
    workers.push(worker)
  }
  const run = await chunkRunner(job)
  let step = 0
  const once = () => {
    if (threads === 1) {
      for (let k = 0; k < parts.length; k++) run(k)
      return
    }
    step++
    Atomics.store(control, LEFT, parts.length)
    Atomics.store(control, NEXT, step * 1024)
    Atomics.store(control, STEP, step)
    if (Atomics.load(control, ASLEEP) > 0) Atomics.notify(control, STEP)
    takeChunks(control, step, parts.length, run)
    while (Atomics.load(control, LEFT) > 0);
  }
  // the quickest tenth of many short samples: others use the machine too
  const samples = []
  const perSample = Math.max(1, Math.min(4, Math.round(16e3 / n)))
  const end = performance.now() + 1000
  while (performance.now() < end) {
    let sum = 0
    for (let k = 0; k < perSample; k++) {
      const start = performance.now()
      once()
      sum += performance.now() - start
      for (const until = performance.now() + gap / 1000; performance.now() < until; );
    }
    samples.push((1000 * sum) / perSample)
  }
  Atomics.store(control, STEP, -1)
  Atomics.notify(control, STEP)
  await Promise.all(workers.map((worker) => worker.terminate()))
  samples.sort((a, b) => a - b)
  const at = (q) => samples[Math.floor(q * samples.length)].toFixed(1)
  return [model, n, `threads ${threads}, chunks ${parts.length}, spin ${spin}, gap ${gap}:`,
    'best', at(0), 'tenth', at(0.1), 'median', at(0.5)].join(' ')
}

function takeChunks(control, step, count, run) {
  for (;;) {
    const next = Atomics.load(control, NEXT)
    const k = next - step * 1024
    if (k >= count || k < 0) return
    if (Atomics.compareExchange(control, NEXT, next, next + 1) !== next) continue
    run(k)
    Atomics.sub(control, LEFT, 1)
  }
}

async function chunkRunner({ module, memory, name, args, parts }) {
  const { exports } = await WebAssembly.instantiate(module, { m: { m: memory } })
  const kernel = exports[name]
  const rest = args.slice(2)
  return (k) => kernel(parts[k][0], parts[k][1], ...rest)
}

async function work(job) {
  const { parentPort } = await import('node:worker_threads')
  const { control, parts, spin } = job
  const run = await chunkRunner(job)
  parentPort.postMessage('ready')
  let done = 0
  for (;;) {
    let step = done
    for (let k = 0; k < spin && step === done; k++) step = Atomics.load(control, STEP)
    while (step === done) {
      Atomics.add(control, ASLEEP, 1)
      Atomics.wait(control, STEP, done)
      Atomics.sub(control, ASLEEP, 1)
      step = Atomics.load(control, STEP)
    }
    if (step < 0) return
    done = step
    takeChunks(control, step, parts.length, run)
  }
}

/** The module with its memory declared as shared, of at most so many pages. */
function shared(binary, pages) {
  const from = Buffer.from([1, 0x6d, 1, 0x6d, 2, 0, 1]) // "m" "m" memory, no maximum, 1
  const at = binary.indexOf(from)
  if (at < 0) throw new Error('no import of a memory')
  const limits = Buffer.from([1, 0x6d, 1, 0x6d, 2, 3, 1, ...leb(pages)])
  const grown = limits.length - from.length
  // sections before that of imports are few; its size is one or more bytes before
  let section = 8
  for (;;) {
    const [size, next] = readLeb(binary, section + 1)
    if (binary[section] === 2) {
      return Buffer.concat([binary.subarray(0, section + 1), Buffer.from(leb(size + grown)),
        binary.subarray(next, at), limits, binary.subarray(at + from.length)])
    }
    section = next + size
  }
}

function leb(n) {
  const bytes = []
  for (; n > 127; n >>>= 7) bytes.push((n & 127) | 128)
  return [...bytes, n]
}

function readLeb(bytes, at) {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]
    value |= (byte & 127) << shift
    if (byte < 128) return [value, at]
  }
}
