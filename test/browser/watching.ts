import { type OpenedDesk, standingSearch } from './opened-desk.ts';

/** Searches that stand. */
export function watching(desk: OpenedDesk): void {
  const heading = (name: string) => desk.page.getByRole('heading', { level: 1, name }).waitFor();
  const { name } = standingSearch;

  describe('searches that stand', () => {
    it('say how many matches came since one looked, and show them with why', async () => {
      await desk.open();
      await desk.page.keyboard.press('w');
      const link = desk.page.locator('.standing a', { hasText: name });
      await link.getByText('1 new').waitFor();
      await link.press('Enter');
      await heading(name);
      await desk.page.waitForSelector('.because');
      expect(await desk.page.locator('.result mark').first().textContent()).toBe('abbey');
      expect(await desk.page.locator('.because').textContent()).toMatch(/^new.*matched .*Found by abbey$/);
      await desk.page.keyboard.press('j');
      await desk.page.keyboard.press('Enter');
      await desk.page.waitForSelector('.article');
      await desk.page.keyboard.press('Escape');
      await desk.page.reload();
      await desk.page.waitForSelector('.because');
      expect(await desk.page.locator('.because strong').count()).toBe(0);
      await desk.page.goto(`${desk.address}?room=watch`);
      await desk.page.waitForSelector('.standing');
      await desk.page.waitForLoadState('networkidle');
      expect(await desk.page.locator('.standing .count').count()).toBe(0);
    });

    it('are kept from what is searched, muted and removed', async () => {
      await desk.open('?q=lighthouse&language=en');
      await desk.page.getByRole('link', { name: 'Watch this search' }).click();
      await desk.page.getByRole('button', { name: 'Keep' }).click();
      await heading('lighthouse');
      await desk.page.getByText('Nothing has matched yet.').waitFor();
      expect(await desk.page.locator('.found .question').textContent()).toBe(
        'SearchlighthouseLanguagesEnglish',
      );
      const feed = await desk.page.getByRole('link', { name: 'RSS' }).getAttribute('href');
      expect(await (await fetch(new URL(feed ?? '', desk.address))).text()).toContain('<rss');
      await desk.page.getByRole('button', { name: 'Mute' }).click();
      await desk.page.getByRole('button', { name: 'Unmute' }).waitFor();
      await desk.page.getByRole('button', { name: 'Remove' }).click();
      await desk.page.locator('dialog[open] .danger').click();
      await desk.page.locator('.standing a', { hasText: 'lighthouse' }).waitFor({ state: 'detached' });
      await heading('Searches that stand');
    });

    it('are shown where they cannot be written, and it is said how', async () => {
      await desk.open();
      await desk.page.route('**/desk.json', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(await response.json()), can: [] } });
      });
      await desk.page.goto(`${desk.address}?room=watch&watch=${name}&q=port`);
      await desk.page.waitForSelector('.because');
      expect(await desk.page.locator('.keep code').textContent()).toBe('copydesk watch add port --q port');
      expect(await desk.page.getByRole('button', { name: /Keep|Mute|Remove/ }).count()).toBe(0);
    });
  });
}
