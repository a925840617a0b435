/** The loops around a kernel's body: over all elements, or over the rows of neurons. */
import type { scatteredArrays } from './signature.js'
import { type Wat, when } from './text.js'
import { STRIDE, TOUCHED, add, get, int, set, word } from './access.js'

export interface Loop {
  readonly locals: readonly string[]
  readonly code: readonly Wat[]
}

/** What is done for a synapse. */
interface Bodies {
  /** for two that are neighbours in their arrays */
  readonly pair?: readonly Wat[]
  /** for two anywhere */
  readonly listed?: readonly Wat[]
  readonly single: readonly Wat[]
  readonly scattered: Scattered
}

type Scattered = ReturnType<typeof scatteredArrays>

/** Synapses whose variables are fetched together. */
const PART = 256

const shifted = (value: Wat, by: number): Wat => ['i32.shl', value, int(by)]

/** As long as `name`, grown by `step`, is below `limit`. */
const again = (label: string, name: string, step: number, limit: string, less: string): Wat => [
  'br_if',
  label,
  [less, ['local.tee', `$${name}`, add(get(name), int(step))], get(limit)],
]

/**
 * Elements 0, 1, ... of the group, several in a turn: $o is 8 times the number of the first, and
 * `step` 8 times how many. Arrays have room for a whole turn at their end.
 */
export const allElements = (turn: readonly Wat[], step: number): Loop => ({
  locals: ['o', 'end'],
  code: [
    set('end', shifted(get('N'), 3)),
    ['loop', '$next', ...turn, again('$next', 'o', step, 'end', 'i32.lt_u')],
  ],
})

/**
 * The rows of the neurons that the block lists, whose elements have consecutive numbers or are
 * listed in turn. $i is the element, or the first of two beside each other; $i and $j are two that
 * lie anywhere, each with its floats at a multiple of $stride bytes.
 */
export function rowsOfNeurons({ pair, listed, single, scattered }: Bodies): Loop {
  const isFetched = scattered.floats.length > 1
  const rest = [
    ...(listed ? [when(['i32.eqz', areBeside], twoOfRow(listed))] : []),
    when(['i32.lt_s', get('last'), get('until')], oneByOne(single)),
  ]
  return {
    locals: [
      ...['i', 'i.at', ...(listed ? ['j', 'j.at'] : [])],
      ...['neuron', 'end', 'last', 'until', 'offsets', 'order', 'stride'],
      ...(isFetched ? ['row.end', 'touched', 'k', 'ahead', 'total'] : []),
    ],
    code: [
      set('neuron', word(0)),
      set('end', add(get('neuron'), shifted(word(1), 2))),
      set('offsets', word(2)),
      set('order', word(3)),
      set('stride', word(STRIDE)),
      ...(isFetched ? [set('ahead', get('neuron'))] : []),
      [
        'loop',
        '$row',
        ...(isFetched ? [fetchShortRows(scattered)] : []),
        ...bounds('neuron'),
        ...(pair ? [when(areBeside, ...inPairs(pair))] : []),
        ...(isFetched ? inParts(scattered, rest) : rest),
        again('$row', 'neuron', 4, 'end', 'i32.lt_u'),
      ],
    ],
  }
}

/** Where the row of the neuron at an address begins and ends. */
const bounds = (neuron: string): Wat[] =>
  ['last', 'until'].map((name, k) => {
    const place = add(get('offsets'), shifted(['i32.load', get(neuron)], 2))
    return set(name, ['i32.load', ...(k === 0 ? [] : ['offset=4']), place])
  })

/**
 * Variables that lie side by side are too many for a processor's own memory. Each body waits for
 * its own, but a loop that does nothing else waits for many at once: so it goes before, over as
 * many rows as there is room for.
 */
const fetchShortRows = (scattered: Scattered): Wat =>
  when(
    ['i32.and', ['i32.ne', get('stride'), int(8)], ['i32.eq', get('neuron'), get('ahead')]],
    set('total', int(0)),
    [
      'loop',
      '$fetch',
      ...bounds('ahead'),
      set('ahead', add(get('ahead'), int(4))),
      when(
        ['i32.le_s', length, int(PART)],
        set('total', add(get('total'), length)),
        touch(scattered),
      ),
      [
        'br_if',
        '$fetch',
        ['i32.and', ['i32.lt_u', get('ahead'), get('end')], ['i32.lt_s', get('total'), int(PART)]],
      ],
    ],
  )

const length: Wat = ['i32.sub', get('until'), get('last')]

/** A long row: part by part, as far as its elements are no neighbours. */
function inParts(scattered: Scattered, rest: readonly Wat[]): readonly Wat[] {
  const longest = add(get('last'), int(PART))
  return [
    set('row.end', get('until')),
    [
      'loop',
      '$part',
      set('until', get('row.end')),
      when(
        ['i32.and', ['i32.ne', get('stride'), int(8)], ['i32.lt_s', longest, get('until')]],
        set('until', longest),
        touch(scattered),
      ),
      ...rest,
      ['br_if', '$part', ['i32.lt_s', get('until'), get('row.end')]],
    ],
  ]
}

/** Reads what the elements from $last to $until have. */
function touch({ floats, indices }: Scattered): Wat {
  const places = [
    ...[floats[0], floats[floats.length - 1]].map((name) => add(get(`array.${name}`), get('i.at'))),
    ...indices.map((name) => add(get(`array.${name}`), shifted(get('i'), 2))),
  ]
  return when(
    ['i32.lt_s', get('last'), get('until')],
    set('k', get('last')),
    [
      'loop',
      '$touch',
      ...numbered('i', 0, 'k'),
      ...places.map((place) => set('touched', ['i32.xor', get('touched'), ['i32.load', place]])),
      again('$touch', 'k', 1, 'until', 'i32.lt_s'),
    ],
    // somebody has to want it
    ['i32.store', `offset=${4 * TOUCHED}`, get('at'), get('touched')],
  )
}

/** Elements of a row are neighbours in their arrays. */
const areBeside: Wat = ['i32.and', ['i32.eqz', get('order')], ['i32.eq', get('stride'), int(8)]]

/** From $last on, as far as there are two. */
function inPairs(pair: readonly Wat[]): Wat[] {
  const odd: Wat = ['i32.and', ['i32.sub', get('until'), get('last')], int(1)]
  return [
    set('i', get('last')),
    set('last', ['i32.sub', get('until'), odd]),
    when(
      ['i32.lt_s', get('i'), get('last')],
      ['loop', '$two', ...pair, again('$two', 'i', 2, 'last', 'i32.lt_s')],
    ),
  ]
}

/** From $last on, until fewer than two are left, or the same one comes twice. */
function twoOfRow(body: readonly Wat[]): Wat {
  const fewer: Wat = ['i32.ge_s', add(get('last'), int(1)), get('until')]
  return [
    'block',
    '$rest',
    [
      'loop',
      '$two',
      ['br_if', '$rest', fewer],
      ...numbered('i', 0),
      ...numbered('j', 1),
      ['br_if', '$rest', ['i32.eq', get('i'), get('j')]],
      ...body,
      set('last', add(get('last'), int(2))),
      ['br', '$two'],
    ],
  ]
}

const oneByOne = (single: readonly Wat[]): Wat => [
  'loop',
  '$one',
  ...numbered('i', 0),
  ...single,
  again('$one', 'last', 1, 'until', 'i32.lt_s'),
]

/** The element at place $last + `more` of the row. */
function numbered(name: string, more: 0 | 1, last = 'last'): Wat[] {
  const place = add(get('order'), shifted(get(last), 2))
  const listed: Wat = ['i32.load', ...(more === 0 ? [] : ['offset=4']), place]
  const itself = more === 0 ? get(last) : add(get(last), int(1))
  const number: Wat = ['if', ['result', 'i32'], get('order'), ['then', listed], ['else', itself]]
  return [set(name, number), set(`${name}.at`, ['i32.mul', get(name), get('stride')])]
}
