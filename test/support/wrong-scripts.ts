/** Scripts that are wrong on purpose: what a user sees when one is compiled and run. */
import { readFileSync } from 'node:fs'
import { compile } from '../../compiler/index.js'
import { failureFrame } from '../../runtime/command/failure-frame.js'
import type { SimulationError } from '../../runtime/results/faults.js'
import { moduleOf } from './module-of.js'

interface Source {
  readonly path: string
  readonly text: string
}

/** What the compiler says of `folder/path`, and what its run says where it compiles. */
export async function saidOf(folder: string, path: string): Promise<string> {
  return await saidOfText({ path, text: readFileSync(`${folder}/${path}`, 'utf8') })
}

export async function saidOfText(source: Source, set: object = {}): Promise<string> {
  const { files, rendered } = await compile(source.text, { path: source.path })
  return files ? rendered + (await running(files.typescript, source, set)) : rendered
}

/** The warnings and the error of a run. */
async function running(typescript: string, source: Source, set: object): Promise<string> {
  const warnings: string[] = []
  const { simulate } = await moduleOf(typescript)
  const onWarning = (message: string, line: number) => {
    warnings.push(`warning: ${message}\n  --> ${source.path}:${line}\n`)
  }
  try {
    await simulate({ seed: 1, onWarning, set: set as Record<string, number> })
  } catch (error) {
    const frame = failureFrame(error as SimulationError, source.path, source.text, false)
    return warnings.join('') + frame
  }
  return warnings.join('')
}
