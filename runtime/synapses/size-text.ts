/** Bytes for people: `24 TB`. */
export function sizeText(bytes: number): string {
  const [unit, factor] = bytes >= 1e12 ? ['TB', 1e12] : (['GB', 1e9] as const)
  return `${Number((bytes / Number(factor)).toPrecision(3))} ${unit}`
}
