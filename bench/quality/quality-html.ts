import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { cleanArticle } from '../../functions/clean/clean-article.ts';
import { plainTable } from '../plain-table.ts';
import { meanShingles, type ShingleScore, scoreShingles } from './shingle-score.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '.' }, worst: { type: 'string', default: '10' } },
});

/** A page as it was fetched, and what an editor would keep of it. */
const htmlPage = v.object({ id: v.string(), html: v.string(), gold_body: v.string() });

/** The object's time every page is cleaned with, so that scores do not depend on the day. */
const modifiedAt = '2026-06-12T00:00:00Z';

const table = plainTable({
  head: ['set', 'pages', 'F1', 'precision', 'recall', 'exact', 'median ms', 'slowest'],
});
const worst: string[] = [];
for (const name of readdirSync(values.data).filter((file) => file.endsWith('.jsonl.gz'))) {
  const scored = readPages(join(values.data, name)).map(scorePage);
  const { pages, f1, precision, recall, exact } = meanShingles(scored);
  const times = scored.map(({ ms }) => ms).sort((a, b) => a - b);
  const shares = [f1, precision, recall, exact].map((share) => share.toFixed(3));
  const [median, slowest] = [times[times.length >> 1], times.at(-1)].map((ms) => Math.round(ms ?? 0));
  table.push([name.replace(/\.jsonl.*/, ''), pages, ...shares, median, slowest]);
  worst.push(...listWorst(scored, Number(values.worst)));
}
process.stdout.write(`${table.toString()}\nworst pages\n${worst.join('\n')}\n`);

type ScoredPage = ShingleScore & { id: string; ms: number };

function readPages(path: string): v.InferOutput<typeof htmlPage>[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => v.parse(htmlPage, JSON.parse(line)));
}

function scorePage({ id, html, gold_body: gold }: v.InferOutput<typeof htmlPage>): ScoredPage {
  const start = performance.now();
  const body = bodyOf(id, html);
  return { id, ms: performance.now() - start, ...scoreShingles(body, gold) };
}

function bodyOf(key: string, html: string): string {
  try {
    return cleanArticle(new TextEncoder().encode(html), { key, modifiedAt }).body.join('\n');
  } catch (error) {
    if (error instanceof Error && error.name === 'RejectedCopy') return '';
    throw error;
  }
}

function listWorst(scores: readonly ScoredPage[], count: number): string[] {
  const lost = ({ precision, recall }: ScoredPage) => precision + recall;
  return scores
    .toSorted((a, b) => lost(a) - lost(b))
    .slice(0, count)
    .map(({ id, precision, recall }) => `  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${id}`);
}
