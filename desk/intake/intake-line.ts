import type { Page } from '../../functions/query/api/answer-schema.ts';

/** Where a file is on its way from this page into the archive. */
export type IntakeState =
  | 'waiting'
  | 'sending'
  | 'queued'
  | 'cleaned'
  | 'classified'
  | 'found'
  | 'rejected'
  | 'failed'
  | 'refused';

/** A file that was given to the page, and what became of it. */
export interface IntakeLine {
  /** In the order given; unlike that of any other line. */
  number: number;
  key: string;
  file: Blob;
  state: IntakeState;
  /** How much of it is sent, 0 to 1. */
  sent: number;
  /** The version that it became in the inbox. */
  versionId?: string;
  /** Another file stood at this key before: what the archive says may still be about that one. */
  isReplacing?: boolean;
  articleId?: string;
  title?: string;
  /** Why it did not arrive. */
  reason?: string;
  message?: string;
  hint?: string;
}

const ended: ReadonlySet<IntakeState> = new Set(['found', 'rejected', 'failed', 'refused']);

/** Whether nothing more will become of a line by itself. */
export function isEnded({ state }: Pick<IntakeLine, 'state'>): boolean {
  return ended.has(state);
}

/** Whether a line is sent, and its end not known yet. */
export function isUnderWay({ state }: Pick<IntakeLine, 'state'>): boolean {
  return state === 'queued' || state === 'cleaned' || state === 'classified';
}

type Found = Page['articles'][number];

const stateOf: Record<Found['stage'], IntakeState> = {
  cleaned: 'cleaned',
  classified: 'classified',
  indexed: 'found',
  rejected: 'rejected',
  failed: 'failed',
};

/** A line, as the archive's word on its article changes it. */
export function takeWord(line: IntakeLine, { id, stage, title, error, hint }: Found): IntakeLine {
  return {
    ...line,
    state: stateOf[stage],
    articleId: id,
    ...(title !== undefined && { title }),
    ...(error && { reason: error.reason, message: error.message }),
    ...(hint !== undefined && { hint }),
  };
}

/** How many lines are in which state. */
export function countStates(lines: readonly IntakeLine[]): Partial<Record<IntakeState, number>> {
  const counts: Partial<Record<IntakeState, number>> = {};
  for (const { state } of lines) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const urgency: Record<IntakeState, number> = {
  refused: 0,
  failed: 0,
  rejected: 0,
  sending: 1,
  classified: 2,
  cleaned: 2,
  queued: 2,
  waiting: 3,
  found: 4,
};

/** The lines that somebody wants to see first: what went wrong, then what is under way; of each the newest first. */
export function pickLines(lines: readonly IntakeLine[], count: number): IntakeLine[] {
  return lines.toSorted((a, b) => urgency[a.state] - urgency[b.state] || b.number - a.number).slice(0, count);
}
