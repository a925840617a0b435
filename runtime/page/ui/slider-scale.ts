/** What the positions of a slider stand for. Numbers are in the unit that the page shows. */
import type { ParameterRange } from '../../results/parameter-control.js'

export interface SliderScale {
  /** the highest position; the lowest is 0 */
  readonly last: number
  valueAt(position: number): number
  /** the position nearest to a value, which may lie outside */
  positionOf(value: number): number
}

/**
 * By equal steps; by equal factors where the range has no zero in it and spans two decades or
 * more. `scale` is the size of the shown unit in SI units.
 */
export function sliderScale(range: ParameterRange, scale: number, whole: boolean): SliderScale {
  const [min, max, step] = [range.min, range.max, range.step].map((x) => tidy((x ?? 0) / scale))
  const smallest = whole ? Math.max(1, Math.round(step)) : step
  return min > 0 && max / min >= 100
    ? byFactors(min, max, smallest)
    : bySteps(min, max, smallest || roundStep((max - min) / 100))
}

function bySteps(min: number, max: number, step: number): SliderScale {
  // as for <input type="range" step>: the last one may stop short of the end of the range
  const last = Math.max(1, Math.floor(tidy((max - min) / step)))
  const valueAt = (position: number) => Math.min(max, tidy(min + position * step))
  const positionOf = (value: number) => clamp(Math.round((value - min) / step), last)
  return { last, valueAt, positionOf }
}

/** 256 equal factors, rounded to three digits, or to multiples of a step where there is one. */
function byFactors(min: number, max: number, step: number): SliderScale {
  let factor = max / min
  for (let k = 0; k < 8; k++) factor = Math.sqrt(factor)
  const rounded = (x: number) =>
    step ? tidy(min + Math.round((x - min) / step) * step) : Number(x.toPrecision(3))
  const values = [min]
  for (let x = min * factor; values.length < 256 && x < max; x *= factor) {
    const value = rounded(x)
    if (value > values[values.length - 1] && value < max) values.push(value)
  }
  values.push(max)
  const positionOf = (value: number) => {
    const above = values.findIndex((x) => x >= value)
    if (above <= 0) return above === 0 ? 0 : values.length - 1
    // the middle between neighbours is their geometric mean
    return value * value < values[above - 1] * values[above] ? above - 1 : above
  }
  return { last: values.length - 1, valueAt: (position) => values[position], positionOf }
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(least: number): number {
  const [digits, exponent] = least.toExponential(3).split('e')
  const digit = [1, 2, 5, 10].find((x) => x >= Number(digits))
  return Number(`${digit}e${exponent}`)
}

const clamp = (position: number, last: number): number => Math.max(0, Math.min(last, position))

/** Without the dust that divisions leave. */
const tidy = (x: number): number => Number(x.toPrecision(12))
