/** The door of the room: `node sim.mjs` and what the compiler's own command needs. */
export { runAsCommand } from './run-as-command.js'
export { type CommandOptions, type Program, runCommand } from './run-command.js'
export { failureFrame } from './failure-frame.js'
