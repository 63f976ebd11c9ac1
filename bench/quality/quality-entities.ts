/**
 * Scores `findEntities` on marked sentences: exact-span F1 of persons, places and organisations.
 *
 *   node --import ./bin/typescript.js bench/quality/quality-entities.ts --data FOLDER [--set wikineural_fr,conll_en] [--errors 20]
 *
 * FOLDER holds `entities.*.jsonl.gz`, one sentence a line: `{lang, tokens, tags, set}`, tags BIO with PER, LOC, ORG and
 * MISC (which is not scored). Tokens are put together as the language writes them, so that what is read is text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { findEntities } from '../../functions/classify/entities/find-entities.ts';
import type { FoundEntities } from '../../functions/classify/entities/gather-entities.ts';

interface Sentence {
  lang: string;
  tokens: string[];
  tags: string[];
  set: string;
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const kinds = ['PER', 'LOC', 'ORG'] as const;
const tagOf: Record<keyof FoundEntities, string> = { persons: 'PER', places: 'LOC', organisations: 'ORG' };

const { values } = parseArgs({
  options: { data: { type: 'string' }, set: { type: 'string' }, errors: { type: 'string', default: '0' } },
});
if (!values.data) throw new Error('Say where the marked sentences are: --data FOLDER.');

function readSentences(folder: string): Sentence[] {
  const files = readdirSync(folder).filter((name) => /^entities\..*\.jsonl\.gz$/.test(name));
  return files.flatMap((file) =>
    gunzipSync(readFileSync(join(folder, file)))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
}

const gluesLeft = /^(?:[.,;:!?)\]%…]+|['’]s|n['’]t)$/;
const gluesRight = /(?:^|\s)(?:[([]|(?:[dlnsjcmt]|qu|jusqu|lorsqu|puisqu|dell|nell|dall|sull|all|un)['’])$/i;

/** The sentence as it would be printed, and where each token stands in it. */
function joinTokens(tokens: string[]): { text: string; starts: number[] } {
  let text = '';
  const starts = tokens.map((token) => {
    if (text !== '' && !gluesLeft.test(token) && !gluesRight.test(text)) text += ' ';
    text += token;
    return text.length - token.length;
  });
  return { text, starts };
}

function readGold(tags: string[]): Map<string, string> {
  const gold = new Map<string, string>();
  tags.forEach((tag, from) => {
    if (!tag.startsWith('B-')) return;
    let to = from;
    while (tags[to + 1]?.startsWith('I-')) to += 1;
    if (!tag.endsWith('MISC')) gold.set(`${from}-${to}`, tag.slice(2));
  });
  return gold;
}

function readFound(sentence: Sentence): Map<string, string> {
  const { text, starts } = joinTokens(sentence.tokens);
  const found = findEntities('', [text], sentence.lang);
  const spans = new Map<string, string>();
  for (const [list, tag] of Object.entries(tagOf) as [keyof FoundEntities, string][]) {
    for (const { start, end } of found[list].flatMap((entity) => entity.mentions)) {
      const from = starts.findIndex((at, i) => at + (sentence.tokens[i]?.length ?? 0) > start);
      const to = starts.findLastIndex((at) => at < end);
      spans.set(`${from}-${to}`, tag);
    }
  }
  return spans;
}

function rate({ right, wrong, missed }: Tally): string {
  const percent = (part: number, whole: number): string =>
    (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);
  return `${percent(2 * right, 2 * right + wrong + missed)} (${percent(right, right + wrong)}/${percent(right, right + missed)})`;
}

function showErrors(
  sentence: Sentence,
  gold: Map<string, string>,
  found: Map<string, string>,
): string | undefined {
  const words = (span: string): string => {
    const [from = 0, to = 0] = span.split('-').map(Number);
    return sentence.tokens.slice(from, to + 1).join(' ');
  };
  const wrong = [...found]
    .filter(([span, tag]) => gold.get(span) !== tag)
    .map(([s, t]) => `+${words(s)}/${t}`);
  const missed = [...gold]
    .filter(([span, tag]) => found.get(span) !== tag)
    .map(([s, t]) => `-${words(s)}/${t}`);
  return wrong.length + missed.length === 0
    ? undefined
    : `  ${[...wrong, ...missed].join('  ')}\n      ${sentence.tokens.join(' ')}`;
}

function countSpans(
  tallies: Map<string, Tally>,
  gold: Map<string, string>,
  found: Map<string, string>,
): void {
  for (const [span, tag] of found) {
    const tally = tallies.get(tag);
    if (tally) tally[gold.get(span) === tag ? 'right' : 'wrong'] += 1;
  }
  for (const [span, tag] of gold) {
    const tally = tallies.get(tag);
    if (tally && found.get(span) !== tag) tally.missed += 1;
  }
}

function scoreSet(sentences: Sentence[], errors: number): string {
  const tallies = new Map(kinds.map((kind) => [kind as string, { right: 0, wrong: 0, missed: 0 }]));
  const shown: string[] = [];
  for (const sentence of sentences) {
    const gold = readGold(sentence.tags);
    const found = readFound(sentence);
    countSpans(tallies, gold, found);
    shown.push(showErrors(sentence, gold, found) ?? '');
  }
  const all = [...tallies.values()].reduce((sum, tally) => ({
    right: sum.right + tally.right,
    wrong: sum.wrong + tally.wrong,
    missed: sum.missed + tally.missed,
  }));
  const mistakes = shown.filter(Boolean);
  const every = Math.max(1, Math.floor(mistakes.length / Math.max(1, errors)));
  const sample = mistakes.filter((_, i) => i % every === 0).slice(0, errors);
  const cells = [rate(all), ...kinds.map((kind) => `${kind} ${rate(tallies.get(kind) ?? all)}`)];
  return [cells.join('  '), ...sample].join('\n');
}

const sentences = readSentences(values.data);
const wanted = values.set?.split(',');
const sets = [...new Set(sentences.map((s) => s.set))].filter((set) => !wanted || wanted.includes(set));
process.stdout.write('F1 (precision/recall), exact spans\n');
for (const set of sets) {
  const chosen = sentences.filter((sentence) => sentence.set === set);
  const before = performance.now();
  const result = scoreSet(chosen, Number(values.errors));
  const perSecond = Math.round((1000 * chosen.length) / (performance.now() - before));
  process.stdout.write(`${set.padEnd(15)} ${result.replace('\n', `  ${perSecond} sentences/s\n`)}\n`);
}
