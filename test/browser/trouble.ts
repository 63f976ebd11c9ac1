import type { OpenedDesk } from './opened-desk.ts';

/** What the page does when the archive does not answer as it should. */
export function inTrouble(desk: OpenedDesk): void {
  describe('trouble', () => {
    it('is said, and ends without loading anew', async () => {
      await desk.open();
      await desk.page.waitForSelector('.result');
      await desk.page.context().setOffline(true);
      await desk.page.fill('#q', 'abbey');
      await desk.page.waitForSelector('.banner p');
      expect(await desk.page.locator('.banner').textContent()).toContain('No connection');
      await desk.page.context().setOffline(false);
      await desk.waitForResults(1);
      expect(await desk.page.locator('.banner p').count()).toBe(0);
      await desk.forgetProblems();
    });

    it('of a deployment, a cursor of an older version, and a wrong query says what to do', async () => {
      await desk.open();
      let refusals = 2;
      await desk.page.route('**/api/articles?*', (route) =>
        refusals-- > 0
          ? route.fulfill({ status: 503, json: { message: 'Service Unavailable' } })
          : route.continue(),
      );
      await desk.page.fill('#q', 'abbey');
      await desk.page.waitForSelector('.banner p');
      await desk.waitForResults(1);
      await desk.page.goto(`${desk.address}?cursor=WzFd`);
      await desk.page.waitForSelector('.result');
      expect(await desk.page.locator('.found').textContent()).toContain('older question');
      await desk.page.goto(`${desk.address}?q=%22open`);
      await desk.page.waitForSelector('[role=alert]');
      expect(await desk.page.locator('[role=alert]').textContent()).toContain('quotation mark');
      await desk.forgetProblems();
    });
  });
}
