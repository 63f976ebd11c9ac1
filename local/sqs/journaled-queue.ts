import { targetOfDeadLetters } from './dead-letters.ts';
import type { SqsMessage, SqsQueue } from './fauxqs-store.ts';
import type { MessageJournal } from './message-journal.ts';

/** How long a message waits if it could not move to another queue. */
const holdMs = 5_000;

/** The queues of SQS, each of which is in the journal before a client hears of a change. */
export class JournaledQueues {
  readonly #journal: MessageJournal;
  readonly #queues = new Map<string, SqsQueue>();
  readonly #refused = new Map<string, unknown>();

  constructor(journal: MessageJournal) {
    this.#journal = journal;
  }

  /** Fills a new queue with what it held when the last run ended, and keeps it in the journal from now on. */
  add(queue: SqsQueue): void {
    for (const message of this.#journal.list(queue.name)) queue.enqueue(message);
    this.#queues.set(queue.name, queue);
    this.#keep(queue);
  }

  /** Why a sent message is in no queue; undefined if it is in one. May be called only once for each message. */
  takeRefusal(messageId: string): unknown {
    const refusal = this.#refused.get(messageId);
    this.#refused.delete(messageId);
    return refusal;
  }

  /** Wraps the three methods through which all messages enter and leave a queue, also in a redrive. */
  #keep(queue: SqsQueue): void {
    const { enqueue, deleteMessage, purge } = queue;
    queue.enqueue = (message: SqsMessage) => {
      const from = this.#queues.get(this.#journal.queueOf(message.messageId) ?? '');
      if (from && targetOfDeadLetters(from) === queue.arn) message.diedIn = from.arn;
      try {
        this.#journal.put(queue.name, message);
      } catch (error) {
        return this.#refuse(message, error);
      }
      enqueue.call(queue, message);
    };
    queue.deleteMessage = (receiptHandle) => {
      const entry = queue.inflightMessages.get(receiptHandle);
      if (entry) this.#journal.remove(entry.message.messageId);
      return deleteMessage.call(queue, receiptHandle);
    };
    queue.purge = () => {
      this.#journal.purge(queue.name);
      purge.call(queue);
    };
  }

  /**
   * A new message is answered with an error, after the call (`takeRefusal`): an exception here would hide that others
   * of its batch were accepted. One that was on its way to a dead-letter queue stays where it was.
   */
  #refuse(message: SqsMessage, error: unknown): void {
    const source = this.#queues.get(this.#journal.queueOf(message.messageId) ?? '');
    if (!source) {
      this.#refused.set(message.messageId, error);
      return;
    }
    delete message.diedIn;
    message.approximateReceiveCount = Math.max(0, message.approximateReceiveCount - 1);
    source.delayedMessages.push(Object.assign(message, { delayUntil: Date.now() + holdMs }));
  }
}
