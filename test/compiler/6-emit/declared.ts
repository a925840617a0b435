/** A small program that uses the declarations of a module: what tsc says of it. */
import ts from 'typescript'

const folder = '/declared/'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  // what is declared is checked, too
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
  types: [],
}

/**
 * `files`: texts by name, such as `sim.d.mts` and `use.mts`, in one folder. Faults as
 * `use.mts: message in: source`.
 */
export function faultsIn(
  files: Readonly<Record<string, string>>,
  more: ts.CompilerOptions = {},
): string[] {
  const all = { ...options, ...more }
  const host = ts.createCompilerHost(all)
  const { getSourceFile, fileExists, readFile } = host
  const textOf = (path: string) => {
    const name = path.startsWith(folder) ? path.slice(folder.length) : ''
    return Object.hasOwn(files, name) ? files[name] : undefined
  }
  host.getSourceFile = (path, ...rest) => {
    const text = textOf(path)
    if (text === undefined) return getSourceFile.call(host, path, ...rest)
    return ts.createSourceFile(path, text, rest[0])
  }
  host.fileExists = (path) => textOf(path) !== undefined || fileExists.call(host, path)
  host.readFile = (path) => textOf(path) ?? readFile.call(host, path)
  const { directoryExists } = host
  host.directoryExists = (path) => folder.startsWith(path) || !!directoryExists?.call(host, path)
  const names = Object.keys(files).map((name) => folder + name)
  const program = ts.createProgram(names, all, host)
  const own = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => !file || file.fileName.startsWith(folder))
  return own.map(({ file, start = 0, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ')
    if (!file) return text
    const { line } = file.getLineAndCharacterOfPosition(start)
    return `${file.fileName.slice(folder.length)}: ${text} in: ${file.text.split('\n')[line].trim()}`
  })
}
