/**
 * The numbered cases of inputs that are wrong on purpose. Most are scripts with the frame that they
 * must give: test/diagnostics/bad-inputs/NN-name.eqs, checked by diagnostics.test.ts. Here are
 * those that are no text, too long to be a file, fine to compile, or wrong only when they run.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundle } from '../compiler/7-bundle/index.js'
import { compile } from '../compiler/index.js'
import { decode, faultOf, sizeLimit } from '../compiler/input.js'
import { renderDiagnostics } from '../runtime/values/frame.js'
import { root } from './support/brianc.js'

const folder = join(root, 'test/diagnostics/bad-inputs')
const scripts = readdirSync(folder).filter((file) => file.endsWith('.eqs'))
const elsewhere = [31, 35, 36, 37, 38, 42]

test('there is a sample for each of the cases 1 to 48', () => {
  const numbers = new Set([...scripts.map((file) => Number(file.slice(0, 2))), ...elsewhere])
  const missing = Array.from({ length: 48 }, (_, k) => k + 1).filter((n) => !numbers.has(n))
  expect(missing).toEqual([])
})

test.each(scripts)('%s gives places and codes, and no stack', async (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const { diagnostics, rendered } = await compile(text, { path: file })
  for (const { code, kind, help } of diagnostics) {
    expect(code).toMatch(/^[a-z]+\/[a-z-]+$/)
    expect(kind).not.toBe('bug')
    expect(help, code).toBeTruthy()
  }
  if (text !== '') expect(rendered.match(/^ *--> /gm)?.length ?? 0).toBe(diagnostics.length)
  expect(rendered).not.toMatch(/\n\s+at |\/compiler\/|node_modules|\x1b|\u202e/)
})

describe('31: what is no text', () => {
  const render = (bytes: readonly number[]) => {
    const text = decode(Uint8Array.from(bytes))
    if (typeof text === 'string') return 'text'
    const source = { path: 'model.eqs', text: '' }
    return renderDiagnostics([faultOf(text, 'model.eqs')], source, { color: false })
  }
  const ascii = [...'tau = 1'].map((c) => c.charCodeAt(0))

  test.each([
    ['a NUL byte', [...ascii, 0, 65], 'there is a NUL byte at byte 7'],
    ['UTF-16, little end first', [0xff, 0xfe, 65, 0], 'it is UTF-16, not UTF-8, at byte 0'],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 65], 'it is UTF-16, not UTF-8, at byte 0'],
    ['invalid UTF-8', [...ascii, 0xc3, 0x28], 'there is invalid UTF-8 at byte 7'],
    ['a surrogate in UTF-8', [...ascii, 0xed, 0xa0, 0x80], 'there is invalid UTF-8 at byte 7'],
  ])('%s', (_, bytes, why) => {
    expect(render(bytes)).toBe(
      `error[input/not-text]: 'model.eqs' is not a text file: ${why}\n` +
        ' --> model.eqs\n' +
        '  = help: save the script as UTF-8 text\n',
    )
  })

  test('in a browser there are no bytes: NUL and lone surrogates of a text', async () => {
    for (const character of ['\0', '\ud800']) {
      const { diagnostics, rendered } = await compile(`x = 1\ny = 2${character}\n`)
      expect(diagnostics[0].code).toBe('parse/encoding')
      expect(rendered).toContain('--> model.eqs:2:6')
    }
  })

  test('a byte order mark of UTF-8 is no fault', () => {
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...ascii]))).toBe('tau = 1')
  })
})

describe('limits', () => {
  const codesOf = async (text: string) =>
    (await compile(text)).diagnostics.map((diagnostic) => diagnostic.code)
  const group = (equations: string) =>
    `from brian2 import *\nG = NeuronGroup(1, '''${equations}''')\nrun(1*ms)\n`

  test('35: 50,000 brackets', async () => {
    const deep = '('.repeat(50_000)
    expect(await codesOf(`x = ${deep}1${')'.repeat(50_000)}\n`)).toEqual(['parse/too-nested'])
    expect(await codesOf(`x = ${deep}\n`)).toEqual(['parse/too-nested'])
    expect(await codesOf(group(`x = ${deep} : 1`))).toEqual(['parse/too-nested'])
    expect(await codesOf(`x = ${'-'.repeat(50_000)}1\n`)).toEqual(['parse/too-deep'])
  })

  test('36: a sum of 500 terms compiles, one of 100,000 is too long', async () => {
    expect(await codesOf(group(`x = ${'1+'.repeat(500)}1 : 1`))).toEqual([])
    expect(await codesOf(`x = ${'1+'.repeat(500)}1\n`)).toEqual([])
    expect(await codesOf(`x = ${'1+'.repeat(100_000)}1\n`)).toEqual(['parse/too-deep'])
    expect(await codesOf(group(`x = ${'1+'.repeat(100_000)}1 : 1`))).toEqual(['parse/too-deep'])
  })

  test('a stack that is too small for a later phase is no crash', async () => {
    const chain = `from brian2 import *\ny = rand()\nx = ${'y > 1 and '.repeat(1_500)}y > 2\n`
    const { diagnostics, rendered } = await compile(chain)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['parse/too-deep'])
    expect(rendered).toContain('--> model.eqs:3:1')
  })

  test('the quoted source of a long script is not deep', async () => {
    const { files } = await compile(`x = 1\n${'# a comment\n'.repeat(5_000)}`)
    expect(files?.typescript).toContain("].join('')")
  })

  test.each([
    ['a line of many statements', 'x = 1;'.repeat(20_000)],
    ['a text that grows by a piece a line', `x = ''\n${"x += 'abcd : 1'\n".repeat(5_000)}`],
    ['many lines of print', 'print(1)\n'.repeat(20_000)],
    ['a long list', `x = [${'1,'.repeat(50_000)}]\n`],
  ])('%s is compiled in time', async (_, text) => {
    const start = performance.now()
    expect(await codesOf(text)).toEqual([])
    expect(performance.now() - start).toBeLessThan(4_000)
  })

  test.each([
    ["x = '{:>10000000000}'.format(1)\n"],
    ["x = 'a'\nfor i in range(60):\n    x += x\nfrom brian2 import *\nG = NeuronGroup(1, x)\n"],
    ['from brian2 import *\nx = arange(10**10)\n'],
    ['from brian2 import *\nx = outer(ones(10**6), ones(10**6))\n'],
    ['from brian2 import *\nx = repeat([1], 10**10)\n'],
    ['import itertools\nx = list(itertools.product(range(1000), repeat=10))\n'],
    ['import math\nx = math.factorial(10**8)\n'],
  ])('what has no room is said, and no crash: %j', async (text) => {
    expect(await codesOf(text)).toEqual(['evaluate/failing-operation'])
  })

  test('37: a name of 100 kB', async () => {
    const name = 'n'.repeat(100_000)
    for (const text of [`${name} = 1\n`, group(`${name} : 1`), group(`v : ${name}`)]) {
      const { diagnostics, rendered } = await compile(text)
      expect(diagnostics[0].code).toBe('parse/too-large')
      expect(rendered.length).toBeLessThan(2_000)
    }
  })

  test.each([
    ['letters', 'a'.repeat(1_000_000)],
    ['blanks', `x = 1${' '.repeat(1_000_000)}y`],
    ['digits', '1'.repeat(1_000_000)],
    ['quotes', "'".repeat(100_001)],
    ['colons in equations', group(`v ${':'.repeat(100_000)} 1`)],
    ['a unit', group(`v : ${'volt*'.repeat(20_000)}volt`)],
  ])('38: repeated %s take no time', async (_, text) => {
    const start = performance.now()
    const codes = await codesOf(text)
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(codes.length).toBeLessThan(200)
  })

  test('42: a file of 50 MB', () => {
    expect(sizeLimit).toBeLessThan(50_000_000)
    const fault = faultOf({ kind: 'too-large', bytes: 50_000_000, limit: sizeLimit }, 'model.eqs')
    expect(fault.code).toBe('input/too-large')
    expect(fault.message).toContain('50000000 bytes')
  })
})

describe('what shows when it runs', () => {
  async function simulate(name: string, options: object = {}) {
    const { files, rendered } = await compile(readFileSync(join(folder, `${name}.eqs`), 'utf8'))
    if (files === undefined) throw new Error(rendered)
    const runtime = { path: join(root, 'runtime/index.ts') }
    const { code } = await bundle(files, { minify: false, runtime })
    const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    const module = await import(url)
    return await module.simulate({ seed: 1, onPrint: () => undefined, ...options })
  }

  test('22: names of JavaScript are names like others', async () => {
    const { stdout, monitors } = await simulate('22-javascript-names')
    expect(stdout).toBe('[5. 8.] 10 2 3.5\n')
    expect(Object.keys(monitors)).toEqual(['delete'])
  })

  test('23: no setting reaches the prototype of objects', async () => {
    const settings = JSON.parse('{"__proto__": 3, "constructor": 3}')
    const set = simulate('27-markup-in-text', { set: settings })
    await expect(set).rejects.toMatchObject({ code: 'set/unknown' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  test('27: markup in texts stays text', async () => {
    const { stdout } = await simulate('27-markup-in-text')
    expect(stdout).toBe('</script><!-- -->\n')
  })

  test('32: line ends of all kinds', async () => {
    expect((await simulate('32-line-ends')).stdout).toBe('1\n')
  })

  test('43: a module that is imported and not used is harmless', async () => {
    expect((await simulate('43-unused-import')).interrupted).toBe(false)
  })

  test('44: a loop without end can be interrupted', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 100)
    const { interrupted } = await simulate('44-endless-loop', { signal: controller.signal })
    expect(interrupted).toBe(true)
  })

  test('45: a loop over 1e9 items is refused', async () => {
    await expect(simulate('45-huge-loop')).rejects.toMatchObject({ code: 'run/memory' })
  })

  test('47: recursion without end is refused', async () => {
    const run = simulate('47-recursion')
    await expect(run).rejects.toMatchObject({ code: 'run/recursion' })
    await expect(run).rejects.not.toHaveProperty('message', expect.stringContaining('Maximum'))
  })
})

test('--json has the words at the carets too', async () => {
  const { json } = await compile('from brian2 import *\nx = 1*mV + 1*ms\n')
  const at = (column: number) => ({ line: 2, column })
  expect(json.diagnostics[0]).toMatchObject({
    code: 'evaluate/dimension-mismatch',
    labels: [
      { text: 'volt', span: { start: at(5), end: at(9) } },
      { text: 'second', span: { start: at(12), end: at(16) } },
    ],
  })
})
