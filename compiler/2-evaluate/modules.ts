/** The modules that a script may import, as tables of names. */
import { exportedUnits, unit } from '../../runtime/values/unit-table.js'
import {
  brianNames,
  numpyNames,
  numpyRandomNames,
  otherNames,
  pyplotNames as allPyplotNames,
} from '../library/brian-names.js'
import { brianRows } from './brian/index.js'
import { constants, numpyRows } from './numpy.js'
import { matplotlibMember, withUndrawn } from './matplotlib.js'
import { pyplotRows } from './pyplot.js'
import { randomRows } from './random.js'
import type { Row } from './rows.js'
import { knownData, knownRow, residual, type Value } from './value.js'

/** Modules by their canonical names; anything else imports harmlessly and is refused when used. */
const canonical: Readonly<Record<string, string>> = {
  brian2: 'brian2',
  'brian2.only': 'brian2',
  'brian2.units': 'units',
  'brian2.units.allunits': 'units',
  'brian2.numpy_': 'numpy',
  numpy: 'numpy',
  'numpy.random': 'random',
  pylab: 'pylab',
  'matplotlib.pylab': 'pylab',
  'matplotlib.pyplot': 'pyplot',
}

export const resolveModule = (name: string): string => canonical[name] ?? name

const sources = {
  brian2: ['modules', 'pyplot', 'numpy', 'random', 'units', 'brian'],
  pylab: ['modules', 'pyplot', 'numpy', 'random'],
  numpy: ['submodules', 'numpy'],
  random: ['random'],
  pyplot: ['pyplot'],
  units: ['units'],
} as const

type Source = (typeof sources)[keyof typeof sources][number]

const isModule = (name: string): name is keyof typeof sources => name in sources

/** What `from module import *` binds. */
export function moduleNames(module: string): ReadonlyMap<string, Value> {
  const names = new Map<string, Value>()
  if (!isModule(module)) return names
  const star = module === 'brian2' || module === 'pylab'
  for (const source of sources[module]) {
    for (const [name, value] of tableOf(source)) {
      if (!star || !pythonKeeps.has(name)) names.set(name, value)
    }
  }
  return names
}

/** Functions of Python that pylab, and so Brian, leaves alone: max(3, 4) is not numpy's. */
const pythonKeeps: ReadonlySet<string> = new Set(['abs', 'max', 'min', 'round'])

/** One name of a module; a name of a module that is not known is refused when it is used. */
export function moduleMember(module: string, name: string): Value | undefined {
  if (!isModule(module)) {
    const drawn = matplotlibMember(module, name)
    if (drawn) return drawn
    const submodule = resolveModule(`${module}.${name}`)
    return isModule(submodule)
      ? moduleOf(submodule)
      : knownRow({ kind: 'unsupported', name, module: `of the module '${module}'` })
  }
  if (module === 'units') {
    const known = unit(name)
    if (known) return knownData(known, { kind: 'unit', name })
  }
  return moduleNames(module).get(name)
}

/** A module as a value of the script. */
export const moduleOf = (name: string): Value => ({
  kind: 'known',
  value: { kind: 'module', name },
  type: { kind: 'function' },
})

/** Tables are made when first asked for, and once. */
const tables = new Map<Source, ReadonlyMap<string, Value>>()

function tableOf(source: Source): ReadonlyMap<string, Value> {
  let table = tables.get(source)
  if (!table) {
    table = makers[source]()
    tables.set(source, table)
  }
  return table
}

/** Parts of numpy that have no table. */
const unbuiltModules = ['linalg', 'fft', 'ma', 'polynomial', 'testing', 'float64', 'bool_'].map(
  (name) => [name, knownRow({ kind: 'unsupported', name, module: 'of numpy' })] as const,
)

const makers: Record<Source, () => ReadonlyMap<string, Value>> = {
  modules: () =>
    new Map([
      ['np', moduleOf('numpy')],
      ['numpy', moduleOf('numpy')],
      ['plt', moduleOf('pyplot')],
    ]),
  submodules: () => new Map<string, Value>([...unbuiltModules, ['random', moduleOf('random')]]),
  numpy: () => {
    const rows = fromRows(numpyRows, [...numpyNames, ...otherNames], 'of numpy')
    return new Map([...rows, ...constants])
  },
  random: () => fromRows(randomRows, numpyRandomNames, 'of numpy.random'),
  pyplot: () => withUndrawn(fromRows(pyplotRows, allPyplotNames, 'of matplotlib')),
  brian: () => fromRows(brianRows, brianNames, 'of Brian 2'),
  units: () =>
    new Map(
      exportedUnits().flatMap((name) => {
        const known = unit(name)
        return known ? [[name, knownData(known, { kind: 'unit', name })] as const] : []
      }),
    ),
}

/** Built rows, and a refusal for every other name that belongs there. */
function fromRows(
  rows: readonly Row[],
  all: readonly string[],
  module: string,
): ReadonlyMap<string, Value> {
  const table = new Map<string, Value>()
  for (const name of all) table.set(name, knownRow({ kind: 'unsupported', name, module }))
  for (const row of rows) {
    table.set(row.name, row.kind === 'value' ? residual(row.code, row.type) : knownRow(row))
  }
  return table
}
