import type { ArticlePointer } from '../../functions/article/messages.ts';
import { indexBatch } from '../../functions/index/index-batch.ts';
import type { IndexPorts } from '../../functions/index/index-ports.ts';
import type { InMemoryCloud } from './in-memory-cloud.ts';

/**
 * Indexes one article, as the function index does a batch of one; throws where the message would come again. `change` may
 * break what it is given.
 */
export async function indexOne(
  pointer: ArticlePointer,
  attempt: number,
  cloud: InMemoryCloud,
  change: (ports: IndexPorts) => IndexPorts = (ports) => ports,
): Promise<void> {
  const ports: IndexPorts = {
    articles: cloud.articles,
    settleSlip: cloud.listing.ports.settleSlip,
    followers: cloud.followers,
    now: cloud.now,
    segments: cloud.index.segments,
    manifest: cloud.index.manifests,
    garbageList: cloud.index.garbageList,
    askForMerge: async () => undefined,
    newSegmentId: cloud.newSegmentId,
    mergePolicy: { firstFanIn: 3, fanIn: 2, maxArticles: 100, maxInlineArticles: 100 },
    warn: () => undefined,
  };
  const { failed, untold } = await indexBatch([{ ...pointer, id: '', attempt }], change(ports));
  if (failed.length + untold.length > 0) throw new Error('failed');
}
