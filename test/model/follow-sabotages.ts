import type { ArticleRow, CommitNote } from '../../functions/article/row.ts';
import { type Followers, tellOne } from '../../functions/follow/follower.ts';
import { committedRow, type Outcome, outcomeOf } from '../../functions/follow/outcome.ts';
import { type Sabotage, withUpdate } from './sabotage.ts';

/** Followers that are told only what this very run of a stage has committed. */
function toldOnce(hasCommitted: () => boolean, followers: Followers): Followers {
  return followers?.map((follower) => ({
    ...follower,
    follow: async (outcomes) => (hasCommitted() ? follower.follow(outcomes) : new Map()),
  }));
}

/** The outcome as if its row had this note, if there is one. */
function noted(outcome: Outcome, notes: ReadonlyMap<string, CommitNote>): Outcome {
  const note = notes.get(outcome.row.articleId);
  return note ? ({ ...outcome, row: { ...outcome.row, note } } as Outcome) : outcome;
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

  'what clean takes from the readers is noted as it read it, whatever index has served meanwhile': {
    ports: (ports) =>
      withUpdate(ports, (update, articleId, seen, changes) =>
        update(articleId, changes.note && seen ? { rev: seen.rev } : seen, changes),
      ),
  },

  'what index takes the place of is read beside its commit, not noted in it': {
    index: (ports) => {
      const notes = new Map<string, CommitNote>();
      const update: typeof ports.articles.update = (articleId, seen, { note, ...changes }) => {
        if (note) notes.set(articleId, note);
        return ports.articles.update(articleId, seen, changes);
      };
      const followers = ports.followers?.map((follower) => ({
        ...follower,
        follow: (outcomes: readonly Outcome[]) => follower.follow(outcomes.map((told) => noted(told, notes))),
      }));
      return { ...ports, followers, articles: { ...ports.articles, update } };
    },
  },

  'a letter whose stage has committed is dropped': { dropsUntold: true },
};
