import { Known } from './known.ts';
import {
  findLongest,
  isCapital,
  joinFolded,
  type Line,
  namedFlags,
  type Piece,
  readAfter,
  readBefore,
} from './piece.ts';

const firsts = Known.organisationFirst | Known.placeFirst | Known.otherFirst;
const lasts = Known.organisationLast | Known.placeLast | Known.otherLast;
/** Inside a person's name these may be small. */
const particles = new Set(
  'de du des d da do dos das del della di van von der den ten ter zu zur la le el al bin ben ibn abu e y af av the of'.split(
    ' ',
  ),
);
const strongParticles = new Set(
  'de du d da do dos das del della di van von der den ten ter zu al bin ben ibn abu el la le af'.split(' '),
);

function flagsAt(line: Line, index: number): number {
  return line.flags[index] ?? 0;
}

/** `April Ludgate`, but not `14 April`. */
function isNameOfPerson(line: Line, index: number): boolean {
  const next = line.tokens[index + 1];
  return (
    !!(flagsAt(line, index) & Known.given) &&
    next?.shape === 'capital' &&
    !(flagsAt(line, index + 1) & (Known.calendar | Known.small | namedFlags)) &&
    line.tokens[index - 1]?.shape !== 'number'
  );
}

const largeParticle = /^(?:Le|La|De|Du|Des|Van|Von|Di|Da|Do|Della|Del|Dos|El|Al|Ben|Bin|Lo)$/;

/** `Le` in `Soazig Le Goff`, which is written large only in names. */
function isLargeParticle(line: Line, index: number): boolean {
  const token = line.tokens[index];
  const next = line.tokens[index + 1];
  if (!token || token.opensSentence || line.isTitleCase || line.isShouted) return false;
  return (
    largeParticle.test(token.text) && next?.shape === 'capital' && !(flagsAt(line, index + 1) & Known.small)
  );
}

/** `La` at the start of a sentence: of `La Paz`, or just an article. */
function isArticle(line: Line, index: number): boolean {
  return line.tokens[index]?.opensSentence === true && !!(flagsAt(line, index) & Known.small);
}

/** `New` in `New Jersey`: a small word that opens a name. */
function beginsName(line: Line, index: number): boolean {
  const next = line.tokens[index + 1];
  if (isArticle(line, index)) return false;
  if (isLargeParticle(line, index)) return true;
  return (
    !!(flagsAt(line, index) & firsts) &&
    next?.shape === 'capital' &&
    !(flagsAt(line, index + 1) & (Known.small | Known.peoples | Known.titles | Known.common))
  );
}

/** `Hersteller Tesla`: an unknown German noun before a known name. */
function isApposition(line: Line, index: number): boolean {
  const next = flagsAt(line, index + 1);
  const opensName =
    next & (Known.given | Known.organisation | Known.place) && isCapital(line.tokens[index + 1]);
  return (
    !!opensName &&
    line.tokens[index]?.shape === 'capital' &&
    !(flagsAt(line, index) & (namedFlags | Known.given | Known.surname | firsts | lasts))
  );
}

/** A word that cannot be part of a name here although it has a capital. */
function isPlain(line: Line, index: number): boolean {
  const token = line.tokens[index];
  if (!token || !isCapital(token)) return true;
  const flags = flagsAt(line, index);
  if (line.lexicon.writesNounsLarge && isApposition(line, index)) return true;
  if (line.lexicon.writesNounsLarge && flags & Known.titles && !(flags & (Known.given | Known.surname)))
    return true;
  if (flags & Known.calendar) return !isNameOfPerson(line, index);
  if (token.shape === 'capitals' && !line.isShouted) return false;
  if (token.shape === 'initial' && token.text.length === 1) return !isInitial(line, index);
  const unreliable =
    token.opensSentence || line.isShouted || line.isTitleCase || line.lexicon.writesNounsLarge;
  if (flags & Known.small) return !(beginsName(line, index) || (flags & Known.given && !unreliable));
  if (!unreliable || flags & (Known.given | namedFlags | firsts)) return false;
  return (
    isCommon(line, index) &&
    !(flagsAt(line, index + 1) & Known.organisationLast && isCapital(line.tokens[index + 1]))
  );
}

const inflections = /(?:ing|ed|es|s|er|ers|ly|d)$/;

/** German words that are no names by their ending. */
const germanNoun =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|taet|tat|taten|ismus|nis|nisse|tum|zeit|zeiten|jahr|jahre|jahren|jahrige|recht|weise|stuck|prozess|system|verfahren|leiter|fuhrer|fuhrung|gruppe|gruppen|arbeit|arbeiten|kosten|preise|zahl|zahlen|spiel|spiele|spieler|mannschaft|meister|platz|projekt|programm|themen|werte|reihe|serie|film|filme|musik|bau|wahl|wahlen|stelle|stellen|mitglied|mitglieder|vertreter|teile|seite|seiten|kraft|krafte|plan|plane|bild|bilder|buch|bucher|lied|lieder|kirche|schule|schulen|art|arten|form|formen|raum|raume|anlage|anlagen|punkt|punkte|beamte|beamten)$/;

/** English only: `Prayers`, `Speaking` and `Investigators` are as common as their stems. */
function isCommon(line: Line, index: number): boolean {
  if (flagsAt(line, index) & Known.common) return true;
  const folded = line.tokens[index]?.folded ?? '';
  if (line.lexicon.writesNounsLarge && germanNoun.test(folded)) return true;
  const stem = folded.replace(inflections, '');
  if (stem === folded || flagsAt(line, index) & (Known.surname | Known.person)) return false;
  return [stem, `${stem}e`, `${stem}y`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some(
    (form) => line.lexicon.flagsOfWord(form) & Known.common,
  );
}

function isInitial(line: Line, index: number): boolean {
  const next = line.tokens[index + 1];
  return (
    next?.shape === 'capital' &&
    !(flagsAt(line, index + 1) & Known.small) &&
    (flagsAt(line, index - 1) & Known.given) !== 0
  );
}

/** The end of the run of capitals at `from`; titles and small words end it. */
function endOfCapitals(line: Line, from: number): number {
  let to = from;
  while (to < line.tokens.length && isCapital(line.tokens[to]) && !isPlain(line, to)) {
    if (to > from && (opensTitle(line, to) || line.tokens[to]?.opensSentence)) break;
    to += 1;
    if (line.tokens[to]?.text === '&' && isCapital(line.tokens[to + 1])) to += 1;
  }
  return to;
}

/** `President`, and `King` before a first name: not the surname of `Martin Luther King`. */
function isTitle(line: Line, index: number): boolean {
  const flags = flagsAt(line, index);
  if (!(flags & Known.titles)) return false;
  if (!(flags & (Known.given | Known.surname)) || flagsAt(line, index + 1) & Known.given) return true;
  return (
    !isCapital(line.tokens[index - 1]) &&
    [1, 2].every(
      (step) =>
        line.tokens[index + step]?.shape === 'capital' &&
        !(flagsAt(line, index + step) & (Known.small | lasts)),
    )
  );
}

/** `German | Chancellor Helmut Kohl`. */
function opensTitle(line: Line, index: number): boolean {
  return isTitle(line, index) && (!(flagsAt(line, index) & lasts) || isCapital(line.tokens[index + 1]));
}

/** Steps over linking words between two capitals: the index of the next capital, or `from` if there is none. */
function stepOverLinks(line: Line, from: number, allowed: (folded: string) => boolean): number {
  let index = from;
  while (index < line.tokens.length && index - from < 3) {
    const token = line.tokens[index];
    if (!token || token.shape !== 'small' || !allowed(token.folded)) break;
    index += 1;
  }
  return index > from && isCapital(line.tokens[index]) && !isPlain(line, index) ? index : from;
}

function isLinking(line: Line): (folded: string) => boolean {
  return (folded) => (line.lexicon.flagsOfWord(folded) & Known.linking) !== 0;
}

interface Head {
  end: number;
  kind: number;
}

const longestSpelledOut = 14;

/** `Organisation pour la sécurité et la coopération en Europe (OSCE)`: small words too, as far as the brackets. */
function endBeforeBrackets(line: Line, from: number): number {
  for (let index = from + 2; index < from + longestSpelledOut && index < line.tokens.length - 1; index += 1) {
    const token = line.tokens[index];
    if (token?.text === '(') {
      const letters = line.tokens[index + 1];
      return letters?.shape === 'capitals' && letters.text[0]?.toLowerCase() === line.tokens[from]?.folded[0]
        ? index
        : from;
    }
    if (token?.shape === 'mark' && token.text !== '-') return from;
  }
  return from;
}

const adjective =
  /(?:al|ale|ali|ales|aux|el|elle|ique|iques|ienne|enne|ien|ais|aise|oise|ois|aire|if|ive|iste|ista|iva|ivo|ico|ica|ano|ana|ese|esa|enol|iano|ario|aria|ense|eia|eo|ea|een|eenne|eu|civile|supreme|suprema)$/;

/** `Agence spatiale européenne`: Romance names whose adjectives are written small. */
function endOfAdjectives(line: Line, from: number, kind: number): number {
  if (!(kind & Known.organisationFirst)) return from;
  let end = from;
  while (end - from < 2 && line.tokens[end]?.shape === 'small' && isAdjective(line, end)) end += 1;
  return end;
}

function isAdjective(line: Line, index: number): boolean {
  return (
    adjective.test(line.tokens[index]?.folded ?? '') &&
    !(flagsAt(line, index) & (Known.small | Known.titles | Known.acts))
  );
}

/** Schools, hospitals and the like are called after people; a council is not: `Consiglio | Giorgia Meloni`. */
const calledAfterPeople =
  /univ|lyc|coll|ecole|escu|scuol|insti|h?osp|fond|fund|stift|teatr|muse|asso|schul|gymn|lice|coleg|bibli|cent|clin|akad|acad|ordre|rue|avenue|place|via|piazza|plaza|calle|rua|praca|stad|est|aero|bou|pon|pal|vill|parc|park|parq/;

function endAfterHead(line: Line, from: number, headEnd: number): number {
  const namesPerson =
    flagsAt(line, headEnd) & Known.given &&
    !(flagsAt(line, headEnd) & Known.place) &&
    isCapital(line.tokens[headEnd + 1]);
  if (namesPerson && !calledAfterPeople.test(line.tokens[from]?.folded ?? '')) return headEnd;
  return endOfCapitals(line, headEnd);
}

/** Names that begin with their kind: `Université de Lyon`, `Mont Ventoux`. Goes on over linking words. */
function readFirstHead(line: Line, from: number): Head | undefined {
  const headEnd = findLongest(line, from, firsts, 3);
  if (headEnd === from || (headEnd === from + 1 && isArticle(line, from))) return undefined;
  const kind = line.lexicon.flagsOfWord(joinFolded(line.tokens, from, headEnd)) & firsts;
  const explained = kind & Known.organisationFirst ? endBeforeBrackets(line, from) : from;
  if (explained > from) return { end: explained, kind };
  let end = isCapital(line.tokens[headEnd])
    ? endAfterHead(line, from, headEnd)
    : endOfAdjectives(line, headEnd, kind);
  const hops =
    kind & Known.organisationFirst ? 3 : kind & Known.otherFirst && line.lexicon.writesNounsLarge ? 0 : 1;
  for (let hop = 0; hop < hops; hop += 1) {
    const next = stepOverLinks(line, end, isLinking(line));
    if (next === end) break;
    end = endOfCapitals(line, next);
  }
  return { end, kind };
}

/** `Airports Authority of India`, `Library and Museum`. */
function extendHead(line: Line, end: number): number {
  const word = line.tokens[end]?.folded;
  if (word === 'of' || word === 'for') {
    const next = stepOverLinks(
      line,
      end,
      (folded) => folded === 'of' || folded === 'for' || folded === 'the',
    );
    return next > end ? endOfCapitals(line, next) : end;
  }
  const paired = word === 'and' && flagsAt(line, end + 1) & lasts && isCapital(line.tokens[end + 1]);
  return paired ? end + 2 : end;
}

/** Names that end with their kind: `Boston University`, `Hudson River`. */
function readLastHead(line: Line, from: number, end: number): Head | undefined {
  for (let index = end - 1; index > from; index -= 1) {
    const kind = flagsAt(line, index) & lasts;
    if (kind) return { end: extendHead(line, index + 1), kind };
  }
  return undefined;
}

/** `Ludwig van Beethoven`: on over particles if what stands before may be a first name. */
function extendPerson(line: Line, from: number, end: number): number {
  const flags = flagsAt(line, from);
  const mayBePerson = flags & Known.given || !(flags & (namedFlags | Known.common));
  if (!mayBePerson) return end;
  const next = stepOverLinks(
    line,
    end,
    (folded) =>
      (flags & Known.given ? particles : strongParticles).has(folded) && folded !== 'the' && folded !== 'of',
  );
  if (next === end) return end;
  const between = joinFolded(line.tokens, end, next);
  if (/^(?:der|den|the|of|la|le|el|y|e)\b/.test(between)) return end;
  if (flags & Known.given || /^(?:van|von|bin|ibn|ben|al|della)\b/.test(between)) {
    return flagsAt(line, next) & (Known.place | Known.organisation) && !(flagsAt(line, next) & Known.surname)
      ? end
      : endOfCapitals(line, next);
  }
  return end;
}

/** `Tigers de Détroit`: a nickname that English puts last, then the town. */
function readTeam(line: Line, from: number, run: number): number {
  if (!(flagsAt(line, run - 1) & (Known.organisationLast | Known.organisation))) return from;
  const next = stepOverLinks(line, run, (folded) => /^(?:de|du|des|d|del|di|do|da)$/.test(folded));
  return next > run && flagsAt(line, next) & (Known.place | Known.smallPlace)
    ? findLongest(line, next, Known.place | Known.smallPlace)
    : from;
}

function makePiece(line: Line, from: number, to: number, head: number): Piece {
  const whole =
    to - from === 1 ? flagsAt(line, from) : line.lexicon.flagsOf(joinFolded(line.tokens, from, to));
  return {
    line,
    from,
    to,
    whole,
    first: flagsAt(line, from),
    last: flagsAt(line, to - 1),
    head,
    before: readBefore(line, from),
    after: readAfter(line, to),
  };
}

function opensWithOrganisation(line: Line, from: number, known: number): boolean {
  return (
    known - from > 1 && !!(line.lexicon.flagsOf(joinFolded(line.tokens, from, known)) & Known.organisation)
  );
}

/** `OTAN | Jens Stoltenberg`: another name ends where a first name begins. */
function opensPerson(line: Line, from: number, known: number): boolean {
  const isOther =
    flagsAt(line, from) & (Known.organisation | Known.place) &&
    !(flagsAt(line, from) & (Known.given | Known.surname));
  return (
    !!isOther &&
    !!(flagsAt(line, known) & Known.given) &&
    !(flagsAt(line, known) & (Known.place | lasts)) &&
    isCapital(line.tokens[known + 1])
  );
}

function readPiece(line: Line, from: number): Piece {
  const run = Math.max(endOfCapitals(line, from), from + 1);
  const known = findLongest(line, from, namedFlags);
  if (known > from && known < run && opensPerson(line, from, known)) return makePiece(line, from, known, 0);
  const first = readFirstHead(line, from);
  if (known - from > 1 && known >= run && known >= (first?.end ?? 0)) return makePiece(line, from, known, 0);
  const last = readLastHead(line, from, run);
  const isInstitution = last && last.kind & Known.organisationLast && first && first.kind & Known.placeFirst;
  if (first && first.end - from > 1 && !isInstitution) return makePiece(line, from, first.end, first.kind);
  const team = readTeam(line, from, run);
  if (team > from) return makePiece(line, from, team, Known.organisationLast);
  if (last)
    return makePiece(
      line,
      from,
      last.end,
      opensWithOrganisation(line, from, known) ? Known.organisationLast : last.kind,
    );
  if (known > from && known >= run) return makePiece(line, from, known, 0);
  if (flagsAt(line, from) & Known.peoples && run - from > 1) return makePiece(line, from, from + 1, 0);
  return makePiece(line, from, extendPerson(line, from, run), 0);
}

function skipTitle(line: Line, index: number): number {
  if (![1, 2, 3].some((step) => isCapital(line.tokens[index + step]))) return index;
  const end = findLongest(line, index, Known.titles, 3);
  if (end === index || !isCapital(line.tokens[end]) || isPlain(line, end)) return index;
  return end - index > 1 || isTitle(line, index) ? end : index;
}

/** `lac de Garde`: where a name that begins with a small word ends, or `from`. */
function endOfSmallHead(line: Line, from: number): number {
  if (line.tokens[from]?.shape !== 'small' || !(flagsAt(line, from) & Known.placeSmall)) return from;
  const next = isCapital(line.tokens[from + 1]) ? from + 1 : stepOverLinks(line, from + 1, isLinking(line));
  if (next === from + 1 && !isCapital(line.tokens[next])) return from;
  return isPlain(line, next) || flagsAt(line, next) & Known.country ? from : endOfCapitals(line, next);
}

/** The piece that begins at `index`, if one does. */
function pieceAt(line: Line, index: number): Piece | undefined {
  const small = endOfSmallHead(line, index);
  if (small > index) return makePiece(line, index, small, Known.placeFirst);
  if (!isCapital(line.tokens[index])) return undefined;
  const isKnown = findLongest(line, index, namedFlags) - index > 1;
  return isKnown || !isPlain(line, index) ? readPiece(line, index) : undefined;
}

/** Cuts a paragraph into the stretches that may be names, left to right, none overlapping. */
export function cutPieces(line: Line): Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  while (index < line.tokens.length) {
    const known = isCapital(line.tokens[index]) && findLongest(line, index, namedFlags) - index > 1;
    const title = known ? index : skipTitle(line, index);
    const piece = title > index ? undefined : pieceAt(line, index);
    if (piece) pieces.push(piece);
    index = Math.max(index + 1, title, piece?.to ?? 0);
  }
  return pieces;
}
