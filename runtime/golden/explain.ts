/** The explanation of a comparison, as a person reads it. */
import { clean } from '../values/frame-line.js'
import { briefDifference, describeDifference } from './describe.js'
import type { Difference } from './difference.js'
import { counted } from './words.js'

export interface ExplainOptions {
  /** probable causes, from `causesOf` */
  readonly causes?: readonly string[]
  readonly color?: boolean
  /** how many differences after the first are shown */
  readonly most?: number
}

/** Lines with the first difference, the others in short, and probable causes; '' where all is the same. */
export function explain(
  differences: readonly Difference[],
  { causes = [], color = false, most = 8 }: ExplainOptions = {},
): string {
  const [first, ...others] = differences
  if (!first) return ''
  const paint = (tone: string, text: string) => (color ? `\x1b[${tone}m${text}\x1b[0m` : text)
  const bold = (text: string) => paint('1', text)
  const [headline, ...details] = describeDifference(first).map(clean)
  const lines = [
    `  ${bold('first difference:')} ${headline}`,
    ...details.map((line) => `    ${line}`),
  ]
  if (others.length > 0) {
    lines.push(`  ${bold(`and ${counted(others.length, 'more difference')}:`)}`)
    for (const other of others.slice(0, most)) lines.push(`    ${clean(briefDifference(other))}`)
    if (others.length > most) lines.push(`    ... ${others.length - most} more`)
  }
  if (causes.length > 0) {
    lines.push(`  ${bold(causes.length === 1 ? 'probable cause:' : 'probable causes:')}`)
    for (const cause of causes) lines.push(`    ${clean(cause)}`)
  }
  return `${lines.join('\n')}\n`
}
