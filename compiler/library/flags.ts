/** Which flags an equation may carry, by class and kind. Semantics page 1.3. */

export type EquationKind = 'differential' | 'parameter' | 'subexpression'

type Row = Readonly<Record<EquationKind, readonly string[]>>

export const allowedFlags = {
  NeuronGroup: {
    differential: ['unless refractory'],
    parameter: ['constant', 'shared', 'linked'],
    subexpression: ['shared', 'constant over dt'],
  },
  Synapses: {
    differential: ['event-driven', 'clock-driven'],
    parameter: ['constant', 'shared'],
    subexpression: ['summed', 'shared', 'constant over dt'],
  },
} as const satisfies Record<string, Row>
