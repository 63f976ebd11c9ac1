import type { ArticleRow } from '../../article/row.ts';
import { outcomeOf, servesRev } from '../outcome.ts';
import { eventOf } from './describe-event.ts';
import type { AnnouncedEvent } from './event-schemas.ts';

/**
 * Every event that a row says: of what is served, and of where its article has come to rest. What is served says nothing
 * while a newer `rev` is classified and not yet indexed; index tells of that one.
 */
export function eventsOfRow(row: ArticleRow): AnnouncedEvent[] {
  const rested = outcomeOf(row);
  return [
    ...(row.live !== undefined && servesRev(row, row.live) ? [eventOf({ kind: 'served', row })] : []),
    ...(rested ? [eventOf(rested)] : []),
  ];
}
