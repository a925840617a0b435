/** Results as files of numbers have them: the fields of each object by name. */
import type { Dimension } from '../values/dimension.js'
import type { Result } from './result.js'

export type Fields = Readonly<Record<string, unknown>>

export type Described = readonly [
  /** '' for the scalars */
  name: string,
  /** state variables among them; a delay is `delay.pre` */
  fields: Fields,
  /** of its variables */
  dimensions?: Readonly<Record<string, Dimension>>,
]

/** Object by object, each made when it is its turn, and the scalars. */
export function* fieldsOf({ monitors, groups, synapses, scalars }: Result): Generator<Described> {
  for (const objects of [monitors, groups, synapses] as readonly Fields[]) {
    for (const name in objects) {
      const object = objects[name] as Fields & { readonly dimensions?: Described[2] }
      const { state, delay, ...own } = object
      const fields = { ...own, ...(state as Fields) }
      const delays = delay as Fields
      for (const pathway in delays) fields[`delay.${pathway}`] = delays[pathway]
      yield [name, fields, object.dimensions]
    }
  }
  yield ['', scalars]
}

/** A name that leads to no other folder, and that is not `taken`. */
export function freeName(name: string, taken: Set<string>, fold = (text: string) => text): string {
  let free = name.replace(/[\u0000-\u001f<>:"/\\|?*]|\.\./g, '_')
  while (taken.has(fold(free))) free += '_'
  taken.add(fold(free))
  return free
}
