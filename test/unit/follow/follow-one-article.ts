import type { ArticlePointer } from '../../../functions/article/messages.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import type { Follower } from '../../../functions/follow/follower.ts';
import type { Outcome } from '../../../functions/follow/outcome.ts';
import { acceptChange } from '../../../functions/gate/accept-change.ts';
import { buryLetter } from '../../../functions/gate/bury-letter.ts';
import { classifyRow } from '../../../functions/gate/classify-row.ts';
import type { IntakeEvent } from '../../../functions/gate/intake-events.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';
import { indexOne } from '../../model/index-one.ts';
import { alwaysSays, makeLabels } from '../classify/make-labels.ts';

/** The stages over one cloud, and how many calls they made of it. */
export function openStages(followers?: readonly Follower[]) {
  let calls = 0;
  const cloud = new InMemoryCloud(async (call) => {
    calls++;
    return call();
  });
  if (followers) cloud.followers = followers;
  const clean = (event: IntakeEvent) =>
    acceptChange(event, { ...cloud, outbox: cloud.outboxes.classify, trailDays: 1 });
  const classifier = alwaysSays(makeLabels());
  const classify = (pointer: ArticlePointer) =>
    classifyRow(pointer, { ...cloud, classifier, outbox: cloud.outboxes.index });
  return {
    cloud,
    calls: () => calls,
    row: () => [...cloud.rows.values()][0] as ArticleRow,
    clean,
    index: (pointer: ArticlePointer) => indexOne(pointer, 1, cloud),
    bury: (
      stage: 'index' | 'classify',
      pointer: ArticlePointer,
      resend: (message: object) => Promise<void>,
    ) => buryLetter({ stage, pointer, message: { ...pointer }, resent: 0 }, { ...cloud, resend }),
    /** Puts a file, or deletes it, and lets the stages work; returns the last messages of clean and index. */
    async pass(body: string | undefined) {
      cloud.put('port.txt', body);
      const event = cloud.events.pop() as IntakeEvent;
      await clean(event);
      for (const pointer of cloud.toClassify.splice(0)) await classify(pointer);
      const pointers = cloud.toIndex.splice(0);
      for (const pointer of pointers) await indexOne(pointer, 1, cloud);
      return { event, pointer: pointers.at(-1) as ArticlePointer };
    },
  };
}

/** A follower that remembers what it was told, and fails as long as it is told to. */
export function openFollower(needs: ('note' | 'article')[] = ['note']) {
  const told: Outcome[] = [];
  const state = { fails: false };
  const follower: Follower = {
    name: 'memory',
    needs: new Set(needs),
    follow: async (outcomes) => {
      if (state.fails) return new Map(outcomes.map(({ row }) => [row.articleId, 'no answer']));
      told.push(...structuredClone(outcomes));
      return new Map();
    },
  };
  return {
    follower,
    told,
    state,
    kinds: () => told.map(({ kind, row }) => `${kind} ${row.live ?? row.rev}`),
  };
}
