import type { ArticlePointer } from '../../functions/article/messages.ts';
import type { ArticleRow } from '../../functions/article/row.ts';
import { aloneFromAttempt, maxAttempts } from '../../functions/article/work.ts';
import { articleIdOf } from '../../functions/catalog/items/item-keys.ts';
import { buryLetter, maxResends } from '../../functions/gate/bury-letter.ts';
import type { IntakeEvent } from '../../functions/gate/intake-events.ts';
import { isFailed, redrive } from '../../functions/gate/redrive.ts';
import { isSelected, reprocessingOf } from '../../functions/gate/reprocess.ts';
import { resendStalled } from '../../functions/gate/resend-stalled.ts';
import { withSlip } from '../../functions/gate/work-slip.ts';
import { articleIdIn, DeadLetters, noteDeath, type Sent } from './dead-letters.ts';
import { Stages } from './gate-stages.ts';
import {
  articleAbout,
  type Death,
  type Delivery,
  type Happening,
  type Interruption,
  type Job,
  keys,
  profileOf,
  type QueueName,
  type Work,
} from './gate-steps.ts';
import { InMemoryCloud } from './in-memory-cloud.ts';
import type { Schedule } from './in-memory-index.ts';
import { remove, take } from './message-queue.ts';
import { Recorder } from './recorder.ts';
import type { Sabotage } from './sabotage.ts';

/** The articles of all files: a batch of clean may put any of them into work. */
const articleIds = keys.map((key) => articleIdOf('inbox', key));

/** The handlers' steps over one cloud; each may be cut off after some calls, as a crash would. */
export class Runner {
  readonly cloud: InMemoryCloud;
  /** What was announced, if anybody follows. */
  readonly recorder: Recorder;
  readonly #schedule: Schedule;
  readonly #stages: Stages;
  readonly #dead: DeadLetters;
  /** The articles of which a message died: what their stage had committed without telling the next is left to the sweep. */
  readonly #givenUp = new Set<string>();
  /** The articles of which a stage noted that a try began, or gave up: these may be left failed. */
  readonly #tried = new Set<string>();
  /** Every delivery has another number of tries before it, so that some are worked on alone. */
  #deliveries = 0;
  #trainings = 0;
  #callsLeft = Number.POSITIVE_INFINITY;

  constructor(schedule: Schedule, sabotage: Sabotage = {}, isFollowed = false) {
    this.#schedule = schedule;
    this.#dead = new DeadLetters(sabotage.resendsNothing);
    this.cloud = new InMemoryCloud((call) => this.#call(call));
    this.#stages = new Stages(this.cloud, sabotage);
    this.recorder = new Recorder(this.cloud, (call) => this.#call(call));
    if (isFollowed) this.cloud.followers = [this.recorder.follower];
  }

  /** The keyword that the classifier as it is now gives to every article. */
  get label(): string {
    return labelOf(this.#trainings);
  }

  get earlierLabels(): string[] {
    return Array.from({ length: this.#trainings }, (_, training) => labelOf(training));
  }

  async #call<Value>(call: () => Value): Promise<Value> {
    if (this.#callsLeft-- <= 0) throw new Error('crashed');
    return this.#schedule(call);
  }

  happen(step: Happening): void {
    const { cloud } = this;
    if (step.do === 'put') cloud.put(step.key, articleAbout(step.word));
    else if (step.do === 'restate') cloud.restate(step.key, step.publisher);
    else if (step.do === 'learn') cloud.profile = profileOf(step.version);
    else if (step.do === 'train') this.#trainings++;
    else if (step.do !== 'remove newest') cloud.put(step.key, step.do === 'reject' ? '  \n' : undefined);
    else cloud.removeNewest(step.key);
  }

  /** Works with at most so many calls to the cloud; the rest is cut off. */
  async work({ jobs, calls, losesAnswers = false, meanwhile }: Omit<Work, 'do'>): Promise<void> {
    this.#callsLeft = calls;
    this.cloud.losesAnswers = losesAnswers;
    const key = this.#keyOf(jobs[0]);
    const ports = { ...this.cloud.listing.ports, warn: () => undefined };
    await withSlip(articleIds, ports, async (slip) => {
      this.cloud.slip = slip;
      const works = jobs.map((job) => this.#run(job));
      if (meanwhile !== undefined) works.push(this.#putMeanwhile(meanwhile, key));
      await Promise.allSettled(works);
    });
    this.cloud.slip = undefined;
    this.#callsLeft = Number.POSITIVE_INFINITY;
    this.cloud.losesAnswers = false;
  }

  #run(job: Job): Promise<unknown> {
    if (job.do === 'deliver') return this.#deliver(job);
    if (job.do === 'bury') return this.#bury(job);
    if (job.do === 'give up') return this.#giveUp(job);
    if (job.do === 'reprocess') return this.#reprocess(job.from);
    return this.#redrive();
  }

  /** The file that a job is about, so that what is put beside it meets it. */
  #keyOf(job: Job | undefined): string {
    const queue = job && 'queue' in job && job.queue === 'clean' ? this.cloud.events : [];
    const event = queue[job && 'pick' in job ? job.pick % queue.length : 0];
    return event?.key ?? (keys[0] as string);
  }

  async #putMeanwhile({ word, dies }: Interruption, key: string): Promise<void> {
    await this.#schedule(() => undefined);
    if (word !== undefined) this.cloud.put(key, articleAbout(word));
    else if (!this.cloud.removeNewest(key)) return;
    const last = { queue: 'clean' as const, pick: this.cloud.events.length - 1 };
    if (!dies) return this.#deliver(last);
    await this.#giveUp({ ...last, do: 'give up', how: 'killed' });
    await this.#bury({ queue: 'clean', pick: this.#dead.of('clean').length - 1 });
  }

  #queue(name: QueueName): Sent[] {
    const { events, toClassify, toIndex } = this.cloud;
    return { clean: events, classify: toClassify, index: toIndex }[name];
  }

  #deliver({ queue: name, pick }: Pick<Delivery, 'queue' | 'pick'>): Promise<void> {
    if (name === 'clean') return take(this.cloud.events, pick, this.#clean);
    if (name === 'classify') return take(this.cloud.toClassify, pick, this.#classify);
    return take(this.cloud.toIndex, pick, this.#index);
  }

  #bury({ queue: name, pick }: Pick<Delivery, 'queue' | 'pick'>): Promise<void> {
    return take(this.#dead.of(name), pick, async (message) => {
      const again = this.#stages.drops(articleIdIn(message)) ? [] : this.#queue(name);
      const resend = (sent: object) => this.#send(again, [sent as typeof message]);
      const letter = this.#dead.letterOf(name, message);
      const burial = buryLetter(letter, {
        ...this.#stages.burialPorts(message),
        resend,
      });
      // A letter that stays because nobody could be told is sent to its queue again by a person.
      await burial.catch((error) => (letter.resent >= maxResends ? resend(message) : Promise.reject(error)));
    });
  }

  async #giveUp({ queue: name, pick, how }: Death): Promise<void> {
    const queue = this.#queue(name);
    const message = queue[pick % queue.length];
    if (message === undefined) return;
    this.#givenUp.add(articleIdIn(message));
    if (how !== 'throttled' || this.#dead.isLast(message)) this.#tried.add(articleIdIn(message));
    try {
      await noteDeath({ name, message, how }, this.cloud);
    } finally {
      remove(queue, message);
      this.#dead.of(name).push(message);
    }
  }

  /** The articles that are marked as failed although no stage has tried them: their messages were only throttled. */
  get untriedFailures(): ArticleRow[] {
    const failed = [...this.cloud.rows.values()].filter((row) => isFailed(row));
    return failed.filter(({ articleId }) => !this.#tried.has(articleId));
  }

  #redrive(): Promise<void> {
    const failed = [...this.cloud.rows.values()].filter((row) => isFailed(row));
    return redrive(structuredClone(failed), { ...this.cloud, ...this.#outboxes });
  }

  #sweep(): Promise<number> {
    return resendStalled({
      ...this.#outboxes,
      listWorking: async () => [...this.#givenUp],
      ...this.cloud.listing.sweepPorts(this.#givenUp),
      readRows: this.cloud.articles.readMany,
      touch: (row, at) => this.cloud.articles.update(row.articleId, row, { stage: row.stage, updatedAt: at }),
      now: this.cloud.now,
    });
  }

  readonly #outboxes = {
    toClean: (requests: readonly IntakeEvent[]) => this.#send(this.cloud.events, requests),
    toClassify: (pointers: readonly ArticlePointer[]) => this.#send(this.cloud.toClassify, pointers),
    toIndex: (pointers: readonly ArticlePointer[]) => this.#send(this.cloud.toIndex, pointers),
  };

  async #reprocess(from: 'clean' | 'classify'): Promise<void> {
    const selected = [...this.cloud.rows.values()].filter((row) => isSelected(row, {}));
    await this.#send(
      this.cloud.events,
      selected.map((row) => reprocessingOf(row, from)),
    );
  }

  #send<Message>(queue: Message[], messages: readonly Message[]): Promise<void> {
    return this.#call(() => void queue.push(...messages));
  }

  /** The number of a try, counted over all deliveries; from the third on, the stage notes that it begins. */
  #begin(message: Sent): number {
    const attempt = 1 + (this.#deliveries++ % maxAttempts);
    if (attempt >= aloneFromAttempt) this.#tried.add(articleIdIn(message));
    return attempt;
  }

  readonly #clean = (event: IntakeEvent) => this.#stages.clean(event, this.#begin(event));

  readonly #classify = (pointer: ArticlePointer) =>
    this.#stages.classify(pointer, this.#begin(pointer), this.label);

  readonly #index = (pointer: ArticlePointer) => this.#stages.index(pointer, this.#begin(pointer));

  async buryAll(): Promise<void> {
    const calls = Number.POSITIVE_INFINITY;
    for (const name of ['clean', 'classify', 'index'] as const) {
      while (this.#dead.of(name).length > 0)
        await this.work({ jobs: [{ do: 'bury', queue: name, pick: 0 }], calls });
    }
  }

  /** Buries and mends what has failed, delivers until nothing is left, and sends again what a dead message has left. */
  async drain(): Promise<void> {
    await this.buryAll();
    await this.#redrive();
    await this.#deliverAll();
    await this.#sweep();
    await this.#deliverAll();
  }

  async #deliverAll(): Promise<void> {
    for (const name of ['clean', 'classify', 'index'] as const) {
      while (this.#queue(name).length > 0) await this.#deliver({ queue: name, pick: 0 });
    }
  }

  /** Has every article classified by the classifier as it is now. */
  async reclassify(): Promise<void> {
    await this.#reprocess('classify');
    await this.drain();
  }
}

const labelOf = (training: number) => `model${training}`;
