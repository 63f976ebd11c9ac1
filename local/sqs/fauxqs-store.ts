import type { buildApp } from 'fauxqs';

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>;

/** The queues that fauxqs keeps in memory. */
export type SqsStore = Stores['sqsStore'];
/** One of those queues, with its messages. */
export type SqsQueue = ReturnType<SqsStore['createQueue']>;
/** A message as fauxqs holds it, with its id, its delay and its count of receives. */
export type SqsMessage = Parameters<SqsQueue['enqueue']>[0];

/**
 * fauxqs does not export its store, and what happens inside it, such as a redrive, cannot be seen from outside. So the
 * stores are made here from its files; package.json has the exact version this was written for.
 */
export async function createStores(): Promise<Stores> {
  const root = new URL('.', import.meta.resolve('fauxqs'));
  const [sqs, sns, s3] = await Promise.all(
    ['sqs/sqsStore.js', 'sns/snsStore.js', 's3/s3Store.js'].map((file) => import(new URL(file, root).href)),
  );
  return { sqsStore: new sqs.SqsStore(), snsStore: new sns.SnsStore(), s3Store: new s3.S3Store() };
}
