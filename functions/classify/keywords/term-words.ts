import type { KeywordWords } from '../../languages/keyword-words.ts';
import { keywordWords, stopWords } from '../../languages/languages.ts';
import type { StopWords } from '../../languages/stop-words.ts';
import { foldName } from '../entities/fold-name.ts';
import { Known } from '../entities/known.ts';
import { type NameLexicon, nameLexiconOf } from '../entities/name-lexicon.ts';
import type { WrittenForm } from '../entities/written-form.ts';

/** What a word is for the terms of its language, as flags. */
export const Is = {
  /** It may be part of a term. */
  word: 1,
  article: 1 << 1,
  preposition: 1 << 2,
  /** Between two nouns of a term: `de`. */
  link: 1 << 3,
  /** The same, if the term comes again: `des`. */
  looseLink: 1 << 4,
  /** An adjective that stands before its noun. */
  leading: 1 << 5,
  /** A noun or an adjective that makes no term alone. */
  general: 1 << 6,
  vague: 1 << 7,
  /** It may complete the noun before it. */
  adjective: 1 << 8,
  endsAsVerb: 1 << 9,
  verb: 1 << 10,
  /** The word after it is a verb. */
  beforeVerb: 1 << 11,
  /** An office or a trade says who speaks, an English `-ing` what is done: one mention is said in passing. */
  passing: 1 << 12,
  stop: 1 << 13,
} as const;

/** A word of the copy: its flags, and a key that is the same for singular and plural. */
export interface TermWord {
  key: string;
  flags: number;
}

/** The words of a language's table, ready to be looked up. */
export interface TermWords {
  order: Exclude<KeywordWords['order'], 'unspaced'>;
  keyOf: (folded: string) => string;
  /** Whether no form of a word makes a term alone. */
  isGeneral: (key: string) => boolean;
  /** What a form is by itself; `Is.word` says nothing of the names that it may belong to. */
  read: (form: WrittenForm) => TermWord;
}

/** Letters; a shorter word has no ending to cut off, and is no word of a term. */
const shortestInflected = 4;
const shortestWord = 3;
/**
 * Words are kept, so that a warm function seldom reads one again.
 * @limit All are forgotten; they are read anew.
 */
const mostRemembered = 20_000;

const stopLists = new Map<string, StopWords>(Object.entries(stopWords));

const split = (words = '') => words.trim().split(/\s+/).filter(Boolean);

function ending(words: string | undefined): RegExp {
  const list = split(words);
  return list.length > 0 ? new RegExp(`..(?:${list.join('|')})$`, 'u') : /^\b$/;
}

/** The forms of an English verb; other languages list the forms that matter. */
function formsOfVerb(verb: string): string[] {
  const stem = verb.replace(/[ey]$/, '');
  const doubled = `${verb}${verb.at(-1)}`;
  const endings = [`${verb}s`, `${verb}es`, `${verb}ed`, `${verb}ing`, `${doubled}ed`, `${doubled}ing`];
  return [verb, ...endings, `${stem}ed`, `${stem}ing`, `${stem}ies`, `${stem}ied`];
}

type Lists = Map<string, number>;

function addAll(lists: Lists, words: readonly string[], flag: number): void {
  for (const word of words) lists.set(word, (lists.get(word) ?? 0) | flag);
}

/** Flags by the word as written, in lower case: French `a` is no `à`. */
function readLists(table: KeywordWords): Lists {
  const lists: Lists = new Map();
  const add = (words: string | undefined, flag: number) => addAll(lists, split(words), flag);
  add(table.articles, Is.article);
  add(table.prepositions, Is.preposition);
  add(table.links, Is.link);
  add(table.looseLinks, Is.looseLink);
  add(table.leading, Is.leading);
  add(table.verbMarkers, Is.beforeVerb);
  const verbs = split(table.verbs);
  addAll(lists, table.order === 'adjective-noun' ? verbs.flatMap(formsOfVerb) : verbs, Is.verb);
  return lists;
}

/** Flags by key, for all forms of a word. */
function readKeys(table: KeywordWords, keyOf: TermWords['keyOf']): Lists {
  const keys: Lists = new Map();
  const add = (words: string | undefined, flag: number) =>
    addAll(
      keys,
      split(words).map((word) => keyOf(foldName(word))),
      flag,
    );
  add(table.general, Is.general);
  add(table.vague, Is.vague);
  add(table.adjectives, Is.adjective);
  return keys;
}

/** What is changed to come from a feminine or plural of a people to the form in a table: `russes`, `chilena`. */
const peopleForms: [RegExp, string][] = [
  [/$/, ''],
  [/s$/, ''],
  [/ne?s?$/, ''],
  [/es?$/, ''],
  [/as?$/, 'o'],
  [/as?$/, ''],
  [/h?[ei]$/, 'o'],
  [/i$/, 'e'],
];

const hasApostrophe = /['’]/;

/** Whether a form is written as a word of a term may be. */
function isWritten({ text, shape }: WrittenForm): boolean {
  if (text.length < shortestWord || hasApostrophe.test(text)) return false;
  return shape !== 'mark' && shape !== 'number' && shape !== 'initial';
}

function isPassing(folded: string, table: KeywordWords, lexicon: NameLexicon): boolean {
  const last = folded.slice(folded.lastIndexOf(' ') + 1);
  if (table.order === 'adjective-noun' && folded.endsWith('ing')) return true;
  return !!(lexicon.flagsOfWord(last) & Known.titles) || lexicon.largeNouns?.title.test(folded) === true;
}

/** Reads one word; what it is does not depend on where it stands. */
class WordReader {
  readonly #table: KeywordWords;
  readonly #lists: Lists;
  readonly #keys: Lists;
  readonly #peoples: ReadonlySet<string>;
  readonly #stops: ReadonlySet<string>;
  readonly #lexicon: NameLexicon;
  readonly #inflection: RegExp;
  readonly #adjectiveEnding: RegExp;
  readonly #verbEnding: RegExp;

  constructor(table: KeywordWords, language: string) {
    this.#table = table;
    this.#inflection = new RegExp(`(?:${split(table.inflections).join('|')})$`, 'u');
    this.#lists = readLists(table);
    this.#keys = readKeys(table, (word) => this.keyOf(word));
    this.#peoples = new Set(split(table.peoples).map(foldName));
    this.#stops = new Set(split(stopLists.get(language)?.words));
    this.#lexicon = nameLexiconOf(language);
    this.#adjectiveEnding = ending(table.adjectiveEndings);
    this.#verbEnding = ending(table.verbEndings);
  }

  keyOf(word: string): string {
    return word.length < shortestInflected ? word : word.replace(this.#inflection, '');
  }

  isGeneral(key: string): boolean {
    return ((this.#keys.get(key) ?? 0) & Is.general) !== 0;
  }

  read(form: WrittenForm): TermWord {
    const key = this.keyOf(form.folded);
    const flags = this.#readFlags(form, key);
    const isOther = flags & (Is.stop | Is.article | Is.preposition) || this.#isPeopleOrDate(form);
    return { key, flags: !isOther && isWritten(form) ? flags | Is.word : flags };
  }

  /** Peoples, days and months make no terms. */
  #isPeopleOrDate({ folded, shape }: WrittenForm): boolean {
    if (shape === 'capitals') return false;
    return peopleForms.some(([end, form]) => {
      const masculine = folded.replace(end, form);
      return (
        this.#peoples.has(masculine) ||
        this.#lexicon.flagsOfWord(masculine) & (Known.peoples | Known.calendar)
      );
    });
  }

  #readFlags({ text, folded }: WrittenForm, key: string): number {
    const lower = text.toLowerCase().replace('’', "'");
    const singular = folded.replace(/s$/, '');
    const isLeading = (this.#lists.get(lower.replace(/s$/, '')) ?? 0) & Is.leading;
    let flags =
      (this.#lists.get(lower) ?? 0) | (this.#keys.get(key) ?? 0) | isLeading | this.#readFirst(lower);
    const add = (isTrue: boolean, flag: number) => {
      if (isTrue) flags |= flag;
    };
    add(this.#adjectiveEnding.test(singular), Is.adjective);
    add(this.#verbEnding.test(lower), Is.endsAsVerb);
    add(this.#stops.has(lower), Is.stop);
    add(isPassing(folded, this.#table, this.#lexicon), Is.passing);
    return flags & Is.leading ? flags & ~Is.adjective : flags;
  }

  /** `twenty-two`, `soixante-deux`, `long-term` are what their first half is. */
  #readFirst(lower: string): number {
    const [first = '', ...rest] = lower.split('-');
    if (rest.length === 0) return 0;
    const flags = (this.#lists.get(first) ?? 0) | (this.#keys.get(this.keyOf(foldName(first))) ?? 0);
    return flags & (Is.article | Is.vague);
  }
}

function compile(table: KeywordWords, order: TermWords['order'], language: string): TermWords {
  const reader = new WordReader(table, language);
  return {
    order,
    keyOf: (word) => reader.keyOf(word),
    isGeneral: (key) => reader.isGeneral(key),
    read: remember((form) => reader.read(form)),
  };
}

function remember(readAnew: TermWords['read']): TermWords['read'] {
  const words = new Map<WrittenForm, TermWord>();
  return (form) => {
    const known = words.get(form);
    if (known) return known;
    const word = readAnew(form);
    if (words.size >= mostRemembered) words.clear();
    words.set(form, word);
    return word;
  };
}

const tables = new Map<string, KeywordWords>(Object.entries(keywordWords));
const compiled = new Map<string, TermWords>();

/** The words of a language, compiled at the first call; undefined for a language without a table. */
export function termWordsOf(language: string): TermWords | undefined {
  const table = tables.get(language);
  if (!table || table.order === 'unspaced') return undefined;
  const words = compiled.get(language) ?? compile(table, table.order, language);
  compiled.set(language, words);
  return words;
}
