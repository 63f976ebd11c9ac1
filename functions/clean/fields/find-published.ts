import type { Dateline, DateSource, PublicationDate } from '../../article/article.ts';
import type { SourceProfile } from '../../article/source-profile.ts';
import type { CleanedPage } from '../clean-page.ts';
import { type DateMention, isoDay, type Reading } from '../dates/date-mention.ts';
import { type DateLine, findFarLines, findNearLines } from '../dates/find-date-lines.ts';
import { inferYear } from '../dates/infer-year.ts';
import { type JudgedDate, judgeDates, judgeRelative } from '../dates/judge-dates.ts';
import { openReading } from '../dates/open-reading.ts';
import { readDates } from '../dates/read-dates.ts';
import { readKeyDate } from '../dates/read-key-date.ts';
import { countBack } from '../dates/read-relative.ts';
import type { YearClues } from '../dates/read-year-clues.ts';

/** Where a date can be found. */
export interface DateEvidence {
  page: CleanedPage;
  body: readonly string[];
  byline?: string | undefined;
  dateline?: Dateline | undefined;
  key: string;
  /** The object's time, ISO 8601: nothing was published after it. It is no date of publication itself. */
  modifiedAt: string;
  /** What was learnt of the source: its dated articles may tell a year. */
  profile?: SourceProfile | undefined;
}

/**
 * When the article was published, from the best source that gives a date: a line of the page, the byline, the dateline,
 * a time of the markup (`marked`), the name of the file, the date of an update, a time counted back. Undefined if none does.
 */
export function findPublished(
  evidence: DateEvidence,
  marked: PublicationDate | undefined,
): PublicationDate | undefined {
  const { body, key, modifiedAt, byline, dateline, profile } = evidence;
  const reading = openReading(evidence.page, body, modifiedAt);
  const clues = { text: body, key, ...(profile?.months && { months: profile.months }) };
  const judged = judgePage(evidence.page, reading);
  const lines = judged.filter(({ mention, role }) => mention && role !== 'updated' && role !== 'other');
  const describe = (source: DateSource) => (date: JudgedDate) => describeDate(date, source, clues, reading);
  const readIn = (text: string | undefined) => (text === undefined ? [] : asJudged(text, reading));
  return (
    firstOf(lines, describe('header')) ??
    firstOf(readIn(byline), describe('byline')) ??
    firstOf(readIn(dateline?.date), describe('dateline')) ??
    marked ??
    firstOf(readKeyDate(key), describe('file-name')) ??
    firstOf(
      judged.filter(({ mention, role }) => mention && role === 'updated'),
      describe('updated'),
    ) ??
    firstOf(judgeTimes(evidence.page), (date) => describeRelative(date, modifiedAt))
  );
}

function firstOf(
  dates: readonly JudgedDate[],
  describe: (date: JudgedDate) => PublicationDate | undefined,
): PublicationDate | undefined {
  for (const date of dates) {
    const published = describe(date);
    if (published) return published;
  }
  return undefined;
}

/** A date between headline and text that has this score needs no other beside it. */
const certainScore = 3;

/** The dates of the lines around headline and text, the likeliest first. */
function judgePage(page: CleanedPage, reading: Reading): JudgedDate[] {
  const near = findNearLines(page).flatMap((line) => judgeDates(line, reading));
  const certain = near.some(({ score, role }) => score >= certainScore && role !== 'updated');
  const far = certain ? [] : judgeFar(findFarLines(page), reading);
  return [...near, ...far].sort((a, b) => b.score - a.score);
}

/** In lines: where more below the text have a date of one kind, they are of other articles. */
const listedBelow = 1;

function judgeFar(lines: DateLine[], reading: Reading): JudgedDate[] {
  const judged = lines.map((line) => ({ place: line.place, dates: judgeDates(line, reading) }));
  const below = judged.flatMap(({ place, dates }) => (place === 'below' ? (dates[0] ?? []) : []));
  const isListed = ({ role }: JudgedDate) => below.filter((date) => date.role === role).length > listedBelow;
  return judged.flatMap(({ place, dates }) =>
    place === 'below' ? dates.filter((date) => !isListed(date)) : dates,
  );
}

/** The times of those lines that are counted back, the likeliest first. */
function judgeTimes(page: CleanedPage): JudgedDate[] {
  return [...findNearLines(page), ...findFarLines(page)]
    .flatMap(judgeRelative)
    .filter(({ role }) => role !== 'other')
    .sort((a, b) => b.score - a.score);
}

function asJudged(text: string, reading: Reading): JudgedDate[] {
  return readDates(text, reading).map((mention) => ({
    mention,
    score: 0,
    written: text.slice(mention.start, mention.end),
  }));
}

function describeDate(
  { mention, written }: JudgedDate,
  source: DateSource,
  clues: YearClues,
  reading: Reading,
): PublicationDate | undefined {
  if (!mention || mention.unread) return undefined;
  const { year, zone } = mention;
  const told = year === undefined ? inferYear(mention, clues, reading) : undefined;
  if (year === undefined ? !told : !isServed(mention, reading)) return undefined;
  const { value, precision } = servedValue(mention, year ?? told?.year);
  return {
    value,
    precision,
    source,
    written,
    ...(zone !== undefined && { zone }),
    ...(told && { yearInferred: true, yearEvidence: told.evidence }),
    ...(told?.uncertain && { yearUncertain: true }),
  };
}

/** A date after the object was stored is a misprint or an event to come, not the date of publication. */
function isServed(mention: DateMention, { latest }: Reading): boolean {
  return isoDay(mention) <= latest.slice(0, 10);
}

function servedValue(
  { minute, month, day }: DateMention,
  year: number | undefined,
): Pick<PublicationDate, 'value' | 'precision'> {
  if (minute !== undefined) return { value: minute, precision: 'minute' };
  return { value: isoDay({ year, month, day }), precision: day === undefined ? 'month' : 'day' };
}

function describeRelative(
  { relative, written }: JudgedDate,
  modifiedAt: string,
): PublicationDate | undefined {
  const counted = relative && countBack(relative, modifiedAt);
  return counted && { ...counted, source: 'relative', written };
}
