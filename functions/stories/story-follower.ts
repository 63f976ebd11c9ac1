import { type LogEntry, packLog } from '../catalog/stories/day-log.ts';
import { servedDays } from '../follow/commit-note.ts';
import type { Follower } from '../follow/follower.ts';
import type { Outcome } from '../follow/outcome.ts';
import { logEntries } from './log-entries.ts';
import { signServed } from './sign-served.ts';
import type { StoryPorts } from './story-ports.ts';

/** What following needs. */
export interface StoryFollowerPorts {
  logs: Pick<StoryPorts['logs'], 'append'>;
  /** Labels by article id, as `encodeLabels` wrote them. */
  readEncoded(names: readonly { articleId: string; text: string }[]): Promise<Map<string, Uint8Array>>;
  /** Asks for a run of grouping that looks at these days. */
  hint(days: readonly number[]): Promise<void>;
}

/**
 * Notes of what is served its signature in the log of its day, and of what is not served any more that it is gone; then asks
 * the grouping to look. Told twice, it notes twice, and the highest `rev` counts: so twice is once.
 */
export function storyFollower(ports: StoryFollowerPorts): Follower {
  return {
    name: 'stories',
    needs: new Set(['note', 'article']),
    async follow(outcomes) {
      const failures = new Map<string, unknown>();
      const served = outcomes.filter((outcome) => outcome.kind === 'served');
      const labels = await ports.readEncoded(
        served.map(({ row }) => ({ articleId: row.articleId, text: row.served.labels })),
      );
      const days = new Map<number, LogEntry[]>();
      const note = ([day, entry]: [number, LogEntry]) => days.set(day, [...(days.get(day) ?? []), entry]);
      for (const outcome of outcomes) {
        try {
          [...entriesOf(outcome, labels)].forEach(note);
        } catch (error) {
          failures.set(outcome.row.articleId, error);
        }
      }
      await Promise.all([...days].map(([day, entries]) => append(day, entries, ports)));
      if (days.size > 0) await ports.hint([...days.keys()]);
      return failures;
    },
  };
}

async function append(
  day: number,
  entries: readonly LogEntry[],
  { logs }: Pick<StoryFollowerPorts, 'logs'>,
): Promise<void> {
  for (const data of packLog(entries)) await logs.append(day, data);
}

function entriesOf(outcome: Outcome, labels: ReadonlyMap<string, Uint8Array>): Iterable<[number, LogEntry]> {
  const { articleId, rev, live } = outcome.row;
  const days = servedDays(outcome.row);
  if (outcome.kind === 'served')
    return logEntries({
      articleId,
      rev,
      days,
      served: signServed(outcome.row, outcome.article?.text, labels.get(articleId)),
    });
  // What failed may still be served as it was.
  return live === undefined ? logEntries({ articleId, rev, days }) : [];
}
