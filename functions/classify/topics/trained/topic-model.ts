import { type Features, featureCount } from './hash-features.ts';

/** The weights of one topic in one language, eight bits each. */
export interface TopicWeights {
  /** Top-level topic, eight digits. */
  code: string;
  bias: number;
  /** The real value of a stored weight of 127. */
  scale: number;
  weights: Int8Array;
}

/** A linear model for each language it was trained in. */
export type TopicModel = ReadonlyMap<string, readonly TopicWeights[]>;

const largest = 127;
const format = 'copydesk-topics-1';

interface StoredModel {
  format: string;
  languages: Record<string, { code: string; bias: number; scale: number; weights: string }[]>;
}

/** Rounds each weight to eight bits, which makes the model of a language one megabyte. */
export function packWeights(code: string, bias: number, weights: Float64Array): TopicWeights {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  return {
    code,
    bias,
    scale,
    weights: Int8Array.from(weights, (weight) => Math.round((weight / scale) * largest)),
  };
}

/** The probability that a text has this topic. */
export function applyWeights({ bias, scale, weights }: TopicWeights, features: Features): number {
  let sum = 0;
  for (const [feature, value] of features) sum += (weights[feature] ?? 0) * value;
  return 1 / (1 + Math.exp(-(bias + (sum * scale) / largest)));
}

/** The model as a file's text. */
export function writeModel(model: TopicModel): string {
  const languages = Object.fromEntries(
    Array.from(model, ([language, topics]) => [
      language,
      topics.map(({ weights, ...rest }) => ({
        ...rest,
        weights: Buffer.from(weights.buffer).toString('base64'),
      })),
    ]),
  );
  return JSON.stringify({ format, languages } satisfies StoredModel);
}

/** Reads what `writeModel` wrote; throws if the text is not a model of this version. */
export function readModel(text: string): TopicModel {
  const stored = JSON.parse(text) as Partial<StoredModel>;
  if (stored.format !== format)
    throw new Error(`Not a topic model of this version (${format}): train it again.`);
  const languages = Object.entries(stored.languages ?? {}).map(([language, topics]) => {
    const read = topics.map(({ weights, ...rest }) => ({ ...rest, weights: readWeights(weights, language) }));
    return [language, read] as const;
  });
  return new Map(languages);
}

function readWeights(base64: string, language: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== featureCount)
    throw new Error(`The topic model for "${language}" is cut short: train it again.`);
  return new Int8Array(bytes);
}
