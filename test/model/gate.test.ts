import fc from 'fast-check';
import type { SourceProfile } from '../../functions/article/source-profile.ts';
import { articleIdOf } from '../../functions/catalog/item-keys.ts';
import { classifyRow } from '../../functions/classify/classify-row.ts';
import { ownClassifier } from '../../functions/classify/own-classifier.ts';
import { acceptChange } from '../../functions/clean/accept-change.ts';
import type { IntakeEvent } from '../../functions/clean/intake-events.ts';
import { indexBatch } from '../../functions/index/index-batch.ts';
import { scanningSource } from '../unit/catalog/scanning-source.ts';
import { listArticles } from '../unit/query/search/memory-index.ts';
import { InMemoryCloud } from './in-memory-cloud.ts';
import type { Schedule } from './in-memory-index.ts';

const classifier = ownClassifier();
const keys = ['a.txt', 'b.txt'];

interface Put {
  do: 'put';
  key: string;
  word: string;
}
interface Withdrawal {
  do: 'reject' | 'delete' | 'remove newest';
  key: string;
}
interface Lesson {
  do: 'learn';
  version: string | undefined;
}
interface Delivery {
  do: 'deliver' | 'classify' | 'index';
  picks: number[];
  calls: number;
  meanwhile?: string | undefined;
}
type Step = Put | Withdrawal | Lesson | Delivery;

const key = fc.constantFrom(...keys);
const words = ['alpha', 'beta', 'gamma', 'delta'];
/** Up to two messages, perhaps the same, side by side, cut off after some calls, while a file is put. */
const delivery = {
  picks: fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }),
  calls: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant(Number.POSITIVE_INFINITY)),
  meanwhile: fc.option(fc.constantFrom('alpha', 'beta'), { nil: undefined, freq: 4 }),
};
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('put' as const), key, word: fc.constantFrom(...words) }),
  fc.record({ do: fc.constantFrom('reject' as const, 'delete' as const, 'remove newest' as const), key }),
  fc.record({ do: fc.constant('learn' as const), version: fc.constantFrom('p1', 'p2', undefined) }),
  fc.record({ do: fc.constantFrom<Delivery['do']>('deliver', 'classify', 'index'), ...delivery }),
);

/** The handlers' steps over one cloud; each may be cut off after some calls, as a crash would. */
class Runner {
  readonly cloud: InMemoryCloud;
  readonly #schedule: Schedule;
  #segments = 0;
  #callsLeft = Number.POSITIVE_INFINITY;

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
    this.cloud = new InMemoryCloud((call) => this.#call(call));
  }

  async #call<Value>(call: () => Value): Promise<Value> {
    if (this.#callsLeft-- <= 0) throw new Error('crashed');
    return this.#schedule(call);
  }

  /** Works with at most `calls` calls to the cloud; the rest is cut off. */
  async work(calls: number, ...jobs: (() => Promise<unknown>)[]): Promise<void> {
    this.#callsLeft = calls;
    await Promise.allSettled(jobs.map((job) => job()));
    this.#callsLeft = Number.POSITIVE_INFINITY;
  }

  /** Waits until the schedule says so. */
  pause(): Promise<void> {
    return this.#schedule(() => undefined);
  }

  clean = (event: IntakeEvent) =>
    acceptChange(event, { ...this.cloud, outbox: this.cloud.outboxes.classify, trailDays: 1 });

  classify = (pointer: { articleId: string; rev: number }) =>
    classifyRow(pointer, { ...this.cloud, classifier, outbox: this.cloud.outboxes.index });

  index = async (pointers: readonly { articleId: string; rev: number }[]) => {
    const { failed } = await indexBatch(
      pointers.map((pointer) => ({ ...pointer, id: '', attempt: 1 })),
      {
        articles: this.cloud.articles,
        now: this.cloud.now,
        segments: this.cloud.index.segments,
        manifest: this.cloud.index.manifests,
        sweepList: this.cloud.index.sweepList,
        askForMerge: async () => undefined,
        newSegmentId: () => `s${this.#segments++}`,
        mergePolicy: { firstFanIn: 3, fanIn: 2, maxArticles: 100, maxInlineArticles: 100 },
        warn: () => undefined,
      },
    );
    if (failed.length > 0) throw new Error('failed');
  };

  async find(word: string): Promise<string[]> {
    const { rows } = await listArticles({ q: word, keys: [] }, 100, {
      readManifest: this.cloud.index.manifests.read,
      chunks: scanningSource(this.cloud.index.segments),
      readTexts: this.cloud.articles.readTexts,
      readRows: this.cloud.articles.readMany,
      isOverBudget: () => false,
    });
    return rows.map(({ source }) => source.key).sort();
  }
}

function stageOf(runner: Runner, name: Delivery['do']) {
  const { cloud, clean, classify, index } = runner;
  if (name === 'deliver') return inbox(cloud.events, clean);
  if (name === 'classify') return inbox(cloud.toClassify, classify);
  return inbox(cloud.toIndex, (pointer) => index([pointer]));
}

/** A queue and its consumer: a message stays until it was worked on to the end. */
function inbox<Message>(queue: Message[], work: (message: Message) => Promise<unknown>) {
  return {
    isEmpty: () => queue.length === 0,
    take: async (pick: number) => {
      const message = queue[pick % queue.length] as Message;
      await work(message);
      const at = queue.indexOf(message);
      if (at >= 0) queue.splice(at, 1);
    },
  };
}

async function deliver(runner: Runner, { do: name, picks, calls, meanwhile }: Delivery): Promise<void> {
  const stage = stageOf(runner, name);
  if (stage.isEmpty()) return;
  const jobs = picks.map((pick) => () => stage.take(pick));
  const put = async () => {
    await runner.pause();
    runner.cloud.put(keys[0] as string, articleAbout(meanwhile as string));
    await stageOf(runner, 'deliver').take(runner.cloud.events.length - 1);
  };
  await runner.work(calls, ...jobs, ...(meanwhile === undefined ? [] : [put]));
}

function articleAbout(word: string): string {
  return `Titre du jour\n\nLe mot est ${word}.`;
}

/** A profile that strikes nothing of these articles: which one was used still decides the name of a text. */
function profileOf(version: string | undefined): SourceProfile | undefined {
  return version === undefined ? undefined : { version, articles: 20, lines: {} };
}

async function play(runner: Runner, steps: readonly Step[]): Promise<void> {
  for (const each of steps) {
    if ('picks' in each) await deliver(runner, each);
    else happen(runner.cloud, each);
  }
}

function happen(cloud: InMemoryCloud, step: Put | Withdrawal | Lesson): void {
  if (step.do === 'put') cloud.put(step.key, articleAbout(step.word));
  else if (step.do === 'learn') cloud.profile = profileOf(step.version);
  else if (step.do === 'reject') cloud.put(step.key, '  \n');
  else if (step.do === 'delete') cloud.put(step.key, undefined);
  else cloud.removeNewest(step.key);
}

async function drain(runner: Runner): Promise<void> {
  for (const name of ['deliver', 'classify', 'index'] as const) {
    while (!stageOf(runner, name).isEmpty()) {
      await deliver(runner, { do: name, picks: [0], calls: Number.POSITIVE_INFINITY });
    }
  }
}

async function expectCatalogueIsBucket(runner: Runner): Promise<void> {
  for (const word of words) {
    const inBucket = keys.filter((each) => runner.cloud.contentOf(each)?.includes(word));
    expect(await runner.find(word)).toEqual(inBucket);
  }
  for (const each of keys) {
    const row = runner.cloud.rows.get(articleIdOf('inbox', each));
    const content = runner.cloud.contentOf(each);
    const stages = content === undefined ? ['deleted', undefined] : [content.trim() ? 'indexed' : 'rejected'];
    expect(stages).toContain(row?.stage);
    if (row?.text) {
      expect(runner.cloud.texts.get(`${row.articleId} ${row.text}`)).not.toHaveProperty('expiresAt');
    }
  }
}

describe('the way of an article', () => {
  it('ends as the bucket is, whatever was put, deleted, doubled, reordered or cut off on the way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(step, { maxLength: 40, size: 'max' }),
        async (scheduler, steps) => {
          const runner = new Runner((call) => scheduler.schedule(Promise.resolve()).then(call));
          await scheduler.waitFor(play(runner, steps).then(() => drain(runner)));
          await scheduler.waitFor(expectCatalogueIsBucket(runner));
        },
      ),
      { numRuns: 300 },
    );
  });
});
