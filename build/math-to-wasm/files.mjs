/** The generated files: one for each function, and a list of them. */
import { compileProgram } from './program.mjs'
import { remainderText } from './remainder.mjs'
import { scalarText } from './scalar.mjs'
import { publicNames } from './sources.mjs'
import { vectorText } from './vector.mjs'

/** Their texts by name, for the sources in the folder. */
export function generatedFiles(folder) {
  const units = compileProgram(folder)
  const names = new Map([...units.keys()].map((key) => [key, key.split(':')[1]]))
  if (new Set(names.values()).size < names.size) throw new Error('two functions of one name')
  const functions = [...units.values()].map((unit) => ({
    name: names.get(unit.key),
    isPublic: publicNames.includes(unit.key),
    source: `runtime/math/${unit.key.split(':')[0]}.ts`,
    scalar: scalarText(unit, names),
    vector: vectorText(unit, names),
  }))
  const source = 'build/math-to-wasm/remainder.mjs'
  functions.push({ name: 'remainder', isPublic: false, source, scalar: remainderText, vector: '' })
  functions.sort((a, b) => (a.name < b.name ? -1 : 1))
  const files = functions.map((one) => [fileName(one.name), fileText(one)])
  return new Map([...files, ['index.ts', indexText(functions)]])
}

const fileName = (name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`

const notice = (source) =>
  `/** Made from ${source} by \`npm run math-to-wasm\`: not to be edited. */`

function fileText({ name, isPublic, source, scalar, vector }) {
  return `${notice(source)}
import type { MathFunction } from '../math-functions.js'

export const ${name}Function: MathFunction = {
  name: '${name}',
  isPublic: ${isPublic},
  scalarCalls: ${list(callsIn(scalar))},
  vectorCalls: ${list(callsIn(vector))},
  scalar: ${literal(scalar)},
  vector: ${literal(vector)},
}
`
}

/** All but those that the text defines. */
function callsIn(text) {
  const own = [...text.matchAll(/\(func \$(\w+)/g)].map(([, name]) => name)
  const called = [...text.matchAll(/\(call \$(\w+)/g)].map(([, name]) => name)
  return [...new Set(called)].filter((name) => !own.includes(name)).sort()
}

const list = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`

function literal(text) {
  return text === '' ? "''" : `\`${text.split('\n').flatMap(fold).join('\n')}\``
}

/** A line in pieces of at most 88 columns, each from an opening parenthesis on. */
function fold(line) {
  const pieces = []
  let piece = ''
  for (const word of line.split(/ (?=\()/)) {
    if (piece !== '' && piece.length + 1 + word.length > 88) {
      pieces.push(piece)
      piece = word
    } else piece = piece === '' ? word : `${piece} ${word}`
  }
  return [...pieces, piece]
}

function indexText(functions) {
  const imports = functions.map(
    ({ name }) => `import { ${name}Function } from './${fileName(name).replace(/ts$/, 'js')}'`,
  )
  return `${notice('runtime/math')}
import type { MathFunction } from '../math-functions.js'
${imports.join('\n')}

export const mathFunctions: readonly MathFunction[] = [
${functions.map(({ name }) => `  ${name}Function,`).join('\n')}
]
`
}
