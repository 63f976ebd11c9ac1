/**
 * Scores the keywords of our own articles and prints what is wrong on the half that the extractor was tuned on:
 *
 *   node --import ./bin/typescript.js bench/quality/quality-keywords.ts [--wrong]
 */
import { parseArgs } from 'node:util';
import { plainTable } from '../plain-table.ts';
import { averageKeywords, type KeywordScore, readKeywordGold, scoreKeywords } from './keyword-score.ts';

const { values } = parseArgs({ options: { wrong: { type: 'boolean' } }, strict: false });
const scores = readKeywordGold('test/quality/classify/keywords').map(scoreKeywords);
const tuned = scores.filter(({ half }) => half === 'tuned');
const kept = scores.filter(({ half }) => half === 'kept');
const languages = [...new Set(scores.map(({ language }) => language))];

process.stdout.write(`\nkeywords\n${tabulate()}\n`);
if (values['wrong'])
  for (const { language, title, wrong } of tuned)
    process.stdout.write(`${language} ${title}\n   ${wrong.join(' · ')}\n`);

function tabulate(): string {
  const table = plainTable({
    head: [
      'language',
      'served',
      'right, tuned half',
      'right, kept half',
      'core found, tuned',
      'core found, kept',
    ],
  });
  for (const language of languages) table.push([language, ...cells((score) => score.language === language)]);
  table.push(['all', ...cells(() => true)]);
  return table.toString();
}

function cells(isWanted: (score: KeywordScore) => boolean): string[] {
  const first = averageKeywords(tuned.filter(isWanted));
  const second = averageKeywords(kept.filter(isWanted));
  const numbers = [first.precision, second.precision, first.coreFound, second.coreFound];
  return [
    averageKeywords(scores.filter(isWanted)).served.toFixed(1),
    ...numbers.map((value) => value.toFixed(3)),
  ];
}
