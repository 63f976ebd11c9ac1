import pc from 'picocolors';
import { describeMembers, titleIn } from '../../functions/catalog/stories/describe-members.ts';
import type { Assignment } from '../../functions/group/assignment.ts';
import { compareOrder } from '../../functions/group/signature.ts';
import type { OfflineArticle } from '../commands/group/offline-article.ts';

/** A story with its articles, in order. */
interface Story {
  members: { assignment: Assignment; article: OfflineArticle }[];
}

/** Stories for a person: the largest first, then what stands alone. Copies stand below what they are copies of. */
export function formatStories(
  articles: readonly OfflineArticle[],
  assignments: ReadonlyMap<string, Assignment>,
  unread: number,
): string {
  const stories = gather(articles, assignments);
  const shared = stories.filter(({ members }) => members.length > 1);
  const alone = stories.filter(({ members }) => members.length === 1);
  const lines = [
    ...shared.flatMap(formatStory),
    ...(alone.length > 0 && shared.length > 0 ? [pc.bold('On their own')] : []),
    ...alone.flatMap(({ members }) => members.map((member) => formatMember(member, false))),
    '',
    summarise(articles, assignments, stories.length, unread),
  ];
  return `${lines.join('\n')}\n`;
}

function gather(articles: readonly OfflineArticle[], assignments: ReadonlyMap<string, Assignment>): Story[] {
  const stories = new Map<string, Story>();
  const inOrder = [...articles].sort((a, b) => compareOrder(a.signature, b.signature));
  for (const article of inOrder) {
    const assignment = assignments.get(article.id) as Assignment;
    const story = stories.get(assignment.story) ?? { members: [] };
    story.members.push({ article, assignment });
    stories.set(assignment.story, story);
  }
  return [...stories.values()].sort((a, b) => b.members.length - a.members.length);
}

function formatStory({ members }: Story): string[] {
  const facts = describeMembers(
    members.map(({ article: { signature }, assignment: { copyOf } }) => ({
      ...signature,
      ...(copyOf !== undefined && { copyOf }),
    })),
  );
  const { articles, copies, languages } = facts;
  const named = titleIn(facts, undefined);
  const title = members.find(({ article }) => article.signature.articleId === named)?.article.title;
  const counts = [
    count(articles, 'article'),
    ...(copies > 0 ? [count(copies, 'copy', 'copies')] : []),
    languages.map(({ language }) => language).join(', '),
  ];
  const originals = members.filter(({ assignment }) => assignment.copyOf === undefined);
  return [
    `${pc.bold(title || '(without a title)')}  ${pc.dim(counts.join(', '))}`,
    ...originals.flatMap((original) => [
      formatMember(original, false),
      ...members
        .filter(({ assignment }) => assignment.copyOf === original.article.id)
        .map((copy) => formatMember(copy, true)),
    ]),
    '',
  ];
}

const dayLength = 'yyyy-mm-dd'.length;

function formatMember({ article }: Story['members'][number], isCopy: boolean): string {
  const { id, title, published } = article;
  const day = (published ?? 'undated').slice(0, dayLength).padEnd(dayLength);
  return `  ${day}  ${isCopy ? 'copy: ' : ''}${id}${title ? `  ${pc.dim(title)}` : ''}`;
}

function summarise(
  articles: readonly OfflineArticle[],
  assignments: ReadonlyMap<string, Assignment>,
  stories: number,
  unread: number,
): string {
  const copies = [...assignments.values()].filter(({ copyOf }) => copyOf !== undefined).length;
  const counts = [
    count(articles.length, 'article'),
    count(stories, 'story', 'stories'),
    count(copies, 'copy', 'copies'),
    ...(unread > 0 ? [`${unread} could not be read`] : []),
  ];
  return counts.join(', ');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
