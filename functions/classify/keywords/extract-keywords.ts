import { findStopWords, inflection } from './find-stop-words.ts';

/** A phrase of the article in all its spellings. */
interface Candidate {
  stems: string[];
  /** Each spelling with its count. */
  forms: Map<string, number>;
  count: number;
  /** Words of the article before it is first used. */
  first: number;
  isInTitle: boolean;
  isName: boolean;
}

interface Token {
  surface: string;
  stem: string;
  isStop: boolean;
  startsSentence: boolean;
}

const longestPhrase = 3;
/**
 * @limit The least telling are left out.
 */
const mostKeywords = 10;
/** Letters: anything shorter is kept only in capitals, as an abbreviation. */
const shortestWord = 3;
/** The weight of a phrase of one, two, three words. */
const lengthFactors = [1, 1.4, 1.6];
/** The article is more likely about a phrase of its title, or one that is a name. */
const factors = { title: 1.6, name: 1.3 };
/** The opening, in words: beyond it, a later first mention costs little more. */
const openingWords = 80;
/** A phrase and a part of it are both kept if the part occurs this many times as often. */
const standsAlone = 3;
/** A full name stands for its parts if it is at least this share of their mentions. */
const fullNameShare = 0.1;

const wordOrBreak = /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*|[.!?:;,()[\]«»“”"–—\n]/gu;
const sentenceEnd = /^[.!?:\n]$/u;

/** Makes singular and plural, accented or not, the same word; a full stemmer would join different words. */
function stripInflection(word: string): string {
  const lower = word.toLowerCase();
  const plain = /^[a-z0-9-]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length > 4 ? plain.replace(inflection, '') : plain;
}

function isContent(surface: string, stops: ReadonlySet<string>): boolean {
  if (stops.has(surface.toLowerCase()) || !/\p{L}/u.test(surface)) return false;
  return surface.length >= shortestWord || (surface.length > 1 && surface === surface.toUpperCase());
}

function readTokens(text: string, stops: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let startsSentence = true;
  for (const [surface] of text.matchAll(wordOrBreak)) {
    tokens.push({
      surface,
      stem: stripInflection(surface),
      isStop: !isContent(surface, stops),
      startsSentence,
    });
    startsSentence = sentenceEnd.test(surface);
  }
  return tokens;
}

function isName(phrase: readonly Token[]): boolean {
  return phrase.every(({ surface, startsSentence }) => /^\p{Lu}/u.test(surface) && !startsSentence);
}

function addCandidate(
  candidates: Map<string, Candidate>,
  phrase: readonly Token[],
  at: number,
  inTitle: boolean,
): void {
  const stems = phrase.map(({ stem }) => stem);
  const key = stems.join(' ');
  const form = phrase.map(({ surface }) => surface).join(' ');
  const known = candidates.get(key);
  const candidate = known ?? {
    stems,
    forms: new Map(),
    count: 0,
    first: at,
    isInTitle: inTitle,
    isName: false,
  };
  candidate.count += 1;
  candidate.isName ||= isName(phrase);
  candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1);
  candidates.set(key, candidate);
}

function collectCandidates(title: readonly Token[], body: readonly Token[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const tokens = [...title, ...body];
  for (let start = 0; start < tokens.length; start++) {
    for (let length = 1; length <= longestPhrase; length++) {
      const phrase = tokens.slice(start, start + length);
      if (phrase.length < length || phrase.at(-1)?.isStop) break;
      addCandidate(candidates, phrase, Math.max(0, start - title.length), start < title.length);
    }
  }
  return [...candidates.values()];
}

function scoreCandidate({ count, first, stems, isInTitle, isName }: Candidate): number {
  const position = 1 + 1 / (1 + first / openingWords);
  const length = lengthFactors[stems.length - 1] ?? 1;
  const frequency = stems.length > 1 && count === 1 && !isName ? Math.log2(1.5) : Math.log2(1 + count);
  return frequency * position * length * (isInTitle ? factors.title : 1) * (isName ? factors.name : 1);
}

function contains(long: Candidate, short: Candidate): boolean {
  return (
    long.stems.length > short.stems.length &&
    ` ${long.stems.join(' ')} `.includes(` ${short.stems.join(' ')} `)
  );
}

/** The full name that a part of it stands for: `Simone Biles` for `Biles`. */
function completeName(part: Candidate, candidates: readonly Candidate[]): Candidate {
  if (!part.isName) return part;
  const full = candidates.filter((other) => other.isName && contains(other, part));
  return (
    full.sort((a, b) => b.count - a.count).find(({ count }) => count >= part.count * fullNameShare) ?? part
  );
}

function overlaps(first: Candidate, second: Candidate): boolean {
  const [short, long] = first.stems.length < second.stems.length ? [first, second] : [second, first];
  if (first === second) return true;
  return contains(long, short) && (long.isName || short.count < long.count * standsAlone);
}

function pickForm({ forms }: Candidate): string {
  return [...forms].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/**
 * The keywords of an article: up to ten phrases of one to three words, most telling first. A phrase scores by how often
 * and how early it occurs, by its form and its length; no phrase crosses a stop word or a comma.
 */
export function extractKeywords(title: string, body: readonly string[], language: string): string[] {
  const stops = findStopWords(language);
  const candidates = collectCandidates(readTokens(`${title}\n`, stops), readTokens(body.join('\n'), stops));
  const ranked = candidates
    .map((candidate) => ({ candidate, score: scoreCandidate(candidate) }))
    .sort((first, second) => second.score - first.score);
  const chosen: Candidate[] = [];
  for (const { candidate } of ranked) {
    if (chosen.length === mostKeywords) break;
    const complete = completeName(candidate, candidates);
    if (!chosen.some((other) => overlaps(complete, other))) chosen.push(complete);
  }
  return chosen.map(pickForm);
}
