/** What 4-integrate says to users. */
import { error, messageTable, unsupported } from '../diagnostics/messages.js'

interface Subject {
  /** a variable with a differential equation */
  readonly name: string
}

const euler = "use method='euler', which takes any equation"

export const messages = messageTable('integrate', {
  'unknown-method': error((p: { method: string; known: readonly string[]; nearest?: string }) => ({
    message: `there is no integration method '${p.method}'`,
    help: p.nearest ? `did you mean '${p.nearest}'?` : `the methods are ${p.known.join(', ')}`,
  })),
  'method-not-built': unsupported((p: { method: string }) => ({
    message: `the integration method '${p.method}' is not compiled yet`,
    help: "use method='euler' with a smaller time step, or leave the method out",
  })),
  'not-linear': error((p: Subject) => ({
    message: `method 'exact' takes linear equations only, and that of '${p.name}' is not`,
    help: euler,
  })),
  'varies-in-step': error((p: Subject & { what: string }) => ({
    message:
      `method 'exact' needs equations that are constant over a time step, ` +
      `but that of '${p.name}' contains ${p.what}`,
    help: euler,
  })),
  'no-unique-solution': error((p: Subject) => ({
    message:
      `method 'exact' cannot solve the equation of '${p.name}', ` +
      `which does not depend on '${p.name}'`,
    help: euler,
  })),
  coupled: unsupported((p: Subject & { other: string }) => ({
    message:
      `method 'exact' is not compiled yet for coupled equations: ` +
      `that of '${p.name}' contains '${p.other}'`,
    help: "write method='euler' for other numbers than Brian's, or remove the coupling",
  })),
})
