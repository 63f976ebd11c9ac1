import type { ArticleRow } from '../../functions/article/row.ts';
import { type Followers, tellOne } from '../../functions/follow/follower.ts';
import { committedRow, outcomeOf } from '../../functions/follow/outcome.ts';
import { type Sabotage, withUpdate } from './sabotage.ts';

/** Followers that are told only what this very run of a stage has committed. */
function toldOnce(hasCommitted: () => boolean, followers: Followers): Followers {
  return followers?.map((follower) => ({
    ...follower,
    follow: async (outcomes) => (hasCommitted() ? follower.follow(outcomes) : new Map()),
  }));
}

/** Each takes one of the rules away by which those who follow learn all, and nothing that is not so. */
export const followSabotages: Record<string, Sabotage> = {
  'clean tells of its result before it commits it': {
    ports: (ports) =>
      withUpdate(ports, async (update, articleId, seen, changes) => {
        const row = committedRow(articleId, seen as ArticleRow | undefined, changes);
        if (changes.stage !== 'failed') await tellOne(outcomeOf(row), ports.followers);
        return update(articleId, seen, changes);
      }),
  },

  'clean does not tell again what was committed by an earlier try': {
    ports: (ports) => {
      let hasCommitted = false;
      const followers = toldOnce(() => hasCommitted, ports.followers);
      return withUpdate({ ...ports, followers }, async (update, ...args) => {
        hasCommitted = await update(...args);
        return hasCommitted;
      });
    },
  },

  'index does not tell again what was served by an earlier try': {
    index: (ports) => {
      let hasServed = false;
      const followers = toldOnce(() => hasServed, ports.followers);
      const update: typeof ports.articles.update = async (...args) => {
        hasServed = await ports.articles.update(...args);
        return hasServed;
      };
      return { ...ports, followers, articles: { ...ports.articles, update } };
    },
  },

  'the rev that clean takes from the readers is noted from a read that its commit does not hold': {
    ports: (ports) =>
      withUpdate(ports, async (update, articleId, seen, changes) => {
        const { note, ...others } = changes;
        if (!seen || !note) return update(articleId, seen, changes);
        const live = (await ports.articles.read(articleId))?.live;
        const { replaced: _, ...rest } = note;
        const read = { ...rest, ...(live !== undefined && { replaced: { rev: live } }) };
        return update(articleId, { rev: seen.rev }, { ...others, note: read });
      }),
  },

  'a letter whose stage has committed is dropped': { dropsUntold: true },
};
