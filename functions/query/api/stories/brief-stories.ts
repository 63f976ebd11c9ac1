import { timeOfListedMinute } from '../../../article/minutes.ts';
import type { ArticleRow } from '../../../article/row.ts';
import { describeMembers, isOriginal } from '../../../catalog/stories/describe-members.ts';
import type { Member } from '../../../catalog/stories/place.ts';
import type { QueryPorts } from '../query-ports.ts';
import type { FoundStory } from './find-story.ts';
import type { StoryBrief } from './story-brief-schema.ts';
import { takeServed } from './tell-story.ts';

type Ports = Pick<QueryPorts, 'stories' | 'readRows'>;

/**
 * Members whose headlines are tried where the one that names a story is gone.
 * @limit A story none of whose first articles is there any more is left out.
 */
const maxTitlesTried = 10;

/**
 * These stories in a few words: what each is made of in one batch of reads, their headlines in another. Left out are ids
 * that are no story's, and stories whose articles are gone.
 */
export async function briefStories(
  storyIds: readonly string[],
  ports: Ports,
  language?: string,
): Promise<Map<string, StoryBrief>> {
  return briefFound(await readFound([...new Set(storyIds)], ports), ports, language);
}

/** What stories are made of; that of one article is what its place says. */
async function readFound(storyIds: readonly string[], { stories }: Ports): Promise<FoundStory[]> {
  const held = (await stories?.readStories(storyIds)) ?? new Map<string, { members: Member[] }>();
  const membersOf = (id: string) => held.get(id)?.members ?? [];
  const alone = storyIds.filter((id) => membersOf(id).length === 0);
  const places = alone.length > 0 ? await stories?.readPlaces(alone) : undefined;
  return storyIds.flatMap((id) => {
    const members = membersOf(id);
    if (members.length > 0) return [{ id, members }];
    const place = places?.get(id)?.place;
    if (place?.story !== id) return [];
    const { minute, language, source } = place;
    return [{ id, members: [{ articleId: id, minute, language, source }] }];
  });
}

/** The rows that name the stories are read together, but for those that are known; for those that are gone, the next ones. */
export async function briefFound(
  found: readonly FoundStory[],
  ports: Pick<Ports, 'readRows'>,
  language: string | undefined,
  known: ReadonlyMap<string, ArticleRow> = new Map(),
): Promise<Map<string, StoryBrief>> {
  const titles = new Map<string, string>();
  for (const count of [1, maxTitlesTried]) {
    const asked = found
      .filter(({ id }) => !titles.has(id))
      .map(({ id, members }) => ({ id, members: namingOf(members, language).slice(0, count) }));
    const ids = asked.flatMap(({ members }) => members.map(({ articleId }) => articleId));
    const unread = ids.filter((id) => !known.has(id));
    const read = unread.length > 0 ? await ports.readRows(unread) : [];
    const rows = new Map([...known, ...read]);
    for (const { id, members } of asked) {
      const [first] = takeServed(members, rows);
      if (first) titles.set(id, first.row.served.title);
    }
  }
  return new Map(
    found.flatMap(({ id, members }) => {
      const title = titles.get(id);
      return title === undefined ? [] : [[id, describe(id, title, members)] as const];
    }),
  );
}

/** The members by whose headlines a story may be named, the best first: as the whole story is named. */
function namingOf(members: readonly Member[], asked: string | undefined): Member[] {
  const languages = describeMembers(members).languages.map(({ language }) => language);
  const order = [asked, ...languages];
  const rank = (member: Member) => 2 * order.indexOf(member.language) + (isOriginal(member) ? 0 : 1);
  return members.toSorted((a, b) => rank(a) - rank(b));
}

function describe(id: string, title: string, members: readonly Member[]): StoryBrief {
  const first = members[0]?.minute ?? 0;
  return writeBrief(id, title, { ...describeMembers(members), first, last: members.at(-1)?.minute ?? first });
}

/** What is counted of a story; its first and last minutes since 1800. */
interface StoryCounts extends Pick<StoryBrief, 'articles' | 'copies' | 'sources'> {
  languages: readonly { language: string }[];
  first: number;
  last: number;
}

/** A story in a few words, of what is counted of it. */
export function writeBrief(
  id: string,
  title: string,
  { articles, copies, sources, languages, first, last }: StoryCounts,
): StoryBrief {
  return {
    id,
    title,
    articles,
    copies,
    sources,
    languages: languages.map(({ language }) => language),
    first: timeOfListedMinute(first).toISOString(),
    last: timeOfListedMinute(last).toISOString(),
  };
}
