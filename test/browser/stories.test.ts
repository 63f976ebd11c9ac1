import { describeInBrowser } from './find-chromium.ts';
import { OpenedDesk } from './opened-desk.ts';
import { startStoryDesk } from './story-desk.ts';

jest.setTimeout(120_000);

const english = 'Ferry Marguerite runs aground off Orlec with 212 on board';

describeInBrowser('the stories of the desk in a browser', (executablePath) => {
  const desk = new OpenedDesk();
  const story = async () => {
    await desk.open('?q=orlec&sort=published&order=asc');
    await desk.page.locator('.result h2 a').first().click();
    await desk.page.getByRole('link', { name: 'All articles of its story' }).click();
    await desk.page.waitForSelector('.story h1');
  };
  beforeAll(() => desk.show(executablePath, startStoryDesk()), 300_000);
  afterAll(() => desk.stop());
  afterEach(() => expect(desk.takeProblems()).toEqual([]));

  it('of the newest day that has some are what one sees first, and lead to each story', async () => {
    await desk.open();
    await desk.page.waitForSelector('.story-list');
    expect(new URL(desk.page.url()).search).toBe('?room=stories');
    expect(await desk.page.locator('.front h1').textContent()).toBe('Stories of 4 March 2026');
    expect(await desk.page.locator('.story-list .about').first().textContent()).toBe(
      '7 articles4 sources2 copiesEnglish, French and German',
    );
    expect(await desk.findFaultsInAllColours()).toEqual([]);
    await desk.page.getByRole('link', { name: 'The day before' }).click();
    await desk.page.getByText('Stories of 3 March 2026').waitFor();
    await desk.page.waitForSelector('.story-list .result');
    expect(await desk.findSmallTargets()).toEqual([]);
    await desk.page.keyboard.press('j');
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForSelector('.story h1');
    await desk.page.keyboard.press('Escape');
    await desk.page.waitForSelector('.story-list');
    await desk.page.goto(`${desk.address}?room=stories&day=2026-03-09`);
    await desk.page.getByRole('link', { name: 'The last day before it that has some: 4 March 2026' }).click();
    await desk.page.waitForSelector('.story-list .result');
    expect(await desk.page.locator('.story-list .kicker b').count()).toBe(0);
  });

  it('are asked for again where they could not be had, in place of showing an archive without any', async () => {
    await desk.open('?q=orlec');
    const failing = { status: 500, body: '{}' };
    await desk.page.route('**/stories?*', (route) => route.fulfill(failing), { times: 1 });
    await desk.page.goto(desk.address);
    await desk.page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await desk.page.waitForSelector('.story-list');
    expect(desk.takeProblems()).toEqual([expect.stringContaining('500')]);
  });

  it('are told from an article on: in numbers, by source, and why', async () => {
    await story();
    expect(await desk.page.locator('.story h1').textContent()).toBe(english);
    expect(await desk.page.locator('.figures dd').allTextContents()).toEqual([
      '7 2 of them copies',
      '4 2 more only reprinted',
      expect.stringContaining('French 3'),
      expect.stringMatching(/^1 day 2 hrs/),
    ]);
    const lanes = await desk.page.locator('.lane').allInnerTexts();
    expect(lanes.map((each) => each.replaceAll(/\s+/g, ' '))).toEqual([
      'Orlec Gazette 2 articles',
      'Agence Littoral 1 article',
      'Westport Post 1 article',
      'Küstenkurier 1 article',
      'Courrier de la Côte 1 copy from Agence Littoral',
      'Écho des Îles 1 copy from Agence Littoral',
    ]);
  });

  it('have one result each, where one wants that, and it is in the address', async () => {
    await desk.open('?q=orlec');
    await desk.waitForResults(7);
    await desk.page.getByRole('checkbox', { name: 'one a story' }).check();
    await desk.waitForResults(1);
    expect(new URL(desk.page.url()).searchParams.get('collapse')).toBe('story');
    expect(await desk.findFaults()).toEqual([]);
    await desk.page.getByRole('link', { name: 'Story of 7 articles, 4 sources, 2 copies' }).click();
    await desk.page.waitForSelector('.story-about');
    expect(await desk.page.locator('.story-about li').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^Anne Kervel\s+7$/),
    );
  });

  it('are walked through by keyboard, and read', async () => {
    await story();
    const cursor = desk.page.getByRole('slider', { name: 'Report' });
    await cursor.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home', 'ArrowRight'])
      await desk.page.keyboard.press(key);
    expect(await cursor.getAttribute('aria-valuetext')).toMatch(
      /^2 of 7, 3 March 2026 at 06:18 UTC, Agence Littoral, Le ferry .*, first of its source, first in French$/,
    );
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForSelector('.article[lang=fr]');
    await desk.page.keyboard.press('j');
    await desk.page.waitForSelector('.article[lang=en]');
    await desk.page.keyboard.press('Escape');
    await desk.page.waitForSelector('.figures');
    expect(await desk.page.evaluate(() => document.activeElement?.closest('.report') !== null)).toBe(true);
  });

  it('tell beside an article why it is in its story, and who has its text', async () => {
    await desk.open('?q=gouvernail&order=asc');
    await desk.page.locator('.result h2 a').first().click();
    await desk.page.locator('.article-story').getByText('Why is it in this story?').click();
    await desk.page.waitForSelector('.because-list li');
    expect(await desk.page.locator('.because-list').innerText()).toMatch(/Names\s+.*Anne Kervel/);
    await desk.page.getByText('Who has the same text?').click();
    await desk.page.waitForSelector('.copies-of');
    expect(await desk.page.locator('.article-story').innerText()).toMatch(
      /This is the earliest of them.*the same text.*cut, holds \d+% of this/s,
    );
    expect(await desk.findFaults()).toEqual([]);
  });

  it('do not keep one from reading: the text is there before the explanation', async () => {
    await desk.open('?q=gouvernail&order=asc');
    let explain = () => {};
    const asked = new Promise<void>((resolve) => {
      explain = resolve;
    });
    await desk.page.route('**/explain', (route) => asked.then(() => route.continue()));
    await desk.page.locator('.result h2 a').first().click();
    await desk.page.waitForSelector('.article .text');
    expect(await desk.page.locator('.fields').count()).toBe(0);
    explain();
    await desk.page.waitForSelector('.fields');
  });

  it('are for everybody: axe finds nothing, in all colours and in 320 pixels', async () => {
    await story();
    expect(await desk.findFaultsInAllColours()).toEqual([]);
    const path = new URL(desk.page.url()).search;
    await desk.open(path, { viewport: { width: 320, height: 640 }, locale: 'fr-FR' });
    await desk.page.waitForSelector('.lane');
    expect(await desk.page.locator('.story h1').textContent()).toContain('Le ferry');
    expect(await desk.findFaults()).toEqual([]);
    expect(await desk.findSmallTargets()).toEqual([]);
  });
});
