/**
 * Scripts of dist/, each loaded with what V8 made of it when dist/ was built (`build/code-cache.mjs`).
 * V8 takes that back in a tenth of the time that it needs to read the script; what does not fit it
 * refuses, and reads the script.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'

/** What the text of a script is: a CommonJS module, in the function that Node too puts around it. */
type Body = (
  exports: object,
  require: (name: string) => unknown,
  module: Module,
  path: string,
  folder: string,
) => void

interface Module {
  exports: object
}

export class Scripts {
  /** what V8 has of each script that was loaded, by the name of its file */
  readonly loaded = new Map<string, Script>()
  readonly #folder: string
  readonly #packed: Readonly<Record<string, string>>
  readonly #modules = new Map<string, Module>()

  /** `packed` has the files in `folder` that stand for packages, by the names of these. */
  constructor(folder: string, packed: Readonly<Record<string, string>>) {
    this.#folder = folder
    this.#packed = packed
  }

  /** Runs a script once, and gives what it exports. */
  load(file: string): object {
    const known = this.#modules.get(file)
    if (known) return known.exports
    const path = join(this.#folder, file)
    const cachedData = kept(join(this.#folder, cacheOf(file)))
    const script = new Script(readFileSync(path, 'utf8'), { filename: path, cachedData })
    const module: Module = { exports: {} }
    this.#modules.set(file, module)
    this.loaded.set(file, script)
    const body = script.runInThisContext() as Body
    body(module.exports, this.#require(path), module, path, this.#folder)
    return module.exports
  }

  /** Packages are found from where the script is, as if it were loaded by Node. */
  #require(path: string): (name: string) => unknown {
    const require = createRequire(path)
    return (name) => {
      const packed = Object.hasOwn(this.#packed, name) ? this.#packed[name] : undefined
      return packed === undefined ? require(name) : this.load(packed)
    }
  }
}

/**
 * The file beside a script that has what this V8 makes of it: another version of Node, other flags
 * of V8 or another kind of processor have another name.
 */
export const cacheOf = (file: string): string => {
  const { version, platform, arch } = process
  return `${file}.${version}-${platform}-${arch}-${cachedDataVersionTag().toString(16)}.cache`
}

/** What is written to that file: V8 does not see by itself where an end is missing. */
export function sealed(made: Buffer): Buffer {
  const seal = Buffer.alloc(8)
  seal.writeDoubleLE(made.length)
  return Buffer.concat([made, seal])
}

/** What V8 has made, unless the file is absent or not whole. */
function kept(path: string): Buffer | undefined {
  try {
    const file = readFileSync(path)
    const length = file.length - 8
    return length > 0 && file.readDoubleLE(length) === length ? file.subarray(0, length) : undefined
  } catch {
    return undefined
  }
}
