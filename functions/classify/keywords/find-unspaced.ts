import type { FoundEntities } from '../entities/gather-entities.ts';
import { type Candidate, kindsOfNames } from './candidate.ts';
import type { UnspacedWords } from './unspaced-words.ts';

/** Letters of a term: a longer stretch is a clause, a shorter one no word. */
const shortestTerm = 2;
const longestTerm = 10;
/** A part of a stretch is shorter, as nothing shows that it is one word. */
const longestPart = 6;
/** A clause that no word parts is read to here, so that a page of them takes no time. */
const longestStretch = 40;
/**
 * UTF-16 units; every stretch of a few letters is looked at.
 * @limit Keywords of a longer text without blanks are those of its beginning.
 */
const longestRead = 20_000;
/** Marks that no letter stands beside a term; with the place, so that each edge counts. */
const edge = 'edge';
/** A letter that no term holds, in the place of names. */
const gap = '\n';

interface Stretch {
  text: string;
  /** Where it begins in the copy. */
  at: number;
  /** What follows it. */
  after: string;
}

interface Sighting {
  count: number;
  first: number;
  isInTitle: boolean;
  /** What stood to its left and right; an edge of its stretch is each time another neighbour. */
  left: Set<string>;
  right: Set<string>;
}

/** The names of the copy, counted where they stand in the text. */
function countNames(title: string, text: string, entities: FoundEntities): Candidate[] {
  return Object.entries(kindsOfNames).flatMap(([list, kind]) =>
    entities[list as keyof FoundEntities].map(({ name }) => ({
      text: name,
      words: [name],
      count: text.split(name).length - 1,
      first: Math.max(0, text.indexOf(name)),
      isInTitle: title.includes(name),
      isLoose: false,
      kind,
    })),
  );
}

/** The stretches between names and words that part terms. */
function readStretches(text: string, { breaks }: UnspacedWords): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const match of [...text.matchAll(breaks), { index: text.length, 0: '' }]) {
    if (match.index - at >= shortestTerm)
      stretches.push({
        text: text.slice(at, Math.min(match.index, at + longestStretch)),
        at,
        after: match[0],
      });
    at = match.index + match[0].length;
  }
  return stretches;
}

function sight(found: Map<string, Sighting>, text: string, at: number, titleEnd: number): Sighting {
  const known = found.get(text) ?? {
    count: 0,
    first: at,
    isInTitle: false,
    left: new Set(),
    right: new Set(),
  };
  known.count += 1;
  known.isInTitle ||= at < titleEnd;
  found.set(text, known);
  return known;
}

/** Calls for every part of a stretch that may be a term. */
function eachPart({ text }: Stretch, call: (part: string, from: number, to: number) => void): void {
  for (let from = 0; from + shortestTerm <= text.length; from++) {
    const last = Math.min(from + longestPart, text.length);
    for (let to = from + shortestTerm; to <= last; to++) call(text.slice(from, to), from, to);
  }
}

/** The parts of stretches that come again, with their neighbours; most parts come once, and are only counted. */
function sightParts(stretches: readonly Stretch[], titleEnd: number): Map<string, Sighting> {
  const counts = new Map<string, number>();
  for (const stretch of stretches) eachPart(stretch, (part) => counts.set(part, (counts.get(part) ?? 0) + 1));
  const found = new Map<string, Sighting>();
  for (const stretch of stretches)
    eachPart(stretch, (part, from, to) => {
      if ((counts.get(part) ?? 0) < 2) return;
      const sighting = sight(found, part, stretch.at + from, titleEnd);
      sighting.left.add(stretch.text[from - 1] ?? `${edge} ${stretch.at}`);
      sighting.right.add(stretch.text[to] ?? `${edge} ${stretch.at}`);
    });
  return found;
}

/** Stretches as they are, where what follows them proves that they are nouns. */
function sightWholes(
  stretches: readonly Stretch[],
  behindNoun: RegExp,
  titleEnd: number,
): Map<string, Sighting> {
  const found = new Map<string, Sighting>();
  for (const { text, at, after } of stretches) {
    if (text.length > longestTerm) continue;
    const sighting = sight(found, text, at, titleEnd);
    sighting.left.add(`${edge} ${at}`);
    if (behindNoun.test(after)) for (const side of [edge, `${edge} ${at}`]) sighting.right.add(side);
  }
  return found;
}

/** Letters of most Chinese words; a longer stretch has to stand alone somewhere. */
const usualWord = 2;
/** With so many neighbours on both sides it is a word, wherever it stands. */
const manyNeighbours = 4;

function isWord(text: string, { left, right }: Sighting): boolean {
  const fewest = Math.min(left.size, right.size);
  if (fewest < 2) return false;
  if (text.length <= usualWord) return true;
  const isAlone = [left, right].every((side) => [...side].some((neighbour) => neighbour.startsWith(edge)));
  return isAlone || fewest >= manyNeighbours;
}

/** A longer term that holds it stands for it, if it makes up at least this share of its mentions. */
const longerShare = 0.5;

function isPart(text: string, { count }: Sighting, terms: readonly [string, Sighting][]): boolean {
  return terms.some(
    ([other, { count: others }]) =>
      other.length > text.length && others >= count * longerShare && other.includes(text),
  );
}

/**
 * Names and terms of a copy in a language without blanks. A term is a stretch of letters that comes again with other
 * neighbours to its left and to its right, so that it is a word of its own and no part of one.
 */
export function findUnspaced(
  title: string,
  body: readonly string[],
  entities: FoundEntities,
  words: UnspacedWords,
): Candidate[] {
  const text = [title, ...body].join(gap).slice(0, longestRead);
  const names = countNames(title, text, entities);
  const rest = names.reduce((left, name) => left.replaceAll(name.text, gap.repeat(name.text.length)), text);
  const stretches = readStretches(rest, words);
  const found = words.behindNoun
    ? sightWholes(stretches, words.behindNoun, title.length)
    : sightParts(stretches, title.length);
  const terms = [...found].filter(([term, sighting]) => isWord(term, sighting) && !words.isGeneral(term));
  return [
    ...names.filter(({ text: name }) => name.length <= longestTerm || !/\p{Script=Han}/u.test(name)),
    ...terms
      .filter(([term, sighting]) => !isPart(term, sighting, terms))
      .map(([term, { count, first, isInTitle }]) => ({
        text: term,
        words: [term],
        count,
        first,
        isInTitle,
        isLoose: false,
        kind: 'term' as const,
      })),
  ];
}
