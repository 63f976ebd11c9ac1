import { logger } from './logger.ts';
import { countForStack, countOutcome, countSome, type StageOutcome } from './metrics.ts';

/** Counts and logs the result of a stage for one article. */
export function tellOutcome(
  outcome: StageOutcome,
  about: { [field: string]: unknown; reason?: string },
): void {
  countOutcome(outcome, about.reason);
  logger.info(outcome, about);
}

/** Counts events that could not be announced; their messages come again, and say why. */
export function countUnannounced(events: number): void {
  if (events > 0) countForStack('announcementsFailed', events);
}

/** Counts and logs what became of a dead letter. */
export function tellBurial(about: { [field: string]: unknown; buried: number; resent: number }): void {
  countSome('buried', about.buried);
  countSome('resent', about.resent);
  logger.warn('dead letter', about);
}
