/** Locators and formatters as a script makes them: MultipleLocator(5), FormatStrFormatter('%.1f'). */
import type { Value } from '../values/value.js'
import { type Keywords, toList, toText, toVector } from './arguments.js'
import type { TickFormat, TickPlaces } from './figure-data.js'
import { bind, Options } from './options.js'
import { Inert, PlotObject, type PlotHost, plotState } from './state.js'

/** A rule for ticks, or for their labels. */
export class Ticker extends PlotObject {
  constructor(
    readonly typeName: string,
    readonly places?: TickPlaces,
    public format?: TickFormat,
  ) {
    super()
  }

  /** `set_scientific`, `set_powerlimits`, `set_useOffset` of a ScalarFormatter */
  override call(name: string, [value = null]: readonly Value[]): Value {
    const { format } = this
    if (format?.kind !== 'scalar') return null
    if (name === 'set_useOffset' && typeof value === 'boolean') {
      this.format = { ...format, offset: value }
    } else if (name === 'set_scientific' && value === false) {
      this.format = { ...format, style: 'plain' }
    } else if (name === 'set_powerlimits') {
      const [low, high] = toVector(name, value)
      this.format = { ...format, limits: [low, high] }
    }
    return null
  }
}

/** `MultipleLocator(base)` and the like: the class' name comes first. */
export function pyplotTicker(sim: PlotHost, call: readonly Value[], keywords: Keywords): Value {
  const [name, ...args] = call
  const make = makers[name as string]
  if (make) return make(args, keywords)
  plotState(sim).notes(`${name}()`)
  return new Inert(String(name))
}

type Maker = (args: readonly Value[], keywords: Keywords) => Ticker

const makers: Readonly<Record<string, Maker>> = {
  MultipleLocator: (args, keywords) => {
    const options = read('MultipleLocator', args, keywords, ['base'])
    return new Ticker('MultipleLocator', { kind: 'multiple', base: options.number('base', 1) })
  },
  MaxNLocator: (args, keywords) => {
    const names = ['nbins', 'integer', 'prune', 'symmetric', 'min_n_ticks', 'steps']
    const options = read('MaxNLocator', args, keywords, names)
    const bins = options.get('nbins') === 'auto' ? 0 : options.number('nbins', 10)
    return new Ticker('MaxNLocator', {
      kind: 'most',
      own: true,
      bins,
      integer: options.flag('integer', false),
      prune: options.text('prune'),
    })
  },
  AutoLocator: () => new Ticker('AutoLocator', { kind: 'most', bins: 0 }),
  AutoMinorLocator: (args, keywords) => {
    const n = read('AutoMinorLocator', args, keywords, ['n']).number('n')
    return new Ticker('AutoMinorLocator', { kind: 'parts', n })
  },
  FixedLocator: (args, keywords) => {
    const options = read('FixedLocator', args, keywords, ['locs', 'nbins'])
    const values = Array.from(toVector('FixedLocator', options.get('locs')))
    return new Ticker('FixedLocator', { kind: 'fixed', values })
  },
  LinearLocator: (args, keywords) => {
    const count = read('LinearLocator', args, keywords, ['numticks']).number('numticks', 11)
    return new Ticker('LinearLocator', { kind: 'linear', count })
  },
  NullLocator: () => new Ticker('NullLocator', { kind: 'none' }),
  NullFormatter: () => new Ticker('NullFormatter', undefined, { kind: 'none' }),
  FixedFormatter: (args, keywords) => {
    const options = read('FixedFormatter', args, keywords, ['seq'])
    const labels = toList('FixedFormatter', options.get('seq')).map((x) => toText('text', x))
    return new Ticker('FixedFormatter', undefined, { kind: 'fixed', labels })
  },
  ScalarFormatter: (args, keywords) => {
    const options = read('ScalarFormatter', args, keywords, [
      'useOffset',
      'useMathText',
      'useLocale',
    ])
    const offset = options.flag('useOffset', true)
    return new Ticker('ScalarFormatter', undefined, { kind: 'scalar', offset })
  },
  FormatStrFormatter: (args, keywords) => {
    const format = read('FormatStrFormatter', args, keywords, ['fmt']).text('fmt', '%g')
    return new Ticker('FormatStrFormatter', undefined, { kind: 'printf', format })
  },
  StrMethodFormatter: (args, keywords) => {
    const format = read('StrMethodFormatter', args, keywords, ['fmt']).text('fmt', '{x}')
    return new Ticker('StrMethodFormatter', undefined, { kind: 'text', format })
  },
  PercentFormatter: (args, keywords) => {
    const names = ['xmax', 'decimals', 'symbol', 'is_latex']
    const options = read('PercentFormatter', args, keywords, names)
    return new Ticker('PercentFormatter', undefined, {
      kind: 'percent',
      max: options.number('xmax', 100),
      decimals: options.number('decimals'),
      symbol: options.text('symbol', '%'),
    })
  },
  EngFormatter: (args, keywords) => {
    const options = read('EngFormatter', args, keywords, ['unit', 'places', 'sep', 'usetex'])
    return new Ticker('EngFormatter', undefined, {
      kind: 'engineering',
      unit: options.text('unit', ''),
      places: options.number('places'),
      gap: options.text('sep', ' '),
    })
  },
}

const read = (
  call: string,
  args: readonly Value[],
  keywords: Keywords,
  names: readonly string[],
): Options => new Options(call, bind(call, args, keywords, names), names)
