import { siteOf } from '../../../article/address.ts';
import { timeOfListedMinute } from '../../../article/minutes.ts';
import type { ArticleRow, ServedFields } from '../../../article/row.ts';
import { listedMinute } from '../../../catalog/segment/listed-minute.ts';
import { describeMembers, isOriginal } from '../../../catalog/stories/describe-members.ts';
import type { Member } from '../../../catalog/stories/place.ts';
import type { Report, Story } from './story-schemas.ts';

/** The row of an article that is found. */
export type ServedArticle = ArticleRow & { served: ServedFields };

/** A member, and its row as it is served now. */
export interface Told {
  member: Member;
  row: ServedArticle;
}

/** Whether an article is found: the row decides. */
export function isServed(row: ArticleRow): row is ServedArticle {
  return row.live !== undefined && row.served !== undefined;
}

/** The members whose articles are found, with their rows. */
export function takeServed(members: readonly Member[], rows: ReadonlyMap<string, ArticleRow>): Told[] {
  return members.flatMap((member) => {
    const row = rows.get(member.articleId);
    return row && isServed(row) ? [{ member, row }] : [];
  });
}

/** What is told of a story of at least one article: of those that were read, and of as many later ones as are counted. */
export function tellStory(
  told: readonly Told[],
  later: readonly Member[],
  asked: string | undefined,
): Omit<Story, 'id' | 'movedTo' | 'cut'> {
  const members = [...told.map(({ member }) => member), ...later];
  const { titled, ...facts } = describeMembers(members);
  const titles = titled.flatMap(({ language, articleId }) => titleOf(language, articleId, told));
  return {
    title: (titles.find(({ language }) => language === asked) ?? titles[0])?.title ?? '',
    titles,
    ...facts,
    first: timeOf(members[0]),
    last: timeOf(members.at(-1)),
    timeline: makeTimeline(told),
  };
}

/** None where the first report in a language is one of those that are only counted. */
function titleOf(language: string, articleId: string, told: readonly Told[]): Story['titles'] {
  const report = told.find(({ member }) => member.articleId === articleId);
  return report ? [{ language, title: report.row.served.title, id: articleId }] : [];
}

function timeOf(member: Member | undefined): string {
  return timeOfListedMinute(member?.minute ?? 0).toISOString();
}

function makeTimeline(told: readonly Told[]): Report[] {
  const sources = new Set<number>();
  const languages = new Set<string>();
  return told.map(({ member, row }) => {
    const isFirstOfSource = isOriginal(member) && isNew(sources, member.source);
    const isFirstOfLanguage = isNew(languages, member.language);
    return {
      ...tellReport(row),
      at: timeOf(member),
      language: member.language,
      ...(member.copyOf !== undefined && { copyOf: member.copyOf }),
      ...(row.served.rev > 1 && { rev: row.served.rev, changedAt: row.served.seen }),
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

/** An article by its row alone. */
export function tellReport(row: ServedArticle): Report {
  const { articleId, served } = row;
  const precision = served.published?.precision;
  return {
    id: articleId,
    at: timeOfListedMinute(listedMinute(served)).toISOString(),
    ...((precision === 'day' || precision === 'month') && { precision }),
    ...(served.published === undefined && { undated: true as const }),
    title: served.title,
    language: served.language.code,
    source: nameSource(row),
  };
}

/** As grouping tells sources apart, for people to read. */
function nameSource({ served, source: { key } }: Told['row']): string {
  if (served.publisher !== undefined) return served.publisher;
  return served.url === undefined ? key.slice(0, key.lastIndexOf('/') + 1) : siteOf(served.url);
}
