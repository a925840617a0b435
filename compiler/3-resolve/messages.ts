/** What 3-resolve says to users. */
import type { Dimension } from '../../runtime/values/dimension.js'
import { error, messageTable, unsupported, warning } from '../diagnostics/messages.js'
import { synapseMessages } from './messages-synapses.js'
import { bring, inUnit, repair, type Side, unitName } from './words.js'

interface Named {
  readonly name: string
}

interface Expected {
  readonly expected: Dimension
  readonly found: Side
}

const kinds = {
  differential: 'a differential equation',
  parameter: 'a parameter',
  subexpression: 'a subexpression',
} as const

type Kind = keyof typeof kinds

const noun = { boolean: 'a condition', integer: 'an integer', float: 'a number' } as const

export const messages = messageTable('resolve', {
  ...synapseMessages,

  // definitions
  'illegal-name': error((p: Named & { reason: string }) => ({
    message: `a model cannot define '${p.name}': it is ${p.reason}`,
    help: 'choose another name',
  })),
  'duplicate-definition': error((p: Named) => ({
    message: `'${p.name}' is defined twice`,
    help: 'remove one of the two, or give it another name',
  })),
  'illegal-flag': error((p: { flag: string; kind: Kind; allowed: readonly string[] }) => ({
    message: `${kinds[p.kind]} cannot have the flag '${p.flag}'`,
    help:
      p.allowed.length === 0
        ? 'remove the flag'
        : `here only ${p.allowed.map((flag) => `(${flag})`).join(' and ')} can stand`,
  })),
  'linked-with-flags': error((p: { name: string }) => ({
    message: `'${p.name}' is linked: no other flag can stand beside (linked)`,
    help: 'remove the other flags: they belong to the variable that it is linked to',
  })),
  'circular-subexpressions': error((p: { cycle: readonly string[] }) => ({
    message: `these subexpressions depend on each other: ${p.cycle.join(' -> ')}`,
    help: 'write one of them without the others',
  })),

  // notation
  'unknown-notation': error((p: { what: string; instead: string }) => ({
    message: `${p.what} cannot be used in equations and statements`,
    help: p.instead,
  })),
  'bit-operator': error((p: { operator: string; instead: string }) => ({
    message: `the operator '${p.operator}' cannot be used in equations and statements`,
    help: p.instead,
  })),
  'chained-comparison': error((p: { instead: string }) => ({
    message: 'a chain of comparisons cannot be used in equations and statements',
    help: `write ${p.instead}`,
  })),
  'keyword-argument': error(() => ({
    message: 'functions of equations take plain arguments only',
    help: 'leave the name of the argument out and keep the order',
  })),

  // names
  'unknown-name': error((p: Named & { group: string; nearest?: string }) => ({
    message: `the name '${p.name}' is not known to group '${p.group}'`,
    help: p.nearest
      ? `did you mean '${p.nearest}'?`
      : `define it before run(), or as a parameter of the equations: ${p.name} : 1`,
  })),
  'unknown-function': error((p: Named & { instead?: string }) => ({
    message: `equations do not know a function '${p.name}'`,
    help:
      p.instead ??
      'they know exp, log, sqrt, sin, abs, clip, int, rand, ... and no function of Python',
  })),
  'function-of-script': error((p: Named) => ({
    message: `'${p.name}' is a function of the script that says no units: equations cannot use it`,
    help: 'write @check_units(x=volt, result=1) above it, with the unit of each argument',
  })),
  'function-not-compiled': unsupported((p: Named & { what: string }) => ({
    message: `the function '${p.name}' ${p.what}: equations can use formulas only`,
    help: 'compute its value with one formula of its arguments, or write that into the equations',
  })),
  'function-result': error((p: Named & { expected: Dimension; found: Dimension }) => ({
    message: `'${p.name}' gives a value ${inUnit(p.found)}, but @check_units says ${inUnit(p.expected)}`,
    help: "correct the formula, or the 'result' of @check_units",
  })),
  'function-not-built': unsupported((p: Named & { instead: string }) => ({
    message: `${p.name}() is not compiled yet`,
    help: p.instead,
  })),
  'function-as-value': error((p: Named & { arguments: string }) => ({
    message: `'${p.name}' is a function, used here like a variable`,
    help: `call it: ${p.name}(${p.arguments})`,
  })),
  'not-a-function': error((p: { text: string; product?: string }) => ({
    message: `'${p.text}' is not a function`,
    help: p.product ? `did you mean ${p.product}?` : 'write the operator between the two parts',
  })),
  'not-a-scalar': error((p: Named) => ({
    message: `'${p.name}' is an array, not a scalar value`,
    help: `declare a parameter in the equations and set it: G.${p.name} = ${p.name}`,
  })),
  'not-a-number': error((p: Named & { what: string }) => ({
    message: `'${p.name}' is ${p.what}, not a number`,
    help: 'equations can use numbers and quantities of the script only',
  })),
  'unknown-dimension': unsupported((p: Named) => ({
    message: `the dimension of '${p.name}' is not known at compile time`,
    help: `multiply a plain number by a unit before run(), as in ${p.name} = float(...)*mV`,
  })),
  'unknown-type': unsupported((p: Named & { what: string }) => ({
    message: `${p.what} of '${p.name}' is not known at compile time`,
    help: `make it a number before run(): ${p.name} = float(${p.name})`,
  })),
  'type-changes': unsupported((p: Named & { group: string; before: string; now: string }) => ({
    message:
      `'${p.name}' is of type ${p.now} here and of type ${p.before} elsewhere; ` +
      `group '${p.group}' reads it in both places`,
    help: 'give it the same type each time: write 1 and 0 for True and False, or always a condition',
  })),
  'function-changes': unsupported((p: Named & { group: string }) => ({
    message: `${p.name}() is another function here than before; group '${p.group}' calls it in both places`,
    help: 'give the two functions names of their own, or one function a number that changes',
  })),
  'noise-twice': error((p: Named & { first: string; second: string }) => ({
    message: `the noise '${p.name}' stands in the equations of '${p.first}' and '${p.second}'`,
    help: `write ${p.name}_1 and ${p.name}_2 for two noises, ${p.name}_1 twice for a shared one`,
  })),
  'noise-outside': error((p: Named & { synaptic?: boolean }) => ({
    message:
      `the noise term '${p.name}' can stand in differential equations only` +
      (p.synaptic ? ', and in none that is (event-driven)' : ''),
    help: p.synaptic ? 'give the equation the flag (clock-driven)' : 'use randn() here',
  })),
  'refractory-name': error((p: Named & { group: string }) => ({
    message: `group '${p.group}' has no refractoriness, so '${p.name}' is not known`,
    help: 'leave the name out, or declare it as a parameter of the equations where that is allowed',
  })),
  'hidden-by-default': warning((p: Named & { what: string }) => ({
    message: `'${p.name}' in equations is always ${p.what}, not the value that the script gives it`,
    help: 'give the value of the script another name',
  })),
  'division-by-zero': warning((p: { operator: string }) => ({
    message: `the right side of '${p.operator}' is always 0: the result is infinite or no number`,
    help: 'write inf or nan where that is meant',
  })),
  'hidden-by-variable': warning((p: Named & { group: string }) => ({
    message:
      `'${p.name}' is a variable of group '${p.group}', and the script has a value of that name ` +
      'too: the variable is used',
    help: 'give the value of the script another name',
  })),

  'hidden-by-namespace': warning((p: Named & { group: string }) => ({
    message:
      `'${p.name}' is in the namespace of group '${p.group}', and the script has a value of that ` +
      "name too: the group's own is used",
    help: 'give one of the two another name',
  })),

  // dimensions
  'dimension-mismatch': error((p: { operator: string; left: Side; right: Side }) => ({
    message: `the two sides of '${p.operator}' have different dimensions`,
    help: repair(p.left, p.right),
  })),
  'index-not-integer': error((p: { name: string; text: string }) => ({
    message: `the second argument of '${p.name}' is the index of a column, but '${p.text}' is no integer`,
    help: `write int(${p.text})`,
  })),
  'argument-dimension': error(
    (p: Expected & { function: string; position: number; like?: number }) => ({
      message:
        `argument ${p.position} of ${p.function}() must be ${inUnit(p.expected)}` +
        `${p.like === undefined ? '' : ` like argument ${p.like}`}, ` +
        `but '${p.found.text}' is ${inUnit(p.found.dimension)}`,
      help: bring(p.found, p.expected),
    }),
  ),
  'argument-count': error((p: { function: string; takes: number; given: number }) => ({
    message: `${p.function}() takes ${p.takes} argument${p.takes === 1 ? '' : 's'}, not ${p.given}`,
  })),
  'exponent-dimension': error((p: Side) => ({
    message: `an exponent must be without dimension, but '${p.text}' is ${inUnit(p.dimension)}`,
    help: `divide it by a quantity ${inUnit(p.dimension)}`,
  })),
  'exponent-not-constant': error((p: { base: Side; exponent: string }) => ({
    message:
      `'${p.base.text}' is ${inUnit(p.base.dimension)}: ` +
      `its exponent must be a constant, which '${p.exponent}' is not`,
    help: `divide the base by a quantity ${inUnit(p.base.dimension)} first, or write a number`,
  })),
  'exponent-not-known': unsupported((p: { base: Side; exponent: string }) => ({
    message:
      `'${p.base.text}' is ${inUnit(p.base.dimension)}: ` +
      `its exponent '${p.exponent}' must be known at compile time`,
    help: 'write the number itself as exponent',
  })),
  'floor-division-dimension': error((p: Side) => ({
    message: `'//' takes plain numbers, but '${p.text}' is ${inUnit(p.dimension)}`,
    help: `divide it by a quantity ${inUnit(p.dimension)} first`,
  })),
  'derivative-dimension': error((p: Named & Expected) => ({
    message:
      `d${p.name}/dt must be ${inUnit(p.expected)}, ` +
      `but its equation is ${inUnit(p.found.dimension)}`,
    help: bring(p.found, p.expected),
  })),
  'subexpression-dimension': error((p: Named & { expected: Dimension; found: Dimension }) => ({
    message:
      `'${p.name}' is declared ${inUnit(p.expected)}, ` +
      `but its expression is ${inUnit(p.found)}`,
    help: `declare it ': ${unitName(p.found)}', or change the expression`,
  })),
  'assigned-dimension': error((p: Named & Expected & { statement: string }) => ({
    message:
      `'${p.name}' is ${inUnit(p.expected)}, ` +
      `but '${p.statement}' gives it a value ${inUnit(p.found.dimension)}`,
    help: bring(p.found, p.expected),
  })),

  // types
  'not-a-condition': error((p: { operator: string; text: string }) => ({
    message: `'${p.operator}' joins conditions, but '${p.text}' is a number`,
    help: `compare it, as in ${p.text} != 0`,
  })),
  'sign-of-condition': error((p: { operator: string; text: string }) => ({
    message: `'${p.operator}' needs a number, but '${p.text}' is a condition`,
    help: `write ${p.operator}int(${p.text}), or 'not' for the opposite`,
  })),
  'condition-in-arithmetic': error((p: { text: string }) => ({
    message: `the condition '${p.text}' is used like a number`,
    help: `write int(${p.text})`,
  })),
  'condition-arithmetic': unsupported((p: { operator: string; instead: string }) => ({
    message: `'${p.operator}' between two conditions is not compiled`,
    help: p.instead,
  })),
  'threshold-not-condition': error((p: { text: string }) => ({
    message: `the threshold '${p.text}' is not a condition`,
    help: 'compare two values, as in v > 1',
  })),
  'event-not-condition': error((p: { text: string }) => ({
    message: `'${p.text}' is not a condition: it cannot tell when the event happens`,
    help: 'compare two values, as in v > 1',
  })),
  'index-not-condition': error((p: { text: string }) => ({
    message: `'${p.text}' is not a condition: it cannot choose elements`,
    help: "compare two values, as in G.v['i < 5']",
  })),
  'guarded-draw': unsupported((p: Named) => ({
    message: `random numbers for '${p.name}', which is (unless refractory), are not compiled yet here`,
    help: 'draw them into a variable without the flag first, and add that one',
  })),
  'refractory-neither': error((p: { text: string; dimension: Dimension }) => ({
    message: `refractory='${p.text}' is neither a time nor a condition, but is ${inUnit(p.dimension)}`,
    help: "give a time, as in refractory=5*ms, or the condition to stay refractory, as in 'v > 0*mV'",
  })),
  'declared-boolean': unsupported((p: Named & { text: string; type: 'integer' | 'float' }) => ({
    message: `'${p.name}' is declared boolean, but its expression is ${noun[p.type]}`,
    help: `write a condition, such as (${p.text}) != 0`,
  })),

  // random numbers
  'random-subexpression': error((p: Named & { function: string }) => ({
    message: `the subexpression '${p.name}' draws a random number each time it is used`,
    help: `add (constant over dt) for one draw in each step, or write ${p.function}() where it is needed`,
  })),
  'random-twice': error((p: Named) => ({
    message: `${p.name}() is called twice in one expression`,
    help: `draw each number into a variable of its own first, as in a = ${p.name}() in the reset`,
  })),

  // statements
  'write-subexpression': error((p: Named) => ({
    message: `'${p.name}' is a subexpression: it cannot be assigned`,
    help: 'assign the variables that it is computed from',
  })),
  'write-shared': error((p: Named) => ({
    message: `'${p.name}' is the same for the whole group: a reset cannot assign it`,
    help: 'assign a variable of the equations',
  })),
  'shared-in-event': error((p: Named) => ({
    message: `'${p.name}' is (shared), one value for all neurons: an event of some cannot set it`,
    help: `remove the flag, so that each neuron has its own '${p.name}'`,
  })),
  'shared-from-vector': error((p: Named & { vector: string; pathway?: string }) => ({
    message: p.pathway
      ? `the delay of the pathway '${p.pathway}' is one for all synapses, ` +
        `but '${p.vector}' differs between them`
      : `'${p.name}' is (shared), one value for all neurons, but '${p.vector}' differs between them`,
    help: p.pathway
      ? 'leave the delay out of Synapses(...), and set S.delay after connect()'
      : 'remove the flag, or use shared variables only',
  })),
  'shared-after-vector': error((p: Named & { before: string }) => ({
    message: `'${p.name}' is (shared): it has to be set before '${p.before}', which is not`,
    help: 'move the statements that set shared variables to the top',
  })),
  'shared-draw': unsupported((p: Named) => ({
    message: `a random number for '${p.name}', which is (shared), is not compiled yet here`,
    help: `remove the flag, or set '${p.name}' in the script between two calls of run()`,
  })),
  'write-index': unsupported((p: Named) => ({
    message: `'${p.name}' numbers the neurons: assigning it is not compiled`,
    help: 'assign a variable of the equations, or choose another name for the temporary value',
  })),
  'operator-not-known': error((p: { operator: string; target: string; value: string }) => ({
    message: `statements do not know the operator '${p.operator}'`,
    help: `write ${p.target} = ${p.target} ${p.operator.slice(0, -1)} (${p.value})`,
  })),
  'update-unknown': error((p: Named & { operator: string; nearest?: string; end?: string }) => ({
    message: p.end
      ? `the neurons on the side '${p.end}' have no variable ` +
        `'${p.name.slice(0, -p.end.length - 1)}' that '${p.operator}' could change`
      : `'${p.name}' has no value yet that '${p.operator}' could change`,
    help: p.nearest
      ? `did you mean '${p.nearest}'?`
      : p.end
        ? 'add it to the equations of the neurons'
        : `assign it first: ${p.name} = ...`,
  })),
  'float-into-integer': error((p: Named & { operator: string; value: string }) => ({
    message: `'${p.name}' is an integer: '${p.operator}' cannot change it by a float`,
    help: `write ${p.name} = int(${p.name} ${p.operator.slice(0, -1)} ${p.value})`,
  })),
  'update-condition': unsupported((p: Named & { operator: string }) => ({
    message: `'${p.name}' is boolean: '${p.operator}' is not compiled for it`,
    help: `write ${p.name} = followed by a condition`,
  })),
  'temporary-type-changes': unsupported((p: Named & { before: string; now: string }) => ({
    message: `the temporary '${p.name}' is of type ${p.before} first and of type ${p.now} here`,
    help: 'use two names, or write the first value as a float, such as 1.0',
  })),
})
