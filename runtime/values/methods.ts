/** Calls of methods: `list.append(x)`, `text.split()`, `array.mean()`. */
import { arrayMethods } from './array-methods.js'
import { failAttribute } from './attributes.js'
import { dictMethods, listMethods, tupleMethods } from './list-methods.js'
import { operand } from './operand.js'
import { fail } from './script-error.js'
import { textMethods } from './text-methods.js'
import { isObject, Tuple, type Value } from './value.js'

/** object.name(...args). Throws run/attribute for a method that is not there. */
export function callMethod(object: Value, name: string, ...args: Value[]): Value {
  if (typeof object === 'string') return call(textMethods, object, object, name, args)
  if (Array.isArray(object)) return call(listMethods, object, object, name, args)
  if (object instanceof Tuple) return call(tupleMethods, object, object, name, args)
  if (object instanceof Map) return call(dictMethods, object, object, name, args)
  if (isObject(object) && object.callMethod) return object.callMethod(name, ...args)
  const x = operand(object)
  // what numpy's functions give is a plain number here, with the methods of numpy's
  if (x) return call(arrayMethods, object, object, name, args)
  return failAttribute(object, name)
}

/** `least` arguments are needed, the rest is optional. */
export interface Method<T> {
  readonly least?: number
  readonly most?: number
  /** a method without a result gives None */
  // biome-ignore lint/suspicious/noConfusingVoidType: tables hold both kinds
  readonly call: (object: T, ...args: Value[]) => Value | void
}

function call<T>(
  table: Readonly<Record<string, Method<T>>>,
  self: T,
  object: Value,
  name: string,
  args: Value[],
): Value {
  if (!Object.hasOwn(table, name)) failAttribute(object, name)
  const { least = 0, most = least, call } = table[name]
  if (args.length < least || args.length > most) {
    const wanted = least === most ? `${least}` : `${least} to ${most}`
    fail(
      'type',
      `${name}() takes ${wanted} argument${wanted === '1' ? '' : 's'} (${args.length} given)`,
    )
  }
  return call(self, ...args) ?? null
}
