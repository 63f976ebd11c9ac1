import { detachText } from '../../words/detach-text.ts';
import { findRanks, loadWriters, type Writer, type Writers } from './writers.ts';

/** What speaks for each of two languages and not for the other, in words. */
interface Evidence {
  own: number;
  rival: number;
}

/**
 * A rival takes over if its words and letters are this many times the first language's, and so many more: fewer suffice
 * where the two are close, as the n-grams then say little.
 */
const clear = { close: { times: 1.6, more: 1.6 }, far: { times: 2, more: 3 } };
/** Where nothing speaks for the first language, so many words suffice, if they are such a share of the text. */
const alone = { least: 2, share: 0.25 };
/** By language of the n-grams, those that it is taken for. In other scripts than Latin all languages are close. */
const close: Record<string, readonly string[]> = {
  pt: ['gl'],
  es: ['gl'],
  ca: ['oc'],
  fr: ['oc', 'ht'],
  nl: ['af'],
  de: ['lb'],
  id: ['ms', 'jv'],
  hr: ['bs', 'sr', 'sl'],
  cs: ['sk'],
  sk: ['cs'],
  tr: ['az', 'tk'],
};
/** The share of the words in small letters that a language's letters cannot write, from which it is ruled out. */
const ruledOut = 0.2;
/** Fewer such words may be names and quotations. */
const leastForeign = 2;

/** Languages of which a third of the words are small ones, whatever the text; with fewer than this, it is in another. */
const wordy = new Set('ca da de en es fr it nl no pt sv'.split(' '));
const fewest = 0.06;
const leastWords = 12;

/** What the neighbours of a language say to it: another code, or that it cannot be this one. */
export interface NeighbourVerdict {
  code?: string;
  ruledOut?: true;
  /** 0 to 1: how much of the evidence is for the code. */
  share: number;
}

/**
 * Holds the language that n-grams found against all others of its script, also those that the n-grams do not know: by
 * small words that one has and the other has not, and by letters that one of them does not write.
 */
export function weighNeighbours(text: string, code: string): NeighbourVerdict {
  const writers = loadWriters();
  const own = writers.list.findIndex((writer) => writer.code === code);
  const first = writers.list[own];
  if (!first) return { share: 1 };
  const page = readPage(text, own, first, writers);
  const [best] = writers.list
    .flatMap((rival, rank) => weighRival(page, rival, rank) ?? [])
    .sort((a, b) => b.lead - a.lead);
  if (best) return { code: best.code, share: best.rival / (best.own + best.rival) };
  const small = page.words.filter(({ isSmall }) => isSmall).length;
  const { foreign, hits } = page;
  const isOut = foreign.length >= leastForeign && foreign.length >= small * ruledOut;
  return isOut || lacksWords(hits[own] ?? 0, small, code) ? { ruledOut: true, share: 0 } : { share: 1 };
}

/** A text with what it says of its first language, and of all others beside it. */
interface Page {
  own: number;
  first: Writer;
  words: Word[];
  /** The words in letters beyond ASCII, and those of them that the first language cannot write. */
  marked: Word[];
  foreign: Word[];
  /** By rank, the small words of a language, and those of them that the first one has too. */
  hits: Float64Array;
  shared: Float64Array;
}

function readPage(text: string, own: number, first: Writer, writers: Writers): Page {
  const words = cutWords(text, writers);
  const marked = words.filter(({ marks }) => marks !== '');
  const foreign = marked.filter(({ marks }) => !canWrite(first, marks));
  return { own, first, words, marked, foreign, ...countHits(words, own, writers) };
}

/** Letters alone make no Latin language of a text, as names are full of them; elsewhere names are spelt anew. */
const leastWordsOf = { latin: 1, others: 0 };

interface Rival extends Evidence {
  code: string;
  /** By how much it leads, where several do. */
  lead: number;
}

function weighRival(page: Page, rival: Writer, rank: number): Rival | undefined {
  const { own, first, marked, foreign, words } = page;
  if (rank === own || rival.script !== first.script) return undefined;
  const [hits, common] = [page.hits[rank] ?? 0, page.shared[rank] ?? 0];
  const small = { own: (page.hits[own] ?? 0) - common, rival: hits - common };
  const most = small.rival + foreign.length;
  if (
    small.rival < leastWordsOf[rival.script === 'latin' ? 'latin' : 'others'] ||
    !isClear({ ...small, rival: most }, words.length, first, rival)
  )
    return undefined;
  const letters = compareLetters(marked, first, rival);
  const evidence = { own: small.own + letters.own, rival: small.rival + letters.rival };
  if (!isClear(evidence, words.length, first, rival)) return undefined;
  return { code: rival.code, ...evidence, lead: evidence.rival - evidence.own + hits };
}

/** Whether hardly any word is one of the small ones that every sentence of the language has. */
function lacksWords(found: number, small: number, code: string): boolean {
  return wordy.has(code) && small >= leastWords && found < small * fewest;
}

function isClear({ own, rival }: Evidence, words: number, first: Writer, { code }: Writer): boolean {
  if (own === 0 && rival >= alone.least && rival >= words * alone.share) return true;
  const isClose = first.script !== 'latin' || (close[first.code]?.includes(code) ?? false);
  const { times, more } = isClose ? clear.close : clear.far;
  return rival >= own * times + more;
}

interface Word {
  /** The languages that have it as a small word. */
  ranks: readonly number[];
  /** Written in small letters: no name. */
  isSmall: boolean;
  /** Its letters beyond ASCII, if it is no name. */
  marks: string;
}

const wordPattern = /[\p{L}\p{M}]+(?:[-'’ʻʼ‘`][\p{L}\p{M}]+)*'?/gu;
/** Letters and signs of vowels that ASCII lacks; the marks of Arabic and Hebrew vowels are no letters of a table. */
const notAscii = /[^\0-\x7f]/;
const beyondAscii = /[^\0-\x7f\p{M}'’‘-]/gu;

/**
 * Words read before: most words of a page are the same few thousand.
 * @limit All are forgotten; they are read anew.
 */
const mostRemembered = 20_000;
/** UTF-16 units; a longer word hardly comes again. */
const longestRemembered = 50;
const known = new Map<string, Word>();

function cutWords(text: string, writers: Writers): Word[] {
  const written = text.match(wordPattern) ?? [];
  const hasSmall = /[\p{Ll}\p{Lo}]/u.test(text);
  return hasSmall
    ? written.map((word) => recallWord(word, writers))
    : written.map((word) => readWord(word, writers, true));
}

function recallWord(written: string, writers: Writers): Word {
  const before = known.get(written);
  if (before) return before;
  const word = readWord(written, writers, false);
  if (known.size >= mostRemembered) known.clear();
  if (written.length <= longestRemembered) known.set(detachText(written), word);
  return word;
}

/** In a text without small letters, capitals are no sign of a name. */
function readWord(written: string, writers: Writers, isShouted: boolean): Word {
  const lower = written.toLowerCase();
  const isSmall = isShouted || written.charCodeAt(0) === lower.charCodeAt(0);
  if (!notAscii.test(lower)) return { ranks: findRanks(writers, lower), isSmall, marks: '' };
  const marks = isSmall ? detachText(lower.match(beyondAscii)?.join('') ?? '') : '';
  return { ranks: findRanks(writers, lower.replace(/[’‘`]/g, "'")), isSmall, marks };
}

/** What a small word with a capital counts: it may be a part of a name, as `Los`. */
const capitalWeight = 0.5;

function countHits(words: readonly Word[], own: number, { list }: Writers) {
  const hits = new Float64Array(list.length);
  const shared = new Float64Array(list.length);
  for (const { ranks, isSmall } of words) {
    const weight = isSmall ? 1 : capitalWeight;
    const isOwn = ranks.includes(own);
    for (const rank of ranks) {
      hits[rank] = (hits[rank] as number) + weight;
      if (isOwn) shared[rank] = (shared[rank] as number) + weight;
    }
  }
  return { hits, shared };
}

function canWrite({ letters, foreign }: Writer, marks: string): boolean {
  return Array.from(marks).every((letter) => (foreign ? !foreign.has(letter) : letters.has(letter)));
}

/** The words that only one of two languages can write. */
function compareLetters(marked: readonly Word[], first: Writer, rival: Writer): Evidence {
  const evidence = { own: 0, rival: 0 };
  for (const { marks } of marked) {
    const [own, other] = [canWrite(first, marks), canWrite(rival, marks)];
    if (own && !other) evidence.own += 1;
    if (other && !own) evidence.rival += 1;
  }
  return evidence;
}
