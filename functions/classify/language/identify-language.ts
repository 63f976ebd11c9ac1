import type { Language } from '../../article/article.ts';
import { type SampleScore, scoreSample } from './score-sample.ts';
import { weighNeighbours } from './weigh-neighbours.ts';

/** A sample is up to 200 characters; in a longer one a quotation in another language would not show. */
const sample = /\S.{0,199}(?!\S)|\S{1,200}/gsu;
/**
 * Samples judged, spread over the text: enough for any article.
 * @limit Samples spread over the text are judged, the rest is not.
 */
const mostSamples = 8;
/**
 * Samples whose words are held against the language's neighbours.
 * @limit These samples are read for it, the others are not.
 */
const mostRead = 5;
/** An article is in a language if this share of its samples is; otherwise it is mixed. */
const majority = 0.7;
/** Below this confidence a guess is wrong as often as right: the text is too short. */
const leastConfidence = 0.45;
/** With fewer n-grams no language is named: a word or two are not enough. */
const leastNgrams = 3;
/** How doubt falls as the first language leads the second by more: fitted to 10,000 headlines and sentences. */
const doubt = { atNoLead: 0.6, fading: 8 };

const undetermined = 'und';

function rankLanguages({ scores, ngrams }: SampleScore): Language {
  let code = undetermined;
  let [first, second] = [0, 0];
  for (const [language, score] of scores) {
    if (score > first) [code, first, second] = [language, score, first];
    else if (score > second) second = score;
  }
  if (first === 0 || ngrams < leastNgrams) return { code: undetermined, confidence: 0 };
  const lead = (first - second) / first;
  return { code, confidence: 1 - doubt.atNoLead * Math.exp(-doubt.fading * lead * Math.sqrt(ngrams)) };
}

function cutSamples(text: string): string[] {
  const samples = Array.from(text.matchAll(sample), ([found]) => found);
  const step = Math.max(1, samples.length / mostSamples);
  return samples.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** Adds up samples as if they were one text; each counts by its n-grams. */
function joinScores(samples: readonly SampleScore[]): SampleScore {
  const scores = new Map<string, number>();
  for (const sample of samples) {
    for (const [language, score] of sample.scores) scores.set(language, (scores.get(language) ?? 0) + score);
  }
  return { scores, ngrams: samples.reduce((sum, { ngrams }) => sum + ngrams, 0) };
}

/** Whether a sample is in the language of the text; each may be taken for another neighbour of it. */
function isOwn(sample: SampleScore & { text: string }, code: string, neighbour: string | undefined): boolean {
  const first = rankLanguages(sample).code;
  if (first === code) return true;
  return neighbour !== undefined && weighNeighbours(sample.text, first).code === neighbour;
}

/**
 * The language of a text, ISO 639-1 with a confidence from 0 to 1; `und` if the text is too short, or if no
 * language has most of it. A few lines in another language change nothing.
 */
export function identifyLanguage(text: string): Language {
  const samples = cutSamples(text).map((part) => ({ ...scoreSample(part), text: part, length: part.length }));
  const { code, confidence } = rankLanguages(joinScores(samples));
  const sumLengths = (some: typeof samples) => some.reduce((sum, { length }) => sum + length, 0);
  const neighbours = weighNeighbours(
    samples
      .slice(0, mostRead)
      .map((part) => part.text)
      .join('\n'),
    code,
  );
  const own = samples.filter((part) => isOwn(part, code, neighbours.code));
  const share = sumLengths(own) / (sumLengths(samples) || 1);
  const certainty = Math.round(confidence * share * neighbours.share * 1000) / 1000;
  if (share < majority || confidence < leastConfidence || neighbours.ruledOut)
    return { code: undetermined, confidence: certainty };
  return { code: neighbours.code ?? code, confidence: certainty };
}
