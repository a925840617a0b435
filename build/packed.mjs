/**
 * The scripts of dist/ that the command line loads: itself, and ts-morph with the TypeScript compiler,
 * each in one file, its licences in front. compiler/scripts.ts loads them.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const options = {
  bundle: true,
  write: false,
  metafile: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  banner: { js: '(function(exports,require,module,__filename,__dirname){' },
  footer: { js: '})' },
}

/** The command line, named by its text: what V8 made of another text must not go with it. */
export async function packCommand(root, external) {
  const result = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: ['compiler/cli.ts'],
    external,
    // a script has no import(): what is loaded late is loaded by require
    supported: { 'dynamic-import': false },
    outdir: '.',
  })
  const contents = textOf(result, root)
  return { name: `cli-main-${hash(contents)}.cjs`, contents }
}

/**
 * A package, named by the versions in package-lock.json: a second's work, left out where `folder`
 * has that file.
 */
export async function packPackage(root, name, folder) {
  const sources = [join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]
  const file = `cli-${name}-${hash(sources.map((path) => readFileSync(path, 'utf8')).join(''))}.cjs`
  if (existsSync(join(folder, file))) return { name: file, contents: undefined }
  const result = await build({
    ...options,
    absWorkingDir: root,
    stdin: { contents: `module.exports = require('${name}')`, resolveDir: root },
  })
  return { name: file, contents: textOf(result, root) }
}

function textOf({ outputFiles, metafile }, root) {
  return `${licences(metafile, root)}${outputFiles[0].text}`
}

/** A comment with the licence of each package that is in a bundle. */
export function licences({ inputs }, root) {
  const found = Object.keys(inputs).map(
    (path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0],
  )
  const folders = new Set(found.filter((folder) => folder !== undefined))
  // ts-morph's part of TypeScript is TypeScript itself
  if ([...folders].some((folder) => folder.endsWith('@ts-morph/common'))) {
    folders.add('node_modules/typescript')
  }
  const texts = [...folders].sort().flatMap((folder) => licencesIn(join(root, folder)))
  return texts.length > 0 ? `/*\n${plain(texts.join('\n\n'))}\n*/\n` : ''
}

function licencesIn(path) {
  const name = path.split('node_modules/').at(-1)
  const files = readdirSync(path).filter((file) => /^(licen[cs]e|notice|thirdparty)/i.test(file))
  return files.map((file) => `${name}\n\n${readFileSync(join(path, file), 'utf8')}`)
}

/** ASCII, which V8 holds in half the memory: one other letter would double the whole script. */
const plain = (text) =>
  text
    .replaceAll('\u00a9', '(c)')
    .replaceAll('*/', '* /')
    .replace(/[^\0-\x7f]/g, '?')

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12)
