import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { describeInBrowser } from './find-chromium.ts';
import { type Product, startProduct, waitForArticles } from './start-product.ts';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
/** Of the samples, two are rejected. */
const sampleArticles = 17;
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

jest.setTimeout(180_000);

describeInBrowser('the desk in a browser', (executablePath) => {
  let browser: Browser;
  let product: Product;
  let page: Page;
  const problems: string[] = [];

  async function openPage(path = '', options: BrowserContextOptions = {}): Promise<Page> {
    await page?.context().close();
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(product.desk + path);
    await page.waitForSelector('h1');
    return page;
  }

  /** What axe finds wrong, and elements that reach beyond the page or are too small to hit. */
  async function findFaults(): Promise<string[]> {
    await page.waitForTimeout(300);
    await page.evaluate(axe);
    return page.evaluate(async (wanted) => {
      const { violations } = await (
        globalThis as unknown as {
          axe: {
            run(
              root: Document,
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
      ).axe.run(document, { runOnly: wanted });
      const faults = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
      if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is wider than its window');
      return faults;
    }, rules);
  }

  beforeAll(async () => {
    [browser, product] = await Promise.all([chromium.launch({ executablePath }), startProduct('--samples')]);
    await waitForArticles(product.api, sampleArticles);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  afterEach(() => {
    expect(problems.splice(0)).toEqual([]);
  });

  const headings = () => page.locator('.result h2').allTextContents();

  describe('by keyboard alone', () => {
    it('searches, reads, shows the file as it came, and goes back', async () => {
      await openPage();
      await page.keyboard.press('/');
      await page.keyboard.type('abbey');
      await page.waitForURL(/q=abbey/);
      await page.waitForFunction(() => document.querySelectorAll('.result').length === 1);
      expect(await headings()).toEqual(['Last four nuns of Wexmere hand their abbey to the parish']);
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.article h1');
      expect(await page.locator('.article h1').textContent()).toContain('nuns');
      await page.keyboard.press('e');
      await page.waitForSelector('.came del');
      const reasons = await page.locator('.came .reason').allTextContents();
      expect(reasons.length).toBe(await page.locator('.came del').count());
      await page.keyboard.press('e');
      await page.waitForSelector('.article .text');
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => !url.search.includes('article'));
      expect(await page.evaluate(() => document.activeElement?.closest('.result') !== null)).toBe(true);
    });

    it('lists its keys, and can switch them off', async () => {
      await openPage();
      await page.keyboard.press('?');
      expect(await page.locator('dialog[open]').ariaSnapshot()).toContain('heading "Keys"');
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.closest('.result'))).toBeNull();
    });

    it('goes from article to article', async () => {
      await openPage();
      await page.waitForSelector('.result');
      const all = await headings();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.article h1');
      expect(await page.locator('.article h1').textContent()).toBe(all[1]);
      await page.keyboard.press('j');
      await page.waitForFunction(
        (title) => document.querySelector('.article h1')?.textContent === title,
        all[2],
      );
      await page.keyboard.press('k');
      await page.waitForFunction(
        (title) => document.querySelector('.article h1')?.textContent === title,
        all[1],
      );
    });

    it('chooses a stretch of time', async () => {
      await openPage();
      const end = page.getByRole('slider', { name: 'From' });
      await end.focus();
      for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
      const chosen = await end.getAttribute('aria-valuetext');
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=2022-07-01/);
      expect(chosen).toBe('July 2022');
      await page.waitForSelector('.chips');
      expect(await page.locator('.chips').textContent()).toContain('From 1 July 2022');
    });
  });

  describe('by pointer', () => {
    it('narrows by a value, excludes another, and takes both away', async () => {
      await openPage();
      await page.locator('.facet a.value', { hasText: 'science and technology' }).click();
      await page.waitForURL(/topic=13000000/);
      await page.waitForFunction(() => document.querySelectorAll('.result').length === 3);
      await page.locator('.facet li', { hasText: 'German' }).hover();
      await page.locator('.facet li', { hasText: 'German' }).locator('.exclude').click();
      await page.waitForURL(/language=-de/);
      await page.waitForFunction(() => document.querySelectorAll('.result').length === 2);
      await page.locator('.chips a').first().click();
      await page.locator('.chips a').first().click();
      await page.waitForFunction(() => document.querySelectorAll('.result').length === 17);
    });

    it('chooses a stretch of time by dragging', async () => {
      await openPage();
      const plot = await page.locator('.plot').boundingBox();
      if (!plot) throw new Error('There is no histogram.');
      await page.mouse.move(plot.x + plot.width * 0.3, plot.y + 20);
      await page.mouse.down();
      await page.mouse.move(plot.x + plot.width * 0.6, plot.y + 20, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL(/from=2023.*to=2024/);
    });

    it('lights the evidence of a label up in the text, and its labels from the text', async () => {
      await openPage('?q=abbey');
      await page.locator('.result h2 a').click();
      await page.locator('.label', { hasText: 'religion' }).first().hover();
      expect(await page.evaluate(() => [...(CSS.highlights.get('evidence') ?? [])].map(String))).toContain(
        'nuns',
      );
      const box = await page.evaluate(() => {
        const range = [...(CSS.highlights.get('evidence') ?? [])].find(
          (each) => !(each.startContainer.parentElement as Element).closest('h1'),
        ) as Range;
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await page.mouse.move(box.x, box.y);
      await page.waitForSelector('.label.lit');
    });
  });

  describe('a hostile article', () => {
    it('is text: it runs nothing, and leads nowhere but to the web', async () => {
      await openPage('?room=add');
      const hostile = '<img src=x onerror="document.title=1">';
      await page.fill(
        '#paste',
        `${hostile} opens the town fair\n\n${'The fair of Marlwick opened on Monday with bread and music for all who came to the square. '.repeat(6)}\n\njavascript:alert(1)`,
      );
      await page.getByRole('button', { name: 'Add this text' }).click();
      await page.waitForSelector('.line.found', { timeout: 60_000 });
      await page.locator('.line.found a').click();
      await page.waitForSelector('.article');
      expect(await page.title()).not.toBe('1');
      expect(await page.locator('img, script:not([src]), iframe').count()).toBe(0);
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).protocol));
      expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    });
  });

  describe('feeding', () => {
    it('follows what is dropped to its end, found or rejected, and lets go of it again', async () => {
      await openPage();
      const transfer = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        const text = `The ferry of Orlec stops\n\n${'The ferry between Orlec and the island stops for the winter, the harbour master said on Friday. '.repeat(8)}`;
        data.items.add(new File([text], 'é ü.txt', { type: 'text/plain' }));
        data.items.add(new File([new Uint8Array(3000).map((_, i) => i % 7)], 'picture.txt'));
        return data;
      });
      await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
      await page.waitForSelector('.line.found', { timeout: 60_000 });
      await page.waitForSelector('.line.rejected', { timeout: 60_000 });
      expect(await page.locator('.line.rejected').textContent()).toContain('no text');
      expect(await findFaults()).toEqual([]);
      await page.locator('.line.rejected').getByRole('button', { name: 'Delete the file' }).click();
      await page.waitForFunction(() => document.querySelectorAll('.line').length === 1);
    });

    it('replaces an article, and shows what changed by words', async () => {
      await openPage('?q=ferry+orlec');
      await page.locator('.result h2 a').click();
      const text = `The ferry of Orlec stops\n\n${'The ferry between Orlec and the mainland stops for the winter, the harbour master said on Friday. '.repeat(8)}`;
      await page
        .locator('.tools input[type=file]')
        .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
      await page.waitForSelector('.line.found', { timeout: 60_000 });
      await page.locator('.line.found a').click();
      await page.keyboard.press('t');
      await page.waitForSelector('.difference ins');
      expect(await page.locator('.difference del').first().textContent()).toBe('island');
      expect(await page.locator('.difference ins').first().textContent()).toBe('mainland');
      expect(await findFaults()).toEqual([]);
    });
  });

  describe('looking after', () => {
    it('shows what was rejected by reason, with what to do, and the file', async () => {
      await openPage();
      await page.keyboard.press('s');
      await page.waitForSelector('.reason');
      expect(await page.locator('.reason h2').allTextContents()).toEqual(
        expect.arrayContaining([
          expect.stringContaining('no text'),
          expect.stringContaining('no article in it'),
        ]),
      );
      const download = page.waitForEvent('download');
      await page.locator('.reason a.button').first().click();
      expect((await download).suggestedFilename()).toMatch(/\.txt$/);
      expect(await findFaults()).toEqual([]);
    });
  });

  describe('taking away', () => {
    it('gives all that is listed, and says how much', async () => {
      await openPage('?language=fr');
      await page.waitForSelector('.result');
      const count = await page.locator('.result').count();
      await page.locator('.take summary').click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'NDJSON' }).click();
      const path = await (await download).path();
      const lines = readFileSync(path, 'utf8').trim().split('\n');
      expect(lines).toHaveLength(count);
      expect(await page.locator('.take').textContent()).toContain(`${count} articles in the file.`);
    });
  });

  describe('trouble', () => {
    it('is said, and ends without loading anew', async () => {
      await openPage();
      await page.waitForSelector('.result');
      await page.context().setOffline(true);
      await page.fill('#q', 'abbey');
      await page.waitForSelector('.banner p');
      expect(await page.locator('.banner').textContent()).toContain('No connection');
      await page.context().setOffline(false);
      await page.waitForFunction(() => document.querySelectorAll('.result').length === 1, {
        timeout: 20_000,
      });
      expect(await page.locator('.banner p').count()).toBe(0);
      problems.length = 0;
    });

    it('of a deployment, a cursor of an older version, and a wrong query says what to do', async () => {
      await openPage();
      let refusals = 2;
      await page.route('**/api/articles?*', (route) =>
        refusals-- > 0
          ? route.fulfill({ status: 503, json: { message: 'Service Unavailable' } })
          : route.continue(),
      );
      await page.fill('#q', 'abbey');
      await page.waitForSelector('.banner p');
      await page.waitForFunction(() => document.querySelectorAll('.result').length === 1, {
        timeout: 20_000,
      });
      await page.goto(`${product.desk}?cursor=WzFd`);
      await page.waitForSelector('.result');
      expect(await page.locator('.found').textContent()).toContain('older question');
      await page.goto(`${product.desk}?q=%22open`);
      await page.waitForSelector('[role=alert]');
      expect(await page.locator('[role=alert]').textContent()).toContain('quotation mark');
      problems.length = 0;
    });
  });

  describe('for everybody', () => {
    const states = [
      '',
      '?q=abbey',
      '?q=nothingatall',
      '?room=add',
      '?room=care',
      '?language=fr&from=2022-01-01',
    ];

    it.each([
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['forced colours', { forcedColors: 'active' }],
      ['320 pixels', { viewport: { width: 320, height: 640 } }],
    ] as [string, BrowserContextOptions][])('axe finds nothing: %s', async (_, options) => {
      await openPage('', options);
      for (const state of states) {
        await page.goto(product.desk + state);
        await page.waitForSelector('h1');
        expect([state, ...(await findFaults())]).toEqual([state]);
      }
      await page.goto(`${product.desk}?q=abbey`);
      await page.locator('.result h2 a').click();
      await page.waitForSelector('.article');
      expect(['read', ...(await findFaults())]).toEqual(['read']);
      await page.keyboard.press('e');
      await page.waitForSelector('.came');
      expect(['came', ...(await findFaults())]).toEqual(['came']);
    });

    it('sets Arabic from right to left in a page from left to right', async () => {
      await openPage('?room=add');
      const sentence =
        'قال رئيس البلدية يوم الاثنين إن الميناء سيفتح أبوابه من جديد أمام السفن بعد انتهاء أعمال الصيانة. ';
      await page.fill('#paste', `الميناء يفتح أبوابه من جديد\n\n${sentence.repeat(8)}`);
      await page.getByRole('button', { name: 'Add this text' }).click();
      await page.waitForSelector('.line.found', { timeout: 60_000 });
      await page.locator('.line.found a').click();
      await page.waitForSelector('.article[lang=ar]');
      const direction = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).direction);
      expect(await direction('.article h1')).toBe('rtl');
      expect(await direction('.article .text p')).toBe('rtl');
      expect(await direction('.masthead')).toBe('ltr');
      expect(await findFaults()).toEqual([]);
    });

    it('speaks the language of the browser, and another when asked to', async () => {
      await openPage('', { locale: 'fr-FR' });
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      expect(await page.locator('.masthead nav').textContent()).toContain('Ajouter');
      await page.locator('.foot select').first().selectOption('en');
      expect(await page.locator('.masthead nav').textContent()).toContain('Add');
    });

    it('has nothing that is too small to hit', async () => {
      await openPage('?language=fr');
      await page.waitForSelector('.result');
      const small = await page.locator('a, button, select, input, summary').evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility() && !element.closest('.unseen, p, .skip'))
          .map((element) => ({
            html: element.outerHTML.slice(0, 120),
            ...element.getBoundingClientRect().toJSON(),
          }))
          .filter(({ width, height }) => width > 1 && (width < 24 || height < 24))
          .map(({ html, width, height }) => `${Math.round(width)}×${Math.round(height)} ${html}`),
      );
      expect(small).toEqual([]);
    });
  });
});
