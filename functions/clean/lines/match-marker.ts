import { isLetterOrDigit, isSpacedUnit, isUnspacedUnit, isWordUnit } from './characters.ts';
import { bylineLeads, insides, labelOf, type Marker, openings, wholeLines } from './marker-index.ts';
import { readUnits } from './read-units.ts';

/** A marker found in a folded line, and where in it the phrase starts and ends. */
export interface MarkerMatch extends Marker {
  start: number;
  end: number;
}

/** What follows the words before a name: a blank, a colon or nothing. */
const afterLead = /^[\s:：]?$/;

/** The word or words before a name, such as `par`, that a folded line opens with. */
export function matchByline(folded: string): string | undefined {
  if (!bylineLeads.begins(folded.charCodeAt(0))) return undefined;
  return bylineLeads.findAt(folded, 0, (end) => afterLead.test(folded.charAt(end)))?.phrase;
}

/** A number at either end of a label: `Commentaires (12)`. */
const outerNumber = /^# | ?\(?#\)?$/g;

/** The marker that is the whole of a short folded line, numbers apart. */
export function matchWhole(folded: string): MarkerMatch | undefined {
  const label = labelOf(folded);
  const marker =
    wholeLines.get(label) ??
    (label.includes('#') ? wholeLines.get(label.replace(outerNumber, '')) : undefined);
  return marker && matched(marker, 0, folded.length);
}

/** The signs a phrase may start with; any other sign before a phrase is an ornament. */
const phraseStarts = new Set([...'©(|»>'].map((sign) => sign.charCodeAt(0)));

/**
 * The longest marker a folded line opens with. `original` has the capitals that tell a glued label
 * (`Article précédentGodin`) from a longer word.
 */
export function matchOpening(folded: string, original: string): MarkerMatch | undefined {
  let start = 0;
  while (start < folded.length && !startsPhrase(folded.charCodeAt(start))) start += 1;
  if (!openings.begins(folded.charCodeAt(start))) return undefined;
  const marker = openings.findAt(folded, start, (end) => endsPhrase(folded, end, original));
  return marker && matched(marker, start, start + marker.phrase.length);
}

function startsPhrase(unit: number): boolean {
  return isLetterOrDigit(unit) || phraseStarts.has(unit);
}

/** The first marker anywhere in a folded line: no letter may precede it, unless the script has no blanks. */
export function matchWithin(folded: string): MarkerMatch | undefined {
  const units = readUnits(folded);
  const ends = (end: number) => endsPhrase(folded, end, folded);
  let inside = false;
  for (let start = 0; start < folded.length; start += 1) {
    const unit = units[start] as number;
    const goesOn = inside && isSpacedUnit(unit);
    if (goesOn) continue;
    if (insides.begins(unit)) {
      const marker = insides.findAt(folded, start, ends);
      if (marker) return matched(marker, start, start + marker.phrase.length);
    }
    inside = isWordUnit(unit);
  }
  return undefined;
}

/** Copies field by field: spreading would take most of a match's time. */
function matched({ kind, phrase, rule }: Marker, start: number, end: number): MarkerMatch {
  return { kind, phrase, rule, start, end };
}

/** A phrase ends if no letter follows, if the script has no blanks, or if a capital is glued on. */
function endsPhrase(folded: string, end: number, original: string): boolean {
  if (end >= folded.length || !isWordUnit(folded.charCodeAt(end))) return true;
  const last = folded.charCodeAt(end - 1);
  if (!isWordUnit(last) || isUnspacedUnit(last)) return true;
  const next = original[end] ?? '';
  return next !== next.toLowerCase();
}
