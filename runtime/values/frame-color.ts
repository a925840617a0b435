/** Colours of the diagnostic frame. */

export type Tone = 'error' | 'warning' | 'help' | 'gutter' | 'bold'
export type Painter = (tone: Tone, text: string) => string

/** Wraps a text in ANSI codes, or leaves it as it is. */
export function painter(color: boolean): Painter {
  return (tone, text) => (color && text !== '' ? `\x1b[${codes[tone]}m${text}\x1b[0m` : text)
}

const codes: Readonly<Record<Tone, string>> = {
  error: '1;31',
  warning: '1;33',
  help: '1;36',
  gutter: '34',
  bold: '1',
}
