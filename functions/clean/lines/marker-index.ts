import type { MarkerKind } from '../../article/removal-kind.ts';
import { markers } from '../../languages/languages.ts';
import type { MarkerTable, Phrases } from '../../languages/marker-table.ts';
import { isLetterOrDigit } from './characters.ts';
import { fold } from './fold.ts';

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

/** Markers by the slot of their first characters, longest first: the longest phrase that fits decides the kind. */
export interface PhraseIndex {
  /** How many characters of a phrase choose its slot; no phrase is shorter. */
  prefix: Prefix;
  slots: (Marker[] | undefined)[];
}

/** A power of two: more slots than phrases, yet few enough for the processor's first cache. */
const slotCount = 0x1000;

/** Stands for every number in a label. */
const numberSign = '#'.charCodeAt(0);

/** The slot of the characters at a position; phrases that share a slot by chance are compared in full later. */
export function slotAt(text: string, at: number, prefix: Prefix): number {
  const third = prefix > 2 ? text.charCodeAt(at + 2) * 961 : 0;
  const fourth = prefix > 3 ? text.charCodeAt(at + 3) * 7919 : 0;
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) + third + fourth) & (slotCount - 1);
}

/** Phrases that are the whole of a line, by their label. */
export const wholeLines = new Map<string, Marker>();
/** Phrases of four characters and more that open a line: by two of them, a hundred would share a slot. */
export const openings: PhraseIndex = { prefix: 4, slots: Array.from({ length: slotCount }) };
/** Shorter ones. */
export const shortOpenings: PhraseIndex = { prefix: 2, slots: Array.from({ length: slotCount }) };
/** Phrases of four characters and more that stand anywhere in a line. */
export const insides: PhraseIndex = { prefix: 4, slots: Array.from({ length: slotCount }) };
/** Shorter ones. */
export const shortInsides: PhraseIndex = { prefix: 3, slots: Array.from({ length: slotCount }) };
/** Words that come before an author's name, by their first character, the longest first. */
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
    const initial = lead[0] as string;
    bylineLeads.set(initial, [...(bylineLeads.get(initial) ?? []), lead]);
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

function addPhrase({ prefix, slots }: PhraseIndex, marker: Marker): void {
  const slot = slotAt(marker.phrase, 0, prefix);
  slots[slot] = [...(slots[slot] ?? []), marker];
}

function sortPhrases(): void {
  for (const slot of [...openings.slots, ...shortOpenings.slots, ...insides.slots, ...shortInsides.slots])
    slot?.sort((a, b) => b.phrase.length - a.phrase.length);
  for (const leads of bylineLeads.values()) leads.sort((a, b) => b.length - a.length);
}

function splitPhrases(text = ''): string[] {
  const phrases = text.split(/ \||\| |\n/).map((phrase) => fold(phrase.trim()));
  return phrases.filter((phrase) => phrase !== '');
}

/** A short folded line as a label: every number a `#`, no punctuation around it. */
export function labelOf(folded: string): string {
  const masked = folded.replace(/\d+(?:[., {2}]\d+)*/g, '#');
  let start = 0;
  let end = masked.length;
  while (start < end && !isLabelUnit(masked.charCodeAt(start))) start += 1;
  while (end > start && !isLabelUnit(masked.charCodeAt(end - 1))) end -= 1;
  return masked.slice(start, end);
}

function isLabelUnit(unit: number): boolean {
  return unit === numberSign || isLetterOrDigit(unit);
}
