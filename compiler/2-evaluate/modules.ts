/** The modules that a script may import, as tables of names. */
import { allUnits, exportedUnits, shortUnits, unit } from '../../runtime/values/unit-table.js'
import {
  brianNames,
  numpyNames,
  numpyRandomNames,
  otherNames,
  pyplotNames as allPyplotNames,
} from '../library/brian-names.js'
import { brianRows } from './brian/index.js'
import { settingValues } from './brian/settings.js'
import { dataFileRows } from './data-files.js'
import { matplotlibMember, withUndrawn } from './matplotlib.js'
import { constants, linearRows, numpyRows, plainRows } from './numpy.js'
import { colorMapRow, colorRows, pyplotRows } from './pyplot.js'
import { pythonRandomRows } from './python-random.js'
import { randomRows } from './random.js'
import type { Row } from './rows.js'
import { standardModules } from './stdlib.js'
import { fundamentalRows, physicalConstants, unitRows } from './unit-functions.js'
import { knownData, knownRow, residual, type Value } from './value.js'

/** Modules by their canonical names; anything else imports harmlessly and is refused when used. */
const canonical: Readonly<Record<string, string>> = {
  brian2: 'brian2',
  'brian2.only': 'brian2',
  'brian2.units': 'units',
  'brian2.units.allunits': 'allunits',
  'brian2.units.stdunits': 'stdunits',
  'brian2.units.fundamentalunits': 'fundamentalunits',
  'brian2.units.unitsafefunctions': 'brianNumpy',
  'brian2.units.constants': 'constants',
  'brian2.numpy_': 'brianNumpy',
  numpy: 'numpy',
  'numpy.linalg': 'linalg',
  pylab: 'pylab',
  'matplotlib.pylab': 'pylab',
  'matplotlib.pyplot': 'pyplot',
  'matplotlib.cm': 'colormaps',
  'matplotlib.colors': 'colors',
}

export const resolveModule = (name: string): string => canonical[name] ?? name

const sources = {
  brian2: ['modules', 'pyplot', 'numpy', 'numpy.random', 'units', 'brian'],
  pylab: ['pylabModules', 'plotModules', 'pyplot', 'plainNumpy', 'numpy.random'],
  numpy: ['submodules', 'plainNumpy'],
  brianNumpy: ['submodules', 'numpy'],
  'numpy.random': ['numpy.random'],
  random: ['random'],
  pyplot: ['plotModules', 'pyplot'],
  colormaps: [],
  colors: ['colors'],
  linalg: ['linalg'],
  units: ['units', 'fundamental'],
  allunits: ['allunits'],
  stdunits: ['stdunits'],
  fundamentalunits: ['fundamental'],
  constants: ['constants'],
} as const

type Source = (typeof sources)[keyof typeof sources][number]

const isModule = (name: string): name is keyof typeof sources => Object.hasOwn(sources, name)

/** Whether the module is one that the compiler knows. */
export const isKnownModule = (name: string): boolean =>
  isModule(name) || Object.hasOwn(standardModules, name)

/** What `from module import *` binds. */
export function moduleNames(module: string): ReadonlyMap<string, Value> {
  const standard = standardTable(module)
  if (standard) return standard
  if (!isModule(module)) return new Map()
  const names = collected.get(module) ?? collect(module)
  collected.set(module, names)
  return names
}

const collected = new Map<string, ReadonlyMap<string, Value>>()

function collect(module: keyof typeof sources): ReadonlyMap<string, Value> {
  const names = new Map<string, Value>()
  const star = module === 'brian2' || module === 'pylab'
  for (const source of sources[module]) {
    for (const [name, value] of tableOf(source)) {
      if (!star || !pythonKeeps.has(name)) names.set(name, value)
    }
  }
  return names
}

/** Names that pylab, and so Brian, leaves alone: max(3, 4) is not numpy's. */
const pythonKeeps: ReadonlySet<string> = new Set(['abs', 'max', 'min', 'round', 'bytes', 'f'])

/** One name of a module; a name of a module that is not known is refused when it is used. */
export function moduleMember(module: string, name: string): Value | undefined {
  if (Object.hasOwn(standardModules, `${module}.${name}`)) return moduleOf(`${module}.${name}`)
  const standard = standardTable(module)
  if (standard) return standard.get(name)
  if (!isModule(module)) {
    const submodule = resolveModule(`${module}.${name}`)
    if (isModule(submodule)) return moduleOf(submodule)
    return (
      matplotlibMember(module, name) ??
      knownRow({ kind: 'unsupported', name, module: `of the module '${module}'` })
    )
  }
  if (module === 'colormaps') return memberOf(colorMapRow(name))
  if (module === 'units' || module === 'allunits') {
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

const standardTables = new Map<string, ReadonlyMap<string, Value>>()

function standardTable(module: string): ReadonlyMap<string, Value> | undefined {
  if (!Object.hasOwn(standardModules, module)) return undefined
  let table = standardTables.get(module)
  if (!table) {
    table = standardModules[module]()
    standardTables.set(module, table)
  }
  return table
}

const linalgNames = (
  'cholesky cond det eig eigh eigvals eigvalsh inv lstsq matrix_power matrix_rank ' +
  'multi_dot norm pinv qr slogdet solve svd tensorinv tensorsolve'
).split(' ')

/** Ways round what has no row. */
const detours: ReadonlyMap<string, string> = new Map(
  (
    [
      ['fft', 'its results are complex; correlate() shows periods without them'],
      ['vectorize apply_along_axis frompyfunc', 'use a comprehension: array([f(x) for x in a])'],
      ['save savez savetxt', 'run with --out FILE.npz, which writes every array of the script'],
      ['float32 float16 half single float128 longdouble', 'use float64: it is more exact'],
      ['int8 int16 uint8 uint16 uint32 uint64 uint', 'use int64, and % for numbers that wrap'],
      ['complex64 complex128 complex_ cdouble', 'keep real and imaginary parts apart'],
      ['eig eigh eigvals eigvalsh svd qr cholesky', 'compute it beforehand and write the result'],
      ['lstsq', 'solve the normal equations: solve(a.T @ a, a.T @ b)'],
      ['pinv', 'for a matrix of full rank: inv(a.T @ a) @ a.T'],
      ['matrix mat asmatrix', 'use array(...) and @'],
      ['extract compress', 'index with the condition: a[condition]'],
      ['broadcast_to', 'use tile() or repeat()'],
      ['einsum tensordot', 'use dot() and @'],
      ['unravel_index', 'compute k // columns and k % columns'],
      ['roots', 'write the formula, or search with a loop'],
      ['fromiter', 'use array([...]) with a comprehension'],
    ] as const
  ).flatMap(([names, instead]) => names.split(' ').map((name) => [name, instead] as const)),
)

/** Parts of numpy that have no table. */
const unbuiltModules = ['fft', 'ma', 'polynomial', 'testing'].map((name) => {
  const instead = detours.get(name) ?? 'use the functions of numpy itself'
  return [name, knownRow({ kind: 'unsupported', name, module: 'of numpy', instead })] as const
})

const makers: Record<Source, () => ReadonlyMap<string, Value>> = {
  // Brian puts its own numpy in the place of pylab's
  modules: () => modulesWith('brianNumpy'),
  pylabModules: () => modulesWith('numpy'),
  submodules: () =>
    new Map<string, Value>([
      ...unbuiltModules,
      ['random', moduleOf('numpy.random')],
      ['linalg', moduleOf('linalg')],
    ]),
  numpy: () => {
    const rows = fromRows(
      [...numpyRows, ...dataFileRows],
      [...numpyNames, ...otherNames],
      'of numpy',
    )
    return new Map([...rows, ...constants])
  },
  plainNumpy: () => {
    const rows = fromRows(
      [...numpyRows, ...plainRows, ...dataFileRows],
      [...numpyNames, ...otherNames],
      'of numpy',
    )
    return new Map([...rows, ...constants])
  },
  'numpy.random': () => fromRows(randomRows, numpyRandomNames, 'of numpy.random'),
  random: () => fromRows(pythonRandomRows, [], "of Python's random"),
  plotModules: () => new Map([['cm', moduleOf('colormaps')]]),
  colors: () => fromRows(colorRows, colorNames, 'of matplotlib.colors'),
  pyplot: () => withUndrawn(fromRows(pyplotRows, allPyplotNames, 'of matplotlib')),
  linalg: () => fromRows(linearRows, linalgNames, 'of numpy.linalg'),
  brian: () => {
    const rows = fromRows([...brianRows, ...unitRows], brianNames, 'of Brian 2')
    return new Map([...rows, ...settingValues])
  },
  fundamental: () => fromRows([...unitRows, ...fundamentalRows], unitNames, 'of brian2.units'),
  constants: physicalConstants,
  allunits: () => unitsNamed(allUnits()),
  stdunits: () => unitsNamed(shortUnits()),
  units: () => unitsNamed(exportedUnits()),
}

function modulesWith(numpy: string): ReadonlyMap<string, Value> {
  return new Map([
    ['np', moduleOf(numpy)],
    ['numpy', moduleOf(numpy)],
    ['plt', moduleOf('pyplot')],
    ['math', moduleOf('math')],
    ['linalg', moduleOf('linalg')],
  ])
}

function unitsNamed(names: readonly string[]): ReadonlyMap<string, Value> {
  return new Map(
    names.flatMap((name) => {
      const known = unit(name)
      return known ? [[name, knownData(known, { kind: 'unit', name })] as const] : []
    }),
  )
}

/** What brian2.units has besides units. */
const unitNames = brianNames.filter((name) => /dimension|unit|scalar|Quantity|Unit/.test(name))

/** Built rows, and a refusal for every other name that belongs there. */
function fromRows(
  rows: readonly Row[],
  all: readonly string[],
  module: string,
): ReadonlyMap<string, Value> {
  const table = new Map<string, Value>()
  for (const name of all) {
    const instead = detours.get(name)
    table.set(name, knownRow({ kind: 'unsupported', name, module, ...(instead && { instead }) }))
  }
  for (const row of rows) {
    table.set(row.name, memberOf(row))
  }
  return table
}

const memberOf = (row: Row): Value =>
  row.kind === 'value' ? residual(row.code, row.type) : knownRow(row)

const colorNames = (
  'AsinhNorm BoundaryNorm CenteredNorm Colormap ColorConverter FuncNorm LightSource ' +
  'LinearSegmentedColormap ListedColormap NoNorm PowerNorm SymLogNorm TwoSlopeNorm cnames ' +
  'hsv_to_rgb rgb_to_hsv rgb2hex same_color to_hex to_rgb to_rgba to_rgba_array'
).split(' ')
