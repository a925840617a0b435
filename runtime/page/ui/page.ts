/** The interface of a self-contained page. */
import { mountSimulation } from './app.js'

const contentOf = (id: string) =>
  (document.getElementById(id) as HTMLTemplateElement | null)?.content
const simulation = document.getElementById('brianc-worker')?.textContent ?? ''
const main = document.getElementById('brianc') as HTMLElement

mountSimulation(main, {
  makeWorker: () => {
    const blob = new Blob([simulation], { type: 'text/javascript' })
    return new Worker(URL.createObjectURL(blob))
  },
  texts: {
    typescript: contentOf('brianc-typescript')?.textContent ?? undefined,
    equations: contentOf('brianc-equations'),
  },
})
