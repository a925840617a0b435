/** One page shows all forms of a model: test/samples/NAME.eqs and NAME.expect.md beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../compiler/compile.js'
import { forms, printForm } from '../compiler/print-form.js'
import { root } from './support/brianc.js'

const folder = join(root, 'test/samples')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.eqs'))
  .map((file) => basename(file, '.eqs'))

describe('samples', () => {
  test.each(names)('%s', async (name) => {
    const text = readFileSync(join(folder, `${name}.eqs`), 'utf8')
    const compilation = await compile({ path: `${name}.eqs`, text }, { version: '0.0.0' })
    expect(compilation.diagnostics).toEqual([])
    const sections = forms.map((form) => {
      const language = form === 'typescript' ? 'ts' : 'text'
      return `## ${form}\n\n\`\`\`${language}\n${printForm(compilation, form)?.trimEnd()}\n\`\`\`\n`
    })
    const page = `# ${name}\n\n\`\`\`python\n${text.trimEnd()}\n\`\`\`\n\n${sections.join('\n')}`
    await expect(page).toMatchFileSnapshot(join(folder, `${name}.expect.md`))
  })
})
