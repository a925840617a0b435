/** `--figures DIR`: each figure of the script as an SVG file. */
import type { FigureData } from '../plot/figure-data.js'
import { figureSvg } from '../plot/figure-svg.js'
import type { Node } from './node.js'
import { writeWhole } from './write-whole.js'

export function writeFigures(
  node: Node,
  folder: string,
  figures: readonly FigureData[],
  note: (text: string) => void,
): void {
  figureNames(figures).forEach((name, k) => {
    const asked = figures[k].name
    writeWhole(node, node.path.join(folder, name), figureSvg(figures[k]))
    if (asked !== undefined && node.path.basename(asked) !== name) {
      note(`${asked} is written as ${name}: figures are SVG`)
    }
  })
}

/** figure-1.svg, or what savefig called it, within the folder; no name twice. */
function figureNames(figures: readonly FigureData[]): string[] {
  const names = new Set<string>()
  return figures.map(({ name: asked = '' }, k) => {
    const stem = asked.replace(/.*[\\/]/s, '').replace(/(?<=.)\.[^.]*$/, '') || `figure-${k + 1}`
    let name = `${stem}.svg`
    for (let n = 2; names.has(name); n++) name = `${stem}-${n}.svg`
    names.add(name)
    return name
  })
}
