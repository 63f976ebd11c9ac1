import { facetNames } from '../../../functions/article/facets.ts';
import type { Question } from '../../../functions/article/standing-search.ts';
import type { StackOptions } from '../../stack/stack-options.ts';

/** The options of `copydesk watch`. */
export type WatchOptions = StackOptions & {
  onChange?: boolean;
  mute?: boolean;
  days: number;
  limit?: string;
  cursor?: string;
  json?: true;
} & Partial<Record<(typeof facetNames)[number], string[]>> &
  Partial<Record<(typeof singles)[number], string>>;

const singles = ['q', 'from', 'to', 'undated'] as const;

/** The question that the options ask; undefined if they ask none. */
export function questionOf(options: WatchOptions): Question | undefined {
  const given = [...singles, ...facetNames].flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
