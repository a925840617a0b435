/** `--figures DIR`: each figure of the script as an SVG file, or as PNG where that can be had. */
import type { FigureData } from '../plot/figure-data.js'
import { figureSvg } from '../plot/figure-svg.js'
import type { Node } from './node.js'
import { writeTogether } from './write-whole.js'

/** Makes PNG files of SVG documents. */
export type PngRenderer = (svg: string) => Uint8Array

export interface FigureOutput {
  readonly node: Node
  readonly folder: string
  /** finds the renderer when the first figure asks for PNG; a text says why there is none */
  readonly png?: () => Promise<PngRenderer | string>
  readonly note: (text: string) => void
}

export async function writeFigures(
  figures: readonly FigureData[],
  { node, folder, png, note }: FigureOutput,
): Promise<void> {
  const wanted = figures.some((figure) => extensionOf(figure) === 'png')
  const renderer = wanted ? await (png?.() ?? 'a module writes SVG, brianc run writes PNG') : ''
  const render = typeof renderer === 'string' ? undefined : renderer
  const extensions = figures.map((figure) =>
    render && extensionOf(figure) === 'png' ? 'png' : 'svg',
  )
  figureNames(figures, extensions).forEach((name, k) => {
    const svg = figureSvg(figures[k])
    const content = render && extensions[k] === 'png' ? render(svg) : svg
    writeTogether(node, [[node.path.join(folder, name), content]])
    const asked = figures[k].name
    if (asked === undefined || node.path.basename(asked) === name) return
    const extension = extensionOf(figures[k])
    const reason = name.endsWith(`.${extension}`) ? '' : extension === 'png' ? renderer : other
    note(`${asked} is written as ${name}${reason && `: ${reason}`}`)
  })
}

const other = 'figures are SVG or PNG'

/** What follows the last dot of the name that savefig gave. */
const extensionOf = ({ name = '' }: FigureData): string =>
  /[^\\/]\.([^.\\/]*)$/.exec(name)?.[1].toLowerCase() ?? ''

/** figure-1.svg, or what savefig called it, within the folder; no name twice. */
function figureNames(figures: readonly FigureData[], extensions: readonly string[]): string[] {
  const names = new Set<string>()
  return figures.map(({ name: asked = '' }, k) => {
    const base = asked.replace(/.*[\\/]|[\u0000-\u001f]/gs, '').replace(/^\.+/, '')
    const stem = base.replace(/(?<=.)\.[^.]*$/, '') || `figure-${k + 1}`
    let name = `${stem}.${extensions[k]}`
    for (let n = 2; names.has(name); n++) name = `${stem}-${n}.${extensions[k]}`
    names.add(name)
    return name
  })
}
