import type { Lexicon, Term } from './compile-lexicon.ts';
import { matchTerms } from './match-terms.ts';
import { findTopic } from './taxonomy.ts';
import { tokeniseCopy } from './tokenise-copy.ts';

/** How much the lexicon found for a topic. */
export interface TopicScore {
  /** The sum of what its terms and those of its narrower topics contribute; not bounded. */
  score: number;
  /** The words of the text that spoke for it, by what they contributed. */
  evidence: Map<string, number>;
}

/** A word of the title speaks for the article as several of the body do; one of the opening more than one further down. */
const placeWeights = { title: 3, opening: 1.5, body: 1 };
/** Words: a standfirst and a first paragraph. */
const openingLength = 60;
/** A term said four times says about twice as much as one said once. */
const repetitionExponent = 0.5;

interface Sighting {
  term: Term;
  surface: string;
  amount: number;
}

function weighPlace(at: number, titleLength: number): number {
  if (at < titleLength) return placeWeights.title;
  return at < titleLength + openingLength ? placeWeights.opening : placeWeights.body;
}

/** Every topic that this term speaks for or against with its strongest weight; a topic speaks for its parents. */
function spreadWeights(term: Term): Map<string, number> {
  const spread = new Map<string, number>();
  for (const [code, weight] of term.weights) {
    for (const topic of weight > 0 ? findTopic(code).path : [code]) {
      spread.set(topic, Math.max(weight, spread.get(topic) ?? Number.NEGATIVE_INFINITY));
    }
  }
  return spread;
}

function collectSightings(lexicon: Lexicon, title: string, body: string): Sighting[] {
  const titleWords = tokeniseCopy(title);
  const words = [...titleWords, ...tokeniseCopy(body)];
  const byTerm = new Map<number, Sighting>();
  for (const { term, at, length } of matchTerms(lexicon, words)) {
    const surface = words.slice(at, at + length).map((word) => word.surface);
    const sighting = byTerm.get(term.id) ?? { term, surface: surface.join(' '), amount: 0 };
    sighting.amount += weighPlace(at, titleWords.length);
    byTerm.set(term.id, sighting);
  }
  return [...byTerm.values()];
}

/** What the lexicon's terms in title and body say, by topic code; topics without any term are absent. */
export function scoreTopics(lexicon: Lexicon, title: string, body: string): Map<string, TopicScore> {
  const scores = new Map<string, TopicScore>();
  for (const { term, surface, amount } of collectSightings(lexicon, title, body)) {
    for (const [code, weight] of spreadWeights(term)) {
      const contribution = weight * amount ** repetitionExponent;
      const topic = scores.get(code) ?? { score: 0, evidence: new Map() };
      topic.score += contribution;
      topic.evidence.set(surface, (topic.evidence.get(surface) ?? 0) + contribution);
      scores.set(code, topic);
    }
  }
  return scores;
}
