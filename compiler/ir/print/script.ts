/** A Script as text: one line a statement, blocks indented, expressions as S-expressions. */
import { assertNever } from '../../diagnostics/bug.js'
import type { Alias, Pattern, Script, Statement } from '../script.js'
import type { Expression, Located, Parameter } from '../expression.js'
import { printTree } from './tree.js'

type E = Expression<Located>
type Block = readonly Statement[]
type Lines = readonly string[]

/** The same text for the same tree: what shows in it is all that the statements hold but spans. */
export const printScript = (script: Script): string =>
  `${printBlock(script.body).join('\n')}\n${script.comments.map((c) => `${c.text}\n`).join('')}`

const printBlock = (body: Block): Lines => body.flatMap(printStatement)

const indented = (body: Block): Lines => printBlock(body).map((line) => `  ${line}`)

/** A head and its block; nothing where the block is absent. */
const part = (head: string, body: Block | undefined): Lines =>
  body === undefined ? [] : [head, ...indented(body)]

const words = (...list: readonly (string | undefined)[]): string =>
  list.filter((word) => word !== undefined && word !== '').join(' ')

const maybe = (e: E | undefined): string | undefined => e && printTree(e)

function printStatement(s: Statement): Lines {
  switch (s.kind) {
    case 'expression':
      return [printTree(s.value)]
    case 'assign':
      return [`(= ${[...s.targets, s.value].map(printTree).join(' ')})`]
    case 'augmented':
      return [`(${s.operator}= ${printTree(s.target)} ${printTree(s.value)})`]
    case 'annotated':
      return [`(: ${words(printTree(s.target), printTree(s.annotation), maybe(s.value))})`]
    case 'return':
      return [`(${words('return', maybe(s.value))})`]
    case 'break':
    case 'continue':
    case 'pass':
      return [`(${s.kind})`]
    case 'import':
      return [`(import ${s.modules.map(printAlias).join(' ')})`]
    case 'from':
      return [`(from ${s.module} ${s.names === '*' ? '*' : s.names.map(printAlias).join(' ')})`]
    case 'global':
    case 'nonlocal':
      return [`(${s.kind} ${s.names.join(' ')})`]
    case 'delete':
      return [`(del ${s.targets.map(printTree).join(' ')})`]
    case 'assert':
      return [`(assert ${words(printTree(s.test), maybe(s.message))})`]
    case 'raise':
      return [`(${words('raise', maybe(s.value), s.from && `from ${printTree(s.from)}`)})`]
    default:
      return printCompound(s)
  }
}

type Compound = Extract<
  Statement,
  { kind: 'if' | 'while' | 'for' | 'def' | 'class' | 'try' | 'with' | 'match' }
>

function printCompound(s: Compound): Lines {
  switch (s.kind) {
    case 'if':
      return [
        ...s.branches.flatMap(({ test, body }, k) =>
          part(`${k === 0 ? 'if' : 'elif'} ${printTree(test)}:`, body),
        ),
        ...part('else:', s.otherwise),
      ]
    case 'while':
      return [...part(`while ${printTree(s.test)}:`, s.body), ...part('else:', s.otherwise)]
    case 'for': {
      const head = `for ${printTree(s.target)} in ${printTree(s.iterable)}:`
      return [...part(async(s) + head, s.body), ...part('else:', s.otherwise)]
    }
    case 'def': {
      const head = `def ${s.name}(${s.parameters.map(printParameterTree).join(', ')}):`
      return [...decorators(s.decorators), ...part(async(s) + head, s.body)]
    }
    case 'class': {
      const bases = s.bases.map(({ name, value }) => words(name && `:${name}`, printTree(value)))
      const head = `class ${s.name}(${bases.join(', ')}):`
      return [...decorators(s.decorators), ...part(head, s.body)]
    }
    case 'try':
      return [
        ...part('try:', s.body),
        ...s.handlers.flatMap((handler) => {
          const as = handler.name === undefined ? undefined : `as ${handler.name}`
          return part(`${words('except', maybe(handler.type), as)}:`, handler.body)
        }),
        ...part('else:', s.otherwise),
        ...part('finally:', s.finally),
      ]
    case 'with': {
      const items = s.items.map(({ value, target }) =>
        words(printTree(value), target && `as ${printTree(target)}`),
      )
      return part(`${async(s)}with ${items.join(', ')}:`, s.body)
    }
    case 'match': {
      const cases = s.cases.flatMap(({ pattern, guard, body }) => {
        const head = words('case', printPattern(pattern), guard && `if ${printTree(guard)}`)
        return part(`${head}:`, body)
      })
      return [`match ${printTree(s.subject)}:`, ...cases.map((line) => `  ${line}`)]
    }
    default:
      return assertNever(s)
  }
}

function printPattern(p: Pattern): string {
  switch (p.kind) {
    case 'value':
      return printTree(p.value)
    case 'capture':
      return p.name ?? '_'
    case 'rest':
      return `*${p.name ?? '_'}`
    case 'named':
      return `(${printPattern(p.pattern)} as ${p.name})`
    case 'sequence':
      return `(${words('sequence', ...p.items.map(printPattern))})`
    case 'alternatives':
      return `(| ${p.patterns.map(printPattern).join(' ')})`
    case 'mapping': {
      const entries = p.entries.map((e) => `${printTree(e.key)}: ${printPattern(e.pattern)}`)
      return `(${words('mapping', ...entries, p.rest && `**${p.rest}`)})`
    }
    case 'instance': {
      const list = p.arguments.map(({ name, pattern }) =>
        words(name && `:${name}`, printPattern(pattern)),
      )
      return `(${words('instance', printTree(p.class), ...list)})`
    }
    default:
      return assertNever(p)
  }
}

const async = (s: { readonly async: boolean }): string => (s.async ? 'async ' : '')

const decorators = (list: readonly E[]): Lines => list.map((e) => `@ ${printTree(e)}`)

const printAlias = ({ name, as }: Alias): string => (as === undefined ? name : `${name}:${as}`)

function printParameterTree(p: Parameter<Located>): string {
  const form = p.form === 'ordinary' ? '' : p.form === 'keyword-only' ? 'keyword ' : p.form
  const annotation = p.annotation === undefined ? '' : `: ${printTree(p.annotation)}`
  const fallback = p.default === undefined ? '' : ` = ${printTree(p.default)}`
  return form + p.name + annotation + fallback
}
