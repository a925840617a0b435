/** Indentation, and how statements are built. */
import type { Explanation } from '../explanation.js'

export const blocks = {
  'unexpected-indent': {
    title: 'Only a line that belongs to a block is indented.',
    text: `
      In Python indentation is grammar: it says which lines belong to an if, a loop or a
      function. Where no such line came before, more indentation means nothing, and usually a
      stray blank at the start of the line is to blame.`,
    fails: 'tau = 10*ms\n  N = 10',
    mended: 'tau = 10*ms\nN = 10',
    read: ['text', 'Indentation'],
  },
  'missing-block': {
    title: "After ':' the lines that belong to it are indented.",
    text: `
      The lines of a block stand further to the right than the line that opens it, all by the
      same number of blanks (four, as a rule). That is how Python knows where the block ends.
      A block with nothing to do holds the word pass.`,
    fails: 'for k in range(3):\nrun(10*ms)',
    mended: 'for k in range(3):\n    run(10*ms)',
    read: ['text', 'Indentation'],
  },
  dedent: {
    title: 'A line goes back to the indentation of a block around it.',
    text: `
      When a line is less indented than the one before, a block ends there. The line has to
      line up exactly with a line further up, so that it is plain which block it goes on with.
      Here it stands in between two of them.`,
    fails: `
      for k in range(3):
          run(10*ms)
        print(k)`,
    mended: `
      for k in range(3):
          run(10*ms)
          print(k)`,
    read: ['text', 'Indentation'],
  },
  tabs: {
    title: 'Indent with blanks or with tabs, never with both.',
    text: `
      How wide a tab is depends on the editor, so lines with tabs and lines with blanks may line
      up on your screen and not on another. Python refuses to guess which block is meant. Let
      the editor turn tabs into blanks.`,
    fails: 'for k in range(3):\n\trun(10*ms)\n        print(k)',
    mended: 'for k in range(3):\n    run(10*ms)\n    print(k)',
    read: ['text', 'Indentation'],
  },
  'missing-colon': {
    title: "A line that opens a block ends with ':'.",
    text: `
      After if, elif, else, for, while and def comes a colon, then the block. The colon says
      that the condition (or the list of parameters) is complete, which matters where it
      is long and goes over several lines.`,
    fails: 'for k in range(3)\n    run(10*ms)',
    mended: 'for k in range(3):\n    run(10*ms)',
    read: ['control', 'for Statements'],
  },
  'equals-in-condition': {
    title: "'=' assigns; '==' compares.",
    text: `
      One equals sign gives a name a value, two ask whether two values are the same. A condition
      asks. Languages that allow an assignment there made the mix-up famous; Python refuses it.`,
    fails: 'N = 100\nif N = 100:\n    run(10*ms)',
    mended: 'N = 100\nif N == 100:\n    run(10*ms)',
    read: ['expressions', 'Comparisons'],
  },
  'else-if': {
    title: "A further condition after 'if' starts with 'elif'.",
    text: `
      In Python else ends a chain of conditions and takes no condition itself. The word for
      another case is elif: the first case whose condition holds is done, and no other.`,
    fails: `
      N = 100
      if N > 1000:
          run(10*ms)
      else if N > 10:
          run(20*ms)`,
    mended: `
      N = 100
      if N > 1000:
          run(10*ms)
      elif N > 10:
          run(20*ms)`,
    read: ['control', 'if Statements'],
  },
  'print-statement': {
    title: "'print' is a function: what it prints stands in brackets.",
    text: `
      In Python 2, print was a statement and took no brackets; older Brian scripts still have
      it. Since Python 3 it is called like any other function.`,
    fails: 'print "done"',
    mended: 'print("done")',
    read: ['strings', 'Fancier Output Formatting'],
  },
  'except-comma': {
    title: "In 'except', the name of the exception follows 'as'.",
    text: `
      Python 2 wrote a comma here, Python 3 writes as. Mind that brianc does not support try yet
      in either form: test with if before the operation that may fail.`,
    fails: `
      duration = 10*ms
      try:
          run(duration)
      except ValueError, problem:
          print(problem)`,
    mended: `
      duration = 10*ms
      if duration > 0*ms:
          run(duration)`,
    read: ['errors', 'Handling Exceptions'],
  },
  orphan: {
    title: "'else', 'elif', 'except' and 'finally' continue a statement.",
    text: `
      They stand directly after the block of the statement that they continue, at the same
      indentation. A line in between, or another indentation, cuts them off.`,
    fails: `
      N = 100
      if N > 1000:
          duration = 10*ms
      print(N)
      else:
          duration = 20*ms`,
    mended: `
      N = 100
      print(N)
      if N > 1000:
          duration = 10*ms
      else:
          duration = 20*ms`,
    read: ['control', 'if Statements'],
  },
  'outside-loop': {
    title: "'break' and 'continue' belong into a loop.",
    text: `
      break leaves the loop around it and continue goes on with its next turn. Outside of a loop
      there is nothing to leave. Perhaps the line is not indented as far as the others of the
      loop.`,
    fails: 'for k in range(3):\n    print(k)\nbreak',
    mended: 'for k in range(3):\n    print(k)\n    break',
    read: ['control', 'break and continue Statements'],
  },
  'outside-function': {
    title: "'return' and 'yield' belong into a function.",
    text: `
      return gives a value back to the place that called the function. Outside of one nobody is
      waiting for it; the same holds of yield, and of await outside an async def. Perhaps the line
      is not indented as far as the others of the function.`,
    fails: 'def twice(x):\n    y = 2*x\nreturn y',
    mended: 'def twice(x):\n    y = 2*x\n    return y',
    read: ['control', 'Defining Functions'],
  },
  'inside-function': {
    title: "'import *' belongs to the top of the script.",
    text: `
      It brings all names of a module, and inside a function or a class Python could not tell which
      names are local then. At the top of the script it serves all functions.`,
    fails: 'def setup():\n    from numpy import *\n    return pi\nprint(setup())',
    mended: 'from numpy import *\ndef setup():\n    return pi\nprint(setup())',
    read: ['control', 'Defining Functions'],
  },
  misplaced: {
    title: 'This word of the language has no meaning where it stands.',
    text: `
      nonlocal names a variable of the function around, so it stands in a function inside another.
      A parameter belongs to its function and cannot be global at the same time. yield stops a
      function, which the inside of a comprehension cannot do.`,
    fails: 'x = 1\nnonlocal x\nprint(x)',
    mended: 'x = 1\nprint(x)',
    read: ['control', 'Defining Functions'],
  },
  'bare-except': {
    title: "'except' without a type is the last of its 'try'.",
    text: `
      It takes every error, so a handler behind it would never be asked. Mind that brianc does not
      support try yet: test with if before the operation that may fail.`,
    fails: 'try:\n    x = 1\nexcept:\n    x = 2\nexcept ValueError:\n    x = 3',
    mended: 'x = 1',
    read: ['errors', 'Handling Exceptions'],
  },
  pattern: {
    title: 'A pattern of a match statement is not one that Python takes.',
    text: `
      Behind case stands a pattern: a literal, a name that takes the value, a sequence, a mapping
      or a class with patterns inside. A pattern may bind each name once, and one that takes
      everything, such as case _, must be the last. Mind that brianc does not support match yet:
      if and elif say the same.`,
    fails: 'match 3:\n    case n, n:\n        print(n)',
    mended: 'n = 3\nif n == 3:\n    print(n)',
    read: ['control', 'match Statements'],
  },
  'try-alone': {
    title: "'try' says what to do if something fails.",
    text: `
      A try without except or finally would change nothing, so Python refuses it. Mind that
      brianc does not support try yet, complete or not: test with if before the operation that
      may fail, or leave the try out.`,
    fails: 'try:\n    run(10*ms)\nprint("done")',
    mended: 'run(10*ms)\nprint("done")',
    read: ['errors', 'Handling Exceptions'],
  },
  'except-group': {
    title: "'except*' is not supported by brianc.",
    text: `
      It sorts groups of exceptions that happened at the same time, in programs that do many
      things at once. A simulation does one thing after the other, and brianc does not support
      exceptions yet: test with if before the operation that may fail.`,
    fails: 'try:\n    run(10*ms)\nexcept* ValueError:\n    print("no run")',
    mended: 'run(10*ms)',
    read: ['errors', 'Raising and Handling Multiple Unrelated Exceptions'],
  },
  'keyword-name': {
    title: 'A word of the language cannot be a name.',
    text: `
      Words such as lambda, in, is, class or None have a fixed meaning in Python and cannot be
      given a value, in equations neither. The wavelength and the rate constant of physics
      both meet this rule: add an underscore or another letter.`,
    fails: 'lambda = 500*umetre',
    mended: 'lambda_ = 500*umetre',
    read: ['text', 'Keywords'],
  },
  'assign-target': {
    title: "Left of '=' stands a place that can take a value.",
    text: `
      A name, an attribute (G.v) or an element (x[0]) is such a place. A number, a sum or the
      result of a call is not: = does not state an equation to be solved, it stores the value of
      the right side. To compare two values, write ==.`,
    fails: 'x = 4\n2*x = 8',
    mended: 'x = 4\nx = 8/2',
    read: ['statements', 'Assignment statements'],
  },
} as const satisfies Record<string, Explanation>
