/** What 2-evaluate says to users. */
import { error, messageTable, unsupported, warning } from '../diagnostics/messages.js'

const suggest = (name: string | undefined) => (name ? `did you mean '${name}'?` : undefined)

export const messages = messageTable('evaluate', {
  'unknown-name': error(
    (p: { name: string; nearest?: string; brian?: boolean; local?: boolean }) => ({
      message: `the name '${p.name}' is not defined`,
      help: p.local
        ? `'${p.name}' is assigned further down in this function, so it is local to it; give it a value first`
        : p.brian
          ? `it is a name of Brian 2: add 'from brian2 import *' at the top of the script`
          : (suggest(p.nearest) ?? 'define it before this line'),
    }),
  ),
  'not-built': unsupported((p: { name: string; module: string; instead?: string }) => ({
    message: `'${p.name}' (${p.module}) is not supported yet`,
    help: p.instead ?? 'leave it out, or compute what it gives with supported functions',
  })),
  'updater-form': error((p: { what: string }) => ({
    message: `the description of a method assigns stages and then 'x_new', and ${p.what}`,
    help: "write it as in 'x_new = x + dt*f(x, t)', with stages such as 'k = dt*f(x, t)' before it",
  })),
  'updater-name': error((p: { name: string; nearest?: string }) => ({
    message: `the description of a method does not know '${p.name}'`,
    help:
      suggest(p.nearest) ??
      'it knows x, t, dt, dW, the functions f(x, t) and g(x, t), and the stages above',
  })),
  'index-of-whole': warning((p: { name: string; variable: string; group: string }) => ({
    message: `in the string that sets '${p.variable}', '${p.name}' is that of the whole group '${p.group}', not of the subgroup that is its index`,
    help: 'set the variable of the subgroup, where it is meant to count from there',
  })),
  'range-dimension': warning((p: { name: string; expected: string; actual: string }) => ({
    message: `'${p.name}' ${p.expected === '1' ? 'has no unit' : `is in ${p.expected}`}, but the values behind it ${p.actual === '1' ? 'have no unit' : `are in ${p.actual}`}: it gets no control`,
    help:
      p.expected === '1'
        ? 'leave the units out, as in # [0 : 0.1 : 1]'
        : 'give every value its unit, as in # [5*ms : 1*ms : 50*ms]',
  })),
  'range-type': warning((p: { name: string; expected: string; value: string }) => ({
    message: `'${p.name}' is ${p.expected} as its default is, so it cannot be ${p.value}: it gets no control`,
    help: p.expected.includes('boolean')
      ? 'leave the brackets out: what is True or False gets a box to tick'
      : 'change the value behind it, or the default: 1.0 takes fractions, 1 does not',
  })),
  'range-order': warning((p: { name: string; problem: string }) => ({
    message: `the range of '${p.name}' holds nothing to choose: ${p.problem}`,
    help: 'write # [min : max] or # [min : step : max]',
  })),
  'range-default': warning((p: { name: string; value: string; among: string }) => ({
    message: `the default of '${p.name}', ${p.value}, is not ${p.among}: it gets no control`,
    help: 'change the default, or what stands in the brackets',
  })),
  'not-drawn': warning((p: { name: string }) => ({
    message: `'${p.name}' of matplotlib is not drawn: the figure goes without it`,
    help: 'plot with plot, scatter, bar, hist, fill_between, imshow or text where it matters',
  })),
  statement: unsupported((p: { what: string; instead: string }) => ({
    message: `${p.what} is not supported`,
    help: p.instead,
  })),
  expression: unsupported((p: { what: string; instead: string }) => ({
    message: `${p.what} is not supported yet`,
    help: p.instead,
  })),
  'structure-at-run-time': unsupported((p: { purpose: string }) => ({
    message: `${p.purpose} must be known when the script is compiled, but is computed only when it runs`,
    help: 'compute it from values that the script itself states, not from random numbers or results of a run',
  })),
  'no-run-time-value': unsupported((p: { what: string }) => ({
    message: `${p.what} exists at compile time only and cannot be used as a value here`,
    help: 'call it, or pass the value that you need from it',
  })),
  'dimension-mismatch': error((p: { operator: string; left: string; right: string }) => ({
    message: `the two sides of '${p.operator}' have different dimensions: ${p.left} and ${p.right}`,
    help: dimensionHelp(p.left, p.right),
  })),
  'wrong-dimension': error((p: { what: string; expected: string; actual: string }) => ({
    message: `${p.what} must be in ${unitName(p.expected)}, but this is in ${unitName(p.actual)}`,
    help: dimensionHelp(p.expected, p.actual),
  })),
  'wrong-type': error((p: { what: string; expected: string; actual: string }) => ({
    message: `${p.what} must be ${p.expected}, but this is ${p.actual}`,
  })),
  'failing-operation': error((p: { message: string; help?: string }) => ({
    message: p.message,
    help: p.help,
  })),
  'unknown-variable': error(
    (p: {
      group: string
      name: string
      nearest?: string
      own: readonly string[]
      taken: boolean
    }) => ({
      message: `'${p.group}' has no variable '${p.name}' that could be recorded`,
      help: p.taken
        ? `leave it out: the monitor has its own '${p.name}', of each recorded moment`
        : (suggest(p.nearest) ?? `its variables are ${p.own.join(', ')}`),
    }),
  ),
  'unknown-slot': error((p: { slot: string }) => ({
    message: `'${p.slot}' is no slot of the schedule`,
    help:
      'the slots are start, groups, thresholds, synapses, resets and end, each also with ' +
      'before_ or after_: after_resets',
  })),
  'not-callable': error((p: { what: string }) => ({
    message: `${p.what} cannot be called`,
    help: "write '*' between two factors if a product is meant",
  })),
  'missing-argument': error((p: { callee: string; parameter: string }) => ({
    message: `${p.callee}() needs the argument '${p.parameter}'`,
  })),
  'too-many-arguments': error((p: { callee: string; most: number; given: number }) => ({
    message:
      `${p.callee}() takes at most ${p.most} argument${p.most === 1 ? '' : 's'}, ` +
      `but ${p.given} are given`,
  })),
  'unknown-argument': error((p: { callee: string; name: string; nearest?: string }) => ({
    message: `${p.callee}() has no argument '${p.name}'`,
    help: suggest(p.nearest),
  })),
  'argument-twice': error((p: { callee: string; name: string }) => ({
    message: `${p.callee}() gets the argument '${p.name}' twice`,
  })),
  argument: unsupported((p: { callee: string; name: string; instead: string }) => ({
    message: `the argument '${p.name}' of ${p.callee}() is not supported yet`,
    help: p.instead,
  })),
  'unknown-attribute': error((p: { object: string; name: string; nearest?: string }) => ({
    message: `${p.object} has no attribute '${p.name}'`,
    help: suggest(p.nearest),
  })),
  'read-only': error((p: { name: string }) => ({
    message: `'${p.name}' is read-only: Brian computes it`,
    help: 'assign to a parameter or to a variable with a differential equation',
  })),
  'not-linked': error((p: { name: string }) => ({
    message: `'${p.name}' cannot be linked: its equation does not say that it is a linked variable`,
    help: `declare it with the flag (linked), as in '${p.name} : volt (linked)'`,
  })),
  'event-name': error((p: { name: string }) => ({
    message: `'${p.name}' cannot be the name of an event`,
    help: 'a name consists of letters, digits and underscores, and does not begin with a digit',
  })),
  'spike-twice': error(() => ({
    message: "the event 'spike' is what the threshold defines: it cannot be defined twice",
    help: 'leave one of the two out, or give the event another name',
  })),
  'unknown-event': error((p: { name: string; group: string; nearest?: string }) => ({
    message: `'${p.group}' has no event '${p.name}'`,
    help: p.nearest
      ? `did you mean '${p.nearest}'?`
      : "define it: events={'name': 'condition'}, or threshold='...' for 'spike'",
  })),
  'reset-without-threshold': error(() => ({
    message: 'a reset needs a threshold: without one the group never spikes',
    help: "add threshold='...' to the group",
  })),
  'threshold-alone': warning((p: { group: string }) => ({
    message: `'${p.group}' has a threshold, but neither a reset nor a refractory period`,
    help: "add reset='...', or reset='' where nothing should happen at a spike",
  })),
  'never-refractory': warning((p: { group: string; name: string }) => ({
    message: `'${p.name}' is (unless refractory), but '${p.group}' is never refractory`,
    help: 'add refractory=..., or leave the flag out',
  })),
  'source-without-spikes': error(() => ({
    message: 'the monitored group has no threshold, so it does not emit spikes',
    help: "give the group a threshold: threshold='v > 1'",
  })),
  'side-without-spikes': error((p: { side: string; group: string; synapses?: boolean }) => ({
    message: p.synapses
      ? `'${p.group}' are synapses, which do not emit the spikes of on_${p.side}`
      : `'${p.group}' has no threshold, so that it does not emit the spikes of on_${p.side}`,
    help: p.synapses
      ? 'spikes come from neurons: make these the source (on_pre) or the target (on_post)'
      : "give the group a threshold: threshold='v > 1'",
  })),
  'pathway-name': error((p: { name: string }) => ({
    message: `'${p.name}' cannot be the name of a pathway`,
    help: 'a name consists of letters, digits and underscores, and begins with a letter',
  })),
  'unknown-pathway': error(
    (p: { name: string; what: string; nearest?: string; names: readonly string[] }) => ({
      message: `there is no pathway '${p.name}' that could have ${p.what}`,
      help:
        suggest(p.nearest) ??
        (p.names.length > 0
          ? `the pathways are ${p.names.join(', ')}`
          : 'on_pre and on_post make pathways'),
    }),
  ),
  'delays-of-synapses': error(() => ({
    message: "'delay' of Synapses is one time for all synapses",
    help: 'leave it out, and set the delays of single synapses after connect(): S.delay = ...',
  })),
  unpack: error((p: { expected: number; given: number }) => ({
    message: `${p.expected} names on the left, but ${p.given} values on the right`,
  })),
  'not-iterable': error((p: { what: string }) => ({
    message: `${p.what} cannot be iterated over`,
  })),
  'data-file': error((p: { path: string; why: string }) => ({
    message: `cannot read '${p.path}': ${p.why}`,
    help: "put the file into the script's folder and name it from there: 'data.txt'",
  })),
  'outside-except': error(() => ({
    message: `'raise' without an exception stands outside an except block`,
    help: "say what is raised: raise ValueError('...')",
  })),
  'unrolled-jump': unsupported((p: { word: string }) => ({
    message: `'${p.word}' depends on a run-time value inside a loop that builds structure`,
    help: 'build the structure in one loop and decide at run time in another',
  })),
  'unroll-limit': unsupported((p: { limit: number }) => ({
    message: `a loop that builds structure runs more than ${p.limit} times`,
    help: 'build one group of many neurons instead of many groups',
  })),
  'nothing-to-run': error(() => ({
    message: 'the script is empty: there is nothing to run',
    help: "start with 'from brian2 import *', build a group and call run()",
  })),
})

const unitName = (unit: string): string => (unit === '1' ? 'no unit (a pure number)' : unit)

function dimensionHelp(expected: string, actual: string): string | undefined {
  if (actual === '1') return `give the number a unit: multiply it by a unit of ${expected}`
  if (expected === '1') return 'divide by a unit to get a pure number'
  return undefined
}
