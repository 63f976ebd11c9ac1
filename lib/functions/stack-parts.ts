import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { Inbox } from '../inbox.ts';
import type { Settings } from '../settings.ts';
import type { DeadLetterQueue, StageQueue } from '../stage-queue.ts';

/** What a function may be wired to. */
export interface StackParts {
  settings: Settings;
  /** Referred to by its name, so that a function does not wait for the table. */
  table: ITableV2;
  inbox: Inbox;
  queues: StageQueues;
  /** Where the messages of all queues of articles go that failed five times. */
  deadLetters: DeadLetterQueue;
  /** Where functions announce what became of articles; absent where `events` is off. */
  bus: EventBus | undefined;
}

/** The queues, by what their messages ask for. */
export interface StageQueues {
  /** Events of the bucket. */
  intake: StageQueue;
  /** Requests to make an article anew. */
  toReprocess: StageQueue;
  toClassify: StageQueue;
  toIndex: StageQueue;
  /** Messages that the index needs a large merge. */
  toMerge: StageQueue;
  /** Hints that days have something new to group; absent where `stories` is off. */
  toGroup?: StageQueue;
}

/** The queues whose messages are articles on their way. */
export function queuesOfArticles({ intake, toReprocess, toClassify, toIndex }: StageQueues): StageQueue[] {
  return [intake, toReprocess, toClassify, toIndex];
}
