/** What `tsc --strict` says of emitted modules. */
import ts from 'typescript'

const root = new URL('../../..', import.meta.url).pathname

/** Faults in the modules themselves, as text; the runtime's own are not theirs. */
export function typecheck(modules: Readonly<Record<string, string>>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    paths: { 'brianc/runtime': [`${root}runtime/index.ts`] },
  }
  const files = new Map(
    Object.entries(modules).map(([name, text]) => [`${root}test/emitted/${name}.ts`, text]),
  )
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path)
    return text === undefined
      ? getSourceFile.call(host, path, ...rest)
      : ts.createSourceFile(path, text, {
          ...languageOf(rest[0]),
          impliedNodeFormat: ts.ModuleKind.ESNext,
        })
  }
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path)
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path)
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)
    if (!file) return [`${path} is not part of the program`]
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) => {
        const { line } = file.getLineAndCharacterOfPosition(start)
        const source = file.text.split('\n')[line].trim()
        return `${ts.flattenDiagnosticMessageText(messageText, ' ')} in: ${source}`
      },
    )
  })
}

const languageOf = (
  language: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.CreateSourceFileOptions =>
  typeof language === 'object' ? language : { languageVersion: language }
