import type { ArticleRow } from '../article/row.ts';
import type { IndexPorts } from './index-ports.ts';

/**
 * Takes what is served off the slips that list it as in work; `rows` are as they were before. What cannot be taken off now is
 * taken off by the sweep: who lists what is in work asks the row too.
 */
export async function settleSlips(
  rows: readonly Pick<ArticleRow, 'articleId' | 'slip'>[],
  { settleSlip, warn }: Pick<IndexPorts, 'settleSlip' | 'warn'>,
): Promise<void> {
  const bySlip = new Map<string, string[]>();
  for (const { articleId, slip } of rows)
    if (slip !== undefined) bySlip.set(slip, [...(bySlip.get(slip) ?? []), articleId]);
  const settled = [...bySlip].map(([slip, articleIds]) => settleSlip(slip, articleIds));
  await Promise.all(settled).catch((cause) => warn('what is served is still listed as in work', cause));
}
