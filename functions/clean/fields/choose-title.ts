import type { CleanedCopy } from '../../article/article.ts';
import type { FactSource } from '../../article/stated-fact.ts';
import type { CleanedPage } from '../clean-page.ts';
import { squeeze } from '../lines/fold.ts';
import type { Statement } from './judge-facts.ts';

/** The headline that is chosen, where it is stated and the page has no such line. */
export interface StatedTitle {
  text: string;
  source: FactSource;
  name: string;
}

/** Whoever stored the file, or wrote it as data, names the article; what a page says of itself is also written for others. */
const data = new Set<string>(['object-metadata', 'json', 'front-matter', 'markdown', 'mail-header']);

/**
 * The stated headline, where it is the article's and no line of the page has it: that of data always, that of a page's own
 * statements where no headline was found.
 */
export function chooseStatedTitle(
  { title }: Pick<CleanedPage, 'title'>,
  stated: readonly Statement[],
): StatedTitle | undefined {
  const [first] = stated;
  if (!first) return undefined;
  if (title && (agrees(title.line.text, stated) || !data.has(first.fact.source))) return undefined;
  return { text: first.value, source: first.fact.source as FactSource, name: first.fact.name };
}

function agrees(line: string, stated: readonly Statement[]): boolean {
  const letters = squeeze(line);
  return stated.some(({ value }) => squeeze(value) === letters);
}

/** What the article shows as its headline, and where that is from. */
export function describeTitle(
  { title }: Pick<CleanedPage, 'title'>,
  stated: StatedTitle | undefined,
  lead: string,
): Pick<CleanedCopy, 'title' | 'titleSource' | 'titleEvidence'> {
  if (stated)
    return { title: stated.text, titleSource: stated.source, titleEvidence: [`stated by ${stated.name}`] };
  if (!title) return { title: firstSentence(lead), titleSource: 'first-sentence' };
  return { title: title.line.text, titleSource: title.source, titleEvidence: title.evidence };
}

/** Where no headline is found, the title is cut from the text: at most this many characters. */
const longestTitle = 140;

function firstSentence(text: string): string {
  const start = text.slice(0, longestTitle);
  const sentence = /^.{20,}?[.!?…](?= |$)/u.exec(start)?.[0];
  if (sentence !== undefined || text.length <= longestTitle) return sentence ?? text;
  const lastBlank = start.lastIndexOf(' ');
  return `${lastBlank > 0 ? start.slice(0, lastBlank) : start}…`;
}
