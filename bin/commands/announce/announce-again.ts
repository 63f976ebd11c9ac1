import { SingleBar } from 'cli-progress';
import type { ArticleRow } from '../../../functions/article/row.ts';
import type { AnnouncedEvent } from '../../../functions/follow/events/event-schemas.ts';
import { eventsOfRow } from '../../../functions/follow/events/events-of-row.ts';
import { manifestStore } from '../../../functions/store/manifest-store.ts';
import { scanRows } from '../../../functions/store/row-scan.ts';
import { type OpenStack, openStack } from '../../stack/open-stack.ts';
import type { StackOptions } from '../../stack/stack-options.ts';
import { openTarget, type Target } from './open-target.ts';

/** What to announce again, and where. */
export interface AnnounceOptions extends StackOptions {
  stage?: ArticleRow['stage'];
  /** ISO 8601. */
  since?: string;
  to: string;
}

/** Announces again what the rows of a stack say, page by page; says on standard error how many events that were. */
export async function announceAgain(options: AnnounceOptions): Promise<void> {
  const stack = await openStack(options);
  const target = await openTarget(options.to, stack);
  const bar = await startBar(stack);
  let articles = 0;
  let events = 0;
  try {
    for await (const rows of scanRows(stack.table)) {
      const said = rows.flatMap((row) => wantedEvents(row, options));
      await put(said, target);
      articles += rows.length;
      events += said.length;
      bar?.increment(rows.length, { events });
    }
  } finally {
    bar?.stop();
    await target.close();
  }
  const said = `${events} ${events === 1 ? 'event' : 'events'}`;
  process.stderr.write(
    `Looked at ${articles} ${articles === 1 ? 'article' : 'articles'}: ${said}, to ${target.name}.\n`,
  );
}

/** An article that is served may be failed too, in a newer change: then it has two events. */
function wantedEvents(row: ArticleRow, { stage, since }: AnnounceOptions): AnnouncedEvent[] {
  if (since !== undefined && row.updatedAt < since) return [];
  const events = eventsOfRow(row);
  return stage === undefined ? events : events.filter(({ detailType }) => detailType === typeOf[stage]);
}

const typeOf: Partial<Record<ArticleRow['stage'], AnnouncedEvent['detailType']>> = {
  indexed: 'Article Served',
  rejected: 'Article Rejected',
  failed: 'Article Failed',
  deleted: 'Article Removed',
};

async function put(events: readonly AnnouncedEvent[], target: Target): Promise<void> {
  const failed = await target.put(events);
  if (failed.size === 0) return;
  const [cause] = failed.values();
  throw new Error(
    `${failed.size} of ${events.length} events were refused by ${target.name}: ${cause instanceof Error ? cause.message : cause}. Run it again: who has had an event drops its repetition.`,
    { cause },
  );
}

/** A progress bar on standard error, for people only; the index gives the approximate total. */
async function startBar({ table }: OpenStack): Promise<SingleBar | undefined> {
  if (!process.stderr.isTTY) return undefined;
  const { live } = await manifestStore(table).read({ consistent: false });
  const bar = new SingleBar({
    format: 'Looked at {bar} {value}, {events} events',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  const articles = [...live.values()].reduce((sum, { count }) => sum + count, 0);
  bar.start(articles, 0, { events: 0 });
  return bar;
}
