/** A plan whose script has one of everything that a protocol can hold. */
import type { Plan } from '../../../compiler/ir/plan.js'
import type { Code, RuntimeName, Step, Variable } from '../../../compiler/ir/protocol.js'
import { span } from '../../../compiler/ir/source.js'
import { second } from '../../../runtime/values/dimension.js'
import { planOf } from '../5-lower/fixture.js'

const text = `from brian2 import *
tau = 20*ms  # */ closes no comment
N = 10
class_ = [1, 2.5, 'it\\'s </script>']
eqs = 'dv/dt = -v/tau : 1'
def measure(n, N):
    group = NeuronGroup(n, eqs, threshold='v>1', reset='v=0')
    def inner():
        return group
    run(10*ms)
    return inner()
for i in range(3):
    if i > 1 and not N or tau:
        continue
    else:
        x = measure(i, N)
    while N < 3: break
print({'x': x, 1: (1,)}, x or N, (x and 'a') if N else None)
π = SpikeMonitor(x)
`

const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((end) => end.index + 1)]
/** The span of a line, counted from 1, from a column on. */
const at = (line: number, column = 0) => span(lineStarts[line - 1] + column, lineStarts[line] - 1)

let count = 0
const variable = (name: string): Variable => ({ name, id: count++ })
const names = ['tau', 'N', 'class_', 'i', 'x', 'π', '__proto__'].map(variable)
const [tau, N, list, i, x, pi, odd] = names
const [n, innerN, group] = ['n', 'N', 'group'].map(variable)

const constant = (value: bigint | number | string | boolean | null): Code => ({
  kind: 'constant',
  value,
})
const read = (of: Variable, maybeUnbound = false): Code => ({
  kind: 'read',
  variable: of,
  maybeUnbound,
})
const call = (callee: RuntimeName, ...args: Code[]): Code => ({
  kind: 'call',
  callee,
  simulation: false,
  arguments: args,
})
const assign = (line: number, to: Variable, value: Code): Step => ({
  kind: 'assign',
  variable: to,
  value,
  span: at(line),
})
const milliseconds = (value: bigint): Code =>
  call('multiply', constant(value), { kind: 'unit', name: 'ms' })

const loop: Step = {
  kind: 'for',
  span: at(12),
  variable: i,
  iterable: { kind: 'list', items: [constant(0n), constant(1n), constant(2n)] },
  body: [
    {
      kind: 'if',
      span: at(13, 7),
      test: {
        kind: 'or',
        left: {
          kind: 'and',
          left: call('greater', read(i), constant(1n)),
          right: { kind: 'not', operand: read(N) },
        },
        right: read(tau),
      },
      then: [{ kind: 'continue', span: at(14) }],
      otherwise: [assign(16, x, { kind: 'invoke', procedure: 0, arguments: [read(i), read(N)] })],
    },
    {
      kind: 'while',
      span: at(17),
      test: call('less', read(N), constant(3n)),
      body: [{ kind: 'break', span: at(17, 17) }],
    },
  ],
}

const show: Step = {
  kind: 'evaluate',
  span: at(18),
  value: {
    kind: 'list',
    items: [
      {
        kind: 'dict',
        entries: [
          [constant('x'), read(x, true)],
          [constant(1n), { kind: 'tuple', items: [constant(1n)] }],
        ],
      },
      { kind: 'or', left: read(x, true), right: read(N) },
      {
        kind: 'conditional',
        test: read(N),
        then: { kind: 'and', left: read(x, true), right: constant('a') },
        otherwise: constant(null),
      },
    ],
  },
}

export function planOfEverything(): Plan {
  const model = planOf({
    equations: 'dv/dt = -v/tau : 1',
    threshold: 'v>1',
    reset: 'v=0',
    externals: { tau: { dimension: second } },
  })
  return {
    source: { path: '/home/me/models/every-thing.eqs', text },
    classes: [
      ...model.classes,
      { kind: 'SpikeMonitor', id: 'M', line: 19, source: 'G', event: 'spike', variables: [] },
    ],
    protocol: {
      parameters: [
        {
          name: 'tau',
          span: at(2),
          value: 0.02,
          type: 'float',
          dimension: second,
          label: "It's τ",
        },
        {
          name: 'N',
          span: at(3),
          value: 10,
          type: 'integer',
          dimension: [0, 0, 0, 0, 0, 0, 0],
          pinned: at(12),
        },
      ],
      variables: names,
      exposed: [tau, N, list, x, pi, odd],
      procedures: [
        {
          id: 0,
          name: 'measure',
          span: at(6),
          async: true,
          parameters: [n, innerN],
          locals: [group],
          body: [
            assign(7, group, { kind: 'create', class: 'G', arguments: [['N', read(n)]] }),
            {
              kind: 'evaluate',
              span: at(10),
              value: {
                kind: 'run',
                span: at(10),
                duration: milliseconds(10n),
                objects: [{ name: 'group', code: read(group), classes: ['G'] }],
                frame: [],
                externals: [{ name: 'tau', code: read(tau, true), type: { kind: 'any' } }],
              },
            },
            {
              kind: 'return',
              span: at(11),
              value: { kind: 'invoke', procedure: 1, arguments: [] },
            },
          ],
        },
        {
          id: 1,
          name: 'inner',
          span: at(8),
          async: false,
          parameters: [],
          locals: [],
          body: [{ kind: 'return', span: at(9), value: read(group) }],
        },
      ],
      body: [
        assign(2, tau, { kind: 'parameter', name: 'tau', default: milliseconds(20n) }),
        assign(3, N, constant(10n)),
        assign(4, list, {
          kind: 'list',
          items: [constant(1n), constant(2.5), constant("it's </script>")],
        }),
        loop,
        show,
        assign(19, pi, { kind: 'create', class: 'M', arguments: [['source', read(x, true)]] }),
      ],
    },
  }
}
