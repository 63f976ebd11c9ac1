/**
 * Drops thousands of articles at once into a local cloud, faults on, and accounts for every one:
 *
 *   npm run load -- --articles 20000 --faults 7
 *
 * Exits with 1 if one is lost, doubled, shown in a wrong version, or silently missing.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { type CopyFate, generateCopy, generateKey } from '../../test/made/generate-copy.ts';
import { printAccount, printFaults } from './print-account.ts';
import { takeAccount } from './take-account.ts';
import { Trial } from './trial.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    faults: { type: 'string' },
    'fault-rate': { type: 'string', multiple: true, default: [] },
    kills: { type: 'string', default: '0' },
    /** Announces, and holds what the events tell against what readers are served. */
    events: { type: 'boolean', default: false },
    samples: { type: 'string', default: '200' },
    /** Of a thousand texts so many are of 9 MB. */
    large: { type: 'string', default: '2' },
  },
});

/** Uploads under way at once. */
const senders = 16;
const progressMs = 500;
/** A trial without an end has failed: so many milliseconds an article, and a minute. */
const limitMsAnArticle = 1000;
const patienceMs = 60_000;

const count = Number(values.articles);
const limitMs = patienceMs + count * limitMsAnArticle;
const copies = new Map<string, CopyFate>();
const keys = new Set<string>();

async function upload(trial: Trial): Promise<void> {
  let next = 0;
  const send = async () => {
    for (let number = next++; number < count; number = next++) {
      const { body, ...copy } = generateCopy(number, Number(values.large));
      const key = generateKey(number);
      copies.set(copy.etag, copy);
      keys.add(key);
      await trial.insist(({ s3 }, Bucket) => s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body })));
    }
  };
  await Promise.all(Array.from({ length: senders }, send));
}

/** Prints the memory of the cloud at every tenth, by the number of articles in the index; crashes it where asked. */
async function watch(trial: Trial, started: number, isOver: () => boolean): Promise<number[]> {
  const memory: number[] = [];
  const crashes = Array.from({ length: Number(values.kills) }, () => Math.random() * count).sort(
    (a, b) => a - b,
  );
  while (!isOver()) {
    await sleep(progressMs);
    const manifest = await trial.insist((clients) => clients.manifest.read({ consistent: true }));
    const indexed = [...manifest.live.values()].reduce((sum, entry) => sum + entry.count, 0);
    if (crashes.length > 0 && indexed >= (crashes[0] ?? 0)) {
      crashes.shift();
      process.stdout.write(`killed at ${indexed} articles\n`);
      await trial.crash();
    }
    if (indexed < ((memory.length + 1) * count) / 10) continue;
    memory.push(await trial.cloud.residentMegabytes());
    const seconds = (Date.now() - started) / 1000;
    const rate = (indexed / seconds).toFixed(1);
    const processor = Math.round(await trial.cloud.processorSeconds());
    process.stdout.write(
      `${indexed} indexed after ${Math.round(seconds)} s, ${rate} a second, ${processor} s of processor, ${memory.at(-1)} MB\n`,
    );
  }
  return memory;
}

const faults = values.faults === undefined ? {} : { faults: Number(values.faults) };
let isRight = false;
const trial = await Trial.open({ ...faults, rates: values['fault-rate'], events: values.events });
try {
  const started = Date.now();
  let isOver = false;
  const watching = watch(trial, started, () => isOver);
  await upload(trial);
  const uploadedSeconds = (Date.now() - started) / 1000;
  process.stdout.write(`${count} uploaded in ${Math.round(uploadedSeconds)} s\n`);
  await trial.settle(limitMs);
  const seconds = (Date.now() - started) / 1000;
  isOver = true;
  const processor = (await trial.cloud.processorSeconds()) / count;
  const memory = await watching;
  const account = await takeAccount(
    trial.cloud.endpoints,
    trial.clients,
    { keys, copies },
    { samples: Number(values.samples), ...(values.events && { journal: trial.journal }) },
  );
  isRight = printAccount(account, {
    'articles a second': (count / seconds).toFixed(1),
    seconds: Math.round(seconds),
    'processor, ms an article': Math.round(processor * 1000),
    'memory, MB': memory.join(' '),
    'failed five times, and sent again': trial.redriven,
    'left to the sweep': trial.swept,
  });
} finally {
  if (!isRight) process.exitCode = 1;
  printFaults(await trial.close(isRight));
}
