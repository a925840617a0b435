/** The loops around a kernel's body: over all elements, or over the rows of neurons. */
import { type Wat, when } from './text.js'
import { add, get, int, set, word } from './access.js'

export interface Loop {
  readonly locals: readonly string[]
  readonly code: readonly Wat[]
}

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
 * listed in turn. $i is the element, or the first of two beside each other; $i and $j are two of
 * those listed.
 */
export function rowsOfNeurons(
  { pair, listed }: { readonly pair?: readonly Wat[]; readonly listed?: readonly Wat[] },
  single: readonly Wat[],
): Loop {
  const row = (k: number): Wat => [
    'i32.load',
    ...(k > 0 ? ['offset=4'] : []),
    add(get('offsets'), shifted(['i32.load', get('neuron')], 2)),
  ]
  return {
    locals: ['i', ...(listed ? ['j'] : []), 'neuron', 'end', 'last', 'until', 'offsets', 'order'],
    code: [
      set('neuron', word(0)),
      set('end', add(get('neuron'), shifted(word(1), 2))),
      set('offsets', word(2)),
      set('order', word(3)),
      [
        'loop',
        '$row',
        set('last', row(0)),
        set('until', row(1)),
        ...(pair ? [when(['i32.eqz', get('order')], ...inPairs(pair))] : []),
        ...(listed ? [when(get('order'), twoOfList(listed))] : []),
        when(['i32.lt_s', get('last'), get('until')], oneByOne(single)),
        again('$row', 'neuron', 4, 'end', 'i32.lt_u'),
      ],
    ],
  }
}

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
function twoOfList(body: readonly Wat[]): Wat {
  const place = add(get('order'), shifted(get('last'), 2))
  const fewer: Wat = ['i32.ge_s', add(get('last'), int(1)), get('until')]
  return [
    'block',
    '$rest',
    [
      'loop',
      '$two',
      ['br_if', '$rest', fewer],
      set('i', ['i32.load', place]),
      set('j', ['i32.load', 'offset=4', place]),
      ['br_if', '$rest', ['i32.eq', get('i'), get('j')]],
      ...body,
      set('last', add(get('last'), int(2))),
      ['br', '$two'],
    ],
  ]
}

function oneByOne(single: readonly Wat[]): Wat {
  const listed: Wat = ['i32.load', add(get('order'), shifted(get('last'), 2))]
  const number: Wat = [
    'if',
    ['result', 'i32'],
    get('order'),
    ['then', listed],
    ['else', get('last')],
  ]
  return [
    'loop',
    '$one',
    set('i', number),
    ...single,
    again('$one', 'last', 1, 'until', 'i32.lt_s'),
  ]
}
