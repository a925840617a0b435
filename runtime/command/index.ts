/** The door of the room: `node sim.mjs` and what the compiler's own command needs. */
export { type Flag, flagHelp, runFlags } from './flags.js'
export { runAsCommand } from './run-as-command.js'
export { type CommandOptions, exitCodes, type Program, runCommand } from './run-command.js'
