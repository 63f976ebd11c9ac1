import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minuteMs } from '../../functions/article/minutes.ts';
import { measureReads } from '../catalog/measure-reads.ts';
import { queryKinds } from '../catalog/query-kinds.ts';
import { serveDynamo } from '../catalog/serve-dynamo.ts';
import { keepLedger } from '../catalog/write-ledger.ts';
import { ItemKeep } from './item-keep.ts';
import { ownTable } from './own-table.ts';
import { type Proof, proveTable } from './prove-table.ts';
import { openSender, type SendOptions } from './send-articles.ts';

/** The table is saved so often, so that what is on disk is asked as well as what is in memory. */
const saveEvery = 1_000;

/**
 * Sends articles to dynalite and to the own table at once, then asks both, and throws at the first call that they do not
 * answer and bill alike.
 */
export async function proveTrial(
  articles: number,
  options: SendOptions,
  onProgress: (articles: number, note?: string) => void,
): Promise<Proof> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-proof-'));
  const keep = await ItemKeep.open(folder);
  const dynamo = await serveDynamo();
  try {
    const table = await dynamo.createTable('catalogue');
    const proof = proveTable(table, ownTable(keep));
    const sender = openSender(table, options, (_part, work) => work());
    keepLedger(table, sender.ids);
    for (let sent = 0, saved = 0; sent < articles; ) {
      sent = await sender.send(articles);
      onProgress(sent);
      if (sent - saved < saveEvery) continue;
      await keep.save({});
      saved = sent;
    }
    await sender.flush();
    await sender.tend();
    onProgress(articles, 'asking');
    await measureReads(table, queryKinds({ ...options, articles }, Math.floor(sender.state().at / minuteMs)));
    return proof;
  } finally {
    await keep.close();
    await dynamo.close();
    await rm(folder, { recursive: true, force: true });
  }
}
