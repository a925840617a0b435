/**
 * What Brian's numpy target does with the code of a pathway, as a small interpreter: statement by
 * statement over all synapses, ufunc.at for what several of them do to one neuron, and one synapse
 * after the other where code writes what it has read. vectorise_code() of numpy_generator.py and
 * make_statements() of Brian 2.5.1, for statements whose values are linear in the variables.
 */

/** Its name in the code, times a number; '1' is the number alone. */
export type Term = readonly [factor: number, name: string]

export interface Statement {
  readonly target: string
  readonly operator: '=' | '+=' | '-=' | '*='
  readonly value: readonly Term[]
}

/** The synapses that an event reaches, in the order of their delivery. */
export interface Network {
  readonly pre: readonly number[]
  readonly post: readonly number[]
  /** source and target are one group */
  readonly same: boolean
  /** of the target, as is what they guard: a, which is (unless refractory) */
  readonly notRefractory: Readonly<Record<'pre' | 'post', readonly boolean[]>>
  /** pre.a, post.b, syn.w, ...; changed in place */
  readonly arrays: Record<string, number[]>
}

/** Where a name of the code is stored; nothing for temporaries. `a` is `a_post`. */
export function arrayOf(name: string, same: boolean): string | undefined {
  if (/^[wu]$/.test(name)) return `syn.${name}`
  const [, variable, side = 'post'] = /^([ab])(?:_(pre|post))?$/.exec(name) ?? []
  return variable && `${same ? 'post' : side}.${variable}`
}

/** v = v + w is v += w, and v = 2*v is v *= 2. */
export function inPlace(s: Statement): Statement {
  if (s.operator !== '=') return s
  const own = s.value.find(([, name]) => name === s.target)
  const rest = s.value.filter((term) => term !== own)
  if (!own || isTemporary(s.target)) return s
  if (own[0] === 1 && rest.length > 0) return { ...s, operator: '+=', value: rest }
  return rest.length === 0 ? { ...s, operator: '*=', value: [[own[0], '1']] } : s
}

/** Whether Brian goes through the synapses one by one. */
export function isOneByOne(statements: readonly Statement[]): boolean {
  if (!statements.some(({ target }) => isOfNeurons(target))) return false
  const read = new Set<string>()
  return statements.map(inPlace).some(({ target, value }) => {
    for (const [, name] of value) if (isOfNeurons(name)) read.add(name)
    return read.has(target)
  })
}

export function runAsBrian(statements: readonly Statement[], net: Network): void {
  const all = statements.map(inPlace)
  if (isOneByOne(statements)) oneByOne(all, net)
  else statementByStatement(all, net)
}

function statementByStatement(statements: readonly Statement[], net: Network): void {
  const { arrays } = net
  const temporaries: Record<string, number[]> = {}
  for (const { target, operator, value } of statements) {
    const name = arrayOf(target, net.same)
    const values = net.pre.map((_, k) =>
      sum(value, (n) => {
        const stored = arrayOf(n, net.same)
        return stored === undefined ? temporaries[n][k] : arrays[stored][indexOf(n, net, k)]
      }),
    )
    if (name === undefined)
      temporaries[target] = values.map((x, k) => applied(operator, temporaries[target]?.[k], x))
    else {
      values.forEach((x, k) => {
        // numpy's plain assignment has no condition, its ufunc.at has one
        if (operator !== '=' && isGuarded(target, net, k)) return
        const at = indexOf(target, net, k)
        arrays[name][at] = applied(operator, arrays[name][at], x)
      })
    }
  }
}

/** Each synapse reads all of its variables first and writes them back at its end. */
function oneByOne(statements: readonly Statement[], net: Network): void {
  const names = new Set(
    statements.flatMap(({ target, value }) => [target, ...value.map(([, n]) => n)]),
  )
  net.pre.forEach((_, k) => {
    const held: Record<string, number> = {}
    for (const name of names) {
      const stored = arrayOf(name, net.same)
      if (stored !== undefined) held[name] = net.arrays[stored][indexOf(name, net, k)]
    }
    for (const { target, operator, value } of statements) {
      if (isGuarded(target, net, k)) continue
      held[target] = applied(
        operator,
        held[target],
        sum(value, (name) => held[name]),
      )
    }
    for (const name of new Set(statements.map(({ target }) => target))) {
      const stored = arrayOf(name, net.same)
      if (stored !== undefined) net.arrays[stored][indexOf(name, net, k)] = held[name]
    }
  })
}

const isTemporary = (name: string): boolean => name.startsWith('tmp')

export const isOfNeurons = (name: string): boolean => /^[ab](_|$)/.test(name)

export const sideOf = (name: string): 'pre' | 'post' => (name.endsWith('_pre') ? 'pre' : 'post')

const indexOf = (name: string, net: Network, k: number): number =>
  isOfNeurons(name) ? net[sideOf(name)][k] : k

const isGuarded = (name: string, net: Network, k: number): boolean =>
  /^a(_|$)/.test(name) && !net.notRefractory[sideOf(name)][indexOf(name, net, k)]

function sum(value: readonly Term[], of: (name: string) => number): number {
  return value.reduce((total, [factor, name]) => total + factor * (name === '1' ? 1 : of(name)), 0)
}

function applied(operator: Statement['operator'], old: number, x: number): number {
  switch (operator) {
    case '=':
      return x
    case '+=':
      return old + x
    case '-=':
      return old - x
    case '*=':
      return old * x
  }
}
