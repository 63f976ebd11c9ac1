import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { type PageScore, scorePage, summarise } from './cleaning-score.ts';
import { readGold } from './read-gold.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'test/quality/pages' },
    worst: { type: 'string', default: '10' },
  },
});

/** Languages that the issue of cleaning names; the others are one row. */
const named = new Set(['fr', 'en', 'de', 'es', 'it', 'pt', 'nl']);
/** Fewer pages of a language say little by themselves. */
const fewestPages = 5;

for (const [name, pages] of readGold(values.data)) {
  const scores = pages.map(scorePage);
  const groups = groupByLanguage(scores);
  process.stdout.write(`\n${name}\n${tabulate(groups)}\n${listWorst(scores, Number(values.worst))}\n`);
}

function groupByLanguage(scores: PageScore[]): Map<string, PageScore[]> {
  const groups = new Map<string, PageScore[]>();
  for (const score of scores) {
    const many = scores.filter(({ language }) => language === score.language).length >= fewestPages;
    const group = named.has(score.language) && many ? score.language : 'other';
    groups.set(group, [...(groups.get(group) ?? []), score]);
  }
  return new Map([...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)), ['all', scores]]);
}

function tabulate(groups: Map<string, PageScore[]>): string {
  const table = new Table({
    head: ['language', 'pages', 'mean F1', 'median', 'p10', 'exact', 'lead lost'],
    style: { head: [] },
  });
  for (const [language, scores] of groups) {
    const { pages, mean, median, p10, exact, leadLost } = summarise(scores);
    table.push([language, pages, ...[mean, median, p10, exact, leadLost].map((value) => value.toFixed(3))]);
  }
  return table.toString();
}

function listWorst(scores: PageScore[], count: number): string {
  const worst = [...scores].sort((a, b) => a.f1 - b.f1).slice(0, count);
  const lines = worst.map(
    ({ id, f1, precision, recall }) =>
      `  ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${id}`,
  );
  return ['worst pages', ...lines].join('\n');
}
