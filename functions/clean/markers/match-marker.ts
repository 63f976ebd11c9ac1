import { fold } from '../fold.ts';
import { allMarkers } from './all-markers.ts';
import type { MarkerKind, MarkerTable } from './marker-table.ts';

export type MarkerPlace = 'whole' | 'opens' | 'within';

/** A marker found in a line. */
export interface MarkerMatch {
  kind: MarkerKind;
  place: MarkerPlace;
  /** The phrase as folded, with its language: `fr:lire aussi`. */
  rule: string;
  /** Where in the folded line the phrase starts and ends. */
  start: number;
  end: number;
}

interface Entry {
  kind: MarkerKind;
  phrase: string;
  rule: string;
}

/** Phrases by their first two characters, longest first: the longest phrase that fits says the kind best. */
type Index = Map<string, Entry[]>;

const keyLength = 2;

const edges = /^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu;
const numbers = /\d+(?:[.,  ]\d+)*/g;
const whole = new Map<string, Entry>();
const opening: Index = new Map();
const within: Index = new Map();
/** Words that introduce an author, folded, longest first. */
export const bylineWords: string[] = [];

for (const table of allMarkers) addTable(table);
for (const index of [opening, within]) {
  for (const entries of index.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
}
bylineWords.sort((a, b) => b.length - a.length);

function splitPhrases(text = ''): string[] {
  return text.split(/\s*\|\s*/).flatMap((phrase) => (phrase.trim() === '' ? [] : [fold(phrase.trim())]));
}

function addTable(table: MarkerTable): void {
  for (const [kind, phrases] of Object.entries(table.kinds) as [MarkerKind, Record<string, string>][]) {
    const entry = (phrase: string): Entry => ({ kind, phrase, rule: `${table.language}:${phrase}` });
    for (const phrase of splitPhrases(phrases['whole'])) {
      const key = bareLabel(phrase);
      if (!whole.has(key)) whole.set(key, entry(phrase));
    }
    for (const phrase of splitPhrases(phrases['opens'])) addToIndex(opening, entry(phrase));
    for (const phrase of splitPhrases(phrases['within'])) addToIndex(within, entry(phrase));
  }
  bylineWords.push(...splitPhrases(table.by));
}

function addToIndex(index: Index, entry: Entry): void {
  const key = entry.phrase.slice(0, keyLength);
  index.set(key, [...(index.get(key) ?? []), entry]);
}


/** A short line as a label: no punctuation around it, every number a `#`. */
export function bareLabel(folded: string): string {
  return folded.replace(numbers, '#').replace(edges, '');
}

/** Scripts without blanks between words: a phrase may end anywhere. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;
const letter = /[\p{L}\p{N}]/u;

/** The marker that is the whole of a short line, numbers apart. */
export function matchWhole(folded: string): MarkerMatch | undefined {
  const label = bareLabel(folded);
  const found = whole.get(label) ?? whole.get(label.replace(/^# | ?\(?#\)?$/g, ''));
  return found && { kind: found.kind, place: 'whole', rule: found.rule, start: 0, end: folded.length };
}

/** The longest marker a line opens with; `line` tells a glued label (`Article précédentGodin`) from a longer word. */
export function matchOpening(folded: string, original: string): MarkerMatch | undefined {
  const start = skipOrnament(folded);
  return matchAt(opening, 'opens', folded, start, original);
}

/** The first marker anywhere in a short line. */
export function matchWithin(folded: string): MarkerMatch | undefined {
  for (let at = 0; at < folded.length - 3; at += 1) {
    if (at > 0 && letter.test(folded[at - 1] as string) && letter.test(folded[at] as string)) continue;
    const found = matchAt(within, 'within', folded, at, folded);
    if (found) return found;
  }
  return undefined;
}

function matchAt(index: Index, place: MarkerPlace, folded: string, start: number, original: string): MarkerMatch | undefined {
  for (const { kind, phrase, rule } of index.get(folded.slice(start, start + keyLength)) ?? []) {
    if (!folded.startsWith(phrase, start)) continue;
    const end = start + phrase.length;
    if (endsPhrase(folded, end, original)) return { kind, place, rule, start, end };
  }
  return undefined;
}

/** A phrase ends where no letter follows, or a capital that is glued on. */
function endsPhrase(folded: string, end: number, original: string): boolean {
  const last = folded[end - 1] ?? '';
  const next = folded[end];
  if (next === undefined || !letter.test(next) || !letter.test(last) || unspaced.test(last)) return true;
  const glued = original.length === folded.length ? original[end] : undefined;
  return glued !== undefined && glued !== glued.toLowerCase();
}

const ornament = /^[^\p{L}\p{N}©(|»>]*/u;

function skipOrnament(folded: string): number {
  return ornament.exec(folded)?.[0].length ?? 0;
}
