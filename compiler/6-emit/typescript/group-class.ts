/** What is declared for each class of Brian objects: interfaces, kernels, the class itself. */
import type { FunctionDeclarationStructure, StatementStructures } from 'ts-morph'
import { describeDimension } from '../../../runtime/values/describe-dimension.js'
import type { Dimension } from '../../../runtime/values/dimension.js'
import { assertNever } from '../../diagnostics/bug.js'
import type { ValueType } from '../../ir/expression.js'
import type { Kernel } from '../../ir/kernel.js'
import type { Without } from '../../ir/pass.js'
import type {
  ArrayPlan,
  BlockPlan,
  CallablePlan,
  ClassPlan,
  ComputedPlan,
  NeuronGroupPlan,
  RunnerPlan,
  SynapsesPlan,
} from '../../ir/plan.js'
import type { RuntimeName } from '../../ir/protocol.js'
import { isOn } from '../passes.js'
import { type Scope, commentText, propertyKey, stringLiteral } from '../names.js'
import type { TypeName } from '../runtime-names.js'
import type { MathName } from './expression.js'
import type { DrawName } from './draws.js'
import { type KernelFunction, printKernel } from './kernel.js'
import { block, documented, indent, objectItem, wrap } from './lines.js'
import { declareMonitor } from './monitor-class.js'
import type { Fused } from '../wasm/module.js'
import { expressionsOf, namesRead } from '../names-read.js'
import { type Signature, placesOfDraws } from '../wasm/signature.js'
import { isSynaptic, pathwayKernels, synapticFields } from './synapses-class.js'

export interface ModuleNames {
  readonly scope: Scope
  /** ts-morph's kind of node, passed in because ts-morph is loaded late */
  readonly functionKind: FunctionDeclarationStructure['kind']
  runtime(name: RuntimeName): string
  math(name: MathName | DrawName | 'constantsOf'): string
  type(name: TypeName): string
  /** kernels that are WebAssembly too, by name */
  readonly native: ReadonlyMap<string, Signature>
  readonly fused: ReadonlyMap<string, Fused>
  readonly without: Without
}

export interface ClassDeclaration {
  /** the identifier of the class, and the runtime function that makes its instances */
  readonly name: string
  readonly create: RuntimeName
  readonly statements: readonly (string | StatementStructures)[]
}

export function declareClass(plan: ClassPlan, names: ModuleNames): ClassDeclaration {
  switch (plan.kind) {
    case 'NeuronGroup':
    case 'Synapses':
      return new GroupDeclaration(plan, names).declare()
    case 'SpikeMonitor':
    case 'EventMonitor':
    case 'StateMonitor':
    case 'PopulationRateMonitor':
      return declareMonitor(plan, names)
    case 'SpikeGenerator': {
      const name = names.scope.claim(`${plan.id}_class`)
      const fields = `id: ${stringLiteral(plan.id)}, line: ${plan.line}`
      const text = `const ${name} = ${names.runtime('spikeGeneratorClass')}({ ${fields} })`
      return { name, create: 'createSpikeGenerator', statements: [wrap(text, 0).join('\n')] }
    }
    default:
      return assertNever(plan)
  }
}

const elementTypes = {
  float: 'Float64Array',
  integer: 'Int32Array',
  boolean: 'Uint8Array',
} as const satisfies Record<ValueType, string>

const externalTypes = {
  float: 'number',
  integer: 'number',
  boolean: 'boolean',
} as const satisfies Record<ValueType, string>

/** With an index, it may still be left out: that is a fault at run time. */
const callableType = (takes: number): string =>
  takes === 0
    ? '(count: number, place: number) => Float64Array'
    : takes === 1
      ? '(t: number) => number'
      : '(t: number, i?: number) => number'

const creators = {
  NeuronGroup: 'createNeuronGroup',
  PoissonGroup: 'createPoissonGroup',
  PoissonInput: 'createPoissonInput',
} as const satisfies Record<string, RuntimeName>

class GroupDeclaration {
  readonly #plan: NeuronGroupPlan | SynapsesPlan
  readonly #names: ModuleNames
  readonly #arrays: string
  readonly #externals: string
  readonly #kernels: ReadonlyMap<Kernel, string>
  /** those that run in the steps of a run, with what the script said at its start */
  readonly #inSteps: ReadonlySet<Kernel>

  constructor(plan: NeuronGroupPlan | SynapsesPlan, names: ModuleNames) {
    const { scope } = names
    this.#plan = plan
    this.#names = names
    this.#arrays = plan.arrays.length > 0 ? scope.claim(`${plan.id}_Arrays`) : 'object'
    const reads = plan.externals.length + plan.callables.length > 0
    this.#externals = reads ? scope.claim(`${plan.id}_Externals`) : 'object'
    const parts = [...plan.runners, ...plan.blocks, ...plan.computed]
    const kernels = [...pathwayKernels(plan), ...parts.map(({ kernel }) => kernel)]
    this.#kernels = new Map(kernels.map((kernel) => [kernel, scope.claim(kernel.name)]))
    const timed = plan.runners.map(({ kernel }) => kernel)
    this.#inSteps = new Set([...pathwayKernels(plan), ...timed])
  }

  declare(): ClassDeclaration {
    const plan = this.#plan
    const name = this.#names.scope.claim(`${plan.id}_class`)
    return {
      name,
      create: plan.kind === 'Synapses' ? 'createSynapses' : creators[plan.base ?? 'NeuronGroup'],
      statements: [
        this.#interfaces().join('\n\n'),
        ...[...this.#kernels].flatMap(([kernel, identifier]) => this.#kernel(kernel, identifier)),
        this.#definition(name),
      ],
    }
  }

  #interfaces(): string[] {
    const { id, arrays, externals, callables } = this.#plan
    const found: string[] = []
    const declare = (name: string, doc: string, properties: readonly string[]) => {
      if (properties.length === 0) return
      found.push(documented(doc, block(`interface ${name}`, properties)))
    }
    declare(
      this.#arrays,
      `State of ${commentText(id)}, in SI units.`,
      arrays.flatMap((array) => [
        field(array.name, elementTypes[array.type], unitOf(array)),
        ...(array.linked ? [field(`_${array.name}_index`, 'Int32Array')] : []),
      ]),
    )
    declare(
      this.#externals,
      `What the equations of ${commentText(id)} read from the script, in SI units.`,
      [
        ...externals.map(({ name, type }) => field(name, externalTypes[type])),
        ...callables.map(({ name, takes }) => field(name, callableType(takes))),
      ],
    )
    return found
  }

  #kernel(kernel: Kernel, name: string): FunctionDeclarationStructure[] {
    const isOnce = this.#inSteps.has(kernel) && isOn('run-start', this.#names.without)
    const constants = isOnce ? this.#names.scope.claim(`${name}_constants`) : undefined
    const printed: KernelFunction = printKernel(kernel, {
      scope: this.#names.scope,
      group: this.#plan.id,
      ...(this.#plan.kind === 'Synapses' ? { element: 's' } : {}),
      runtime: (name) => this.#names.math(name),
      native: this.#names.native.get(kernel.name),
      constants,
    })
    const types = [this.#arrays, this.#externals, this.#names.type('Step')]
    const declared: FunctionDeclarationStructure = {
      kind: this.#names.functionKind,
      name,
      docs: [commentText(kernel.title, 96)],
      parameters: printed.parameters.map((name, k) => ({ name, type: types[k] })),
      returnType: printed.returns,
      statements: printed.body.join('\n'),
    }
    if (!printed.constants || constants === undefined) return [declared]
    const { parameters, body } = printed.constants
    const once: FunctionDeclarationStructure = {
      kind: this.#names.functionKind,
      name: constants,
      docs: [`What ${name} reads that stays the same in a run.`],
      parameters: parameters.map((name, k) => ({ name, type: [this.#externals, 'number'][k] })),
      statements: body.join('\n'),
    }
    return [once, declared]
  }

  #definition(name: string): string {
    const { id, line, arrays, externals, events, runners, blocks, computed } = this.#plan
    const plan = this.#plan
    const make = this.#names.runtime(
      plan.kind === 'Synapses' ? 'synapsesClass' : 'neuronGroupClass',
    )
    const list = (words: readonly string[]) => `[${words.map(stringLiteral).join(', ')}]`
    const stored = arrays.filter((array) => !array.end && !isSynaptic(array))
    const inRuns = [
      ...pathwayKernels(plan).map((kernel) => ({ kernel })),
      ...runners,
      ...blocks.filter(isRunner),
      ...computed,
    ]
    const fields = [
      `id: ${stringLiteral(id)},`,
      `line: ${line},`,
      ...(stored.length === 0 ? ['variables: {},'] : block('variables:', stored.map(variable))),
      ...(plan.kind === 'Synapses'
        ? synapticFields(
            plan,
            (kernel) => this.#kernels.get(kernel) ?? kernel.name,
            ({ name }) => this.#names.native.has(name),
          )
        : []),
      `externals: ${list(readInRuns(externals, inRuns))},`,
      ...this.#callables(inRuns.map(({ kernel }) => kernel)),
      `events: ${list(events)},`,
      ...this.#natives(),
      ...(runners.length === 0
        ? ['runners: [],']
        : ['runners: [', ...indent(runners.flatMap((runner) => this.#runner(runner))), '],']),
      ...(blocks.length === 0
        ? []
        : block(
            'blocks:',
            blocks.flatMap((b) => this.#block(b)),
          )),
      ...(computed.length === 0
        ? []
        : block(
            'computed:',
            computed.flatMap((one) => this.#computed(one)),
          )),
    ].map((text) => (text === '}' ? '},' : text))
    const head = `const ${name} = ${make}<${this.#arrays}, ${this.#externals}>({`
    return [head, ...indent(fields), '})'].join('\n')
  }

  /** Which arrays the kernels that are WebAssembly take. */
  #natives(): string[] {
    const found = [...this.#kernels.keys()].flatMap((kernel) => {
      const signature = this.#names.native.get(kernel.name)
      if (!signature) return []
      const event = kernel.body.find((s) => s.kind === 'event')?.event
      const both = this.#names.fused.get(kernel.name)
      const arrays = signature.arrays.map(({ name }) => stringLiteral(name)).join(', ')
      const fields = [
        ...(event === undefined ? [] : [`detects: ${stringLiteral(event)}`]),
        ...(signature.rows ? ['rows: true'] : []),
        ...(signature.rows && readsNumber(kernel) ? ['numbers: true'] : []),
        `arrays: [${arrays}]`,
        ...(signature.shared ? [`draws: [${placesOfDraws(signature)}]`] : []),
        ...(both ? [`fused: ${this.#names.runtime('fusedAfter')}(${namesOf(both)})`] : []),
      ]
      return objectItem(fields, 2).map((line, k) =>
        k === 0 ? `${propertyKey(kernel.name)}: ${line}` : line,
      )
    })
    return found.length === 0 ? [] : block('natives:', found)
  }

  /** What these kernels call: code strings that run at once read theirs themselves. */
  #callables(kernels: readonly Kernel[]): string[] {
    const called = new Set(kernels.flatMap(({ inputs }) => inputs.map(({ name }) => name)))
    const callables = this.#plan.callables.filter(({ name }) => called.has(name))
    if (callables.length === 0) return []
    const read = this.#names.runtime('readCallables')
    return [`callables: ${read}({`, ...indent(callables.map(callable)), '}),']
  }

  #block(plan: BlockPlan): string[] {
    const { id, target, event, variable, externals, kernel } = plan
    const callables = isRunner(plan) ? [] : this.#callables([kernel])
    const fields = [
      ...(event === undefined ? [] : [`consumes: ${stringLiteral(event)}`]),
      ...(target === undefined ? [] : [`target: ${stringLiteral(target)}`]),
      ...(variable === undefined ? [] : variableFields(variable)),
      ...linkedFields(kernel),
      ...(this.#plan.kind === 'Synapses' && goesInParts(plan) ? ['inParts: true'] : []),
      `externals: [${externals.map(stringLiteral).join(', ')}]`,
      `kernel: ${this.#kernels.get(kernel)}`,
    ]
    if (callables.length === 0) return [`${propertyKey(id)}: { ${fields.join(', ')} },`]
    const lines = [...fields.map((field) => `${field},`), ...callables]
    return [`${propertyKey(id)}: {`, ...indent(lines), '},']
  }

  #runner(runner: RunnerPlan): string[] {
    const { suffix, slot, order, detects, kernel, sums } = runner
    const consumes = kernel.index.kind === 'events' ? kernel.index.event : undefined
    const fields = [
      `suffix: ${stringLiteral(suffix)}`,
      `slot: ${stringLiteral(slot)}`,
      `order: ${order}`,
      ...(detects === undefined ? [] : [`detects: ${stringLiteral(detects)}`]),
      ...(consumes === undefined ? [] : [`consumes: ${stringLiteral(consumes)}`]),
      ...(sums === undefined ? [] : [`sums: ${stringLiteral(sums)}`]),
      ...(this.#names.native.has(kernel.name) ? [`native: ${stringLiteral(kernel.name)}`] : []),
      ...linkedFields(kernel),
      `kernel: ${this.#kernels.get(kernel)}`,
    ]
    return objectItem(fields, 2)
  }

  #computed(computed: ComputedPlan): string[] {
    const fields = [
      ...variableFields(computed),
      ...linkedFields(computed.kernel),
      `kernel: ${this.#kernels.get(computed.kernel)}`,
      `read: ${this.#names.runtime('readComputed')}`,
    ]
    return [`${propertyKey(computed.name)}: { ${fields.join(', ')} },`]
  }
}

function field(name: string, type: string, unit?: string): string {
  const line = `readonly ${propertyKey(name)}: ${type}`
  return unit === undefined ? line : `${line} // ${unit}`
}

function unitOf({ type, dimension, size }: ArrayPlan): string {
  const unit = type === 'float' ? unitName(dimension) : type
  return size === 'one' ? `${unit}, one value for all neurons` : unit
}

function unitName(dimension: Dimension): string {
  const unit = describeDimension(dimension)
  return unit === '1' ? 'a pure number' : unit
}

function callable({ name, takes, steady }: CallablePlan): string {
  const fields = [`takes: ${takes}`, ...(steady ? ['steady: true'] : [])]
  return `${propertyKey(name)}: { ${fields.join(', ')} },`
}

const variable = (array: ArrayPlan): string =>
  `${propertyKey(array.name)}: { ${variableFields(array).join(', ')} },`

function variableFields({ type, dimension, size, initial, guarded, linked }: ArrayPlan): string[] {
  return [
    `type: ${stringLiteral(type)}`,
    `dimension: [${dimension.join(', ')}]`,
    `size: ${stringLiteral(size)}`,
    ...(initial === undefined ? [] : [`initial: ${initial}`]),
    ...(guarded ? ['guarded: true'] : []),
    ...(linked ? ['linked: true'] : []),
  ]
}

/** The linked variables that a kernel reads and writes. */
function linkedFields({ loads, body }: Kernel): string[] {
  const stores = body.flatMap((s) => (s.kind === 'store' ? [s] : []))
  const names = (all: readonly { readonly array: string; readonly through?: string }[]) =>
    [...new Set(all.flatMap((one) => (isLink(one) ? [stringLiteral(one.array)] : [])))].join(', ')
  const [reads, writes] = [names(loads), names(stores)]
  return [
    ...(reads === '' ? [] : [`links: [${reads}]`]),
    ...(writes === '' ? [] : [`writes: [${writes}]`]),
  ]
}

const isLink = ({ array, through }: { readonly array: string; readonly through?: string }) =>
  through === `_${array}_index`

/** What is read at each run(): code strings that run at once read theirs themselves. */
function readInRuns(
  externals: NeuronGroupPlan['externals'],
  runners: readonly { readonly kernel: Kernel }[],
): string[] {
  const read = new Set(runners.flatMap(({ kernel }) => kernel.inputs.map(({ name }) => name)))
  return externals.map(({ name }) => name).filter((name) => read.has(name))
}

const isRunner = ({ kind }: BlockPlan): boolean => kind === 'regular' || kind === 'on-event'

/**
 * An assignment whose elements have nothing to do with each other, and whose numbers are drawn in
 * their order: it may be run for some of them after the other.
 */
function goesInParts({ kind, target, kernel }: BlockPlan): boolean {
  const { draws, inputs, body } = kernel
  return (
    kind === 'assign' &&
    draws.every(({ where, distribution }) => where === undefined && distribution !== 'callable') &&
    draws.length <= 1 &&
    inputs.every((input) => input.kind !== 'callable') &&
    body.every((s) => s.kind === 'let' || (s.kind === 'store' && !s.through && s.array === target))
  )
}

const readsNumber = ({ body }: Kernel): boolean => namesRead(body.flatMap(expressionsOf)).has('i')

const namesOf = ({ after, name }: Fused) => `${stringLiteral(after)}, ${stringLiteral(name)}`
