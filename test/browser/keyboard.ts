import type { OpenedDesk } from './opened-desk.ts';

/** What can be done without a pointer. */
export function byKeyboard(desk: OpenedDesk): void {
  describe('by keyboard alone', () => {
    it('searches, reads, shows the file as it came, and goes back', async () => {
      await desk.open();
      await desk.page.keyboard.press('/');
      await desk.page.keyboard.type('abbey');
      await desk.page.waitForURL(/q=abbey/);
      await desk.waitForResults(1);
      expect(await desk.headings()).toEqual(['Last four nuns of Wexmere hand their abbey to the parish']);
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('j');
      await desk.page.keyboard.press('Enter');
      await desk.page.waitForSelector('.article h1');
      expect(await desk.page.locator('.article h1').textContent()).toContain('nuns');
      await desk.page.keyboard.press('e');
      await desk.page.waitForSelector('.came del');
      const reasons = await desk.page.locator('.came .reason').allTextContents();
      expect(reasons.length).toBe(await desk.page.locator('.came del').count());
      await desk.page.keyboard.press('e');
      await desk.page.waitForSelector('.article .text');
      await desk.page.keyboard.press('Escape');
      await desk.page.waitForURL((url) => !url.search.includes('article'));
      expect(await desk.page.evaluate(() => document.activeElement?.closest('.result') !== null)).toBe(true);
    });

    it('explains what can be typed, and completes names and topics', async () => {
      await desk.open();
      await desk.page.waitForSelector('.result');
      await desk.page.keyboard.press('/');
      expect(await desk.page.locator('.search-help').textContent()).toContain('title:port');
      await desk.page.keyboard.type('havr');
      await desk.page.waitForSelector('[role=option]', { timeout: 20_000 });
      await desk.page.keyboard.press('ArrowDown');
      expect(await desk.findFaults()).toEqual([]);
      await desk.page.keyboard.press('Enter');
      await desk.page.waitForSelector('.chips');
      expect(new URL(desk.page.url()).search).toContain('Havre');
      expect(await desk.page.locator('#q').inputValue()).toBe('');
      await desk.waitForResults(1);
    });

    it('lists its keys, and can switch them off', async () => {
      await desk.open();
      await desk.page.keyboard.press('?');
      expect(await desk.page.locator('dialog[open]').ariaSnapshot()).toContain('heading "Keys"');
      await desk.page.keyboard.press('Space');
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('j');
      expect(await desk.page.evaluate(() => document.activeElement?.closest('.result'))).toBeNull();
    });

    it('goes from article to article', async () => {
      await desk.open();
      await desk.page.waitForSelector('.result');
      const all = await desk.headings();
      await desk.page.keyboard.press('j');
      await desk.page.keyboard.press('j');
      await desk.page.keyboard.press('Enter');
      await desk.page.waitForSelector('.article h1');
      expect(await desk.page.locator('.article h1').textContent()).toBe(all[1]);
      await desk.page.keyboard.press('j');
      await desk.page.waitForFunction(
        (title) => document.querySelector('.article h1')?.textContent === title,
        all[2],
      );
      await desk.page.keyboard.press('k');
      await desk.page.waitForFunction(
        (title) => document.querySelector('.article h1')?.textContent === title,
        all[1],
      );
    });

    it('chooses a stretch of time', async () => {
      await desk.open();
      const end = desk.page.getByRole('slider', { name: 'From' });
      await end.focus();
      for (let i = 0; i < 10; i++) await desk.page.keyboard.press('ArrowRight');
      const chosen = await end.getAttribute('aria-valuetext');
      await desk.page.keyboard.press('Enter');
      await desk.page.waitForURL(/from=2022-07-01/);
      expect(chosen).toBe('July 2022');
      await desk.page.waitForSelector('.chips');
      expect(await desk.page.locator('.chips').textContent()).toContain('From 1 July 2022');
    });
  });
}
