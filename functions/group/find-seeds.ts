import type { FrameView, OpenStory } from './frame-view.ts';
import type { Signature } from './signature.ts';

/**
 * An article that came, went or changed on a day. Without signatures: anything may have changed that day, and all of it
 * is decided anew.
 */
export interface Change {
  day: number;
  /** The signature that its assignment was decided with; absent for a new article. */
  before?: Signature | undefined;
  /** That of now; absent for an article that is gone from this day. */
  after?: Signature | undefined;
}

/** How an article of the look-back is other than before: its signatures, and the stories that it was and is in. */
export interface Shift {
  signatures: Signature[];
  stories: string[];
}

/** The articles and stories of a frame whose parts are other than before. */
export function* findSeeds(
  view: FrameView,
  changes: readonly Change[],
  shifts: readonly Shift[],
): Generator<Signature | OpenStory> {
  for (const change of changes) yield* touchedBy(change, view);
  for (const shift of shifts) yield* touchedByShift(shift, view);
}

function* touchedBy({ before, after }: Change, view: FrameView): Generator<Signature | OpenStory> {
  const article = after && view.articles.get(after.articleId);
  if (article) yield article;
  if (!before) return;
  yield* articlesNear(before, view);
  yield* view.nearStories(before).keys();
}

function* touchedByShift({ signatures, stories }: Shift, view: FrameView): Generator<Signature | OpenStory> {
  for (const signature of signatures) yield* articlesNear(signature, view);
  for (const id of stories) {
    const story = view.stories.get(id);
    if (story) yield story;
  }
}

function* articlesNear(signature: Signature, view: FrameView): Generator<Signature> {
  for (const near of view.near(signature)) yield near.signature;
}
