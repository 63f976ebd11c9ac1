import type { Member } from './place.ts';

/** What is told of a story: a function of its members alone, so that no signature or text has to be read. */
export interface StoryFacts {
  articles: number;
  copies: number;
  /** Sources that wrote something of their own: who only copied is not counted. */
  sources: number;
  /** How many articles there are in each language, copies included; the commonest first, then by code. */
  languages: { language: string; articles: number }[];
  /** The first report in each language that is no copy, else the first: its headline names the story. In the order of `languages`. */
  titled: { language: string; articleId: string }[];
}

/** Describes a story of at least one member; they are in order. */
export function describeMembers(members: readonly Member[]): StoryFacts {
  const originals = members.filter(isOriginal);
  const languages = countLanguages(members);
  return {
    articles: members.length,
    copies: members.length - originals.length,
    sources: new Set(originals.map(({ source }) => source)).size,
    languages,
    titled: languages.flatMap(({ language }) => firstReport(language, originals, members)),
  };
}

/** The article whose headline is the title: in the language that was asked for, else in the commonest. */
export function titleIn(
  { titled }: Pick<StoryFacts, 'titled'>,
  asked: string | undefined,
): string | undefined {
  return (titled.find(({ language }) => language === asked) ?? titled[0])?.articleId;
}

/** Whether an article is no copy of an earlier one. */
export function isOriginal({ copyOf }: Pick<Member, 'copyOf'>): boolean {
  return copyOf === undefined;
}

function countLanguages(members: readonly Member[]): StoryFacts['languages'] {
  const counts = new Map<string, number>();
  for (const { language } of members) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([language, articles]) => ({ language, articles }));
}

function firstReport(
  asked: string,
  originals: readonly Member[],
  members: readonly Member[],
): StoryFacts['titled'] {
  const isAsked = ({ language }: Member) => language === asked;
  const first = originals.find(isAsked) ?? members.find(isAsked);
  return first ? [{ language: asked, articleId: first.articleId }] : [];
}
