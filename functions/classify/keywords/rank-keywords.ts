import type { Candidate } from './candidate.ts';

/** The article is more likely about a phrase of its title. */
const titleFactor = 2;
const kindFactors: Record<Candidate['kind'], number> = {
  person: 1.3,
  organisation: 1.3,
  place: 1.1,
  otherName: 1.1,
  term: 1,
};
/** The opening, in words: beyond it, a later first mention costs little more. */
const openingWords = 80;
/** The weight of a term of one, two, three words. */
const lengthFactors = [1, 1.5, 1.6];
/** A word that led to one of the article's topics. */
const topicFactor = 1.2;
/** A longer term stands for a part of it if it comes this often, and at least this share of the part's times. */
const fewestLonger = 2;
const longerShare = 0.4;
/** A weaker candidate is no keyword. */
const weakest = 1.75;

function scoreCandidate({ count, first, words, isInTitle, kind }: Candidate, isOfTopic: boolean): number {
  const position = 1 + 1 / (1 + first / openingWords);
  const length = kind === 'term' ? (lengthFactors[words.length - 1] ?? 1) : words.length > 1 ? 1.3 : 1;
  const title = isInTitle ? titleFactor : 1;
  return Math.log2(1 + count) * position * length * title * kindFactors[kind] * (isOfTopic ? topicFactor : 1);
}

function standsAt(long: readonly string[], short: readonly string[], from: number): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[from + at]) at += 1;
  return at === short.length;
}

/** Every pair of candidates is asked, and most have a word or two. */
function contains({ words: long }: Candidate, { words: short }: Candidate): boolean {
  if (long.length <= short.length || short.length === 0) return false;
  for (let from = 0; from + short.length <= long.length; from++) if (standsAt(long, short, from)) return true;
  return false;
}

function overlaps(first: Candidate, second: Candidate): boolean {
  const isSame = first.words.length === second.words.length;
  if (isSame) return first.words.every((word, at) => word === second.words[at]);
  return contains(first, second) || contains(second, first);
}

/** The longer term that a part of it stands for: `motoristas de aplicativo` for `motoristas`. */
function completeTerm(part: Candidate, candidates: readonly Candidate[]): Candidate {
  if (part.kind !== 'term') return part;
  const longer = candidates.filter((other) => other.kind === 'term' && contains(other, part));
  const [best] = longer.sort((a, b) => b.count - a.count);
  return best && best.count >= Math.max(fewestLonger, part.count * longerShare) ? best : part;
}

/** The best candidates, at most `most`, none of them a part of another. */
export function rankKeywords(
  candidates: readonly Candidate[],
  topicWords: ReadonlySet<string>,
  most: number,
): string[] {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      score: scoreCandidate(candidate, topicWords.has(candidate.text.toLowerCase())),
    }))
    .filter(({ candidate, score }) => score >= weakest && (!candidate.isLoose || candidate.count > 1))
    .sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  for (const { candidate: part } of ranked) {
    if (chosen.length === most) break;
    const candidate = completeTerm(part, candidates);
    if (!chosen.some((other) => overlaps(candidate, other))) chosen.push(candidate);
  }
  return chosen.map(({ text }) => text);
}
