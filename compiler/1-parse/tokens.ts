/** The vocabulary that all grammars share. Labels are what messages call a token. */
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'

/** Patterns stay empty: `scanner.ts` makes the tokens, because layout needs context. */
const token = (name: string, label = `'${name}'`): TokenType =>
  createToken({ name, label, pattern: Lexer.NA })

export const Name = token('Name', 'a name')
export const NumberLiteral = token('NumberLiteral', 'a number')
export const Imaginary = token('Imaginary', 'an imaginary number')
export const StringLiteral = token('StringLiteral', 'a string')

export const FStringStart = token('FStringStart', 'an f-string')
export const FStringText = token('FStringText', 'the text of an f-string')
export const FStringEnd = token('FStringEnd', 'the end of the f-string')
export const FieldOpen = token('FieldOpen', "'{'")
export const FieldClose = token('FieldClose', "'}'")
export const FormatColon = token('FormatColon', "':'")
export const Conversion = token('Conversion', "'!'")

export const Newline = token('Newline', 'the end of the line')
export const Indent = token('Indent', 'an indented block')
export const Dedent = token('Dedent', 'the end of the block')

export const LeftParenthesis = token('(')
export const RightParenthesis = token(')')
export const LeftBracket = token('[')
export const RightBracket = token(']')
export const LeftBrace = token('{')
export const RightBrace = token('}')
export const Comma = token(',')
export const Colon = token(':')
export const Semicolon = token(';')
export const Dot = token('.')
export const Ellipsis = token('...')
export const Arrow = token('->')
export const Equal = token('=')
export const Walrus = token(':=')
export const Plus = token('+')
export const Minus = token('-')
export const Tilde = token('~')
export const Star = token('*')
export const DoubleStar = token('**')
export const Slash = token('/')
export const At = token('@')
/** `// % | ^ & << >>`: they are only ever binary, so the grammar needs no more than one token. */
export const Operator = token('Operator', 'an operator')
export const Comparator = token('Comparator', 'a comparison')
export const Augmented = token('Augmented', 'an assignment')

export const And = token('and')
export const As = token('as')
export const Assert = token('assert')
export const Async = token('async')
export const Await = token('await')
export const Break = token('break')
export const Class = token('class')
export const Continue = token('continue')
export const Def = token('def')
export const Del = token('del')
export const Elif = token('elif')
export const Else = token('else')
export const Except = token('except')
export const False = token('False')
export const Finally = token('finally')
export const For = token('for')
export const From = token('from')
export const Global = token('global')
export const If = token('if')
export const Import = token('import')
export const In = token('in')
export const Is = token('is')
export const Lambda = token('lambda')
export const None = token('None')
export const Nonlocal = token('nonlocal')
export const Not = token('not')
export const Or = token('or')
export const Pass = token('pass')
export const Raise = token('raise')
export const Return = token('return')
export const True = token('True')
export const Try = token('try')
export const While = token('while')
export const With = token('with')
export const Yield = token('yield')

/** `match` where it opens a match statement, and all of its cases as one token. */
export const Match = token('match')
export const Cases = token('Cases', 'the cases of the match')

const keywordTokens = [
  And, As, Assert, Async, Await, Break, Class, Continue, Def, Del, Elif, Else, Except, False,
  Finally, For, From, Global, If, Import, In, Is, Lambda, None, Nonlocal, Not, Or, Pass, Raise,
  Return, True, Try, While, With, Yield,
]

const byName = (tokens: readonly TokenType[]): ReadonlyMap<string, TokenType> =>
  new Map(tokens.map((type) => [type.name, type]))

const spelled = (type: TokenType, ...images: string[]) =>
  images.map((image): [string, TokenType] => [image, type])

export const keywords = byName(keywordTokens)

/** Spelling to token; the scanner takes the longest that fits. */
export const punctuation: ReadonlyMap<string, TokenType> = new Map([
  ...byName([
    LeftParenthesis, RightParenthesis, LeftBracket, RightBracket, LeftBrace, RightBrace, Comma,
    Colon, Semicolon, Dot, Ellipsis, Arrow, Equal, Walrus, Plus, Minus, Tilde, Star, DoubleStar,
    Slash, At,
  ]),
  ...spelled(Operator, '//', '%', '|', '^', '&', '<<', '>>'),
  ...spelled(Comparator, '<', '<=', '>', '>=', '==', '!='),
  ...spelled(
    Augmented,
    '+=', '-=', '*=', '/=', '//=', '%=', '**=', '@=', '|=', '^=', '&=', '<<=', '>>=',
  ),
])

export const vocabulary: readonly TokenType[] = [
  Name, NumberLiteral, Imaginary, StringLiteral, FStringStart, FStringText, FStringEnd, FieldOpen, FieldClose,
  FormatColon, Conversion, Newline, Indent, Dedent, Match, Cases, ...keywordTokens,
  ...new Set(punctuation.values()),
]

const operandStarts = new Set([
  Name, NumberLiteral, Imaginary, StringLiteral, FStringStart, LeftParenthesis, LeftBracket, LeftBrace,
  Ellipsis, Plus, Minus, Tilde, Await, False, Lambda, None, Not, True,
])

const operandEnds = new Set([
  Name, NumberLiteral, Imaginary, StringLiteral, FStringEnd, RightParenthesis, RightBracket, RightBrace,
  Ellipsis, False, None, True,
])

export const startsExpression = (found: IToken): boolean => operandStarts.has(found.tokenType)

/** Also what may stand as an element: `*rest`. */
export const startsItem = (found: IToken): boolean =>
  found.tokenType === Star || startsExpression(found)

export const endsOperand = (found: IToken): boolean => operandEnds.has(found.tokenType)

/** Makes a token over [start, end) of a text. */
export const tokenAt = (type: TokenType, image: string, start: number, end: number): IToken => ({
  image,
  startOffset: start,
  endOffset: end - 1,
  tokenType: type,
  tokenTypeIdx: type.tokenTypeIdx as number,
})

/** One past the last character. */
export const endOf = (found: IToken): number => (found.endOffset as number) + 1
