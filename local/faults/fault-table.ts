interface FaultEntry {
  /** The share of events, messages, calls or invocations that it strikes, 0 to 1. */
  rate: number;
  /** What it does, in words for the table at the end. */
  what: string;
}

/**
 * Everything that can be injected. The rates are chosen, not measured: high enough that a hundred articles meet most
 * kinds, low enough that five tries are nearly always enough.
 */
export const faultTable = {
  'event-delayed': { rate: 0.05, what: 'S3 event delivered up to 3 s late' },
  'event-reordered': { rate: 0.05, what: 'S3 event overtaken by the next one' },
  'event-duplicated': { rate: 0.05, what: 'S3 event delivered twice, up to 3 s apart' },
  'event-sequencer': { rate: 0.1, what: 'sequencer of another length' },
  'event-test': { rate: 0.01, what: 's3:TestEvent in between' },
  'send-duplicated': { rate: 0.02, what: 'message or event sent once, stored twice' },
  'message-redelivered': { rate: 0.02, what: 'message done, and delivered again' },
  throttled: { rate: 0.02, what: 'call refused: SlowDown, ThrottlingException, …' },
  'server-error': { rate: 0.01, what: 'call answered with 500, half of them done all the same' },
  reset: { rate: 0.01, what: 'connection reset, half of the calls done all the same' },
  slow: { rate: 0.02, what: 'call held back up to 300 ms' },
  'partial-batch': { rate: 0.1, what: 'batch call that left some undone' },
  'entry-refused': { rate: 0.05, what: 'event refused, others of its call done' },
  'stale-write': { rate: 0.1, what: 'write that eventually consistent reads see up to 2 s late' },
  'stale-read': { rate: 1, what: 'read that was answered from before such a write' },
  overwritten: { rate: 0.02, what: 'object stored anew, same bytes, just before or after it was read' },
  killed: { rate: 0.03, what: 'function killed between two of its calls' },
  'timed-out': { rate: 0.01, what: 'function that hung until its time was up' },
  thawed: { rate: 0.002, what: 'an hour passed while functions were frozen' },
} as const satisfies Record<string, FaultEntry>;

/** The name of a kind of fault. */
export type FaultKind = keyof typeof faultTable;

/** Every kind, in the order of the table. */
export const faultKinds = Object.keys(faultTable) as FaultKind[];

/** The rates that `--fault-rate` gave; all others are the table's. */
export type FaultRates = Partial<Record<FaultKind, number>>;

/**
 * Reads `kind=rate`, or `all=rate` for every kind; throws, naming what is allowed, for anything else.
 */
export function parseFaultRate(text: string): FaultRates {
  const [, kind = '', value = ''] = /^([a-z-]+)=(\d*\.?\d+)$/.exec(text) ?? [];
  const rate = Number(value);
  const isKnown = kind === 'all' || Object.hasOwn(faultTable, kind);
  if (!isKnown || value === '' || rate > 1) {
    throw new Error(`A rate is written kind=0.1, from 0 to 1, with one of: all, ${faultKinds.join(', ')}.`);
  }
  const kinds = kind === 'all' ? faultKinds : [kind as FaultKind];
  return Object.fromEntries(kinds.map((each) => [each, rate]));
}
