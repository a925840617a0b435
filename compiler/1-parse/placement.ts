/**
 * Statements and words that Python takes in some places only: `break` in loops, `return` and
 * `yield` in functions, `await` in `async def`. Python reference, "Simple statements".
 */
import { descendants } from '../ir/walk.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Expression, Located } from '../ir/expression.js'
import type { Definition, Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { messages } from './messages.js'

type E = Expression<Located>

type Comprehension = E & { readonly kind: 'comprehension' }

interface Around {
  /** the innermost function, if any; a class body is none */
  readonly function?: { readonly async: boolean; readonly names: ReadonlySet<string> }
  readonly loop: boolean
  /** whether this is the script itself, outside every def and class */
  readonly top: boolean
}

/** Reports what stands where it cannot. `words` says whether yield, await or async occur at all. */
export function checkPlacement(
  body: readonly Statement[],
  words: boolean,
  reporter: Reporter,
): void {
  new Placement(words, reporter).block(body, { loop: false, top: true })
}

class Placement {
  constructor(
    private readonly words: boolean,
    private readonly reporter: Reporter,
  ) {}

  block(body: readonly Statement[] | undefined, around: Around): void {
    for (const statement of body ?? []) this.#statement(statement, around)
  }

  #statement(s: Statement, around: Around): void {
    if (this.words) for (const e of expressionsOf(s)) this.#expression(e, around)
    switch (s.kind) {
      case 'break':
      case 'continue':
        if (!around.loop) this.#fault('outside-loop', s.span, { word: s.kind })
        break
      case 'return':
        if (around.function === undefined) this.#outside('return', false, firstWord(s.span, 6))
        break
      case 'from':
        if (s.names === '*' && !around.top) this.#fault('inside-function', s.span, {})
        break
      case 'global':
      case 'nonlocal':
        this.#scope(s, around)
        break
      case 'def':
        this.block(s.body, inside(s))
        break
      case 'class':
        this.block(s.body, { loop: false, top: false })
        break
      default:
        this.#compound(s, around)
    }
  }

  #compound(s: Statement, around: Around): void {
    const loop = { ...around, loop: true }
    switch (s.kind) {
      case 'if':
        for (const { body } of s.branches) this.block(body, around)
        this.block(s.otherwise, around)
        break
      case 'for':
        if (s.async) this.#async(s.span, around)
        this.block(s.body, loop)
        this.block(s.otherwise, around)
        break
      case 'while':
        this.block(s.body, loop)
        this.block(s.otherwise, around)
        break
      case 'with':
        if (s.async) this.#async(s.span, around)
        this.block(s.body, around)
        break
      case 'try':
        this.block(s.body, around)
        for (const { body } of s.handlers) this.block(body, around)
        this.block(s.otherwise, around)
        this.block(s.finally, around)
        break
      case 'match':
        for (const { body } of s.cases) this.block(body, around)
        break
    }
  }

  #async(span: Span, around: Around): void {
    if (around.function?.async !== true) this.#outside('async', true, firstWord(span, 5))
  }

  #scope(s: Extract<Statement, { kind: 'global' | 'nonlocal' }>, around: Around): void {
    const { kind, names, span } = s
    if (kind === 'nonlocal' && around.top) {
      const problem = "'nonlocal' stands outside a function"
      this.#fault('misplaced', span, { problem, help: 'remove it' })
    }
    const name = names.find((found) => around.function?.names.has(found))
    if (name === undefined) return
    const problem = `'${name}' is a parameter and cannot be ${kind}`
    this.#fault('misplaced', span, { problem, help: 'give the parameter another name' })
  }

  /** Words inside an expression; a lambda is a function of its own. */
  #expression(root: E, around: Around): void {
    /** what a generator does when it is asked: there await is allowed anywhere */
    const later = new Set<E>()
    for (const e of outerParts(root)) {
      if (e.kind === 'comprehension' && e.of === 'generator') {
        for (const part of partsOfTurns(e)) for (const inner of descendants(part)) later.add(inner)
      }
      if (e.kind === 'lambda') {
        const lambda = { ...around, function: { async: false, names: new Set<string>() } }
        this.#expression(e.body, lambda)
      }
      if (e.kind === 'await' && around.function?.async !== true && !later.has(e)) {
        this.#outside('await', true, firstWord(e.span, 5))
      }
      if (e.kind === 'comprehension') this.#comprehension(e)
      const yields = e.kind === 'yield' || e.kind === 'yield from'
      if (yields && around.function === undefined) {
        this.#outside('yield', false, firstWord(e.span, 5))
      }
      if (e.kind === 'yield from' && around.function?.async === true) {
        const help = "write a loop: 'async for x in y: yield x'"
        this.#fault('misplaced', e.span, { problem: "'yield from' stands in an 'async def'", help })
      }
    }
  }

  #comprehension(comprehension: Comprehension): void {
    for (const part of partsOfTurns(comprehension)) {
      for (const e of outerParts(part)) {
        if (e.kind !== 'yield' && e.kind !== 'yield from') continue
        const problem = "'yield' stands inside a comprehension"
        this.#fault('misplaced', e.span, { problem, help: 'write a loop' })
      }
    }
  }

  #outside(word: string, asynchronous: boolean, span: Span): void {
    this.#fault('outside-function', span, { word, asynchronous })
  }

  #fault(word: Parameters<typeof messages.make>[0], span: Span, parameters: object): void {
    this.reporter.report(messages.make(word, { span }, parameters))
  }
}

const inside = (s: Definition): Around => ({
  function: { async: s.async, names: new Set(s.parameters.map((p) => p.name)) },
  loop: false,
  top: false,
})

/** Only the first iterable belongs to the function around a comprehension. */
function partsOfTurns({ element, value, clauses }: Comprehension): E[] {
  const [first, ...others] = clauses
  const inner = others.flatMap((c) => [c.iterable, ...c.conditions])
  return present(element, value, ...first.conditions, ...inner)
}

const firstWord = ({ start }: Span, length: number): Span => ({ start, end: start + length })

/** An expression and its parts, without the bodies of lambdas. */
function* outerParts(root: E): Generator<E> {
  const bodies = new Set<E>()
  for (const e of descendants(root)) {
    if (bodies.has(e)) {
      for (const inner of descendants(e)) bodies.add(inner)
      continue
    }
    if (e.kind === 'lambda') for (const inner of descendants(e.body)) bodies.add(inner)
    yield e
  }
}

/** The expressions of a statement itself, without those of its blocks. */
function expressionsOf(s: Statement): readonly E[] {
  switch (s.kind) {
    case 'expression':
      return [s.value]
    case 'assign':
      return [...s.targets, s.value]
    case 'augmented':
      return [s.target, s.value]
    case 'annotated':
      return present(s.target, s.annotation, s.value)
    case 'return':
      return present(s.value)
    case 'if':
      return s.branches.map((branch) => branch.test)
    case 'while':
      return [s.test]
    case 'for':
      return [s.iterable]
    case 'with':
      return s.items.map((item) => item.value)
    case 'assert':
      return present(s.test, s.message)
    case 'raise':
      return present(s.value, s.from)
    case 'match':
      return present(s.subject, ...s.cases.map((one) => one.guard))
    case 'def':
      return [...s.decorators, ...s.parameters.flatMap((p) => present(p.default, p.annotation))]
    case 'class':
      return [...s.decorators, ...s.bases.map((base) => base.value)]
    default:
      return []
  }
}

const present = (...list: readonly (E | undefined)[]): E[] =>
  list.filter((e): e is E => e !== undefined)
