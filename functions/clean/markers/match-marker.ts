import { isUnspacedUnit, isWordUnit } from '../characters.ts';
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
interface Index {
  /** How many characters of a phrase choose its slot; no phrase is shorter. */
  prefix: number;
  slots: (Entry[] | undefined)[];
}

const slots = 0x4000;

/** The slot of the two or three characters at a place; phrases that share one by chance are told apart when compared. */
function slotAt(text: string, at: number, length: number): number {
  const third = length === 3 ? text.charCodeAt(at + 2) * 961 : 0;
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) + third) & (slots - 1);
}

const edges = /^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu;
const numbers = /\d+(?:[.,  ]\d+)*/g;
const whole = new Map<string, Entry>();
const opening = createIndex(2);
const within = createIndex(3);

function createIndex(prefix: number): Index {
  return { prefix, slots: Array.from({ length: slots }) };
}
const bylineLeads = new Map<string, string[]>();

for (const table of allMarkers) addTable(table);
for (const index of [opening, within]) {
  for (const entries of index.slots) entries?.sort((a, b) => b.phrase.length - a.phrase.length);
}
for (const leads of bylineLeads.values()) leads.sort((a, b) => b.length - a.length);

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
  for (const lead of splitPhrases(table.by)) {
    const initial = lead[0] as string;
    bylineLeads.set(initial, [...(bylineLeads.get(initial) ?? []), lead]);
  }
}

function addToIndex(index: Index, entry: Entry): void {
  const slot = slotAt(entry.phrase, 0, index.prefix);
  index.slots[slot] = [...(index.slots[slot] ?? []), entry];
}


/** A short line as a label: no punctuation around it, every number a `#`. */
export function bareLabel(folded: string): string {
  return folded.replace(numbers, '#').replace(edges, '');
}


/** The word or words before a name, such as `par`, that a folded line opens with. */
export function matchByline(folded: string): string | undefined {
  return bylineLeads.get(folded[0] ?? '')?.find((lead) => folded.startsWith(lead) && /^(?:$|[\s:])/.test(folded.slice(lead.length, lead.length + 1)));
}

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
    if (!startsWord(folded, at)) continue;
    const found = matchAt(within, 'within', folded, at, folded);
    if (found) return found;
  }
  return undefined;
}

/** Whether a word may start here: no letter stands before, or the script has no blanks. */
function startsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at === 0 || !isWordUnit(text.charCodeAt(at - 1)) || !isWordUnit(unit) || isUnspacedUnit(unit);
}

function matchAt(index: Index, place: MarkerPlace, folded: string, start: number, original: string): MarkerMatch | undefined {
  const entries = index.slots[slotAt(folded, start, index.prefix)];
  if (!entries) return undefined;
  for (const { kind, phrase, rule } of entries) {
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
  if (next === undefined || !isWordUnit(next.charCodeAt(0)) || !isWordUnit(last.charCodeAt(0)) || isUnspacedUnit(last.charCodeAt(0))) return true;
  const glued = original.length === folded.length ? original[end] : undefined;
  return glued !== undefined && glued !== glued.toLowerCase();
}

const ornament = /^[^\p{L}\p{N}©(|»>]*/u;

function skipOrnament(folded: string): number {
  return ornament.exec(folded)?.[0].length ?? 0;
}
