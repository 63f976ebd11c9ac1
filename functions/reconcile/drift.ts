import { minuteMs } from '../article/minutes.ts';
/** The ways in which the catalogue can differ from the bucket. */
export const driftKinds = ['missing', 'orphaned', 'stale', 'failed', 'abandoned'] as const;

export type DriftKind = (typeof driftKinds)[number];

/** An article that differs from its file. */
export interface Drift {
  kind: DriftKind;
  articleId: string;
  key: string;
  /** A sentence for the operator: what the bucket has and what the row says. */
  because: string;
}

/** How often each kind was found. */
export type DriftCounts = Record<DriftKind, number>;

/** Nothing found yet. */
export function noDrift(): DriftCounts {
  return { missing: 0, orphaned: 0, stale: 0, failed: 0, abandoned: 0 };
}

/** How much was found in all. */
export function totalDrift(counts: DriftCounts): number {
  return driftKinds.reduce((total, kind) => total + counts[kind], 0);
}

/** Whether taking the file in again repairs it. A failed article needs redrive; an abandoned one is the sweep's. */
export function isMendable({ kind }: Drift): boolean {
  return kind === 'missing' || kind === 'orphaned' || kind === 'stale';
}

/**
 * An event of S3 takes seconds, rarely minutes (S3 User Guide, "Amazon S3 Event Notifications"); a younger change is
 * still on its way.
 * @limit Younger objects are not compared yet.
 */
export const graceMinutes = 60;

/**
 * The sweep sends again, and touches, what has been in work for an hour, so it does not reach what waits for three.
 * @limit An article that has been in work for longer is reported as abandoned.
 */
export const abandonedAfterMinutes = 180;

/** Whether a time (ISO 8601) is less than this many minutes ago. */
export function isYounger(time: string, minutes: number, now: Date): boolean {
  return now.getTime() - Date.parse(time) < minutes * minuteMs;
}
