/** The file that a compilation is written to. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

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

/** Where TypeScript looks for what a module declares: sim.d.mts beside sim.mjs. */
export const declarationsPath = (module: string): string =>
  module.replace(/\.(m?)js$/, (_, m: string) => `.d.${m}ts`)

/** The nearest package.json decides whether Node reads a .js file as an ES module. */
export async function isCommonJs(output: string): Promise<boolean> {
  for (let folder = dirname(resolve(output)); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined)
    if (text === undefined && folder !== dirname(folder)) continue
    return text === undefined || (JSON.parse(text) as { type?: string }).type !== 'module'
  }
}
