import { nameLanguage } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { nameMoment } from './name-time.ts';
import type { Report } from './story.ts';
import type { StoryWords } from './story-words.ts';

/** What is said of a report in words, for who reads and who listens: all that the timeline shows by signs. */
export function describeReport(
  report: Report,
  timeline: readonly Report[],
  words: Words,
  said: StoryWords,
): string[] {
  const { language, copyOf, rev, changedAt, isFirstOfSource, isFirstOfLanguage } = report;
  const isFirst = timeline[0] === report;
  const original = timeline.find(({ id }) => id === copyOf)?.source;
  return [
    isFirst && said.firstOfAll,
    !isFirst && isFirstOfSource && said.firstOfSource,
    !isFirst && isFirstOfLanguage && said.firstIn(nameLanguage(language, words)),
    copyOf !== undefined && (original ? said.copyOf(original) : said.copyOfEarlier),
    rev !== undefined && said.changed(rev, nameMoment(changedAt ?? report.at, words)),
  ].filter((each) => typeof each === 'string');
}
