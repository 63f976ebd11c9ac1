import { isLetterOrDigit, isUnspacedUnit, isWordUnit } from './characters.ts';
import {
  bylineLeads,
  insides,
  labelOf,
  type Marker,
  markersAt,
  openings,
  shortInsides,
  shortOpenings,
  wholeLines,
} from './marker-index.ts';
import { readUnits } from './read-units.ts';

/** A marker found in a folded line, and where in it the phrase starts and ends. */
export interface MarkerMatch extends Marker {
  start: number;
  end: number;
}

/** The word or words before a name, such as `par`, that a folded line opens with. */
export function matchByline(folded: string): string | undefined {
  return leadOf(folded, folded.slice(0, 2)) ?? leadOf(folded, folded.slice(0, 1));
}

function leadOf(folded: string, beginning: string): string | undefined {
  return bylineLeads
    .get(beginning)
    ?.find(
      (lead) => folded.startsWith(lead) && /^[\s:：]?$/.test(folded.slice(lead.length, lead.length + 1)),
    );
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
  const units = readUnits(folded.slice(start, start + openings.prefix));
  return matchEither(markersAt(openings, units, 0), markersAt(shortOpenings, units, 0), {
    folded,
    start,
    original,
  });
}

function startsPhrase(unit: number): boolean {
  return isLetterOrDigit(unit) || phraseStarts.has(unit);
}

const blank = ' '.charCodeAt(0);

/** The first marker anywhere in a folded line: no letter may precede it, unless the script has no blanks. */
export function matchWithin(folded: string): MarkerMatch | undefined {
  const units = readUnits(folded);
  let inside = false;
  for (let start = 0; start < folded.length; start += 1) {
    const unit = units[start] as number;
    const word = isWordUnit(unit);
    // No phrase starts with a blank: this skips a sixth of a text.
    if (unit !== blank && (!inside || !word || isUnspacedUnit(unit))) {
      const long = markersAt(insides, units, start);
      const short = markersAt(shortInsides, units, start);
      const found = (long || short) && matchEither(long, short, { folded, start, original: folded });
      if (found) return found;
    }
    inside = word;
  }
  return undefined;
}

/** A place of a folded line, and the line as it is written. */
interface Place {
  folded: string;
  start: number;
  original: string;
}

function matchEither(
  long: readonly Marker[] | undefined,
  short: readonly Marker[] | undefined,
  place: Place,
): MarkerMatch | undefined {
  return matchAny(long, place) ?? matchAny(short, place);
}

function matchAny(
  markers: readonly Marker[] | undefined,
  { folded, start, original }: Place,
): MarkerMatch | undefined {
  if (!markers) return undefined;
  for (const marker of markers) {
    const end = start + marker.phrase.length;
    if (folded.startsWith(marker.phrase, start) && endsPhrase(folded, end, original))
      return matched(marker, start, end);
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
