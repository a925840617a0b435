/** legend: which entries it has; where it stands is decided when the figure is drawn. */
import type { Value } from '../values/value.js'
import { isSequence, type Keywords, toList, toText } from './arguments.js'
import { Options } from './options.js'
import type { Artist, LegendData } from './figure-data.js'
import { useMathtext } from './mathtext.js'
import * as faults from './messages.js'
import { ArtistHandle, type Axes } from './state.js'
import { fontSize } from './style.js'
import { legendElement } from './svg/legend.js'

/** matplotlib's codes of locations; 0 is 'best' */
export const locations = [
  'best',
  'upper right',
  'upper left',
  'lower left',
  'lower right',
  'right',
  'center left',
  'center right',
  'lower center',
  'upper center',
  'center',
]

const known = ['handles', 'labels', 'loc', 'frameon', 'fontsize', 'ncol', 'title', 'prop']
const ignored = [
  'fancybox',
  'shadow',
  'framealpha',
  'numpoints',
  'scatterpoints',
  'markerscale',
  'labelspacing',
  'handlelength',
  'handletextpad',
  'borderpad',
  'borderaxespad',
  'columnspacing',
]

/** `legend()`, `legend(labels)`, `legend(handles, labels)`, with loc, frameon, fontsize, ncol. */
export function legend(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const options = new Options('legend', keywords, known, ignored)
  if (options.has('prop')) throw faults.setting('legend', "'prop'", "use 'fontsize'")
  const data: LegendData = {
    entries: entriesOf(axes, options, positional),
    location: location(options.get('loc')),
    size: options.has('fontsize') ? fontSize('legend', options.get('fontsize')) : 10,
    frame: options.flag('frameon', true),
    columns: options.number('ncol', 1),
    ...(options.has('title') ? { title: options.text('title') } : {}),
  }
  axes.legend = data
  useMathtext(axes.figure)
  axes.figure.features.legend = legendElement
  return new ArtistHandle('Legend', data.entries[0]?.artist ?? emptyLine)
}

function location(value: Value): string {
  const name = typeof value === 'string' ? value : locations[value === null ? 0 : Number(value)]
  if (isSequence(value)) {
    throw faults.setting('legend', 'a place given as numbers', "use loc='upper left' or such")
  }
  if (name === undefined || !locations.includes(name)) {
    throw faults.value('legend', `the location '${name}' is unknown`, `use ${locations.join(', ')}`)
  }
  return name
}

function entriesOf(axes: Axes, options: Options, positional: readonly Value[]) {
  const [first, second] = positional
  const handles = second === undefined ? options.get('handles') : first
  const labels = second ?? first ?? options.get('labels')
  const artists = handles === null ? drawable(axes, labels !== null) : artistsOf(handles)
  if (labels === null) {
    return artists.map((artist) => ({ label: artist.label ?? '', artist })).filter((e) => e.label)
  }
  const words = toList('legend', labels).map((label) => toText('legend', label))
  return words
    .slice(0, artists.length)
    .map((label, k) => ({ label, artist: artists[k] }))
    .filter(({ label }) => label !== '' && !label.startsWith('_'))
}

/** The artists that a legend can show: containers come last, as in matplotlib. */
function drawable(axes: Axes, unlabelled: boolean): Artist[] {
  const all = axes.artists.filter(
    (artist) => artist.kind !== 'text' && (unlabelled || artist.label !== undefined),
  )
  const isContainer = (artist: Artist) => artist.kind === 'polygons' && artist.container === true
  return [...all.filter((a) => !isContainer(a)), ...all.filter(isContainer)]
}

/** Handles may be lists of one line, as `plot` gives them. */
function artistsOf(handles: Value): Artist[] {
  return toList('legend', handles).map((handle) => {
    const one = Array.isArray(handle) ? handle[0] : handle
    if (one instanceof ArtistHandle && one.artist) return one.artist
    throw faults.type('legend', 'handles are what plot() and its like return')
  })
}

const emptyLine: Artist = {
  kind: 'line',
  zorder: 2,
  x: new Float64Array(0),
  y: new Float64Array(0),
}
