/** Maps from what is generated to the lines of the script. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { describe, expect, test } from 'vitest'
import { bundle } from '../compiler/7-bundle/index.js'
import { compile } from '../compiler/compile.js'
import { brianc, inScratch, node, root } from './support/brianc.js'

const runtime = { path: join(root, 'dist/runtime.js') }

const builds = new Map<string, ReturnType<typeof build>>()

/** What was built before is the same. */
function built(text: string, minify: boolean) {
  const key = `${minify} ${text}`
  const known = builds.get(key) ?? build(text, minify)
  builds.set(key, known)
  return known
}

async function build(text: string, minify: boolean) {
  const source = { path: 'models/model.eqs', text }
  const { files } = await compile(source, { version: '1', sourceMap: true, target: 'js' })
  if (!files?.map) throw new Error('the script is right')
  const { code, map = '' } = await bundle(files, { minify, runtime, sourceMap: true })
  return { typescript: files.typescript, typescriptMap: files.map, code, map }
}

/** Where the script says what the first place of `found` in the code does: its line, from there on. */
function originOf(code: string, map: string, found: RegExp, script: string): string {
  const { index = -1 } = found.exec(code) ?? {}
  expect(index, String(found)).toBeGreaterThan(-1)
  const before = code.slice(0, index).split('\n')
  const place = { line: before.length, column: before[before.length - 1].length }
  const { source, line, column } = originalPositionFor(new TraceMap(map), place)
  if (source === null) return 'nowhere'
  expect(source).toBe('model.eqs')
  return script.split('\n')[line - 1].slice(column)
}

const example = (name: string) => readFileSync(join(root, `examples/${name}.eqs`), 'utf8')

describe('each line of a kernel leads to the line of the model that it computes', () => {
  test.each([
    ['neuron-lif', /v\[i\] = /, /^dv\/dt = \(v_rest - v \+ R\*I\)\/tau : volt/],
    ['neuron-lif', /if \(v_i > v_threshold/, /^v > v_threshold/],
    ['neuron-hodgkin-huxley', /\bh\[i\] = /, /^dh\/dt = alpha_h\*\(1 - h\) - beta_h\*h : 1/],
    ['neuron-hodgkin-huxley', /\bn\[i\] = /, /^dn\/dt = alpha_n/],
    ['synapse-stdp', /\bge\[i\] = /, /^dge\/dt = -ge\/taue : 1/],
    ['synapse-stdp', /\bApost\[s\] = [^\n]*dApost/, /^Apost \+= dApost/],
    ['neuron-izhikevich', /\bu\[i\] = /, /^du\/dt/],
  ])('%s: %s', async (name, found, expected) => {
    const script = example(name)
    const { typescript, typescriptMap, code, map } = await built(script, false)
    expect(originOf(typescript, typescriptMap, found, script)).toMatch(expected)
    expect(originOf(code, map, found, script)).toMatch(expected)
  })
})

const script = `from brian2 import *
tau = 20*ms
eqs = '''
dv/dt = -v/tau : 1   # falls
dw/dt = 8191*Hz - w/tau : 1
'''
G = NeuronGroup(3, eqs, threshold='v > 0.8125', reset='''v = 0.1875
  w += 131071''', method='euler')
if tau > 10*ms:
    G.v = 524287
run(1*ms)
print('done', 2097143)
`

test.each([true, false])('with minify %s', async (minify) => {
  const { code, map } = await built(script, minify)
  const origin = (found: RegExp) => originOf(code, map, found, script)
  expect(origin(/8191/)).toMatch(/^dw\/dt = 8191\*Hz/)
  expect(origin(/0?\.8125/)).toMatch(/^v > 0\.8125/)
  expect(origin(/0?\.1875/)).toMatch(/^v = 0\.1875/)
  expect(origin(/131071/)).toBe("w += 131071''', method='euler')")
  expect(origin(/524287n/)).toBe('G.v = 524287')
  expect(origin(/2097143n/)).toBe("print('done', 2097143)")
})

test('a map has the script and no text of the runtime, no path, and is the same anywhere', async () => {
  const { code, map } = await built(script, true)
  const { sources, sourcesContent, version } = JSON.parse(map)
  expect(version).toBe(3)
  expect([...sources].sort()).toEqual(['brianc/runtime.js', 'model.eqs'])
  expect(sourcesContent[sources.indexOf('model.eqs')]).toBe(script)
  expect(sourcesContent[sources.indexOf('brianc/runtime.js')]).toBeNull()
  expect(map).not.toContain(root)
  const again = await build(script, true)
  expect([again.code, again.map]).toEqual([code, map])
  const { files } = await compile(
    { path: 'model.eqs', text: script },
    { version: '1', target: 'js' },
  )
  if (!files) throw new Error('the script is right')
  expect(files.map).toBeUndefined()
  expect((await bundle(files, { minify: true, runtime })).code).toBe(code)
})

test('a module of the folder has its own name and lines', async () => {
  const helper = '# helps\ndef twice(x):\n    return 65521*x\n'
  const main =
    'from brian2 import *\nfrom helper import twice\nx = twice(3)\n' +
    'G = NeuronGroup(1, "v : 1")\nG.v = x\nrun(1*ms)\n'
  const readFile = (path: string) =>
    path === 'helper.py' ? new TextEncoder().encode(helper) : undefined
  const { files } = await compile(
    { path: 'model.py', text: main },
    { version: '1', sourceMap: true, readFile },
  )
  const { sources, sourcesContent } = JSON.parse(files?.map ?? '{}')
  expect(sourcesContent[sources.indexOf('model.py')]).toBe(main)
  expect(sourcesContent[sources.indexOf('helper.py')]).toBe(helper)
})

describe('brianc --sourcemap', () => {
  const failing = `from brian2 import *
def pick(values):
    first = values[0]
    return values[10]
G = NeuronGroup(3, 'v : 1')
run(1*ms)
x = pick([1, 2, 3])
`
  const use = `const { simulate } = await import(process.argv[2])
await simulate({ seed: 1 }).catch((error) => console.log(error.cause.stack))`

  test('node --enable-source-maps shows the script; modules stay the same without', async () => {
    await inScratch(async (folder) => {
      writeFileSync(join(folder, 'model.eqs'), failing)
      writeFileSync(join(folder, 'use.mjs'), use)
      const build = async (...flags: string[]) => {
        const { code, stderr } = await brianc(['model.eqs', ...flags], { cwd: folder })
        expect([code, stderr]).toEqual([0, ''])
      }
      const shown = async (module: string) => {
        const args = ['--enable-source-maps', 'use.mjs', `./${module}`]
        return (await node(args, { cwd: folder })).stdout
      }
      const read = (file: string) => readFileSync(join(folder, file), 'utf8')
      await build('-o', 'out/sim.mjs', '--sourcemap')
      expect(await shown('out/sim.mjs')).toMatch(/model\.eqs:4:5\)\n.*model\.eqs:7:1\)/)
      expect(JSON.parse(read('out/sim.mjs.map'))).toMatchObject({
        file: 'sim.mjs',
        sources: ['brianc/runtime.js', '../model.eqs'],
      })
      await build('-o', 'inline.mjs', '--sourcemap=inline')
      expect(await shown('inline.mjs')).toMatch(/model\.eqs:4:5\)/)
      await build('-o', 'external.mjs', '--sourcemap=external', '--no-declaration')
      await build('-o', 'plain.mjs', '--no-declaration')
      expect(read('external.mjs')).toBe(read('plain.mjs'))
      expect(read('out/sim.mjs')).toBe(`${read('plain.mjs')}//# sourceMappingURL=sim.mjs.map\n`)
      expect(() => read('plain.d.mts')).toThrow('ENOENT')
      expect(read('inline.d.mts')).toContain('readonly G: Group<')
      await build('-o', 'sim.ts', '--sourcemap')
      expect(JSON.parse(read('sim.ts.map')).sources).toEqual(['model.eqs'])
    })
  })

  test('kinds that there are not are wrong usage', async () => {
    const { code, stderr } = await brianc(['m.eqs', '-o', 'sim.mjs', '--sourcemap=x'])
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("linked, inline, external, not 'x'"),
    ])
  })
})
