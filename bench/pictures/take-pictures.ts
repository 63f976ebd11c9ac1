/**
 * Takes the pictures of the desk that the documentation has: starts the product with the samples, then an archive of one
 * event for its story, and looks at each in a Chromium, light and dark.
 *
 *   npm run pictures
 */
import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../test/browser/find-chromium.ts';
import { startProduct, waitForArticles } from '../../test/browser/start-product.ts';
import { startStoryDesk } from '../../test/browser/story-desk.ts';

const folder = 'docs/pictures';
const size = { width: 1140, height: 660 };
const storySize = { width: 1140, height: 1010 };
const someArticles = 17;
/** The article whose file has most kinds of furniture. */
const read = 'L’Assemblée nationale adopte';

type Scheme = 'light' | 'dark';

async function takePictures(browser: Browser, desk: string, scheme: Scheme): Promise<void> {
  const page = await browser.newPage({ viewport: size, colorScheme: scheme, locale: 'en-GB' });
  await page.goto(`${desk}?q=port+OR+abbey+OR+vall%C3%A9e&sort=relevance`);
  await page.waitForSelector('.facet');
  await page.waitForSelector('.snippet mark');
  // Until the topics have their names in English.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${folder}/search-${scheme}.png` });
  await page.locator('.result h2 a', { hasText: read }).click();
  await page.waitForSelector('.article');
  await page.keyboard.press('e');
  await page.waitForSelector('.came del');
  await page.screenshot({ path: `${folder}/as-it-came-${scheme}.png` });
  await page.close();
}

async function takeStoryPicture(browser: Browser, desk: string, scheme: Scheme): Promise<void> {
  const page = await browser.newPage({ viewport: storySize, colorScheme: scheme, locale: 'en-GB' });
  await page.goto(`${desk}?room=stories`);
  await page.locator('.story-list h2 a').first().click();
  await page.waitForSelector('.lane');
  await page.waitForSelector('.story-about');
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/story-${scheme}.png` });
  await page.close();
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium on the PATH; set CHROMIUM to one.');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath });
const product = await startProduct('--samples');
try {
  await waitForArticles(product.api, someArticles);
  for (const scheme of ['light', 'dark'] as const) await takePictures(browser, product.desk, scheme);
} finally {
  await product.stop();
}
const storyDesk = await startStoryDesk();
try {
  for (const scheme of ['light', 'dark'] as const) await takeStoryPicture(browser, storyDesk.desk, scheme);
} finally {
  await browser.close();
  await storyDesk.stop();
}
