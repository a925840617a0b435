/** The interface of a self-contained page. */
import { mountSimulation } from './app.js'

const contentOf = (id: string) =>
  (document.getElementById(id) as HTMLTemplateElement | null)?.content
const simulation = document.getElementById('brianc-worker')?.textContent ?? ''
/** The lines of WebAssembly in generated code, which the text of the simulation has: 7-bundle/page.ts. */
const shared = (_: string, from: string, length: string): string => {
  const lines = simulation.slice(+from, +from + +length).match(/.{1,96}/g) ?? []
  return lines.map((line) => `  '${line}'`).join(' +\n')
}
const main = document.getElementById('brianc') as HTMLElement

mountSimulation(main, {
  makeWorker: () => {
    const blob = new Blob([simulation], { type: 'text/javascript' })
    return new Worker(URL.createObjectURL(blob))
  },
  linked: true,
  texts: {
    typescript: contentOf('brianc-typescript')?.textContent?.replace(/^⟦(\d+),(\d+)⟧/gm, shared),
    equations: contentOf('brianc-equations'),
  },
})
