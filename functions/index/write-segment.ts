import { minuteOf } from '../article/minutes.ts';
import { type Draft, leaveDraft } from '../catalog/manifest/garbage-list.ts';
import { type Manifest, type SegmentEntry, spanOf, unionOfLanguages } from '../catalog/manifest/manifest.ts';
import { encodeSegment } from '../catalog/segment/segment.ts';
import { languageBit } from '../words/stem.ts';
import { countUsual } from './choose-merge.ts';
import type { StemmedArticle } from './index-article.ts';
import type { MaintenancePorts } from './maintenance-ports.ts';

/** Where segments and the manifest are written. */
export interface SegmentPorts {
  segments: Pick<MaintenancePorts['segments'], 'write'>;
  manifest: Pick<MaintenancePorts['manifest'], 'commitDraft'> & {
    add(segmentId: string, entry: SegmentEntry): Promise<Manifest>;
  };
  garbageList: Pick<MaintenancePorts['garbageList'], 'add' | 'remove'>;
  now: MaintenancePorts['now'];
  warn: MaintenancePorts['warn'];
}

/**
 * Writes a segment over these articles (at least one), commits it through the manifest and returns the manifest as it
 * is then. Nobody reads the segment before the commit. If the writer dies before it, the garbage list has an entry for
 * the segment; a segment of one chunk is written by one call and needs no entry.
 */
export async function writeSegment(
  segmentId: string,
  articles: readonly StemmedArticle[],
  { segments, manifest, garbageList, now, warn }: SegmentPorts,
): Promise<Manifest> {
  const chunks = encodeSegment(segmentId, articles);
  const begun = minuteOf(now());
  const languages = unionOfLanguages(articles.map(({ language }) => languageBit(language)));
  const entry = {
    tier: 0,
    since: begun,
    languages,
    ...spanOf(articles.map(({ document }) => document)),
  };
  if (chunks.length === 1) {
    await segments.write(chunks);
    return manifest.add(segmentId, entry);
  }
  const draft: Draft = { segmentId, begun, inputs: [], articles: countUsual(entry) };
  await garbageList.add(leaveDraft(draft));
  await segments.write(chunks);
  const committed = await manifest.commitDraft(draft, entry);
  await garbageList
    .remove(leaveDraft(draft))
    .catch((cause) => warn('a segment is live, its draft is still listed', cause));
  return committed;
}
