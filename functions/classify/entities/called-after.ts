import { anyOfWords, formsOf, wordEnding } from './forms-of.ts';
import { type Head, readFirstHead, readLastHead } from './heads.ts';
import { Known } from './known.ts';
import { endOfCapitals } from './runs.ts';
import { flagsAt, isCapital, joinFolded, lasts, personNames, type TaggedText } from './tagged-text.ts';

const smallKinds = formsOf('smallKinds');
const possessedKinds = new RegExp(`^${anyOfWords(formsOf('possessedKinds'))}`);
const regional = wordEnding('regionalEndings');

/** `Vincent van Gogh | Museum`, `Charles de Gaulle | airport`: the kind follows a name with small words or is small. */
export function readNamedAfter(
  tagged: TaggedText,
  from: number,
  person: number,
  run: number,
): Head | undefined {
  if (tagged.isTitleCase) return undefined;
  const last = person > run && readLastHead(tagged, run, endOfCapitals(tagged, person));
  if (last) return last;
  if (!(flagsAt(tagged, from) & personNames)) return undefined;
  const kind = tagged.tokens[person];
  const isKind = kind?.shape === 'small' && smallKinds.has(kind.folded) && person - from > 1;
  return isKind ? { end: person + 1, kind: flagsAt(tagged, person) & lasts } : undefined;
}

/** `Белгородской | области`: an adjective and the kind of a region or a water, which Slavic languages write small. */
export function readRegion(tagged: TaggedText, from: number, run: number): Head | undefined {
  const kind = flagsAt(tagged, run) & Known.placeLast;
  const isRegion = tagged.lexicon.cases && kind && tagged.tokens[run]?.shape === 'small' && run === from + 1;
  return isRegion && regional.test(tagged.tokens[from]?.folded ?? '') ? { end: run + 1, kind } : undefined;
}

/** Whether a single word or a saint that may be a name, but not one of a place, a people or an office, has an `s` of its own. */
function isPossessor(tagged: TaggedText, from: number, end: number): boolean {
  const isSaint = !!(flagsAt(tagged, from) & Known.placeFirst) && end === from + 2;
  if (!(isSaint || end === from + 1) || tagged.tokens[end]?.text.toLowerCase().replace('’', "'") !== "'s")
    return false;
  const other =
    Known.place | Known.country | Known.peoples | Known.titles | Known.calendar | Known.organisation;
  const flags = flagsAt(tagged, from);
  return (
    !(flags & other) || !!(flags & personNames && !(flags & (Known.country | Known.calendar | Known.titles)))
  );
}

/** `Moody's Investors Service`, `Sotheby's Institute of Art`: the possessive of a founder or a saint, and a kind. */
export function readPossessed(tagged: TaggedText, from: number, end: number): Head | undefined {
  if (!isPossessor(tagged, from, end) || flagsAt(tagged, from - 1) & (Known.given | Known.titles))
    return undefined;
  const next = end + 1;
  if (!isCapital(tagged.tokens[next]) || isKnownThing(tagged, next)) return undefined;
  const run = endOfCapitals(tagged, next);
  const last = readLastHead(tagged, end, run);
  const lastWord = last && tagged.tokens[lastHeadAt(tagged, next, run)]?.folded;
  if (last && possessedKinds.test(lastWord ?? '')) return last;
  const isKind = possessedKinds.test(tagged.tokens[next]?.folded ?? '');
  return isKind ? readFirstHead(tagged, next) : undefined;
}

function lastHeadAt(tagged: TaggedText, from: number, run: number): number {
  for (let index = run - 1; index >= from; index -= 1) if (flagsAt(tagged, index) & lasts) return index;
  return from;
}

/** `Murdoch's | News Corporation`: what follows has a name of its own. */
function isKnownThing(tagged: TaggedText, from: number): boolean {
  const named = Known.organisation | Known.place;
  if (flagsAt(tagged, from) & (named | Known.peoples)) return true;
  const run = endOfCapitals(tagged, from);
  return run - from > 1 && !!(tagged.lexicon.flagsOf(joinFolded(tagged, from, run)) & named);
}
