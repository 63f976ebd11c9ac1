import { dayOfMinute, minutesOfDay } from '../article/minutes.ts';
import type { ArticleRow } from '../article/row.ts';
import { listedMinute } from '../catalog/segment/listed-minute.ts';
import { type CataloguePorts, walkCatalogue } from '../catalog/segment/walk-catalogue.ts';
import { packLog } from '../catalog/stories/day-log.ts';
import { type ServedRow, servesRev } from '../follow/outcome.ts';
import type { Signature } from '../group/signature.ts';
import { groupDays, redecideDays } from './group-days.ts';
import type { KnownDay } from './known-day.ts';
import { logEntries } from './log-entries.ts';
import { signServed } from './sign-served.ts';
import type { StoryMemory } from './story-memory.ts';
import type { StoryPorts } from './story-ports.ts';

/** What an audit reads besides. */
export interface AuditPorts extends StoryPorts, CataloguePorts {
  /** A consistent read. */
  readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>>;
  /** Texts, or labels, by article id, as they are stored. */
  readEncoded(names: readonly { articleId: string; text: string }[]): Promise<Map<string, Uint8Array>>;
}

/** How often stories were not as they should be. All of it is mended. */
export interface StoryDrift {
  /** Articles of which the log of a day says something else than their rows. */
  logged: number;
  /** Articles that were decided otherwise than from scratch. */
  decided: number;
}

/**
 * Commits that are looked through for days to audit: those of some minutes of a busy day, or of weeks of a quiet one.
 * @limit Days that only older commits decided of are not audited.
 */
const mostCommits = 50;

/**
 * Days that one audit looks at; reading one takes half a unit an article, and as long to decide as a run that is new.
 * @limit Others wait for the next audit, if they are decided of again by then.
 */
const mostDays = 5;

/** The days that the last commits decided of most lately. */
export async function findAuditDays(ports: AuditPorts, memory: StoryMemory): Promise<number[]> {
  const last = await ports.commits.readLast();
  if (!last) return [];
  const days = new Set<number>();
  for (const commit of (await ports.commits.readAfter(Math.max(0, last.n - mostCommits))).reverse())
    for (const day of memory.daysOf(commit)) days.add(day);
  return [...days].slice(0, mostDays).sort((a, b) => a - b);
}

/**
 * Holds the logs of some days against the rows of their articles, and what was decided on these days against deciding it from
 * scratch; mends what differs. An article in work is left to its stages.
 */
export async function auditDays(
  days: readonly number[],
  memory: StoryMemory,
  ports: AuditPorts,
): Promise<StoryDrift> {
  await groupDays(days, memory, ports);
  let logged = 0;
  for (const day of days) logged += await mendLog(day, await memory.readDay(day, ports), ports);
  if (logged > 0) await groupDays(days, memory, ports);
  return { logged, decided: await redecideDays(days, memory, ports) };
}

async function mendLog(day: number, known: KnownDay, ports: AuditPorts): Promise<number> {
  let mended = 0;
  const named = [...known.articleIds, ...(await listDay(day, ports))];
  for (const row of (await ports.readRows([...new Set(named)])).values()) {
    const served = servedOn(day, row);
    if (!isAtRest(row) || known.newest(row.articleId)?.rev === served?.live) continue;
    await noteAgain(day, row, served, ports);
    mended++;
  }
  return mended;
}

/** The articles that the index lists on a day, those that were replaced too. */
async function listDay(day: number, ports: CataloguePorts): Promise<string[]> {
  const listed: string[] = [];
  // After every article of the next day's first minute; the newest come first.
  const after = { minute: (day + 1) * minutesOfDay, articleId: 'g' };
  for await (const { minute, articleId } of walkCatalogue(ports, after)) {
    if (minute < day * minutesOfDay) break;
    listed.push(articleId);
  }
  return listed;
}

async function noteAgain(
  day: number,
  { articleId, rev, live }: ArticleRow,
  served: ServedRow | undefined,
  ports: AuditPorts,
): Promise<void> {
  const told = { articleId, rev: live ?? rev, days: [day] };
  const entry = logEntries(served ? { ...told, served: await sign(served, ports) } : told).get(day);
  for (const data of packLog(entry ? [entry] : [])) await ports.logs.append(day, data);
}

async function sign(row: ServedRow, { readEncoded }: AuditPorts): Promise<Signature> {
  const { articleId, served } = row;
  const [text, labels] = await Promise.all(
    [served.text, served.labels].map(async (name) =>
      (await readEncoded([{ articleId, text: name }])).get(articleId),
    ),
  );
  return signServed(row, text, labels);
}

/** The row, if it serves the article on this day. */
function servedOn(day: number, row: ArticleRow): ServedRow | undefined {
  const isServed = servesRev(row, row.live ?? 0);
  return isServed && dayOfMinute(listedMinute(row.served)) === day ? row : undefined;
}

function isAtRest({ stage }: ArticleRow): boolean {
  return stage === 'indexed' || stage === 'deleted' || stage === 'rejected';
}
