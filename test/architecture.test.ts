/** The arrows between the rooms, file length and phase headers: ARCHITECTURE.md, sections 4 and 5. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const files = ['compiler', 'runtime'].flatMap(filesUnder).map(readSource)
const phases = [
  '1-parse',
  '2-evaluate',
  '3-resolve',
  '4-integrate',
  '5-lower',
  '6-emit',
  '7-bundle',
]

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const specifiers = [
    ...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'/gm),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
  ].map((match) => match[1])
  const imports = specifiers.map((specifier) =>
    specifier.startsWith('.')
      ? normalize(join(dirname(path), specifier)).replace(/\.js$/, '.ts')
      : specifier,
  )
  return { path, text, imports }
}

/** The part of the compiler that a file belongs to: its place in the row of arrows. */
function room(path: string): string {
  const [top, second] = path.split('/')
  return top === 'compiler' && second.includes('.') ? 'compiler' : `${top}/${second}`
}

const rank = (name: string): number => {
  const order = ['compiler/diagnostics', 'compiler/ir', 'compiler/library', 'compiler/algebra']
  const at = order.indexOf(name)
  if (at >= 0) return at
  return phases.includes(name.replace('compiler/', '')) ? 4 : 5
}

const violations = (check: (file: SourceFile, imported: string) => boolean): string[] =>
  files.flatMap((file) =>
    file.imports
      .filter((imported) => check(file, imported))
      .map((imported) => `${file.path} imports ${imported}`),
  )

const typesOnly = (file: SourceFile, imported: string): boolean => {
  const back = relative(dirname(file.path), imported).replace(/\.ts$/, '.js')
  const specifier = back.startsWith('.') ? back : `./${back}`
  const escaped = specifier.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const statements = file.text.match(new RegExp(`^(import|export)[^'"]*from '${escaped}'`, 'gm'))
  const dynamic = new RegExp(`(?<!typeof )import\\('${escaped}'\\)`).test(file.text)
  return !dynamic && (statements ?? []).every((s) => /^(import|export) type\b/.test(s))
}

describe('arrows', () => {
  test('1. imports point left: diagnostics, ir, library, algebra, phases, compile', () => {
    expect(
      violations(
        (file, imported) =>
          imported.startsWith('compiler/') &&
          file.path.startsWith('compiler/') &&
          rank(room(imported)) > rank(room(file.path)),
      ),
    ).toEqual([])
  })

  test('2. a phase imports no other phase, but 2-evaluate may call 1-parse', () => {
    expect(
      violations((file, imported) => {
        const [from, to] = [room(file.path), room(imported)]
        if (rank(from) !== 4 || rank(to) !== 4 || from === to) return false
        return !(from === 'compiler/2-evaluate' && imported === 'compiler/1-parse/index.ts')
      }),
    ).toEqual([])
  })

  test('3. from outside a phase only its index.ts', () => {
    expect(
      violations((file, imported) => {
        const to = room(imported)
        return rank(to) === 4 && room(file.path) !== to && imported !== `${to}/index.ts`
      }),
    ).toEqual([])
  })

  test('4. each tool has one gate', () => {
    const gates: Record<string, (path: string) => boolean> = {
      chevrotain: (path) => path.startsWith('compiler/1-parse/'),
      '@jridgewell/gen-mapping': (path) => path.startsWith('compiler/6-emit/typescript/'),
      'ts-morph': (path) => path.startsWith('compiler/6-emit/typescript/'),
      wabt: (path) => path.startsWith('compiler/6-emit/wasm/'),
      esbuild: (path) => path.startsWith('compiler/7-bundle/'),
      'd3-array': (path) => path.startsWith('runtime/plot/'),
      'd3-format': (path) => path.startsWith('runtime/plot/'),
      'd3-shape': (path) => path.startsWith('runtime/plot/'),
      vitest: (path) => path === 'compiler/vitest.ts',
      '@resvg/resvg-js': (path) => path === 'compiler/png.ts',
    }
    const node = (path: string) =>
      /^compiler\/(cli|dev|dev-page|launch|output-file|read-beside|read-source|scripts)\.ts$/.test(
        path,
      ) ||
      /^compiler\/golden\/(files|flags)\.ts$/.test(path) ||
      path.startsWith('compiler/7-bundle/')
    expect(
      violations((file, imported) => {
        if (imported.startsWith('compiler/') || imported.startsWith('runtime/')) return false
        if (imported.startsWith('node:')) return !node(file.path)
        return !gates[imported]?.(file.path)
      }),
    ).toEqual([])
    const touching = files.filter((file) => /\bprocess\b\??\./.test(file.text))
    const allowed = (path: string) =>
      /^compiler\/(cli|output-file|read-source|scripts)\.ts$/.test(path) ||
      path.startsWith('runtime/command/')
    expect(touching.map((file) => file.path).filter((path) => !allowed(path))).toEqual([])
  })

  test('5. the compiler sees values and math, of the rest of runtime only types', () => {
    const pure = (path: string) =>
      path.startsWith('runtime/values/') ||
      path.startsWith('runtime/math/') ||
      path === 'runtime/plot/pyplot-names.ts'
    expect(
      violations((file, imported) => {
        if (!file.path.startsWith('compiler/') || !imported.startsWith('runtime/')) return false
        if (pure(imported)) return false
        if (file.path === 'compiler/cli.ts') return !imported.startsWith('runtime/command/')
        // golden files run models and compare what comes out
        const isGolden = /^compiler\/(golden\/.*|vitest\.ts)$/.test(file.path)
        if (isGolden) return !/^runtime\/(golden|results|command)\//.test(imported)
        return !typesOnly(file, imported)
      }),
    ).toEqual([])
    expect(
      violations(
        (file, imported) =>
          file.path.startsWith('runtime/') &&
          (imported.startsWith('compiler/') || !/^(runtime\/|d3-)/.test(imported)),
      ),
    ).toEqual([])
  })

  test('6. inside runtime: values, math, random, spikes, monitors and network, results and plot, command', () => {
    const order: Record<string, number> = {
      'runtime/values': 0,
      'runtime/math': 0,
      'runtime/wasm': 0,
      'runtime/random': 1,
      'runtime/spikes': 2,
      'runtime/synapses': 2,
      'runtime/monitors': 3,
      'runtime/network': 3,
      'runtime/results': 4,
      'runtime/plot': 4,
      'runtime/golden': 5,
      'runtime/command': 5,
      'runtime/page': 5,
      'runtime/index.ts': 6,
    }
    expect(
      violations((file, imported) => {
        if (!file.path.startsWith('runtime/')) return false
        return order[room(imported)] > order[room(file.path)]
      }),
    ).toEqual([])
  })
})

describe('files', () => {
  test('are at most 400 lines long, with lines of at most 110 columns', () => {
    const long = files.filter((file) => file.text.split('\n').length > 401)
    expect(long.map((file) => file.path)).toEqual([])
    const wide = files.flatMap((file) =>
      file.text
        .split('\n')
        .map((line, k) => ({ place: `${file.path}:${k + 1}`, line }))
        .filter(
          ({ line }) => line.length > 110 && !/^\s*(message|help|instead|\/\/|\*|'|`)/.test(line),
        ),
    )
    expect(wide.map(({ place }) => place)).toEqual([])
  })

  test('have kebab-case names and no default export', () => {
    const names = files.map((file) => file.path.split('/').at(-1) ?? '')
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name))).toEqual([])
    expect(files.filter((file) => /^export default/m.test(file.text)).map((f) => f.path)).toEqual(
      [],
    )
  })

  test.each(phases)('%s opens with its contract', (phase) => {
    const text = readFileSync(join(root, 'compiler', phase, 'index.ts'), 'utf8')
    const words = ['Takes', 'Gives', 'Promises', 'Refuses']
    const places = words.map((word) => text.search(new RegExp(`^ \\* ${word}\\b`, 'm')))
    expect(text.startsWith('/**')).toBe(true)
    expect(places.every((place, k) => place > 0 && place > (places[k - 1] ?? 0))).toBe(true)
  })

  test('use only arithmetic that has the same bits on every engine', () => {
    const banned =
      /\bMath\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot|random)\b|\*\*=?\s*[\w(.]/
    const uses = files
      .filter((file) => file.path.startsWith('runtime/'))
      .flatMap((file) =>
        code(file.text)
          .split('\n')
          .map((line, k) => ({ place: `${file.path}:${k + 1}`, line }))
          .filter(({ line }) => banned.test(line)),
      )
    expect(uses.map(({ place }) => place)).toEqual([])
  })
})

/** The text without comments and strings, lines kept. */
function code(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    (match) => match.replace(/[^\n]/g, ' '),
  )
}
