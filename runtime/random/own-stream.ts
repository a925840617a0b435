/** `numpy.random.RandomState(seed)`: a stream of its own, with the methods of numpy.random. */
import { typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import type { ObjectValue, Value } from '../values/value.js'
import { type RandomSource, randomSeed } from './numpy-random.js'
import { RandomState } from './random-state.js'

class OwnStream implements ObjectValue, RandomSource {
  readonly typeName = 'RandomState'
  readonly random = new RandomState(0)

  /** Reached only where compile time has lost sight of what the object is. */
  callMethod(name: string): never {
    const help = 'call it through the name that RandomState(...) was assigned to'
    return fail('unsupported', `${name}() of a RandomState is not supported here`, help)
  }

  toText(): string {
    return 'RandomState(MT19937)'
  }
}

/** `RandomState(seed=None)`; None takes entropy. Throws run/value or run/type for a bad seed. */
export function randomRandomState(seed?: Value): Value {
  const own = new OwnStream()
  randomSeed(own, seed)
  return own
}

/** What the functions of numpy.random draw from where they are its methods. Throws run/type. */
export function ownStream(value: Value): RandomSource {
  if (value instanceof OwnStream) return value
  return fail('type', `expected a RandomState, not ${typeName(value)}`)
}
