/** What synapses see of the neurons on their two sides: `v_pre`, `v_post`, `v`. Semantics 7.2. */
import { dimensionless, second } from '../../runtime/values/dimension.js'
import type { Equation } from '../ir/equations.js'
import type { Expression, Located } from '../ir/expression.js'
import type {
  EndVariable,
  NeuronGroupClass,
  ObjectClass,
  Side,
  SynapsesClass,
} from '../ir/model.js'
import { mapChildren } from '../ir/walk.js'
import { has } from './flags.js'
import { withRefractoriness } from './refractoriness.js'
import type { Meaning } from './scope.js'
import { asEnd, indexArrays } from './synaptic-variables.js'

type Q = Equation<Located>
type Subexpression = Extract<Q, { kind: 'subexpression' }>

export interface Ends {
  readonly variables: readonly EndVariable[]
  /** those of the groups, in the names that the synapses have for what they use */
  readonly subexpressions: readonly Subexpression[]
  /** what a name without a suffix stands for: variables of the target */
  readonly aliases: ReadonlyMap<string, string>
  /** variables of the neurons that are linked to others */
  readonly linked: ReadonlySet<string>
  /** those that no equation computes */
  readonly parameters: ReadonlySet<string>
  /** the names of all variables of the neurons, by side */
  readonly names: Readonly<Record<Side, ReadonlySet<string>>>
}

export function endsOf(
  synapses: SynapsesClass<Located>,
  classes: readonly ObjectClass<Located>[],
): Ends {
  const find = (id: string) => classes.find((c) => c.id === id)
  const group = (id: string) => {
    const found = find(id)
    if (found?.kind === 'Synapses') return asEnd(found, declaredBy(find(found.post)))
    return found?.kind === 'NeuronGroup' ? withRefractoriness(found) : undefined
  }
  const [pre, post] = [group(synapses.pre), group(synapses.post)]
  const own = new Set([...synapses.equations.equations.map((e) => e.name), ...standardNames])
  if (synapses.multisynaptic) own.add(synapses.multisynaptic)
  const names = { pre: namesOf(pre), post: namesOf(post) }
  const aliases = [...names.post].filter((name) => !own.has(name) && !/_(pre|post)$/.test(name))
  return {
    variables: [...variablesOf(pre, 'pre'), ...variablesOf(post, 'post')],
    subexpressions: [...subexpressionsOf(pre, 'pre'), ...subexpressionsOf(post, 'post')],
    aliases: new Map(aliases.map((name) => [name, `${name}_post`])),
    linked: new Set([...linkedOf(pre, 'pre'), ...linkedOf(post, 'post')]),
    parameters: new Set([...parametersOf(pre, 'pre'), ...parametersOf(post, 'post')]),
    names,
  }
}

/** What synapses have before any equation. */
const standardNames = ['i', 'j', 'N', 't', 'dt', 'N_incoming', 'N_outgoing', 'lastupdate']

type Group = NeuronGroupClass<Located> | SynapsesClass<Located> | undefined

const declaredBy = (c: ObjectClass<Located> | undefined): Set<string> =>
  new Set(c && 'equations' in c ? c.equations.equations.map((e) => e.name) : [])

const namesOf = (group: Group): Set<string> =>
  new Set(group?.equations.equations.map((e) => e.name).filter((name) => !name.startsWith('_')))

const isStored = (e: Q): boolean => e.kind !== 'subexpression' || has(e, 'constant over dt')

function variablesOf(group: Group, side: Side): EndVariable[] {
  const stored = (group?.equations.equations ?? []).filter(
    (e) => isStored(e) && !has(e, 'linked') && !e.name.startsWith('_'),
  )
  return stored.map((e): EndVariable => {
    const refractory = group?.kind === 'NeuronGroup' && group.refractory !== undefined
    const guarded = refractory && has(e, 'unless refractory')
    return {
      name: `${e.name}_${side}`,
      side,
      of: (group?.kind === 'Synapses' && indexArrays[e.name]) || e.name,
      type: e.unit.type,
      dimension: e.unit.dimension,
      ...(has(e, 'shared') ? { shared: true } : {}),
      ...(guarded ? { guard: `not_refractory_${side}` } : {}),
    }
  })
}

const linkedOf = (group: Group, side: Side): string[] =>
  (group?.equations.equations ?? [])
    .filter((e) => has(e, 'linked'))
    .flatMap(({ name }) => [`${name}_${side}`, ...(side === 'post' ? [name] : [])])

const parametersOf = (group: Group, side: Side): string[] =>
  (group?.equations.equations ?? [])
    .filter((e) => e.kind === 'parameter')
    .map(({ name }) => `${name}_${side}`)

function subexpressionsOf(group: Group, side: Side): Subexpression[] {
  const equations = group?.equations.equations ?? []
  const known = new Set([...equations.map((e) => e.name), 'i', 'N'])
  const rename = (e: Expression<Located>): Expression<Located> =>
    e.kind === 'name' && known.has(e.name)
      ? { ...e, name: `${e.name}_${side}` }
      : mapChildren(e, rename)
  return equations.flatMap((e): Subexpression[] => {
    if (e.kind !== 'subexpression' || isStored(e)) return []
    return [{ ...e, name: `${e.name}_${side}`, expression: rename(e.expression) }]
  })
}

/** The names that synapses have beside those of their equations. */
export function endMembers({ variables }: Ends): Map<string, Meaning> {
  const variable = (name: string, shared?: boolean): Meaning => ({
    symbol: { kind: 'variable', name },
    type: 'integer',
    dimension: dimensionless,
    shared,
    readOnly: true,
  })
  const time = (name: 't' | 'dt'): Meaning => ({
    symbol: { kind: 'builtin', name },
    type: 'float',
    dimension: second,
  })
  const members = new Map<string, Meaning>([
    ['i', variable('_pre')],
    ['j', variable('_post')],
    ['i_pre', variable('_pre')],
    ['i_post', variable('_post')],
    ['N', variable('_N', true)],
    ['N_pre', variable('N_pre', true)],
    ['N_post', variable('N_post', true)],
    ['N_incoming', variable('N_incoming')],
    ['N_outgoing', variable('N_outgoing')],
    ...(['pre', 'post'] as const).flatMap((side): [string, Meaning][] => [
      [`t_${side}`, time('t')],
      [`dt_${side}`, time('dt')],
    ]),
  ])
  for (const { name, type, dimension, shared } of variables) {
    members.set(name, { symbol: { kind: 'variable', name }, type, dimension, shared })
  }
  return members
}
