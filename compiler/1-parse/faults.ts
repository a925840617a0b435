/** What to say when the grammar cannot go on: the likely mistake, in Python's words. */
import type { IRecognitionException, IToken, TokenType } from 'chevrotain'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { messages } from './messages.js'
import type { Place } from './place.js'
import * as T from './tokens.js'

/** Where the parser stopped. */
export interface Failure {
  readonly place: Place
  readonly tokens: readonly IToken[]
  /** of the token that did not fit; the number of tokens where the text ended too soon */
  readonly index: number
  /** the token type that a rule insisted on, where there was only one choice */
  readonly expected?: string
  /** the innermost rule; empty where the text goes on behind a complete one */
  readonly rule: string
  readonly grammar: 'script' | 'equations' | 'expression' | 'statements'
}

/** Reads a failure from chevrotain's exception. */
export function failureOf(
  error: IRecognitionException,
  tokens: readonly IToken[],
  place: Place,
  grammar: Failure['grammar'],
): Failure {
  const found = tokens.indexOf(error.token)
  const stack = error.context.ruleStack
  return {
    place,
    tokens,
    index: found < 0 ? tokens.length : found,
    expected: error.name === 'MismatchedTokenException' ? error.message : undefined,
    rule: error.name === 'NotAllInputParsedException' ? '' : (stack[stack.length - 1] ?? ''),
    grammar,
  }
}

type Recogniser = (failure: Failure) => Diagnostic | undefined

/** The first that recognises the failure has the word. */
export function syntaxFault(failure: Failure): Diagnostic {
  for (const recognise of recognisers) {
    const diagnostic = recognise(failure)
    if (diagnostic !== undefined) return diagnostic
  }
  return unexpected(failure)
}

const recognisers: readonly Recogniser[] = [
  indentation,
  missingBlock,
  orphan,
  elseIf,
  equalsInCondition,
  foreignOperator,
  printStatement,
  exceptComma,
  missingColon,
  keywordName,
  missingOperator,
  missingOperand,
]

function indentation(failure: Failure): Diagnostic | undefined {
  const next = failure.tokens[failure.index + 1]
  if (found(failure)?.tokenType !== T.Indent || next === undefined) return undefined
  return messages.make('unexpected-indent', { span: spanOf(failure, next) }, {})
}

function missingBlock(failure: Failure): Diagnostic | undefined {
  if (failure.expected !== T.Indent.name) return undefined
  const head = failure.tokens[lineHead(failure, failure.index - 1)]
  return messages.make('missing-block', { span: spanOf(failure, head) }, { head: head.image })
}

const openers: ReadonlyMap<TokenType, string> = new Map([
  [T.Else, "'if', 'for', 'while' or 'try'"],
  [T.Elif, "'if'"],
  [T.Except, "'try'"],
  [T.Finally, "'try'"],
])

function orphan(failure: Failure): Diagnostic | undefined {
  const token = found(failure)
  const opener = token && openers.get(token.tokenType)
  if (token === undefined || opener === undefined) return undefined
  const isHead = lineHead(failure, failure.index) === failure.index
  if (failure.grammar !== 'script' || !isHead) return undefined
  return messages.make('orphan', { span: spanOf(failure, token) }, { word: token.image, opener })
}

function elseIf(failure: Failure): Diagnostic | undefined {
  const token = found(failure)
  const previous = before(failure)
  if (token?.tokenType !== T.If || previous?.tokenType !== T.Else) return undefined
  if (failure.expected !== T.Colon.name) return undefined
  const span = failure.place.span(previous.startOffset, T.endOf(token))
  return messages.make('else-if', { span }, {})
}

const conditionWords = new Set([T.If, T.Elif, T.While, T.Assert])

function equalsInCondition(failure: Failure): Diagnostic | undefined {
  const token = found(failure)
  if (token?.tokenType !== T.Equal) return undefined
  const head = failure.tokens[lineHead(failure, failure.index)].tokenType
  const bracketed = failure.rule === 'groupRest' || failure.expected === T.RightParenthesis.name
  const condition = conditionWords.has(head) || failure.grammar === 'expression' || bracketed
  if (!condition || failure.grammar === 'equations') return undefined
  return messages.make('equals-in-condition', { span: spanOf(failure, token) }, {})
}

/** Operators of other languages, and of Python 2. */
const foreignOperators: ReadonlyMap<string, string> = new Map([
  ['&&', 'and'],
  ['||', 'or'],
  ['<>', '!='],
  ['===', '=='],
  ['=<', '<='],
  ['=>', '>='],
  ['++', '+= 1'],
  ['--', '-= 1'],
])

function foreignOperator(failure: Failure): Diagnostic | undefined {
  const { tokens, index, place } = failure
  // `x ++` fails behind the second sign, `a && b` at it
  for (const last of [index, index - 1]) {
    const [first, second] = [tokens[last - 1], tokens[last]]
    if (first === undefined || second === undefined) continue
    const image = place.text.slice(first.startOffset, T.endOf(second))
    const instead = foreignOperators.get(image)
    if (instead === undefined) continue
    const span = place.span(first.startOffset, T.endOf(second))
    return messages.make('foreign-operator', { span }, { image, instead })
  }
  return undefined
}

function printStatement(failure: Failure): Diagnostic | undefined {
  const head = before(failure)
  if (head?.image !== 'print' && head?.image !== 'exec') return undefined
  if (lineHead(failure, failure.index) !== failure.index - 1) return undefined
  const token = found(failure)
  if (token === undefined || !T.startsExpression(token)) return undefined
  return messages.make('print-statement', { span: spanOf(failure, head) }, { name: head.image })
}

function exceptComma(failure: Failure): Diagnostic | undefined {
  const token = found(failure)
  const head = failure.tokens[lineHead(failure, failure.index)]
  if (token?.tokenType !== T.Comma || head.tokenType !== T.Except) return undefined
  return messages.make('except-comma', { span: spanOf(failure, token) }, {})
}

function missingColon(failure: Failure): Diagnostic | undefined {
  const token = found(failure)
  if (failure.expected !== T.Colon.name || failure.rule !== 'block') return undefined
  if (token !== undefined && token.tokenType !== T.Newline) return undefined
  const head = failure.tokens[lineHead(failure, failure.index - 1)]
  return messages.make('missing-colon', { span: foundSpan(failure) }, { head: head.image })
}

/** `lambda = 3`, `def in():`, `x.from`. */
function keywordName(failure: Failure): Diagnostic | undefined {
  const token = found(failure)
  const next = failure.tokens[failure.index + 1]
  const previous = before(failure)
  const assigned = (t?: IToken) => t?.tokenType === T.Equal || t?.tokenType === T.Augmented
  const nameWanted = failure.expected === T.Name.name || assigned(next)
  if (token !== undefined && T.isKeyword(token) && nameWanted) {
    return messages.make('keyword-name', { span: spanOf(failure, token) }, { word: token.image })
  }
  if (previous === undefined || !T.isKeyword(previous) || !assigned(token)) return undefined
  const place = { span: spanOf(failure, previous) }
  return messages.make('keyword-name', place, { word: previous.image })
}

function missingOperator(failure: Failure): Diagnostic | undefined {
  const token = found(failure)
  const previous = before(failure)
  if (token === undefined || previous === undefined) return undefined
  const operand = T.startsExpression(token) && token.tokenType !== T.Not
  if (!T.endsOperand(previous) || !operand) return undefined
  const span = failure.place.span(previous.startOffset, T.endOf(token))
  const left = describe(previous)
  const right = describe(token)
  if (previous.tokenType === T.NumberLiteral && token.tokenType === T.Name) {
    return messages.make('missing-product', { span }, { left: previous.image, right: token.image })
  }
  return messages.make('missing-operator', { span }, { left, right })
}

/** `(,`: an element was optional there, but not before a comma. */
const isEmptyPlace = ({ expected = '' }: Failure, { image }: IToken): boolean =>
  ["')'", "']'", "'}'"].includes(expected) && ['(', '[', '{', ','].includes(image)

const notBeforeOperand = new Set([T.Newline, T.Indent, T.Dedent, T.Semicolon, T.Colon])

function missingOperand(failure: Failure): Diagnostic | undefined {
  const previous = before(failure)
  if (previous === undefined || T.endsOperand(previous)) return undefined
  if (notBeforeOperand.has(previous.tokenType)) return undefined
  if (failure.expected !== undefined && !isEmptyPlace(failure, previous)) return undefined
  const token = found(failure)
  if (token !== undefined && T.startsExpression(token)) return undefined
  const parameters = { before: describe(previous), found: describeFound(failure) }
  return messages.make('missing-operand', { span: foundSpan(failure) }, parameters)
}

function unexpected(failure: Failure): Diagnostic {
  const previous = before(failure)
  const expected =
    failure.expected === undefined ? choices.get(failure.rule) : label(failure.expected)
  const after = previous && describe(previous)
  const parameters = { found: describeFound(failure), expected, after }
  return messages.make('unexpected', { span: foundSpan(failure) }, parameters)
}

/** What a rule with several ways on expects. */
const choices: ReadonlyMap<string, string> = new Map([
  ['decorated', "'def' or 'class'"],
  ['async', "'def', 'for' or 'with'"],
  ['importedNames', "names or '*'"],
  ['block', 'a statement'],
])

// what failures are made of

const found = ({ tokens, index }: Failure): IToken | undefined => tokens[index]
const before = ({ tokens, index }: Failure): IToken | undefined => tokens[index - 1]

export const spanOf = ({ place }: Failure, token: IToken) =>
  place.span(token.startOffset, T.endOf(token))

function foundSpan(failure: Failure) {
  const token = found(failure)
  if (token !== undefined) return spanOf(failure, token)
  const last = failure.tokens[failure.tokens.length - 1]
  const end = last === undefined ? 0 : T.endOf(last)
  return failure.place.span(end, end)
}

/** The index of the first token of the logical line that holds `index`. */
function lineHead({ tokens }: Failure, index: number): number {
  let head = Math.min(index, tokens.length - 1)
  if (tokens[head]?.tokenType === T.Newline) head--
  while (head > 0 && !lineBreaks.has(tokens[head - 1].tokenType)) head--
  return Math.max(head, 0)
}

const lineBreaks = new Set([T.Newline, T.Indent, T.Dedent])

const label = (name: string): string =>
  T.vocabulary.find((type) => type.name === name)?.LABEL ?? `'${name}'`

const endings = {
  script: 'line',
  equations: 'equations',
  expression: 'string',
  statements: 'statement',
}

const describeFound = (failure: Failure): string => {
  const token = found(failure)
  if (token === undefined) return `the end of the ${endings[failure.grammar]}`
  return describe(token)
}

const strings = new Set([T.StringLiteral, T.FStringStart, T.FStringEnd])

/** How messages name a token. */
export function describe(token: IToken): string {
  const { tokenType, image } = token
  if (strings.has(tokenType)) return 'a string'
  if (tokenType === T.Dedent) return 'the end of the block'
  if (tokenType === T.Newline) return 'the end of the line'
  if (tokenType === T.NumberLiteral) return image
  return `'${image.length > 40 ? `${image.slice(0, 40)}...` : image}'`
}
