import type { Assignment } from './assignment.ts';
import { connectAll } from './connect.ts';
import { isCopyOf } from './containment.ts';
import type { Part } from './find-parts.ts';
import type { OpenStory } from './frame-view.ts';
import { leaveDigests } from './leave-digests.ts';
import { isLoner } from './loner.ts';
import { mergeClusters } from './merge-clusters.ts';
import { nameCopies } from './name-copies.ts';
import { scorePair } from './score.ts';
import { compareOrder, dayOf, type Signature } from './signature.ts';
import { weighPart } from './weigh-part.ts';

/** A shorter text is a headline with its standfirst. */
const fewestWordsOfText = 40;

/** Articles of a frame that tell of one event, and the open story that they go on. */
interface Grown {
  story?: OpenStory;
  articles: Signature[];
}

/** What is decided of the articles of a part. */
export function decidePart(part: Part): Map<string, Assignment> {
  const decided = new Map<string, Assignment>();
  for (const grown of attachLoners(part, growStories(part))) {
    for (const [articleId, assignment] of nameStory(grown)) decided.set(articleId, assignment);
  }
  return decided;
}

function growStories({ stories, articles }: Part): Grown[] {
  const open = stories.filter(({ compared }) => compared.length > 0);
  const nodes = [
    ...open.map(({ compared }) => compared),
    ...articles.filter((article) => !isLoner(article)).map((article) => [article]),
  ];
  const merging = {
    sizes: nodes.map(({ length }) => length),
    stories: open.length,
    sumOf: sumsIn(nodes),
  };
  const clusters = leaveDigests(
    mergeClusters(merging),
    merging,
    (at) => (nodes[at]?.[0]?.words ?? 0) >= fewestWordsOfText,
  );
  return clusters.map((cluster) => {
    const [first = 0] = cluster;
    const story = open[first];
    return {
      ...(story && { story }),
      articles: cluster.filter((at) => at >= open.length).flatMap((at) => nodes[at] ?? []),
    };
  });
}

/** Sums of scores, in which what the whole part has in common counts for less. */
function sumsIn(nodes: readonly (readonly Signature[])[]): (a: number, b: number) => number {
  const weighed = weighPart(nodes.flat());
  const compared = nodes.map((node) => node.map(({ articleId }) => weighed.get(articleId) as Signature));
  return (a, b) => sumOfScores(compared[a] ?? [], compared[b] ?? []);
}

function sumOfScores(some: readonly Signature[], others: readonly Signature[]): number {
  let sum = 0;
  for (const a of some) for (const b of others) sum += scorePair(a, b);
  return sum;
}

/** An article that is told from no event joins the story of the earliest one that it is a copy of, or that a copy of it is. */
function attachLoners({ stories, articles }: Part, grown: readonly Grown[]): Grown[] {
  const all = [...grown];
  for (const loners of connectAll(articles.filter(isLoner), isCopyOf)) {
    const home = homeOf(loners, stories, all);
    if (home) home.articles.push(...loners);
    else all.push({ articles: loners });
  }
  return all;
}

function homeOf(
  loners: readonly Signature[],
  stories: readonly OpenStory[],
  grown: Grown[],
): Grown | undefined {
  const hasCopy = (article: Signature) => loners.some((loner) => isCopyOf(loner, article));
  const inStory = firstOf(
    stories.flatMap((story) => story.members.map(({ signature }) => ({ signature, home: story }))),
    hasCopy,
  );
  if (inStory) return grown.find(({ story }) => story === inStory) ?? openAgain(inStory, grown);
  return firstOf(
    grown.flatMap((home) => home.articles.map((signature) => ({ signature, home }))),
    hasCopy,
  );
}

function openAgain(story: OpenStory, grown: Grown[]): Grown {
  const home: Grown = { story, articles: [] };
  grown.push(home);
  return home;
}

function firstOf<Home>(
  candidates: { signature: Signature; home: Home }[],
  test: (article: Signature) => boolean,
): Home | undefined {
  return candidates
    .filter(({ signature }) => test(signature))
    .sort((a, b) => compareOrder(a.signature, b.signature))[0]?.home;
}

/** The story is its open story, else that of its earliest article. */
function nameStory({ story, articles }: Grown): Map<string, Assignment> {
  const inOrder = [...articles].sort(compareOrder);
  const [founder] = inOrder;
  if (!founder) return new Map();
  const { id, founded } = story ?? { id: founder.articleId, founded: dayOf(founder) };
  const copies = nameCopies(inOrder, story?.members ?? []);
  return new Map(
    inOrder.map(({ articleId, rev }) => {
      const copyOf = copies.get(articleId);
      return [articleId, { rev, story: id, founded, ...(copyOf !== undefined && { copyOf }) }];
    }),
  );
}
