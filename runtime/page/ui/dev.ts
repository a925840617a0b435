/** What the page of `brianc dev` has besides: it starts again when there is a new one. */
const events = new EventSource('/events')

// parameters and seed are in the address
events.addEventListener('page', () => location.reload())

events.addEventListener('faults', ({ data }) => {
  document.getElementById('brianc-faults')?.remove()
  const pane = document.createElement('div')
  pane.id = 'brianc-faults'
  pane.setAttribute('role', 'alert')
  const text = document.createElement('pre')
  text.textContent = JSON.parse(data)
  pane.append(text)
  document.body.prepend(pane)
})
