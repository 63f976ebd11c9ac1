import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { describeInBrowser } from './find-chromium.ts';
import { SignedDesk } from './signed-desk.ts';

jest.setTimeout(120_000);
/** Longer than a sign-in takes on a busy machine, and shorter than a test. */
const tokenSeconds = 25;
/** The page takes a token for run out so long before it is. */
const marginSeconds = 10;

describeInBrowser('signing in to the desk of a stack', (executablePath) => {
  const desk = new SignedDesk();
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let problems: string[] = [];

  beforeAll(async () => {
    await desk.start(tokenSeconds);
    browser = await chromium.launch({ executablePath });
  });
  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'en-GB' });
    context.setDefaultTimeout(60_000);
    page = await context.newPage();
    problems = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security|Trusted/.test(message.text()))
        problems.push(message.text());
    });
    desk.calls.length = 0;
    desk.refused = 0;
  });
  afterEach(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });

  const isAtIssuer = () => page.waitForURL(`${desk.issuer}/**`);
  /** Fills in what the issuer asks for. */
  async function enter(): Promise<void> {
    await isAtIssuer();
    await page.fill('input[name=login]', 'maelle');
    await page.fill('input[name=password]', 'any');
    await page.click('button[type=submit]');
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  const nothingFound = () => page.getByText('Nothing found').first().waitFor();

  it('leads to the issuer and back to the same address, with tokens in memory only', async () => {
    await page.goto(`${desk.address}?q=harbour`);
    await enter();
    await page.waitForURL(`${desk.address}?q=harbour`);
    await nothingFound();
    expect(desk.calls).toContain('GET /articles');
    expect(desk.refused).toBe(0);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).not.toMatch(/eyJ|verifier/);
    await page.reload();
    // The issuer knows who it is: nothing is asked.
    await page.waitForURL(`${desk.address}?q=harbour`);
    await nothingFound();
  });

  it('says that the token has run out, and goes on without a reload once somebody has signed in beside', async () => {
    await page.goto(`${desk.address}?q=harbour`);
    await enter();
    await nothingFound();
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.waitForTimeout((tokenSeconds - marginSeconds) * 1_000);
    const field = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
    await field.fill('lighthouse');
    await field.press('Enter');
    await page.getByText('You are signed out.').waitFor();
    expect(desk.refused).toBeGreaterThan(0);
    desk.calls.length = 0;
    await page.locator('.banner button').click();
    await page.getByText('You are signed out.').waitFor({ state: 'detached' });
    await nothingFound();
    expect(desk.calls).toContain('GET /articles');
    expect(await page.evaluate(() => (window as { isSame?: boolean }).isSame)).toBe(true);
    expect(page.url()).toContain('lighthouse');
  });

  it('lets nobody in whom the issuer does not, and says so', async () => {
    await page.goto(desk.address);
    await isAtIssuer();
    await page.getByText('Cancel').click();
    await page.getByText('You are signed out.').waitFor();
    expect(desk.calls).toEqual([]);
    await page.locator('.banner button').click();
    await isAtIssuer();
  });

  it('takes no code that it has not asked for', async () => {
    await page.goto(`${desk.address}?code=stolen&state=foreign`);
    await isAtIssuer();
    expect(desk.calls).toEqual([]);
    expect(new URL(page.url()).origin).toBe(desk.issuer);
  });
});
