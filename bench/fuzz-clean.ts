import { parseArgs } from 'node:util';
import { cleanArticle } from '../functions/clean/clean-article.ts';
import { mutatePage } from './mutate-page.ts';
import { readGold } from './read-gold.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'test/quality/pages' },
    runs: { type: 'string', default: '100000' },
  },
});

/** No page of a few kilobytes may take longer, in milliseconds. */
const limitMs = 250;
const context = { key: 'fuzz.txt', modifiedAt: '2026-06-12T00:00:00Z' };
const pages = [...readGold(values.data).values()].flat().map(({ raw }) => raw);

/** Cleans a mutated page and says how long it took, in milliseconds; a rejection is an answer like any other. */
function timeCleaning(text: string): number {
  const start = performance.now();
  try {
    cleanArticle(new TextEncoder().encode(text), context);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'RejectedCopy') throw error;
  }
  return performance.now() - start;
}

let slowest = 0;
let over = 0;
for (let seed = 0; seed < Number(values.runs); seed += 1) {
  const spent = timeCleaning(mutatePage(pages[seed % pages.length] ?? '', seed));
  slowest = Math.max(slowest, spent);
  if (spent > limitMs) over += 1;
}
process.stdout.write(
  `${values.runs} mutated pages, the slowest in ${slowest.toFixed(0)} ms, ${over} over ${limitMs} ms\n`,
);
process.exitCode = over > 0 ? 1 : 0;
