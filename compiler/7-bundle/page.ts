/** One self-contained page: the simulation, its interface, its text. Contract, section 1. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { invariant } from '../diagnostics/bug.js'
import type { Files, PageText } from '../ir/files.js'

/** What is built of runtime/page/ui, beside the runtime: the same for all pages. */
export interface Interface {
  readonly script: string
  readonly style: string
  /** of a page that is served while its script is written */
  readonly dev?: string
}

export async function readInterface(runtime: string, dev = false): Promise<Interface> {
  const read = async (name: string) =>
    (await readFile(join(dirname(runtime), name), 'utf8')).trimEnd()
  const [script, style] = await Promise.all(['page.js', 'page.css'].map(read))
  if (!dev) return { script, style }
  return { script, style: style + (await read('dev.css')), dev: await read('dev.js') }
}

/**
 * The page as HTML. Its policy lets in nothing but its own script and style, by their digests, and
 * the worker that the script makes of the text of the simulation.
 */
export async function pageHtml(
  simulation: string,
  { page, typescript }: Files,
  own: Interface,
  version: string,
): Promise<string> {
  invariant(page, 'the words of the page were asked for')
  const { title, description, equations } = page
  const text = inert(simulation)
  // the generated code follows the script that has most of it: compressed, it then takes little
  const body = `<main id="brianc">
<header>
<h1>${escapeHtml(title)}</h1>
${description.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</header>
<noscript><p>This page simulates a model, for which it needs JavaScript.</p></noscript>
</main>
${equations.length === 0 ? '' : equationsHtml(equations)}
<script type="text/plain" id="brianc-worker">${text}</script>
<template id="brianc-typescript">${escapeMarkup(sharing(typescript, text))}</template>
`
  return await documentOf(title, body, own, [own.script], version)
}

/** What `brianc dev` shows as long as there is no page. */
export const faultsHtml = (
  title: string,
  faults: string,
  own: Interface,
  version: string,
): Promise<string> =>
  documentOf(
    title,
    `<div id="brianc-faults" role="alert"><pre>${escapeHtml(faults)}</pre></div>\n`,
    own,
    [],
    version,
  )

async function documentOf(
  title: string,
  body: string,
  { style, dev }: Interface,
  scripts: readonly string[],
  version: string,
): Promise<string> {
  const all = dev === undefined ? scripts : [...scripts, dev]
  const digests = await Promise.all(all.map(digest))
  const policy = [
    "default-src 'none'",
    `script-src ${digests.join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${await digest(style)}`,
    'img-src blob: data:',
    'worker-src blob:',
    ...(dev === undefined ? [] : ["connect-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="brianc ${escapeHtml(version)}">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}${all.map((text) => `<script>${text}</script>\n`).join('')}</body>
</html>
`
}

const equationsHtml = (equations: PageText['equations']): string =>
  `<template id="brianc-equations">
${equations
  .map(
    ({ name, kind, html }) =>
      `<section><h3>${escapeHtml(name)} <small>${escapeHtml(kind)}</small></h3>${html}</section>`,
  )
  .join('\n')}
</template>
`

/**
 * WebAssembly stands in a page once: the generated code says where the text of the simulation has
 * it, and how long it is, as `⟦from,length⟧`; the interface puts it back (ui/page.ts).
 */
const sharing = (typescript: string, simulation: string): string =>
  typescript.replace(/^ {2}'[\w+/]{96}'(?: \+\n {2}'[\w+/=]{1,96}')+(?=,$)/gm, (lines) => {
    const joined = lines.replace(/' \+\n {2}'/g, '').slice(3, -1)
    const from = simulation.indexOf(joined)
    const again = joined.match(/.{1,96}/g)?.map((line) => `  '${line}'`)
    return from < 0 || again?.join(' +\n') !== lines ? lines : `⟦${from},${joined.length}⟧`
  })

/** Text of a data block: what could end or nest its script element is written with an escape. */
const inert = (text: string): string => text.replace(/<(?=\/?script|!--)/gi, '\\x3C')

/** Of an element's text: quotes may stand as they are. */
const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[c]};`)

async function digest(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(sum)))}'`
}
