/** Scripts and golden files on disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, sep } from 'node:path'

export const ending = '.golden.json'

/** `model.golden.json` beside `model.eqs`. */
export const goldenBeside = (script: string): string =>
  script.slice(0, script.length - extname(script).length) + ending

export const isGoldenName = (path: string): boolean => path.endsWith(ending)

/** The text of a file, or the code of the system's error. */
export function textOf(path: string): string | { readonly code: string } {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return { code }
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** The script's path from the golden file's folder, with slashes on all systems. */
export const pathFrom = (golden: string, script: string): string =>
  relative(dirname(golden), script).split(sep).join('/')

/**
 * The script of a golden file: of the name that it has, else of its own name with another ending; the
 * name that it should have where there is none.
 */
export function scriptOf(golden: string, file: string | undefined): string {
  const folder = dirname(golden)
  if (file !== undefined) return join(folder, ...file.split('/'))
  const stem = basename(golden).slice(0, -ending.length)
  const names = ['.eqs', '.py', '.ipynb'].map((extension) => join(folder, stem + extension))
  return names.find((path) => statSync(path, { throwIfNoEntry: false })) ?? names[0]
}

/** Files below a folder, by name; hidden folders and those of packages and caches are left out. */
export function filesBelow(folder: string, wanted: (path: string) => boolean): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      const skipped = /^(\..*|node_modules|__pycache__)$/.test(entry.name)
      return skipped ? [] : filesBelow(path, wanted)
    }
    return wanted(path) ? [path] : []
  })
}
