import type { Assignment } from './assignment.ts';
import { decidePart } from './decide-part.ts';
import { findParts } from './find-parts.ts';
import type { FrameView, OpenStory } from './frame-view.ts';
import type { Signature } from './signature.ts';

/** What is decided of the articles in the parts of a frame that these articles and stories belong to. */
export function decideParts(
  view: FrameView,
  seeds: Iterable<Signature | OpenStory>,
): Map<string, Assignment> {
  const decided = new Map<string, Assignment>();
  for (const part of findParts(view, seeds)) {
    for (const [articleId, assignment] of decidePart(part)) decided.set(articleId, assignment);
  }
  return decided;
}
