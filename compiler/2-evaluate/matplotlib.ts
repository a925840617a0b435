/**
 * matplotlib beside pyplot's drawing calls: its modules, rcParams, classes of tickers and patches.
 * What is not drawn is ignored with one warning for each name, and the script goes on.
 */
import { namedClasses } from '../../runtime/plot/pyplot-names.js'
import type { Code, RuntimeName } from '../ir/protocol.js'
import { messages } from './messages.js'
import { pyplotRows } from './pyplot.js'
import type { Row } from './rows.js'
import { anyType, knownRow, residual, type Value } from './value.js'

/** A member of matplotlib or of one of its modules; undefined for other modules. */
export function matplotlibMember(module: string, name: string): Value | undefined {
  if (!/^(matplotlib|mpl_toolkits|cycler)(\.|$)/.test(module)) return undefined
  if (module === 'matplotlib' && submodules.has(name)) return moduleNamed(`matplotlib.${name}`)
  if (module === 'matplotlib' && name === 'pyplot') return moduleNamed('pyplot')
  if (module === 'matplotlib.style' && name === 'use')
    return knownRow(plotRow('use', 'pyplotStyleUse'))
  return tables().get(name) ?? undrawn(name)
}

/** pyplot's names: those without a row are not drawn. */
export function withUndrawn(table: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const all = new Map<string, Value>()
  for (const [name, value] of table) {
    const { value: known } = value as { value?: { kind: string; row?: Row } }
    const missing = known?.kind === 'row' && known.row?.kind === 'unsupported'
    all.set(name, missing ? (tables().get(name) ?? undrawn(name)) : value)
  }
  for (const [name, value] of tables()) if (!all.has(name)) all.set(name, value)
  for (const name of ['matplotlib', 'mpl']) all.set(name, moduleNamed('matplotlib'))
  all.set('style', moduleNamed('matplotlib.style'))
  return all
}

const submodules: ReadonlySet<string> = new Set(
  (
    'animation artist axes axis backends cm collections colorbar colors contour dates figure ' +
    'font_manager gridspec image legend lines markers offsetbox patches path patheffects ' +
    'projections pylab quiver scale spines style table text ticker transforms tri widgets'
  ).split(' '),
)

const moduleNamed = (name: string): Value => ({
  kind: 'known',
  value: { kind: 'module', name },
  type: { kind: 'function' },
})

const plotRow = (name: string, callee: RuntimeName, leading?: string): Row => ({
  kind: 'plot',
  name,
  callee,
  ...(leading === undefined ? {} : { leading }),
})

let made: ReadonlyMap<string, Value> | undefined

/** Names that several modules share, made when first asked for. */
function tables(): ReadonlyMap<string, Value> {
  made ??= new Map<string, Value>([
    ...pyplotRows.map((row) => [row.name, knownRow(row)] as const),
    ...Object.entries(namedClasses).flatMap(([callee, names]) =>
      names
        .split(' ')
        .map((name) => [name, knownRow(plotRow(name, callee as RuntimeName, name))] as const),
    ),
    ['GridSpecFromSubplotSpec', knownRow(plotRow('GridSpecFromSubplotSpec', 'pyplotGridSpec'))],
    ['rcParams', residual(callOf('pyplotRcParams'), anyType)],
    ['use', knownRow(plotRow('use', 'pyplotNothing'))],
    ['interactive', knownRow(plotRow('interactive', 'pyplotNothing'))],
    ['Line2D', knownRow(plotRow('Line2D', 'pyplotLine2D'))],
    ['Patch', knownRow(plotRow('Patch', 'pyplotPatch', 'Patch'))],
  ])
  return made
}

const callOf = (callee: RuntimeName, ...args: Code[]): Code => ({
  kind: 'call',
  callee,
  simulation: true,
  arguments: args,
  keywords: [],
})

/** A name that may be called or read: either way it gives an object that takes anything. */
function undrawn(name: string): Value {
  const code = callOf('pyplotInert', { kind: 'constant', value: name })
  const row: Row = {
    kind: 'special',
    name,
    call: (e, args) => {
      if (!e.undrawn.has(name)) {
        e.undrawn.add(name)
        e.reporter.report(messages.make('not-drawn', { span: args.calleeSpan }, { name }))
      }
      return residual(code, anyType)
    },
  }
  return { ...knownRow(row), code }
}
