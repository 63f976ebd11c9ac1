import type { Assignment, Frame } from './assignment.ts';
import { decideParts } from './decide-frame.ts';
import { FrameView, lookBackDays } from './frame-view.ts';
import { dayOf, type Signature } from './signature.ts';

/**
 * The stories and copies of a set of articles: what `regroup` comes to after any history that ends with this set. The
 * order in which they are given does not matter; each id comes once.
 */
export function groupAll(
  signatures: Iterable<Signature>,
  progress?: (decided: number) => void,
): Map<string, Assignment> {
  const days = new Map<number, Map<string, Signature>>();
  for (const signature of signatures) {
    const day = dayOf(signature);
    const known = days.get(day) ?? new Map<string, Signature>();
    days.set(day, known.set(signature.articleId, signature));
  }
  const frames = new Map<number, Frame>();
  const all = new Map<string, Assignment>();
  for (const day of [...days.keys()].sort((a, b) => a - b)) {
    const articles = days.get(day) ?? new Map<string, Signature>();
    const assignments = decideParts(new FrameView(day, articles, lookBack(day, frames)), articles.values());
    frames.set(day, { signatures: articles, assignments });
    for (const [articleId, assignment] of assignments) all.set(articleId, assignment);
    progress?.(all.size);
  }
  return all;
}

function lookBack(day: number, frames: ReadonlyMap<number, Frame>): Frame[] {
  const before: Frame[] = [];
  for (let at = day - lookBackDays; at < day; at++) {
    const frame = frames.get(at);
    if (frame) before.push(frame);
  }
  return before;
}
