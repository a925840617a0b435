/** Pages in Debian's Chromium, as somebody without a network opens them. */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Tests of pages are left out on machines that have none. */
export const hasChromium = existsSync(executablePath)

/** Says once, before any test runs, what is left out and why: a skipped test is easily missed. */
export function warnWithoutChromium(): void {
  if (hasChromium) return
  const frame = '='.repeat(80)
  console.warn(`\n${frame}
SKIPPED: all tests of pages in a browser, since there is no Chromium at ${executablePath}.
Install it (Debian: apt install chromium), or name yours: CHROMIUM=/path/to/chrome npm test
${frame}\n`)
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })

export interface OpenedPage {
  readonly page: Page
  /** errors and warnings of the console, exceptions, breaches of the page's policy */
  readonly problems: string[]
  /** the addresses of all that the page asked for, itself first */
  readonly requests: string[]
}

/** What an address may begin with in a page that is opened from a disk. */
const LOCAL = /^(file|blob|data):/

/** `fragment`: what follows the # of the address. */
export async function openPage(
  browser: Browser,
  path: string,
  fragment = '',
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ offline: true, ...options })
  await context.route(
    (url) => !LOCAL.test(url.href),
    (route) => route.abort(),
  )
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`against the policy: ${violatedDirective} ${blockedURI}`),
    ),
  )
  const page = await context.newPage()
  const problems: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(`${pathToFileURL(path)}${fragment && `#${fragment}`}`)
  return { page, problems, requests }
}
