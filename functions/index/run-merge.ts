import { minuteOf } from '../article/minutes.ts';
import { type Draft, leaveDead, leaveDraft } from '../catalog/manifest/garbage-list.ts';
import { type Manifest, spanOf, unionOfLanguages } from '../catalog/manifest/manifest.ts';
import { mergeSegments, type SelectDocuments } from '../catalog/segment/merge-segments.ts';
import type { Merge } from './choose-merge.ts';
import type { MaintenancePorts } from './maintenance-ports.ts';

/**
 * Makes one segment of several and returns the manifest as it is then. Of two racing merges one commits: the inputs of
 * the other are no longer live, so it throws, and its chunks become garbage. Readers can use the inputs for the grace.
 */
export async function runMerge(
  { inputs, tier, articles }: Merge,
  ports: MaintenancePorts,
  select?: SelectDocuments,
): Promise<Manifest> {
  const { segments, manifest, garbageList, now } = ports;
  const ids = inputs.map(([id]) => id);
  const draft: Draft = { segmentId: ports.newSegmentId(), begun: minuteOf(now()), inputs: ids, articles };
  await garbageList.add(leaveDraft(draft));
  const wholes = ids.map((segmentId) => ({ segmentId, pages: segments.readPages(segmentId) }));
  const merged = await mergeSegments(draft.segmentId, wholes, select);
  // If no posting counts any more, the inputs leave without a successor: a segment without articles is of no use.
  const isEmpty = merged.documents.length === 0;
  if (!isEmpty) await segments.write(merged.chunks);
  const languages = unionOfLanguages(inputs.map(([, input]) => input.languages));
  const since = minuteOf(now());
  const entry = { tier, since, languages, ...spanOf(merged.documents) };
  const committed = await manifest.commitDraft(draft, isEmpty ? undefined : entry);
  const left = leaveDead({ segmentId: draft.segmentId, dead: ids, articles }, since);
  await garbageList
    .replace(leaveDraft(draft), left)
    .catch((cause) => ports.warn('a merge is done, its draft is still listed', cause));
  return committed;
}
