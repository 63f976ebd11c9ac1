import { readFileSync } from 'node:fs';
import type { OpenedDesk } from './opened-desk.ts';

/** Articles come in, are looked after, and are taken away. */
export function atWork(desk: OpenedDesk): void {
  describe('feeding', () => {
    it('follows what is dropped to its end, found or rejected, and lets go of it again', async () => {
      await desk.open();
      const transfer = await desk.page.evaluateHandle(() => {
        const data = new DataTransfer();
        const text = `The ferry of Orlec stops\n\n${'The ferry between Orlec and the island stops for the winter, the harbour master said on Friday. '.repeat(8)}`;
        data.items.add(new File([text], 'é ü.txt', { type: 'text/plain' }));
        data.items.add(new File([new Uint8Array(3000).map((_, i) => i % 7)], 'picture.txt'));
        return data;
      });
      await desk.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
      await desk.page.waitForSelector('.line.found', { timeout: 60_000 });
      await desk.page.waitForSelector('.line.rejected', { timeout: 60_000 });
      expect(await desk.page.locator('.line.rejected').textContent()).toContain('no text');
      expect(await desk.findFaults()).toEqual([]);
      await desk.page.locator('.line.rejected').getByRole('button', { name: 'Delete the file' }).click();
      await desk.page.waitForFunction(() => document.querySelectorAll('.line').length === 1);
    });

    it('replaces an article, and shows what changed by words', async () => {
      await desk.open('?q=ferry+orlec');
      await desk.page.locator('.result h2 a').click();
      const text = `The ferry of Orlec stops\n\n${'The ferry between Orlec and the mainland stops for the winter, the harbour master said on Friday. '.repeat(8)}`;
      await desk.page
        .locator('.tools input[type=file]')
        .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
      await desk.page.waitForSelector('.line.found', { timeout: 60_000 });
      await desk.page.locator('.line.found a').click();
      await desk.page.getByText('mainland').first().waitFor();
      await desk.page.keyboard.press('t');
      await desk.page.waitForSelector('.difference ins');
      expect(await desk.page.locator('.difference del').first().textContent()).toBe('island');
      expect(await desk.page.locator('.difference ins').first().textContent()).toBe('mainland');
      expect(await desk.findFaults()).toEqual([]);
    });
  });

  describe('looking after', () => {
    it('shows what was rejected by reason, with what to do, and the file', async () => {
      await desk.open();
      await desk.page.keyboard.press('s');
      await desk.page.waitForSelector('.by-reason');
      expect(await desk.page.locator('.by-reason h2').allTextContents()).toEqual(
        expect.arrayContaining([
          expect.stringContaining('no text'),
          expect.stringContaining('no article in it'),
        ]),
      );
      const download = desk.page.waitForEvent('download');
      await desk.page.locator('.by-reason a.button').first().click();
      expect((await download).suggestedFilename()).toMatch(/\.txt$/);
      expect(await desk.findFaults()).toEqual([]);
    });

    it('has one of those that were rejected made anew', async () => {
      await desk.open('?room=care');
      await desk.page.locator('.by-reason li').getByRole('button', { name: 'Send again' }).first().click();
      await desk.page.getByText('1 sent again.').waitFor();
    });
  });

  describe('taking away', () => {
    it('gives all that is listed, and says how much', async () => {
      await desk.open('?language=fr');
      await desk.page.waitForSelector('.result');
      const count = await desk.page.locator('.result').count();
      await desk.page.locator('.take summary').click();
      const download = desk.page.waitForEvent('download');
      await desk.page.getByRole('button', { name: 'NDJSON' }).click();
      const path = await (await download).path();
      const lines = readFileSync(path, 'utf8').trim().split('\n');
      expect(lines).toHaveLength(count);
      expect(await desk.page.locator('.take').textContent()).toContain(`${count} articles in the file.`);
    });
  });
}
