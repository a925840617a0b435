/** The interface of a self-contained page. */
import { showFigure } from './figure-view.js'
import type { Reply, Request } from '../protocol.js'

const text = document.getElementById('brianc-worker')?.textContent ?? ''
const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })))
const ask = (request: Request) => worker.postMessage(request)
const main = document.getElementById('brianc') as HTMLElement
const figures = document.createElement('div')
const status = document.createElement('p')
main.append(status, figures)
worker.onmessage = ({ data }: MessageEvent<Reply>) => {
  switch (data.kind) {
    case 'ready':
      return ask({ kind: 'run', run: 1, seed: 1, set: {}, held: false })
    case 'progress':
      status.textContent = `${Math.round(data.progress.fraction * 100)} %`
      return
    case 'figures':
      figures.replaceChildren(...data.figures.map(showFigure))
      return
    case 'done':
      status.textContent = JSON.stringify(data.outcome)
      return
    case 'failed':
      status.textContent = data.failure.message
  }
}
