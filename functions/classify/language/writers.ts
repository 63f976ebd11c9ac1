import { cyrillicWriting } from '../../languages/cyrillic-writing.ts';
import { otherLatinWriting } from '../../languages/other-latin-writing.ts';
import {
  arabicWriting,
  bengaliWriting,
  devanagariWriting,
  hebrewWriting,
} from '../../languages/other-writing.ts';
import { westernWriting } from '../../languages/western-writing.ts';
import type { Writing } from '../../languages/writing.ts';

/** A language of a script, as its writing tells it from the others. */
export interface Writer {
  code: string;
  script: string;
  letters: Set<string>;
  /** Letters that only other languages of its script have; in other scripts than those of India all but its own are. */
  foreign?: Set<string>;
}

/** The languages of all scripts; a rank is a place in the list. */
export interface Writers {
  list: Writer[];
  /** Small word to the ranks of the languages that have it. */
  ranksOf: Map<string, number[]>;
  /** The same for endings of words, which the tables write behind a hyphen. */
  ranksOfEnding: Map<string, number[]>;
}

/** Scripts of which the tables name only the letters that not all languages have. */
const openScripts = new Set(['devanagari', 'bengali']);
/** Endings of words are of this many letters. */
const endingLength = 4;

const scripts: Record<string, Record<string, Writing>> = {
  latin: { ...westernWriting, ...otherLatinWriting },
  cyrillic: cyrillicWriting,
  arabic: arabicWriting,
  devanagari: devanagariWriting,
  bengali: bengaliWriting,
  hebrew: hebrewWriting,
};

let writers: Writers | undefined;

/** The tables, read at the first call. */
export function loadWriters(): Writers {
  writers ??= readWriters();
  return writers;
}

function readWriters(): Writers {
  const known: Writers = { list: [], ranksOf: new Map(), ranksOfEnding: new Map() };
  for (const [script, languages] of Object.entries(scripts)) {
    const claimed = new Set(Object.values(languages).flatMap(({ letters }) => [...letters]));
    for (const [code, { letters, words }] of Object.entries(languages)) {
      for (const word of words.split(' ')) addWord(known, word, known.list.length);
      const own = new Set(letters.replaceAll(' ', ''));
      known.list.push({
        code,
        script,
        letters: own,
        ...(openScripts.has(script) && { foreign: without(claimed, own) }),
      });
    }
  }
  return known;
}

function addWord({ ranksOf, ranksOfEnding }: Writers, word: string, rank: number): void {
  const isEnding = word.startsWith('-');
  const ranks = isEnding ? ranksOfEnding : ranksOf;
  const key = isEnding ? word.slice(1) : word;
  const known = ranks.get(key);
  if (known) known.push(rank);
  else ranks.set(key, [rank]);
}

function without(letters: ReadonlySet<string>, own: ReadonlySet<string>): Set<string> {
  return new Set([...letters].filter((letter) => !own.has(letter)));
}

const none: readonly number[] = [];

/** The ranks of the languages that have a small word, or else its ending. */
export function findRanks({ ranksOf, ranksOfEnding }: Writers, lower: string): readonly number[] {
  return ranksOf.get(lower) ?? ranksOfEnding.get(lower.slice(-endingLength)) ?? none;
}
