import type { OpenedDesk } from './opened-desk.ts';

/** Light, dark, narrow, in other scripts and languages. */
export function forEverybody(desk: OpenedDesk): void {
  describe('for everybody', () => {
    /** Addresses, and what none before them shows. */
    const states = {
      '': '.result',
      '?q=abbey': '.result mark',
      '?q=nothingatall': 'text=Nothing found',
      '?room=add': '#paste',
      '?room=care': '.by-reason',
      '?language=fr&from=2022-01-01': '.chips',
      '?room=watch&watch=abbeys&language=fr': '.because',
    };

    it.each([
      ['in light, dark and forced colours', {}, () => desk.findFaultsInAllColours()],
      ['in 320 pixels', { viewport: { width: 320, height: 640 } }, () => desk.findFaults()],
    ])('axe finds nothing: %s', async (_, options, findFaults) => {
      await desk.open('', options);
      for (const [state, drawn] of Object.entries(states)) {
        await desk.goTo(state, drawn);
        expect([state, ...(await findFaults())]).toEqual([state]);
      }
      await desk.goTo('?q=abbey', '.result mark');
      await desk.page.locator('.result h2 a').click();
      await desk.page.waitForSelector('.article');
      expect(['read', ...(await findFaults())]).toEqual(['read']);
      await desk.page.keyboard.press('e');
      await desk.page.waitForSelector('.came');
      expect(['came', ...(await findFaults())]).toEqual(['came']);
    });

    it('sets Arabic from right to left in a page from left to right', async () => {
      await desk.open('?room=add');
      const sentence =
        'قال رئيس البلدية يوم الاثنين إن الميناء سيفتح أبوابه من جديد أمام السفن بعد انتهاء أعمال الصيانة. ';
      await desk.page.fill('#paste', `الميناء يفتح أبوابه من جديد\n\n${sentence.repeat(8)}`);
      await desk.page.getByRole('button', { name: 'Add this text' }).click();
      await desk.page.waitForSelector('.line.found', { timeout: 60_000 });
      await desk.page.locator('.line.found a').click();
      await desk.page.waitForSelector('.article[lang=ar]');
      const direction = (selector: string) =>
        desk.page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).direction);
      expect(await direction('.article h1')).toBe('rtl');
      expect(await direction('.article .text p')).toBe('rtl');
      expect(await direction('.masthead')).toBe('ltr');
      expect(await desk.findFaults()).toEqual([]);
    });

    it('sets a point between what it says of an article, and none behind the last', async () => {
      await desk.open('?q=abbey', { viewport: { width: 1600, height: 900 } });
      await desk.page.locator('.result h2 a').click();
      await desk.page.waitForSelector('.article');
      const behindTheLast = await desk.page.evaluate(() =>
        [...document.querySelectorAll('.result .about')].map((about) => {
          const shown = [...about.children].filter((each) => getComputedStyle(each).display !== 'none');
          return shown.map((each) => getComputedStyle(each, '::after').content).at(-1);
        }),
      );
      expect([...new Set(behindTheLast)]).toEqual(['none']);
    });

    it('speaks the language of the browser, and another when asked to', async () => {
      await desk.open('', { locale: 'fr-FR' });
      expect(await desk.page.locator('html').getAttribute('lang')).toBe('fr');
      expect(await desk.page.locator('.masthead nav').textContent()).toContain('Ajouter');
      await desk.page.locator('.foot select').first().selectOption('en');
      expect(await desk.page.locator('.masthead nav').textContent()).toContain('Add');
    });

    it.each([
      ['?language=fr', '.result'],
      ['?room=watch&watch=abbeys&q=port', '.because'],
    ])('has nothing that is too small to hit: %s', async (address, drawn) => {
      await desk.open(address);
      await desk.page.waitForSelector(drawn);
      expect(await desk.findSmallTargets()).toEqual([]);
    });
  });
}
