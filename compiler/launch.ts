/** dist/cli.js: what the command line needs of the place where it is, and its start. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { start } from './cli.js'
import { Scripts } from './scripts.js'

/** The files of dist/ that the build has made: the command line, and packages by their names. */
declare const packed: { readonly main: string; readonly packages: Readonly<Record<string, string>> }

const folder = dirname(fileURLToPath(import.meta.url))
const scripts = new Scripts(folder, packed.packages)
const main = scripts.load(packed.main) as { readonly start: typeof start }
await main.start({ runtime: join(folder, 'runtime.js'), importModule: (url) => import(url) })
