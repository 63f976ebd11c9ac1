import { judgeFacts } from '../../../functions/clean/fields/judge-facts.ts';
import { type Facts, factNames } from '../../records/record.ts';
import { WrongUsage } from '../../wrong-usage.ts';

/**
 * Refuses what `--set` says where cleaning would ignore it: it is said of every article, so that a slip would be found only when
 * all of them are stored.
 */
export function checkSaid(said: Facts): void {
  const stated = factNames.flatMap((field) => {
    const value = said[field];
    return value === undefined ? [] : [{ field, value, source: 'object-metadata' as const, name: field }];
  });
  for (const { field, value, ignored } of judgeFacts(stated, new Date().toISOString()).facts)
    if (ignored !== undefined) throw new WrongUsage(`--set ${field}: “${value}” ${ignored}.`);
}
