import type { buildApp } from 'fauxqs';

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>;

/** The queues that fauxqs keeps in memory. */
export type SqsStore = Stores['sqsStore'];
/** One of those queues, with its messages. */
export type SqsQueue = ReturnType<SqsStore['createQueue']>;
/** A message as fauxqs holds it, with its id, its delay and its count of receives; a dead letter also with the ARN of the queue in which it died. */
export type SqsMessage = Parameters<SqsQueue['enqueue']>[0] & { diedIn?: string };
/** What answers one call of SQS. */
export type SqsAction = (
  body: Record<string, unknown>,
  store: SqsStore,
  request: { headers: object },
) => object | undefined | Promise<object | undefined>;

/** The calls that fauxqs answers; those that change queues are refused here, and others are answered by code of ours. */
const names = [
  'ChangeMessageVisibility',
  'ChangeMessageVisibilityBatch',
  'DeleteMessage',
  'DeleteMessageBatch',
  'GetQueueAttributes',
  'GetQueueUrl',
  'ListQueueTags',
  'ListQueues',
  'PurgeQueue',
  'ReceiveMessage',
  'SendMessage',
  'SendMessageBatch',
];

/**
 * fauxqs exports neither its store nor its calls, only a server that has them; and what happens inside it, such as a
 * redrive, cannot be seen from outside. So both are taken from its files; package.json has the exact version this was
 * written for.
 */
export async function openFauxqs(
  region: string,
): Promise<{ store: SqsStore; actions: ReadonlyMap<string, SqsAction> }> {
  const root = new URL('.', import.meta.resolve('fauxqs'));
  const load = (file: string) => import(new URL(file, root).href);
  const { SqsStore: Store } = await load('sqs/sqsStore.js');
  const actions = names.map(async (name): Promise<[string, SqsAction]> => {
    const member = name.charAt(0).toLowerCase() + name.slice(1);
    const action = (await load(`sqs/actions/${member}.js`))[member];
    if (typeof action !== 'function')
      throw new Error(`fauxqs has no ${name}: this is not the version for this.`);
    return [name, action];
  });
  const store = new Store() as SqsStore;
  store.region = region;
  return { store, actions: new Map(await Promise.all(actions)) };
}
