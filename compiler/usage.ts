/** Wrong usage of the command line: said in one line, exit code 2. */
export class Usage extends Error {}
