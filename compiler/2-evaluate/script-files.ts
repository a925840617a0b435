/** Files beside the script: modules that it imports, and data that it reads. */
import { parseScript } from '../1-parse/index.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Script } from '../ir/script.js'
import { moduleMark, type ReadFile, type Source } from '../ir/source.js'

/** The text of a module joins that of the script, so that every span says which file it means. */
export class ScriptFiles {
  readonly #modules = new Map<string, Script | undefined>()
  #text: string

  constructor(
    readonly main: Source,
    readonly readFile: ReadFile | undefined,
  ) {
    this.#text = main.text
  }

  get source(): Source {
    return { path: this.main.path, text: this.#text }
  }

  /** The script of a module in the folder of the main one; nothing where there is none. */
  module(name: string, reporter: Reporter): Script | undefined {
    const known = this.#modules.get(name)
    if (known || this.#modules.has(name)) return known
    const path = name.replaceAll('.', '/')
    const found = this.#read(`${path}.py`) ?? this.#read(`${path}/__init__.py`)
    const script = found && this.#parse(found.path, found.text, reporter)
    this.#modules.set(name, script)
    return script
  }

  #read(path: string): { readonly path: string; readonly text: string } | undefined {
    const bytes = this.readFile?.(path)
    if (!bytes || typeof bytes === 'string') return undefined
    return { path, text: new TextDecoder('utf-8').decode(bytes) }
  }

  #parse(path: string, text: string, reporter: Reporter): Script {
    const before = `${this.#text}\n${moduleMark}${path}\n`
    this.#text = before + text
    // blank lines in front keep the places: an offset is one in the joined text
    const source = { path, text: '\n'.repeat(before.length) + text }
    return { ...parseScript(source, reporter), source: this.source }
  }
}
