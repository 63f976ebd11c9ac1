import { fingerprintBytes } from '../article/fingerprint-bytes.ts';
import { hashFeature, hashText } from './hash-text.ts';
import { makeFeature, type Signature } from './signature.ts';
import type { SignatureFacts } from './signature-facts.ts';
import type { SignedCopy, SignedLabels } from './signed-copy.ts';
import { hashTitleShape } from './title-shape.ts';
import { weighNames } from './weigh-names.ts';
import { findNumbers, hashTitleNumbers } from './weigh-numbers.ts';
import { weighStems } from './weigh-stems.ts';

/** The signature of an article. Pure: the same article has the same signature on every machine. */
export function signArticle(facts: SignatureFacts, copy: SignedCopy, labels: SignedLabels): Signature {
  const { articleId, rev, minute, isVague } = facts;
  const language = labels.language.code;
  return {
    articleId,
    rev,
    minute,
    isVague,
    language,
    source: hashText(facts.source),
    words: countWords(copy.body),
    stems: toFeatures(weighStems(copy, language)),
    names: toFeatures(weighNames(labels)),
    numbers: toFeatures(findNumbers(copy)),
    titleShape: hashTitleShape(copy.title, language),
    titleNumbers: hashTitleNumbers(copy.title),
    minHash: fingerprintBytes(labels.fingerprint),
  };
}

/** Of two texts with one hash the heavier counts. */
function toFeatures(weights: ReadonlyMap<string, number>): Uint32Array {
  const byHash = new Map<number, number>();
  for (const [text, weight] of weights) {
    const hash = hashFeature(text);
    byHash.set(hash, Math.max(byHash.get(hash) ?? 0, weight));
  }
  return Uint32Array.from([...byHash].map(([hash, weight]) => makeFeature(hash, weight))).sort();
}

/** As the fingerprint counts them. The bound keeps the expression from running out of stack. */
const word = /[\p{L}\p{N}]{1,1000}/gu;

function countWords(body: readonly string[]): number {
  return body.reduce((sum, paragraph) => sum + (paragraph.match(word)?.length ?? 0), 0);
}
