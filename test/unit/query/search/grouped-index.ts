import type { IndexedArticle } from '../../../../functions/catalog/segment/segment.ts';
import { updatedKey } from '../../../../functions/catalog/segment/updated-keys.ts';
import type { HeldPlace, Member } from '../../../../functions/catalog/stories/place.ts';
import { orderMembers } from '../../../../functions/catalog/stories/story.ts';
import type { SearchPorts } from '../../../../functions/query/search/search.ts';
import { makeRow } from '../../../made/make-row.ts';
import { buildIndex, document, portsOver } from './memory-index.ts';

/** An article: where it stands in the index, whether it is there, and what grouping says of it. */
export interface Told {
  articleId: string;
  minute: number;
  second: number;
  segment: number;
  isThere: boolean;
  /** How often the word is in it. */
  words: number;
  /** Undefined if grouping has not come to it. */
  story: number | undefined;
  /** The copies of one text in its story; nothing else has its text where it is 0. */
  text: number;
}

/** The id of the article of a number; ids differ at their beginnings, as hashes do. */
export function idOf(number: number): string {
  return (number * 7919 + 1).toString(16).padStart(8, '0').padEnd(32, 'a');
}

/** What grouping has decided: the members of every story in order, and where each article is. */
export function decide(all: readonly Told[]) {
  const stories = new Map<string, Member[]>();
  const places = new Map<string, HeldPlace>();
  for (const number of new Set(all.flatMap(({ story }) => story ?? []))) {
    const ordered = orderMembers(
      all.filter(({ story }) => story === number).map(({ articleId, minute }) => plain(articleId, minute)),
    );
    const textOf = (articleId: string) => all.find((each) => each.articleId === articleId)?.text ?? 0;
    const members = ordered.map((member) => {
      const text = textOf(member.articleId);
      const first = text > 0 && ordered.find(({ articleId }) => textOf(articleId) === text)?.articleId;
      return first && first !== member.articleId ? { ...member, copyOf: first } : member;
    });
    const story = members[0]?.articleId as string;
    if (members.length > 1) stories.set(story, members);
    for (const { articleId, ...facts } of members) {
      places.set(articleId, { commit: 1, place: { ...facts, rev: 1, story, founded: 0 } });
    }
  }
  return { stories, places };
}

const plain = (articleId: string, minute: number) => ({ articleId, minute, language: 'fr', source: 1 });

/** Where a search reads these articles. */
export function portsFor(all: readonly Told[]): SearchPorts {
  const segments: IndexedArticle[][] = [[], [], []];
  for (const { articleId, minute, second, segment, words } of all) {
    const made = document(articleId, 1, minute, [updatedKey(second)]);
    if (words > 0) made.keys.set('w/port', { frequency: words, fields: 0 });
    segments[segment]?.push(made);
  }
  const rows = all.filter(({ isThere }) => isThere).map(({ articleId }) => makeRow({ articleId }));
  const { stories, places } = decide(all);
  const pick = <Value>(from: ReadonlyMap<string, Value>, ids: readonly string[]) =>
    new Map(ids.flatMap((id) => (from.has(id) ? [[id, from.get(id) as Value] as const] : [])));
  return {
    ...portsOver(buildIndex(segments), rows),
    stories: {
      readPlaces: async (ids) => pick(places, ids),
      readStories: async (ids) => new Map([...pick(stories, ids)].map(([id, members]) => [id, { members }])),
    },
  };
}
