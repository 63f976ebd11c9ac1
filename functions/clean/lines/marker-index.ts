import type { MarkerKind } from '../../article/removal-kind.ts';
import { markers } from '../../languages/languages.ts';
import type { MarkerTable, Phrases } from '../../languages/marker-table.ts';
import { isLetterOrDigit } from './characters.ts';
import { fold } from './fold.ts';
import { PhraseIndex } from './phrase-index.ts';
import { WordTable } from './word-table.ts';

/** A phrase that names a kind of furniture. */
export interface Marker {
  kind: MarkerKind;
  /** Folded. */
  phrase: string;
  /** The phrase with its language: `fr:lire aussi`. */
  rule: string;
}

/** Stands for every number in a label. */
const numberSign = '#'.charCodeAt(0);
const anyDigit = /\d/;
const numbers = /\d+(?:[., {2}]\d+)*/g;

const byLabel = new Map<string, Marker>();
/** Phrases that open a line: by two units of all, a hundred would share a key. */
export const openings = new PhraseIndex<Marker>([2, 4, 8]);
/** Phrases that stand anywhere in a line; those of two characters, as East Asia writes, at its end only. */
export const insides = new PhraseIndex<Marker>([3, 4, 8]);
/** Words that come before an author's name. */
export const bylineLeads = new PhraseIndex<{ phrase: string }>([1, 3]);

/** Words that pitches use. */
export const pitchWords: readonly string[] = Object.values(markers).flatMap(({ pitch }) =>
  splitPhrases(pitch),
);

/** What sites say when they ask for consent to cookies, a list for each language. */
export const consentPhrases: readonly (readonly string[])[] = Object.values<MarkerTable>(markers).flatMap(
  ({ consent }) => (consent === undefined ? [] : [splitPhrases(consent)]),
);

for (const [language, table] of Object.entries(markers)) addTable(language, table);

/** Phrases that are the whole of a line, by their label. */
export const wholeLines = new WordTable(byLabel);
/** Those labels. */
export const labels: readonly string[] = [...byLabel.keys()];

function addTable(language: string, { kinds, by }: MarkerTable): void {
  for (const [kind, phrases] of Object.entries(kinds) as [MarkerKind, Phrases][])
    addKind(language, kind, phrases);
  for (const phrase of splitPhrases(by)) bylineLeads.add({ phrase });
}

function addKind(language: string, kind: MarkerKind, { whole, opens, within }: Phrases): void {
  const marker = (phrase: string): Marker => ({ kind, phrase, rule: `${language}:${phrase}` });
  for (const phrase of splitPhrases(whole)) {
    if (!byLabel.has(labelOf(phrase))) byLabel.set(labelOf(phrase), marker(phrase));
  }
  for (const phrase of splitPhrases(opens)) openings.add(marker(phrase));
  for (const phrase of splitPhrases(within)) insides.add(marker(phrase));
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
