import type { CleanedCopy, Entity, Labels } from '../../../functions/article/article.ts';
import type { Random } from '../../made/random.ts';

/** Words that share stems, differ by accents or case, or are split, in the languages that stem them in different ways. */
export const wordsOf = {
  fr: [
    'élection élections électeur maire maires ville villes nation national nationale nationaux cheval chevaux',
    'école écoles port ports porte parole pêche pêcheur pêcheurs budget été l’eau d’abord aujourd’hui porte-parole porteparole',
  ],
  en: [
    'election elections nation national nationally port ports school schools budget horse horses running runs',
    'trade off offs trade-off tradeoff',
  ],
  de: ['Wahl Wahlen Stadt Städte Schule Schulen Straße Straßen Haus Häuser Budget Port'],
  und: ['port budget élections zzz'],
} as const;

export type MadeLanguage = keyof typeof wordsOf;

const topics = ['11000000', '20000593', '15000000', '04000000'];
const names = ['Ana Ruiz', 'Jean Dubois', 'Eva', 'Omar Haddad', 'Port'];
const publishers = ['Le Phare', 'Die Brücke'];

const addresses = [
  'https://www.phare.example/port',
  'https://sport.phare.example/a?id=1',
  'http://bruecke.example/',
];
const folders = ['', '2022/', '2022/01/', '2022/02/', 'été/a b/'];

/** The key of an article's file: some are in folders, others are not. */
export function keyOf(articleId: string): string {
  return `${folders[Number.parseInt(articleId.charAt(0), 16) % folders.length]}${articleId}.txt`;
}

/** Newest minute of the made articles; there are so few minutes that many articles share one. */
export const newestMinute = 118_800_000;
export const minutes = 40;
/** Minutes, hours and years between two articles: the oldest are of 1893. */
export const strides = [1, 1, 1_500, 1_750_000];

const minuteMs = 60_000;

/** The time of a minute as listings count it, from 1800. */
export function timeOf(minute: number): string {
  return new Date(Date.UTC(1800, 0, 1) + minute * minuteMs).toISOString();
}

/** The words of a language, as articles have them. */
export function listWords(language: MadeLanguage): string[] {
  return wordsOf[language].flatMap((words) => words.split(' '));
}

/** What was made of a file, when it was stored, and the minute that it is listed by. */
interface DrawnArticle {
  copy: CleanedCopy;
  labels: Labels;
  seen: string;
  minute: number;
}

/** Cleaned copy of a few sentences and its labels; one in four names no date. */
export function drawArticle(random: Random): DrawnArticle {
  const language = random.weighted({ fr: 5, en: 3, de: 2, und: 1 });
  const words = listWords(language);
  const sentence = (most: number) =>
    Array.from({ length: 1 + random.below(most) }, () => random.pick(words)).join(
      random.pick([' ', ' ', ', ']),
    );
  const drawMinute = () => newestMinute - random.below(minutes) * random.pick(strides);
  const minute = drawMinute();
  const isUndated = random.chance(0.25);
  // Whatever an article with a date says by its file's time is to be ignored.
  const seen = timeOf(isUndated ? minute : drawMinute());
  const value = `${timeOf(minute).slice(0, 16)}Z`;
  const some = <Item>(items: readonly Item[]) => items.filter(() => random.chance(0.4));
  const copy: CleanedCopy = {
    title: sentence(4),
    body: Array.from({ length: random.below(4) }, () => sentence(12)),
    removed: [],
    encoding: 'utf-8',
    ...(!isUndated && { published: { value, precision: 'minute', source: 'header' } }),
    ...(random.chance(0.6) && { url: random.pick(addresses) }),
    ...(random.chance(0.8) && { publisher: random.pick(publishers) }),
  };
  const labels: Labels = {
    language: { code: language, confidence: 1 },
    topics: some(topics).map((code) => ({ code, name: code, confidence: 1, evidence: [] })),
    persons: some(names).map(entity),
    organisations: some(names).map(entity),
    places: some(names).map(entity),
    keywords: some(words.slice(0, 6)),
    fingerprint: { exact: '', minHash: '' },
  };
  return { copy, labels, seen, minute };
}

function entity(name: string): Entity {
  return { name, key: name.toLowerCase(), mentions: [], salience: 1 };
}
