/**
 * Scores language and topics on a folder of labelled texts and prints what is mistaken for what:
 *
 *   node --import ./bin/typescript.js bench/quality/quality-classify.ts --data FOLDER
 *
 * The folder holds `topics.*.jsonl.gz` (`{lang, text, iptc, src}`) and `language.*.jsonl.gz` (`{lang, text}`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { identifyLanguage } from '../../functions/classify/language/identify-language.ts';
import { rateTopLevel } from '../../functions/classify/topics/rate-topics.ts';
import { scoreTopics } from '../../functions/classify/topics/score-topics.ts';
import { topicLexiconOf } from '../../functions/classify/topics/topic-lexicon.ts';
import { plainTable } from '../plain-table.ts';

/** The evaluation files' short names of the IPTC top level. */
const shortNames: Record<string, string> = {
  '01000000': 'arts',
  '02000000': 'crime',
  '03000000': 'disaster',
  '04000000': 'economy',
  '05000000': 'education',
  '06000000': 'environment',
  '07000000': 'health',
  '08000000': 'human',
  '09000000': 'labour',
  '10000000': 'lifestyle',
  '11000000': 'politics',
  '12000000': 'religion',
  '13000000': 'science',
  '14000000': 'society',
  '15000000': 'sport',
  '16000000': 'conflict',
  '17000000': 'weather',
};

interface LabelledText {
  lang: string;
  text: string;
}

interface LabelledTopic extends LabelledText {
  iptc: string[];
  src: string;
}

interface Judgement {
  expected: string;
  /** The surest of all 17, and of the labels that occur in the set. */
  anyOf17: string;
  restricted: string;
}

const nothing = 'nothing';
const pairsShown = 6;
/** A set of sentences is body without a title; everything else has its title in the first line. */
const sentenceSets = new Set(['sib200']);
/** The languages that the targets are set for; others only show what is mistaken for one of these. */
const targetLanguages = new Set(['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'ar', 'ru', 'zh']);

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function readLines<Row>(file: string): Row[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

function listFiles(folder: string, start: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith('.jsonl.gz'))
    .map((name) => join(folder, name));
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function percent(part: number, whole: number): string {
  return ((100 * part) / (whole || 1)).toFixed(1);
}

function rankTopics({ text, lang, src }: LabelledTopic): string[] {
  const [firstLine = '', ...rest] = text.split('\n');
  const [title, body] = sentenceSets.has(src) ? ['', text] : [firstLine, rest.join('\n')];
  const rated = rateTopLevel(scoreTopics(topicLexiconOf(lang), title, body));
  return [...rated].sort(([, a], [, b]) => b - a).map(([code]) => shortNames[code] ?? code);
}

function judgeSet(rows: readonly LabelledTopic[]): Judgement[] {
  const labels = new Set(rows.flatMap(({ iptc }) => iptc));
  return rows.map((row) => {
    const ranked = rankTopics(row);
    return {
      expected: row.iptc[0] ?? '',
      anyOf17: ranked[0] ?? nothing,
      restricted: ranked.find((label) => labels.has(label)) ?? nothing,
    };
  });
}

/** The mean over the labels of the harmonic mean of precision and recall. */
function macroF1(judgements: readonly Judgement[], pick: (judgement: Judgement) => string): string {
  const labels = [...new Set(judgements.map(({ expected }) => expected))];
  const scores = labels.map((label) => {
    const hits = judgements.filter(
      (judgement) => judgement.expected === label && pick(judgement) === label,
    ).length;
    const said = judgements.filter((judgement) => pick(judgement) === label).length;
    const meant = judgements.filter(({ expected }) => expected === label).length;
    return (2 * hits) / (said + meant);
  });
  return percent(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
}

function listConfusions(judgements: readonly Judgement[]): string {
  const wrong = judgements.filter(({ expected, restricted }) => expected !== restricted);
  const pairs = groupBy(wrong, ({ expected, restricted }) => `${expected} > ${restricted}`);
  return [...pairs]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, pairsShown)
    .map(([pair, cases]) => `${pair} ${cases.length}`)
    .join(', ');
}

function scoreTopicSets(folder: string): void {
  const head = [
    'topics',
    'texts',
    'restricted',
    'macro-F1',
    'any of 17',
    'macro-F1',
    'most frequent mistakes',
  ];
  const table = plainTable({ head });
  for (const file of listFiles(folder, 'topics.')) {
    const sets = groupBy(readLines<LabelledTopic>(file), ({ src, lang }) => `${src} ${lang}`);
    for (const [set, rows] of sets) {
      const judgements = judgeSet(rows);
      const restricted = judgements.filter((one) => one.expected === one.restricted).length;
      const anyOf17 = judgements.filter((one) => one.expected === one.anyOf17).length;
      table.push([
        set,
        rows.length,
        percent(restricted, rows.length),
        macroF1(judgements, (one) => one.restricted),
        percent(anyOf17, rows.length),
        macroF1(judgements, (one) => one.anyOf17),
        listConfusions(judgements),
      ]);
    }
  }
  print(table.toString());
}

function scoreLanguageSets(folder: string): void {
  const head = ['language', 'texts', 'correct', 'others kept apart', 'most frequent mistakes'];
  const table = plainTable({ head });
  for (const file of listFiles(folder, 'language.')) {
    const judged = readLines<LabelledText>(file).map(({ lang, text }) => {
      return { expected: lang, anyOf17: '', restricted: identifyLanguage(text).code };
    });
    const targets = judged.filter(({ expected }) => targetLanguages.has(expected));
    const others = judged.filter(({ expected }) => !targetLanguages.has(expected));
    const correct = targets.filter(({ expected, restricted }) => expected === restricted).length;
    const apart = others.filter(({ restricted }) => !targetLanguages.has(restricted)).length;
    const name = file.split('language.')[1]?.split('.')[0];
    table.push([
      name,
      targets.length,
      percent(correct, targets.length),
      percent(apart, others.length),
      listConfusions(targets),
    ]);
  }
  print(table.toString());
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('Say where the labelled texts are: --data FOLDER.');
scoreLanguageSets(values.data);
scoreTopicSets(values.data);
