import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { plainTable } from '../plain-table.ts';
import { type PageScore, scorePage, summarise } from './cleaning-score.ts';
import { type FieldScore, scoreFields, shareRight } from './field-score.ts';
import { readGold } from './read-gold.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'test/quality/pages' },
    worst: { type: 'string', default: '10' },
    wrong: { type: 'string' },
  },
});

/** Languages that the issue of cleaning names; the others are one row. */
const named = new Set(['fr', 'en', 'de', 'es', 'it', 'pt', 'nl']);
const fieldNames = ['title', 'date', 'byline'] as const;
/** Fewer pages of a language say little by themselves. */
const fewestPages = 5;

for (const [name, pages] of readGold(values.data)) {
  const scores = pages.map(scorePage);
  const fields = pages.map(scoreFields);
  const tables = `${tabulate(groupByLanguage(scores))}\n${tabulateFields(groupByLanguage(fields))}`;
  process.stdout.write(`\n${name}\n${tables}\n${listWorst(scores, Number(values.worst))}\n`);
  if (values.wrong !== undefined) process.stdout.write(listWrong(fields, values.wrong));
}

function groupByLanguage<Score extends { language: string }>(scores: Score[]): Map<string, Score[]> {
  const groups = new Map<string, Score[]>();
  for (const score of scores) {
    const many = scores.filter(({ language }) => language === score.language).length >= fewestPages;
    const group = named.has(score.language) && many ? score.language : 'other';
    groups.set(group, [...(groups.get(group) ?? []), score]);
  }
  return new Map([...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)), ['all', scores]]);
}

function tabulate(groups: Map<string, PageScore[]>): string {
  const table = plainTable({
    head: ['language', 'pages', 'mean F1', 'median', 'p10', 'exact', 'lead lost'],
  });
  for (const [language, scores] of groups) {
    const { pages, mean, median, p10, exact, leadLost } = summarise(scores);
    table.push([language, pages, ...[mean, median, p10, exact, leadLost].map((value) => value.toFixed(3))]);
  }
  return table.toString();
}

function tabulateFields(groups: Map<string, FieldScore[]>): string {
  const table = plainTable({
    head: ['language', ...fieldNames.flatMap((field) => [field, 'of pages'])],
  });
  for (const [language, scores] of groups) {
    const shares = fieldNames.map((field) => shareRight(scores, field));
    table.push([language, ...shares.flatMap(({ right, pages }) => [right.toFixed(3), pages])]);
  }
  return table.toString();
}

function listWrong(scores: FieldScore[], asked: string): string {
  const field = v.parse(v.picklist(fieldNames), asked);
  const wrong = scores.filter((score) => score[field] === false);
  return wrong.map(({ id, language }) => `${field} wrong  ${language}  ${id}\n`).join('');
}

function listWorst(scores: PageScore[], count: number): string {
  const worst = [...scores].sort((a, b) => a.f1 - b.f1).slice(0, count);
  const lines = worst.map(
    ({ id, f1, precision, recall }) =>
      `  ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${id}`,
  );
  return ['worst pages', ...lines].join('\n');
}
