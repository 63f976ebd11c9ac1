import { join } from 'node:path';
import { minuteMs } from '../../functions/article/minutes.ts';
import { describeIndex, type IndexState } from '../catalog/describe-index.ts';
import { measureReads, type ReadReport } from '../catalog/measure-reads.ts';
import { queryKinds } from '../catalog/query-kinds.ts';
import { keepLedger, type WriteLedger } from '../catalog/write-ledger.ts';
import { ItemKeep } from './item-keep.ts';
import { openOwnTable } from './own-client.ts';
import { ownTable, type Stored } from './own-table.ts';
import { openSender, type SenderState, type SendOptions } from './send-articles.ts';
import { type Spent, startStopwatch } from './stopwatch.ts';

/** What was measured once so many articles had been sent. */
export interface StageReport {
  articles: number;
  ledger: WriteLedger;
  spent: Record<string, Spent>;
  stored: Stored;
  index: IndexState;
  largestManifestBytes: number;
  /** The most since the stage before, and the most while it was asked. */
  writingMegabytes: number;
  askingMegabytes: number;
  reads: ReadReport[];
}

interface TrialState {
  options: SendOptions;
  sender: SenderState;
  ledger: WriteLedger;
  stored: Stored;
  spent: Record<string, Spent>;
  /** The most memory since the last stage. */
  megabytes: number;
  stages: StageReport[];
}

export interface TrialOptions extends SendOptions {
  folder: string;
  /** When it is asked: after so many articles, in order. */
  stages: readonly number[];
  /** Whether the last stage is asked once more, though its answers are known. */
  isAskedAgain: boolean;
  onProgress(articles: number, note?: string): void;
}

/** So many articles are sent between two saves: what an interruption costs. */
const saveEvery = 5_000;

/** Sends articles to a table in a folder and asks it at every stage; goes on where the folder's last trial stopped. */
export async function runTrial({
  folder,
  stages,
  isAskedAgain,
  onProgress,
  ...options
}: TrialOptions): Promise<StageReport[]> {
  const keep = await ItemKeep.open<TrialState>(join(folder, 'table'));
  const seen = keep.state;
  requireSameTrial(options, seen?.options, folder);
  const stored = { items: 0, bytes: 0, ...seen?.stored };
  const answer = ownTable(keep, stored);
  const table = openOwnTable('catalogue', answer);
  const watch = startStopwatch(seen?.spent);
  const sender = openSender(table, options, watch.time, seen?.sender);
  const ledger = keepLedger(table, sender.ids);
  Object.assign(ledger, seen?.ledger);
  const last = isAskedAgain ? stages.at(-1) : undefined;
  const reports = (seen?.stages ?? []).filter(({ articles }) => articles !== last);
  let megabytes = seen?.megabytes ?? 0;

  async function save(): Promise<void> {
    megabytes = Math.max(megabytes, watch.takePeakMegabytes());
    const state = { options, sender: sender.state(), ledger, stored, megabytes, stages: reports };
    await watch.time('disk', () => keep.save({ ...state, spent: watch.spent }));
  }

  async function writeUpTo(articles: number): Promise<void> {
    let saved = sender.state().articles;
    for (let sent = saved; sent < articles; ) {
      sent = await sender.send(articles);
      onProgress(sent);
      if (sent - saved < saveEvery) continue;
      await save();
      saved = sent;
    }
    await sender.flush();
    await save();
  }

  async function ask(articles: number): Promise<StageReport> {
    onProgress(articles, 'asking');
    const writingMegabytes = megabytes;
    const index = await describeIndex(openOwnTable('catalogue', answer));
    // A client of its own each time: a client can be metered once, and before its first call, as it keeps its middleware.
    const asked = openOwnTable('catalogue', answer);
    const { at, largestManifestBytes } = sender.state();
    const kinds = queryKinds({ ...options, articles }, Math.floor(at / minuteMs));
    const reads = await measureReads(asked, kinds);
    const askingMegabytes = watch.takePeakMegabytes();
    megabytes = 0;
    return {
      articles,
      ledger: { ...ledger },
      spent: structuredClone(watch.spent),
      stored: { ...stored },
      index,
      largestManifestBytes,
      writingMegabytes,
      askingMegabytes,
      reads,
    };
  }

  try {
    for (const articles of stages) {
      if (reports.some((report) => report.articles === articles)) continue;
      await writeUpTo(articles);
      reports.push(await ask(articles));
      await save();
    }
  } finally {
    await keep.close();
  }
  return reports.filter(({ articles }) => stages.includes(articles));
}

/** A folder holds one trial: other articles behind those that it has would make figures of neither. */
function requireSameTrial(asked: SendOptions, found: SendOptions | undefined, folder: string): void {
  if (!found || JSON.stringify(found) === JSON.stringify(asked)) return;
  throw new Error(
    `The folder ${folder} holds a trial with ${JSON.stringify(found)}. Name another with --data, or delete it.`,
  );
}
