import type { Candidate } from './candidate.ts';
import { textOf } from './read-copy.ts';
import { has, type Line, type TermReader } from './term-reader.ts';
import { Is } from './term-words.ts';

/** A stretch of tokens that may be a term. */
interface Stretch {
  from: number;
  to: number;
  /** It is a term only if it comes again. */
  isLoose: boolean;
}

interface Term extends Candidate {
  forms: Map<string, number>;
}

/** Letters of a noun alone; a shorter one may be part of a term. */
const shortestNoun = 4;
/** Words of an English term. */
const wordsOfTerm = 3;
/** More small words than this do not link two nouns. */
const linksOfTerm = 2;

const general = Is.general | Is.vague;
const link = Is.link | Is.looseLink;

function isNounAt({ order, nouns }: TermReader, line: Line, at: number): boolean {
  if (!has(line, at, Is.word) || !nouns.has(line.keys[at] ?? '')) return false;
  return order !== 'capital-nouns' || line.tokens[at]?.shape !== 'small';
}

function nounAlone(_: TermReader, line: Line, at: number): Stretch[] {
  if (has(line, at, general)) return [];
  return [{ from: at, to: at + 1, isLoose: has(line, at, Is.passing) }];
}

/** `catastrophe | naturelle`. */
function isAdjectiveAt(line: Line, at: number): boolean {
  return has(line, at, Is.word) && has(line, at, Is.adjective) && !has(line, at, Is.verb | Is.vague);
}

/** `aide d'| État`: the index of the second noun, or -1. */
function secondNoun(reader: TermReader, line: Line, at: number): number {
  let next = at;
  while (next < at + linksOfTerm && has(line, next, link)) next++;
  return next > at && isNounAt(reader, line, next) && !has(line, next, general) ? next : -1;
}

/** Noun, noun and adjective, noun of noun. */
function readFromNoun(reader: TermReader, line: Line, at: number): Stretch[] {
  const isLoose = has(line, at, general);
  const found = nounAlone(reader, line, at);
  if (isAdjectiveAt(line, at + 1)) found.push({ from: at, to: at + 2, isLoose });
  const second = secondNoun(reader, line, at + 1);
  const isTight = second === at + 2 && has(line, at + 1, Is.link);
  if (second > 0) found.push({ from: at, to: second + 1, isLoose: isLoose || !isTight });
  return found;
}

function isModifierAt({ nouns }: TermReader, line: Line, at: number): boolean {
  if (!has(line, at, Is.word) || has(line, at, Is.endsAsVerb | Is.vague)) return false;
  if (has(line, at - 1, Is.beforeVerb)) return false;
  return !has(line, at, Is.verb) || nouns.has(line.keys[at] ?? '');
}

/** All ends of a run of words: `blood sugar`, `sugar`. */
function readToNoun(reader: TermReader, line: Line, at: number): Stretch[] {
  if (isNounAt(reader, line, at + 1) && isModifierAt(reader, line, at)) return [];
  const found = nounAlone(reader, line, at);
  for (let from = at - 1; from > at - wordsOfTerm && isModifierAt(reader, line, from); from--)
    found.push({ from, to: at + 1, isLoose: false });
  return found;
}

const readers = {
  'noun-adjective': readFromNoun,
  'adjective-noun': readToNoun,
  'capital-nouns': nounAlone,
};

/** As written, without the capital of a sentence's beginning. */
function formOf({ order }: TermReader, line: Line, { from, to }: Stretch): string {
  const text = textOf(line, from, to);
  if (order === 'capital-nouns' || line.tokens[from]?.shape !== 'capital') return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function wordsOf(line: Line, { from, to }: Stretch): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) if (!has(line, at, link)) words.push(line.keys[at] ?? '');
  return words;
}

function countTerm(terms: Map<string, Term>, reader: TermReader, line: Line, stretch: Stretch): void {
  const { from, isLoose } = stretch;
  const words = wordsOf(line, stretch);
  const form = formOf(reader, line, stretch);
  if (words.length === 1 && form.length < shortestNoun) return;
  const key = words.join(' ');
  let term = terms.get(key);
  if (!term) {
    const first = line.before + from;
    const isInTitle = line.isTitle;
    term = { text: form, words, count: 0, first, isInTitle, isLoose, kind: 'term', forms: new Map() };
    terms.set(key, term);
  }
  term.count += 1;
  term.isInTitle ||= line.isTitle;
  term.forms.set(form, (term.forms.get(form) ?? 0) + 1);
}

/** The form that is used most, the first of equals. */
function chooseForm(forms: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0];
  for (const [form, count] of forms) if (count > most) [best, most] = [form, count];
  return best;
}

/** The terms of the copy: nouns, and nouns with what completes them, as the language builds them. */
export function findTerms(reader: TermReader): Candidate[] {
  const readStretches = readers[reader.order];
  const terms = new Map<string, Term>();
  for (const line of reader.lines) {
    for (let at = 0; at < line.tokens.length; at++) {
      if (!isNounAt(reader, line, at)) continue;
      for (const stretch of readStretches(reader, line, at)) countTerm(terms, reader, line, stretch);
    }
  }
  for (const term of terms.values()) term.text = chooseForm(term.forms);
  return [...terms.values()];
}
