/** `brianc golden` in the process of the tests: without the bundler, which takes most of the time. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compile } from '../../compiler/compile.js'
import { golden } from '../../compiler/golden/index.js'
import type { Source } from '../../compiler/ir/source.js'
import { Usage } from '../../compiler/usage.js'
import { version } from '../../compiler/version.js'
import type { Model } from '../../runtime/results/program.js'
import type { Result, SimulateOptions } from '../../runtime/results/result.js'
import { moduleOf } from '../support/module-of.js'

interface Module {
  readonly model: Model
  simulate(options: SimulateOptions): Promise<Result>
}

export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Words behind `brianc golden`; paths in what it says are relative to `folder`. */
export async function goldenIn(folder: string, ...argv: readonly string[]): Promise<Said> {
  let [stdout, stderr] = ['', '']
  const cwd = process.cwd()
  process.chdir(folder)
  try {
    const code = await golden(argv, {
      io: {
        out: (text) => {
          stdout += text
        },
        err: (text) => {
          stderr += text
        },
        color: false,
      },
      load: (source) => {
        const known = loaded.get(source.text) ?? load(source)
        loaded.set(source.text, known)
        return known
      },
    })
    return { code, stdout, stderr }
  } catch (error) {
    if (error instanceof Usage) return { code: 2, stdout, stderr: `brianc: ${error.message}\n` }
    throw error
  } finally {
    process.chdir(cwd)
  }
}

/** A script is checked as often as it is recorded: it is compiled once. */
const loaded = new Map<string, ReturnType<typeof load>>()

async function load(source: Source) {
  const compilation = await compile(source, { version })
  const module = compilation.files && (await moduleOf(compilation.files.typescript))
  return { compilation, module: module as Module | undefined }
}

/** Writes files into a folder. */
export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
