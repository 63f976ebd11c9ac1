/**
 * Scores stories and copies on labelled articles, through the product's own labels:
 *
 *   node --import ./bin/typescript.js bench/quality/quality-stories.ts --data FOLDER
 *
 * FOLDER holds sets of articles with a `cluster`. Stories: BCubed, each set alone, the full texts and all headlines in one
 * pot, headlines by language. Copies: those that we make of the full English texts, and pairs of these
 * texts of which one holds 65 % of the other's word triples.
 */
import { parseArgs } from 'node:util';
import { classifyArticle } from '../../functions/classify/classify-article.ts';
import { isCopyOf } from '../../functions/group/containment.ts';
import { groupAll } from '../../functions/group/group-all.ts';
import { signArticle } from '../../functions/group/sign-article.ts';
import type { Signature } from '../../functions/group/signature.ts';
import { plainTable } from '../plain-table.ts';
import { scoreBCubed } from './bcubed.ts';
import { containmentOf, pairName, scorePairs, triplesOf } from './copy-score.ts';
import { makeCopies } from './made-copies.ts';
import { readStoryGold, type StoryArticle, signStoryArticle } from './story-gold.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('Say where the labelled articles are: --data FOLDER.');

const trueContainment = 0.65;
/** Words of the shortest text that copies are made of: a third of it has to say something. */
const shortestCopied = 100;
const fewestInLanguage = 100;

const gold = readStoryGold(values.data);
const signatures = new Map<string, Signature>();
for (const article of gold) signatures.set(article.id, signStoryArticle(article));
const signatureOf = ({ id }: StoryArticle) => signatures.get(id) as Signature;
const hasText = ({ body }: StoryArticle) => body.length > 0;

printStories();
printCopies();

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function printStories(): void {
  const table = plainTable({ head: ['stories', 'articles', 'precision', 'recall', 'F1', 'ms an article'] });
  for (const [name, articles] of pots()) table.push([name, ...scorePot(articles)]);
  print(table.toString());
}

/** What is grouped together: an article meets only those of its pot. */
function pots(): [string, StoryArticle[]][] {
  const texts = gold.filter(hasText);
  const headlines = gold.filter((article) => !hasText(article));
  const sets = [...new Set(gold.map(({ set }) => set))];
  const languages = [...new Set(headlines.map(({ language }) => language))];
  return [
    ...sets.map((set): [string, StoryArticle[]] => [set, gold.filter((article) => article.set === set)]),
    ['full English text', texts.filter(({ language, set }) => language === 'en' && isOneLanguage(set))],
    ['full text, all languages', texts],
    ...languages
      .map((language): [string, StoryArticle[]] => [
        `headlines ${language}`,
        headlines.filter((article) => article.language === language),
      ])
      .filter(([, articles]) => articles.length >= fewestInLanguage),
  ];
}

function isOneLanguage(set: string): boolean {
  return new Set(gold.filter((article) => article.set === set).map(({ language }) => language)).size === 1;
}

function scorePot(articles: readonly StoryArticle[]): string[] {
  const before = performance.now();
  const assignments = groupAll(articles.map(signatureOf));
  const elapsed = performance.now() - before;
  const { precision, recall, f1 } = scoreBCubed(
    articles.map(({ id, story }) => ({ found: assignments.get(id)?.story ?? id, true: story })),
  );
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
  return [String(articles.length), ...figures, (elapsed / Math.max(1, articles.length)).toFixed(2)];
}

function printCopies(): void {
  const texts = gold.filter((article) => hasText(article) && isOneLanguage(article.set));
  const table = plainTable({ head: ['copies', 'pairs', 'precision', 'recall'] });
  table.push(...scoreFoundCopies(texts), ...scoreMadeCopies(texts));
  print(table.toString());
}

/** Pairs of the texts as they are: by their signatures alone, and as groups within stories. */
function scoreFoundCopies(texts: readonly StoryArticle[]): string[][] {
  const triples = new Map(texts.map(({ id, body }) => [id, triplesOf(body.join('\n'))]));
  const triplesIn = ({ id }: StoryArticle) => triples.get(id) ?? new Set<string>();
  const assignments = groupAll(texts.map(signatureOf));
  const groupOf = ({ id }: StoryArticle) => assignments.get(id)?.copyOf ?? id;
  const truth = pairsThat(texts, (a, b) => containmentOf(triplesIn(a), triplesIn(b)) >= trueContainment);
  const estimated = pairsThat(texts, (a, b) => isCopyOf(signatureOf(a), signatureOf(b)));
  const grouped = pairsThat(texts, (a, b) => groupOf(a) === groupOf(b));
  return [
    row('pairs of texts, by signature', scorePairs(estimated, truth)),
    row('pairs of texts, as grouped', scorePairs(grouped, truth)),
  ];
}

function pairsThat(
  texts: readonly StoryArticle[],
  test: (a: StoryArticle, b: StoryArticle) => boolean,
): Set<string> {
  return new Set(
    texts.flatMap((a, at) =>
      texts
        .slice(at + 1)
        .filter((b) => test(a, b))
        .map((b) => pairName(a.id, b.id)),
    ),
  );
}

function row(name: string, { pairs, precision, recall }: ReturnType<typeof scorePairs>): string[] {
  return [name, String(pairs), precision.toFixed(3), recall.toFixed(3)];
}

/** Of each text a copy of each kind: how many are in its group of copies, where all of that kind come with the texts. */
function scoreMadeCopies(texts: readonly StoryArticle[]): string[][] {
  const found = new Map<string, { made: number; right: number }>();
  const copied = texts.filter(({ body }) => body.join(' ').split(/\s+/).length >= shortestCopied);
  const byKind = new Map<string, { signature: Signature; of: string }[]>();
  for (const article of copied) {
    for (const { kind, title, body } of makeCopies(article)) {
      const { minute } = signatureOf(article);
      const facts = {
        articleId: `${article.id}/${kind}`,
        rev: 1,
        minute: minute + 60,
        isVague: false,
        source: kind,
      };
      const signature = signArticle(facts, { title, body }, classifyArticle({ title, body }));
      byKind.set(kind, [...(byKind.get(kind) ?? []), { signature, of: article.id }]);
    }
  }
  for (const [kind, copies] of byKind) {
    const assignments = groupAll([...texts.map(signatureOf), ...copies.map(({ signature }) => signature)]);
    const groupOf = (id: string) => assignments.get(id)?.copyOf ?? id;
    const right = copies.filter(({ signature, of }) => groupOf(signature.articleId) === groupOf(of)).length;
    found.set(kind, { made: copies.length, right });
  }
  return [...found].map(([kind, { made, right }]) => [
    `made: ${kind}`,
    String(made),
    '',
    (right / made).toFixed(3),
  ]);
}
