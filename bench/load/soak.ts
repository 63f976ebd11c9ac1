/**
 * Puts, overwrites, deletes, restores and removes articles for minutes, faults on, and then compares the catalogue with
 * the bucket; `--kills` ends the whole cloud that often, at random moments, with kill -9:
 *
 *   npm run soak -- --minutes 10 --faults 7 --kills 5
 *
 * Exits with 1 if an article is lost, doubled, shown in a wrong version, or silently missing.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { minuteMs } from '../../functions/article/minutes.ts';
import { createChance } from '../../test/made/generate-copy.ts';
import { showProgress } from '../show-progress.ts';
import { ArticleMill } from './article-mill.ts';
import { printAccount, printFaults } from './print-account.ts';
import { takeAccount } from './take-account.ts';
import { Trial } from './trial.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    faults: { type: 'string' },
    'fault-rate': { type: 'string', multiple: true, default: [] },
    kills: { type: 'string', default: '0' },
    /** Announces, and holds what the events tell against what readers are served. */
    events: { type: 'boolean', default: false },
    /** Groups into stories, and holds them against the definition. */
    stories: { type: 'boolean', default: false },
    keys: { type: 'string', default: '1000' },
    /** Changes a second; what a machine does not keep up with is worked off at the end. */
    rate: { type: 'string', default: '10' },
    samples: { type: 'string', default: '200' },
    /** Of a thousand texts so many are of 9 MB. */
    large: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});

/** Changes under way at once. */
const hands = 4;
/** The queues must be empty so long after the last change at most. */
const settleMs = 60 * 60 * 1000;
const readings = 10;

async function change(mill: ArticleMill, end: number): Promise<void> {
  const pauseMs = (1000 * hands) / Number(values.rate);
  const work = async () => {
    while (Date.now() < end) {
      const next = sleep(pauseMs);
      await mill.changeSomething();
      await next;
    }
  };
  await Promise.all(Array.from({ length: hands }, work));
}

async function crash(trial: Trial, started: number, end: number): Promise<void> {
  const chance = createChance(Number(values.seed), 'kills');
  const moments = Array.from({ length: Number(values.kills) }, () => started + chance() * (end - started));
  for (const moment of moments.sort((a, b) => a - b)) {
    await sleep(Math.max(0, moment - Date.now()));
    await trial.crash();
    process.stdout.write(`killed after ${Math.round((Date.now() - started) / 1000)} s\n`);
  }
}

async function readMemory(trial: Trial, started: number, end: number): Promise<number[]> {
  const memory: number[] = [];
  const progress = showProgress(readings, 'tenths of the time');
  for (let reading = 1; reading <= readings; reading++) {
    await sleep(Math.max(0, started + ((end - started) * reading) / readings - Date.now()));
    const megabytes = await trial.insist(() => trial.cloud.residentMegabytes());
    memory.push(megabytes);
    progress.reach(reading, `${megabytes} MB`);
  }
  progress.end();
  return memory;
}

const faults = values.faults === undefined ? {} : { faults: Number(values.faults) };
const trial = await Trial.open({
  ...faults,
  rates: values['fault-rate'],
  events: values.events,
  stories: values.stories,
});
let isRight = false;
try {
  const mill = new ArticleMill(trial, Number(values.keys), Number(values.seed), Number(values.large));
  const started = Date.now();
  const end = started + Number(values.minutes) * minuteMs;
  const [memory] = await Promise.all([
    readMemory(trial, started, end),
    change(mill, end),
    crash(trial, started, end),
  ]);
  await trial.settle(settleMs);
  const { endpoints } = trial.cloud;
  const account = await takeAccount(endpoints, trial.clients, mill, {
    samples: Number(values.samples),
    stories: values.stories,
    ...(values.events && { journal: trial.journal }),
  });
  isRight = printAccount(account, {
    ...mill.counts,
    'seconds until all was done': Math.round((Date.now() - end) / 1000),
    'memory, MB': memory.join(' '),
    'failed five times, and sent again': trial.redriven,
    'left to the sweep': trial.swept,
  });
} finally {
  if (!isRight) process.exitCode = 1;
  printFaults(await trial.close(isRight));
}
