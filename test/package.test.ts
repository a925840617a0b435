/** What npm gets: all that the doors of the package need is in it, or is installed with it. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/brianc.js'

const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const scripts = readdirSync(join(root, 'dist')).filter((name) =>
  /^(cli-main-\w+\.cjs|\w+\.js)$/.test(name),
)

/** Of `from "x"`, `import("x")` and `require("x")`, without what Node has itself. */
function packagesIn(name: string): string[] {
  const text = readFileSync(join(root, 'dist', name), 'utf8')
  const specifiers = text.matchAll(
    /(?:\bfrom ?|\bimport\(|\brequire\()"((?:@[\w-]+\/)?[a-z][\w-]*)/g,
  )
  const names = [...specifiers].map((match) => match[1])
  return names.filter((found) => !builtinModules.includes(found) && found !== 'node')
}

test('what dist imports is installed with it', () => {
  const { dependencies, optionalDependencies, peerDependencies } = about
  const installed = { ...dependencies, ...optionalDependencies, ...peerDependencies, brianc: '' }
  const imported = [...new Set(scripts.flatMap(packagesIn))].sort()
  // the bundler is handed the packages of the runtime, the compiler loads the others
  expect(imported).toEqual(expect.arrayContaining(['d3-array', 'esbuild', 'ts-morph', 'wabt']))
  expect(imported.filter((name) => !(name in installed))).toEqual([])
  const used = Object.keys(dependencies).filter((name) => !imported.includes(name))
  expect(used, 'dependencies that nothing imports').toEqual([])
})

test('the tarball has every door, the parts of pages, and no cache', () => {
  const pack = ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline']
  const [{ files }] = JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }))
  const names: string[] = files.map(({ path }: { path: string }) => path)
  const doors = Object.values(about.exports as Record<string, string | { default: string }>)
  const paths = doors.map((door) => (typeof door === 'string' ? door : door.default).slice(2))
  const parts = ['cli.js', 'page.js', 'page.css', 'dev.js', 'brianc-sim.js', 'plugin.js']
  expect(names).toEqual(expect.arrayContaining([...paths, ...parts.map((p) => `dist/${p}`)]))
  expect(names).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'docs/golden.md']))
  expect(names.filter((name) => name.endsWith('.cache'))).toEqual([])
})
