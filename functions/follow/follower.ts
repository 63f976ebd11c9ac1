import type { Outcome } from './outcome.ts';

/** Something that wants to know what became of articles. */
export interface Follower {
  readonly name: string;
  /**
   * What it needs beside the row: what a commit notes for it (`note`, see `CommitNote`), or what index has in memory of
   * an article (`article`). What nobody needs is neither written nor read.
   */
  readonly needs: ReadonlySet<'note' | 'article'>;
  /**
   * Told at least once, and in no order, after the commit and before the message is acknowledged. Returns, by article id,
   * why it could not follow; those articles are told again, to every follower.
   */
  follow(outcomes: readonly Outcome[]): Promise<ReadonlyMap<string, unknown>>;
}

/** Those who follow; nobody, if it is left out. */
export type Followers = readonly Follower[] | undefined;

/** The commit was done, and those who follow it could not be told: no failure of the article. */
export class NotFollowed extends Error {
  override readonly name = 'NotFollowed';
}

/** Whether a follower needs this. */
export function isNeeded(need: 'note' | 'article', followers: Followers): boolean {
  return followers?.some(({ needs }) => needs.has(need)) ?? false;
}

/** Tells every follower; by article id, why one of them could not follow. A follower that throws failed for all. */
export async function tellFollowers(
  outcomes: readonly Outcome[],
  followers: Followers,
): Promise<Map<string, NotFollowed>> {
  const failures = new Map<string, NotFollowed>();
  if (!followers || outcomes.length === 0) return failures;
  const tell = async (follower: Follower) => {
    const failed = await follower
      .follow(outcomes)
      .catch((cause: unknown) => new Map(outcomes.map(({ row }) => [row.articleId, cause])));
    for (const [articleId, cause] of failed)
      failures.set(articleId, new NotFollowed(`${follower.name} could not follow: ${cause}`, { cause }));
  };
  await Promise.all(followers.map(tell));
  return failures;
}

/** Tells every follower of one article, if there is anything to tell; throws if one of them could not follow. */
export async function tellOne(outcome: Outcome | undefined, followers: Followers): Promise<void> {
  for (const failure of (await tellFollowers(outcome ? [outcome] : [], followers)).values()) throw failure;
}
