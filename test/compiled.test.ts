/**
 * The compiled twins of the examples are source under review: they are what the compiler gives
 * today, and strict TypeScript. `npm run update` writes them anew.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { compile } from '../compiler/index.js'
import { root } from './support/brianc.js'

const examples = join(root, 'examples')
const names = readdirSync(examples)
  .filter((file) => file.endsWith('.eqs'))
  .map((file) => basename(file, '.eqs'))

const emitted = async (name: string): Promise<string> => {
  const text = readFileSync(join(examples, `${name}.eqs`), 'utf8')
  const { files, rendered } = await compile(text, { path: `${name}.eqs` })
  expect(rendered).toBe('')
  return files?.typescript ?? ''
}

describe('compiled examples', () => {
  test.each(names)('%s is up to date', async (name) => {
    const twin = join(examples, 'compiled', `${name}.ts`)
    await expect(await emitted(name)).toMatchFileSnapshot(twin)
  })

  test('there is no twin without its example', () => {
    const twins = readdirSync(join(examples, 'compiled')).map((file) => basename(file, '.ts'))
    expect(twins.sort()).toEqual([...names].sort())
  })

  test('all pass tsc --strict', () => {
    const program = ts.createProgram(
      names.map((name) => join(examples, 'compiled', `${name}.ts`)),
      {
        strict: true,
        noEmit: true,
        noUnusedLocals: true,
        noUnusedParameters: true,
        skipLibCheck: true,
        types: ['node'],
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        paths: { 'brianc/runtime': [join(root, 'runtime/index.ts')] },
      },
    )
    const faults = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
      const where = diagnostic.file?.fileName ?? ''
      return `${basename(where)}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`
    })
    expect(faults).toEqual([])
  })

  test('emitted code has the same bits on every engine', () => {
    const banned = /\bMath\.(exp|log|pow|sin|cos|tan|tanh|random)\b|\*\*/
    for (const name of names) {
      const text = readFileSync(join(examples, 'compiled', `${name}.ts`), 'utf8')
      const code = text.replace(
        /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
        '',
      )
      expect(code).not.toMatch(banned)
    }
  })
})
