/** Formatters that a script chose: matplotlib 3.6, ticker.py. */
import { format as numberFormat } from 'd3-format'
import { formatValue, percentFormat } from '../../values/percent-format.js'
import type { TickRules } from '../features.js'
import type { AxisData, TickFormat } from '../figure-data.js'
import { decade, powerOfTen } from './nonsingular.js'
import { rulesWith } from './rules.js'
import { realMinus, scalarLabels, type TickLabels } from './scalar-labels.js'

/** All of them. */
export const tickRules: TickRules = /* @__PURE__ */ rulesWith(labelsBy)

function labelsBy(axis: AxisData, rule: TickFormat, ticks: readonly number[]): TickLabels {
  const each = (label: (tick: number, k: number) => string): TickLabels => ({
    labels: ticks.map(label),
    offset: '',
  })
  switch (rule.kind) {
    case 'none':
      return each(() => '')
    case 'fixed':
      return each((_, k) => rule.labels[k] ?? '')
    case 'scalar':
      return scalarLabels(ticks, axis.limits, rule)
    case 'printf':
      return each((tick) => percentFormat(rule.format, tick))
    case 'text':
      return each((tick, k) =>
        rule.format.replace(/\{(x|pos)?(?::([^}]*))?\}/g, (_, name, spec = '') =>
          formatValue(name === 'pos' ? BigInt(k) : tick, spec),
        ),
      )
    case 'percent':
      return each((tick) => percentLabel(axis, rule, tick))
    case 'engineering':
      return each((tick) => engineeringLabel(rule, tick))
  }
}

/** Without a number of decimals, as many as the width of the view asks for. */
function percentLabel(
  { limits }: AxisData,
  { max, decimals, symbol }: Extract<TickFormat, { kind: 'percent' }>,
  tick: number,
): string {
  const width = (Math.abs(limits[1] - limits[0]) / max) * 100
  let places = decimals
  if (places === undefined) {
    if (width > 50) places = 0
    else {
      const exact = 2 * width
      const ceiling = decade(exact) + (exact === powerOfTen(decade(exact)) ? 0 : 1)
      places = width > 0 ? Math.min(5, Math.max(0, 3 - ceiling)) : 0
    }
  }
  return numberFormat(`.${places}f`)((tick / max) * 100).replace('−', '-') + symbol
}

/** '1.5 kHz': the power of 1000 as a prefix of the unit. */
function engineeringLabel(
  { unit, places, gap }: Extract<TickFormat, { kind: 'engineering' }>,
  tick: number,
): string {
  if (tick === 0) return `${(0).toFixed(places ?? 0)}${unit ? gap + unit : ''}`
  const power = Math.min(8, Math.max(-8, Math.floor(decade(tick) / 3)))
  const front = tick / powerOfTen(3 * power)
  const digits =
    places === undefined ? numberFormat('.6~g')(front) : numberFormat(`.${places}f`)(front)
  const prefix = 'yzafpnµm kMGTPEZY'[power + 8].trim()
  return realMinus(digits) + (prefix || unit ? gap + prefix + unit : '')
}
