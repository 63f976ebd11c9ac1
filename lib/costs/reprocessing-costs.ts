import { classifyLimits } from '../functions/classify.ts';
import { cleanLimits } from '../functions/clean.ts';
import { indexLimits } from '../functions/index.ts';
import { prices } from './running-costs.ts';

/** From which stage an article is made anew. */
type Beginning = 'clean' | 'classify';

/**
 * Units an article: what the functions counted when samples/ were made anew on one machine (17 and 13 written, 5 read),
 * and 8 for what is not counted there: the secondary index, and the merges of the segment.
 */
const writeUnits: Record<Beginning, number> = { clean: 25, classify: 21 };
const readUnits = 5;

/** Seconds of each function an article: five calls of some 10 ms, and what `npm run bench:clean` and `bench:classify` measure. */
const secondsIn: Record<Beginning | 'index', number> = { clean: 0.1, classify: 0.1, index: 0.02 };
/** A request to make an article anew from its text is a read, a write and a message. */
const secondsToRequeue = 0.04;

/** Of each of the three queues a message is sent, received and deleted. */
const queueRequests = 9;

/** The paced queue is worked on by two functions at once, a message at a time. */
const atOnce = 2;

/** What making so many articles anew takes, in dollars by list prices (running-costs.ts says of when) and in seconds. */
export function estimateReprocessing(count: number, from: Beginning): { dollars: number; seconds: number } {
  const secondsInClean = from === 'clean' ? secondsIn.clean : secondsToRequeue;
  const gigabyteSeconds =
    (secondsInClean * cleanLimits.memoryMb +
      secondsIn.classify * classifyLimits.memoryMb +
      secondsIn.index * indexLimits.memoryMb) /
    1024;
  const dollarsEach =
    writeUnits[from] * prices.writeUnit +
    readUnits * prices.readUnit +
    gigabyteSeconds * prices.lambdaGbSecond +
    prices.lambdaRequest +
    queueRequests * prices.queueRequest;
  return { dollars: count * dollarsEach, seconds: (count * secondsInClean) / atOnce };
}
