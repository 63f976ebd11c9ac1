import { groupByBytes } from '../../article/group-by-bytes.ts';
import type { ArticleRow } from '../../article/row.ts';
import type { SourceProfile } from '../../article/source-profile.ts';
import { decodeText } from '../../catalog/items/text-codec.ts';
import { ProfileBuilder } from './build-profile.ts';
import { fewestArticles } from './fewest-articles.ts';
import { groupBySource, type ServedRow } from './group-by-source.ts';
import { linesOfCopy } from './lines-of-copy.ts';

/** Which profile of a source is the current one. */
export interface CurrentProfile {
  version: string;
  /** The time of the newest change among its articles, ISO 8601. */
  learntUpTo: string;
}

/** What learning reads and writes. */
export interface LearnPorts {
  /** The texts by article id, as `encodeText` wrote them; those that have expired are left out. */
  readEncoded(texts: readonly { articleId: string; text: string }[]): Promise<Map<string, Uint8Array>>;
  profiles: {
    readCurrent(source: string): Promise<CurrentProfile | undefined>;
    /** Stores a profile, then makes it the current one of its source. */
    put(source: string, profile: SourceProfile, learntUpTo: string): Promise<void>;
  };
}

/** The result of a run; a source that fails does not stop the others. */
interface LearnOutcome {
  /** Sources that have enough articles. */
  sources: number;
  /** Sources that have a new profile. */
  learnt: string[];
  failed: { source: string; error: unknown }[];
}

/**
 * A profile is learnt from the newest articles: furniture recurs in far fewer, and old furniture must be forgotten.
 * @limit Older texts of the source are not read.
 */
export const mostTexts = 200;

/**
 * A page has kilobytes. A larger text is a dump or a book, whose lines say nothing about a source's furniture; and five
 * thousand texts of 9 MB would take minutes to unpack.
 * @limit The article is not counted for its source, and nothing is learnt from it.
 */
const largestBytes = 1_000_000;

/** Learns the furniture and the months of every source that has new articles and enough of them; writes only profiles that changed. */
export async function learnSources(rows: readonly ArticleRow[], ports: LearnPorts): Promise<LearnOutcome> {
  const groups = groupBySource(rows.filter(isPage));
  const outcome: LearnOutcome = { sources: 0, learnt: [], failed: [] };
  for (const [source, articles] of groups) {
    if (articles.length < fewestArticles) continue;
    outcome.sources++;
    try {
      if (await learnSource(source, articles, ports)) outcome.learnt.push(source);
    } catch (error) {
      outcome.failed.push({ source, error });
    }
  }
  return outcome;
}

function isPage({ source }: ArticleRow): boolean {
  return (source.sizeBytes ?? 0) <= largestBytes;
}

/** Whether the source has a new profile now. */
async function learnSource(
  source: string,
  articles: readonly ServedRow[],
  ports: LearnPorts,
): Promise<boolean> {
  const current = await ports.profiles.readCurrent(source);
  const learntUpTo = articles.map(({ updatedAt }) => updatedAt).reduce((a, b) => (a > b ? a : b));
  if (current && current.learntUpTo >= learntUpTo) return false;
  const builder = new ProfileBuilder();
  for (const { served } of articles) builder.addDate(served.published);
  for (const group of groupByBytes(articles.slice(0, mostTexts), (row) => row)) {
    const texts = await ports.readEncoded(
      group.map(({ articleId, served }) => ({ articleId, text: served.text })),
    );
    for (const bytes of texts.values()) builder.add(linesOfCopy(decodeText(bytes)));
  }
  const profile = builder.build();
  if (!profile || profile.version === current?.version) return false;
  await ports.profiles.put(source, profile, learntUpTo);
  return true;
}
