/** What 4-integrate says to users. */
import { error, messageTable, unsupported, warning } from '../diagnostics/messages.js'

interface Subject {
  /** a variable with a differential equation */
  readonly name: string
}

const euler = "use method='euler', which takes any equation without noise"

/** `a, b and c`, each quoted */
function list(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`)
  return `${quoted.slice(0, -1).join(', ')} and ${quoted[quoted.length - 1]}`
}

export const messages = messageTable('integrate', {
  'unknown-method': error((p: { method: string; known: readonly string[]; nearest?: string }) => ({
    message: `there is no integration method '${p.method}'`,
    help: p.nearest ? `did you mean '${p.nearest}'?` : `the methods are ${p.known.join(', ')}`,
  })),
  'method-not-built': unsupported((p: { method: string }) => ({
    message: `the integration method '${p.method}' belongs to the GSL library, which is not compiled`,
    help: "use method='rk4', which is as accurate with a small enough time step",
  })),
  'event-driven': error((p: Subject & { reason: string }) => ({
    message: `the equation of '${p.name}' cannot be solved from event to event: ${p.reason}`,
    help: 'use the flag (clock-driven), which integrates it in each step',
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
  oscillates: error((p: Subject & { other: string }) => ({
    message:
      `method 'exact' cannot solve the equations of '${p.name}' and '${p.other}': ` +
      'it would go through complex numbers',
    help: "use method='rk4', which is accurate for oscillations too",
  })),
  'method-needed': unsupported((p: { names: readonly string[] }) => ({
    message:
      `which method Brian takes for ${list(p.names)}, which depend on each other, ` +
      'is not decided here',
    help: "name the method: method='exact', or 'euler' where Brian says that it uses it",
  })),
  'not-conditionally-linear': error((p: Subject) => ({
    message:
      `method 'exponential_euler' takes equations that are linear in their own variable, ` +
      `and that of '${p.name}' has another power of '${p.name}', or no term with '${p.name}' as a factor`,
    help: "use method='euler', 'rk2' or 'rk4', which take any equation without noise",
  })),
  'not-solved': unsupported((p: Subject) => ({
    message:
      `method 'independent' is compiled for equations that are linear in their own variable ` +
      `and constant over a time step, and that of '${p.name}' is not`,
    help: "use method='rk4', which takes any equation without noise",
  })),
  'deprecated-method': warning(() => ({
    message: "the integration method 'independent' is deprecated",
    help: "use method='exact'",
  })),
  'updater-split': error((p: { what: string }) => ({
    message: `the description of the method cannot be applied: a statement ${p.what}`,
    help:
      'each statement has f(x, t) and g(x, t) at most once, as terms of a sum: ' +
      'give what is more its own line, as in k = dt*f(x, t)',
  })),
  'updater-units': unsupported((p: Subject) => ({
    message: `the units of this sum in the description of the method do not agree for '${p.name}'`,
    help: 'f(x, t) is a change per time, so it is multiplied by dt; g(x, t) is multiplied by dW',
  })),
  'no-noise': error((p: { method: string; name: string; own?: boolean }) => ({
    message: `method '${p.method}' takes no noise, and there is '${p.name}' in the equations`,
    help: p.own
      ? "describe what it does with g(x, t)*dW, and give it stochastic='additive' or 'multiplicative'"
      : "use method='euler' where the noise has a constant factor, else 'heun' or 'milstein'",
  })),
  'nonlinear-noise': error((p: Subject & { noise: string }) => ({
    message: `the equation of '${p.name}' is not linear in the noise term '${p.noise}'`,
    help: `write it as a sum: f + g*${p.noise}, where f and g contain no noise`,
  })),
  'multiplicative-noise': error((p: Subject & { method: string; noise: string; what: string }) => ({
    message:
      `method '${p.method}' takes noise with a constant factor only, but in the equation of ` +
      `'${p.name}' that of '${p.noise}' contains '${p.what}'`,
    help: "use method='heun', or 'milstein' where each equation has a noise of its own",
  })),
  'shared-noise': error((p: { method: string; noise: string; name: string; other: string }) => ({
    message:
      `method '${p.method}' takes one noise term in each equation, and each in one equation ` +
      `only, but '${p.noise}' ${sharing(p)}`,
    help: "use method='heun', or 'euler' where the noise has a constant factor",
  })),
})

/** Either two variables share a noise, or a variable has a second one. */
const sharing = (p: { name: string; other: string }): string =>
  p.other.startsWith('xi')
    ? `stands beside '${p.other}' in that of '${p.name}'`
    : `stands in those of '${p.name}' and '${p.other}'`
