import { isCopyOf } from './containment.ts';
import type { Member } from './frame-view.ts';
import type { Signature } from './signature.ts';

/** An article is in a group if at least this share of the group's articles are copies of it, or it of them: chains end there. */
const fewestAlike = 1 / 2;

/**
 * Which articles of a story are copies, by the id of the earliest article of their group. Each joins the first group that it
 * belongs to; articles of earlier frames stay in theirs.
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

function findGroup(article: Signature, groups: ReadonlyMap<string, Signature[]>): string | undefined {
  for (const [name, group] of groups) {
    const alike = group.filter((member) => isCopyOf(article, member)).length;
    if (alike > 0 && alike >= group.length * fewestAlike) return name;
  }
  return undefined;
}
