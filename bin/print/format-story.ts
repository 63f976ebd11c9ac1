import pc from 'picocolors';
import type { Report, Story, StoryList } from '../stack/story-answer.ts';

/** A source with a longer name is cut in the timeline. */
const sourceWidth = 24;
const minuteLength = 'yyyy-mm-ddThh:mm'.length;
const lengths: Record<string, number> = { day: 'yyyy-mm-dd'.length, month: 'yyyy-mm'.length };

/** A story for a person: what it is, its timeline, and who wrote of it and who only copied. */
export function formatStory(story: Story): string {
  const { title, titles, timeline, id, cut } = story;
  const others = titles.filter((each) => each.title !== title);
  return [
    pc.bold(title),
    summariseStory({
      ...story,
      languages: story.languages.map((each) => `${each.language} ${each.articles}`),
    }),
    `${pc.dim('Id')} ${id}`,
    '',
    ...others.map((each) => `  ${each.language}  ${each.title}`),
    ...(others.length > 0 ? [''] : []),
    ...timeline.map((report, at) => formatReport(report, at, timeline)),
    ...(cut ? [pc.dim(`… GET /stories/${id}/articles has all of them.`)] : []),
    '',
    ...formatSources(timeline),
    '',
  ].join('\n');
}

/** The figures of a story in a line. */
export function summariseStory({
  articles,
  copies,
  sources,
  languages,
  first,
  last,
}: Omit<StoryList['stories'][number], 'id' | 'title' | 'growth'>): string {
  const days = [...new Set([first, last].map((time) => time.slice(0, lengths['day'])))];
  return [
    count(articles, 'article'),
    ...(copies > 0 ? [`${copies} of them ${copies === 1 ? 'a copy' : 'copies'}`] : []),
    count(sources, 'source'),
    languages.join(', '),
    days.join(' to '),
  ].join(' · ');
}

function formatReport(report: Report, at: number, timeline: readonly Report[]): string {
  const { language, source, title, copyOf, isFirstOfLanguage } = report;
  const original = timeline.find(({ id }) => id === copyOf);
  const notes = [
    ...(at === 0 ? ['first'] : []),
    ...(at > 0 && isFirstOfLanguage ? [`first in ${language}`] : []),
    ...(copyOf === undefined ? [] : [`copy of ${original ? nameOf(original.source) : copyOf}`]),
  ];
  const shown = nameOf(source);
  const cut = shown.length > sourceWidth ? `${shown.slice(0, sourceWidth - 1)}…` : shown;
  return [
    timeOf(report).padEnd(minuteLength),
    language.padEnd('und'.length),
    cut.padEnd(sourceWidth),
    `${copyOf === undefined ? '' : '↳ '}${title}${notes.length > 0 ? pc.dim(`  (${notes.join(', ')})`) : ''}`,
  ].join('  ');
}

/** Who wrote something of their own, in the order of their first reports; then who only copied, and whom. */
function formatSources(timeline: readonly Report[]): string[] {
  const bySource = new Map<string, Report[]>();
  for (const report of timeline)
    bySource.set(report.source, [...(bySource.get(report.source) ?? []), report]);
  const lines = [...bySource].map(([source, reports]) => {
    const own = reports.filter(({ copyOf }) => copyOf === undefined);
    const [first] = own;
    const copies = reports.length - own.length;
    const wrote = first && [`${count(own.length, 'report')}, the first ${timeOf(first)}`];
    const copied = copies > 0 ? [count(copies, 'copy', 'copies')] : [];
    return {
      isOwn: first !== undefined,
      line: `  ${nameOf(source).padEnd(sourceWidth)}  ${[...(wrote ?? []), ...copied].join(', ')}`,
    };
  });
  return [
    ...headed(
      'Who wrote',
      lines.filter(({ isOwn }) => isOwn),
    ),
    ...headed(
      'Who only copied',
      lines.filter(({ isOwn }) => !isOwn),
    ),
  ];
}

function headed(heading: string, lines: readonly { line: string }[]): string[] {
  return lines.length === 0 ? [] : [pc.bold(heading), ...lines.map(({ line }) => line)];
}

/** To the minute, or as exact as it is known; of an undated report the day on which its file came. */
function timeOf({ at, precision = 'minute', undated }: Report): string {
  if (undated) return `seen ${at.slice(0, lengths['day'])}`;
  return at.slice(0, lengths[precision] ?? minuteLength).replace('T', ' ');
}

/** A file at the top of the inbox has no folder. */
function nameOf(source: string): string {
  return source === '' ? '(inbox)' : source;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
