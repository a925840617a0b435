/** PNG files of figures, by resvg, which is an optional dependency. */

/** Makes a PNG of an SVG document, or says why it cannot. */
export async function pngRenderer(): Promise<((svg: string) => Uint8Array) | string> {
  const resvg = await import('@resvg/resvg-js').catch(() => undefined)
  if (!resvg) return 'PNG needs the package @resvg/resvg-js (npm install @resvg/resvg-js)'
  const font = {
    loadSystemFonts: true,
    defaultFontFamily: 'DejaVu Sans',
    sansSerifFamily: 'DejaVu Sans',
  }
  return (svg) => new resvg.Resvg(svg, { font }).render().asPng()
}
