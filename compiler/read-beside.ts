/** The files beside a script: modules that it imports, data that it loads. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, sep } from 'node:path'
import { sizeLimit } from './input.js'

/** A file in the script's folder or below it, once links are followed; or why it is not read. */
export function readBeside(script: string, path: string): Uint8Array | string | undefined {
  const outside = "it is outside of the script's folder"
  if (isAbsolute(path) || path.includes('\0') || /^\w+:/.test(path)) return outside
  try {
    const folder = realpathSync(script === '<stdin>' ? '.' : dirname(script))
    const file = realpathSync(join(folder, path))
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return outside
    if (statSync(file).size > 100 * sizeLimit) return 'it is too large'
    return readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : code
  }
}
