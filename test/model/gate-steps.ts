import fc from 'fast-check';
import type { SourceProfile } from '../../functions/article/source-profile.ts';

/** The files that the model puts, each an article of its own. */
export const keys = ['a.txt', 'b.txt'];

/** The words that tell the articles apart. */
export const words = ['alpha', 'beta', 'gamma', 'delta'];

/** The publishers that metadata state of an article. */
export const publishers = ['Nord', 'Sud'];

/** Whose messages are worked on, or die. */
export type QueueName = 'clean' | 'classify' | 'index';

interface Put {
  do: 'put';
  key: string;
  word: string;
}
/** The file is stored once more with the same bytes: only its metadata are others. */
interface Restatement {
  do: 'restate';
  key: string;
  publisher: string;
}
interface Withdrawal {
  do: 'reject' | 'delete' | 'remove newest';
  key: string;
}
interface Lesson {
  do: 'learn';
  version: string | undefined;
}
interface Training {
  do: 'train';
}
/** What happens at once, to the bucket or to what the stages know. */
export type Happening = Put | Restatement | Withdrawal | Lesson | Training;

/** A message of a queue, or of its dead letters, is worked on. */
export interface Delivery {
  do: 'deliver' | 'bury';
  queue: QueueName;
  pick: number;
}
/**
 * A message is given up: the stage noted its error, or was killed after it had noted that a try began, or was only
 * throttled and never tried.
 */
export interface Death {
  do: 'give up';
  queue: QueueName;
  pick: number;
  how: 'recorded' | 'killed' | 'throttled';
}
/** All that failed is sent again, or all that rests is made anew. */
export type Repair = { do: 'redrive' } | { do: 'reprocess'; from: 'clean' | 'classify' };
export type Job = Delivery | Death | Repair;

/**
 * A file that is put, or whose newest version is removed, while others are worked on; its event is worked on at once, or
 * given up and buried.
 */
export interface Interruption {
  /** What is put; nothing where a version is removed. */
  word: string | undefined;
  dies: boolean;
}

/** Jobs side by side, cut off after some calls to the cloud, while a file may be put. */
export interface Work {
  do: 'work';
  jobs: Job[];
  calls: number;
  /** Whether the answers to commits are lost, so that the SDK repeats them. */
  losesAnswers?: boolean;
  meanwhile?: Interruption | undefined;
}

export type Step = Happening | Work;

const key = fc.constantFrom(...keys);
const queue = fc.constantFrom<QueueName>('clean', 'classify', 'index');
const pick = fc.nat(3);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('put' as const), key, word: fc.constantFrom(...words) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('reject' as const, 'delete' as const, 'remove newest' as const),
      key,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('restate' as const),
      key,
      publisher: fc.constantFrom(...publishers),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('learn' as const),
      version: fc.constantFrom('p1', 'p2', undefined),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('train' as const) }) },
);

const how = fc.constantFrom<Death['how']>('recorded', 'killed', 'throttled');
const death = fc.record({ do: fc.constant('give up' as const), queue, pick, how });
const burial = fc.record({ do: fc.constant('bury' as const), queue, pick });
const repair: fc.Arbitrary<Repair> = fc.oneof(
  fc.record({ do: fc.constant('redrive' as const) }),
  fc.record({
    do: fc.constant('reprocess' as const),
    from: fc.constantFrom('clean' as const, 'classify' as const),
  }),
);
const beside: fc.Arbitrary<Job> = fc.oneof(
  fc.record({ do: fc.constant('deliver' as const), queue, pick }),
  death,
  burial,
  repair,
);

/** Up to two messages of one queue, perhaps the same; at times something else beside them. */
const deliveries: fc.Arbitrary<Job[]> = fc
  .tuple(
    queue,
    fc.array(pick, { minLength: 1, maxLength: 2 }),
    fc.option(beside, { nil: undefined, freq: 3 }),
  )
  .map(([name, picks, other]) => {
    const jobs: Job[] = picks.map((each) => ({ do: 'deliver', queue: name, pick: each }));
    return other ? [...jobs, other] : jobs;
  });

const work: fc.Arbitrary<Work> = fc.record({
  do: fc.constant('work' as const),
  jobs: fc.oneof(
    { weight: 5, arbitrary: deliveries },
    { weight: 2, arbitrary: fc.oneof<fc.Arbitrary<Job>[]>(death, burial, repair).map((job) => [job]) },
  ),
  calls: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant(Number.POSITIVE_INFINITY)),
  losesAnswers: fc.integer({ min: 0, max: 3 }).map((lot) => lot === 3),
  meanwhile: fc.option(fc.record({ word: fc.constantFrom('alpha', 'beta', undefined), dies: fc.boolean() }), {
    nil: undefined,
    freq: 4,
  }),
});

const whole = { do: 'work' as const, calls: Number.POSITIVE_INFINITY };

/** A file goes while index is at work on its article: clean and index meet. */
const meeting: fc.Arbitrary<Step[]> = fc
  .record({
    withdrawal: fc.constantFrom('delete' as const, 'reject' as const),
    key,
    cleaned: pick,
    indexed: pick,
  })
  .map(({ withdrawal, cleaned, indexed, ...file }) => [
    { do: withdrawal, ...file },
    {
      ...whole,
      jobs: [
        { do: 'deliver', queue: 'clean', pick: cleaned },
        { do: 'deliver', queue: 'index', pick: indexed },
      ],
    },
  ]);

/** A version is put and cleaned, and goes meanwhile: the event of its end may find the row as the bucket is. */
const overtaken: fc.Arbitrary<Step[]> = fc
  .record({ key, word: fc.constantFrom(...words), cleaned: pick })
  .map(({ cleaned, ...file }) => [
    { do: 'put', ...file },
    {
      ...whole,
      jobs: [{ do: 'deliver', queue: 'clean', pick: cleaned }],
      meanwhile: { word: undefined, dies: false },
    },
  ]);

/** A stage is cut off, and its message is given up then: perhaps only those who follow do not know of its result. */
const endedLate: fc.Arbitrary<Step[]> = fc
  .record({ queue, pick, how, calls: fc.integer({ min: 1, max: 10 }) })
  .map(({ calls, how: death, ...message }) => [
    { do: 'work', calls, jobs: [{ do: 'deliver', ...message }] },
    { ...whole, jobs: [{ do: 'give up', ...message, how: death }] },
  ]);

/** A history of the bucket, the stages and those who mend them. */
export const history: fc.Arbitrary<Step[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: happening.map((step): Step[] => [step]) },
      { weight: 8, arbitrary: work.map((step): Step[] => [step]) },
      { weight: 1, arbitrary: meeting },
      { weight: 1, arbitrary: overtaken },
      { weight: 1, arbitrary: endedLate },
    ),
    { maxLength: 50, size: 'max' },
  )
  .map((steps) => steps.flat());

/** The file that a put puts. */
export function articleAbout(word: string): string {
  return `Titre du jour\n\nLe mot est ${word}.`;
}

/** A profile that strikes nothing of these articles: which one was used still decides the name of a text. */
export function profileOf(version: string | undefined): SourceProfile | undefined {
  return version === undefined ? undefined : { version, articles: 20, lines: {} };
}
