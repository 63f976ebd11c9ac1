import { classifyLimits } from '../functions/classify.ts';
import { cleanLimits } from '../functions/clean.ts';
import { indexLimits } from '../functions/index.ts';
import { writeUnitsAnew } from './article-units.ts';
import { prices } from './running-costs.ts';

/** The stage from which an article is made anew. */
type Beginning = keyof typeof writeUnitsAnew;

/** As the functions counted when samples/ were made anew on one machine. */
const readUnits = 5;

/**
 * Seconds of each function for an article: five calls of some 10 ms, and the times of
 * `bench:clean` and `bench:classify`.
 */
const secondsIn: Record<Beginning | 'index', number> = { clean: 0.1, classify: 0.1, index: 0.02 };
/** A request to make an article anew from its text is a read, a write and a message. */
const secondsToRequeue = 0.04;

/** On each of three queues, a message is sent, received and deleted. */
const queueRequests = 9;

/** Two functions work on the paced queue in parallel, a message at a time. */
const atOnce = 2;

/** What it takes to make `count` articles anew: dollars by list prices (dated in running-costs.ts), and seconds. */
export function estimateReprocessing(count: number, from: Beginning): { dollars: number; seconds: number } {
  const secondsInClean = from === 'clean' ? secondsIn.clean : secondsToRequeue;
  const gigabyteSeconds =
    (secondsInClean * cleanLimits.memoryMb +
      secondsIn.classify * classifyLimits.memoryMb +
      secondsIn.index * indexLimits.memoryMb) /
    1024;
  const dollarsEach =
    writeUnitsAnew[from] * prices.writeUnit +
    readUnits * prices.readUnit +
    gigabyteSeconds * prices.lambdaGbSecond +
    prices.lambdaRequest +
    queueRequests * prices.queueRequest;
  return { dollars: count * dollarsEach, seconds: (count * secondsInClean) / atOnce };
}
