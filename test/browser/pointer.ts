import type { OpenedDesk } from './opened-desk.ts';

/** What can be done with a pointer, and what an article cannot do. */
export function byPointer(desk: OpenedDesk): void {
  describe('by pointer', () => {
    it('narrows by a value, excludes another, and takes both away', async () => {
      await desk.open();
      await desk.page.waitForSelector('.facet');
      const all = (await desk.headings()).length;
      const value = desk.page.locator('.facet a.value', { hasText: 'science and technology' });
      const count = Number(await value.locator('.count').textContent());
      await value.click();
      await desk.page.waitForURL(/topic=13000000/);
      await desk.waitForResults(count);
      const german = desk.page.locator('.facet li', { hasText: 'German' });
      await german.hover();
      await german.locator('.exclude').click();
      await desk.page.waitForURL(/language=-de/);
      await desk.waitForResults(count - 1);
      await desk.page.locator('.chips a').first().click();
      await desk.page.locator('.chips a').first().click();
      await desk.waitForResults(all);
    });

    it('chooses a stretch of time by dragging', async () => {
      await desk.open();
      const plot = await desk.page.locator('.plot').boundingBox();
      if (!plot) throw new Error('There is no histogram.');
      await desk.page.mouse.move(plot.x + plot.width * 0.3, plot.y + 20);
      await desk.page.mouse.down();
      await desk.page.mouse.move(plot.x + plot.width * 0.6, plot.y + 20, { steps: 4 });
      await desk.page.mouse.up();
      await desk.page.waitForURL(/from=2023.*to=2024/);
    });

    it('lights the evidence of a label up in the text, and its labels from the text', async () => {
      await desk.open('?q=abbey');
      await desk.page.locator('.result h2 a').click();
      await desk.page.locator('.label', { hasText: 'religion' }).first().hover();
      expect(
        await desk.page.evaluate(() => [...(CSS.highlights.get('evidence') ?? [])].map(String)),
      ).toContain('nuns');
      const box = await desk.page.evaluate(() => {
        const range = [...(CSS.highlights.get('evidence') ?? [])].find(
          (each) => !(each.startContainer.parentElement as Element).closest('h1'),
        ) as Range;
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await desk.page.mouse.move(box.x, box.y);
      await desk.page.waitForSelector('.label.lit');
    });
  });

  describe('a hostile article', () => {
    it('is text: it runs nothing, and leads nowhere but to the web', async () => {
      await desk.open('?room=add');
      const hostile = '<img src=x onerror="document.title=1">';
      await desk.page.fill(
        '#paste',
        `${hostile} opens the town fair\n\n${'The fair of Marlwick opened on Monday with bread and music for all who came to the square. '.repeat(6)}\n\njavascript:alert(1)`,
      );
      await desk.page.getByRole('button', { name: 'Add this text' }).click();
      await desk.page.waitForSelector('.line.found', { timeout: 60_000 });
      await desk.page.locator('.line.found a').click();
      await desk.page.waitForSelector('.article');
      expect(await desk.page.title()).not.toBe('1');
      expect(await desk.page.locator('img, script:not([src]), iframe').count()).toBe(0);
      const links = await desk.page
        .locator('a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).protocol));
      expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    });
  });
}
