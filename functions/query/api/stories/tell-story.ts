import { siteOf } from '../../../article/address.ts';
import { timeOfListedMinute } from '../../../article/minutes.ts';
import type { ArticleRow, ServedFields } from '../../../article/row.ts';
import type { Member } from '../../../catalog/stories/place.ts';
import type { Report, Story } from './story-schemas.ts';

/** A member, and its row as it is served now. */
export interface Told {
  member: Member;
  row: ArticleRow & { served: ServedFields };
}

/** The members whose articles are found, with their rows: the row decides. */
export function takeServed(members: readonly Member[], rows: ReadonlyMap<string, ArticleRow>): Told[] {
  return members.flatMap((member) => {
    const row = rows.get(member.articleId);
    return row?.live !== undefined && row.served ? [{ member, row: { ...row, served: row.served } }] : [];
  });
}

/** What is told of a story of at least one article: of those that were read, and of as many later ones as are counted. */
export function tellStory(
  told: readonly Told[],
  later: readonly Member[],
  asked: string | undefined,
): Omit<Story, 'id' | 'movedTo' | 'cut'> {
  const members = [...told.map(({ member }) => member), ...later];
  const originals = members.filter(isOriginal);
  const languages = countLanguages(members);
  const titles = languages.flatMap(({ language }) => titleIn(language, told));
  return {
    title: (titles.find(({ language }) => language === asked) ?? titles[0])?.title ?? '',
    titles,
    articles: members.length,
    copies: members.length - originals.length,
    sources: new Set(originals.map(({ source }) => source)).size,
    languages,
    first: timeOf(members[0]),
    last: timeOf(members.at(-1)),
    timeline: makeTimeline(told),
  };
}

function isOriginal({ copyOf }: Member): boolean {
  return copyOf === undefined;
}

function timeOf(member: Member | undefined): string {
  return timeOfListedMinute(member?.minute ?? 0).toISOString();
}

function countLanguages(members: readonly Member[]): Story['languages'] {
  const counts = new Map<string, number>();
  for (const { language } of members) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([language, articles]) => ({ language, articles }));
}

/** The headline of the first report in a language, of one that is no copy if there is one. */
function titleIn(language: string, told: readonly Told[]): Story['titles'] {
  const own = told.filter(({ member }) => member.language === language);
  const first = own.find(({ member }) => isOriginal(member)) ?? own[0];
  return first ? [{ language, title: first.row.served.title, id: first.row.articleId }] : [];
}

function makeTimeline(told: readonly Told[]): Report[] {
  const sources = new Set<number>();
  const languages = new Set<string>();
  return told.map(({ member, row }) => {
    const isFirstOfSource = isOriginal(member) && isNew(sources, member.source);
    const isFirstOfLanguage = isNew(languages, member.language);
    return {
      id: member.articleId,
      at: timeOf(member),
      title: row.served.title,
      language: member.language,
      source: nameSource(row),
      ...(member.copyOf !== undefined && { copyOf: member.copyOf }),
      ...(isFirstOfSource && { isFirstOfSource }),
      ...(isFirstOfLanguage && { isFirstOfLanguage }),
    };
  });
}

/** Whether a value was not in the set; then it is. */
function isNew<Value>(seen: Set<Value>, value: Value): boolean {
  const isFirst = !seen.has(value);
  seen.add(value);
  return isFirst;
}

/** As grouping tells sources apart, for people to read. */
function nameSource({ served, source: { key } }: Told['row']): string {
  if (served.publisher !== undefined) return served.publisher;
  return served.url === undefined ? key.slice(0, key.lastIndexOf('/') + 1) : siteOf(served.url);
}
