import { queryLimits } from '../functions/query.ts';
import type { Settings } from '../settings.ts';
import { prices } from './running-costs.ts';

/** As functions/query/api/fit-answer.ts bounds an answer; a test holds the two together. */
const largestAnswerBytes = 5_000_000;

/** aws.amazon.com/ec2/pricing/on-demand, "Data Transfer": out of us-east-1 to the internet, the first 10 TB of a month. */
const dollarsAByteOut = 0.09e-9;

const secondsADay = 24 * 60 * 60;

type Bounds = Pick<Settings, 'throttleRate' | 'queryBudgetUnits' | 'queryBudgetMs'>;

/**
 * What callers can make the API cost in a day, in dollars, if they ask all the time as often as it lets them and each
 * query takes all it may and answers as much as it can.
 */
export function estimateWorstDay({ throttleRate, queryBudgetUnits, queryBudgetMs }: Bounds): number {
  const gigabyteSeconds = (queryBudgetMs / 1000) * (queryLimits.memoryMb / 1024);
  const dollarsARequest =
    prices.apiRequest +
    prices.lambdaRequest +
    gigabyteSeconds * prices.lambdaGbSecond +
    queryBudgetUnits * prices.readUnit +
    largestAnswerBytes * dollarsAByteOut;
  return throttleRate * secondsADay * dollarsARequest;
}
