import { logger } from './logger.ts';
import { count } from './metrics.ts';

/** Logs and counts an item of the table that cannot be read and is left out. The message of the error may quote what it holds. */
export function tellUnreadable(item: string, error: unknown): void {
  count('unreadable');
  logger.warn('an item cannot be read and is left out', { item, reason: (error as Error).name });
}
