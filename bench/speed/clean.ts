import { parseArgs } from 'node:util';
import { RejectedCopy } from '../../functions/article/rejected-copy.ts';
import { cleanArticle } from '../../functions/clean/clean-article.ts';
import { sizeLimitBytes } from '../../functions/clean/read/decode-bytes.ts';
import { readGold } from '../quality/read-gold.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'test/quality/pages' },
    seconds: { type: 'string', default: '5' },
  },
});

/** An article as they come, in bytes; whole-page dumps and books are left out. */
const usual = { least: 1_000, most: 9_000 };
const context = { key: 'bench.txt', modifiedAt: '2026-06-12T00:00:00Z' };

const files = [...readGold(values.data).values()]
  .flat()
  .map(({ raw }) => new TextEncoder().encode(raw))
  .filter(({ length }) => length >= usual.least && length <= usual.most);

/** Cleans every file once and says how long the processor worked, in milliseconds. */
function cleanAll(): number {
  const start = process.cpuUsage();
  for (const file of files) cleanArticle(file, context);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

cleanAll();
const runs: number[] = [];
for (let spent = 0; spent < Number(values.seconds) * 1000; spent += runs.at(-1) ?? 0) runs.push(cleanAll());
const milliseconds = Math.min(...runs);
const bytes = files.reduce((sum, { length }) => sum + length, 0);
const rate = Math.round((files.length / milliseconds) * 1000);
process.stdout.write(
  `${rate} articles/s a core: ${files.length} files of ${Math.round(bytes / files.length)} bytes, best of ${runs.length} runs\n`,
);

/** How long cleaning takes, and why it gives up where it does: rejecting has to be as quick as cleaning. */
function timeOnce(file: Uint8Array): string {
  const start = performance.now();
  let outcome = 'cleaned';
  try {
    cleanArticle(file, context);
  } catch (error) {
    if (!(error instanceof RejectedCopy)) throw error;
    outcome = `rejected: ${error.message}`;
  }
  return `${((performance.now() - start) / 1000).toFixed(1)} s, ${outcome}`;
}

const head = 'Un titre\n\nLe conseil municipal a voté le budget de la ville mardi soir.\n\n';
for (const [name, text] of [
  ['a single line of 10 MB', 'Le maire a dit oui, et le conseil a dit non. '.repeat(220_000)],
  ['240,000 short lines', 'Menu\nLire aussi : la suite\n'.repeat(120_000)],
  ['a million short lines', 'Menu\nLire aussi : la suite\n'.repeat(500_000)],
  ['10 MB of full stops', '.'.repeat(10_000_000)],
] as const) {
  const file = new TextEncoder().encode(head + text).subarray(0, sizeLimitBytes);
  process.stdout.write(`${name}: ${timeOnce(file)}\n`);
}
