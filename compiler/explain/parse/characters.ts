/** Characters, limits, brackets and literals. */
import type { Explanation } from '../explanation.js'

export const characters = {
  encoding: {
    title: 'A script is plain text in UTF-8.',
    text: `
      A text file holds characters and line ends, nothing else. NUL characters, half characters
      and the replacement character come from a file saved in another encoding (often UTF-16),
      or from a word processor's own format. Save the script again as UTF-8.`,
    fails: 'tau = 10<NUL>*ms',
    mended: 'tau = 10*ms',
    example: 'sketch',
    read: ['text', 'Encoding declarations'],
  },
  'hidden-character': {
    title: 'Invisible characters make a text differ from what it says.',
    text: `
      Zero-width blanks and marks that turn the direction of writing are not seen, but they are
      read: a line can show one thing and mean another. They usually come along when text is
      copied from a web page or a PDF. Delete the line and type it again.`,
    fails: 'tau = 10<U+200B>*ms',
    mended: 'tau = 10*ms',
    example: 'sketch',
    read: ['text', 'Identifiers and keywords'],
  },
  'reordered-text': {
    title: 'Marks that turn the direction of writing can make a line lie.',
    text: `
      A string or a comment may hold marks for writing from right to left. Editors then show the
      rest of the line in another order than the one in which it is read, so that code can look
      like a comment, or a comment like code. Python takes it; have a close look at the line.`,
    fails: 'tau = 10*ms  # <U+202E>sm*01 = uat',
    mended: 'tau = 10*ms  # tau = 10*ms',
    example: 'sketch',
    read: ['text', 'Comments'],
  },
  'invalid-character': {
    title: 'Some characters only look like those of the language.',
    text: `
      Word processors and web pages turn straight quotes into curly ones, a hyphen into a dash,
      an asterisk into a times sign. Python knows only the plain ones: ' and ", -, *. Outside of
      strings and comments, everything else has no meaning.`,
    fails: 'label = “membrane”',
    mended: 'label = "membrane"',
    read: ['text', 'Delimiters'],
  },
  backslash: {
    title: "A '\\' that continues a line is the last character of it.",
    text: `
      A backslash joins a line to the next one by hiding the line end that follows it directly.
      If a blank or a comment stands in between, there is no line end to hide. Inside brackets
      no backslash is needed: lines go on until the bracket is closed.`,
    fails: `
      tau = 10*ms + \\  # and the rise time
          5*ms`,
    mended: `
      tau = (10*ms +  # and the rise time
             5*ms)`,
    read: ['text', 'Explicit line joining'],
  },
  'non-ascii-name': {
    title: 'Names in equations are made of a-z, A-Z, 0-9 and _.',
    text: `
      Python allows Greek letters in names, Brian's equations do not: names there become names
      of generated code. Some letters also look alike, such as the Greek nu and v, so that two
      different names would seem to be one. Spell the letter out.`,
    fails: 'dv/dt = -v/τ : volt\nτ : second',
    mended: 'dv/dt = -v/tau : volt\ntau : second',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },

  'too-large': {
    title: 'There are limits to the size of a script, a string, a name.',
    text: `
      The limits are far beyond what a person writes (a name, for instance, has at most 256
      characters). A script that meets them was probably made by a program, or holds data.
      Compute the data with numpy, and build large networks as few groups of many neurons.`,
    fails: 'v = array([0.1, 0.2, 0.3, <a million more>])',
    mended: 'v = linspace(0.1, 1, 1000000)',
    example: 'sketch',
    read: ['models', 'State variables'],
  },
  'too-nested': {
    title: 'Brackets can be nested only so deep.',
    text: `
      Each open bracket is remembered until it is closed, and there is room for as many as a
      reader could ever match, several times over. If you did not write them yourself, a program
      did: let it give the inner parts names, or leave out the brackets that change nothing.`,
    fails: 'x = ((((<and so on, 70 deep>))))',
    mended: 'inner = 1 + 2\nx = 3*inner',
    example: 'sketch',
    read: ['expressions', 'Parenthesized forms'],
  },
  'too-deep': {
    title: 'An expression has a limited number of steps inside each other.',
    text: `
      In 1 + 2 + 3 each sum is the left part of the next one, so a sum of hundreds of terms is
      hundreds of steps deep. Add up a list instead, or give parts of a formula names of their
      own. That also reads better.`,
    fails: 'total = x1 + x2 + x3 + <and so on, 200 terms>',
    mended: 'total = sum(x)',
    example: 'sketch',
    read: ['expressions', 'Evaluation order'],
  },
  'too-indented': {
    title: 'At most 100 blocks can stand inside each other.',
    text: `
      This is Python's own limit. A script that comes near it repeats something that a loop or a
      function can say once: move the inner blocks into a function and call it, or loop over a
      list of the cases.`,
    fails: 'if a:\n    if b:\n        if c:\n            <and so on, 101 deep>',
    mended: 'if a and b and c:\n    simulate()',
    example: 'sketch',
    read: ['text', 'Indentation'],
  },

  'unclosed-bracket': {
    title: 'Every bracket that opens is closed.',
    text: `
      A line that ends inside a bracket goes on in the next line, so one missing bracket swallows
      what follows. The place shown is where the bracket opens; the one to close it is often
      missing at the end of that very statement.`,
    fails: `
      G = NeuronGroup(10, 'v : 1',
                      threshold='v > 1'
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'v : 1',
                      threshold='v > 1', reset='v = 0')
      run(1*ms)`,
    read: ['text', 'Implicit line joining'],
  },
  'mismatched-bracket': {
    title: 'A bracket is closed by one of its own kind.',
    text: `
      Round brackets group and call, square ones index and make lists, braces make dictionaries.
      They nest and never cross: the bracket that was opened last is closed first. Either this
      bracket is of the wrong kind, or one in between was never closed.`,
    fails: 'tau = (10*ms]',
    mended: 'tau = (10*ms)',
    read: ['text', 'Delimiters'],
  },
  'unmatched-bracket': {
    title: 'A closing bracket needs one that opens.',
    text: `
      Here a bracket closes, but nothing is open. Either it is one too many, or the one that
      should open is missing, which is likely where a formula was cut out of a longer one.`,
    fails: 'tau = 10*ms + 5*ms)*2',
    mended: 'tau = (10*ms + 5*ms)*2',
    read: ['text', 'Delimiters'],
  },
  'unclosed-string': {
    title: 'A string ends with the quote that it starts with.',
    text: `
      A string in single or double quotes ends on its own line. One over several lines, as
      equations usually are, starts and ends with three quotes. Where the end is missing,
      all the rest of the script becomes part of the string.`,
    fails: `
      eqs = '''
      dv/dt = -v/(10*ms) : volt
      G = NeuronGroup(10, eqs)`,
    mended: `
      eqs = '''
      dv/dt = -v/(10*ms) : volt
      '''
      G = NeuronGroup(10, eqs)`,
    read: ['equations', 'Equation strings'],
  },
  'bad-number': {
    title: 'A number is written with digits, and a unit is a factor.',
    text: `
      Names cannot start with a digit, so 20ms is neither a number nor a name. In Brian a unit
      is a value to multiply by: 20*ms. Within a number, single underscores may separate groups
      of digits (1_000), and e gives a power of ten (2e-3).`,
    fails: 'tau = 20ms',
    mended: 'tau = 20*ms',
    read: ['units', 'Using units'],
  },
  overflow: {
    title: 'A number beyond 1.8e308 becomes infinity (a warning).',
    text: `
      Numbers have 64 bits, in Brian as here: about 16 digits, and nothing beyond 1.8e308.
      Python takes a larger number for infinity without a word. If infinity is what you mean,
      say so; if not, there is a slip in the exponent.`,
    fails: 'limit = 1e999',
    mended: 'limit = inf',
    read: ['text', 'Floating-point literals'],
  },
  underflow: {
    title: 'A number below 5e-324 becomes zero (a warning).',
    text: `
      Numbers have 64 bits, in Brian as here, and the smallest above zero is 5e-324. Python takes
      a smaller one for zero without a word. If zero is what you mean, say so; if not, there is
      a slip in the exponent.`,
    fails: 'epsilon = 1e-999',
    mended: 'epsilon = 1e-9',
    read: ['text', 'Floating-point literals'],
  },
  'bad-escape': {
    title: "In a string, '\\' starts a character written by its number.",
    text: `
      A backslash with u, U or x is followed by a fixed number of hexadecimal digits. Windows
      paths and TeX formulas meet this rule by accident. Put r in front of the string, and
      backslashes in it are plain characters.`,
    fails: "xlabel('$\\upsilon$')",
    mended: "xlabel(r'$\\upsilon$')",
    read: ['text', 'Escape sequences'],
  },
  'character-name': {
    title: 'Characters by name are not known to brianc.',
    text: `
      Python can look up a character by its Unicode name, for which it carries a table of all
      names; brianc does not. Type the character itself, as the file is in UTF-8, or write
      its number: four hexadecimal digits after a backslash and u.`,
    fails: "xlabel('\\N{SNOWMAN} (ms)')",
    mended: "xlabel('\\u2603 (ms)')",
    read: ['text', 'Escape sequences'],
  },
  'bytes-character': {
    title: 'A bytes literal holds ASCII characters only.',
    text: `
      b'...' stands for numbers from 0 to 255, and a letter beyond ASCII has no number of its own
      among them: how many bytes it takes depends on the encoding. Text, such as the label of an
      axis, is an ordinary string without the b.`,
    fails: "label = b'Zeit (µs)'\nprint(label)",
    mended: "label = 'Zeit (µs)'\nprint(label)",
    read: ['text', 'String literal concatenation'],
  },
  'mixed-bytes': {
    title: 'Text and bytes cannot be joined.',
    text: `
      Strings that stand side by side are joined into one. A b in front makes a string of bytes,
      which is no text but raw data, and the two kinds do not mix. A simulation hardly ever
      needs bytes: leave the b out.`,
    fails: "label = 'membrane' b' potential'",
    mended: "label = 'membrane' ' potential'",
    read: ['text', 'String literal concatenation'],
  },
  'f-string': {
    title: 'In an f-string, braces hold expressions.',
    text: `
      A string with an f in front shows the values of the expressions in its braces. Each brace
      that opens is closed, with an expression in between; a brace that is meant to be seen is
      written twice.`,
    fails: "N = 10\nprint(f'{N}} neurons')",
    mended: "N = 10\nprint(f'{N} neurons')",
    read: ['strings', 'Formatted string literals'],
  },
} as const satisfies Record<string, Explanation>
