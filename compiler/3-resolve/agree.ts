/** One kernel serves all places that read a name of the script: their types are brought together. */
import type { FrameCode, FrameValue } from '../ir/protocol.js'
import { externalType } from './names.js'

/**
 * The frames, in their order. A number that is whole in one of them and not in another is a float
 * in all: `for I in [simulate(1), simulate(0.5)]`.
 */
export function agreeing<F extends FrameCode>(frames: readonly F[]): readonly F[] {
  if (frames.length < 2) return frames
  const whole = new Set<string>()
  const floats = new Set<string>()
  for (const { frame } of frames) {
    for (const { name, type } of frame) {
      const seen = externalType(type)
      if (seen === 'integer') whole.add(name)
      else if (seen === 'float') floats.add(name)
    }
  }
  const mixed = new Set([...whole].filter((name) => floats.has(name)))
  if (mixed.size === 0) return frames
  const asFloat = (value: FrameValue): FrameValue =>
    mixed.has(value.name) && externalType(value.type) === 'integer'
      ? { ...value, type: floatOf(value.type) }
      : value
  return frames.map((code) => ({ ...code, frame: code.frame.map(asFloat) }))
}

function floatOf(type: FrameValue['type']): FrameValue['type'] {
  if (type.kind === 'any' && type.number)
    return { ...type, number: { ...type.number, type: 'float' } }
  return type.kind === 'number' ? { ...type, type: 'float' } : type
}
