/** if, while and for: decided at compile time where possible, unrolled where structure asks. */
import { invariant } from '../diagnostics/bug.js'
import type { Expression } from '../ir/expression.js'
import type { Code, Step, Variable } from '../ir/protocol.js'
import type { Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { asNames } from './brian/equation-names.js'
import { branchSite, loopSite, type Site } from './demand.js'
import type { Completion, Evaluator, State } from './evaluator.js'
import type { LoopContext } from './loop-context.js'
import { evaluateExpression } from './expressions.js'
import { joinStates, sameState } from './join.js'
import { isPure } from './purity.js'
import { heldOnce, itemsOf, iteratedType, lengthLimit } from './sequences.js'
import { evaluateBlock } from './statements.js'
import { assignTo } from './targets.js'
import { truthOf } from './truth.js'
import { joinAll } from './types.js'
import {
  collectionOf,
  isPoison,
  read,
  residual,
  type Sequence,
  taintsOf,
  type Value,
} from './value.js'

type If = Extract<Statement, { kind: 'if' }>
type While = Extract<Statement, { kind: 'while' }>
type For = Extract<Statement, { kind: 'for' }>

export function evaluateIf(e: Evaluator, statement: If, from = 0): Completion {
  const branch = statement.branches[from]
  if (!branch) return evaluateBlock(e, statement.otherwise ?? [])
  const test = evaluateExpression(e, branch.test)
  const site = branchSite(branch.test.span.start)
  const known = truthOf(test)
  if (known !== undefined && (test.kind === 'known' || e.decisions.has(site))) {
    e.pin(test, branch.test.span)
    if (test.code && !isPure(test.code)) {
      e.emit({ kind: 'evaluate', value: test.code, span: branch.test.span })
    }
    return known ? evaluateBlock(e, branch.body) : evaluateIf(e, statement, from + 1)
  }
  // a decision that cannot be taken here: what made the test residual has to be decided first
  if (e.decisions.has(site)) e.demand(test)
  const code = e.code(test, branch.test.span)
  const before = e.state()
  const mutations = e.mutations
  const level = { depth: e.depth, topLevel: e.topLevel }
  e.depth++
  e.topLevel = false
  const returns = returnsOf(e)
  const then = e.collect(() => evaluateBlock(e, branch.body))
  const afterThen = e.state()
  e.setState(before)
  const otherwise = e.collect(() => evaluateIf(e, statement, from + 1))
  if (returnsOf(e) > returns) e.active.at(-1)?.choices.add(site)
  Object.assign(e, level)
  for (const sequence of e.mutatedSince(mutations)) e.mutate(sequence, undefined, site)
  e.emit({
    kind: 'if',
    test: code,
    then: then.steps,
    otherwise: otherwise.steps,
    span: branch.test.span,
  })
  return meet(e, then.result, afterThen, otherwise.result, site)
}

/** How many returns of the function around have been seen. */
const returnsOf = (e: Evaluator): number => e.active.at(-1)?.returns.length ?? 0

function meet(
  e: Evaluator,
  then: Completion,
  afterThen: State,
  otherwise: Completion,
  site: Site,
): Completion {
  if (then !== 'normal' && otherwise !== 'normal') return 'jump'
  if (then !== 'normal') return 'normal'
  if (otherwise !== 'normal') e.setState(afterThen)
  else e.setState(joinStates([afterThen, e.state()], site))
  return 'normal'
}

/** break and continue: a step of a residual loop, or the end of a turn of an unrolled one. */
export function jump(e: Evaluator, word: 'break' | 'continue', span: Span): Completion {
  const loop = e.loops.at(-1)
  invariant(loop, '1-parse refuses a jump outside a loop')
  if (loop.unrolled) {
    if (e.depth > loop.depth) throw e.fault('unrolled-jump', { span }, { word })
    return word
  }
  loop[word === 'break' ? 'breaks' : 'continues'].push(e.state())
  if (word === 'break' && loop.broken) {
    const value: Code = { kind: 'constant', value: true }
    e.emit({ kind: 'assign', variable: loop.broken, value, span })
  }
  e.emit({ kind: word, span })
  return 'jump'
}

export function evaluateWhile(e: Evaluator, statement: While): Completion {
  const site = loopSite(statement.span.start)
  if (e.decisions.has(site)) return unrollWhile(e, statement)
  const broken = flagOf(e, statement)
  residualLoop(
    e,
    site,
    () => {
      const { steps: before, result: test } = e.collect(() => evaluateExpression(e, statement.test))
      const { span } = statement.test
      const code = e.code(test, span)
      const entered = e.state()
      const body = e.collect(() => evaluateBlock(e, statement.body))
      const exit = truthOf(test) === true && test.kind === 'known' ? undefined : entered
      return { steps: [whileStep(before, code, body.steps, span)], completion: body.result, exit }
    },
    broken,
  )
  return elseAfter(e, statement, broken)
}

/** A test that takes several steps stands inside the loop. */
function whileStep(before: readonly Step[], test: Code, body: readonly Step[], span: Span): Step {
  if (before.length === 0) return { kind: 'while', test, body, span }
  const leave: Step = { kind: 'if', test, then: [], otherwise: [{ kind: 'break', span }], span }
  const always: Code = { kind: 'constant', value: true }
  return { kind: 'while', test: always, body: [...before, leave, ...body], span }
}

/** Set by `break` where the loop has an else block. */
function flagOf(e: Evaluator, statement: While | For): Variable | undefined {
  if (!statement.otherwise?.length) return undefined
  const { span } = statement
  const flag = e.scope.temporary(span.start, 'broken')
  e.emit({ kind: 'assign', variable: flag, value: { kind: 'constant', value: false }, span })
  return flag
}

/** The else block of a loop runs unless a break ended it. */
function elseAfter(e: Evaluator, statement: While | For, broken: Variable | undefined): Completion {
  if (!broken || !statement.otherwise) return 'normal'
  const { span } = statement.otherwise[0]
  const site = branchSite(span.start)
  const before = e.state()
  const mutations = e.mutations
  const level = { depth: e.depth, topLevel: e.topLevel }
  e.depth++
  e.topLevel = false
  const block = e.collect(() => evaluateBlock(e, statement.otherwise ?? []))
  Object.assign(e, level)
  for (const list of e.mutatedSince(mutations)) e.mutate(list, undefined, site)
  const test: Code = { kind: 'not', operand: read(broken) }
  e.emit({ kind: 'if', test, then: block.steps, otherwise: [], span })
  if (block.result !== 'normal') e.setState(before)
  else e.setState(joinStates([before, e.state()], site))
  return 'normal'
}

function unrollWhile(e: Evaluator, statement: While): Completion {
  for (let turn = 0; ; turn++) {
    const test = evaluateExpression(e, statement.test)
    const truth = truthOf(test)
    if (truth === undefined) {
      if (isPoison(test)) return 'normal'
      e.force(test, statement.test.span, 'the condition of this loop')
    }
    e.pin(test, statement.test.span)
    if (!truth) return evaluateBlock(e, statement.otherwise ?? [])
    checkLimit(e, turn, statement.test.span)
    const completion = turnOfUnrolled(e, statement.body)
    if (completion === 'break') return 'normal'
    if (completion === 'jump') return 'jump'
  }
}

export function evaluateFor(e: Evaluator, statement: For): Completion {
  const iterable = asNames(e, evaluateExpression(e, statement.iterable))
  const site = loopSite(statement.span.start)
  const collection = collectionOf(iterable)
  const compileTime = collection?.items && (!iterable.code || collection.partial)
  if (e.decisions.has(site) || compileTime) return unrollFor(e, statement, iterable)
  const type = iterable.type
  const scalar = type.kind === 'number' && type.shape === 'scalar'
  if (scalar || type.kind === 'none' || type.kind === 'function') {
    throw e.fault('not-iterable', { span: statement.iterable.span }, { what: 'a single value' })
  }
  const code = e.code(iterable, statement.iterable.span)
  const taints = new Set([...taintsOf(iterable), site])
  const variable = loopVariable(e, statement.target)
  const broken = flagOf(e, statement)
  const turn = (): Turn => {
    const entered = e.state()
    const body = e.collect(() => {
      const item = residual(read(variable), iteratedType(iterable), taints)
      assignLoopTarget(e, statement.target, item)
      return evaluateBlock(e, statement.body)
    })
    const span = { start: statement.span.start, end: statement.iterable.span.end }
    return {
      steps: [{ kind: 'for', variable, iterable: code, body: body.steps, span }],
      completion: body.result,
      exit: entered,
    }
  }
  residualLoop(e, site, turn, broken)
  return elseAfter(e, statement, broken)
}

/** A plain name is the loop's own variable; anything else is unpacked from a temporary. */
function loopVariable(e: Evaluator, target: Expression) {
  if (target.kind === 'name' && !e.scope.globals.has(target.name)) {
    return e.scope.variable(target.name)
  }
  return e.scope.temporary(target.span.start, 'item')
}

function assignLoopTarget(e: Evaluator, target: Expression, item: Value): void {
  if (target.kind === 'name' && !e.scope.globals.has(target.name)) {
    e.scope.set(target.name, { value: item, maybeUnbound: false })
  } else assignTo(e, target, item, target.span)
}

function unrollFor(e: Evaluator, statement: For, iterable: Value): Completion {
  const held = holdItems(e, iterable, statement.iterable.span)
  const items = itemsOf(e, held, statement.iterable.span)
  if (!items) {
    if (iterable.kind === 'residual' && iterable.tooLong) {
      checkLimit(e, lengthLimit, statement.iterable.span)
    }
    e.force(iterable, statement.iterable.span, 'what this loop runs over')
    throw e.fault('not-iterable', { span: statement.iterable.span }, { what: 'this value' })
  }
  e.pin(iterable, statement.iterable.span)
  for (let turn = 0; turn < items.length; turn++) {
    checkLimit(e, turn, statement.iterable.span)
    assignTo(e, statement.target, items[turn], statement.target.span)
    const completion = turnOfUnrolled(e, statement.body)
    if (completion === 'break') return 'normal'
    if (completion === 'jump') return 'jump'
  }
  return evaluateBlock(e, statement.otherwise ?? [])
}

/** Items that have to be computed are so once, before the first turn. */
function holdItems(e: Evaluator, iterable: Value, span: Span): Value {
  const collection = collectionOf(iterable)
  const plain = collection?.items?.every((item) => !item.code || item.code.kind === 'constant')
  if (!collection?.items || plain || collection.partial || !iterable.code) return iterable
  return heldOnce(e, iterable, span)
}

function turnOfUnrolled(e: Evaluator, body: readonly Statement[]): Completion {
  e.loops.push({ unrolled: true, depth: e.depth, breaks: [], continues: [] })
  try {
    return evaluateBlock(e, body)
  } finally {
    e.loops.pop()
  }
}

interface Turn {
  readonly steps: readonly Step[]
  readonly completion: Completion
  /** the state in which the loop ends without break; nothing for `while True` */
  readonly exit: State | undefined
}

/**
 * Evaluates a loop that stays a loop. Its body is looked at until what is known at its head holds
 * for every turn: what a turn changes is forgotten, tainted by the loop, and the body looked at again.
 */
function residualLoop(e: Evaluator, site: Site, evaluateTurn: () => Turn, broken?: Variable): void {
  for (;;) {
    const rollback = e.mark()
    const errors = e.reporter.errors
    const before = e.state()
    const mutations = e.mutations
    const newest = e.sequences
    const loop: LoopContext = { unrolled: false, depth: e.depth, breaks: [], continues: [], broken }
    const level = { depth: e.depth, topLevel: e.topLevel }
    e.loops.push(loop)
    e.turning.push(site)
    e.depth++
    e.topLevel = false
    const returns = returnsOf(e)
    const { steps, completion, exit } = evaluateTurn()
    if (returnsOf(e) > returns) e.active.at(-1)?.choices.add(site)
    e.turning.pop()
    Object.assign(e, level)
    e.loops.pop()
    const changedLists = e.mutatedSince(mutations).filter(({ born }) => born < newest)
    const ends = completion === 'normal' ? [e.state()] : []
    const head = joinStates([before, ...ends, ...loop.continues], site)
    // the first turn is seen as it will be: its faults are real, and enough
    if (e.reporter.errors > errors) {
      e.setState(head)
      return
    }
    if (sameState(before, head) && changedLists.length === 0) {
      for (const step of steps) e.emit(step)
      const exits = [...(exit ? [exit] : []), ...loop.breaks]
      if (exits.length > 0) e.setState(joinStates(exits, site))
      return
    }
    const elements = changedLists.map((list) => currentElement(list))
    rollback()
    e.setState(head)
    changedLists.forEach((list, k) => {
      e.mutate(list, undefined, site)
      list.element = elements[k]
    })
  }
}

/** The kind of the items that a turn leaves in a list. */
const currentElement = (list: Sequence) =>
  list.items ? joinAll(list.items.map((item) => item.type)) : list.element

function checkLimit(e: Evaluator, turn: number, span: Span): void {
  if (turn >= lengthLimit) throw e.fault('unroll-limit', { span }, { limit: lengthLimit })
}
