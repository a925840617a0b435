import type { KernelStatement, LoweredExpression, Store } from '../../ir/kernel.js'

type E = LoweredExpression

/** The statement with `f` of each of its expressions, in the order of evaluation. */
export function mapValues(statement: KernelStatement, f: (e: E) => E): KernelStatement {
  const store = <T extends Store>(s: T): T => ({
    ...s,
    value: f(s.value),
    ...(s.when && { when: f(s.when) }),
  })
  switch (statement.kind) {
    case 'let':
    case 'give':
    case 'keep':
      return { ...statement, value: f(statement.value) }
    case 'store':
      return store(statement)
    case 'event': {
      const condition = f(statement.condition)
      return { ...statement, condition, stores: statement.stores?.map(store) }
    }
  }
}
