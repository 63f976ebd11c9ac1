/** How near found groups come to the true ones: each article's group counts alike, however large it is (Bagga and Baldwin, 1998). */
export interface BCubed {
  articles: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Scores the groups of articles, each given as what it was put into and what it belongs to. */
export function scoreBCubed(articles: readonly { found: string; true: string }[]): BCubed {
  const found = countBy(articles, (article) => article.found);
  const truth = countBy(articles, (article) => article.true);
  const both = countBy(articles, (article) => `${article.found}\0${article.true}`);
  let precision = 0;
  let recall = 0;
  for (const article of articles) {
    const shared = both.get(`${article.found}\0${article.true}`) ?? 0;
    precision += shared / (found.get(article.found) ?? 1);
    recall += shared / (truth.get(article.true) ?? 1);
  }
  precision /= Math.max(1, articles.length);
  recall /= Math.max(1, articles.length);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { articles: articles.length, precision, recall, f1 };
}

function countBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}
