import type { LexiconTerm, TopicLexicon } from './compile-lexicon.ts';
import { matchTerms } from './match-terms.ts';
import { relatedTopics } from './related-topics.ts';
import { findTopic } from './taxonomy.ts';
import { tokeniseCopy, type Word } from './tokenise-copy.ts';
import { trustDoubtful } from './trust-doubtful.ts';

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
  surface: string;
  amount: number;
}

/** What a term of this weight contributes that was seen so often, by position. */
function contribute(weight: number, amount: number): number {
  return Math.sign(weight) * Math.abs(weight) ** weightExponent * amount ** repetitionExponent;
}

function weighPosition(at: number, titleLength: number): number {
  if (at < titleLength) return positionWeights.title;
  return at < titleLength + openingLength ? positionWeights.opening : positionWeights.body;
}

/** A lexicon lives as long as the process, and its terms spread the same way every time. */
const spreads = new WeakMap<LexiconTerm, Map<string, number>>();

/** The topics this term counts for or against, with its strongest weight; a positive one counts for parents too. */
function spreadWeights(term: LexiconTerm): Map<string, number> {
  const known = spreads.get(term);
  if (known) return known;
  const spread = new Map<string, number>();
  spreads.set(term, spread);
  for (const [code, weight] of term.weights) {
    for (const topic of weight > 0 ? findTopic(code).path : [code]) {
      spread.set(topic, Math.max(weight, spread.get(topic) ?? Number.NEGATIVE_INFINITY));
    }
  }
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
  const byTerm = new Map<number, TermSighting>();
  for (const { term, at, length } of matchTerms(lexicon, words)) {
    if (term.weights.size === 0) continue;
    const sighting = byTerm.get(term.id);
    const amount = weighPosition(at, titleLength);
    if (sighting) sighting.amount += amount;
    else byTerm.set(term.id, { term, surface: readSurface(text, words[at], words[at + length - 1]), amount });
  }
  return { found: [...byTerm.values()], words: words.length };
}

function readSurface(text: string, first: Word | undefined, last: Word | undefined): string {
  return text.slice(first?.start, last && last.start + last.surface.length);
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
  const trust = trustDoubtful(
    found.flatMap(({ term, amount }) =>
      Array.from(term.weights, ([code, weight]) => {
        return { code, isDoubtful: term.isDoubtful, score: contribute(weight, amount) };
      }),
    ),
    words,
  );
  for (const { term, surface, amount } of found) {
    for (const [code, weight] of spreadWeights(term)) {
      const part = term.isDoubtful ? trust(code) : 1;
      const contribution = Math.max(part, leastTrust) * contribute(weight, amount);
      const topic = topics.get(code) ?? { score: 0, breadth: 0, evidence: new Map() };
      topic.score += contribution;
      topic.breadth += part * Math.sign(weight) * Math.abs(weight / sureWeight) ** weightExponent;
      topic.evidence.set(surface, (topic.evidence.get(surface) ?? 0) + contribution);
      topics.set(code, topic);
    }
  }
  addRelated(topics);
  return { topics, words };
}
