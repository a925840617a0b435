/** The words of this room: what is wrong with how a script or an equation is written. */
import { error, messageTable, unsupported, warning } from '../diagnostics/messages.js'

export const messages = messageTable('parse', {
  // characters
  encoding: error<{ what: string; offset: number }>(({ what, offset }) => ({
    message: `the file holds ${what} at offset ${offset}, so it is not plain text`,
    help: 'save the file as UTF-8',
  })),
  'hidden-character': error<{ codePoint: string }>(({ codePoint }) => ({
    message: `the invisible character ${codePoint} stands here`,
    help: 'delete it: it makes the text look different from what it says',
  })),
  'reordered-text': warning<{ codePoint: string }>(({ codePoint }) => ({
    message: `the invisible character ${codePoint} turns the direction of the text`,
    help: 'delete it if the line does not say what it shows: Python reads it in the stored order',
  })),
  'invalid-character': error<{ character: string; codePoint: string; instead?: string }>(
    ({ character, codePoint, instead }) => ({
      message: `'${character}' (${codePoint}) has no meaning here`,
      help: instead === undefined ? 'remove it' : `use ${instead}`,
    }),
  ),
  backslash: error(() => ({
    message: "only the end of the line may follow a '\\' that continues a line",
    help: "remove what follows the '\\', blanks included",
  })),
  'non-ascii-name': error<{ name: string; codePoint: string; lookalike?: string }>(
    ({ name, codePoint, lookalike }) => ({
      message: `the name '${name}' holds the character ${codePoint}, which is not ASCII`,
      help:
        lookalike === undefined
          ? 'spell names in equations with a-z, A-Z, 0-9 and _'
          : `write '${lookalike}': names in equations are made of a-z, A-Z, 0-9 and _`,
    }),
  ),

  // limits
  'too-large': unsupported<{ what: string; limit: string }>(({ what, limit }) => ({
    message: `${what}: the limit is ${limit}`,
    help: 'split the script, or read large data from a file',
  })),
  'too-nested': unsupported<{ limit: number }>(({ limit }) => ({
    message: `more than ${limit} brackets are open here`,
    help: 'give parts of the expression names of their own',
  })),
  'too-deep': unsupported<{ limit?: number }>(({ limit }) => ({
    message:
      limit === undefined
        ? 'this statement has too many steps, one inside the other'
        : `this expression has more than ${limit} steps, one inside the other`,
    help: 'give parts of it names of their own, or use sum() of a list',
  })),
  'too-indented': error<{ limit: number }>(({ limit }) => ({
    message: `more than ${limit} blocks stand inside each other`,
    help: 'move the inner ones into functions',
  })),

  // brackets and literals
  'unclosed-bracket': error<{ open: string }>(({ open }) => ({
    message: `this '${open}' is never closed`,
    help: `add the '${closers.get(open) ?? open}' that belongs to it`,
  })),
  'mismatched-bracket': error<{ open: string; close: string }>(({ open, close }) => ({
    message: `'${close}' does not close '${open}'`,
    help: `write '${closers.get(open) ?? open}', or check the brackets in between`,
  })),
  'unmatched-bracket': error<{ close: string }>(({ close }) => ({
    message: `this '${close}' closes nothing`,
    help: 'remove it, or add the bracket that opens it',
  })),
  'unclosed-string': error<{ quote: string }>(({ quote }) => ({
    message: `the string that starts here is never closed`,
    help:
      quote.length === 3
        ? `add ${quote} where it should end`
        : `add ${quote} at its end; a string over several lines needs ${quote.repeat(3)}`,
  })),
  'bad-number': error<{ text: string; help: string }>(({ text, help }) => ({
    message: `'${text}' is not a number`,
    help,
  })),
  overflow: warning<{ text: string }>(({ text }) => ({
    message: `${text} is larger than any number of 64 bits: it becomes infinity`,
    help: "write 'inf' if infinity is meant",
  })),
  underflow: warning<{ text: string }>(({ text }) => ({
    message: `${text} is smaller than any number of 64 bits: it becomes 0`,
    help: "write '0' if zero is meant",
  })),
  'bad-escape': error<{ sequence: string; needs: string }>(({ sequence, needs }) => ({
    message: `'${sequence}' is not a complete escape: ${needs}`,
    help: "write '\\\\' for a backslash, or put r in front of the string",
  })),
  'character-name': unsupported<{ name: string }>(({ name }) => ({
    message: `characters by name (\\N{${name}}) are not known`,
    help: 'write the character itself, or its number as \\uXXXX',
  })),
  'bytes-character': error<{ character: string }>(({ character }) => ({
    message: `'${character}' is no byte: it is not an ASCII character`,
    help: 'leave out the b in front of the string, or write the byte as \\xNN',
  })),
  'mixed-bytes': error(() => ({
    message: 'a string and a bytes literal cannot be joined',
    help: 'put b in front of both or of neither',
  })),
  'f-string': error<{ problem: string; help: string }>(({ problem, help }) => ({
    message: `${problem} in this f-string`,
    help,
  })),

  // indentation
  'unexpected-indent': error(() => ({
    message: 'this line is indented, but no block starts here',
    help: 'line it up with the statement above',
  })),
  'missing-block': error<{ head: string }>(({ head }) => ({
    message: `an indented block is missing after '${head}'`,
    help: "indent the lines that belong to it, or write 'pass'",
  })),
  dedent: error(() => ({
    message: 'the indentation of this line matches no block around it',
    help: 'give it as many blanks as the statement that it follows',
  })),
  tabs: error(() => ({
    message: 'tabs and blanks are mixed, so the indentation of this line is ambiguous',
    help: 'use blanks only',
  })),

  // statements and expressions
  'missing-colon': error<{ head: string }>(({ head }) => ({
    message: `':' is missing at the end of the '${head}' line`,
    help: "add ':'",
  })),
  'equals-in-condition': error(() => ({
    message: "'=' assigns; it does not compare",
    help: "use '=='",
  })),
  'else-if': error(() => ({
    message: "'else' cannot be followed by 'if'",
    help: "write 'elif'",
  })),
  'foreign-operator': error<{ image: string; instead: string }>(({ image, instead }) => ({
    message: `there is no operator '${image}'`,
    help: `use '${instead}'`,
  })),
  starred: error(() => ({
    message: "'*' cannot stand in front of a single value here",
    help: 'add a comma for a tuple of one, or remove the star',
  })),
  'print-statement': error<{ name: string }>(({ name }) => ({
    message: `'${name}' is a function`,
    help: `put brackets around what follows: ${name}(...)`,
  })),
  'except-comma': error(() => ({
    message: "the name of an exception follows 'as', not a comma",
    help: "write 'except Error as name:'",
  })),
  orphan: error<{ word: string; opener: string }>(({ word, opener }) => ({
    message: `'${word}' belongs to no ${opener}`,
    help: `line it up with the ${opener} that it belongs to`,
  })),
  'keyword-name': error<{ word: string }>(({ word }) => ({
    message: `'${word}' is a word of the language and cannot be a name`,
    help: `choose another name, such as '${word}_'`,
  })),
  'missing-product': error<{ left: string; right: string }>(({ left, right }) => ({
    message: `an operator is missing between ${left} and ${right}`,
    help: `write ${left}*${right} if a product is meant`,
  })),
  'missing-operator': error<{ left: string; right: string }>(({ left, right }) => ({
    message: `an operator or a comma is missing between ${left} and ${right}`,
    help: 'write what stands between them',
  })),
  'missing-operand': error<{ before: string; found: string }>(({ before, found }) => ({
    message: `an expression is missing between ${before} and ${found}`,
    help: `write what ${before} applies to`,
  })),
  unexpected: error<{ found: string; expected?: string; after?: string }>(
    ({ found, expected, after }) => ({
      message:
        expected === undefined
          ? `${found} cannot stand here`
          : `expected ${expected}, found ${found}`,
      help: after === undefined ? 'remove it' : `check what stands after ${after}`,
    }),
  ),
  'assign-target': error<{ what: string; compare: boolean }>(({ what, compare }) => ({
    message: `${what} cannot be assigned to`,
    help: compare ? "use '==' to compare" : 'put a name, an attribute or an element on the left',
  })),
  'positional-after-keyword': error(() => ({
    message: 'an argument without a name follows one with a name',
    help: 'move it to the front, or give it its name',
  })),
  'repeated-keyword': error<{ name: string }>(({ name }) => ({
    message: `the argument '${name}' is given twice`,
    help: 'remove one of them',
  })),
  'repeated-parameter': error<{ name: string }>(({ name }) => ({
    message: `the parameter '${name}' occurs twice`,
    help: 'give one of them another name',
  })),
  'keyword-argument': error(() => ({
    message: "only a plain name can stand before '=' in a call",
    help: "use '==' to compare",
  })),
  'parameter-default': error<{ name: string }>(({ name }) => ({
    message: `the parameter '${name}' without a default follows one with a default`,
    help: 'move it to the front, or give it a default',
  })),
  'parameter-order': error<{ problem: string; help: string }>(({ problem, help }) => ({
    message: problem,
    help,
  })),
  unpacking: error<{ sign: string }>(({ sign }) => ({
    message: `'${sign}' cannot unpack in a comprehension`,
    help: "loop over the parts as well, as in '[x for row in table for x in row]'",
  })),
  'outside-loop': error<{ word: string }>(({ word }) => ({
    message: `'${word}' stands outside a loop`,
    help: "put it inside a 'for' or 'while' loop of the same function",
  })),
  'outside-function': error<{ word: string; asynchronous: boolean }>(({ word, asynchronous }) => ({
    message: `'${word}' stands outside ${asynchronous ? "an 'async def'" : 'a function'}`,
    help: asynchronous ? "remove 'async' or 'await'" : 'remove it, or write a function around it',
  })),
  'inside-function': error(() => ({
    message: "'from ... import *' stands inside a function or a class",
    help: 'move it to the top of the script',
  })),
  misplaced: error<{ problem: string; help: string }>(({ problem, help }) => ({
    message: problem,
    help,
  })),
  'several-stars': error(() => ({
    message: "only one target of an assignment can take the rest with '*'",
    help: 'remove one of the stars',
  })),
  'bare-except': error(() => ({
    message: "an 'except' without a type takes everything, so those behind it are never reached",
    help: 'move it last',
  })),
  'generator-argument': error(() => ({
    message: 'a generator must stand in brackets of its own beside other arguments',
    help: 'put brackets around it',
  })),
  'dict-or-set': error(() => ({
    message: 'dict entries and set items are mixed in these braces',
    help: "give each entry a key, as in 'key: value', or none",
  })),
  'not-operand': error<{ operator: string }>(({ operator }) => ({
    message: `'not' cannot follow '${operator}' directly`,
    help: "put brackets around the part that starts with 'not'",
  })),
  pattern: error<{ problem: string; help: string }>(({ problem, help }) => ({
    message: problem,
    help,
  })),
  'try-alone': error(() => ({
    message: "'try' needs an 'except' or a 'finally'",
    help: "add 'except Exception:' and what to do then",
  })),
  'async-comprehension': unsupported(() => ({
    message: "'async for' inside brackets is not supported yet",
    help: "use an ordinary 'for' loop",
  })),
  'except-group': unsupported(() => ({
    message: "'except*' is not supported yet",
    help: "use 'except', and handle one error at a time",
  })),

  // equations
  'missing-unit': error<{ name: string; differential: boolean }>(({ name, differential }) => ({
    message: `the equation of '${name}' has no unit`,
    help: `add ': volt' (or ': 1' if ${
      differential ? `'${name}'` : 'it'
    } is a pure number) at its end`,
  })),
  'scaled-unit': error<{ name: string; base: string }>(({ name, base }) => ({
    message: `'${name}' is not a base unit; use ${base}`,
    help: `write '${base}': values keep their scale, as in 3*mV, wherever they are written`,
  })),
  'unknown-unit': error<{ name: string; near?: string }>(({ name, near }) => ({
    message: `'${name}' is not a unit`,
    help:
      near === undefined
        ? "write base units such as volt, second, siemens/metre**2, or '1' for a pure number"
        : `did you mean '${near}'?`,
  })),
  'unit-bool': error<{ name: string; instead: string }>(({ name, instead }) => ({
    message: `'${name}' is not a type of equations; use ${instead}`,
    help: `write ': ${instead}'`,
  })),
  'unit-quantity': error<{ text: string }>(({ text }) => ({
    message: `'${text}' is a quantity, not a unit`,
    help: "leave numbers out; write '1' for a pure number",
  })),
  'unit-form': error<{ text: string; problem: string }>(({ text, problem }) => ({
    message: `'${text}' is not a unit: ${problem}`,
    help: 'join base units with *, / and **, as in siemens/metre**2, without brackets',
  })),
  'unit-colon': error<{ unit: string }>(({ unit }) => ({
    message: `':' is missing in front of '${unit}'`,
    help: `write ': ${unit}'`,
  })),
  'empty-unit': error<{ name: string }>(({ name }) => ({
    message: `no unit follows the ':' of '${name}'`,
    help: "write ': volt', or ': 1' for a pure number",
  })),
  'differential-type': error<{ name: string; type: string }>(({ name, type }) => ({
    message: `'${name}' has a differential equation and cannot be ${type}`,
    help: `use ': 1', or change '${name}' in the reset instead`,
  })),
  'several-names': error<{ names: readonly string[] }>(({ names }) => ({
    message: 'each equation declares one name',
    help: `give ${names.map((name) => `'${name}'`).join(', ')} a line each`,
  })),
  separator: error(() => ({
    message: "equations are separated by line ends, not by ';'",
    help: 'start a new line',
  })),
  'equation-form': error<{ text: string }>(({ text }) => ({
    message: `'${text}' is no left side of an equation`,
    help: "write 'dv/dt = ... : volt', 'x = ... : 1' or 'x : 1'",
  })),
  'unfinished-equation': error<{ name: string }>(({ name }) => ({
    message: `the equation above '${name}' is not finished`,
    help: "complete its right side and add its unit, as in ': volt'",
  })),
  'empty-flags': error(() => ({
    message: 'these brackets hold no flag',
    help: "remove them, or write a flag such as '(constant)' or '(unless refractory)'",
  })),

  // expression and statement strings
  'empty-expression': error(() => ({
    message: 'this string holds no expression',
    help: "write a condition, such as 'v > 10*mV'",
  })),
  'statement-form': error<{ text: string }>(({ text }) => ({
    message: `'${text}' assigns nothing`,
    help: "each statement has the form 'name = expression', 'name += expression', ...",
  })),
  'statement-target': error<{ text: string }>(({ text }) => ({
    message: `'${text}' cannot be assigned to`,
    help: "put the name of one variable on the left, as in 'v = 0*mV'",
  })),
  'statement-operator': error<{ operator: string }>(({ operator }) => ({
    message: `'${operator}' does not work in statements`,
    help: 'use =, +=, -=, *= or /=',
  })),
})

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
