import { estimateContainment, isCopyOf } from './containment.ts';
import type { Member } from './frame-view.ts';
import type { Signature } from './signature.ts';

/**
 * Which articles of a story are copies, by the id of the earliest article of their group. Each joins the group of the
 * article that it has most in common with; articles of earlier frames stay in theirs.
 * @param articles of one frame, in order. @param members of the story in the frames before, in order.
 */
export function nameCopies(articles: readonly Signature[], members: readonly Member[]): Map<string, string> {
  const groups = new Map<string, Signature[]>();
  const add = (name: string, signature: Signature) =>
    groups.set(name, [...(groups.get(name) ?? []), signature]);
  for (const { signature, assignment } of members) add(assignment.copyOf ?? signature.articleId, signature);
  const names = new Map<string, string>();
  for (const article of articles) {
    const name = findGroup(article, groups);
    if (name !== undefined) names.set(article.articleId, name);
    add(name ?? article.articleId, article);
  }
  return names;
}

/** The group of the article that it has most in common with; of equal ones the first. */
function findGroup(article: Signature, groups: ReadonlyMap<string, Signature[]>): string | undefined {
  let found: { name: string; shared: number } | undefined;
  for (const [name, group] of groups) {
    const shared = Math.max(...group.map((member) => sharedBy(article, member)));
    if (shared > (found?.shared ?? 0)) found = { name, shared };
  }
  return found?.name;
}

function sharedBy(a: Signature, b: Signature): number {
  return isCopyOf(a, b) ? estimateContainment(a, b) : 0;
}
