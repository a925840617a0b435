/** The parameters of array methods that scripts give by name, in the order of our functions. */
import type { Value } from './value.js'

const reduction = ['axis', 'keepdims']
export const methodParameters: Readonly<Record<string, readonly string[] | undefined>> = {
  sum: ['axis', 'dtype', 'keepdims'],
  mean: reduction,
  std: ['axis', 'ddof', 'keepdims'],
  var: ['axis', 'ddof', 'keepdims'],
  min: reduction,
  max: reduction,
  prod: reduction,
  ptp: reduction,
  any: reduction,
  all: reduction,
  argmin: ['axis'],
  argmax: ['axis'],
  cumsum: ['axis'],
  cumprod: ['axis'],
  round: ['decimals'],
  repeat: ['repeats', 'axis'],
  clip: ['min', 'max'],
  sort: ['axis'],
  argsort: ['axis'],
  squeeze: ['axis'],
  take: ['indices', 'axis'],
  searchsorted: ['v', 'side'],
  diagonal: ['offset'],
  astype: ['dtype'],
  flatten: ['order'],
  ravel: ['order'],
  values: ['var'],
  smooth_rate: ['window', 'width'],
  get_states: ['vars', 'units'],
  set_spikes: ['indices', 'times', 'period', 'sorted'],
  in_unit: ['u', 'precision'],
  in_best_unit: ['precision'],
}

/** All arguments by position; undefined where a keyword has no place. */
export function positional(
  name: string,
  args: readonly Value[],
  keywords: Readonly<Record<string, Value>>,
): Value[] | undefined {
  const result = [...args]
  for (const [keyword, value] of Object.entries(keywords)) {
    const place = methodParameters[name]?.indexOf(keyword) ?? -1
    if (place < args.length) return undefined
    while (result.length < place) result.push(null)
    result[place] = value
  }
  return result
}
