/**
 * The same articles and the same questions to this archive and to what somebody would use instead on one machine. `--help`
 * says how.
 */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { minuteMs } from '../../functions/article/minutes.ts';
import { endOf } from '../catalog/arrivals.ts';
import { queryKinds } from '../catalog/query-kinds.ts';
import { runTrial } from '../million/run-trial.ts';
import { showProgress } from '../show-progress.ts';
import { wholeNumber } from '../whole-number.ts';
import { askPeer, type KindTimes } from './ask-peer.ts';
import { lastArticles, type Peer } from './peer.ts';
import { openPostgres } from './postgres.ts';
import { type Compared, printPeers } from './report-peers.ts';
import { openSqlite } from './sqlite.ts';

const peers: Record<string, { open(folder: string): Promise<Peer | undefined>; missing: string }> = {
  sqlite: {
    open: openSqlite,
    missing: 'SQLite is left out: this Node.js has no node:sqlite. Node.js from 22.13 on has it.',
  },
  postgres: {
    open: openPostgres,
    missing:
      'PostgreSQL is left out: initdb, postgres and psql are not on the PATH and not in /usr/lib/postgresql. Install them, on Debian with `apt install postgresql`.',
  },
};

const program = new Command('bench:peers')
  .description(
    'Loads the same generated articles into this archive (its table in this process, on disk), into SQLite with FTS5 and into PostgreSQL, and asks each the same questions. What is not installed is left out.',
  )
  .option('--articles <count>', 'how many articles', wholeNumber, 10_000)
  .option('--seed <number>', 'which articles: the same for the same number', wholeNumber, 1)
  .addOption(
    new Option('--without <names...>', 'peers that are left out').choices(Object.keys(peers)).default([]),
  )
  .option('--data <folder>', 'where all of them keep their files', join(tmpdir(), 'copydesk-peers'))
  .showHelpAfterError()
  .parse();

const { articles, seed, without, data } = program.opts<{
  articles: number;
  seed: number;
  without: string[];
  data: string;
}>();
const sent = { seed, batch: 100, perHour: 3_600, order: 'live' as const };

const compared: Compared[] = [await measureOwn()];
for (const [name, { open, missing }] of Object.entries(peers)) {
  if (without.includes(name)) continue;
  const peer = await open(join(data, name));
  if (peer) compared.push(await measure(peer));
  else process.stderr.write(`${missing}\n`);
}
process.stdout.write(printPeers(articles, compared));

async function measureOwn(): Promise<Compared> {
  const progress = showProgress(articles, 'articles');
  const folder = join(data, 'copydesk');
  const reports = await runTrial({
    ...sent,
    folder,
    stages: [articles],
    isAskedAgain: true,
    onProgress: progress.reach,
  }).finally(progress.end);
  const [{ spent, stored, reads }] = reports as [(typeof reports)[number]];
  return {
    name: 'Copydesk, its table in this process',
    seconds: Object.values(spent).reduce((sum, { seconds }) => sum + seconds, 0),
    bytes: stored.bytes,
    kinds: reads.map(({ kind, found, running }) => ({
      kind,
      found,
      p50Ms: running.p50Ms,
      p99Ms: running.p99Ms,
    })),
  };
}

async function measure(peer: Peer): Promise<Compared> {
  try {
    const loaded = await peer.load(lastArticles({ ...sent, articles }));
    const kinds: KindTimes[] = [];
    const newest = Math.floor(endOf(articles, sent.perHour) / minuteMs);
    for (const kind of queryKinds({ ...sent, articles }, newest)) kinds.push(await askPeer(peer, kind));
    return { name: peer.name, ...loaded, kinds };
  } finally {
    await peer.close();
  }
}
