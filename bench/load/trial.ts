import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { journalName } from '../../local/events/journal-name.ts';
import { listAll } from './catalogue-reader.ts';
import { type Clients, openClients } from './clients.ts';
import { CloudProcess } from './cloud-process.ts';
import { listDepths, sendToIntake } from './queues.ts';
import { sweepLater } from './sweep-later.ts';

/** How a trial's cloud is started. */
interface TrialOptions {
  /** Seed of the faults; absent = none. */
  faults?: number;
  /** `kind=rate`, as `--fault-rate` takes them. */
  rates?: readonly string[];
  /** Whether it announces what becomes of articles. */
  events?: boolean;
  /** Whether it groups articles into stories. */
  stories?: boolean;
}

/** A message that goes on to another queue between two looks at queues is seen by the next. */
const quietLooks = 3;
const pollMs = 300;
const retryMs = 100;

/** A local cloud under trial: what is asked of it is asked until it is done, also while it is killed and started again. */
export class Trial {
  clients: Clients;
  cloud: CloudProcess;
  /** Articles that failed five times and were sent again. */
  redriven = 0;
  /** Articles that had lost their message and were left to the sweep. */
  swept = 0;
  readonly #folder: string;
  readonly #options: readonly string[];
  #restart: Promise<void> = Promise.resolve();
  #isRestarting = false;

  private constructor(folder: string, options: readonly string[], cloud: CloudProcess) {
    this.#folder = folder;
    this.#options = options;
    this.cloud = cloud;
    this.clients = openClients(cloud.endpoints);
  }

  static async open({ faults, rates = [], events = false, stories = false }: TrialOptions): Promise<Trial> {
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-trial-'));
    const options = ['--data', join(folder, 'data'), '--inbox', join(folder, 'inbox')];
    if (faults !== undefined) options.push('--faults', String(faults));
    for (const rate of rates) options.push('--fault-rate', rate);
    if (events) options.push('-c', 'events=true');
    if (stories) options.push('-c', 'stories=true');
    return new Trial(folder, options, await CloudProcess.start(options));
  }

  /** Where its events are. */
  get journal(): string {
    return join(this.#folder, 'data', journalName);
  }

  /** Does something over and over until the cloud says that it is done, as any client that must not lose anything. */
  async insist<Value>(work: (clients: Clients, bucket: string) => Promise<Value>): Promise<Value> {
    for (;;) {
      await this.#restart;
      try {
        return await work(this.clients, this.cloud.endpoints.bucket);
      } catch (error) {
        if (!isConnectionLost(error)) throw error;
        if (this.cloud.hasEnded && !this.#isRestarting) throw this.#describeEnd(error);
        await sleep(retryMs);
      }
    }
  }

  /** Kills the whole cloud, at once and without warning, and starts it again on the same data. */
  crash(): Promise<void> {
    this.#restart = this.#restart.then(async () => {
      this.#isRestarting = true;
      await this.cloud.kill();
      this.cloud = await CloudProcess.start(this.#options);
      this.clients = openClients(this.cloud.endpoints);
      this.#isRestarting = false;
    });
    return this.#restart;
  }

  #describeEnd(cause: unknown): Error {
    return new Error(`The local cloud ended by itself: ${this.cloud.errors.slice(-10).join('\n')}`, {
      cause,
    });
  }

  /**
   * Resolves when nothing is left to do; what failed five times is sent again, and so is what waits for the sweep. Rejects
   * after `limitMs`.
   */
  async settle(limitMs: number): Promise<void> {
    const end = Date.now() + limitMs;
    for (;;) {
      await this.#waitUntilQuiet(end);
      const failed = await this.insist(() => listAll(this.cloud.endpoints.api, 'state=failed'));
      const swept = await this.insist(sweepLater);
      this.swept += swept;
      if (failed.length === 0 && swept === 0) return;
      this.redriven += failed.length;
      const keys = failed.map(({ key }) => key);
      await this.insist(({ sqs }, bucket) => sendToIntake(sqs, bucket, keys));
    }
  }

  async #waitUntilQuiet(end: number): Promise<void> {
    for (let quiet = 0; quiet < quietLooks; await sleep(pollMs)) {
      if (Date.now() > end) throw new Error('There is work left, and no time.');
      quiet = (await this.#isQuiet()) ? quiet + 1 : 0;
    }
  }

  /** Whether no event is under way and no message is in a queue, also none that is hidden, delayed or to be tried again. */
  async #isQuiet(): Promise<boolean> {
    // In this order: an event is in a queue before it is not under way any more.
    const undelivered = await this.insist(() => this.cloud.undelivered());
    const depths = await this.insist(({ sqs }) => listDepths(sqs));
    return undelivered === 0 && depths.every(({ messages }) => messages === 0);
  }

  /** Ends the trial; gives the faults that were injected since the last start. What went wrong is kept to look at. */
  async close(isRight: boolean): Promise<Record<string, number>> {
    const faults = await this.cloud.close();
    if (isRight) await rm(this.#folder, { recursive: true, force: true });
    else process.stdout.write(`Kept to look at: ${this.#folder}\n`);
    return faults;
  }
}

/** Whether nobody knows if the call was done: the cloud was not there, or went away. */
function isConnectionLost(error: unknown): boolean {
  const { code = '', name = '' } = error as { code?: string; name?: string };
  return /ECONNREFUSED|ECONNRESET|EPIPE|TimeoutError/.test(`${code} ${name}`);
}
