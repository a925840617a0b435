/**
 * What the names of a group mean while one of its kernels is built: the current value of each
 * variable, of each temporary, and of each subexpression, which is computed anew after anything
 * that it depends on has changed. Semantics pages 1.7 and 3.
 */
import { assertNever, invariant } from '../diagnostics/bug.js'
import type { Equation, Equations } from '../ir/equations.js'
import type { Checked, Expression, Symbol as ModelSymbol, ValueType } from '../ir/expression.js'
import type { Draw, LoweredExpression } from '../ir/kernel.js'
import type { ArrayPlan } from '../ir/plan.js'
import type { Span } from '../ir/source.js'
import { isStateful } from '../algebra/facts.js'
import { children, descendants } from '../ir/walk.js'
import { highest } from '../library/types.js'
import { arithmetic, coerce, literal, truth } from './arithmetic.js'
import type { Drawn, KernelBuilder } from './builder.js'
import { type Surroundings, lowerExpression } from './expression.js'
import { isLeaf } from './names-in.js'
import { collected, collectedActive } from './optimise/collect.js'

type E = LoweredExpression
type Subexpression = Equation<Checked> & { readonly kind: 'subexpression' }

/** The stored and the computed variables of a group. */
export class GroupVariables {
  readonly arrays: ReadonlyMap<string, ArrayPlan>
  readonly #subexpressions: ReadonlyMap<string, Subexpression>

  /** `divided`: a kernel may run over a part of the group, whose equations count all neurons */
  constructor(
    equations: Equations<Checked>,
    arrays: readonly ArrayPlan[],
    readonly divided = false,
  ) {
    this.arrays = new Map(arrays.map((a) => [a.name, a]))
    const computed = equations.equations.filter((e) => e.kind === 'subexpression')
    this.#subexpressions = new Map(computed.map((e) => [e.name, e]))
  }

  subexpression(name: string): Subexpression {
    const found = this.#subexpressions.get(name)
    invariant(found, `'${name}' is a subexpression of the group`)
    return found
  }

  /** The variables and temporaries that an expression reads, through subexpressions too. */
  reads(e: Expression<Checked>): Set<string> {
    const found = new Set<string>()
    for (const part of descendants(e)) {
      if (part.kind !== 'name') continue
      if (part.symbol.kind === 'variable' || part.symbol.kind === 'local') found.add(part.name)
      if (part.symbol.kind !== 'subexpression') continue
      for (const name of this.reads(this.subexpression(part.name).expression)) found.add(name)
    }
    return found
  }

  /** Whether the value may differ between neurons, because it reads `i` or what has many values. */
  differs(e: Expression<Checked>): boolean {
    return [...descendants(e)].some((part) => {
      if (part.kind !== 'name') return false
      const { symbol } = part
      if (symbol.kind === 'variable') return this.arrays.get(part.name)?.size !== 'one'
      if (symbol.kind === 'builtin') return symbol.name === 'i'
      if (symbol.kind === 'subexpression')
        return this.differs(this.subexpression(part.name).expression)
      return false
    })
  }
}

export class CurrentValues implements Surroundings {
  /** values that statements of this kernel gave to variables and temporaries */
  readonly #written = new Map<string, E>()
  readonly #computed = new Map<string, E>()
  #inEquation = false

  constructor(
    readonly kernel: KernelBuilder,
    readonly variables: GroupVariables,
  ) {}

  lower(e: Expression<Checked>): E {
    return lowerExpression(e, this)
  }

  /** The value of a statement for all neurons, which Brian's optimiser rearranges. */
  lowerVector(e: Expression<Checked>): E {
    return this.lower(collected(e, (part) => this.#isScalar(part)))
  }

  /** The same where the neuron is known not to be refractory. */
  lowerActive(e: Expression<Checked>): E {
    return this.lower(collectedActive(e, (part) => this.#isScalar(part)))
  }

  /** The value of a temporary: Brian leaves it as it is where it is the same for all neurons. */
  lowerTemporary(e: Expression<Checked>): E {
    return this.#isScalar(e) ? this.lower(e) : this.lowerVector(e)
  }

  /** What Brian takes for the same for all neurons. */
  #isScalar(e: Expression<Checked>): boolean {
    if (e.kind !== 'name')
      return !isStateful(e) && children(e).every((part) => this.#isScalar(part))
    const { symbol } = e
    switch (symbol.kind) {
      case 'variable':
        return this.variables.arrays.get(symbol.name)?.size === 'one'
      case 'local': {
        const value = this.#written.get(symbol.name)
        return value !== undefined && this.isUniform(value)
      }
      case 'subexpression':
        return this.variables.subexpression(symbol.name).flags.some(({ name }) => name === 'shared')
      case 'builtin':
        return symbol.name !== 'i'
      default:
        return symbol.kind !== 'noise'
    }
  }

  value(symbol: ModelSymbol, type: ValueType, span: Span): E {
    switch (symbol.kind) {
      case 'variable':
        return this.#written.get(symbol.name) ?? this.kernel.load(this.array(symbol.name), span)
      case 'local': {
        const value = this.#written.get(symbol.name)
        invariant(value, `the temporary '${symbol.name}' is written before it is read`)
        return value
      }
      case 'subexpression':
        return this.#subexpression(symbol.name)
      case 'builtin':
        return this.#builtin(symbol.name, span)
      case 'external':
        return this.kernel.external(symbol.name, type, span)
      case 'constant':
        return type === 'boolean'
          ? truth(symbol.value !== 0, span)
          : literal(symbol.value, 'float', span)
      case 'callable':
      case 'function':
      case 'intrinsic':
        return invariant(false, `the function '${symbol.name}' is called`) as never
      case 'noise':
        return invariant(false, `the noise '${symbol.name}' is drawn by 4-integrate`) as never
      default:
        return assertNever(symbol)
    }
  }

  array(name: string): ArrayPlan {
    const array = this.variables.arrays.get(name)
    invariant(array, `'${name}' is a stored variable of the group`)
    return array
  }

  /** From here on the name has this value: a name or a literal. */
  write(name: string, value: E): void {
    invariant(isLeaf(value), 'a value that is read again has a name')
    this.#written.set(name, value)
    this.forget(name)
  }

  /** Subexpressions that depend on the name are computed anew when they are read next. */
  forget(name: string): void {
    for (const computed of this.#computed.keys()) {
      const { expression } = this.variables.subexpression(computed)
      if (this.variables.reads(expression).has(name)) this.#computed.delete(computed)
    }
  }

  /** Each element of the loop has its own element of the array. */
  isOwn({ size, linked, through }: ArrayPlan): boolean {
    return size === 'N' && !linked && !through
  }

  isGuarded({ guarded, guardedBy }: ArrayPlan): boolean {
    return guarded === true || guardedBy !== undefined
  }

  /** What has to hold where the element may be written: nothing for most arrays. */
  guard(array: ArrayPlan, span: Span): E | undefined {
    const name = array.guardedBy ?? (array.guarded ? 'not_refractory' : undefined)
    return name === undefined ? undefined : this.value({ kind: 'variable', name }, 'boolean', span)
  }

  draw(distribution: Draw['distribution'], span: Span, drawn?: Drawn): E {
    return this.kernel.draw(distribution, span, drawn)
  }

  callable(name: string, args: readonly E[], span: Span): E {
    return this.kernel.callable(name, args, span)
  }

  named(value: E): E {
    return this.kernel.named(value)
  }

  isUniform(value: E): boolean {
    return this.kernel.isUniform(value)
  }

  #builtin(name: 'i' | 'N' | 't' | 'dt', span: Span): E {
    const { kernel } = this
    if (!this.variables.divided || !this.#inEquation) return kernel.builtin(name, span)
    if (name === 'N') return kernel.builtin('_total', span)
    const own = kernel.builtin(name, span)
    return name === 'i' ? arithmetic('+', kernel.builtin('_start', span), own, span) : own
  }

  #subexpression(name: string): E {
    let value = this.#computed.get(name)
    if (value === undefined) {
      const { expression, unit, text, span: place, flags } = this.variables.subexpression(name)
      const outer = this.#inEquation
      this.#inEquation = true
      const shared = flags.some((flag) => flag.name === 'shared')
      const computed = shared ? this.lower(expression) : this.lowerVector(expression)
      this.#inEquation = outer
      // a higher type than the declared one is kept: a subexpression is a macro
      const typed = coerce(computed, highest(computed.type, unit.type))
      value = this.kernel.let(this.kernel.userName(name), typed, { text, span: place })
      this.#computed.set(name, value)
    }
    return value
  }
}
