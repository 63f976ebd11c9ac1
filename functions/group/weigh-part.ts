import { type Features, hashOf, makeFeature, type Signature, weightOf } from './signature.ts';

/**
 * Articles that every part is taken to have besides, without any of its words: so two articles alone lose little by what
 * they have in common, and of hundreds the words of their subject lose most.
 */
const otherArticles = 800;
/** Factors are whole parts of this. */
const factorUnit = 256;

/** In how many of some articles each feature is. */
interface Counts {
  articles: number;
  byHash: Map<number, number>;
}

/**
 * The signatures of a part as they are compared in it: what many of them have in common tells less. All reports of a
 * championship name it; which match one is of is told by the rest.
 */
export function weighPart(signatures: readonly Signature[]): Map<string, Signature> {
  const stems = new Map<string, Counts>();
  const names: Counts = { articles: 0, byHash: new Map() };
  for (const signature of signatures) {
    countFeatures(names, signature.names);
    countFeatures(countsOf(signature.language, stems), signature.stems);
  }
  return new Map(
    signatures.map((signature) => [
      signature.articleId,
      {
        ...signature,
        stems: weigh(signature.stems, countsOf(signature.language, stems)),
        names: weigh(signature.names, names),
      },
    ]),
  );
}

/** Stems of two languages have nothing to do with one another. */
function countsOf(language: string, stems: Map<string, Counts>): Counts {
  const counts = stems.get(language) ?? { articles: 0, byHash: new Map<number, number>() };
  stems.set(language, counts);
  return counts;
}

function countFeatures(counts: Counts, features: Features): void {
  counts.articles++;
  for (const feature of features) {
    const hash = hashOf(feature);
    counts.byHash.set(hash, (counts.byHash.get(hash) ?? 0) + 1);
  }
}

function weigh(features: Features, { articles, byHash }: Counts): Features {
  const all = Math.log(articles + otherArticles);
  return features.map((feature) => {
    const hash = hashOf(feature);
    const rarity = 1 - Math.log(byHash.get(hash) ?? 1) / all;
    const factor = Math.round(rarity * factorUnit);
    return makeFeature(hash, Math.max(1, Math.round((weightOf(feature) * factor) / factorUnit)));
  });
}
