/** Reads runtime/math: its functions, constants and tables, each known by its file and its name. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'

/** Made of numbers beforehand: they hold no function that is translated. */
const tableFiles = ['gamma', 'pair', 'exp-table', 'log-table', 'sine-table', 'tables', 'index']

/** What linear memory holds, by the name that the text gives its address. */
export const tables = new Map([
  ['exp-table:powersOfTwo', 'powersOfTwo'],
  ['log-table:negativeLogs', 'negativeLogs'],
  ['sine-table:sines', 'sines'],
  ['reduce-angle:twoOverPi', 'twoOverPi'],
  ['erf:errorRows', 'errorRows'],
])

/** Public and translated: what index.ts exports, and expMean. */
export const publicNames = [
  ['arc', 'acos asin atan atan2'],
  ['cbrt', 'cbrt'],
  ['certain-log', 'certainLogOfNormal'],
  ['erf', 'erf'],
  ['exp', 'exp expm1 exprel'],
  ['hyperbolic', 'acosh asinh atanh cosh sinh tanh'],
  ['log', 'log log10 log1p log2'],
  ['matrix-exponential', 'expMean'],
  ['modulo', 'floorDivide floorModulo'],
  ['pow', 'pow'],
  ['trigonometric', 'cos sin tan'],
].flatMap(([file, names]) => names.split(' ').map((name) => `${file}:${name}`))

/** Every declaration at the top of a file, by `file:name`. */
export function readSources(folder) {
  const declarations = new Map()
  const scopes = new Map()
  for (const path of readdirSync(folder)) {
    const file = basename(path, '.ts')
    const text = readFileSync(join(folder, path), 'utf8')
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    const scope = new Map()
    scopes.set(file, scope)
    for (const statement of source.statements) readStatement(statement, file, scope, declarations)
  }
  const resolve = (file, name) => scopes.get(file)?.get(name)
  return { declarations, resolve }
}

function readStatement(statement, file, scope, declarations) {
  if (ts.isImportDeclaration(statement)) {
    const from = basename(statement.moduleSpecifier.text, '.js')
    for (const { name, propertyName } of statement.importClause.namedBindings.elements) {
      scope.set(name.text, `${from}:${(propertyName ?? name).text}`)
    }
  }
  if (ts.isFunctionDeclaration(statement)) {
    const key = `${file}:${statement.name.text}`
    scope.set(statement.name.text, key)
    if (!tableFiles.includes(file)) declarations.set(key, { key, file, node: statement })
  }
  if (ts.isVariableStatement(statement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      const key = `${file}:${name.text}`
      scope.set(name.text, key)
      declarations.set(key, { key, file, node: initializer })
    }
  }
}
