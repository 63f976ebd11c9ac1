import { facetsByName } from '../article/facets.ts';
import type { IntakeRequest } from '../article/messages.ts';
import type { ArticleRow, ServedFields } from '../article/row.ts';

/** Which articles to make anew; every given condition must hold. */
export interface Selection {
  /** One of the stages in which articles rest; any of them if undefined. */
  stage?: 'indexed' | 'rejected' | 'failed';
  /** Cleaned by code older than this version. */
  cleanVersion?: number;
  /** Classified by code older than this version. */
  classifyVersion?: number;
  /** Rejected or failed for this reason. */
  reason?: string;
  /** Has this IPTC Media Topic, or one that is narrower. */
  topic?: string;
  /** Compared without case. */
  publisher?: string;
  /** The key begins with it. */
  prefix?: string;
  /** Last changed before this time, ISO 8601: the articles that an interrupted run has left. */
  before?: string;
}

const restingStages = new Set<ArticleRow['stage']>(['indexed', 'rejected', 'failed']);

/** Whether a row is at rest and meets every condition. */
export function isSelected(row: ArticleRow, wanted: Selection): boolean {
  const { stage, reason, prefix, before } = wanted;
  return [
    stage === undefined ? restingStages.has(row.stage) : row.stage === stage,
    isOlder(row, wanted),
    reason === undefined || row.error?.reason === reason,
    prefix === undefined || row.source.key.startsWith(prefix),
    before === undefined || row.updatedAt < before,
    isAbout(row, wanted),
  ].every(Boolean);
}

/** Whether a row was made by older code; one that was never classified has no version to compare. */
function isOlder(row: ArticleRow, { cleanVersion, classifyVersion }: Selection): boolean {
  const isOlderThan = (version: number | undefined, limit: number | undefined) =>
    limit === undefined || (version !== undefined && version < limit);
  return isOlderThan(row.cleanVersion, cleanVersion) && isOlderThan(row.classifyVersion, classifyVersion);
}

function isAbout({ served, source }: ArticleRow, { topic, publisher }: Selection): boolean {
  const hasTopic = topic === undefined || isFoundBy(served, source.key, topic);
  const isBy = publisher === undefined || served?.publisher?.toLowerCase() === publisher.toLowerCase();
  return hasTopic && isBy;
}

function isFoundBy(served: ServedFields | undefined, key: string, topic: string): boolean {
  return (
    served !== undefined && facetsByName.topic.valuesOf(served, key).some(({ value }) => value === topic)
  );
}

/** The message that makes an article anew, from its file or from its text, unless the row has moved on by then. */
export function reprocessingOf(
  { source: { bucket, key }, rev }: Pick<ArticleRow, 'source' | 'rev'>,
  from: 'clean' | 'classify',
): IntakeRequest {
  return { bucket, key, reprocess: { from, rev } };
}
