/** `brianc dev`: the page on this machine, anew when the script or what it reads is saved. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { brianc, root } from '../support/brianc.js'
import { hasChromium, openBrowser } from '../support/chromium.js'

const script = `from brian2 import *
from helper import rate
tau = 10*ms
G = NeuronGroup(3, 'dv/dt = -v/tau : 1')
run(10*ms)
`
let folder: string
let server: ChildProcess
let said = ''
let address: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dev-'))
  writeFileSync(join(folder, 'helper.py'), 'rate = 3\n')
  writeFileSync(join(folder, 'model.eqs'), script)
  const cli = join(root, 'dist/cli.js')
  server = spawn(process.execPath, [cli, 'dev', join(folder, 'model.eqs'), '--port', '0'])
  server.stderr?.on('data', (chunk) => {
    said += chunk
  })
  await until(() => /http:\S+/.test(said))
  address = /http:\S+/.exec(said)?.[0] ?? ''
})

afterEach(() => {
  server.kill('SIGKILL')
  said = ''
  rmSync(folder, { recursive: true, force: true })
})

test('serves the page under a policy, to this machine alone', async () => {
  const page = await fetch(address)
  expect(page.headers.get('content-type')).toContain('text/html')
  const text = await page.text()
  expect(text).toContain("default-src 'none'")
  expect(text).toContain("connect-src 'self'")
  expect((await fetch(`${address}secret`)).status).toBe(404)
  expect((await fetch(address, { method: 'POST' })).status).toBe(405)
  expect(await statusAs('evil.example')).toBe(403)
})

test('tells the page of a new one, and of faults until they are mended', async () => {
  const heard = listen()
  writeFileSync(join(folder, 'model.eqs'), script.replace('-v/tau', '-v/ta'))
  await until(() => heard().includes('event: faults'))
  expect(heard()).toContain("'ta' is not known")
  expect(await (await fetch(address)).text()).toContain("'ta' is not known")
  writeFileSync(join(folder, 'model.eqs'), script)
  await until(() => heard().includes('event: page'))
  // what the script imports is watched, too; what says nothing new is not told
  const before = heard().length
  writeFileSync(join(folder, 'helper.py'), 'rate = 4\n')
  await until(() => heard().length > before)
  expect(heard().slice(before)).toContain('event: page')
})

test.skipIf(!hasChromium)(
  'the page starts again with its parameters, and shows faults',
  async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      const problems: string[] = []
      page.on('pageerror', ({ message }) => problems.push(message))
      await page.goto(`${address}#seed=5&tau=12*ms`)
      const tau = page.locator('.parameter:has(code:text-is("tau")) input[type=text]')
      const done = page.locator('.state', { hasText: /^Done/ })
      await done.waitFor()
      await tau.fill('15')
      await tau.press('Enter')
      await page.waitForURL(/tau=15/)
      writeFileSync(join(folder, 'model.eqs'), `# A better title\n${script}`)
      await page.getByRole('heading', { name: 'A better title' }).waitFor()
      await done.waitFor()
      expect(await tau.inputValue()).toBe('15')
      expect(page.url()).toContain('seed=5')
      writeFileSync(join(folder, 'model.eqs'), script.replace('-v/tau', '-v/ta'))
      await page.getByRole('alert').filter({ hasText: "'ta' is not known" }).waitFor()
      // what was there stays, and goes away with the fault
      expect(await tau.inputValue()).toBe('15')
      writeFileSync(join(folder, 'model.eqs'), script)
      await page.locator('#brianc-faults').waitFor({ state: 'detached' })
      await done.waitFor()
      expect(problems).toEqual([])
    } finally {
      await browser.close()
    }
  },
)
test('a port that is in use is said in a sentence', async () => {
  const { port } = new URL(address)
  const second = await brianc(['dev', join(folder, 'model.eqs'), '--port', port])
  expect(second).toEqual({
    code: 3,
    stdout: '',
    stderr: `brianc: port ${port} is in use, by another brianc dev perhaps: --port 0 takes one that is free\n`,
  })
})

test('Ctrl-C ends it with nothing wrong', async () => {
  const ended = new Promise((resolve) => server.on('exit', resolve))
  server.kill('SIGINT')
  expect(await ended).toBe(0)
})

/** What the page hears so far. */
function listen(): () => string {
  let text = ''
  request(`${address}events`, (response) => {
    response.on('data', (chunk) => {
      text += chunk
    })
    response.on('error', () => {})
  })
    .on('error', () => {})
    .end()
  return () => text
}

const statusAs = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(address, { headers: { host } }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end()
  })

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not within 20 s; the server said: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
