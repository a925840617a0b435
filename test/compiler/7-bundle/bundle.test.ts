/** One module without imports, that keeps its header and depends on nothing around it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundle } from '../../../compiler/7-bundle/index.js'
import { Bug } from '../../../compiler/diagnostics/bug.js'

const folder = mkdtempSync(join(tmpdir(), 'brianc-bundle-'))
const elsewhere = mkdtempSync(join(tmpdir(), 'brianc-bundle-other-'))
for (const place of [folder, elsewhere]) {
  writeFileSync(
    join(place, 'runtime.js'),
    'export const twice = (x) => 2 * x\nexport const unused = () => "nobody calls this"\n',
  )
}
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(elsewhere, { recursive: true })
})

const header = '/**\n * model.eqs, compiled by brianc 0.1.0.\n */'
const typescript = `${header}
import { twice } from 'brianc/runtime'
import type { Value } from 'brianc/runtime'

/** A comment of the code. */
export const result: number = twice(21)
export const text = 'τ </script>'
`
const runtime = { path: join(folder, 'runtime.js') }

const load = async (code: string) =>
  await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)

test.each([true, false])('with minify %s', async (minify) => {
  const { code } = await bundle({ typescript }, { minify, runtime })
  expect(code.startsWith(header)).toBe(true)
  expect(code).not.toMatch(/\bimport\b|nobody calls this|A comment of the code|<\/script>/)
  expect(code).not.toContain(folder)
  expect(await load(code)).toMatchObject({ result: 42, text: 'τ </script>' })
})

test('the same bytes wherever the runtime lies, and whatever the folder', async () => {
  const [here, there] = await Promise.all(
    [folder, elsewhere].map((place) =>
      bundle({ typescript }, { minify: false, runtime: { path: join(place, 'runtime.js') } }),
    ),
  )
  expect(there.code).toBe(here.code)
})

test('what does not bundle is a bug, told with its place', async () => {
  const broken = { typescript: `${header}\nimport { twice } from 'elsewhere'\ntwice(1)\n` }
  const failure = bundle(broken, { minify: true, runtime })
  await expect(failure).rejects.toThrow(Bug)
  await expect(failure).rejects.toThrow(/Could not resolve "elsewhere" \(.*:4: /)
})

test('files that are still being made are waited for: the same bytes', async () => {
  const options = { minify: true, runtime }
  const later = new Promise<{ typescript: string }>((done) => {
    setTimeout(() => done({ typescript }), 100)
  })
  expect(await bundle(later, options)).toEqual(await bundle({ typescript }, options))
})

test('no bundle without files, and the fault of what should have made them', async () => {
  const options = { minify: true, runtime }
  expect(await bundle(Promise.resolve(undefined), options)).toBeUndefined()
  const fault = new Error('the compiler failed')
  await expect(bundle(Promise.reject(fault), options)).rejects.toBe(fault)
})
