import type { CleanedCopy, Entity, Labels, Topic } from '../../functions/article/article.ts';
import { minuteMs } from '../../functions/article/minutes.ts';
import { joinParagraphs } from '../../functions/article/paragraphs.ts';
import { taxonomy } from '../../functions/classify/topics/taxonomy.ts';
import { tokenise } from '../../functions/words/tokenise.ts';
import { Random } from '../../test/made/random.ts';
import { firstNameRank, shape } from './corpus-shape.ts';
import { drawRank, spellWord } from './word-source.ts';

/** What cleaning and classification would have made of a file. */
export interface MadeArticle {
  copy: CleanedCopy;
  labels: Labels;
}

const wordsASentence = 20;
const sentencesAParagraph = 3;
/** Keywords are words of no great frequency, by rank. */
const leastKeywordRank = 300;
const minHashBytes = 128;
/**
 * The article of a number in its version, published at `minute` (since 1970) if it names a date; the same for the same
 * arguments.
 */
export function makeArticle(seed: number, number: number, version: number, minute: number): MadeArticle {
  const subject = new Random(seed, number);
  const language = subject.weighted(shape.languages);
  const publisher = `Le ${capital(spellWord(1 + (drawRank(subject) % shape.publishers), 'fr'))}`;
  const labels = drawLabels(subject, language);
  const random = new Random(seed, number, version);
  const ranks = drawRanks(random);
  const words = ranks.map((rank) => spellWord(rank, language));
  const named = [labels.persons, labels.organisations, labels.places].flat();
  const body = writeBody(words, named, random);
  locateMentions(named, body);
  const title = capital(distinct(words).slice(0, shape.titleWords).join(' '));
  const value = `${new Date(minute * minuteMs).toISOString().slice(0, 16)}Z`;
  const isUndated = new Random(seed, number, 0xda7e).chance(shape.undated);
  const copy: CleanedCopy = {
    title,
    byline: `${capital(spellWord(drawRank(subject), 'fr'))} ${capital(spellWord(drawRank(subject), 'fr'))}`,
    publisher,
    url: addressOf(publisher, title, number),
    ...(!isUndated && { published: { value, precision: 'minute', source: 'header' } }),
    body,
    removed: removedLines(random, language),
    encoding: 'utf-8',
  };
  const keywords = distinct(ranks.filter((rank) => rank > leastKeywordRank))
    .slice(0, shape.keywords)
    .map((rank) => spellWord(rank, language));
  const topics = labels.topics.map((topic) => ({ ...topic, evidence: distinct(words).slice(20, 24) }));
  return { copy, labels: { ...labels, topics, keywords } };
}

/** An address as news sites make them of the headline: some seventy characters. */
function addressOf(publisher: string, title: string, number: number): string {
  const slug = tokenise(title).slice(0, 5).join('-');
  return `https://www.${tokenise(publisher).join('')}.example/news/${slug}-${number}`;
}

/** The words of an article, by rank: new ones, and repeats of those it has. */
function drawRanks(random: Random): number[] {
  const { meanWords, lengthSpread, leastWords, mostWords, repeats } = shape;
  const logMean = Math.log(meanWords) - lengthSpread ** 2 / 2;
  const drawn = Math.round(Math.exp(logMean + lengthSpread * random.normal()));
  const length = Math.min(mostWords, Math.max(leastWords, drawn));
  const ranks: number[] = [];
  while (ranks.length < length) {
    ranks.push(ranks.length > 0 && random.chance(repeats) ? random.pick(ranks) : drawRank(random));
  }
  return ranks;
}

function drawLabels(random: Random, language: string): Labels {
  return {
    language: { code: language, confidence: 0.99 },
    topics: drawTopics(random),
    persons: drawEntities(random, 'persons', 2),
    organisations: drawEntities(random, 'organisations', 3),
    places: drawEntities(random, 'places', 1),
    keywords: [],
    fingerprint: {
      exact: Buffer.from(randomBytes(random, 16)).toString('hex'),
      minHash: Buffer.from(randomBytes(random, minHashBytes)).toString('base64'),
    },
  };
}

/** Topics with those above them, as classification gives them; few topics have most of the articles. */
function drawTopics(random: Random): Topic[] {
  const codes = new Map<string, Topic>();
  for (let i = 0; i < shape.topics; i++) {
    const entry = taxonomy[(drawRank(random) * 37) % taxonomy.length] as (typeof taxonomy)[number];
    for (const code of entry.path) {
      const name = taxonomy.find((each) => each.code === code)?.names.fr ?? '';
      codes.set(code, { code, name, confidence: 0.5 + random.below(50) / 100, evidence: [] });
    }
  }
  if (random.chance(shape.touchedTopics)) {
    const top = random.pick(taxonomy.filter(({ parent }) => !parent));
    if (!codes.has(top.code))
      codes.set(top.code, { code: top.code, name: top.names.fr, confidence: 0.2, evidence: [] });
  }
  return [...codes.values()];
}

/** Names of so many words each; as many as are usual on average, the frequent ones often. */
function drawEntities(random: Random, kind: keyof typeof firstNameRank, words: number): Entity[] {
  const entities = new Map<string, Entity>();
  for (let count = random.below(2 * shape[kind] + 1); count > 0; count--) {
    const rank = drawNameRank(random, kind);
    const name = Array.from({ length: words }, (_, i) =>
      capital(spellWord(rank * (i + 1) + i * 101, 'fr')),
    ).join(' ');
    const key = tokenise(name).join(' ');
    entities.set(key, { name, key, mentions: [], salience: random.below(1000) / 1000 });
  }
  return [...entities.values()];
}

/** Ranks from the first name's on are as frequent as words of those ranks. */
function drawNameRank(random: Random, kind: keyof typeof firstNameRank): number {
  for (;;) {
    const rank = drawRank(random);
    if (rank >= firstNameRank[kind]) return rank;
  }
}

/** Paragraphs of sentences; every name stands at the end of one. */
function writeBody(words: readonly string[], named: readonly Entity[], random: Random): string[] {
  const sentences: string[] = [];
  for (let from = 0; from < words.length; from += wordsASentence) {
    sentences.push(capital(words.slice(from, from + wordsASentence).join(' ')));
  }
  for (const { name } of named) sentences[random.below(sentences.length)] += `, ${name}`;
  const body: string[] = [];
  for (let from = 0; from < sentences.length; from += sentencesAParagraph) {
    body.push(`${sentences.slice(from, from + sentencesAParagraph).join('. ')}.`);
  }
  return body;
}

function locateMentions(named: readonly Entity[], body: readonly string[]): void {
  const text = joinParagraphs(body);
  for (const entity of named) {
    const start = text.indexOf(entity.name);
    if (start >= 0) entity.mentions.push({ start, end: start + entity.name.length, text: entity.name });
  }
}

/** Menus, notices and teasers, of two to eight words: with them a text of 500 words is as large as one of our pages. */
function removedLines(random: Random, language: string): CleanedCopy['removed'] {
  return Array.from({ length: shape.removedLines }, (_, i) => ({
    line: i * 3 + 1,
    kind: i % 2 === 0 ? 'navigation' : 'share',
    rule: i % 2 === 0 ? 'short-line' : 'marker',
    text: Array.from({ length: 2 + (i % 7) }, () => spellWord(drawRank(random), language)).join(' '),
  }));
}

function randomBytes(random: Random, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, () => random.below(256));
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
