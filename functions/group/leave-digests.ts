import type { Cluster, Merging } from './merge-clusters.ts';

/** A text of several events resembles its second cluster at least so much, and by this share of what it does its own. */
const second = { least: 10_000, share: 0.7 };
/** Two clusters that resemble one another more than this are not two events. */
const akin = 3_932;
/** Fewer articles are no event that is known without the text. */
const fewestArticles = 2;

/**
 * Takes out of clusters what belongs to several about equally, while these have nothing to do with one another: a
 * digest, a live blog. Each becomes a cluster of its own.
 * @param isText whether a node is an article of some length: a headline has no room for several events.
 */
export function leaveDigests(
  clusters: readonly Cluster[],
  merging: Merging,
  isText: (node: number) => boolean,
): Cluster[] {
  const digests = new Set(
    clusters.flatMap((cluster) =>
      cluster.filter((node) => isText(node) && isDigest(node, cluster, clusters, merging)),
    ),
  );
  const kept = clusters.map((cluster) => cluster.filter((node) => !digests.has(node)));
  return [...kept.filter(({ length }) => length > 0), ...[...digests].map((node) => [node])];
}

function isDigest(node: number, own: Cluster, clusters: readonly Cluster[], merging: Merging): boolean {
  const rest = own.filter((other) => other !== node);
  if (node < merging.stories || sizeOf(rest, merging) < fewestArticles) return false;
  const least = Math.max(second.least, Math.ceil(average([node], rest, merging) * second.share));
  return clusters.some(
    (other) =>
      other !== own &&
      sizeOf(other, merging) >= fewestArticles &&
      average([node], other, merging) >= least &&
      average(rest, other, merging) <= akin,
  );
}

function sizeOf(cluster: Cluster, { sizes }: Merging): number {
  return cluster.reduce((sum, node) => sum + (sizes[node] ?? 0), 0);
}

function average(some: Cluster, others: Cluster, merging: Merging): number {
  let sum = 0;
  for (const a of some) for (const b of others) sum += merging.sumOf(a, b);
  return Math.floor(sum / (sizeOf(some, merging) * sizeOf(others, merging)));
}
