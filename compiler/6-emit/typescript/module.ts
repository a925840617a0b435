/** The emitted module as one ts-morph structure. The only file that loads ts-morph. */
import { printStructure, type StatementStructures, StructureKind } from 'ts-morph'
import { invariant } from '../../diagnostics/bug.js'
import { allPasses, type Without } from '../../ir/pass.js'
import type { Plan } from '../../ir/plan.js'
import type { Code, RuntimeName } from '../../ir/protocol.js'
import type { Origin } from '../index.js'
import type { NativeModule } from '../wasm/module.js'
import { drawsIn } from '../draws-in.js'
import { Scope, stringLiteral } from '../names.js'
import { emitterNames, mathNames, type TypeName, typeNames } from '../runtime-names.js'
import { printDefinition, printHeader } from './definition.js'
import { codeIn } from '../../ir/walk-protocol.js'
import { type ModuleNames, declareClass } from './group-class.js'
import { indent } from './lines.js'
import { runName } from './run-name.js'
import { printScript } from './script.js'
import { type Marked, takeMarks } from './source-map.js'

type Statement = string | StatementStructures

/** A module of WebAssembly beside the kernels: `binary` is packed, in base64. */
export type NativeBinary = NativeModule & { readonly binary: string }

export const printModule = (
  plan: Plan,
  origin: Origin,
  without: Without = allPasses,
  native?: NativeBinary,
): Marked => takeMarks(new ModulePrinter(plan, origin, without, native).print())

class ModulePrinter {
  readonly #plan: Plan
  readonly #origin: Origin
  readonly #without: Without
  readonly #native?: NativeBinary
  readonly #scope: Scope
  readonly #values = new Set<string>()
  readonly #types = new Set<string>()
  readonly #units = new Map<string, string>()

  constructor(plan: Plan, origin: Origin, without: Without, native?: NativeBinary) {
    this.#without = without
    this.#native = native
    this.#plan = plan
    this.#origin = origin
    const own = ['script', 'definition', 'model', 'simulate', 'options', 'kernels']
    this.#scope = new Scope([...runtimeNamesOf(this.#plan), ...typeNames, ...own])
    for (const name of unitsOf(this.#plan)) this.#units.set(name, this.#scope.claim(name))
  }

  print(): string {
    const created = createdIn(this.#plan)
    const classes = this.#plan.classes.filter((plan) => created.has(plan.id))
    const declarations = new Map(
      classes.map((plan) => [plan.id, declareClass(plan, this.#names())]),
    )
    const simulation = this.#scope.claim('sim')
    const body = printScript(this.#plan, simulation, {
      scope: this.#scope,
      runtime: (name) => this.#runtime(name),
      run: runName(this.#plan),
      unit: (name) => this.#units.get(name) ?? name,
      class: (id) => {
        const declared = declarations.get(id)
        invariant(declared, `the plan has the class '${id}'`)
        return declared
      },
    })
    const units = [...this.#units].map(
      ([name, constant]) => `const ${constant} = ${this.#runtime('unit')}(${stringLiteral(name)})`,
    )
    const statements: Statement[] = [
      ...(units.length > 0 ? [units.join('\n')] : []),
      ...[...declarations.values()].flatMap((declared) => declared.statements),
      {
        kind: StructureKind.Function,
        name: 'script',
        isAsync: true,
        docs: ['The script, statement by statement.'],
        parameters: [{ name: simulation, type: this.#type('Simulation') }],
        returnType: 'Promise<void>',
        statements: body.join('\n'),
      },
      ...this.#exports(),
    ]
    if (body.some((line) => /\bValue\b/.test(line))) this.#type('Value')
    return this.#format([...this.#imports(), ...statements])
  }

  #exports(): string[] {
    const native = this.#native && 'kernels'
    const philox = drawsIn(this.#plan) ? this.#runtime('philoxRandom') : undefined
    const definition = printDefinition(this.#plan, this.#origin, 'script', native, philox)
    const options = `options?: ${this.#type('SimulateOptions')}`
    const result = `Promise<${this.#type('Result')}>`
    return [
      ...this.#binary(),
      `const definition = ${this.#runtime('defineProgram')}(${definition})`,
      [
        '/** Parameters of the model, with their defaults in SI units. */',
        `export const model = ${this.#runtime('describeModel')}(definition)`,
      ].join('\n'),
      [
        '/** Runs the script once; calls may overlap. */',
        `export const simulate = (${options}): ${result} =>`,
        `  ${this.#runtime('simulateProgram')}(definition, options)`,
      ].join('\n'),
      `${this.#runtime('runAsCommand')}(import.meta.url, { model, simulate })`,
    ]
  }

  #binary(): string[] {
    if (!this.#native) return []
    const { binary, tables, usesLog, signatures } = this.#native
    const lines = binary.match(/.{1,96}/g) ?? []
    const text = lines.map((line) => `  '${line}'`).join(' +\n')
    const list = tables.map((name) => this.#runtime(`${name}Table`)).join(', ')
    const log = usesLog ? `  ${this.#runtime('glibcLog')},\n` : ''
    const isShared = [...signatures.values()].some(({ shared }) => shared)
    const make = this.#runtime(isShared ? 'threadedKernels' : 'nativeKernels')
    return [
      `/** The loops of the kernels as WebAssembly: --print wat shows them. */`,
      `const kernels = ${make}(\n${text},\n  [${list}],\n${log})`,
    ]
  }

  #imports(): Statement[] {
    return [
      printImport('import', [...this.#values].sort()),
      printImport('import type', [...this.#types].sort()),
    ]
  }

  /**
   * One file from one structure. ts-morph prints it without reading it again as TypeScript, and it is
   * formatted as it is printed: ts-morph's project and its formatter take longer than all before them.
   */
  #format(statements: readonly Statement[]): string {
    const file = printStructure(
      { kind: StructureKind.SourceFile, statements: spaced(statements) },
      { indentNumberOfSpaces: 2, useSingleQuote: true },
    )
    const text = file.replace(longHead, breakHead)
    return `${printHeader(this.#plan.source, this.#origin)}\n${text}`
  }

  #names(): ModuleNames {
    return {
      scope: this.#scope,
      functionKind: StructureKind.Function,
      runtime: (name) => this.#runtime(name),
      math: (name) => this.#runtime(mathNames[name]),
      type: (name) => this.#type(name),
      native: this.#native?.signatures ?? new Map(),
      fused: this.#native?.fused ?? new Map(),
      without: this.#without,
    }
  }

  #runtime(name: RuntimeName): string {
    this.#values.add(name)
    return name
  }

  #type(name: TypeName): TypeName {
    this.#types.add(name)
    return name
  }
}

/** The head of a function that is longer than a line: ts-morph prints it on one. */
const longHead = /^function (?=.{92,}$)(\w+)\((.*)\): (\w+) \{$/gm

function breakHead(_head: string, name: string, list: string, type: string): string {
  const parameters = list.split(', ').map((parameter) => `${parameter},`)
  return [`function ${name}(`, ...indent(parameters), `): ${type} {`].join('\n')
}

/** ts-morph puts a blank line around functions and interfaces; text gets its own. */
function spaced(statements: readonly Statement[]): Statement[] {
  return statements.flatMap((statement, k): Statement[] => {
    if (typeof statement !== 'string' || k === 0) return [statement]
    const follows = statements[k - 1]
    const close = typeof follows !== 'string' || (isImport(follows) && isImport(statement))
    return close ? [statement] : ['\n', statement]
  })
}

const isImport = (statement: string): boolean => statement.startsWith('import ')

/** On one line, or with a line for each name. */
function printImport(word: string, names: readonly string[]): string {
  const line = `${word} { ${names.join(', ')} } from 'brianc/runtime'`
  if (line.length <= 100) return line
  return [`${word} {`, ...names.map((name) => `  ${name},`), `} from 'brianc/runtime'`].join('\n')
}

/** All code of the protocol, functions included. */
function* codeOf({ protocol }: Plan): Generator<Code> {
  yield* codeIn(protocol.body)
  for (const procedure of protocol.procedures) yield* codeIn(procedure.body)
}

/** All that the module might import: no name of the user may hide one of these. */
function runtimeNamesOf(plan: Plan): Set<string> {
  const names = new Set<string>([...emitterNames, ...Object.values(mathNames)])
  for (const code of codeOf(plan)) if (code.kind === 'call') names.add(code.callee)
  return names
}

/** Units in the order of their first use. */
function unitsOf(plan: Plan): Set<string> {
  const names = new Set<string>()
  for (const code of codeOf(plan)) if (code.kind === 'unit') names.add(code.name)
  return names
}

/** Classes that some statement makes an instance of: the others would be unused. */
function createdIn(plan: Plan): Set<string> {
  const ids = new Set<string>()
  for (const code of codeOf(plan)) if (code.kind === 'create') ids.add(code.class)
  return ids
}
