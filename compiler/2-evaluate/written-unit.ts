/** The unit in which a person sees a parameter: the one that the script writes, where it does. */
import { isDimensionless, sameDimension } from '../../runtime/values/dimension.js'
import { bestUnit } from '../../runtime/values/format-quantity.js'
import { parseSetting } from '../../runtime/values/parse-setting.js'
import { Quantity } from '../../runtime/values/value.js'
import type { ParameterInfo } from '../ir/protocol.js'
import { failureOf } from './failure.js'

type Shown = ParameterInfo['shown']

/**
 * Looked for in the default, in the parameters that it reads (`earlier`), in its range. Else the
 * unit in which Brian prints it, where that can be written in Brian's notation, else the SI one.
 * Nothing without dimension.
 */
export function writtenUnit(
  info: ParameterInfo,
  value: string,
  range: string,
  earlier: ReadonlyMap<string, ParameterInfo>,
): Shown {
  if (isDimensionless(info.dimension)) return undefined
  return (
    factorOf(info, value) ??
    mentioned(info, value, earlier) ??
    range.split(/[:,]/).reduce<Shown>((found, part) => found ?? factorOf(info, part), undefined) ??
    printedUnit(info)
  )
}

/** `12*uA/cm**2` -> uA/cm**2: all that follows one number. */
function factorOf(info: ParameterInfo, text: string): Shown {
  const written =
    /^[-+(\s]*(?:\d[\d_]*\.?[\d_]*|\.\d+)(?:[eE][-+]?\d+)?\s*\*?\s*([A-Za-z_][^()]*?)\s*$/
  const found = written.exec(text)?.[1]
  // numbers other than exponents belong to the value
  if (!found || /(?:^|[^\w*]|[^*]\*)\s*\d|[-+](?!\d)/.test(found)) return undefined
  return sized(info, found)
}

function sized({ dimension }: ParameterInfo, text: string): Shown {
  try {
    const size = parseSetting(text)
    const fits = size instanceof Quantity && sameDimension(size.dimension, dimension)
    return fits && typeof size.value === 'number' && size.value > 0
      ? { unit: text.replace(/\s+/g, ''), scale: size.value }
      : undefined
  } catch (error) {
    if (!failureOf(error)) throw error
    return undefined
  }
}

/** The first unit or parameter of the same dimension that an expression names. */
function mentioned(
  info: ParameterInfo,
  text: string,
  earlier: ReadonlyMap<string, ParameterInfo>,
): Shown {
  for (const [name] of text.matchAll(/[A-Za-z_]\w*/g)) {
    const other = earlier.get(name)
    const shown = other ? sameDimension(other.dimension, info.dimension) && other.shown : undefined
    const found = shown || (other ? undefined : sized(info, name))
    if (found && isHandy(Number(info.value) / found.scale)) return found
  }
  return undefined
}

/** A number without many zeros: area*ufarad/cm**2 may be a few pF. */
const isHandy = (x: number): boolean => x === 0 || (Math.abs(x) >= 1e-3 && Math.abs(x) < 1e6)

function printedUnit(info: ParameterInfo): Shown {
  const { value, dimension } = info
  const { symbol, name, scale } = bestUnit({ value: Number(value), dimension })
  const notations = [symbol, symbol.replaceAll('^', ''), name]
  return notations.map((text) => sized(info, text)).find((shown) => shown?.scale === scale)
}
