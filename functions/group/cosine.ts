import { type Features, hashOf, weightOf } from './signature.ts';

/** The cosine of two lists. The products are whole numbers below 2^53, and a root is the same on every machine. */
export function cosine(a: Features, b: Features): number {
  const product = dotProduct(a, b);
  return product === 0 ? 0 : product / Math.sqrt(sumOfSquares(a) * sumOfSquares(b));
}

function dotProduct(a: Features, b: Features): number {
  let product = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    const difference = hashOf(x) - hashOf(y);
    if (difference === 0) product += weightOf(x) * weightOf(y);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return product;
}

const squares = new WeakMap<Features, number>();

function sumOfSquares(features: Features): number {
  let sum = squares.get(features);
  if (sum === undefined) {
    sum = features.reduce((total, feature) => total + weightOf(feature) ** 2, 0);
    squares.set(features, sum);
  }
  return sum;
}
