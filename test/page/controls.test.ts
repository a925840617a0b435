/** Run bar, parameters, seed, theme and link of a page, in Chromium. */
import { describe, expect, test } from 'vitest'
import { hasChromium } from '../support/chromium.js'
import {
  anotherRun,
  button,
  ended,
  eventually,
  field,
  fragment,
  LONG,
  open,
  page,
  problem,
  said,
  seed,
  slider,
  state,
  times,
} from './controlled-page.js'

describe.skipIf(!hasChromium)('the run bar', () => {
  test('a page runs when it is opened, and says so', async () => {
    await open()
    expect(await state(/Done/)).toMatch(/^Done in [\d.]+ m?s$/)
    expect(await times()).toBe('100 ms simulated')
    await eventually(fragment).toMatch(/^#seed=\d+$/)
    const { request, svg } = await ended()
    expect(request?.seed).toBe(Number((await fragment()).slice(6)))
    expect(svg).toContain('<svg')
  })

  test('pause and run', async () => {
    await open(LONG)
    await page.waitForFunction(() => /of 1000 s/.test(document.body.textContent ?? ''))
    await button('Pause').click()
    await state(/Paused/)
    await eventually(async () => (await said()).replies.some(({ kind }) => kind === 'held')).toBe(
      true,
    )
    const held = await times()
    await page.waitForTimeout(150)
    expect(await times()).toBe(held)
    await button('Run').click()
    await state(/Running/)
    await eventually(times).not.toBe(held)
    await button('Pause').click()
    await state(/Paused/)
    await button('Stop').click()
    expect(await state(/Stopped/)).toMatch(/^Stopped at [\d.]+ m?s$/)
    const { outcome } = await ended()
    expect(outcome?.interrupted).toBe(true)
    expect(outcome?.events.S).toBeGreaterThan(0)
  })

  test('step by step, from the beginning', async () => {
    await open(LONG)
    await button('Reset').click()
    await state(/Ready/)
    expect(await times()).toBe('')
    await button('Step').click()
    await state(/Paused/)
    await eventually(times).toMatch(/^100 µs of /)
    await button('Step').click()
    await eventually(times).toMatch(/^200 µs of /)
    await page.getByLabel('How far a step goes').selectOption('10 ms')
    await button('Step').click()
    await eventually(times).toMatch(/^10\.2 ms of /)
  })

  test('reset: the values of the script, and nothing runs', async () => {
    await open('seed=3&tau=20*ms')
    await state(/Done/)
    expect(await field('tau').inputValue()).toBe('20')
    const { asked } = await said()
    await button('Reset').click()
    await state(/Ready/)
    expect(await field('tau').inputValue()).toBe('10')
    await eventually(fragment).toBe('#seed=3')
    await page.waitForTimeout(300)
    const after = (await said()).asked.slice(asked.length)
    expect(after.filter(({ kind }) => kind === 'run')).toEqual([])
    const { request } = await anotherRun(() => button('Run').click())
    expect(request).toMatchObject({ seed: 3, set: {} })
  })

  test('by keyboard alone', async () => {
    await open(LONG)
    await state(/Running/)
    const names: string[] = []
    for (let k = 0; k < 5; k++) {
      await page.keyboard.press('Tab')
      names.push(await page.evaluate(() => document.activeElement?.textContent ?? ''))
    }
    expect(names.map((name) => name.slice(0, 6))).toEqual([
      'Pause',
      'Step',
      '1 step',
      'Stop',
      'Reset',
    ])
    for (let k = 0; k < 4; k++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    await state(/Paused/)
    await page.keyboard.press('Enter')
    await state(/Running/)
    for (let k = 0; k < 3; k++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await state(/Stopped/)
    // the button that has nothing more to do keeps the focus
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop')
  })
})

describe.skipIf(!hasChromium)('parameters', () => {
  test('a slider changes the figure and the link', async () => {
    await open('seed=1')
    await state(/Done/)
    const before = await ended()
    const after = await anotherRun(async () => {
      await slider('tau').focus()
      for (let k = 0; k < 5; k++) await page.keyboard.press('ArrowRight')
    })
    expect(await field('tau').inputValue()).toBe('15')
    expect(await slider('tau').getAttribute('aria-valuetext')).toBe('15 ms')
    expect(after.request?.set).toEqual({ tau: '15*ms' })
    expect(after.svg).not.toBe(before.svg)
    expect(await field('taux').inputValue()).toBe('30')
    await eventually(fragment).toBe('#seed=1&tau=15*ms')
    const back = await anotherRun(() => button('Reset tau').click())
    expect(back.request?.set).toEqual({})
    expect(back.svg).toBe(before.svg)
    expect(await field('tau').evaluate((node) => node === document.activeElement)).toBe(true)
  })

  test('moving it far asks for few runs', async () => {
    await open('seed=1')
    await state(/Done/)
    const { run = 0 } = (await ended()).request ?? {}
    await slider('tau').focus()
    for (let k = 0; k < 30; k++) await page.keyboard.press('ArrowRight')
    await eventually(async () => (await ended()).request?.set.tau).toBe('40*ms')
    expect((await ended()).request?.run).toBeLessThan(run + 8)
  })

  test('over decades it moves by factors', async () => {
    await open('seed=1&sigma=0.001')
    await state(/Done/)
    await anotherRun(async () => {
      await slider('sigma').focus()
      await page.keyboard.press('End')
    })
    expect(await field('sigma').inputValue()).toBe('10')
    await slider('sigma').evaluate((input: HTMLInputElement) => {
      input.value = String(Number(input.max) / 2)
      input.dispatchEvent(new Event('input'))
    })
    await eventually(() => field('sigma').inputValue()).toBe('0.1')
  })

  test('values are written with and without units', async () => {
    await open('seed=1')
    await state(/Done/)
    const write = (text: string) =>
      anotherRun(async () => {
        await field('tau').fill(text)
        await page.keyboard.press('Enter')
      })
    expect(await field('rest').inputValue()).toBe('0')
    expect((await write('25')).request?.set).toEqual({ tau: '25*ms' })
    expect((await write('2500 µs')).request?.set).toEqual({ tau: '2500*us' })
    expect(await field('tau').inputValue()).toBe('2.5')
    expect((await write('0.1 second / 2')).request?.set).toEqual({ tau: '0.1*second / 2' })
    expect(await field('tau').inputValue()).toBe('50')
    expect((await write('10')).request?.set).toEqual({})
    expect((await write('11')).request?.set).toEqual({ tau: '11*ms' })
    expect((await write('')).request?.set).toEqual({})
    expect(await field('tau').inputValue()).toBe('10')
  })

  test('what cannot be is said at the field', async () => {
    await open('seed=1')
    await state(/Done/)
    const { asked } = await said()
    await field('tau').fill('20 mV')
    await page.keyboard.press('Enter')
    await eventually(() => problem('tau').textContent()).toContain('give it a unit of second')
    expect(await field('tau').getAttribute('aria-invalid')).toBe('true')
    const described = (await field('tau').getAttribute('aria-describedby'))?.split(' ')
    expect(described).toContain(await problem('tau').getAttribute('id'))
    expect(await field('tau').inputValue()).toBe('20 mV')
    await field('N').fill('2.5')
    await page.keyboard.press('Enter')
    await eventually(() => problem('N').textContent()).toContain('integer')
    expect((await said()).asked.slice(asked.length).map(({ kind }) => kind)).toEqual([
      'check',
      'check',
    ])
    await anotherRun(async () => {
      await field('tau').fill('20 ms')
      await page.keyboard.press('Enter')
    })
    expect(await problem('tau').textContent()).toBe('')
    expect(await field('tau').getAttribute('aria-invalid')).toBeNull()
  })

  test('choices, tick boxes, what is fixed', async () => {
    await open('seed=1')
    await state(/Done/)
    const chosen = await anotherRun(() => page.getByLabel('Input pattern').selectOption('weak'))
    expect(chosen.request?.set).toEqual({ pattern: '1' })
    const ticked = await anotherRun(() => page.getByLabel('noisy', { exact: true }).uncheck())
    expect(ticked.request?.set).toEqual({ pattern: '1', noisy: 'False' })
    expect(ticked.outcome?.events.S).toBe(0)
    expect(await field('kind').isDisabled()).toBe(true)
    await page.getByText('Fixed: line 16 uses it; change it in the script').waitFor()
  })

  test('what follows others can be set, and follows again', async () => {
    await open('seed=1&tau=20*ms')
    await state(/Done/)
    await eventually(() => field('taux').inputValue()).toBe('40')
    await page.getByText('Follows tau').waitFor()
    const set = await anotherRun(async () => {
      await field('taux').fill('7')
      await page.keyboard.press('Enter')
    })
    expect(set.request?.set).toEqual({ tau: '20*ms', taux: '7*ms' })
    const back = await anotherRun(() => button('Reset taux').click())
    expect(back.request?.set).toEqual({ tau: '20*ms' })
    await eventually(() => field('taux').inputValue()).toBe('40')
  })
})

describe.skipIf(!hasChromium)('seed and link', () => {
  test('a link gives the same spikes', async () => {
    await open('seed=1')
    await state(/Done/)
    await anotherRun(() => button('New seed').click())
    const first = await anotherRun(async () => {
      await field('tau').fill('15')
      await page.keyboard.press('Enter')
    })
    await eventually(fragment).toContain('tau=15*ms')
    const link = (await fragment()).slice(1)
    await page.context().close()
    await open(link)
    await state(/Done/)
    const second = await ended()
    expect(second.request?.seed).toBe(first.request?.seed)
    expect(second.svg).toBe(first.svg)
    expect(second.svg).not.toBe('')
  })

  test('the fragment is followed when it is written by hand', async () => {
    await open('seed=1&tau=20*ms')
    await state(/Done/)
    const { request } = await anotherRun(() =>
      page.evaluate(() => {
        location.hash = '#seed=9&N=5'
      }),
    )
    expect(request).toMatchObject({ seed: 9, set: { N: '5' } })
    expect(await field('tau').inputValue()).toBe('10')
    expect(await seed().inputValue()).toBe('9')
  })

  test('what cannot be in a link is said, the rest is taken', async () => {
    const junk = encodeURIComponent('<img src=x onerror="alert(1)">')
    await open(`seed=-1&taw=5*ms&tau=3*mV&kind=9&N=7&sigma=${junk}&__proto__=1&b=1`)
    await state(/Done/)
    const notice = (await page.locator('.notice').textContent()) ?? ''
    for (const words of [
      "'taw'",
      "did you mean 'tau'?",
      'seed is an integer',
      'kind cannot be',
      'and 2 more',
    ]) {
      expect(notice).toContain(words)
    }
    expect((await ended()).request?.set).toEqual({ N: '7' })
    expect(await page.locator('img').count()).toBe(0)
    await eventually(fragment).toMatch(/^#seed=\d+&N=7$/)
  })

  test('the seed is an integer, and the script may have its own', async () => {
    await open('seed=1')
    await state(/Done/)
    await seed().fill('4294967296')
    await page.keyboard.press('Enter')
    expect(await seed().getAttribute('aria-invalid')).toBe('true')
    await anotherRun(async () => {
      await seed().fill('4294967295')
      await page.keyboard.press('Enter')
    })
    expect((await ended()).outcome?.seed).toBe(4294967295)
    await page.context().close()
    await open('', 'own-seed')
    await page.getByText('set by the script').waitFor()
    expect(await seed().inputValue()).toBe('42')
    await eventually(fragment).toBe('')
  })

  test('the link can be copied', async () => {
    await open('seed=5', 'model', { permissions: ['clipboard-read', 'clipboard-write'] })
    await state(/Done/)
    await button('Copy link').click()
    await page.getByText('Copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/model\.html#seed=5$/)
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await button('Copy link').click()
    const link = page.getByLabel('Link')
    expect(await link.inputValue()).toBe(copied)
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true)
  })
})

describe.skipIf(!hasChromium)('the theme', () => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const told = async () =>
    (await said()).asked.flatMap((request) => (request.kind === 'theme' ? [request.theme] : []))

  test("is the system's, until another one is chosen", async () => {
    await open('seed=1', 'model', { colorScheme: 'dark' })
    await state(/Done/)
    const dark = await paper()
    await page.emulateMedia({ colorScheme: 'light' })
    await eventually(paper).not.toBe(dark)
    await page.getByLabel('Theme').selectOption('Dark')
    expect(await paper()).toBe(dark)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByLabel('Theme').selectOption('Light')
    expect(await paper()).not.toBe(dark)
    expect(await told()).toEqual(['dark', 'light', 'dark', 'light'])
  })
})
