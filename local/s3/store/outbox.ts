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
/** How long a delivery that is under way may hold up the end; afterwards it counts as not delivered. */
const closingGraceMs = 1_000;

/** Where an event goes, and who is told that it arrived. */
export interface OutboxOptions {
  deliver(queueArn: string, body: string): Promise<void>;
  onDelivered(event: PendingEvent): Promise<void>;
}

/** Delivers events at least once, first come first served, tried again with growing pauses until they arrive. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #ready: { event: PendingEvent; attempts: number }[] = [];
  readonly #underWay = new Set<Promise<void>>();
  readonly #retries = new Set<NodeJS.Timeout>();
  #isClosed = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  add(events: Iterable<PendingEvent>): void {
    for (const event of events) this.#ready.push({ event, attempts: 0 });
    this.#start();
  }

  /** Stops; what has not arrived is still pending and belongs to the next start. */
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
      const delivery = this.#deliver(next.event, next.attempts).finally(() => {
        this.#underWay.delete(delivery);
        this.#start();
      });
      this.#underWay.add(delivery);
    }
  }

  async #deliver(event: PendingEvent, attempts: number): Promise<void> {
    try {
      await this.#options.deliver(event.queueArn, event.body);
      await this.#options.onDelivered(event);
    } catch {
      // Whatever the reason, the event is still owed; the queue's side reports what is wrong with it.
      this.#retryLater(event, attempts + 1);
    }
  }

  #retryLater(event: PendingEvent, attempts: number): void {
    if (this.#isClosed) return;
    const retry = setTimeout(
      () => {
        this.#retries.delete(retry);
        this.#ready.push({ event, attempts });
        this.#start();
      },
      Math.min(firstRetryMs * 2 ** (attempts - 1), maxRetryMs),
    );
    this.#retries.add(retry);
  }
}
