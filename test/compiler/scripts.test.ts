/** Scripts with what V8 made of them: taken where it fits, and of no effect on what a script does. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cacheOf, Scripts, sealed } from '../../compiler/scripts.js'
import { brianc, root } from '../support/brianc.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, name), content)

const script = (body: string): string =>
  `(function(exports,require,module,__filename,__dirname){${body}})`

/** What the script `name` exports, and whether V8 refused what was kept of it (if anything was). */
function loaded(name: string, packed: Record<string, string> = {}) {
  const scripts = new Scripts(folder, packed)
  const exports = scripts.load(name)
  return { exports, refused: scripts.loaded.get(name)?.cachedDataRejected, scripts }
}

function keep(name: string): void {
  const made = loaded(name).scripts.loaded.get(name)?.createCachedData()
  put(cacheOf(name), sealed(made ?? Buffer.of()))
}

describe('a script', () => {
  test('is loaded as a CommonJS module, once', () => {
    put(
      'a.cjs',
      script('exports.at = [__filename, __dirname]; exports.path = require("node:path")'),
    )
    const { exports, scripts } = loaded('a.cjs')
    expect(exports).toMatchObject({ at: [join(folder, 'a.cjs'), folder], path: { sep: '/' } })
    expect(scripts.load('a.cjs')).toBe(exports)
  })

  test('gets a packed script in the place of a package', () => {
    put('a.cjs', script('module.exports = { got: require("some-package") }'))
    put('b.cjs', script('module.exports = { name: "packed" }'))
    expect(loaded('a.cjs', { 'some-package': 'b.cjs' }).exports).toEqual({
      got: { name: 'packed' },
    })
  })
})

describe('what V8 made of a script', () => {
  const body = 'exports.twice = function (x) { return x + x }; exports.six = exports.twice(3)'

  test('is taken back', () => {
    put('a.cjs', script(body))
    expect(loaded('a.cjs').refused).toBeUndefined()
    keep('a.cjs')
    expect(loaded('a.cjs')).toMatchObject({ exports: { six: 6 }, refused: false })
  })

  test('is refused where the script has changed', () => {
    put('a.cjs', script(body))
    keep('a.cjs')
    put('a.cjs', script(`${body} + 1`))
    expect(loaded('a.cjs')).toMatchObject({ exports: { six: 7 }, refused: true })
  })

  test('is refused where V8 has not made it', () => {
    put('a.cjs', script(body))
    put(cacheOf('a.cjs'), sealed(Buffer.from('not what V8 writes'.repeat(10))))
    expect(loaded('a.cjs')).toMatchObject({ exports: { six: 6 }, refused: true })
  })

  test.each([0, 3, 40, 400])(
    'is left aside where the last bytes are missing: %i are there',
    (n) => {
      put('a.cjs', script(body))
      keep('a.cjs')
      put(cacheOf('a.cjs'), readFileSync(join(folder, cacheOf('a.cjs'))).subarray(0, n))
      expect(loaded('a.cjs')).toMatchObject({ exports: { six: 6 }, refused: undefined })
    },
  )

  test('belongs to one V8', () => {
    const other = { ...process, version: 'v99.0.0' }
    vi.stubGlobal('process', other)
    expect(cacheOf('a.cjs')).toMatch(/^a\.cjs\.v99\.0\.0-/)
    vi.unstubAllGlobals()
    expect(cacheOf('a.cjs')).toContain(`.${process.version}-${process.platform}-${process.arch}-`)
  })
})

describe('dist', () => {
  const dist = join(root, 'dist')
  const names = readdirSync(dist).filter((name) => name.endsWith('.cjs'))

  test('has a command line that is named by its text, and what this V8 makes of each script', () => {
    const main = names.find((name) => name.startsWith('cli-main-')) ?? ''
    const text = readFileSync(join(dist, main), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
    expect(main).toBe(`cli-main-${hash}.cjs`)
    expect(names.filter((name) => !readdirSync(dist).includes(cacheOf(name)))).toEqual([])
  })

  test('has the licences of what is packed', () => {
    const packed = names.find((name) => name.startsWith('cli-ts-morph-')) ?? ''
    const head = readFileSync(join(dist, packed), 'utf8').slice(0, 200_000)
    expect(head).toMatch(/\nts-morph\n\n.*MIT License/)
    expect(head).toMatch(/\ntypescript\n\n\s*Apache License/)
  })

  test('is not written by a compilation', async () => {
    const times = () => readdirSync(dist).map((name) => [name, statSync(join(dist, name)).mtimeMs])
    const before = times()
    const out = join(folder, 'sim.mjs')
    expect(await brianc([join(root, 'examples/neuron-lif.eqs'), '-o', out])).toMatchObject({
      code: 0,
    })
    expect(times()).toEqual(before)
  })
})
