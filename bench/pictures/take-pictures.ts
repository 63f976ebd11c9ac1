/**
 * Takes the README's pictures of the desk: starts the product with the samples, and looks at it in a Chromium, light
 * and dark.
 *
 *   npm run pictures
 */
import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../test/browser/find-chromium.ts';
import { startProduct, waitForArticles } from '../../test/browser/start-product.ts';

const folder = 'docs/pictures';
const size = { width: 1140, height: 660 };
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

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium on the PATH; set CHROMIUM to one.');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath });
const product = await startProduct('--samples');
try {
  await waitForArticles(product.api, someArticles);
  for (const scheme of ['light', 'dark'] as const) await takePictures(browser, product.desk, scheme);
} finally {
  await browser.close();
  await product.stop();
}
