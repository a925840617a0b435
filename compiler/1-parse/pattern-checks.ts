/** What Python checks of patterns beyond their grammar. Python reference, "The match statement". */
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Span } from '../ir/source.js'
import type { MatchCase, Pattern } from '../ir/script.js'
import { messages } from './messages.js'

type Report = (span: Span, problem: string, help: string) => void

/** Reports names bound twice, alternatives that bind different names, and cases out of reach. */
export function checkPatterns(cases: readonly MatchCase[], reporter: Reporter): void {
  const report: Report = (span, problem, help) =>
    reporter.report(messages.make('pattern', { span }, { problem, help }))
  cases.forEach(({ pattern, guard }, k) => {
    namesOf(pattern, report)
    const all = takesAll(pattern)
    if (all && guard === undefined && k < cases.length - 1) outOfReach(pattern.span, report)
  })
}

const outOfReach = (span: Span, report: Report): void =>
  report(
    span,
    'this pattern takes everything, so those behind it are never reached',
    'move it last',
  )

const takesAll = (pattern: Pattern): boolean =>
  pattern.kind === 'capture' ||
  (pattern.kind === 'named' && takesAll(pattern.pattern)) ||
  (pattern.kind === 'alternatives' && pattern.patterns.some(takesAll))

/** The names that a pattern binds. */
function namesOf(pattern: Pattern, report: Report): Set<string> {
  const names = new Set<string>()
  const bind = (name: string | undefined) => {
    if (name !== undefined && names.has(name)) {
      report(
        pattern.span,
        `the name '${name}' is bound twice in this pattern`,
        'give one of them another name',
      )
    }
    if (name !== undefined) names.add(name)
  }
  const all = (list: readonly Pattern[]) => {
    for (const part of list) for (const name of namesOf(part, report)) bind(name)
  }
  switch (pattern.kind) {
    case 'value':
      break
    case 'capture':
    case 'rest':
      bind(pattern.name)
      break
    case 'named':
      all([pattern.pattern])
      bind(pattern.name)
      break
    case 'sequence':
      checkRests(pattern.items, report)
      all(pattern.items)
      break
    case 'mapping':
      all(pattern.entries.map((entry) => entry.pattern))
      bind(pattern.rest)
      break
    case 'instance':
      checkArguments(pattern, report)
      all(pattern.arguments.map((argument) => argument.pattern))
      break
    case 'alternatives':
      return namesOfAlternatives(pattern.patterns, report)
  }
  return names
}

function namesOfAlternatives(patterns: readonly Pattern[], report: Report): Set<string> {
  const sets = patterns.map((pattern) => namesOf(pattern, report))
  patterns.forEach((pattern, k) => {
    const same = sets[k].size === sets[0].size && [...sets[k]].every((name) => sets[0].has(name))
    if (!same)
      report(pattern.span, 'the alternatives bind different names', 'bind the same in each')
    if (k < patterns.length - 1 && takesAll(pattern)) outOfReach(pattern.span, report)
  })
  return sets[0]
}

function checkRests(items: readonly Pattern[], report: Report): void {
  const second = items.filter((item) => item.kind === 'rest')[1]
  if (second === undefined) return
  report(second.span, "only one '*' can stand in the pattern of a sequence", 'remove one of them')
}

function checkArguments(pattern: Pattern & { kind: 'instance' }, report: Report): void {
  const names = new Set<string>()
  for (const { name, nameSpan, pattern: value } of pattern.arguments) {
    if (name === undefined) {
      const help = 'move it to the front, or give it the name of its attribute'
      if (names.size > 0)
        report(value.span, 'a pattern without a name follows one with a name', help)
      continue
    }
    if (names.has(name)) {
      report(nameSpan ?? value.span, `the attribute '${name}' is given twice`, 'remove one of them')
    }
    names.add(name)
  }
}
