import { connectAll } from './connect.ts';
import { isCopyOf } from './containment.ts';
import type { Member } from './frame-view.ts';
import type { Signature } from './signature.ts';

/**
 * Which articles of a story are copies, by the id of the earliest article of their group. Articles of earlier frames
 * stay in their groups: what connects two groups joins the earlier one.
 * @param articles of one frame, in order. @param members of the story in the frames before, in order.
 */
export function nameCopies(articles: readonly Signature[], members: readonly Member[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const group of connectAll(articles, isCopyOf)) {
    const name = nameOf(group, members);
    for (const { articleId } of group) if (articleId !== name) names.set(articleId, name);
  }
  return names;
}

function nameOf(group: readonly Signature[], members: readonly Member[]): string {
  const original = members.find(({ signature }) => group.some((article) => isCopyOf(article, signature)));
  if (original) return original.assignment.copyOf ?? original.signature.articleId;
  return (group[0] as Signature).articleId;
}
