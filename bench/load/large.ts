/**
 * Drops files of 9 MB among small ones into a local cloud, then asks all that reads texts:
 *
 *   npm run large -- --large 70 --small 200
 *
 * Exits with 1 if an article is lost or failed, or an answer is no answer, or late.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { type CopyFate, generateCopy, generateKey } from '../../test/made/generate-copy.ts';
import { askAll, printAnswers } from './ask-texts.ts';
import { printAccount } from './print-account.ts';
import { takeAccount } from './take-account.ts';
import { Trial } from './trial.ts';

const { values } = parseArgs({
  options: {
    large: { type: 'string', default: '70' },
    small: { type: 'string', default: '200' },
    samples: { type: 'string', default: '50' },
  },
});

/** Uploads under way at once. */
const senders = 8;
const settleMs = 60 * 60 * 1000;
const readingMs = 500;
/** Of a thousand texts so many are of 9 MB: all, or none. */
const all = 1_000;

const copies = new Map<string, CopyFate>();
const keys = new Set<string>();

/** The numbers of files that an article can be made of: large ones among small ones, evenly. */
function* chooseFiles(): Generator<{ number: number; large: number }> {
  const [large, small] = [Number(values.large), Number(values.small)];
  let sent = 0;
  for (let number = 0, made = 0; made < large + small; number++) {
    if (generateCopy(number).fate !== 'indexed') continue;
    made++;
    const isLarge = sent < Math.floor((made * large) / (large + small));
    if (isLarge) sent++;
    yield { number, large: isLarge ? all : 0 };
  }
}

async function upload(trial: Trial): Promise<void> {
  const files = chooseFiles();
  const send = async () => {
    for (const { number, large } of files) {
      const { body, ...copy } = generateCopy(number, large);
      const Key = generateKey(number);
      copies.set(copy.etag, copy);
      keys.add(Key);
      await trial.insist(({ s3 }, Bucket) => s3.send(new PutObjectCommand({ Bucket, Key, Body: body })));
    }
  };
  await Promise.all(Array.from({ length: senders }, send));
}

/** The most memory that the cloud is seen to hold until `isOver`, in megabytes. */
async function watchMemory(trial: Trial, isOver: () => boolean): Promise<number> {
  let peak = 0;
  while (!isOver()) {
    peak = Math.max(peak, await trial.cloud.residentMegabytes());
    await sleep(readingMs);
  }
  return peak;
}

const trial = await Trial.open({});
let isRight = false;
try {
  const started = Date.now();
  let isOver = false;
  const watching = watchMemory(trial, () => isOver);
  await upload(trial);
  await trial.settle(settleMs);
  const seconds = Math.round((Date.now() - started) / 1000);
  const account = await takeAccount(
    trial.cloud.endpoints,
    trial.clients,
    { keys, copies },
    { samples: Number(values.samples) },
  );
  const answers = await askAll(trial.cloud.endpoints.api);
  isOver = true;
  const isWhole = printAccount(account, {
    'seconds until all was indexed': seconds,
    'processor, seconds': Math.round(await trial.cloud.processorSeconds()),
    'most memory, MB': await watching,
    'failed five times': trial.redriven,
  });
  isRight = printAnswers(answers) && isWhole && trial.redriven === 0;
} finally {
  if (!isRight) process.exitCode = 1;
  await trial.close(isRight);
}
