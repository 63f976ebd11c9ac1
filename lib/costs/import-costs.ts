import { dollarsAThousandArticles } from './idle-costs.ts';

/** aws.amazon.com/s3/pricing, us-east-1, S3 Standard: a PUT. */
const dollarsAPut = 5e-6;

/** What `count` new articles cost to put and to take in, in dollars by list prices. */
export function estimateImport(count: number): { dollars: number; putDollars: number } {
  return { dollars: (count * dollarsAThousandArticles) / 1000, putDollars: count * dollarsAPut };
}
