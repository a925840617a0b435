/** A drawing cut where pictures stand in it. */

/** Stands in a drawing for what comes later; no text of a figure holds such a character. */
export const slot = (k: number): string => `\u0000${k}\u0000`

export type Piece =
  | { readonly kind: 'svg'; readonly svg: string }
  /** `clipped`: it stands in a group that has a clip path */
  | { readonly kind: 'slot'; readonly k: number; readonly clipped: boolean }

/**
 * The pieces of what stands inside <svg>, in their order. Groups that are open at a slot are closed
 * before it and opened again behind it; pieces that draw nothing are left out.
 */
export function svgPieces(drawn: string): Piece[] {
  const pieces: Piece[] = []
  const open: string[] = []
  drawn.split('\u0000').forEach((text, k) => {
    if (k % 2 === 1) {
      const clipped = open.some((tag) => tag.includes('clip-path'))
      pieces.push({ kind: 'slot', k: Number(text), clipped })
      return
    }
    const before = open.join('')
    for (const [tag] of text.matchAll(/<g(?: [^>]*)?>|<\/g>/g)) {
      if (tag === '</g>') open.pop()
      else open.push(tag)
    }
    if (!draws(text)) return
    pieces.push({ kind: 'svg', svg: before + text + '</g>'.repeat(open.length) })
  })
  return pieces
}

/** Whether there is more in it than starts and ends of groups. */
const draws = (text: string): boolean => /<(?!\/|g[ >])/.test(text)
