/** Wrong usage of the command line: said in one line, exit code 2. */
export class Usage extends Error {}

/** What this machine does not let the command do: said in one line, exit code 3. */
export class Refused extends Error {}
