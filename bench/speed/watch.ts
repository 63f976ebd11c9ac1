/**
 * Times standing searches of mixed kinds against the articles of the quality set, as index holds them in memory:
 *
 *   node --import ./bin/typescript.js bench/speed/watch.ts [searches]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CleanedCopy } from '../../functions/article/article.ts';
import type { Question } from '../../functions/article/standing-search.ts';
import { encodeText } from '../../functions/catalog/items/text-codec.ts';
import { classifyArticle } from '../../functions/classify/classify-article.ts';
import { servedFields } from '../../functions/classify/served-fields.ts';
import { indexArticle } from '../../functions/index/index-article.ts';
import { ArticleProbe } from '../../functions/watch/article-probe.ts';
import { compileSearch } from '../../functions/watch/compile-search.ts';
import { findMatches } from '../../functions/watch/find-matches.ts';
import { SearchTable } from '../../functions/watch/search-table.ts';
import { findTokens } from '../../functions/words/tokenise.ts';
import { Random } from '../../test/made/random.ts';

const folder = new URL('../../test/quality/classify/topics/', import.meta.url).pathname;
/** Short articles are joined to the length of a usual one. */
const articlesJoined = 4;
const passes = 5;
const since = '2026-01-01T00:00:00.000Z';
const searchCount = Number(process.argv[2] ?? 10_000);

type Sample = Pick<CleanedCopy, 'title' | 'body'>;

function readSamples(): Sample[] {
  const all = readdirSync(folder).flatMap(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Sample[],
  );
  return Array.from({ length: Math.floor(all.length / articlesJoined) }, (_, at) => {
    const parts = all.slice(at * articlesJoined, (at + 1) * articlesJoined);
    return { title: parts[0]?.title ?? '', body: parts.flatMap(({ body }) => body) };
  });
}

/** An article as a follower of what is served gets it. */
function serve({ title, body }: Sample, i: number) {
  const copy: CleanedCopy = { title, body, removed: [], encoding: 'utf-8' };
  const articleId = i.toString(16).padStart(32, '0');
  const text = 'TEXT#1#v#1';
  const served = servedFields(copy, classifyArticle(copy), {
    rev: 1,
    seen: since,
    text,
    labels: `LABELS#${text}#1#1`,
  });
  const source = { bucket: 'inbox', key: `2026/${i}.txt` };
  const row = {
    articleId,
    rev: 1,
    live: 1,
    stage: 'indexed' as const,
    source,
    served,
    createdAt: since,
    updatedAt: since,
  };
  return { copy, row, indexed: indexArticle(row, copy), text: encodeText(copy) };
}

type Served = ReturnType<typeof serve>;

const samples = readSamples();
const random = new Random(1);
/** What is asked for is of every second article, what comes is the others: nobody knows what will come. */
const [asked, articles] = [0, 1].map((rest) => samples.map(serve).filter((_, i) => i % 2 === rest)) as [
  Served[],
  Served[],
];
/** People ask for words that say something: a word that more of the articles have is none. */
const mostWithWord = 2;
const holders = new Map<string, number>();
for (const { copy } of asked) {
  const words = new Set(
    [copy.title, ...copy.body].flatMap((text) => [...findTokens(text)].map(({ word }) => word)),
  );
  for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
}
const saysSomething = (word = '') => /^\p{L}{4,}$/u.test(word) && (holders.get(word) ?? 0) <= mostWithWord;

/** Words that follow one another in an article, the first of them one that people ask for. */
function drawWords(count: number): string {
  for (;;) {
    const { body } = random.pick(asked).copy;
    const words = [...findTokens(random.pick(body))].map(({ word }) => word);
    const at = random.below(Math.max(1, words.length - count));
    const drawn = words.slice(at, at + count);
    if (drawn.length === count && saysSomething(drawn[0])) return drawn.join(' ');
  }
}

function drawFilter(): Question {
  const { served } = random.pick(asked).row;
  const person = served.persons[0]?.name;
  const keyword = served.keywords[0];
  return random.pick<Question>([
    { topic: [served.topics[0]?.code ?? '11000000'] },
    { topic: [served.topics[0]?.code ?? '11000000'], language: [served.language.code] },
    ...(person === undefined ? [] : [{ person: [person] }]),
    ...(keyword === undefined ? [] : [{ keyword: [keyword] }]),
    { keyword: [keyword ?? 'port'], place: ['-Paris'], folder: ['2026/'] },
  ]);
}

/** What people ask: mostly a few words, some with a phrase, a prefix, an exclusion, a filter or a time. */
const kinds: Record<string, () => Question> = {
  word: () => ({ q: drawWords(1) }),
  words: () => ({ q: drawWords(2) }),
  either: () => ({ q: `${drawWords(1)} OR ${drawWords(1)} OR ${drawWords(1)}` }),
  phrase: () => ({ q: `"${drawWords(2)}"` }),
  prefix: () => ({ q: `${drawWords(1).slice(0, 5).padEnd(2, 'a')}*` }),
  title: () => ({ q: `title:${drawWords(1)}` }),
  exclusion: () => ({ q: `${drawWords(1)} -${drawWords(1)}` }),
  filter: () => drawFilter(),
  both: () => ({ q: drawWords(1), ...drawFilter() }),
  dated: () => ({ q: drawWords(1), from: '2026-01-01', undated: 'include' }),
};

const searches = Array.from({ length: searchCount }, (_, i) => {
  const kind = random.weighted({
    word: 20,
    words: 20,
    either: 10,
    phrase: 12,
    prefix: 8,
    title: 5,
    exclusion: 8,
    filter: 7,
    both: 7,
    dated: 3,
  });
  return {
    name: `s${i}`,
    question: (kinds[kind] as () => Question)(),
    since,
    onChange: false,
    isMuted: false,
  };
});
const begun = performance.now();
const compiled = searches.map(compileSearch);
const compiledMs = performance.now() - begun;

/** Milliseconds of processor an article. */
function time(work: (article: Served) => void): number {
  for (const article of articles) work(article);
  const before = process.cpuUsage();
  for (let pass = 0; pass < passes; pass++) for (const article of articles) work(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / passes / articles.length;
}

const table = new SearchTable(compiled);
const proposed = time(({ indexed, row }) => {
  table.propose(new ArticleProbe(indexed, row.served.language.code));
});
const whole = time((article) => void findMatches(article, table));
const matches =
  articles.reduce((sum, article) => sum + findMatches(article, table).length, 0) / articles.length;
process.stdout.write(
  `${searchCount} searches, compiled in ${Math.round(compiledMs)} ms, ${Math.round(process.memoryUsage().heapUsed / 1_048_576)} MiB of heap\n` +
    `an article: ${proposed.toFixed(2)} ms to try all; ${matches.toFixed(0)} matches, ${Math.round(((whole - proposed) / matches) * 1_000)} µs for each to look up phrases, words and snippet\n`,
);
