/**
 * How long the desk takes beside the API's own answer: from a letter typed to the results on screen, and from opening
 * it to the first paint. Needs a desk that is running, and a Chromium.
 *
 *   node --import ./bin/typescript.js bench/speed/desk.ts http://127.0.0.1:PORT/
 */
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../test/browser/find-chromium.ts';

/** Words of made-up articles, and of samples. */
const words = [
  'port',
  'maire',
  'vallée',
  'marché',
  'school',
  'ministre',
  'accord',
  'grève',
  'budget',
  'ville',
];

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Runs in the page: waits until the results of a question are drawn; milliseconds since `began`, and those of the API. */
const watchResults = `(wanted, began) => new Promise((resolve) => {
  const look = () => {
    const entry = performance.getEntriesByType('resource').findLast(({ name }) => name.includes('/articles?') && name.includes('snippets=true') && new URL(name).searchParams.get('q') === wanted);
    const isDrawn = entry && document.querySelector('.results')?.getAttribute('aria-busy') === 'false';
    if (!isDrawn) return requestAnimationFrame(look);
    resolve({ total: performance.now() - began, api: entry.responseEnd - entry.startTime });
  };
  look();
})`;

/** Types a word at once, as a paste does, and takes the time. */
async function timeWord(page: Page, word: string): Promise<{ total: number; api: number }> {
  await page.fill('#q', '');
  await page.waitForTimeout(800);
  // From the event itself: how long the word takes from here into the page is not the page's.
  await page.evaluate(
    `document.getElementById('q').addEventListener('input', () => { globalThis.began = performance.now(); }, { once: true })`,
  );
  await page.fill('#q', word);
  return page.evaluate(`(${watchResults})(${JSON.stringify(word)}, globalThis.began)`);
}

const [address] = process.argv.slice(2);
const executablePath = findChromium();
if (address === undefined || executablePath === undefined)
  throw new Error('Give the address of a desk, and have a Chromium on the PATH or in CHROMIUM.');
const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage();
  const paints: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.goto(address);
    await page.waitForSelector('.result');
    paints.push(
      (await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`)) as number,
    );
  }
  const found = await page.locator('.result-head h1').textContent();
  const times: { total: number; api: number }[] = [];
  for (const word of words) times.push(await timeWord(page, word));
  await page.goto(`${address}?limit=100`);
  await page.waitForSelector('.result');
  const frames = (await page.evaluate(`new Promise((resolve) => {
    const gaps = [];
    let last = performance.now();
    const step = (now) => {
      gaps.push(now - last);
      last = now;
      scrollBy(0, 60);
      gaps.length < 120 ? requestAnimationFrame(step) : resolve(gaps.slice(2));
    };
    requestAnimationFrame(step);
  })`)) as number[];
  const round = (value: number) => `${Math.round(value)} ms`;
  process.stdout.write(
    [
      `${found}`,
      `first paint, median of ${paints.length}: ${round(median(paints))}`,
      `typed to drawn, median of ${times.length}: ${round(median(times.map(({ total }) => total)))}, of that the API ${round(median(times.map(({ api }) => api)))}`,
      `beside the API: ${round(median(times.map(({ total, api }) => total - api)))}`,
      `a frame while a page of 100 scrolls, median: ${median(frames).toFixed(1)} ms, longest ${round(Math.max(...frames))}`,
      '',
    ].join('\n'),
  );
} finally {
  await browser.close();
}
