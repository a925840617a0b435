/** The file that a compilation is written to. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Bundle, Files } from './ir/files.js'
import { Usage } from './usage.js'

/** Written under a temporary name in the same folder, then renamed: whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** What a build gives; `d.ts` are the declarations of its module alone. */
export type OutputKind = 'mjs' | 'js' | 'ts' | 'd.ts' | 'html'

const kinds: readonly (readonly [RegExp, OutputKind])[] = [
  [/\.mjs$/, 'mjs'],
  [/\.js$/, 'js'],
  // model.d.eqs.ts is what TypeScript reads for model.eqs
  [/\.d\.mts$|\.d(\.\w+)?\.ts$/, 'd.ts'],
  [/\.ts$/, 'ts'],
  [/\.html$/, 'html'],
]

/** By the ending. Throws Usage. */
export function outputKind(path: string): OutputKind {
  const found = kinds.find(([ending]) => ending.test(path))
  if (found) return found[1]
  const isResult = /\.(json|npz|csv)$/.test(path)
  const results = isResult ? `; results of a run: brianc run model.eqs --out FILE` : ''
  throw new Usage(`what should '${path}' be? use .mjs, .js, .ts, .d.ts or .html${results}`)
}

/** Where TypeScript looks for what a module declares: sim.d.mts beside sim.mjs. */
const declarationsPath = (module: string): string =>
  module.replace(/\.(m?)js$/, (_, m: string) => `.d.${m}ts`)

export type MapKind = 'linked' | 'inline' | 'external'

/** What `--sourcemap` or `--sourcemap=KIND` asks for. Throws Usage. */
export function mapKind(given: string | boolean | undefined): MapKind | undefined {
  if (given === undefined || given === false) return undefined
  if (given === true) return 'linked'
  const kinds: readonly MapKind[] = ['linked', 'inline', 'external']
  const kind = kinds.find((name) => name === given)
  if (!kind) throw new Usage(`--sourcemap is ${kinds.join(', ')}, not '${given}'`)
  return kind
}

/** Where a build goes. */
export interface BuildPlace {
  readonly path: string
  /** the file that was compiled: maps lead there */
  readonly script: string
  readonly maps: MapKind | undefined
  readonly kind: OutputKind
  /** a module with its declarations beside it */
  readonly declares: boolean
}

/** The bundle or else the TypeScript, a map beside it or inside, declarations. */
export async function writeBuild(
  { typescript, map: ownMap, declarations }: Files,
  bundle: Bundle | undefined,
  { path, script, maps, kind, declares }: BuildPlace,
): Promise<void> {
  if (kind === 'd.ts') return await writeWhole(path, declarations)
  const { code, map } = bundle ?? { code: typescript, map: ownMap }
  if (map === undefined || maps === undefined) await writeWhole(path, code)
  else {
    const text = `${from(path, script, map)}\n`
    const data = `data:application/json;base64,${Buffer.from(text).toString('base64')}`
    const url = maps === 'inline' ? data : encodeURI(`${basename(path)}.map`)
    await writeWhole(path, maps === 'external' ? code : `${code}//# sourceMappingURL=${url}\n`)
    if (maps !== 'inline') await writeWhole(`${path}.map`, text)
  }
  const isModule = kind === 'mjs' || kind === 'js'
  if (isModule && declares) await writeWhole(declarationsPath(path), declarations)
}

/** Sources in the folder of the script, as seen from the map. */
function from(path: string, script: string, text: string): string {
  const map = JSON.parse(text) as { sources: string[] }
  const folder = relative(dirname(resolve(path)), dirname(resolve(script)))
  const file = basename(path)
  const sources = map.sources.map((source) =>
    source.startsWith('brianc/') ? source : join(folder, source).split(sep).join('/'),
  )
  return JSON.stringify({ ...map, file, sources })
}

/** The nearest package.json decides whether Node reads a .js file as an ES module. */
export async function isCommonJs(output: string): Promise<boolean> {
  for (let folder = dirname(resolve(output)); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined)
    if (text === undefined && folder !== dirname(folder)) continue
    return text === undefined || (JSON.parse(text) as { type?: string }).type !== 'module'
  }
}
