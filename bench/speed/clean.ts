import { parseArgs } from 'node:util';
import { cleanArticle } from '../../functions/clean/clean-article.ts';
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

for (const [name, text] of [
  ['a single line of 10 MB', 'Le maire a dit oui, et le conseil a dit non. '.repeat(220_000)],
  ['a million short lines', 'Menu\nLire aussi : la suite\n'.repeat(500_000)],
  ['10 MB of full stops', '.'.repeat(10_000_000)],
] as const) {
  const start = performance.now();
  const bytes = new TextEncoder().encode(
    `Un titre\n\nLe conseil municipal a voté le budget de la ville mardi soir.\n\n${text}`,
  );
  try {
    cleanArticle(bytes.subarray(0, 10 * 1024 * 1024), context);
  } finally {
    process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s for ${name}\n`);
  }
}
