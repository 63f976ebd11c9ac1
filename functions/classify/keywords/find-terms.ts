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
  /** How often each form is used, if there is more than one. */
  forms?: Map<string, number>;
}

/** Letters of a noun alone; a shorter one may be part of a term. */
const shortestNoun = 4;
/** Words of an English term. */
const wordsOfTerm = 3;

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
  if (!has(line, at, link)) return -1;
  const next = has(line, at + 1, Is.article) ? at + 2 : at + 1;
  return isNounAt(reader, line, next) && !has(line, next, general) ? next : -1;
}

/** `arrêté de catastrophe | naturelle`: a term is not cut off before its adjective. */
const overAdjective = (line: Line, at: number) => (isAdjectiveAt(line, at) ? at + 1 : at);

/** Noun, noun and adjective, two nouns side by side, noun of noun. */
function readFromNoun(reader: TermReader, line: Line, at: number): Stretch[] {
  const isLoose = has(line, at, general);
  const found = nounAlone(reader, line, at);
  const next = at + 1;
  if (isAdjectiveAt(line, next)) found.push({ from: at, to: at + 2, isLoose });
  else if (isNounAt(reader, line, next)) found.push({ from: at, to: at + 2, isLoose: true });
  const second = secondNoun(reader, line, next);
  const isTight = second === at + 2 && has(line, next, Is.link);
  if (second > 0) found.push({ from: at, to: overAdjective(line, second + 1), isLoose: isLoose || !isTight });
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
    found.push({ from, to: at + 1, isLoose: has(line, at, general) });
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
  for (let at = from; at < to; at++) if (!has(line, at, link | Is.article)) words.push(line.keys[at] ?? '');
  return words;
}

function countTerm(terms: Map<string, Term>, reader: TermReader, line: Line, stretch: Stretch): void {
  const { from, to, isLoose } = stretch;
  const words = to - from === 1 ? [line.keys[from] ?? ''] : wordsOf(line, stretch);
  const form = formOf(reader, line, stretch);
  if (words.length === 1 && form.length < shortestNoun) return;
  const key = words.join(' ');
  const term = terms.get(key);
  if (term) {
    term.count += 1;
    term.isInTitle ||= line.isTitle;
    countForm(term, form);
  } else {
    const first = line.before + from;
    terms.set(key, { text: form, words, count: 1, first, isInTitle: line.isTitle, isLoose, kind: 'term' });
  }
}

/** Most terms have one form, and need no counts of their forms. */
function countForm(term: Term, form: string): void {
  if (!term.forms && form === term.text) return;
  term.forms ??= new Map([[term.text, term.count - 1]]);
  term.forms.set(form, (term.forms.get(form) ?? 0) + 1);
}

/** The form that is used most, the first of equals. */
function chooseForm({ text, forms }: Term): string {
  let [best, most] = [text, 0];
  for (const [form, count] of forms ?? []) if (count > most) [best, most] = [form, count];
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
  for (const term of terms.values()) term.text = chooseForm(term);
  return [...terms.values()];
}
