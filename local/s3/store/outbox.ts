import type { PendingEvent } from './records.ts';

/**
 * Deliveries under way at once: enough to keep a queue busy, few enough not to flood it after a restart.
 * @limit Further events wait for their turn.
 */
const maxConcurrent = 32;
const firstRetryMs = 100;
/**
 * @limit The wait between two tries grows no further.
 */
const maxRetryMs = 10_000;
/** How long closing waits for a running delivery; after that it counts as not delivered. */
const closingGraceMs = 1_000;

/** Where events go, and where their arrival is recorded. */
export interface OutboxOptions {
  deliver(queueArn: string, body: string): Promise<void>;
  onDelivered(event: PendingEvent): Promise<void>;
}

interface Delivery {
  event: PendingEvent;
  attempts: number;
  /** Whether the queue has it, and only the record of that is missing, as on a full disk. */
  hasArrived: boolean;
}

/** Delivers events at least once, in order of arrival, and tries again with growing pauses until they arrive. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #ready: Delivery[] = [];
  readonly #underWay = new Set<Promise<void>>();
  readonly #retries = new Set<NodeJS.Timeout>();
  #isClosed = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  add(events: Iterable<PendingEvent>): void {
    for (const event of events) this.#ready.push({ event, attempts: 0, hasArrived: false });
    this.#start();
  }

  /** Stops; events that have not arrived stay pending for the next start. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const retry of this.#retries) clearTimeout(retry);
    let grace: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      grace = setTimeout(resolve, closingGraceMs);
    });
    await Promise.race([Promise.all(this.#underWay), patience]);
    clearTimeout(grace);
  }

  #start(): void {
    while (!this.#isClosed && this.#underWay.size < maxConcurrent) {
      const next = this.#ready.shift();
      if (!next) return;
      const delivery = this.#deliver(next).finally(() => {
        this.#underWay.delete(delivery);
        this.#start();
      });
      this.#underWay.add(delivery);
    }
  }

  async #deliver({ event, attempts, hasArrived }: Delivery): Promise<void> {
    let arrived = hasArrived;
    try {
      if (!arrived) await this.#options.deliver(event.queueArn, event.body);
      arrived = true;
      await this.#options.onDelivered(event);
    } catch {
      // Whatever the reason, the event is still to be delivered or recorded; the queue's side reports its problems.
      this.#retryLater({ event, attempts: attempts + 1, hasArrived: arrived });
    }
  }

  #retryLater(delivery: Delivery): void {
    if (this.#isClosed) return;
    const retry = setTimeout(
      () => {
        this.#retries.delete(retry);
        this.#ready.push(delivery);
        this.#start();
      },
      Math.min(firstRetryMs * 2 ** (delivery.attempts - 1), maxRetryMs),
    );
    this.#retries.add(retry);
  }
}
