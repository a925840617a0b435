/**
 * Loops for what is most often so. A choice that is the same for all elements is made before the
 * loop: there is a loop for each answer, instead of both values for each element. And a truth that
 * stays what it is need not be found again for each element in each step.
 */
import type { Kernel, KernelStatement, LoweredExpression, Store } from '../../ir/kernel.js'
import { descendants, mapChildren } from '../../ir/walk.js'
import { expressionsOf, namesRead } from '../names-read.js'
import type { Signature } from './signature.js'

type Truths = ReadonlyMap<string, boolean>

/** The scalar that a kernel chooses by, where it is one: loops double with each more. */
export function chosenBy(kernel: Kernel, { scalars }: Signature): string | undefined {
  const truths = new Set(scalars.flatMap(({ name, type }) => (type === 'boolean' ? name : [])))
  const tests = kernel.body.flatMap(expressionsOf).flatMap((e) => {
    return [...descendants(e)].flatMap((part) => {
      const test = part.kind === 'conditional' ? part.test : undefined
      return test?.kind === 'name' && truths.has(test.name) ? test.name : []
    })
  })
  return new Set(tests).size === 1 ? tests[0] : undefined
}

/** The kernel where names are known to be true or false. */
export function knowing(kernel: Kernel, truths: Truths): Kernel {
  const decided = (e: LoweredExpression) => decide(e, truths)
  const store = <S extends Store>({ when, ...s }: S): S => {
    const where = when && decided(when)
    const kept = where && !isTruth(where, true) ? { when: where } : {}
    return { ...s, value: decided(s.value), ...kept } as S
  }
  const statement = (s: KernelStatement): KernelStatement => {
    if (s.kind === 'store') return store(s)
    if (s.kind !== 'event') return { ...s, value: decided(s.value) }
    const stores = s.stores && { stores: s.stores.map(store) }
    return { ...s, condition: decided(s.condition), ...stores }
  }
  const body = kernel.body.map(statement)
  const read = namesRead(body.flatMap(expressionsOf))
  return {
    ...kernel,
    loads: kernel.loads.filter(({ local }) => read.has(local)),
    body: body.filter((s) => s.kind !== 'let' || read.has(s.local)),
  }
}

function decide(e: LoweredExpression, truths: Truths): LoweredExpression {
  const inner = (part: LoweredExpression) => decide(part, truths)
  if (e.kind === 'name') {
    const value = truths.get(e.name)
    return value === undefined ? e : { kind: 'boolean', value, type: 'boolean', span: e.span }
  }
  // what is called has a name too
  if (e.kind === 'call') {
    return { ...e, arguments: e.arguments.map((a) => ({ ...a, value: inner(a.value) })) }
  }
  if (e.kind === 'conditional') {
    const test = inner(e.test)
    if (test.kind === 'boolean') return inner(test.value ? e.then : e.otherwise)
  }
  if (e.kind === 'logical') {
    const neutral = e.operator === 'and'
    const operands = e.operands.map(inner).filter((part) => !isTruth(part, neutral))
    if (operands.length === 0)
      return { kind: 'boolean', value: neutral, type: 'boolean', span: e.span }
    return operands.length === 1 ? operands[0] : { ...e, operands }
  }
  return mapChildren(e, inner)
}

const isTruth = (e: LoweredExpression, value: boolean): boolean =>
  e.kind === 'boolean' && e.value === value
