/** Text of the script as it is quoted above emitted code. */

/** One line without comments and line joins, runs of white space collapsed. */
export const oneLine = (text: string): string =>
  text
    .replace(/#[^\r\n]*/g, ' ')
    .replace(/\\[\r\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
