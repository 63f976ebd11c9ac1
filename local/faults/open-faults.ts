import type { Passage } from '../gateway/service-call.ts';
import { breakCalls, duplicateSends, holdCalls, overwriteReads } from './call-faults.ts';
import { refuseEntries } from './entry-faults.ts';
import { type DeliverEvent, EventFaults } from './event-faults.ts';
import { FaultDice, type FaultOptions } from './fault-dice.ts';
import type { FaultKind } from './fault-table.ts';
import { InvocationFaults } from './invocation-faults.ts';
import { cutBatches } from './partial-batches.ts';
import { StaleReads } from './stale-reads.ts';

/** A failed message comes back after a second here; on AWS, after six time-outs. */
const retrySeconds = 1;

/** What an event source does with messages while faults are on. */
export interface MessageFaults {
  /** Whether to leave a message in its queue although it is done. */
  keepsDone(): boolean;
  /** Seconds after which a message that is not deleted comes back. */
  retrySeconds: number;
}

/** Everything that goes wrong in one running cloud. */
export interface Faults {
  /** The passages around functions' calls, outermost first. */
  passages: Passage[];
  invocations: InvocationFaults;
  messages: MessageFaults;
  /** Gives the key attributes of a table's items; must be called before the first call. */
  describeTable(name: string, keyNames: readonly string[]): void;
  /** The deliveries of S3, disturbed. */
  disturbEvents(deliver: DeliverEvent): DeliverEvent;
  /** How many events of S3 are still to arrive a second time. */
  duplicates(): number;
  /** How many of each kind were injected so far. */
  counts(): Record<FaultKind, number>;
  close(): Promise<void>;
}

/** Makes the faults of a seed ready. */
export function openFaults(options: FaultOptions): Faults {
  const dice = new FaultDice(options);
  const invocations = new InvocationFaults(dice);
  const stale = new StaleReads(dice);
  const opened: EventFaults[] = [];
  return {
    invocations,
    describeTable: (name, keyNames) => stale.describeTable(name, keyNames),
    passages: [
      invocations.dateAnswers,
      invocations.passage,
      holdCalls(dice),
      breakCalls(dice),
      cutBatches(dice),
      refuseEntries(dice),
      duplicateSends(dice),
      overwriteReads(dice),
      stale.passage,
    ].map(onlyFunctions),
    messages: { keepsDone: () => dice.strikes('message-redelivered'), retrySeconds },
    disturbEvents: (deliver) => {
      const events = new EventFaults(dice, deliver);
      opened.push(events);
      return events.deliver;
    },
    duplicates: () => opened.reduce((sum, { duplicates }) => sum + duplicates, 0),
    counts: () => dice.counts(),
    close: async () => {
      for (const events of opened) events.close();
    },
  };
}

/** Limits a passage to functions: calls of the poller or of a person work as they should. */
function onlyFunctions(passage: Passage): Passage {
  return (call, forward) => (call.environmentId === undefined ? forward(call) : passage(call, forward));
}
