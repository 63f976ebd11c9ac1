import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultDice } from './fault-dice.ts';

/** Delivers the body of an event to a queue, named by its ARN. */
export type DeliverEvent = (queueArn: string, body: string) => Promise<void>;

/** Longest delay of an event, and of its second delivery. */
const lateMs = 3000;
/** How long an event waits to be overtaken if no other event comes. */
const overtakeMs = 1000;
/** Sequencers get up to this many more zeros, which do not change their order. */
const extraDigits = 8;

/** Delivers S3's events as S3 may: late, out of order, twice, and between test events. */
export class EventFaults {
  readonly #dice: FaultDice;
  readonly #deliver: DeliverEvent;
  readonly #closing = new AbortController();
  /** Events that wait to be overtaken. */
  #held: (() => void)[] = [];
  #duplicates = 0;

  constructor(dice: FaultDice, deliver: DeliverEvent) {
    this.#dice = dice;
    this.#deliver = deliver;
    // Every event that is held back listens, and thousands may be.
    setMaxListeners(0, this.#closing.signal);
  }

  /** Resolves when the event has arrived at least once. */
  readonly deliver: DeliverEvent = async (queueArn, body) => {
    const dice = this.#dice;
    const text = dice.strikes('event-sequencer') ? this.#lengthen(body) : body;
    if (dice.strikes('event-test')) await this.#deliver(queueArn, testEvent);
    if (dice.strikes('event-delayed')) await this.#pause(dice.draw('event-delayed') * lateMs);
    if (dice.strikes('event-reordered')) await this.#beOvertaken();
    await this.#deliver(queueArn, text);
    for (const release of this.#held.splice(0)) release();
    if (dice.strikes('event-duplicated')) void this.#deliverAgain(queueArn, text);
  };

  /** How many events are still to arrive a second time. */
  get duplicates(): number {
    return this.#duplicates;
  }

  close(): void {
    this.#closing.abort();
  }

  #pause(ms: number): Promise<void> {
    return sleep(ms, undefined, { signal: this.#closing.signal });
  }

  #beOvertaken(): Promise<void> {
    const overtaken = new Promise<void>((resolve) => this.#held.push(resolve));
    return Promise.race([overtaken, this.#pause(overtakeMs)]);
  }

  async #deliverAgain(queueArn: string, body: string): Promise<void> {
    this.#duplicates++;
    try {
      await this.#pause(this.#dice.draw('event-duplicated') * lateMs);
      await this.#deliver(queueArn, body);
    } catch {
      // A duplicate that fails is not repeated.
    } finally {
      this.#duplicates--;
    }
  }

  #lengthen(body: string): string {
    const zeros = '0'.repeat(1 + this.#dice.drawBelow('event-sequencer', extraDigits));
    return body.replace(/"sequencer":"([0-9A-F]+)"/g, `"sequencer":"$1${zeros}"`);
  }
}

const testEvent = JSON.stringify({
  Service: 'Amazon S3',
  Event: 's3:TestEvent',
  Time: '2026-01-01T00:00:00.000Z',
  Bucket: 'injected',
  RequestId: 'injected',
  HostId: 'injected',
});
