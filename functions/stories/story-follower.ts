import { type LogEntry, packLog } from '../catalog/stories/day-log.ts';
import { servedDays } from '../follow/commit-note.ts';
import type { Follower } from '../follow/follower.ts';
import type { Outcome, ServedOutcome } from '../follow/outcome.ts';
import type { Signature } from '../group/signature.ts';
import { logEntries } from './log-entries.ts';
import type { signServed } from './sign-served.ts';
import type { StoryPorts } from './story-ports.ts';

/** What following needs. */
export interface StoryFollowerPorts {
  logs: Pick<StoryPorts['logs'], 'append'>;
  /** How what is served is signed: for index alone, as the tables of languages that it takes are heavy. */
  signing?: Signing;
  /** Asks for a run of grouping that looks at these days. */
  hint(days: readonly number[]): Promise<void>;
}

/** What signing an article takes. */
export interface Signing {
  /** Texts, or labels, by article id, as they are stored. */
  readEncoded(names: readonly { articleId: string; text: string }[]): Promise<Map<string, Uint8Array>>;
  sign: typeof signServed;
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
      const signatureOf = await readSigning(outcomes, ports.signing);
      const days = new Map<number, LogEntry[]>();
      const note = ([day, entry]: [number, LogEntry]) => days.set(day, [...(days.get(day) ?? []), entry]);
      for (const outcome of outcomes) {
        try {
          [...entriesOf(outcome, signatureOf)].forEach(note);
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

type SignatureOf = (outcome: ServedOutcome) => Signature;

async function readSigning(outcomes: readonly Outcome[], signing: Signing | undefined): Promise<SignatureOf> {
  const served = outcomes.filter((outcome) => outcome.kind === 'served');
  if (served.length > 0 && !signing)
    throw new Error('what is served is signed where index tells of it alone');
  const read = async (some: readonly ServedOutcome[], part: 'text' | 'labels') =>
    some.length === 0
      ? undefined
      : signing?.readEncoded(some.map(({ row }) => ({ articleId: row.articleId, text: row.served[part] })));
  const unheld = served.filter(({ article }) => !article);
  const [labels, texts] = await Promise.all([read(served, 'labels'), read(unheld, 'text')]);
  return ({ row, article }) => {
    const { articleId } = row;
    return (signing as Signing).sign(row, article?.text ?? texts?.get(articleId), labels?.get(articleId));
  };
}

function entriesOf(outcome: Outcome, signatureOf: SignatureOf): Iterable<[number, LogEntry]> {
  const { articleId, rev, live } = outcome.row;
  const days = servedDays(outcome.row);
  if (outcome.kind === 'served') return logEntries({ articleId, rev, days, served: signatureOf(outcome) });
  // What failed may still be served as it was.
  return live === undefined ? logEntries({ articleId, rev, days }) : [];
}
