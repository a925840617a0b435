/** The vocabulary that all grammars share. Labels are what messages call a token. */
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'

/** Patterns stay empty: `scanner.ts` makes the tokens, because layout needs context. */
const token = (name: string, label: string): TokenType =>
  createToken({ name, label, pattern: Lexer.NA })

/** A token that is always spelled the same; the quotes keep its name apart from those of rules. */
const fixed = (image: string): TokenType => token(`'${image}'`, `'${image}'`)

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

export const LeftParenthesis = fixed('(')
export const RightParenthesis = fixed(')')
export const LeftBracket = fixed('[')
export const RightBracket = fixed(']')
export const LeftBrace = fixed('{')
export const RightBrace = fixed('}')
export const Comma = fixed(',')
export const Colon = fixed(':')
export const Semicolon = fixed(';')
export const Dot = fixed('.')
export const Ellipsis = fixed('...')
export const Arrow = fixed('->')
export const Equal = fixed('=')
export const Walrus = fixed(':=')
export const Plus = fixed('+')
export const Minus = fixed('-')
export const Tilde = fixed('~')
export const Star = fixed('*')
export const DoubleStar = fixed('**')
export const Slash = fixed('/')
export const At = fixed('@')
/** `// % | ^ & << >>`: they are only ever binary, so the grammar needs no more than one token. */
export const Operator = token('Operator', 'an operator')
export const Comparator = token('Comparator', 'a comparison')
export const Augmented = token('Augmented', 'an assignment')

export const And = fixed('and')
export const As = fixed('as')
export const Assert = fixed('assert')
export const Async = fixed('async')
export const Await = fixed('await')
export const Break = fixed('break')
export const Class = fixed('class')
export const Continue = fixed('continue')
export const Def = fixed('def')
export const Del = fixed('del')
export const Elif = fixed('elif')
export const Else = fixed('else')
export const Except = fixed('except')
export const False = fixed('False')
export const Finally = fixed('finally')
export const For = fixed('for')
export const From = fixed('from')
export const Global = fixed('global')
export const If = fixed('if')
export const Import = fixed('import')
export const In = fixed('in')
export const Is = fixed('is')
export const Lambda = fixed('lambda')
export const None = fixed('None')
export const Nonlocal = fixed('nonlocal')
export const Not = fixed('not')
export const Or = fixed('or')
export const Pass = fixed('pass')
export const Raise = fixed('raise')
export const Return = fixed('return')
export const True = fixed('True')
export const Try = fixed('try')
export const While = fixed('while')
export const With = fixed('with')
export const Yield = fixed('yield')

/** `match` where it opens a match statement, and `case` where it opens one of its cases. */
export const Match = fixed('match')
export const Case = fixed('case')

const keywordTokens = [
  And,
  As,
  Assert,
  Async,
  Await,
  Break,
  Class,
  Continue,
  Def,
  Del,
  Elif,
  Else,
  Except,
  False,
  Finally,
  For,
  From,
  Global,
  If,
  Import,
  In,
  Is,
  Lambda,
  None,
  Nonlocal,
  Not,
  Or,
  Pass,
  Raise,
  Return,
  True,
  Try,
  While,
  With,
  Yield,
]

const byImage = (tokens: readonly TokenType[]): ReadonlyMap<string, TokenType> =>
  new Map(tokens.map((type) => [type.name.slice(1, -1), type]))

const spelled = (type: TokenType, ...images: string[]) =>
  images.map((image): [string, TokenType] => [image, type])

export const keywords = byImage(keywordTokens)

const keywordSet = new Set(keywordTokens)
export const isKeyword = (found: IToken): boolean => keywordSet.has(found.tokenType)

/** Spelling to token; the scanner takes the longest that fits. */
export const punctuation: ReadonlyMap<string, TokenType> = new Map([
  ...byImage([
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Colon,
    Semicolon,
    Dot,
    Ellipsis,
    Arrow,
    Equal,
    Walrus,
    Plus,
    Minus,
    Tilde,
    Star,
    DoubleStar,
    Slash,
    At,
  ]),
  ...spelled(Operator, '//', '%', '|', '^', '&', '<<', '>>'),
  ...spelled(Comparator, '<', '<=', '>', '>=', '==', '!='),
  ...spelled(
    Augmented,
    '+=',
    '-=',
    '*=',
    '/=',
    '//=',
    '%=',
    '**=',
    '@=',
    '|=',
    '^=',
    '&=',
    '<<=',
    '>>=',
  ),
])

export const vocabulary: readonly TokenType[] = [
  Name,
  NumberLiteral,
  Imaginary,
  StringLiteral,
  FStringStart,
  FStringText,
  FStringEnd,
  FieldOpen,
  FieldClose,
  FormatColon,
  Conversion,
  Newline,
  Indent,
  Dedent,
  Match,
  Case,
  ...keywordTokens,
  ...new Set(punctuation.values()),
]

const operandStarts = new Set([
  Name,
  NumberLiteral,
  Imaginary,
  StringLiteral,
  FStringStart,
  LeftParenthesis,
  LeftBracket,
  LeftBrace,
  Ellipsis,
  Plus,
  Minus,
  Tilde,
  Await,
  False,
  Lambda,
  None,
  Not,
  True,
])

const operandEnds = new Set([
  Name,
  NumberLiteral,
  Imaginary,
  StringLiteral,
  FStringEnd,
  RightParenthesis,
  RightBracket,
  RightBrace,
  Ellipsis,
  False,
  None,
  True,
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
