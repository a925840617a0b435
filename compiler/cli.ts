/** The command line: argv, files, exit codes. Contract, section 1. */
import type { Target } from './6-emit/index.js'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type Program, runCommand } from '../runtime/command/index.js'
import { diagnosticsJson, renderDiagnostics } from '../runtime/values/frame.js'
import { oneLine } from '../runtime/values/frame-line.js'
import { type Compilation, type CompileOptions, compile } from './compile.js'
import { breathe, compileToBundle, compileToPage, seconds } from './compile-to.js'
import { Bug } from './diagnostics/bug.js'
import type { Diagnostic } from './diagnostics/diagnostic.js'
import { nearest } from '../runtime/values/nearest.js'
import { help } from './help.js'
import type { Source } from './ir/source.js'
import { isCommonJs, mapKind, outputKind, writeBuild } from './output-file.js'
import { passesIn, withoutPasses } from './pass-flag.js'
import { forms, isForm, printForm } from './print-form.js'
import { pngRenderer } from './png.js'
import { readBeside } from './read-beside.js'
import { readSource } from './read-source.js'
import { Refused, Usage } from './usage.js'
import { version } from './version.js'

/** What the command line needs of the place where it is. */
export interface Host {
  /** the path of dist/runtime.js */
  readonly runtime: string
  importModule(url: string): Promise<object>
}

const exit = { done: 0, model: 1, usage: 2, files: 3, bug: 70 } as const

const commands = ['build', 'run', 'check', 'explain', 'golden', 'dev'] as const

/** Flags of build and check; `run` hands what it does not know to the simulation's own command. */
const flags = {
  output: { type: 'string', short: 'o' },
  port: { type: 'string' },
  print: { type: 'string' },
  minify: { type: 'boolean' },
  'no-minify': { type: 'boolean' },
  declaration: { type: 'boolean' },
  sourcemap: { type: 'boolean' },
  'no-declaration': { type: 'boolean' },
  target: { type: 'string' },
  'no-pass': { type: 'string' },
  json: { type: 'boolean' },
  timings: { type: 'boolean' },
  quiet: { type: 'boolean' },
  list: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Flags = {
  -readonly [K in keyof typeof flags]?: (typeof flags)[K]['type'] extends 'string'
    ? string
    : boolean
}

interface Io {
  out(text: string): void
  err(text: string): void
  readonly color: boolean
}

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: wantsColor(process.stderr),
}

async function main(argv: readonly string[], host: Host): Promise<number> {
  const first = argv.find((word) => !word.startsWith('-'))
  const command = commands.find((name) => name === first)
  const rest = command ? argv.filter((_, k) => k !== argv.indexOf(command)) : argv
  if (command === 'run') return await run(rest, host)
  if (command === 'golden') {
    const room = await import('./golden/index.js')
    return await room.golden(rest, { io, load: (source, given) => load(source, host, given) })
  }
  const { flags: given, inputs } = parse(rest)
  if (given.version) return say(`${version}\n`)
  if (given.help || argv.length === 0) {
    if (argv.length === 0) io.err(help())
    return argv.length === 0 ? exit.usage : say(help(command))
  }
  if (command === 'explain') return await explain(inputs, given)
  if (given.list) throw new Usage('--list belongs to: brianc explain --list')
  if (inputs.length > 1) throw new Usage(`one script at a time, but ${inputs.length} are given`)
  if (inputs.length === 0) {
    const usual = command === 'dev' || command === 'check' ? `${command} model.eqs` : undefined
    throw new Usage(`no script is given: brianc ${usual ?? 'model.eqs -o sim.mjs'}`)
  }
  if (command === 'check') return await check(inputs[0], given)
  return command === 'dev' ? await dev(inputs[0], given, host) : await build(inputs[0], given, host)
}

function say(text: string): number {
  io.out(text)
  return exit.done
}

// ------------------------------------------------------------------ commands

async function build(input: string, given: Flags, host: Host): Promise<number> {
  checkTarget(given.target)
  if (given.print !== undefined) return await print(input, given.print, given)
  if (given.output === undefined) {
    throw new Usage(`where should the result go? brianc ${input} -o sim.mjs`)
  }
  const kind = outputKind(given.output)
  const maps = mapKind(given.sourcemap)
  const start = seconds()
  const source = await read(input, given)
  if (typeof source === 'number') return source
  const sourceMap = maps !== undefined
  const wanted = { ...options('files', source, given), sourceMap }
  const settings = { minify: !given['no-minify'], sourceMap, runtime: { path: host.runtime } }
  const { compilation, bundled } =
    kind === 'ts' || kind === 'd.ts'
      ? { compilation: await compile(source, wanted), bundled: undefined }
      : kind === 'html'
        ? await compileToPage(source, wanted, settings)
        : await compileToBundle(source, wanted, settings)
  if (!compilation.files) return report(compilation, source, given)
  if (kind === 'js' && !given.quiet && (await isCommonJs(given.output))) {
    const name = basename(given.output)
    io.err(
      `warning: Node reads ${name} as CommonJS here: name it .mjs, or add "type": "module" to package.json\n`,
    )
  }
  const declares = !given['no-declaration']
  const place = { path: given.output, script: input, maps, kind, declares }
  await writeBuild(compilation.files, bundled, place)
  if (given.timings) {
    const phases = { start, ...compilation.phases }
    io.err(`${JSON.stringify({ compile_s: seconds(), phases })}\n`)
  }
  return report(compilation, source, given)
}

async function check(input: string, given: Flags): Promise<number> {
  const source = await read(input, given)
  if (typeof source === 'number') return source
  return report(await compile(source, options('plan', source, given)), source, given)
}

/** The page on this machine, until Ctrl-C. */
async function dev(input: string, given: Flags, host: Host): Promise<number> {
  checkTarget(given.target)
  const { portIn, serve } = await import('./dev.js')
  const { devPage } = await import('./dev-page.js')
  const port = portIn(given.port)
  if (input === '-') throw new Usage('brianc dev watches a file: brianc dev model.eqs')
  // a script with faults is what it is for, one that is not there is not
  const source = await readSource(input)
  if ('diagnostic' in source && source.isUnreadable) return Number(await read(input, given))
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  const settings = { minify: !given['no-minify'], runtime: { path: host.runtime } }
  const wanted = options('files', { path: input, text: '' }, given)
  const make = () => devPage(input, wanted, settings)
  await serve({ path: input, port, make, say: io.err, signal: controller.signal })
  return exit.done
}

async function print(input: string, form: string, given: Flags): Promise<number> {
  if (!isForm(form)) {
    throw new Usage(`there is no form '${form}' to print: ${forms.join(', ')}`)
  }
  const source = await read(input, given)
  if (typeof source === 'number') return source
  const until = form === 'typescript' || form === 'wat' ? 'files' : form
  const compilation = await compile(source, options(until, source, { 'no-pass': given['no-pass'] }))
  const text = printForm(compilation, form)
  if (text !== undefined) io.out(text)
  return report(compilation, source, { ...given, json: false })
}

async function explain(codes: readonly string[], given: Flags): Promise<number> {
  if (codes.length > 1) throw new Usage(`one code at a time, but ${codes.length} are given`)
  const room = await import('./explain/index.js')
  const color = { color: wantsColor(process.stdout) }
  const [code] = codes
  if (code === undefined || given.list) {
    if (given.json) return say(`${JSON.stringify(room.explanationJson(room.explanations))}\n`)
    return say(room.listText(room.explanations, color))
  }
  const found = room.explanations.get(code)
  if (found === undefined) {
    const near = room.similarCodes(code)
    const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'explain --list lists all'
    throw new Usage(`there is no diagnostic '${oneLine(code)}': ${hint}`)
  }
  if (given.json) return say(`${JSON.stringify(room.explanationJson([[code, found]]))}\n`)
  return say(room.pageText(code, found, color))
}

/** Compiles in memory and hands over to the command that every emitted module carries. */
async function run(all: readonly string[], host: Host): Promise<number> {
  const { argv, passes: left } = withoutPasses(all)
  const at = inputIndex(argv)
  const flagsOnly = argv.filter((_, k) => k !== at)
  if (at < 0) {
    if (flagsOnly.includes('--help') || flagsOnly.includes('-h')) return say(help('run'))
    if (flagsOnly.includes('--version')) return say(`${version}\n`)
    throw new Usage('no script is given: brianc run model.eqs')
  }
  if (flagsOnly.includes('--help') || flagsOnly.includes('-h')) return say(help('run'))
  const given = { json: flagsOnly.includes('--json'), quiet: flagsOnly.includes('--quiet') }
  const source = await read(argv[at], given)
  if (typeof source === 'number') return source
  const start = seconds()
  const { compilation, module } = await load(source, host, { 'no-pass': left })
  if (module === undefined) return report(compilation, source, given)
  for (const d of compilation.diagnostics) {
    if (!given.json && !given.quiet)
      io.err(renderDiagnostics([d], compilation.source, { color: io.color }))
  }
  const compileSeconds = seconds() - start
  const { phases } = compilation
  return await runCommand({ ...module, path: source.path }, flagsOnly, {
    name: 'brianc run',
    version,
    png: pngRenderer,
    compile: { seconds: compileSeconds, phases },
  })
}

/** Compiles in memory; there is no module where there were errors. */
async function load(source: Source, host: Host, given: Flags) {
  const settings = { minify: false, runtime: { path: host.runtime } }
  const wanted = options('files', source, given)
  const { compilation, bundled } = await compileToBundle(source, wanted, settings)
  if (bundled === undefined) return { compilation }
  const url = `data:text/javascript;base64,${Buffer.from(bundled.code).toString('base64')}`
  const module = (await host.importModule(url)) as Pick<Program, 'model' | 'simulate'>
  return { compilation, module }
}

// ------------------------------------------------------------------ input and output

async function read(path: string, given: Flags): Promise<Source | number> {
  const source = await readSource(path)
  if (!('diagnostic' in source)) return source
  const { diagnostic, isUnreadable } = source
  if (given.json) io.out(`${JSON.stringify(diagnosticsJson([diagnostic], path, ''))}\n`)
  else io.err(renderDiagnostics([diagnostic], { path, text: '' }, { color: io.color }))
  return isUnreadable ? exit.files : exit.model
}

/** Reports the diagnostics of a compilation, and gives the exit code. */
function report(compilation: Compilation, _: Source, given: Flags): number {
  const { diagnostics, source } = compilation
  const failed = diagnostics.some((d: Diagnostic) => d.severity === 'error')
  if (given.json) {
    io.out(`${JSON.stringify(diagnosticsJson(diagnostics, source.path, source.text))}\n`)
  } else if (diagnostics.length > 0 && (failed || !given.quiet)) {
    io.err(renderDiagnostics(diagnostics, source, { color: io.color }))
  }
  return failed ? exit.model : exit.done
}

// ------------------------------------------------------------------ argv

function parse(argv: readonly string[]): { flags: Flags; inputs: readonly string[] } {
  const { argv: others, passes } = withoutPasses(argv)
  const { values, positionals, tokens } = parseArgs({
    args: [...others],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!(token.name in flags)) throw unknownFlag(token.rawName)
    const wantsText = flags[token.name as keyof typeof flags].type === 'string'
    if (wantsText && token.value === undefined) throw new Usage(`${token.rawName} needs a value`)
    if (!wantsText && token.value !== undefined && token.name !== 'sourcemap')
      throw new Usage(`${token.rawName} takes no value`)
  }
  return { flags: { ...values, 'no-pass': passes } as Flags, inputs: positionals }
}

function unknownFlag(name: string): Usage {
  const close = nearest(
    name,
    Object.keys(flags).map((flag) => `--${flag}`),
  )
  return new Usage(`there is no flag ${name}${close ? `: did you mean ${close}?` : ''}`)
}

/** Flags of a run that take the next word as their value. */
const valued = [
  '--seed',
  '--set',
  '--out',
  '--figures',
  '--on-nan',
  '--threads',
  '--rng',
  '--target',
]

function inputIndex(argv: readonly string[]): number {
  return argv.findIndex((word, k) => {
    const flag = word.startsWith('-') && word !== '-'
    return !flag && !valued.includes(argv[k - 1] ?? '')
  })
}

function checkTarget(target: string | undefined): void {
  if (target === undefined || isTarget(target)) return
  throw new Usage(`there is no target '${target}': auto, wasm, js`)
}

const isTarget = (word: string | undefined): word is Target =>
  word === 'auto' || word === 'wasm' || word === 'js'

const options = (
  until: CompileOptions['until'],
  source: Source,
  { target, 'no-pass': left }: Flags = {},
): CompileOptions => ({
  until,
  without: passesIn(left),
  target: isTarget(target) ? target : undefined,
  readFile: (path) => readBeside(source.path, path),
  version,
  clock: seconds,
  breathe,
})

function wantsColor(stream: { readonly isTTY?: boolean }): boolean {
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0'
  return !process.env.CI && stream.isTTY === true
}

// ------------------------------------------------------------------ the process

/** What went wrong, in one line, and the exit code that belongs to it. */
function failure(error: unknown): number {
  if (error instanceof Usage) {
    io.err(`brianc: ${error.message}\n(brianc --help lists the flags)\n`)
    return exit.usage
  }
  if (error instanceof Refused) {
    io.err(`brianc: ${error.message}\n`)
    return exit.files
  }
  const system = error as NodeJS.ErrnoException
  if (system.syscall !== undefined) {
    io.err(`brianc: cannot write: ${system.message}\n`)
    return exit.files
  }
  const what = error instanceof Bug ? error.message : String((error as Error).stack ?? error)
  io.err(`brianc: a bug of ours, not of your script: ${what}\n`)
  io.err(`Please report it with the script: brianc ${version}, Node ${process.version}\n`)
  return exit.bug
}

/** Runs the command that the process was started with, and sets its exit code. */
export function start(host: Host): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.done)
  })
  return main(process.argv.slice(2), host).then(
    (code) => {
      process.exitCode = code
    },
    (error) => {
      process.exitCode = failure(error)
    },
  )
}
