import type { MarkerKind } from '../../article/removal-kind.ts';
import { markers } from '../../languages/languages.ts';
import type { MarkerTable, Phrases } from '../../languages/marker-table.ts';
import { isLetterOrDigit } from './characters.ts';
import { fold } from './fold.ts';
import { readUnits } from './read-units.ts';

/** A phrase that names a kind of furniture. */
export interface Marker {
  kind: MarkerKind;
  /** Folded. */
  phrase: string;
  /** The phrase with its language: `fr:lire aussi`. */
  rule: string;
}

/** In UTF-16 units. */
type Prefix = 2 | 3 | 4;

/** Markers by how they begin, longest first: the longest phrase that fits decides the kind. */
export interface PhraseIndex {
  /** How many characters of a phrase make its key. */
  prefix: Prefix;
  byKey: Map<number, Marker[]>;
  /** One for every unit that a phrase begins with. */
  begins: Uint8Array;
  /** Whether a key with these last bits exists: nearly all places of a text are told by this to begin no phrase. */
  known: Uint8Array;
}

/** A power of two: many times more than phrases, yet few enough for the processor's first cache. */
const knownKeys = 0x4000;

function indexOf(prefix: Prefix): PhraseIndex {
  return { prefix, byKey: new Map(), begins: new Uint8Array(0x10000), known: new Uint8Array(knownKeys) };
}

/** Stands for every number in a label. */
const numberSign = '#'.charCodeAt(0);
const anyDigit = /\d/;
const numbers = /\d+(?:[., {2}]\d+)*/g;

/** The markers that may begin at a place of a text, given by its units; they are compared in full later. */
export function markersAt(
  { prefix, byKey, begins, known }: PhraseIndex,
  units: Uint16Array,
  at: number,
): readonly Marker[] | undefined {
  if (begins[units[at] as number] === 0) return undefined;
  const key = keyAt(units, at, prefix);
  return known[key & (knownKeys - 1)] === 0 ? undefined : byKey.get(key);
}

function keyAt(units: Uint16Array, at: number, prefix: Prefix): number {
  let key = (units[at] as number) * 31 + (units[at + 1] as number);
  if (prefix > 2) key += (units[at + 2] as number) * 961;
  if (prefix > 3) key += (units[at + 3] as number) * 7919;
  return key;
}

/** Phrases that are the whole of a line, by their label. */
export const wholeLines = new Map<string, Marker>();
/** Phrases of four characters and more that open a line: by two of them, a hundred would share a slot. */
export const openings = indexOf(4);
/** Shorter ones. */
export const shortOpenings = indexOf(2);
/** Phrases of four characters and more that stand anywhere in a line. */
export const insides = indexOf(4);
/** Shorter ones; those of two characters, as East Asia writes, stand at the end of a line only. */
export const shortInsides = indexOf(3);
/** Words that come before an author's name, by their first two characters, the longest first. */
export const bylineLeads = new Map<string, string[]>();

/** Words that pitches use. */
export const pitchWords: readonly string[] = Object.values(markers).flatMap(({ pitch }) =>
  splitPhrases(pitch),
);

/** What sites say when they ask for consent to cookies, a list for each language. */
export const consentPhrases: readonly (readonly string[])[] = Object.values<MarkerTable>(markers).flatMap(
  ({ consent }) => (consent === undefined ? [] : [splitPhrases(consent)]),
);

for (const [language, table] of Object.entries(markers)) addTable(language, table);
sortPhrases();

function addTable(language: string, { kinds, by }: MarkerTable): void {
  for (const [kind, phrases] of Object.entries(kinds) as [MarkerKind, Phrases][])
    addKind(language, kind, phrases);
  for (const lead of splitPhrases(by)) {
    const beginning = lead.slice(0, 2);
    bylineLeads.set(beginning, [...(bylineLeads.get(beginning) ?? []), lead]);
  }
}

function addKind(language: string, kind: MarkerKind, { whole, opens, within }: Phrases): void {
  const marker = (phrase: string): Marker => ({ kind, phrase, rule: `${language}:${phrase}` });
  for (const phrase of splitPhrases(whole)) {
    if (!wholeLines.has(labelOf(phrase))) wholeLines.set(labelOf(phrase), marker(phrase));
  }
  for (const phrase of splitPhrases(opens))
    addPhrase(phrase.length < openings.prefix ? shortOpenings : openings, marker(phrase));
  for (const phrase of splitPhrases(within))
    addPhrase(phrase.length < insides.prefix ? shortInsides : insides, marker(phrase));
}

function addPhrase({ prefix, byKey, begins, known }: PhraseIndex, marker: Marker): void {
  begins[marker.phrase.charCodeAt(0)] = 1;
  const key = keyAt(readUnits(marker.phrase), 0, prefix);
  known[key & (knownKeys - 1)] = 1;
  const others = byKey.get(key);
  if (others) others.push(marker);
  else byKey.set(key, [marker]);
}

function sortPhrases(): void {
  for (const { byKey } of [openings, shortOpenings, insides, shortInsides])
    for (const markers of byKey.values()) markers.sort((a, b) => b.phrase.length - a.phrase.length);
  for (const leads of bylineLeads.values()) leads.sort((a, b) => b.length - a.length);
}

function splitPhrases(text = ''): string[] {
  const phrases = text.split(/ \||\| |\n/).map((phrase) => fold(phrase.trim()));
  return phrases.filter((phrase) => phrase !== '');
}

/** A short folded line as a label: every number a `#`, no punctuation around it. */
export function labelOf(folded: string): string {
  const masked = anyDigit.test(folded) ? folded.replace(numbers, '#') : folded;
  let start = 0;
  let end = masked.length;
  while (start < end && !isLabelUnit(masked.charCodeAt(start))) start += 1;
  while (end > start && !isLabelUnit(masked.charCodeAt(end - 1))) end -= 1;
  return masked.slice(start, end);
}

function isLabelUnit(unit: number): boolean {
  return unit === numberSign || isLetterOrDigit(unit);
}
