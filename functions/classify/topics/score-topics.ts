import type { LexiconTerm, TopicLexicon } from './compile-lexicon.ts';
import { matchTerms } from './match-terms.ts';
import { relatedTopics } from './related-topics.ts';
import { findTopic } from './taxonomy.ts';
import { tokeniseCopy, type Word } from './tokenise-copy.ts';
import { type Contribution, trustDoubtful } from './trust-doubtful.ts';

/** How much the lexicon found for a topic. */
export interface TopicScore {
  /** The sum of what its own terms, its narrower topics' terms and related topics contribute; not bounded. */
  score: number;
  /** How many different sure terms speak for it: position and repetition do not count, and a hint counts for less than one. */
  breadth: number;
  /** The words of the text that counted, with what each contributed. */
  evidence: Map<string, number>;
}

/** The scores of a text, by topic code; topics without any term are absent. */
export interface TopicScores {
  topics: Map<string, TopicScore>;
  /** Words scored. */
  words: number;
}

/** The weight of a word by its position: one in the title counts like three in the body. */
const positionWeights = { title: 3, opening: 1.5, body: 1 };
/** In words: a standfirst and a first paragraph. */
const openingLength = 60;
/** A term used six times counts about twice as much as one used once. Both exponents: best of a coarse grid on news. */
const repetitionExponent = 0.5;
/** Makes one sure term outweigh two hints. */
const weightExponent = 1.45;

/** The weight of a sure term: this much evidence counts as one. */
const sureWeight = 4;
/** Of what it would contribute, a word of several senses that nothing bears out keeps this in the score, and nothing in the breadth. */
const leastTrust = 0.7;

interface TermSighting {
  term: LexiconTerm;
  spread: Spread;
  surface: string;
  amount: number;
}

/** What a term of this weight contributes that was seen once in the body. */
function contributeOnce(weight: number): number {
  return Math.sign(weight) * Math.abs(weight) ** weightExponent;
}

function weighPosition(at: number, titleLength: number): number {
  if (at < titleLength) return positionWeights.title;
  return at < titleLength + openingLength ? positionWeights.opening : positionWeights.body;
}

/** What a term counts for or against a topic. */
interface Speech {
  code: string;
  /** What it contributes where it is seen once in the body, and to the breadth. */
  once: number;
  breadth: number;
}

/** The topics a term is listed for, and those that it counts for. */
interface Spread {
  listed: readonly Speech[];
  all: readonly Speech[];
}

function speak([code, weight]: readonly [code: string, weight: number]): Speech {
  const breadth = Math.sign(weight) * Math.abs(weight / sureWeight) ** weightExponent;
  return { code, once: contributeOnce(weight), breadth };
}

/** A lexicon lives as long as the process, and its terms spread the same way every time. */
const spreads = new WeakMap<LexiconTerm, Spread>();

/** What a term says of the topics it is listed for, and of all topics: with its strongest weight; a positive one counts for parents too. */
function spreadOf(term: LexiconTerm): Spread {
  const known = spreads.get(term);
  if (known) return known;
  const weights = new Map<string, number>();
  for (const [code, weight] of term.weights) {
    for (const topic of weight > 0 ? findTopic(code).path : [code]) {
      weights.set(topic, Math.max(weight, weights.get(topic) ?? Number.NEGATIVE_INFINITY));
    }
  }
  const spread = { listed: Array.from(term.weights, speak), all: Array.from(weights, speak) };
  spreads.set(term, spread);
  return spread;
}

function collectSightings(
  lexicon: TopicLexicon,
  title: string,
  body: string,
): { found: TermSighting[]; words: number } {
  const text = `${title}\n${body}`;
  const words = tokeniseCopy(text);
  const titleLength = words.filter(({ start }) => start < title.length).length;
  const byTerm = new Map<LexiconTerm, TermSighting>();
  for (const { term, at, length } of matchTerms(lexicon, words)) {
    if (term.weights.size === 0) continue;
    const sighting = byTerm.get(term);
    const amount = weighPosition(at, titleLength);
    if (sighting) sighting.amount += amount;
    else
      byTerm.set(term, {
        term,
        spread: spreadOf(term),
        surface: readSurface(text, words[at], words[at + length - 1]),
        amount,
      });
  }
  return { found: [...byTerm.values()], words: words.length };
}

function readSurface(text: string, first: Word | undefined, last: Word | undefined): string {
  return text.slice(first?.start, last && last.start + last.written.surface.length);
}

function addRelated(topics: Map<string, TopicScore>): void {
  const own = new Map(Array.from(topics, ([code, { score, breadth }]) => [code, { score, breadth }]));
  for (const { from, to, share } of relatedTopics) {
    const { score, breadth } = own.get(from) ?? { score: 0, breadth: 0 };
    if (score <= 0) continue;
    const topic = topics.get(to) ?? { score: 0, breadth: 0, evidence: new Map(topics.get(from)?.evidence) };
    topic.score += score * share;
    topic.breadth += breadth * share;
    topics.set(to, topic);
  }
}

/** The scores of all topics from the lexicon's terms in title and body. */
export function scoreTopics(lexicon: TopicLexicon, title: string, body: string): TopicScores {
  const topics = new Map<string, TopicScore>();
  const { found, words } = collectSightings(lexicon, title, body);
  const trust = trustDoubtful(found.flatMap(listContributions), words);
  for (const { term, spread, surface, amount } of found) {
    const times = amount ** repetitionExponent;
    for (const { code, once, breadth } of spread.all) {
      const part = term.isDoubtful ? trust(code) : 1;
      const contribution = Math.max(part, leastTrust) * (once * times);
      const topic = topics.get(code) ?? { score: 0, breadth: 0, evidence: new Map() };
      topic.score += contribution;
      topic.breadth += part * breadth;
      topic.evidence.set(surface, (topic.evidence.get(surface) ?? 0) + contribution);
      topics.set(code, topic);
    }
  }
  addRelated(topics);
  return { topics, words };
}

function listContributions({ term, spread, amount }: TermSighting): Contribution[] {
  const { isDoubtful } = term;
  const times = amount ** repetitionExponent;
  return spread.listed.map(({ code, once }) => ({ code, isDoubtful, score: once * times }));
}
